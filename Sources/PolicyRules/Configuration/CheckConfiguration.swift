package import BackendInventory
package import Diagnostics

/// What a file `.apim-policy.yaml` says about the files in its folder and below.
///
/// Paths are relative to that folder, with `/`. A nil path is that of a text that came from
/// elsewhere, such as standard input: what holds for all files holds for it, nothing else does.
package struct CheckConfiguration: Sendable {
  /// The name of such a file.
  package static let fileName = ".apim-policy.yaml"

  /// What it says of one rule, and where.
  package struct RuleSetting: Sendable {
    package var level: RuleLevel
    /// The rule's name in the configuration file.
    package var range: SourceRange
  }

  /// A word that holds for files, and where it stands.
  package struct Setting<Value: Sendable>: Sendable {
    package var value: Value
    package var range: SourceRange
  }

  /// Files that are left out, or that have settings of their own.
  package struct PathSettings: Sendable {
    package var patterns: [PathPattern]
    package var rules: [String: RuleSetting]
    package var tier: Setting<ServiceTier>?
    package var scope: Setting<PolicyScope>?
  }

  /// A pattern of `ignore`, and where it stands.
  package struct IgnoredPaths: Sendable {
    package var pattern: PathPattern
    package var range: SourceRange
  }

  package var source: SourceFile
  package var rules: [String: RuleSetting] = [:]
  package var ignored: [IgnoredPaths] = []
  /// In the order of the file: what stands further down holds.
  package var paths: [PathSettings] = []
  package var failLevel: FailLevel?
  package var tier: Setting<ServiceTier>?
  package var scope: Setting<PolicyScope>?
  /// Whether everything that a policy refers to must be defined in the folders of the run.
  package var strictReferences: Bool?
  /// Whether the C# of the expressions is checked too.
  package var expressions: Bool?

  /// The pattern that leaves a file out; nil when it is to be checked.
  package func ignoring(_ path: String?) -> IgnoredPaths? {
    guard let path else { return nil }
    return ignored.first { $0.pattern.matches(path) }
  }

  /// The levels that hold for a file, for the rules that the configuration speaks of.
  package func ruleSettings(for path: String?) -> [String: RuleSetting] {
    var settings = rules
    guard let path else { return settings }
    for entry in paths where entry.patterns.contains(where: { $0.matches(path) }) {
      settings.merge(entry.rules) { _, later in later }
    }
    return settings
  }

  /// What the configuration knows of a file's policy besides its text.
  package func circumstances(for path: String?) -> PolicyCircumstances {
    let (tier, scope) = circumstanceSettings(for: path)
    return PolicyCircumstances(tier: tier?.value, scope: scope?.value)
  }

  private func circumstanceSettings(
    for path: String?
  ) -> (tier: Setting<ServiceTier>?, scope: Setting<PolicyScope>?) {
    var found = (tier: tier, scope: scope)
    guard let path else { return found }
    for entry in paths where entry.patterns.contains(where: { $0.matches(path) }) {
      found.tier = entry.tier ?? found.tier
      found.scope = entry.scope ?? found.scope
    }
    return found
  }

  /// A file's findings with the severities that the configuration gives them, in the same order,
  /// without those of rules that are off.
  package func apply(to findings: [Diagnostic], at path: String?) -> [Diagnostic] {
    if findings.isEmpty { return [] }
    let settings = ruleSettings(for: path)
    return findings.compactMap { finding in
      guard let setting = settings[finding.rule] else { return finding }
      guard let severity = setting.level.severity else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }

  /// What holds for a file, as YAML: `validate --show-config`. `name` is the file's name to show,
  /// `given` what the command line says, which comes first.
  package func summary(
    of path: String?, named name: String, failLevel: FailLevel,
    given: PolicyCircumstances = PolicyCircumstances()
  ) -> String {
    var text = "file: " + JSONValue.string(name).text
    text += "configuration: " + JSONValue.string(source.path).text
    if let ignored = ignoring(path) {
      text += "ignored: true # \(place(ignored.range))\n"
    } else {
      text += "ignored: false\n"
    }
    text += "failLevel: \(failLevel.rawValue)\n"
    let (tier, scope) = circumstanceSettings(for: path)
    text += given.summary
    if given.tier == nil, let tier {
      text += "tier: \(tier.value.rawValue) # \(place(tier.range))\n"
    }
    if given.scope == nil, let scope {
      text += "scope: \(scope.value.rawValue) # \(place(scope.range))\n"
    }
    if let expressions { text += "expressions: \(expressions)\n" }
    if let strictReferences { text += "strictReferences: \(strictReferences)\n" }
    let settings = ruleSettings(for: path)
    text += settings.isEmpty ? "rules: {}\n" : "rules:\n"
    for (id, setting) in settings.sorted(by: { $0.key < $1.key }) {
      text += "  \(id): \(setting.level.rawValue) # \(place(setting.range))\n"
    }
    return text
  }

  private func place(_ range: SourceRange) -> String {
    "line \(source.position(at: range.start).line)"
  }
}

extension PolicyCircumstances {
  /// As YAML, a line for each thing that is known.
  package var summary: String {
    let tier = tier.map { "tier: \($0.rawValue)\n" } ?? ""
    return tier + (scope.map { "scope: \($0.rawValue)\n" } ?? "")
  }
}
