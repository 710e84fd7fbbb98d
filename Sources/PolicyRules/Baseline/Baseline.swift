package import Diagnostics

/// Findings that were there when a repository took up the tool, and are not reported again.
///
/// An entry knows its finding by rule, file and the text of the line, white space aside, so that it
/// survives what moves the line; of lines that read alike it holds how many there are. The text
/// itself is not kept, since it may be a secret: a hash stands for it.
package struct Baseline: Sendable {
  /// What tells findings apart.
  private struct Entry: Hashable, Comparable {
    var path: String
    var rule: String
    var text: UInt64

    static func < (left: Entry, right: Entry) -> Bool {
      (left.path, left.rule, left.text) < (right.path, right.rule, right.text)
    }
  }

  /// A line that is none of a baseline, 1-based.
  package struct Unreadable: Error, Sendable, Hashable {
    package var line: Int

    package init(line: Int) {
      self.line = line
    }
  }

  private static let head = "# apim-policy baseline, version 1"

  private var counts: [Entry: Int] = [:]

  package init() {}

  /// Reads what `text` wrote.
  package init(_ file: SourceFile) throws(Unreadable) {
    guard file.text(file.lineRange(1)) == Self.head else { throw Unreadable(line: 1) }
    for line in 1...max(1, file.lineCount) {
      let text = file.text(file.lineRange(line))
      if text.isEmpty || text.hasPrefix("#") { continue }
      let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let hash = UInt64(parts[1], radix: 16), let count = Int(parts[2]),
        count > 0, !parts[3].isEmpty
      else { throw Unreadable(line: line) }
      counts[Entry(path: String(parts[3]), rule: String(parts[0]), text: hash)] = count
    }
  }

  /// How many findings it holds.
  package var count: Int { counts.values.reduce(0) { $0.addingReportingOverflow($1).partialValue } }

  /// Takes the findings of a file in. Those that say that it cannot be read are left out, as
  /// nothing silences them; the number of these is returned.
  package mutating func add(_ findings: [Diagnostic], at path: String) -> Int {
    var refused = 0
    for finding in findings {
      if Self.isFixed(finding) {
        refused += 1
      } else {
        counts[Self.entry(finding, at: path), default: 0] += 1
      }
    }
    return refused
  }

  /// The findings that are new: of those that look alike, the last.
  package func apply(to findings: [Diagnostic], at path: String) -> [Diagnostic] {
    if findings.isEmpty || counts.isEmpty { return findings }
    var seen: [Entry: Int] = [:]
    return findings.filter { finding in
      let entry = Self.entry(finding, at: path)
      guard let known = counts[entry], !Self.isFixed(finding) else { return true }
      seen[entry, default: 0] += 1
      return seen[entry, default: 0] > known
    }
  }

  /// The baseline as a file: a line an entry, in an order that does not change.
  package var text: String {
    var text = Self.head + "\n"
    text += "# Findings that \"validate --baseline\" does not report: rule, line, count, file.\n"
    for (entry, count) in counts.sorted(by: { $0.key < $1.key }) {
      let hash = String(entry.text, radix: 16)
      let zeros = String(repeating: "0", count: 16 - hash.count)
      text += "\(entry.rule) \(zeros)\(hash) \(count) \(entry.path)\n"
    }
    return text
  }

  private static func isFixed(_ finding: Diagnostic) -> Bool {
    SuppressibleRules.all[finding.rule].map(SuppressibleRules.isFixed) ?? false
  }

  private static func entry(_ finding: Diagnostic, at path: String) -> Entry {
    let file = finding.location.file
    let line = file.position(at: finding.location.range.start).line
    // A line break in a file's name would break the form.
    let path = String(
      String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
    return Entry(path: path, rule: finding.rule, text: hash(of: file[file.lineRange(line)]))
  }

  /// Of the bytes that are no white space.
  private static func hash(of line: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in line where byte > 0x20 { hash.add(byte) }
    return hash.value
  }
}
