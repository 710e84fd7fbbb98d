package import Diagnostics

package enum UnknownPolicy: RuleDeclaration {
  package static let rule = Rule(
    id: "unknown-policy", severity: .info, family: .policySchema,
    summary: "An element in the place of a policy that this version does not check.",
    why: """
      The policy is newer than this version, or its name is badly misspelled, which the \
      service refuses. What stands in it is not checked.
      """,
    fix: """
      Compare the name with the list of policies in the service's reference.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <⟦rate-limit-by-address⟧ calls="10" renewal-period="60" />
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <set-variable name="region" value="eastus" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .startTag)
}

extension UnknownPolicy {
  /// A name on no list.
  static func found(_ element: PolicyElement, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "`\(element.name)` is newer than this version, or misspelled",
      at: SourceLocation(source, element.nameRange),
      notes: [.init("it is not checked, nor is what stands in it")],
      help: Suggestion.nearest(to: element.name, in: PolicySchema.knownPolicyNames)
        .map { "did you mean `\($0)`?" })
  }

  /// A policy of the service that the schema does not describe.
  static func notChecked(_ element: PolicyElement, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "`\(element.name)` is not checked by this version",
      at: SourceLocation(source, element.nameRange))
  }
}
