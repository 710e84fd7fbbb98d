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
    let rest = errors.isEmpty ? found : found.filter { !followsFrom(errors, $0, in: result.tree) }
    return PolicySuppressions.apply(
      to: (result.diagnostics + rest).sortedForReport(), in: result.tree,
      isReadable: errors.isEmpty)
  }

  /// Whether a finding only says that the text is broken, which another finding said already: one
  /// mistake, one message. In a broken text the tree's structure is a guess; attributes still say
  /// what they say, save in a tag that is broken itself.
  private static func followsFrom(
    _ errors: [Diagnostic], _ finding: Diagnostic, in tree: PolicyTree
  ) -> Bool {
    guard attributeRules.contains(finding.rule) else { return true }
    let place = finding.location.range.start
    return startTags(in: tree.nodes).contains { tag in
      tag.contains(place) && errors.contains { tag.contains($0.location.range.start) }
    }
  }

  private static let attributeRules: Set<String> = [
    "unknown-attribute", "missing-attribute", "invalid-attribute-value", "expression-not-allowed",
    "unknown-policy",
  ]

  private static func startTags(in nodes: [PolicyNode]) -> [SourceRange] {
    nodes.compactMap(\.element).flatMap { [$0.startTag] + startTags(in: $0.children) }
  }

  /// The findings of the schema and the policy rules on a tree that was read before.
  package static func check(
    _ tree: PolicyTree, _ circumstances: PolicyCircumstances = PolicyCircumstances()
  ) -> [Diagnostic] {
    var diagnostics = SchemaCheck.check(tree)
    let survey = PolicySurvey(tree, circumstances)
    for rule in PolicyRuleList.checks { diagnostics += rule.check(survey) }
    return diagnostics
  }
}
