package import Diagnostics

/// What a configuration file says of a rule.
package enum RuleLevel: String, Sendable, CaseIterable {
  case error
  case warning
  case info
  /// What the rule finds is not reported.
  case off

  /// Nil for a rule that is off.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}

/// The least severity that makes a run fail.
package enum FailLevel: String, Sendable, CaseIterable {
  case error
  case warning
  case info
  case never

  /// Nil for a run that no finding lets fail.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}
