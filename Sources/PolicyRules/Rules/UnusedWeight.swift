package import Diagnostics
import PolicyExpressions

/// A weight that nothing reads changes nothing.
package enum UnusedWeight: PolicyCheck {
  package static let rule = Rule(
    id: "unused-weight",
    severity: .warning,
    family: .loadBalancing,
    summary: "The backends have a weight or a priority that no code reads.",
    why: """
      Whoever maintains the list believes that traffic is split by these numbers, but every \
      backend gets the same.
      """,
    fix: "Use the number where a backend is chosen, or take it out of the list.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="list" value="@{
              JArray list = new JArray();
              list.Add(new JObject { { "url", "https://west.contoso.com" }, { ⟦"weight"⟧, 80 } });
              list.Add(new JObject { { "url", "https://east.contoso.com" }, { "weight", 20 } });
              return list;
            }" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[new Random().Next(2)].Value<string>("url"))" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="list" value="@(JArray.Parse("[{ 'url': 'https://west.contoso.com', ⟦'weight'⟧: 80 }, { 'url': 'https://east.contoso.com', 'weight': 20 }]"))" />
            <set-backend-service base-url="@(((JArray)context.Variables["list"])[new Random().Next(2)].Value<string>("url"))" />
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
            <set-variable name="list" value="@{
              JArray list = new JArray();
              list.Add(new JObject { { "url", "https://west.contoso.com" }, { "weight", 80 } });
              list.Add(new JObject { { "url", "https://east.contoso.com" }, { "weight", 20 } });
              return list;
            }" />
            <set-backend-service base-url="@{
              JArray list = (JArray)context.Variables["list"];
              return list[new Random().Next(100) < list[0].Value<int>("weight") ? 0 : 1].Value<string>("url");
            }" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-backend-service-policy"
  )

  private static let numbers: Set<String> = ["weight", "priority"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let entries = survey.backendEntries
    // A fragment may read the list.
    guard !entries.isEmpty, !survey.holds("include-fragment") else { return [] }
    var first: [String: (range: SourceRange, expression: SurveyedExpression)] = [:]
    var declared: Set<SourceRange> = []
    for entry in entries {
      for property in entry.properties {
        declared.insert(entry.expression.location(property.nameRange).range)
        if numbers.contains(property.name.lowercased()), first[property.name] == nil {
          first[property.name] = (property.nameRange, entry.expression)
        }
      }
    }
    if first.isEmpty { return [] }
    var read: Set<String> = []
    var isOpen = false
    for expression in survey.expressions {
      expression.syntax.eachNode { node in
        guard let value = node.expression else { return }
        if case .literal(.string(let text?)) = value.kind,
          !declared.contains(expression.location(value.range).range)
        {
          read.insert(text.lowercased())
        }
        // All members are gone through, or the list goes elsewhere.
        if let name = value.lastName?.text,
          ["Properties", "ToObject", "SelectToken", "SelectTokens", "SerializeObject"]
            .contains(name)
        {
          isOpen = true
        }
      }
    }
    let urls = entries.flatMap(\.properties).filter(BackendEntry.isBackend)
    // Without code that reads the URLs, the code that uses the list is not seen here.
    guard !isOpen, urls.contains(where: { read.contains($0.name.lowercased()) }) else { return [] }
    return first.keys.sorted().compactMap { name in
      guard !read.contains(name.lowercased()), let place = first[name] else { return nil }
      return Diagnostic(
        rule, "the backends have a `\(name)`, but no code reads it",
        at: place.expression.location(place.range),
        help: "use it where a backend is chosen, or take it out")
    }
  }
}
