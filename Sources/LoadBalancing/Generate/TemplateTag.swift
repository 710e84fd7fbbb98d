import Diagnostics

/// One Mustache tag of a template.
struct TemplateTag {
  enum Kind {
    case variable
    case section
    case invertedSection
    case end
    case comment
    case delimiters
    /// A tag that templates here do not have: partials, blocks, pragmas.
    case unsupported
  }

  let kind: Kind
  /// The name between the delimiters; empty for comments and delimiters.
  let name: String
  /// The whole tag, or the name where it has one, in bytes.
  let range: SourceRange
}

/// Finds the tags of a template, as Mustache does: the delimiters are `{{` and `}}` until a tag
/// changes them.
struct TemplateTagReader {
  private let file: SourceFile
  let characters: [Character]
  /// The byte offset of every character, and of the end.
  private let offsets: [Int]
  /// The character at which the search for the next tag begins.
  private(set) var index = 0
  /// The first character of the last tag that was found.
  private(set) var lastTagStart = 0
  private var open: [Character] = ["{", "{"]
  private var close: [Character] = ["}", "}"]

  init(_ file: SourceFile, text: String) {
    self.file = file
    characters = Array(text)
    var offsets: [Int] = [0]
    offsets.reserveCapacity(characters.count + 1)
    var offset = 0
    for character in characters {
      offset += character.utf8.count
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  /// The tag that sets the delimiters in force.
  var delimiterTag: String { "{{=\(String(open)) \(String(close))=}}" }

  /// The next tag; nil at the end of the template.
  mutating func next() throws(GenerationError) -> TemplateTag? {
    while index < characters.count, !matches(open, at: index) { index += 1 }
    guard index < characters.count else { return nil }
    let start = index
    lastTagStart = start
    index += open.count
    let contentStart = index
    let isDelimiters = index < characters.count && characters[index] == "="
    while index < characters.count, !matches(close, at: index) { index += 1 }
    guard index < characters.count else {
      throw error(
        "this tag has no end", from: start, to: contentStart,
        help: "close it with \"\(String(close))\"")
    }
    let content = characters[contentStart..<index]
    index += close.count
    if isDelimiters {
      try setDelimiters(content, tag: start)
      return TemplateTag(kind: .delimiters, name: "", range: range(start, index))
    }
    return tag(content, from: contentStart, whole: range(start, index))
  }

  private func tag(
    _ content: ArraySlice<Character>, from contentStart: Int, whole: SourceRange
  ) -> TemplateTag {
    var start = contentStart
    let kind: TemplateTag.Kind
    switch content.first {
    case "!": return TemplateTag(kind: .comment, name: "", range: whole)
    case "#": kind = .section
    case "^": kind = .invertedSection
    case "/": kind = .end
    case "&": kind = .variable
    case "{", ">", "<", "$", "%": return TemplateTag(kind: .unsupported, name: "", range: whole)
    default:
      kind = .variable
      start -= 1
    }
    start += 1
    var end = contentStart + content.count
    while start < end, characters[start].isWhitespace { start += 1 }
    while start < end, characters[end - 1].isWhitespace { end -= 1 }
    let name = String(characters[start..<end])
    return TemplateTag(
      kind: kind, name: name, range: name.isEmpty ? whole : range(start, end))
  }

  private mutating func setDelimiters(
    _ content: ArraySlice<Character>, tag start: Int
  ) throws(GenerationError) {
    let parts = content.dropFirst().dropLast().split(whereSeparator: \.isWhitespace)
    guard content.count > 2, content.last == "=", parts.count == 2,
      !parts.joined().contains("=")
    else {
      throw error(
        "this tag changes the delimiters, but does not name two", from: start, to: index,
        help: "write {{=[% %]=}}")
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func matches(_ delimiter: [Character], at index: Int) -> Bool {
    // Nearly every character differs from the delimiter's first.
    guard characters[index] == delimiter[0] else { return false }
    return index + delimiter.count <= characters.count
      && characters[index..<index + delimiter.count].elementsEqual(delimiter)
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(start: offsets[start], end: offsets[end])
  }

  private func error(
    _ message: String, from start: Int, to end: Int, help: String
  ) -> GenerationError {
    GenerationError(message, help: help, at: SourceLocation(file, range(start, end)))
  }
}
