/// A form of report that other programs read.
///
/// A form that can be written file by file gives its text in `text(of:)` and holds nothing back;
/// one that cannot gives it in `end`, and is handed the files there.
package protocol ReportRenderer: Sendable {
  /// Whether `end` needs the files; they are not kept otherwise.
  var collectsFiles: Bool { get }
  /// What stands before everything else.
  var beginning: String { get }
  /// What is written about one file, in the order of the files.
  func text(of file: ReportedFile) -> String
  /// What is written about work that could not be done, such as a file that cannot be read.
  func text(ofFailure message: String) -> String
  /// What stands after everything else.
  func end(_ outcome: ReportOutcome) -> String
}

extension ReportRenderer {
  package var collectsFiles: Bool { false }
  package var beginning: String { "" }
  package func text(of file: ReportedFile) -> String { "" }
  package func text(ofFailure message: String) -> String { "" }
  package func end(_ outcome: ReportOutcome) -> String { "" }
}

/// What is known once all files were checked.
package struct ReportOutcome: Sendable {
  /// The files in order, where the renderer collects them.
  package var files: [ReportedFile] = []
  /// All findings, also those that `files` leaves out.
  package var summary = ReportSummary()
  /// What could not be done.
  package var failures: [String] = []

  package init() {}
}
