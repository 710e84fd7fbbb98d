import Diagnostics
import LoadBalancing
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where output goes: results to standard output, messages and progress to standard error.
enum Terminal {
  enum Stream {
    case results
    case messages

    fileprivate var descriptor: FileDescriptor {
      switch self {
      case .results: .standardOutput
      case .messages: .standardError
      }
    }
  }

  /// A result.
  static func result(_ text: String) {
    write(Array(text.utf8), to: .standardOutput)
  }

  static func result(_ bytes: [UInt8]) {
    write(bytes, to: .standardOutput)
  }

  /// A line for the person at the terminal.
  static func message(_ text: String) {
    write(Array(text.utf8) + [UInt8(ascii: "\n")], to: .standardError)
  }

  /// Findings that a command meets on its way. What `others` call a secret is not shown either.
  static func report(
    _ diagnostics: [Diagnostic], atLeast level: Severity = .info,
    hidingSecretsOf others: [Diagnostic] = []
  ) {
    let report = TextReport(
      style: style(for: .messages), hidingSecretsOf: diagnostics + others)
    for diagnostic in diagnostics.maskingSecrets(of: others) where diagnostic.severity >= level {
      message(String(report.text(diagnostic).dropLast()))
    }
  }

  /// Why no policy could be made.
  static func report(_ error: GenerationError) {
    guard let location = error.location else {
      message("error: \(error.message)" + (error.help.map { "\n  help: \($0)" } ?? ""))
      return
    }
    let diagnostic = Diagnostic(
      UnusableTemplate.rule, error.message, at: location, help: error.help)
    report([diagnostic])
  }

  /// Style for a stream: coloured on a terminal that can show colour and where nobody said
  /// otherwise (https://no-color.org).
  static func style(for stream: Stream) -> TerminalStyle {
    let isPlain =
      isatty(stream.descriptor.rawValue) == 0 || environment("NO_COLOR")?.isEmpty == false
      || environment("TERM") == "dumb"
    return TerminalStyle(colored: !isPlain)
  }

  static var showsProgress: Bool {
    isatty(FileDescriptor.standardError.rawValue) != 0 && environment("TERM") != "dumb"
  }

  fileprivate static func rewriteLine(_ text: String) {
    write(Array("\r\u{1B}[2K\(text)".utf8), to: .standardError)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ bytes: [UInt8], to stream: FileDescriptor) {
    do {
      try stream.writeAll(bytes)
    } catch {
      // Nobody reads any more (`apim-policy … | head`): there is nothing left to do.
      ExitStatus.failure.exit()
    }
  }
}

/// A line on the terminal that says how far long work has come. It appears once the work has taken
/// a moment, and goes when there is something else to show.
struct ProgressLine {
  let isShown: Bool
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var stands = false

  init(isShown: Bool) {
    self.isShown = isShown
    next = clock.now + .milliseconds(300)
  }

  /// Shows a text, unless another one was shown just now.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = clock.now
    guard now >= next else { return }
    Terminal.rewriteLine(text())
    stands = true
    next = now + .milliseconds(100)
  }

  mutating func clear() {
    guard stands else { return }
    Terminal.rewriteLine("")
    stands = false
  }
}
