package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A variable that is set is also read.
package enum UnusedVariable: PolicyCheck {
  package static let rule = Rule(
    id: "unused-variable",
    severity: .info,
    family: .variables,
    summary: "A variable is set that nothing reads.",
    why: """
      The value is worked out with every request and thrown away; often the place that should read \
      it uses another name. Nothing is said where a broader scope or a fragment that is not among \
      the given files may read it.
      """,
    fix: "Read the variable, or remove the policy.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <set-variable name="caller" value="⟦@(context.Request.IpAddress)⟧" />
          </inbound>
          <backend>
            <forward-request />
          </backend>
          <outbound />
          <on-error />
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="caller" value="@(context.Request.IpAddress)" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-variable-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let flow = survey.variables
    let program = flow.program
    let tree = survey.tree
    guard tree.documentKind == .policies, !program.hasBase, !program.hasUnseenFragment,
      !program.hasOpenReads, !program.writes.isEmpty
    else { return [] }
    // A narrower scope may read what is set here before or behind its `base`.
    guard survey.circumstances.scope.map({ $0 == .operation }) ?? true,
      !PolicyScope.namesGlobal(tree.source.path)
    else { return [] }
    let read = Set(program.reads.map(\.name))
    // These have been called a slip already.
    var said = Set(survey.unsetReads.compactMap(\.meant?.name))
    var hasText: Bool?
    return program.writes.compactMap { write in
      guard !read.contains(write.name), write.include == nil, said.insert(write.name).inserted
      else { return nil }
      // Liquid templates read variables too, and are not followed.
      let mentions = hasText ?? tree.source.text.contains("{{context.Variables")
      hasText = mentions
      if mentions { return nil }
      return Diagnostic(
        rule, "`\(write.name)` is set, but nothing reads it", at: write.location)
    }
  }
}
