/// Cuts a template into pieces at line breaks outside its sections.
struct TemplateCutter {
  /// A piece is at least this long, in characters, where the template allows it.
  private static let length = 150

  private let characters: [Character]
  private var pieces: [TemplateCheck.Piece] = []
  private var start = 0
  private var line = 0
  /// The tag that sets the delimiters in force where the current piece begins.
  private var prefix = ""

  init(_ characters: [Character]) {
    self.characters = characters
  }

  /// Cuts behind the last line break in a stretch that holds no tag, if the piece is long enough.
  mutating func cut(between low: Int, _ high: Int, delimiterTag: () -> String) {
    guard high - start >= Self.length,
      let lineBreak = characters[max(low, start)..<high].lastIndex(where: \.isNewline)
    else { return }
    append(to: lineBreak + 1)
    // On a line of its own, which Mustache leaves out, so that what follows still begins a line.
    prefix = delimiterTag() + "\n"
  }

  mutating func finish() -> [TemplateCheck.Piece] {
    append(to: characters.count)
    return pieces
  }

  private mutating func append(to end: Int) {
    let text = characters[start..<end]
    pieces.append(
      TemplateCheck.Piece(text: prefix + String(text), firstLine: prefix.isEmpty ? line : line - 1))
    line += text.count { $0.isNewline }
    start = end
  }
}
