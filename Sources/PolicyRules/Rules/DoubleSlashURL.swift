package import Diagnostics
import PolicyExpressions

/// `+` takes both slashes.
package enum DoubleSlashURL: PolicyCheck {
  package static let rule = Rule(
    id: "double-slash-url",
    severity: .warning,
    family: .loadBalancing,
    summary: "A URL that ends in `/` gets a path behind it that starts with `/`.",
    why: """
      The backend is asked for `//openai/…`. Azure OpenAI does not mind, other servers and \
      gateways answer 404.
      """,
    fix: "Leave the last `/` out of the URL, or put `.TrimEnd('/')` behind it.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="list" value="@(new JArray(new JObject { { "url", ⟦"https://west.contoso.com/"⟧ } }))" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url") + "/openai")" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="list" value="@(JArray.Parse("[{ 'url': ⟦'https://west.contoso.com/'⟧ }]"))" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url") + "/openai")" />
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
            <set-variable name="list" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" } }))" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[0].Value<string>("url") + "/openai")" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-backend-service-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let entries = survey.backendEntries
    if entries.isEmpty { return [] }
    // Where a member of an entry gets a path behind it.
    var joins: [String: SourceLocation] = [:]
    for expression in survey.expressions where expression.mentions("\"/") {
      expression.syntax.eachNode { node in
        guard case .binary(let left, .add, _, let right)? = node.expression?.kind,
          let path = right.constantString, path.hasPrefix("/"), path.count > 1,
          let member = member(left)
        else { return }
        joins[member] = joins[member] ?? expression.location(node.range)
      }
    }
    // A list repeats its mistake: one finding says it for all URLs of a name.
    var found: [(name: String, join: SourceLocation, urls: [SourceLocation])] = []
    for entry in entries {
      for property in entry.properties {
        guard let join = joins[property.name], let url = property.value.constantString,
          url.hasPrefix("http"), url.hasSuffix("/")
        else { continue }
        let location = entry.expression.location(property.value.range)
        if let place = found.firstIndex(where: { $0.name == property.name }) {
          found[place].urls.append(location)
        } else {
          found.append((property.name, join, [location]))
        }
      }
    }
    return found.map { _, join, urls in
      var notes = [Diagnostic.Note("the path is put behind it here", at: join)]
      if urls.count > 1 {
        notes.append(
          .init(
            urls.count == 2
              ? "the same happens to another URL"
              : "the same happens to \(urls.count - 1) other URLs"))
      }
      return Diagnostic(
        rule, "the URL gets two slashes in a row, one of its own and one of the path behind it",
        at: urls[0], notes: notes, help: "leave the last `/` out")
    }
  }

  /// `url` of `x.Value<string>("url")`, `(string)x["url"]`, `x["url"].ToString()`.
  private static func member(_ expression: CSharpExpression) -> String? {
    let value = expression.uncast
    switch value.kind {
    case .element(_, let arguments): return arguments.first?.value.constantString
    case .call(let callee, let arguments, _):
      switch callee.lastName?.text {
      case "Value", "GetValue": return arguments.first?.value.constantString
      case "ToString": return callee.receiver.flatMap(member)
      default: return nil
      }
    // `a + "x" + "/y"`: only what stands directly before the path counts.
    case .binary(_, .add, _, let right): return member(right)
    default: return nil
    }
  }
}
