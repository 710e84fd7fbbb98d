import Diagnostics

/// A comment that speaks to this tool: `apim-policy: allow RULE, RULE because REASON`.
struct SuppressionComment {
  /// A rule that the comment names.
  struct Name {
    var id: String
    var range: SourceRange
  }

  /// What such a comment begins with.
  static let mark = Array("apim-policy:".utf8)
  /// Comments of one file that are heeded: nobody writes more, and a file cannot make the report
  /// long with them.
  static let limit = 1000

  /// The rules that may be suppressed and that this version has.
  var names: [Name]
  /// What is wrong with the comment itself.
  var problems: [Diagnostic]
  /// From the mark to the last letter of the reason.
  var range: SourceRange

  /// Reads the text of a comment, without its delimiters. Nil when it does not begin with the mark.
  ///
  /// A comment whose form is not understood allows nothing, so that a slip cannot hide a finding.
  init?(_ file: SourceFile, _ content: SourceRange) {
    var words = CommentWords(file, content)
    guard words.take(Self.mark) else { return nil }
    range = SourceRange(start: words.offset - Self.mark.count, end: words.end)
    names = []
    problems = []
    do throws(Refusal) {
      let found = try Self.names(in: &words, of: file, whole: range)
      for name in found {
        if let problem = InvalidSuppression.check(name, in: file) {
          problems.append(problem)
        } else {
          names.append(name)
        }
      }
    } catch {
      problems = [error.diagnostic]
    }
  }

  private struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  private static func names(
    in words: inout CommentWords, of file: SourceFile, whole: SourceRange
  ) throws(Refusal) -> [Name] {
    let verb = words.next()
    guard file.text(verb) == "allow" else {
      throw Refusal(diagnostic: InvalidSuppression.noVerb(file, verb, whole))
    }
    var names: [Name] = []
    while true {
      let range = words.next()
      let word = file.text(range)
      if word.isEmpty || word == "because" {
        throw Refusal(diagnostic: InvalidSuppression.noRule(file, whole))
      }
      names.append(Name(id: word, range: range))
      if words.takeComma() { continue }
      let because = words.next()
      if because.length == 0 {
        throw Refusal(diagnostic: InvalidSuppression.noReason(file, whole))
      }
      guard file.text(because) == "because" else {
        throw Refusal(diagnostic: InvalidSuppression.notBecause(file, because))
      }
      guard words.hasMore else {
        throw Refusal(diagnostic: InvalidSuppression.noReason(file, whole))
      }
      return names
    }
  }
}

/// Cuts the text of a comment into words, which end at white space and commas.
private struct CommentWords {
  private let file: SourceFile
  private(set) var offset: Int
  /// Behind the last byte that is no white space.
  let end: Int

  init(_ file: SourceFile, _ content: SourceRange) {
    self.file = file
    let bytes = file[content]
    let first = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.endIndex
    let last = bytes.lastIndex { !Self.isBlank($0) } ?? first
    offset = first
    end = min(last + 1, bytes.endIndex)
  }

  var hasMore: Bool {
    file[SourceRange(start: offset, end: end)].contains { !Self.isBlank($0) }
  }

  /// Whether the text goes on with these bytes, which are then read.
  mutating func take(_ bytes: [UInt8]) -> Bool {
    guard file[SourceRange(start: offset, end: end)].starts(with: bytes) else { return false }
    offset += bytes.count
    return true
  }

  mutating func takeComma() -> Bool {
    skipBlanks()
    return take([UInt8(ascii: ",")])
  }

  /// The next word; empty at a comma and at the end.
  mutating func next() -> SourceRange {
    skipBlanks()
    let rest = file[SourceRange(start: offset, end: end)]
    let stop = rest.firstIndex { Self.isBlank($0) || $0 == UInt8(ascii: ",") } ?? rest.endIndex
    defer { offset = max(offset, stop) }
    return SourceRange(start: offset, end: max(offset, stop))
  }

  private mutating func skipBlanks() {
    let rest = file[SourceRange(start: offset, end: end)]
    offset = max(offset, rest.firstIndex { !Self.isBlank($0) } ?? rest.endIndex)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
