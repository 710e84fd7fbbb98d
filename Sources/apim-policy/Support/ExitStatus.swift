#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a run ends, for scripts.
enum ExitStatus: Int32, Error {
  /// Nothing to report.
  case clean = 0
  /// A finding, a difference or a stale file.
  case findings = 1
  /// The work could not be done: usage, unreadable input.
  case failure = 2

  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #else
      Darwin.exit(rawValue)
    #endif
  }
}

/// Work that could not be done, in words for the user: the run ends with status 2.
struct Failure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
