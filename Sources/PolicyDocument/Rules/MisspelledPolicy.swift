package import Diagnostics

package enum MisspelledPolicy: RuleDeclaration {
  package static let rule = Rule(
    id: "misspelled-policy", severity: .error, family: .policySchema,
    summary: "An element in the place of a policy whose name is nearly that of a policy.",
    why: """
      The service refuses to save a policy with an element that it does not know. What stands \
      in the element is not checked until its name is right.
      """,
    fix: """
      Write the name of the policy that is meant. Letter case counts.
      """,
    automaticFix: "Writes the right name into both tags where only one policy is that near.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦rate-limit-by-kye⟧ calls="10" renewal-period="60" counter-key="@(context.Subscription.Id)" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦Set-Header⟧ name="x-backend">
              <value>eastus</value>
            </Set-Header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦bsae⟧ />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-backend">
              <value>eastus</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies")
}

extension MisspelledPolicy {
  /// The finding about an element in the place of a policy, and of `base` where `mayBeBase`; nil
  /// where no name is near enough.
  static func found(
    _ element: PolicyElement, mayBeBase: Bool, in source: SourceFile
  ) -> Diagnostic? {
    let names = candidates(for: element.name, mayBeBase: mayBeBase)
    guard !names.isEmpty else { return nil }
    return Diagnostic(
      rule, "`\(element.name)` is no policy", at: SourceLocation(source, element.nameRange),
      notes: [.init("what stands in it is not checked")],
      help: "did you mean \(names.backtickedList("or"))?",
      fix: names.count == 1 ? names.first.flatMap { element.renaming(to: $0, in: source) } : nil)
  }

  /// Whether an element that is no policy probably means this one.
  package static func isNear(_ name: String, _ policy: String) -> Bool {
    !PolicySchema.current.isElement(name)
      && Misspelling.only(name, among: [policy]) != nil
      && candidates(for: name, mayBeBase: true).contains(policy)
  }

  /// The policies whose names are nearly that of an element.
  static func candidates(for name: String, mayBeBase: Bool) -> [String] {
    Misspelling.candidates(
      for: name,
      among: PolicySchema.knownPolicyNames + (mayBeBase ? [PolicySchema.base.name] : []))
  }
}
