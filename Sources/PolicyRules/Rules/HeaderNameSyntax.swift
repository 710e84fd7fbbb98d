package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Names that no header can have.
package enum HeaderNameSyntax: PolicyCheck {
  package static let rule = Rule(
    id: "header-name-syntax",
    severity: .warning,
    family: .policy,
    summary: "A policy names a header in a way that HTTP does not allow.",
    why: """
      A header's name holds letters, digits and a few signs, such as `-`. With a colon, a space or \
      another sign in it, the policy fails when it sets the header, and never finds it when it \
      reads one.
      """,
    fix: "Write the name alone, without a colon, quotes or spaces.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header ⟦name="X-Region:"⟧ exists-action="override">
              <value>eastus</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="X-Region" exists-action="override">
              <value>eastus</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2",
    reach: .startTag
  )

  /// The attributes that hold a header's name: all that are called so, and these.
  private static let others: [String: (path: [String], attribute: String)] = [
    "set-header": ([], "name"), "check-header": ([], "name"),
    "validate-headers": (["header"], "name"), "invoke-request": (["header"], "name"),
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: others) { policy, _ in
      guard let fact = others[policy.name] else { return }
      for element in PolicyWalk.elements(at: fact.path, below: policy) {
        if let attribute = element.attribute(fact.attribute) {
          found += finding(attribute, of: element, source)
        }
      }
    }
    survey.elements(named: limits) { policy, _ in
      for attribute in policy.attributes
      where attribute.name == "header-name" || attribute.name.hasSuffix("-header-name") {
        found += finding(attribute, of: policy, source)
      }
    }
    return found
  }

  /// Policies with attributes that are called `header-name`, or end so.
  private static let limits: [String: Bool] = Dictionary(
    uniqueKeysWithValues: [
      "validate-jwt", "validate-azure-ad-token", "rate-limit", "rate-limit-by-key",
      "llm-token-limit", "azure-openai-token-limit",
    ].map { ($0, true) })

  private static func finding(
    _ attribute: PolicyAttribute, of element: PolicyElement, _ source: SourceFile
  ) -> [Diagnostic] {
    guard case .literal(let name) = KnownValue(attribute.name, of: element, in: source),
      // Nearly all names are of letters and hyphens.
      !name.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }),
      let wrong = name.first(where: { !isAllowed($0) })
    else { return [] }
    return [
      Diagnostic(
        rule, "\"\(name)\" is no name for a header: it cannot hold \"\(wrong)\"",
        at: SourceLocation(source, attribute.range),
        help: name.hasSuffix(":") ? "write it without the colon" : nil)
    ]
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "!#$%&'*+-.^_`|~".contains(character))
  }
}
