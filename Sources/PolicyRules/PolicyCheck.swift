package import Diagnostics
package import PolicyDocument

/// A rule about what a policy says, beyond what a schema can.
package protocol PolicyCheck: RuleDeclaration, SendableMetatype {
  static func check(_ survey: PolicySurvey) -> [Diagnostic]
}

/// Everything that is known to be checked in one policy document.
package enum PolicyChecker {
  /// The findings of the reader, the schema and the policy rules, in the order of the text, without
  /// those that comments in it allow.
  package static func check(
    _ file: SourceFile, _ circumstances: PolicyCircumstances = PolicyCircumstances()
  ) -> [Diagnostic] {
    let result = PolicyReader.read(file)
    let errors = result.diagnostics.filter { $0.severity == .error }
    let found = check(result.tree, circumstances)
    let rest = errors.isEmpty ? found : CertainFindings(result.tree, errors).filter(found)
    return PolicySuppressions.apply(
      to: (result.diagnostics + rest).sortedForReport(), in: result.tree,
      isReadable: errors.isEmpty, circumstances)
  }

  /// The findings of the schema and the policy rules on a tree that was read before.
  package static func check(
    _ tree: PolicyTree, _ circumstances: PolicyCircumstances = PolicyCircumstances()
  ) -> [Diagnostic] {
    var diagnostics = SchemaCheck.check(tree)
    let survey = PolicySurvey(tree, circumstances)
    // A rule takes microseconds, save in a document of many expressions.
    let short = survey.expressions.count > 200 ? 0 : Int.max
    diagnostics += ConcurrentMap.map(
      Array(zip(PolicyRuleList.checks, families)), piece: 8, short: short
    ) {
      $0.flatMap { check, family in circumstances.runs(family) ? check.check(survey) : [] }
    }
    return diagnostics
  }

  /// Of the checks, in their order: a whole rule is a lot to copy for every document.
  private static let families = PolicyRuleList.checks.map { $0.rule.family }
}
