package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Local time is another one in each place, and twice a year another one in the same.
package enum LocalTime: PolicyCheck {
  package static let rule = Rule(
    id: "local-time",
    severity: .info,
    family: .loadBalancing,
    summary: "Local time is kept in a cache or compared in a loop.",
    why: """
      `DateTime.Now` is UTC in Azure, but a self-hosted gateway goes by the time zone of its \
      container, and there a change to summer time makes backends free an hour too early or too \
      late. Compared with a time in UTC it is wrong by the whole difference.
      """,
    fix: "Use `DateTime.UtcNow` wherever the times are made and compared.",
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="busyUntil" value="@(⟦DateTime.Now⟧.AddSeconds(10).ToString("o"))" />
            <cache-store-value key="@("busy-" + context.Api.Id)" value="@((string)context.Variables["busyUntil"])" duration="10" />
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
            <set-variable name="busyUntil" value="@(DateTime.UtcNow.AddSeconds(10).ToString("o"))" />
            <cache-store-value key="@("busy-" + context.Api.Id)" value="@((string)context.Variables["busyUntil"])" duration="10" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/dotnet/api/system.datetime.utcnow"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-store-value") || survey.holds("cache-lookup-value") else { return [] }
    var places: [SourceRange] = []
    for expression in survey.expressions where expression.mentions("Now") {
      // A header or a message is no state.
      guard
        ["set-variable", "when", "retry", "cache-store-value"].contains(expression.element.name)
      else { continue }
      expression.syntax.walk { node, parents in
        guard let value = node.expression, value.path?.suffix(2) == ["DateTime", "Now"],
          !isShown(parents)
        else { return }
        places.append(expression.location(value.range).range)
      }
    }
    guard let first = places.first else { return [] }
    let source = survey.tree.source
    return [
      Diagnostic(
        rule, "times that are kept here depend on the gateway's time zone",
        at: SourceLocation(source, first),
        notes: places.dropFirst().prefix(3).map {
          .init("and here", at: SourceLocation(source, $0))
        },
        help: "use `DateTime.UtcNow` in all of them")
    ]
  }

  /// Whether the time zone does not matter, since it is said in the value.
  private static func isShown(_ parents: [CSharpNode]) -> Bool {
    parents.contains { parent in
      switch parent.expression?.kind {
      case .new(let type, _, _): type.lastName == "DateTimeOffset"
      case .call(let callee, _, _): callee.lastName?.text == "ToUniversalTime"
      default: false
      }
    }
  }
}
