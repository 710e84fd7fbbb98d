import Diagnostics
import LoadBalancing

/// Which rules a run reports: those of `--rule`, or all, less those of `--ignore-rule`.
struct RuleFilter: Sendable {
  private let only: Set<String>
  private let ignored: Set<String>

  /// Throws `Failure` for an id that no rule has.
  init(only: [String], ignored: [String]) throws {
    for id in only + ignored where RuleCatalog.rule(id) == nil {
      throw Failure.unknownRule(id)
    }
    self.only = Set(only)
    self.ignored = Set(ignored)
  }

  func allows(_ diagnostic: Diagnostic) -> Bool {
    (only.isEmpty || only.contains(diagnostic.rule)) && !ignored.contains(diagnostic.rule)
  }
}

extension Failure {
  /// The user names a rule that there is not.
  static func unknownRule(_ id: String) -> Failure {
    let hint = Suggestion.nearest(to: id, in: RuleCatalog.all.map(\.id))
    return Failure(
      "no rule has the id \"\(id)\""
        + (hint.map { "; did you mean \"\($0)\"?" } ?? "; `apim-policy explain` lists them all"))
  }
}
