import BackendInventory
import Diagnostics
import PolicyRules

/// What a test compares of a diagnostic.
struct Finding: Equatable, Sendable, CustomStringConvertible {
  var rule: String
  var severity: Severity
  /// Whether it points at the marked range and no other.
  var isAtMark: Bool

  var description: String { "\(severity)[\(rule)]\(isAtMark ? "" : " elsewhere")" }

  static func marked(_ rule: String, _ severity: Severity = .error) -> Finding {
    Finding(rule: rule, severity: severity, isAtMark: true)
  }

  /// The findings in a policy that may hold `⟦` and `⟧`.
  static func inPolicy(
    _ marked: String, tier: ServiceTier? = nil, scope: PolicyScope? = nil
  ) -> [Finding] {
    findings(
      RuleExample(marked, tier: tier?.rawValue, scope: scope?.rawValue), as: .policy)
  }

  /// The findings in an inventory that may hold `⟦` and `⟧`.
  static func inInventory(_ marked: String) -> [Finding] {
    findings(RuleExample(marked), as: .inventory)
  }

  private static func findings(_ example: RuleExample, as content: FileContent) -> [Finding] {
    FileCheck.check(
      SourceFile(path: "input", text: example.text), as: content,
      PolicyCircumstances(for: example)
    ).map {
      Finding(
        rule: $0.rule, severity: $0.severity,
        isAtMark: $0.location.range == example.markedRange)
    }
  }
}
