import BackendInventory
import Diagnostics
import PolicyDocument

/// The rules that `validate` knows, as comments and configuration files name them.
enum SuppressibleRules {
  /// Every rule that a file can raise, by its id. What says that a configuration file or a template
  /// is wrong is not among them.
  static let all: [String: Rule] = Dictionary(
    (InventoryRuleList.all + DocumentRuleList.all + PolicyRuleList.all)
      .map { $0.rule }
      .filter { $0.family != .configuration && $0.family != .template }
      .map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })

  /// Whether nothing can silence a rule: it says that the text cannot be read, so that whatever
  /// else would be found is not looked for, and a silent file would only look checked.
  static func isFixed(_ rule: Rule) -> Bool {
    rule.family == .policyText && rule.severity == .error || unreadableInventory.contains(rule.id)
  }

  /// The inventory rules that end the reading of a file.
  private static let unreadableInventory: Set<String> = [
    InputEncoding.rule.id, InputLimit.rule.id, SeveralDocuments.rule.id, UnknownAlias.rule.id,
    UnsupportedYAML.rule.id, YAMLSyntax.rule.id,
  ]

  /// Those about comments themselves: a comment that allows what is said of comments would be a
  /// riddle. A configuration file can turn them off.
  static let aboutComments: Set<String> = [UnusedSuppression.rule.id, InvalidSuppression.rule.id]
}
