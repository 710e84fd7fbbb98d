package import Diagnostics
package import PolicyDocument

/// A rule about what a policy says, beyond what a schema can.
package protocol PolicyCheck: RuleDeclaration {
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
    for check in PolicyRuleList.checks where circumstances.runs(check.rule.family) {
      diagnostics += check.check(survey)
    }
    return diagnostics
  }
}
