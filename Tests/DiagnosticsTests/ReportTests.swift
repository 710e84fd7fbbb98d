import Diagnostics
import Testing

private let rule = Rule(
  id: "unset-variable", severity: .error, family: .policy, summary: "", why: "", fix: "", bad: [],
  good: [])

@Suite struct TextReportTests {
  @Test func showsPlaceExcerptNotesAndHelp() {
    let file = SourceFile(
      path: "policy.xml", text: "<policies>\r\n\t<when condition=\"@(x)\" />\r\n</policies>\r\n")
    let start = 12 + 1 + 17
    let diagnostic = Diagnostic(
      rule, "variable \"x\" is read, but no policy sets it",
      at: SourceLocation(file, SourceRange(start: start, end: start + 4)),
      notes: [.init("a missing variable throws KeyNotFoundException: the caller gets a 500")],
      help: "\"y\" is set at 12:9; did you mean that?")
    #expect(
      TextReport(style: .plain).text(diagnostic) == """
        error[unset-variable]: variable "x" is read, but no policy sets it
         --> policy.xml:2:19
          |
        2 |     <when condition="@(x)" />
          |                      ^^^^
          = note: a missing variable throws KeyNotFoundException: the caller gets a 500
          = help: "y" is set at 12:9; did you mean that?


        """)
  }

  @Test func wrapsAtEightyColumns() {
    let file = SourceFile(path: "a.xml", text: "<a/>")
    let long = Array(repeating: "word", count: 60).joined(separator: " ")
    let diagnostic = Diagnostic(
      rule, long, at: SourceLocation(file, SourceRange(start: 0, end: 4)), notes: [.init(long)],
      help: long)
    let lines = TextReport(style: .plain).text(diagnostic).split(separator: "\n")
    #expect(lines.count > 12)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [0, 50, 71, 90, 300, 5000])
  func longLinesAreShownAroundThePlace(column: Int) {
    let line = String(repeating: "x", count: column) + "HERE" + String(repeating: "y", count: 300)
    let file = SourceFile(path: "a.xml", text: "first\n" + line)
    let excerpt = Excerpt(SourceLocation(file, SourceRange(start: 6 + column, end: 10 + column)))
    #expect(excerpt.text.count <= 74)
    let carets = excerpt.marker.filter { $0 == "^" }
    #expect(carets.count == 4)
    let marked = excerpt.text.dropFirst(excerpt.marker.count - 4).prefix(4)
    #expect(marked == "HERE")
  }

  @Test func wideAndCombiningCharactersKeepTheCaretInPlace() {
    let file = SourceFile(path: "a.xml", text: "日本 e\u{301} X")
    let at = "日本 e\u{301} ".utf8.count
    let excerpt = Excerpt(SourceLocation(file, SourceRange(start: at, end: at + 1)))
    #expect(excerpt.marker == "       ^")
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    let file = SourceFile(path: "a.xml", text: "a\u{1B}[31mb\u{202E}c")
    let excerpt = Excerpt(SourceLocation(file, SourceRange(start: 0, end: 1)))
    #expect(!excerpt.text.unicodeScalars.contains("\u{1B}"))
    #expect(!excerpt.text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func colorIsOnlyThereWhenAskedFor() {
    let file = SourceFile(path: "a.xml", text: "<a/>")
    let diagnostic = Diagnostic(rule, "m", at: SourceLocation(file, SourceRange(at: 0)))
    #expect(!TextReport(style: .plain).text(diagnostic).contains("\u{1B}"))
    #expect(
      TextReport(style: TerminalStyle(colored: true)).text(diagnostic).hasPrefix("\u{1B}[1;31m"))
  }
}

@Suite struct JSONReportTests {
  @Test func columnsCountCharactersAndBytes() {
    let file = SourceFile(path: "ä.xml", text: "\u{FEFF}ää<b/>")
    let diagnostic = Diagnostic(
      rule, "say \"hi\"\n", at: SourceLocation(file, SourceRange(start: 7, end: 11)))
    #expect(
      JSONReport.value(diagnostic).text == """
        {
          "rule": "unset-variable",
          "severity": "error",
          "message": "say \\"hi\\"\\n",
          "file": "ä.xml",
          "line": 1,
          "column": 3,
          "byteColumn": 5,
          "endLine": 1,
          "endColumn": 7,
          "endByteColumn": 9,
          "help": null,
          "notes": [],
          "fix": null
        }

        """)
  }

  @Test func aFixSaysWhatItPutsWhere() {
    let file = SourceFile(path: "a.xml", text: "<é>\n<b/>")
    let range = SourceRange(start: 1, end: 3)
    let diagnostic = Diagnostic(
      rule, "m", at: SourceLocation(file, range),
      fix: Fix(
        "write it", [TextEdit(range: range, text: "a"), .init(range: .init(at: 6), text: "\n")]))
    #expect(
      JSONReport.value(diagnostic).text.contains(
        """
          "fix": {
            "description": "write it",
            "edits": [
              {
                "line": 1,
                "column": 2,
                "byteColumn": 2,
                "endLine": 1,
                "endColumn": 3,
                "endByteColumn": 4,
                "text": "a"
              },
              {
                "line": 2,
                "column": 2,
                "byteColumn": 2,
                "endLine": 2,
                "endColumn": 2,
                "endByteColumn": 2,
                "text": "\\n"
              }
            ]
          }
        """))
  }
}

@Suite struct SourceTests {
  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
  func everyKindOfLineBreakEndsALine(text: String) {
    let file = SourceFile(path: "a", text: text)
    #expect(file.lineCount == 3)
    #expect(file.position(at: file.bytes.count - 1).line == 3)
    #expect(file.position(at: file.bytes.count - 1).column == 1)
    #expect(file.text(file.lineRange(2)) == "b")
  }

  @Test func offsetsOutsideTheFileAreClamped() {
    let file = SourceFile(path: "a", text: "ab")
    #expect(file.position(at: 99).column == 3)
    #expect(file.position(at: -1).column == 1)
    #expect(file.text(SourceRange(start: 5, end: 9)).isEmpty)
  }

  @Test func mappedTextKnowsWhereEscapesStood() {
    var text = MappedText()
    text.append(verbatim: Array("a".utf8)[...], from: 10)
    text.append(decoded: Array("\"".utf8), from: SourceRange(start: 11, end: 17))
    text.append(verbatim: Array("bc".utf8)[...], from: 17)
    #expect(text.string == "a\"bc")
    #expect(
      text.sourceRange(of: SourceRange(start: 0, end: 2)) == SourceRange(start: 10, end: 17))
    #expect(
      text.sourceRange(of: SourceRange(start: 3, end: 4)) == SourceRange(start: 18, end: 19))
    #expect(text.sourceRange(of: SourceRange(at: 4)) == SourceRange(at: 19))
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("cout", "count"), ("contidion", "condition"), ("Condition", "condition"),
    ("interva", "interval"),
  ])
  func findsTheNearest(word: String, expected: String) {
    #expect(
      Suggestion.nearest(to: word, in: ["count", "condition", "interval", "delta"]) == expected)
  }

  @Test func saysNothingWhenNothingIsNear() {
    #expect(Suggestion.nearest(to: "banana", in: ["count", "condition"]) == nil)
    #expect(Suggestion.nearest(to: "x", in: ["ab"]) == nil)
  }
}

@Suite struct OrderTests {
  @Test func findingsStandInTheOrderOfTheTextAndOnce() {
    let file = SourceFile(path: "a", text: "abc")
    func finding(_ offset: Int, _ message: String) -> Diagnostic {
      Diagnostic(rule, message, at: SourceLocation(file, SourceRange(at: offset)))
    }
    let sorted = [finding(2, "c"), finding(0, "a"), finding(2, "c")].sortedForReport()
    #expect(sorted.map(\.message) == ["a", "c"])
  }
}

@Suite struct SecretTests {
  @Test func noFixSaysASecret() {
    let file = SourceFile(path: "a.xml", text: "key-0123456789 and x")
    var secret = Diagnostic(
      rule, "a key", at: SourceLocation(file, SourceRange(start: 0, end: 14)),
      fix: Fix("f", replace: SourceRange(at: 0), with: "<"))
    secret.hidesText = true
    func other(_ text: String) -> Diagnostic {
      Diagnostic(
        rule, "other", at: SourceLocation(file, SourceRange(at: 19)),
        fix: Fix("f", replace: SourceRange(at: 19), with: text))
    }
    let masked = [secret, other("<a>key-0123456789</a>"), other("<a>")].maskingSecrets()
    #expect(masked.map { $0.fix == nil } == [true, true, false])
    #expect([other("key-0123456789")].maskingSecrets(of: [secret]).allSatisfy { $0.fix == nil })
    #expect([secret].maskingSecrets(in: "-key-0123456789-") == "-***-")
    // A text that is too short to be looked for elsewhere.
    var short = secret
    short.location = SourceLocation(file, SourceRange(start: 0, end: 3))
    #expect([short].maskingSecrets().allSatisfy { $0.fix == nil })
  }

  @Test func aSecretIsInNoExcerptOfItsLine() {
    let file = SourceFile(path: "a.yaml", text: "key: s3cr\u{E9}t, other: x")
    var secret = Diagnostic(
      rule, "a key", at: SourceLocation(file, SourceRange(start: 5, end: 12)))
    secret.hidesText = true
    let other = Diagnostic(
      rule, "other", at: SourceLocation(file, SourceRange(start: 14, end: 19)),
      notes: [.init("here", at: SourceLocation(file, SourceRange(start: 0, end: 3)))])
    let report = TextReport(style: .plain, hidingSecretsOf: [secret, other])
    let text = report.text([secret, other])
    #expect(!text.contains("s3c"))
    #expect(text.contains("key: ******, other: x"))
    #expect(text.contains("     ^^^^^^"))
    #expect(text.contains("             ^^^^^"))
  }
}
