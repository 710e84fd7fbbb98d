package import Diagnostics
import PolicyExpressions

/// A named value is put into the code letter by letter.
package enum NamedValueUnquoted: PolicyCheck {
  package static let rule = Rule(
    id: "named-value-unquoted",
    severity: .info,
    family: .expression,
    summary: "A named value stands without quotes where C# needs a string.",
    why: """
      API Management replaces `{{name}}` before it compiles the code. Without quotes around it the \
      value itself is read as C#: `abc` is a variable that does not exist, and the policy cannot \
      be saved. A named value that holds quotes of its own is fine.
      """,
    fix: "Write `\"{{name}}\"`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="secret" value="@(Encoding.UTF8.GetBytes(⟦{{hashing-secret}}⟧))" />
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
            <set-variable name="secret" value="@(Encoding.UTF8.GetBytes("{{hashing-secret}}"))" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-properties"
  )

  /// Methods whose first argument can only be a string.
  private static let methods: Set<String> = [
    "GetBytes", "FromBase64String", "StartsWith", "EndsWith", "UrlEncode", "EscapeDataString",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.flatMap { expression -> [Diagnostic] in
      guard expression.mentions("{{") else { return [] }
      var found: [Diagnostic] = []
      func add(_ value: CSharpExpression) {
        guard case .namedValue = value.bare.kind else { return }
        found.append(
          Diagnostic(
            rule, "this named value becomes code, where a string is needed",
            at: expression.location(value.bare.range), help: "put it in quotes"))
      }
      func isString(_ value: CSharpExpression) -> Bool {
        value.constantString != nil || expression.binding.types[value.range] == .string
      }
      expression.syntax.eachNode { node in
        switch node.expression?.kind {
        case .call(let callee, let arguments, _):
          guard let first = arguments.first, methods.contains(callee.lastName?.text ?? "") else {
            return
          }
          add(first.value)
        case .binary(let left, .equal, _, let right), .binary(let left, .notEqual, _, let right):
          if isString(left) { add(right) } else if isString(right) { add(left) }
        default: break
        }
      }
      return found
    }
  }
}
