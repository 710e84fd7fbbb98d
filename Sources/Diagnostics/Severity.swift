/// How much a finding weighs. The order is that of weight: `info < warning < error`.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
