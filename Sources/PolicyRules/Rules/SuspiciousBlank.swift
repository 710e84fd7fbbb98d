package import Diagnostics
import PolicyExpressions

/// `[" stream"]` is another member than `["stream"]`.
package enum SuspiciousBlank: PolicyCheck {
  package static let rule = Rule(
    id: "suspicious-blank",
    severity: .warning,
    family: .variables,
    summary: "The name of a variable, header or JSON member starts or ends with a blank.",
    why: """
      Names are compared letter by letter. Nothing is ever found under a name with a blank too \
      many, so that the policy takes the way for a missing value, or fails.
      """,
    fix: "Take the blank away, or where the name has it, write it there too.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="streams" value="@{
              JObject body = context.Request.Body.As<JObject>(preserveContent: true);
              return body[⟦" stream"⟧] != null;
            }" />
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
            <set-variable name="streams" value="@{
              JObject body = context.Request.Body.As<JObject>(preserveContent: true);
              return body["stream"] != null;
            }" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions"
  )

  private static let lookups: Set<String> = [
    "GetValueOrDefault", "ContainsKey", "Value", "GetValue", "TryGetValue", "SelectToken",
    "Property",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.flatMap { expression -> [Diagnostic] in
      guard mayHoldBlank(expression.syntax.code),
        expression.mentions("\" ") || expression.mentions(" \"")
      else { return [] }
      var found: [Diagnostic] = []
      expression.syntax.eachNode { node in
        let key: CSharpExpression?
        switch node.expression?.kind {
        case .element(_, let arguments), .elementBinding(let arguments):
          key = arguments.count == 1 ? arguments[0].value : nil
        case .call(let callee, let arguments, _):
          key =
            lookups.contains(callee.lastName?.text ?? "") ? arguments.first?.value : nil
        default: key = nil
        }
        guard let key, case .literal(.string(let text?)) = key.bare.kind, let meant = name(in: text)
        else { return }
        found.append(
          Diagnostic(
            rule, "the name \"\(text)\" \(text.first == " " ? "starts" : "ends") with a blank",
            at: expression.location(key.bare.range), help: "did you mean `\"\(meant)\"`?"))
      }
      return found
    }
  }

  /// Whether a name with blanks around it may stand between quotes: most code has none, and need
  /// not be looked at. What an escape stands for is not looked up.
  private static func mayHoldBlank(_ code: [UInt8]) -> Bool {
    let blank = UInt8(ascii: " ")
    let quote = UInt8(ascii: "\"")
    func isPart(_ byte: UInt8) -> Bool {
      byte == blank || byte == UInt8(ascii: ".") || byte.isNamePart
    }
    return code.withUnsafeBufferPointer { code in
      for (index, byte) in code.enumerated() {
        if byte == UInt8(ascii: "\\") { return true }
        guard byte == quote else { continue }
        if index + 1 < code.count, code[index + 1] == blank,
          code[(index + 1)...].first(where: { !isPart($0) }) == quote
        {
          return true
        }
        if index > 0, code[index - 1] == blank,
          code[..<index].last(where: { !isPart($0) }) == quote
        {
          return true
        }
      }
      return false
    }
  }

  /// A name that stands between blanks; nil where none are around it, or where it is no name.
  private static func name(in text: String) -> String? {
    guard text.first == " " || text.last == " ",
      let first = text.firstIndex(where: { $0 != " " }),
      let last = text.lastIndex(where: { $0 != " " })
    else { return nil }
    let name = text[first...last]
    let isName = name.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0))
    }
    return isName && name.contains(where: \.isLetter) ? String(name) : nil
  }
}
