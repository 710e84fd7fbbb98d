package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// `@(…)` behind other text is text too.
package enum TextBeforeExpression: PolicyCheck {
  package static let rule = Rule(
    id: "text-before-expression",
    severity: .warning,
    family: .policyText,
    summary: "Text stands in front of an expression in the same value.",
    why: """
      An expression is the whole value or none: with text before it, the service takes all of it as \
      literal text, and nothing is computed.
      """,
    fix: "Put the text into the expression, as in `@(\"/v1/\" + a)`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rewrite-uri template="/v1/⟦@(context.Operation.UrlTemplate)⟧" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-request" exists-action="override">
              <value>id ⟦@(context.RequestId.ToString())⟧</value>
            </set-header>
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
            <rewrite-uri template="@("/v1/" + context.Operation.UrlTemplate)" />
            <set-header name="x-contact" exists-action="override">
              <value>apis@contoso.com (office hours)</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .element)

  /// Elements whose text is one value, and in which nobody writes `@(` otherwise.
  private static let texts: Set<String> = ["value", "set-url"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var findings: [Diagnostic] = []
    func look(_ value: PolicyValue) {
      guard !value.isExpression, let place = expression(in: value.range, source) else { return }
      findings.append(
        Diagnostic(
          rule, "text stands in front of the expression, so that all of it is literal text",
          at: SourceLocation(source, place), help: "write it as `@(\"…\" + …)`"))
    }
    survey.everyElement { element in
      for attribute in element.attributes { look(attribute.value) }
      guard texts.contains(element.name) else { return }
      for case .text(let value) in element.children { look(value) }
    }
    return findings
  }

  /// The first `@(…)` or `@{…}` of a value, where text stands before it and it is whole.
  private static func expression(in range: SourceRange, _ source: SourceFile) -> SourceRange? {
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = start(in: range, bytes),
        bytes[range.start..<start].contains(where: { !$0.isXMLSpace }),
        // `@@(` is a placeholder of scripts.
        bytes[start - 1] != UInt8(ascii: "@"),
        case .closed(let end) = ExpressionScanner.end(of: bytes, from: start, context: .text),
        end <= range.end
      else { return nil }
      return SourceRange(start: start, end: end)
    }
  }

  private static func start(
    in range: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var index = range.start
    while index + 2 < range.end {
      let next = bytes[index + 1]
      if bytes[index] == UInt8(ascii: "@"), next == UInt8(ascii: "(") || next == UInt8(ascii: "{") {
        return index
      }
      index += 1
    }
    return nil
  }
}
