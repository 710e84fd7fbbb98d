import BackendInventory
package import Diagnostics

/// Reads a configuration file.
package enum ConfigurationReader {
  /// Patterns of a whole file: each is tried on each path.
  static let mostPatterns = 1000

  /// What the file says, as far as it can be understood, and all that is wrong with it. With an
  /// error nothing of it should be used.
  package static func read(
    _ file: SourceFile
  ) -> (configuration: CheckConfiguration, diagnostics: [Diagnostic]) {
    let (root, diagnostics) = YAMLReader.read(file)
    var decoder = ConfigurationDecoder(file: file, diagnostics: diagnostics)
    if let root { decoder.decode(root) }
    return (decoder.configuration, decoder.diagnostics.sortedForReport())
  }
}

/// Makes a configuration of a tree, and goes on after a mistake.
private struct ConfigurationDecoder {
  private let file: SourceFile
  private(set) var configuration: CheckConfiguration
  private(set) var diagnostics: [Diagnostic]
  private var patternCount = 0

  init(file: SourceFile, diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics
    configuration = CheckConfiguration(source: file)
  }

  mutating func decode(_ root: YAMLNode) {
    if root.isNull { return }
    let known = [
      "rules", "ignore", "paths", "failLevel", "tier", "scope", "strictReferences", "expressions",
    ]
    for member in members(of: root, name: "the configuration", known: known) {
      switch member.key {
      case "rules": configuration.rules = rules(member)
      case "ignore":
        configuration.ignored = patterns(member).map {
          CheckConfiguration.IgnoredPaths(pattern: $0.pattern, range: $0.range)
        }
      case "paths": configuration.paths = paths(member)
      case "failLevel":
        configuration.failLevel = word(member.value, FailLevel.self, of: "\"failLevel\"")
      case "tier": configuration.tier = tier(member)
      case "scope": configuration.scope = scope(member)
      case "expressions":
        configuration.expressions =
          word(member.value, Answer.self, of: "\"expressions\"").map { $0 == .yes }
      case "strictReferences":
        configuration.strictReferences =
          word(member.value, Answer.self, of: "\"strictReferences\"").map { $0 == .yes }
      default: break
      }
    }
  }

  private enum Answer: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  private mutating func paths(_ member: YAMLMember) -> [CheckConfiguration.PathSettings] {
    if member.value.isNull { return [] }
    guard let items = member.value.items else {
      report(InvalidConfiguration.wrongKind(file, member, "a list of entries with `match`"))
      return []
    }
    return items.map { item in
      var settings = CheckConfiguration.PathSettings(patterns: [], rules: [:])
      let members = members(
        of: item, name: "an entry of \"paths\"", known: ["match", "rules", "tier", "scope"])
      for member in members {
        switch member.key {
        case "match":
          settings.patterns = patterns(member)
            .map(\.pattern)
        case "rules": settings.rules = rules(member)
        case "tier": settings.tier = tier(member)
        case "scope": settings.scope = scope(member)
        default: break
        }
      }
      if item.members != nil, !members.contains(where: { $0.key == "match" }) {
        report(InvalidConfiguration.noMatch(file, item.range))
      }
      return settings
    }
  }

  private mutating func rules(_ member: YAMLMember) -> [String: CheckConfiguration.RuleSetting] {
    if member.value.isNull { return [:] }
    var settings: [String: CheckConfiguration.RuleSetting] = [:]
    for rule in members(of: member.value, name: "\"rules\"", known: nil) {
      guard let known = SuppressibleRules.all[rule.key] else {
        report(
          InvalidConfiguration.unknownRule(file, rule, known: SuppressibleRules.all.keys.sorted()))
        continue
      }
      guard let level = word(rule.value, RuleLevel.self, of: "a rule") else { continue }
      if level != .error, SuppressibleRules.isFixed(known) {
        report(InvalidConfiguration.fixedRule(file, rule))
        continue
      }
      settings[rule.key] = CheckConfiguration.RuleSetting(level: level, range: rule.keyRange)
    }
    return settings
  }

  /// One pattern, or a list of them.
  private mutating func patterns(
    _ member: YAMLMember
  ) -> [(pattern: PathPattern, range: SourceRange)] {
    if member.value.isNull { return [] }
    let nodes = member.value.items ?? [member.value]
    var patterns: [(pattern: PathPattern, range: SourceRange)] = []
    for node in nodes {
      guard let scalar = node.scalar, !node.isNull else {
        report(InvalidConfiguration.noPattern(file, node.range))
        continue
      }
      patternCount += 1
      guard patternCount <= ConfigurationReader.mostPatterns else {
        if patternCount == ConfigurationReader.mostPatterns + 1 {
          report(InvalidConfiguration.tooManyPatterns(file, node.range))
        }
        continue
      }
      do throws(PathPattern.Problem) {
        patterns.append((try PathPattern(scalar.text), node.range))
      } catch {
        report(InvalidConfiguration.badPattern(file, scalar.text, error, at: node.range))
      }
    }
    return patterns
  }

  private mutating func tier(
    _ member: YAMLMember
  ) -> CheckConfiguration.Setting<ServiceTier>? {
    word(member.value, ServiceTier.self, "tier", of: "API Management")
      .map { CheckConfiguration.Setting(value: $0, range: member.keyRange) }
  }

  private mutating func scope(
    _ member: YAMLMember
  ) -> CheckConfiguration.Setting<PolicyScope>? {
    word(member.value, PolicyScope.self, "scope", of: "a policy")
      .map { CheckConfiguration.Setting(value: $0, range: member.keyRange) }
  }

  /// A value that is one word of a few.
  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ type: Word.Type, _ noun: String = "level", of name: String
  ) -> Word? where Word.RawValue == String {
    if let text = node.scalar?.text, let word = Word(rawValue: text) { return word }
    report(
      InvalidConfiguration.unknownWord(
        noun, file, node.scalar?.text, known: Word.allCases.map(\.rawValue), of: name,
        at: node.range))
    return nil
  }

  /// The members of a mapping whose keys are known and stand there once.
  private mutating func members(
    of node: YAMLNode, name: String, known: [String]?
  ) -> [YAMLMember] {
    guard let members = node.members else {
      report(InvalidConfiguration.noMapping(file, node.range, name: name))
      return []
    }
    var seen: [String: SourceRange] = [:]
    return members.filter { member in
      if let known, !known.contains(member.key) {
        report(InvalidConfiguration.unknownKey(file, member, name: name, known: known))
        return false
      }
      if let first = seen[member.key] {
        report(InvalidConfiguration.duplicateKey(file, member, first: first))
        return false
      }
      seen[member.key] = member.keyRange
      return true
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
