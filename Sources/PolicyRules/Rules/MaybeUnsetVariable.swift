package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A variable is set on every way to the place that needs it.
package enum MaybeUnsetVariable: PolicyCheck {
  package static let rule = Rule(
    id: "maybe-unset-variable",
    severity: .warning,
    family: .variables,
    summary: "A variable is read where only some ways through the policies have set it.",
    why: """
      `context.Variables["name"]` gives null for a variable that no policy has set. Cast to a number \
      or `bool`, or asked for a member, null throws, and the caller gets a 500. A \
      `cache-lookup-value` without `default-value` sets nothing where the cache has nothing. In the \
      condition of `retry` a variable that the body sets is missing where a policy before it failed.
      """,
    fix: """
      Set the variable before, or read it with `GetValueOrDefault` and a value for the case that it \
      is missing.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <choose>
              <when condition="@(context.Product != null)">
                <set-variable name="limit" value="@(100)" />
              </when>
            </choose>
            <set-header name="x-limit" exists-action="override">
              <value>@((⟦(int)context.Variables["limit"]⟧).ToString())</value>
            </set-header>
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
            <cache-lookup-value key="limit" variable-name="limit" />
            <choose>
              <when condition="@(!context.Variables.ContainsKey("limit"))">
                <set-variable name="limit" value="@(100)" />
              </when>
            </choose>
            <set-header name="x-limit" exists-action="override">
              <value>@(((int)context.Variables["limit"]).ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let flow = survey.variables
    let program = flow.program
    if program.hasOpenWrites || program.hasUnseenFragment || survey.tree.documentKind != .policies {
      return []
    }
    var said: Set<String> = []
    return program.reads.indices.compactMap { index in
      let read = program.reads[index]
      guard read.onMissing == .fails, !read.isTest, !read.isGuarded, !flow.isInOnError[index],
        let state = flow.states[index], !state.unset.isEmpty, !state.writes.isEmpty
      else { return nil }
      let writes = state.writes.keys.sorted().map { program.writes[$0] }
      // Under a condition of its own it may well run only where the variable is set.
      let isPlain =
        state.unset.contains(.normally)
        && writes.allSatisfy { read.guards.isSubset(of: $0.conditions) }
      let isAfterFailure = !isPlain && state.unset.contains(.afterFailure)
      // Where a mark of a fragment's own is read, the fragment is what to look at.
      guard isPlain || isAfterFailure, read.include == nil, said.insert(read.name).inserted else {
        return nil
      }
      let message =
        isAfterFailure
        ? "`\(read.name)` is not set when a policy in the body of `retry` fails"
        : writes.allSatisfy(\.isOptional)
          ? "`\(read.name)` is not set where the cache has no value"
          : "`\(read.name)` is not set on every way that leads here"
      var notes = writes.prefix(2).map { survey.note("it is set", at: $0.location) }
      if flow.isBehindUnseen[index] {
        notes.append(Diagnostic.Note("unless a broader scope sets it"))
      }
      return Diagnostic(
        rule, message, at: read.location, notes: notes,
        help: "set it before, or read it with `GetValueOrDefault` and a default value")
    }
  }
}
