import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import LoadBalancing

@Suite struct JSONScannerTests {
  /// What Python's `json` says of texts that come as hexadecimal digits, a line each.
  private static let judge = """
    import json, sys
    def refuse(word): raise ValueError(word)
    for line in sys.stdin:
        try:
            text = bytes.fromhex(line.strip()).decode("utf-8", "strict")
            json.loads(text.removeprefix("\\ufeff"), parse_constant=refuse)
            print("yes")
        except (ValueError, RecursionError):
            print("no")
    """

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes)
    do {
      while try scanner.next() != nil {}
      return true
    } catch {
      return false
    }
  }

  private static func judgeAll(_ texts: [[UInt8]]) async throws {
    let lines = texts.map { bytes in
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
    }
    let result = try await Shell.run(Shell.python, ["-c", judge], input: lines.joined())
    #expect(result.status == 0, "\(result.error)")
    let verdicts = result.output.split(separator: "\n")
    try #require(verdicts.count == texts.count)
    #expect(verdicts.contains("yes") && verdicts.contains("no"))
    for (text, verdict) in zip(texts, verdicts) {
      #expect(isJSON(text) == (verdict == "yes"), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func whatIsJSONIsToldAsPythonTellsIt() async throws {
    let texts = [
      "{}", "[]", "\"\"", "0", "-0", "-", "01", "1.", "1.0", ".5", "1e5", "1E+05", "1e", "1e+",
      "-1.5e-3", "+1", "1a", "0x1", "true", "false", "null", "True", "nul", "truex", "NaN",
      "Infinity", "", " ", "\n\t\r 1 \n", "\u{0C}1", "[1]", "[1,]", "[,1]", "[1 2]", "[1,,2]",
      "[1", "]", "[}", "{", "}", "{]", "{\"a\":1}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\" 1}",
      "{\"a\":}", "{\"a\"}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1 \"b\":2}", "{\"a\":1}}",
      "[[[]]]", "[[[]]", "{\"a\":{\"b\":[1,{\"c\":null}]}}", "\"\\n\\t\\\"\\\\\\/\\b\\f\\r\"",
      "\"\\u00e9\"", "\"\\u00E\"", "\"\\u00g0\"", "\"\\x\"", "\"\\", "\"\\\"", "\"a", "\"a\nb\"",
      "\"a\tb\"", "\"\u{7F}\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"ä€😀\"", "1 2", "{} {}",
      "// a\n1", "/* a */ 1", "# a\n1", "\u{FEFF}{}", "{}\u{FEFF}", "\u{A0}1", "[\"a\",\"b\"]",
      "{\"a\":1,\"a\":2}", "[true,false,null,0,\"\"]", "{\"\":\"\"}", "\"\u{2028}\"",
    ].map { Array($0.utf8) }
    let broken: [[UInt8]] = [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x80, 0x22],
      [0x22, 0xF0, 0x9F, 0x98, 0x80, 0x22], [0xC3, 0xA4], [0x22, 0x00, 0x22], [0x00],
    ]
    try await Self.judgeAll(texts + broken)
  }

  /// Three thousand files that differ from a good one in a few bytes.
  @Test func mutantsAreToldAsPythonTellsThem() async throws {
    let file = try [UInt8](
      Data(contentsOf: URL(filePath: "\(Shell.root)/examples/openapi/preview.json")))
    let pieces = ["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", " ", "\n", "tru"]
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let mutants = (0..<3000).map { _ in
      var bytes = file
      for _ in 0...random(2) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(random(256))
        case 2: bytes.removeSubrange(place..<min(place + random(40), bytes.count))
        default: bytes.insert(contentsOf: Array(pieces[random(pieces.count)].utf8), at: place)
        }
      }
      return bytes
    }
    try await Self.judgeAll(mutants)
  }

  @Test func nestingIsBounded() {
    let deepest = JSONScanner.deepestNesting
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(Self.isJSON(nested(deepest)))
    var scanner = JSONScanner(nested(deepest + 1))
    do throws(JSONScanner.Fault) {
      while try scanner.next() != nil {}
      Issue.record("nothing was refused")
    } catch {
      #expect(error.range == SourceRange(start: deepest, end: deepest + 1))
      #expect(error.message.contains("\(deepest) objects and arrays"))
    }
  }

  @Test(arguments: [
    ("{\"a\": ⟦}⟧", "expected a value"), ("{\"a\": 1, ⟦}⟧", "expected a name in double quotes"),
    ("[1 ⟦2⟧]", "expected a comma, or the end of the array"), ("{} ⟦x⟧", "more text follows"),
    ("{\"a\": ⟦'⟧b'}", "expected a value"), ("[\"a⟦\n⟧\"]", "the line ends inside a text"),
    ("[⟦\"⟧abc", "the file ends inside a text"), ("[\"⟦\\⟧x\"]", "a backslash"),
    ("{\"a\": [1, 2⟦,⟧ ", "the file ends where a value has to stand"),
    ("[1.⟦x⟧]", "expected a digit"), ("[1⟦x⟧]", "expected the end of the number"),
  ])
  func faultsStandWhereTheyAre(marked: String, message: String) throws {
    let example = RuleExample(marked)
    var scanner = JSONScanner(Array(example.text.utf8))
    do throws(JSONScanner.Fault) {
      while try scanner.next() != nil {}
      Issue.record("nothing was refused")
    } catch {
      #expect(error.range == example.markedRange, "\(error)")
      #expect(error.message.contains(message), "\(error.message)")
    }
  }

  @Test func textsAreDecoded() throws {
    let text = "[\"a\\u00e9\\n\\\"\\\\\\/\\ud83d\\ude00\\t\\b\\f\\rz\", \"ä\", \"\\ud83d\"]"
    var scanner = JSONScanner(Array(text.utf8))
    var found: [String] = []
    while let token = try scanner.next() {
      if token == .string { found.append(scanner.text(scanner.range)) }
    }
    #expect(found == ["aé\n\"\\/😀\t\u{8}\u{C}\rz", "ä", "\u{FFFD}"])
  }
}
