package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// The limits of a language model are those of a deployment, not of the account that it is in.
package enum MarkSharedByDeployments: PolicyCheck {
  package static let rule = Rule(
    id: "mark-shared-by-deployments",
    severity: .info,
    family: .loadBalancing,
    summary: "A busy deployment of a model keeps all deployments of its account from being asked.",
    why: """
      Azure OpenAI counts tokens and requests for each deployment. The policy tells deployments \
      apart, but what it remembers of busy backends is cached under a key without them: a 429 of \
      one model sends requests for the others away from the backend, too.
      """,
    fix: "Make the deployment a part of the key.",
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-header name="x-model" exists-action="override">
              <value>@(context.Request.MatchedParameters["deployment-id"])</value>
            </set-header>
            <set-variable name="busyUntil" value="@{
              int seconds;
              int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out seconds);
              return DateTimeOffset.UtcNow.AddSeconds(Math.Min(Math.Max(seconds, 1), 60)).ToString("o");
            }" />
            <cache-store-value ⟦key="@("busy-" + context.Api.Id)"⟧ value="@((string)context.Variables["busyUntil"])" duration="60" />
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
              return DateTimeOffset.UtcNow.AddSeconds(Math.Min(Math.Max(seconds, 1), 60)).ToString("o");
            }" />
            <cache-store-value key="@("busy-" + context.Api.Id + context.Request.MatchedParameters["deployment-id"])" value="@((string)context.Variables["busyUntil"])" duration="60" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/ai-services/openai/how-to/quota"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("cache-store-value"), tellsDeploymentsApart(survey) else { return [] }
    let source = survey.tree.source
    var marks: Set<String> = []
    for expression in survey.expressions
    where expression.element.name == "set-variable" && CoolDown.isRead(in: expression) {
      if case .literal(let name) = KnownValue("name", of: expression.element, in: source) {
        marks.insert(name)
      }
    }
    guard !marks.isEmpty else { return [] }
    let store = CacheEntry.all(in: survey).first { entry in
      guard entry.isStore, !entry.variables.isDisjoint(with: marks) else { return false }
      switch entry.key {
      case .text(let key): return !key.lowercased().contains("deployment")
      // A variable in it may hold the deployment.
      case .code(let key):
        return !key.lowercased().contains("deployment") && !key.contains("Variables")
          && !key.contains("Request")
      case .unknown: return false
      }
    }
    guard let attribute = store?.policy.attribute("key") else { return [] }
    return [
      Diagnostic(
        rule, "what is remembered of a busy backend holds for all of its deployments",
        at: SourceLocation(source, attribute.range),
        help: "put `context.Request.MatchedParameters[\"deployment-id\"]` into the key")
    ]
  }

  private static func tellsDeploymentsApart(_ survey: PolicySurvey) -> Bool {
    survey.expressions.contains { expression in
      guard expression.mentions("MatchedParameters"), expression.mentions("eployment") else {
        return false
      }
      var isTold = false
      expression.syntax.eachNode { node in
        let key = node.expression?.keyOf("MatchedParameters")?.lowercased()
        isTold = isTold || key?.contains("deployment") == true
      }
      return isTold
    }
  }
}
