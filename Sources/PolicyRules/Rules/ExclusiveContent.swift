package import Diagnostics
import PolicyDocument

/// Children, or text, that say the same thing in two ways.
package enum ExclusiveContent: PolicyCheck {
  package static let rule = Rule(
    id: "exclusive-content",
    severity: .error,
    family: .policy,
    summary: "Two child elements, or text and an attribute, that shut each other out.",
    why: """
      Each of them is a way of its own to say the same thing. The service refuses to save the \
      policy, or follows one of them; where the sources leave that open, this is a warning.
      """,
    fix: "Keep the one that is meant.",
    bad: [
      RuleExample(
        """
        <cosmosdb-data-source>
          <connection-info>
            <connection-string>{{cosmos-connection}}</connection-string>
            <database-name>shop</database-name>
            <container-name>orders</container-name>
          </connection-info>
          <query-request>
            <sql-statement>SELECT * FROM c</sql-statement>
          </query-request>
          <⟦read-request⟧>
            <id>@(context.GraphQL.Arguments["id"].ToString())</id>
          </read-request>
        </cosmosdb-data-source>
        """)
    ],
    good: [
      RuleExample(
        """
        <cosmosdb-data-source>
          <connection-info>
            <connection-string>{{cosmos-connection}}</connection-string>
            <database-name>shop</database-name>
            <container-name>orders</container-name>
          </connection-info>
          <read-request>
            <id>@(context.GraphQL.Arguments["id"].ToString())</id>
          </read-request>
        </cosmosdb-data-source>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cosmosdb-data-source-policy",
    reach: .element(above: 1)
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: Alternatives.all) { policy, _ in
      for group in Alternatives.all[policy.name] ?? [] {
        guard let severity = group.several else { continue }
        for element in PolicyWalk.elements(at: group.path, below: policy) {
          let attribute = group.ways.lazy.compactMap { $0.attribute(of: element) }.first
          let contents = group.ways.compactMap { way in
            way.content(of: element, in: source).map { (name: shown(way), range: $0) }
          }
          guard let kept = attribute.map({ "`\($0.name)`" }) ?? contents.first?.name else {
            continue
          }
          for content in attribute == nil ? contents.dropFirst() : contents[...] {
            found.append(
              Diagnostic(
                rule, "`\(element.name)` takes \(kept) or \(content.name), not both",
                at: SourceLocation(source, content.range), severity: severity,
                help: "keep the one that is meant"))
          }
        }
      }
    }
    return found
  }

  private static func shown(_ way: Alternative) -> String {
    if case .child(let name) = way { "`\(name)`" } else { way.name ?? "text" }
  }
}
