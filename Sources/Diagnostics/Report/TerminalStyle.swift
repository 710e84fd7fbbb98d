/// Colour for a terminal, or none (ECMA-48 select graphic rendition).
package struct TerminalStyle: Sendable {
  package let isColored: Bool

  package init(colored: Bool) {
    isColored = colored
  }

  package static let plain = TerminalStyle(colored: false)

  package func bold(_ text: String) -> String { paint(text, "1") }
  package func dim(_ text: String) -> String { paint(text, "2") }
  package func red(_ text: String) -> String { paint(text, "31") }
  package func green(_ text: String) -> String { paint(text, "32") }
  package func cyan(_ text: String) -> String { paint(text, "36") }
  package func blue(_ text: String) -> String { paint(text, "34") }

  package func label(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .info: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
