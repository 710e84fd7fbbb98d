package import Diagnostics
import PolicyDocument

/// Methods that no backend answers to.
package enum UnknownHTTPMethod: PolicyCheck {
  package static let rule = Rule(
    id: "unknown-http-method",
    severity: .warning,
    family: .policy,
    summary: "A method that HTTP does not have, or one in the wrong letter case.",
    why: """
      Methods are compared letter by letter, case included: a backend that gets `get` or `PSOT` \
      refuses the request. A method of an extension of HTTP, such as `PROPFIND`, may be meant, so \
      that this is information there, as it is for letter case in `cors`.
      """,
    fix: "Write one of `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`, `OPTIONS` and `TRACE`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-method>⟦Post⟧</set-method>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <http-data-source>
          <http-request>
            <set-method>⟦HEAD⟧</set-method>
            <set-url>https://contoso.com/orders</set-url>
          </http-request>
        </http-data-source>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-method>POST</set-method>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-method-policy",
    reach: .element
  )

  private static let methods = [
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE",
  ]
  /// What a resolver may send.
  private static let resolverMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: "set-method") { policy, place in
      let isInResolver = place.parent?.name == "http-request"
      found += finding(policy, isInResolver ? resolverMethods : methods, isInResolver, source)
    }
    survey.elements(named: "cors") { policy, _ in
      for method in PolicyWalk.elements(at: ["allowed-methods", "method"], below: policy)
      where KnownValue(textOf: method, in: source) != .literal("*") {
        found += finding(method, methods, false, source)
      }
    }
    return found
  }

  private static func finding(
    _ element: PolicyElement, _ known: [String], _ isInResolver: Bool, _ source: SourceFile
  ) -> [Diagnostic] {
    guard case .literal(let text) = KnownValue(textOf: element, in: source), !known.contains(text)
    else { return [] }
    let range = Alternative.text.content(of: element, in: source) ?? element.nameRange
    let place = SourceLocation(source, range)
    if isInResolver, methods.contains(text) {
      return [
        Diagnostic(
          rule, "a resolver cannot send \(text)", at: place,
          help: "it may send \(known.codeList("or"))")
      ]
    }
    let sameLetters = known.first { $0 == text.uppercased() }
    if let meant = sameLetters ?? Suggestion.nearest(to: text, in: known) {
      // `cors` may well compare without regard to case.
      let isDoubtful = sameLetters != nil && element.name == "method"
      return [
        Diagnostic(
          rule, "\"\(text)\" is no HTTP method", at: place, severity: isDoubtful ? .info : nil,
          help: "did you mean `\(meant)`?")
      ]
    }
    let isToken = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return [
      Diagnostic(
        rule, isToken ? "\"\(text)\" is no method of HTTP itself" : "\"\(text)\" is no HTTP method",
        at: place, severity: isToken ? .info : .warning)
    ]
  }
}
