package import Diagnostics
import PolicyDocument

/// Thumbprints that were copied with more than their digits.
package enum ThumbprintSyntax: PolicyCheck {
  package static let rule = Rule(
    id: "thumbprint-syntax",
    severity: .warning,
    family: .policy,
    summary: "A certificate's thumbprint holds more than hexadecimal digits.",
    why: """
      No certificate has such a thumbprint, so that none is found. Windows puts spaces between \
      the digits, and an invisible character before the first, which come along when a thumbprint \
      is copied.
      """,
    fix: "Write the digits alone: 0 to 9 and A to F.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <authentication-certificate ⟦thumbprint="CA 06 F5 6B 25 8B 7A 0D 4F 2B"⟧ />
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
            <authentication-certificate thumbprint="CA06F56B258B7A0D4F2B05470939478651151984" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/authentication-certificate-policy",
    reach: .startTag
  )

  private static let facts: [String: (path: [String], attributes: [String])] = [
    "authentication-certificate": ([], ["thumbprint"]),
    "validate-client-certificate": (
      ["identities", "identity"], ["thumbprint", "issuer-thumbprint"]
    ),
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: facts) { policy, _ in
      guard let fact = facts[policy.name] else { return }
      for element in PolicyWalk.elements(at: fact.path, below: policy) {
        for name in fact.attributes {
          guard let attribute = element.attribute(name),
            case .literal(let text) = KnownValue(name, of: element, in: source),
            let wrong = text.unicodeScalars.first(where: { !$0.properties.isASCIIHexDigit })
          else { continue }
          let shown =
            wrong.value > 0x20 && wrong.isASCII
            ? "\"\(wrong)\"" : wrong == " " ? "a space" : "an invisible or foreign character"
          found.append(
            Diagnostic(
              rule, "`\(name)` of `\(element.name)` holds \(shown), which is no hexadecimal digit",
              at: SourceLocation(source, attribute.range)))
        }
      }
    }
    return found
  }
}
