package import Diagnostics
import PolicyDocument

/// Whether the cache had a value is told by the variable that the lookup sets.
package enum LookupNotAsked: PolicyCheck {
  package static let rule = Rule(
    id: "lookup-not-asked",
    severity: .warning,
    family: .variables,
    summary: "The condition behind a cache lookup asks for another variable than the lookup sets.",
    why: """
      The policies in the branch get the value anew and set the variable of the lookup, as for a \
      value that the cache does not have. The condition does not ask for that variable, and the one \
      that it asks for is set in the branch itself, or nowhere: so the value is got anew for every \
      request, and the cache is of no use.
      """,
    fix: "Ask for the variable that `cache-lookup-value` sets.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <cache-lookup-value key="certificate" variable-name="certificate" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey(⟦"vaultAnswer"⟧))">
                <send-request mode="new" response-variable-name="vaultAnswer">
                  <set-url>https://vault.contoso.com/certificate</set-url>
                  <set-method>GET</set-method>
                </send-request>
                <set-variable name="certificate" value="@(((IResponse)context.Variables["vaultAnswer"]).Body.As<string>())" />
                <cache-store-value key="certificate" value="@((string)context.Variables["certificate"])" duration="600" />
              </when>
            </choose>
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
            <cache-lookup-value key="certificate" variable-name="certificate" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("certificate"))">
                <send-request mode="new" response-variable-name="vaultAnswer">
                  <set-url>https://vault.contoso.com/certificate</set-url>
                  <set-method>GET</set-method>
                </send-request>
                <set-variable name="certificate" value="@(((IResponse)context.Variables["vaultAnswer"]).Body.As<string>())" />
                <cache-store-value key="certificate" value="@((string)context.Variables["certificate"])" duration="600" />
              </when>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let program = survey.variables.program
    guard survey.holds("cache-lookup-value"), !program.hasOpenWrites else { return [] }
    var reads: [Int: [VariableRead]] = [:]
    for read in program.reads where read.include == nil {
      guard let element = read.expression?.element, element.name == "when" else { continue }
      reads[element.startTag.start, default: []].append(read)
    }
    if reads.isEmpty { return [] }
    let writes = Dictionary(grouping: program.writes, by: \.name)
    var parents: [Int: PolicyElement] = [:]
    survey.elements(named: "cache-lookup-value") { _, place in
      if let parent = place.parent { parents[parent.startTag.start] = parent }
    }
    // Of names that are nearly the same it has been said.
    let slips = Set(survey.unsetReads.filter { $0.isNear }.map { program.reads[$0.index].name })
    var found: [Diagnostic] = []
    for (_, parent) in parents.sorted(by: { $0.key < $1.key }) {
      let children = parent.childElements
      for (lookup, choose) in zip(children, children.dropFirst())
      where lookup.name == "cache-lookup-value" && choose.name == "choose" {
        guard let when = choose.childElements.first, when.name == "when",
          let asked = reads[when.startTag.start], asked.count == 1, let read = asked.first,
          read.isTest, !slips.contains(read.name),
          case .literal(let name) = KnownValue("variable-name", of: lookup, in: survey.tree.source),
          name != read.name
        else { continue }
        func isInBranch(_ write: VariableWrite) -> Bool {
          write.include == nil && when.range.contains(write.range.start)
        }
        guard (writes[read.name] ?? []).allSatisfy(isInBranch),
          (writes[name] ?? []).contains(where: isInBranch)
        else { continue }
        found.append(
          Diagnostic(
            rule, "this asks for `\(read.name)`, but the cache lookup sets `\(name)`",
            at: read.nameLocation,
            notes: [
              Diagnostic.Note(
                "the lookup before it", at: SourceLocation(survey.tree.source, lookup.nameRange))
            ],
            help: "ask for `\(name)`"))
      }
    }
    return found
  }
}
