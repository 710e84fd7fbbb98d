package import Diagnostics

/// A file larger than is read.
package enum DocumentTooLarge: RuleDeclaration {
  package static let rule = Rule(
    id: "document-too-large", severity: .error, family: .policyText,
    summary: "The file is larger than 16 MiB.",
    why: "The service takes documents of 256 KiB; such a file is something else.",
    fix: "Give a policy document.",
    bad: [],
    good: [
      RuleExample("<policies />")
    ],
    reference: nil)

  static func found(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule,
      "the file has \(file.bytes.count) bytes, more than the \(PolicyReader.largestFile) that are read",
      at: SourceLocation(file, SourceRange(at: 0)))
  }
}
