package import Diagnostics
import PolicyExpressions

/// A backend that says 0 is asked at once, one that says a day is lost for a day.
package enum CooldownNotClamped: PolicyCheck {
  package static let rule = Rule(
    id: "cooldown-not-clamped",
    severity: .info,
    family: .loadBalancing,
    summary: "A time from `Retry-After` is taken as it is.",
    why: """
      With 0 or a negative number the backend counts as free at once, and the loop asks it again \
      and again. Azure OpenAI can say up to a day, for which the backend is then left alone, \
      although it may be free in a minute.
      """,
    fix: "Hold the time between bounds: `Math.Min(Math.Max(seconds, 1), 120)`.",
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="busyUntil" value="@{
              int seconds;
              int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds);
              return DateTimeOffset.UtcNow.⟦AddSeconds⟧(seconds).ToString("o");
            }" />
          </outbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="busyUntil" value="@{
              int seconds;
              int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds);
              return DateTimeOffset.UtcNow.AddSeconds(Math.Min(Math.Max(seconds, 1), 120)).ToString("o");
            }" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc9110#name-retry-after"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.compactMap { expression -> Diagnostic? in
      guard CoolDown.isRead(in: expression) else { return nil }
      var call: CSharpName?
      var isBounded = false
      expression.syntax.eachNode { node in
        guard let value = node.expression else { return }
        switch value.kind {
        case .binary(_, .less, _, _), .binary(_, .lessEqual, _, _), .binary(_, .greater, _, _),
          .binary(_, .greaterEqual, _, _):
          // Status codes are compared so too.
          isBounded = isBounded || StatusComparison(value) == nil
        case .call(let callee, let arguments, _):
          guard let name = callee.lastName else { return }
          if callee.path?.suffix(2).first == "Math" { isBounded = true }
          if name.text.hasPrefix("Add"), name.text.hasSuffix("econds"), let time = arguments.first,
            time.value.constantNumber == nil
          {
            call = call ?? name
          }
        default: break
        }
      }
      guard !isBounded, let call else { return nil }
      return Diagnostic(
        rule, "the time that `Retry-After` gives has no lower and no upper bound",
        at: expression.location(call.range),
        help: "hold it between bounds, as in `Math.Min(Math.Max(seconds, 1), 120)`")
    }
  }
}
