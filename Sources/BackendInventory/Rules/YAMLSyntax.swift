package import Diagnostics

/// Text that is neither YAML nor JSON.
package enum YAMLSyntax: RuleDeclaration {
  package static let rule = Rule(
    id: "yaml-syntax", severity: .error, family: .inventory,
    summary: "The text is neither YAML nor JSON.",
    why: "Nothing behind the place where reading failed can be looked at.",
    fix: """
      Mend the text at the place shown or shortly before it: most often a tab instead of spaces, \
      an unclosed quote or bracket, or a value that needs quotes.
      """,
    bad: [
      RuleExample(
        """
        version: 1
        api:
        ⟦\t⟧name: azure-openai
        backends: []
        """)
    ],
    good: [
      RuleExample(
        """
        version: 1
        api:
          name: azure-openai
        backends:
          - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
          - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 2 }
        """)
    ],
    reference: "https://yaml.org/spec/1.1/")

  static func unreadable(
    _ file: SourceFile, _ failure: LibYAMLParser.Failure, _ text: YAMLText
  ) -> Diagnostic {
    var index = failure.problemIndex
    var problem = plain(failure.problem)
    var notes: [Diagnostic.Note] = []
    if let context = failure.context {
      if text.isEnd(character: index) {
        // The end of the file says little; where the thing begins that is open there says more.
        index = failure.contextIndex
        if !problem.hasPrefix("the file ends") { problem += " before the end of the file" }
        notes.append(Diagnostic.Note(context))
      } else {
        let start = text.offset(ofCharacter: failure.contextIndex)
        notes.append(Diagnostic.Note(context, at: SourceLocation(file, SourceRange(at: start))))
      }
    }
    var range = SourceRange(
      start: text.offset(ofCharacter: index), end: text.offset(ofCharacter: index + 1))
    if text.isEnd(character: index) {
      // A place behind all text would show nothing.
      let last = file.bytes.lastIndex { $0 > 0x20 } ?? 0
      let start = file.bytes[...last].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      range = SourceRange(start: start, end: min(last + 1, file.bytes.count))
    }
    range.end = max(range.start, min(range.end, file.lineRange(line(of: range, in: file)).end))
    return Diagnostic(
      rule, problem, at: SourceLocation(file, range), notes: notes,
      help: help(problem, file[range].first))
  }

  /// What libyaml says, in words that do not take its grammar for known.
  private static func plain(_ problem: String) -> String {
    switch problem {
    case "did not find expected <document start>": "more text follows behind the last value"
    case "did not find expected key": "expected a key here, indented like the ones above"
    case "did not find expected '-' indicator": "expected an item of the list, or less indentation"
    case "could not find expected ':'": "expected a colon behind the key"
    case "mapping values are not allowed in this context": "a colon with a space stands in a value"
    case "found unexpected end of stream": "the file ends inside a text in quotes"
    default: problem.isEmpty ? "the text cannot be read" : problem
    }
  }

  private static func line(of range: SourceRange, in file: SourceFile) -> Int {
    file.position(at: range.start).line
  }

  private static func help(_ problem: String, _ byte: UInt8?) -> String? {
    if byte == UInt8(ascii: "\t") { return "indent with spaces: YAML lets no tab stand there" }
    if problem.hasPrefix("found character that cannot start any token") {
      return "put the value in quotes"
    }
    if problem.hasPrefix("a colon with a space") {
      return "put a value that holds \": \" in quotes, and check the indentation"
    }
    if problem.hasPrefix("found invalid Unicode character escape code") {
      return "write the character itself, or \"\\U\" and eight digits"
    }
    return nil
  }
}
