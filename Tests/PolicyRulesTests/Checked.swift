import Diagnostics
import PolicyDocument
import PolicyRules

/// What the whole check of a policy document finds, as `severity rule` by rule.
func findings(_ text: String, of rule: String) -> [String] {
  PolicyChecker.check(SourceFile(path: "policy.xml", text: text))
    .filter { $0.rule == rule }
    .map { "\($0.severity): \($0.message)" }
}

/// A document with policies in one section.
func document(_ section: String, _ policies: String) -> String {
  "<policies><\(section)>\(policies)</\(section)></policies>"
}
