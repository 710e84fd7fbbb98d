import BackendInventory
import Diagnostics
import Testing

@Suite("Reading YAML and JSON")
struct YAMLReaderTests {
  /// Every scalar of a text as `text` or `text?` for a plain one, with what its range holds.
  private func scalars(_ text: String) -> [[String]] {
    scalars(SourceFile(path: "a.yaml", text: text))
  }

  private func scalars(_ file: SourceFile) -> [[String]] {
    func walk(_ node: YAMLNode) -> [[String]] {
      switch node.content {
      case .scalar(let scalar): [[scalar.text, file.text(node.range)]]
      case .sequence(let items): items.flatMap(walk)
      case .mapping(let members):
        members.flatMap { [[$0.key, file.text($0.keyRange)]] + walk($0.value) }
      }
    }
    let (root, diagnostics) = YAMLReader.read(file)
    guard diagnostics.isEmpty else { return [diagnostics.rules + diagnostics.map(\.message)] }
    return root.map(walk) ?? []
  }

  @Test("Ranges are bytes, whatever stands before")
  func ranges() {
    #expect(
      scalars("größe: 'ä€😀'\nb: \"x\\ty\" # ü\nc: ß\n")
        == [
          ["größe", "größe"], ["ä€😀", "'ä€😀'"], ["b", "b"], ["x\ty", "\"x\\ty\""], ["c", "c"],
          ["ß", "ß"],
        ])
  }

  @Test("A byte order mark and CRLF change nothing", arguments: ["", "\u{FEFF}"])
  func lineBreaks(_ mark: String) {
    let expected = [["a", "a"], ["1", "1"], ["b", "b"], ["x", "x"], ["ü", "ü"]]
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = "\(mark)a: 1\(lineBreak)b:\(lineBreak)  - x\(lineBreak)  - ü\(lineBreak)"
      #expect(scalars(text) == expected)
    }
  }

  @Test("Scalars are taken as they are written")
  func asWritten() {
    let words = ["0613", "2024-11-20", "1e3", "on", "off", "1_000", "0x1F", "NO", "12:30", ".5"]
    #expect(scalars("[\(words.joined(separator: ", "))]") == words.map { [$0, $0] })
  }

  @Test("Nothing, ~ and null are null without quotes alone")
  func null() {
    let text = "- ~\n- null\n-\n- ''\n- \"null\"\n- '~'\n- Null\n- !!str null\n- nul\n"
    let root = YAMLReader.read(file(text)).root
    #expect(
      root?.items?.map(\.isNull) == [true, true, true, false, false, false, true, false, false])
  }

  @Test("A collection ends with its last value")
  func collections() throws {
    let source = file("a:\n  - x\n  - {y: z }  # more\n\n# end\nb: |\n  text\n\nc: [1]\n")
    let members = try #require(YAMLReader.read(source).root?.members)
    #expect(
      members.map { source.text($0.value.range) } == ["- x\n  - {y: z }", "|\n  text", "[1]"])
    #expect(members[1].value.scalar == YAMLScalar(text: "text\n", isQuoted: true))
  }

  @Test("Anchors and tags are no part of a value's range")
  func properties() {
    #expect(
      scalars("a: &x 1\nb: !!str 2\nc: *x\n") == [
        ["a", "a"], ["1", "1"], ["b", "b"], ["2", "2"], ["c", "c"], ["1", "*x"],
      ])
  }

  @Test("JSON is read with its own escapes, tabs and line breaks")
  func json() {
    let text = """
      \t{\n\t"a"\n:\t"\\ud83d\\ude00\\u00e4\\/\\\\ud83d\\ude00",\t"b":{"c":[1,-2.5e3,true,null]},
      "ü":"\\"\\t x"\t}\n
      """.replacing("\\\\ud83d\\ude00", with: "\\\\ud83d")
    #expect(
      scalars(text) == [
        ["a", "\"a\""], ["😀ä/\\ud83d", "\"\\ud83d\\ude00\\u00e4\\/\\\\ud83d\""], ["b", "\"b\""],
        ["c", "\"c\""], ["1", "1"], ["-2.5e3", "-2.5e3"], ["true", "true"], ["null", "null"],
        ["ü", "\"ü\""], ["\"\t x", "\"\\\"\\t x\""],
      ])
  }

  @Test("Half a surrogate pair is a syntax error where it stands")
  func halfSurrogate() {
    let source = file("{\"a\": \"x\\ud83dy\"}")
    let findings = YAMLReader.read(source).diagnostics
    #expect(findings.rules == ["yaml-syntax"])
    #expect(findings.first?.location.range.start == 10)
  }

  @Test("What is no UTF-8 text is refused where it begins")
  func encoding() {
    let cases: [([UInt8], Int)] = [
      ([0x61, 0xFF], 1), ([0x61, 0x3A, 0x20, 0xC3], 3), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xFF, 0xFE, 0x61, 0x00], 0), ([0xFE, 0xFF, 0x00, 0x61], 0),
      ([0x61, 0x00], 1), ([0x61, 0x20, 0x1B], 2), ([0x22, 0x7F, 0x22], 1), ([0xEF, 0xBF, 0xBF], 0),
      ([0x7F, 0x45, 0x4C, 0x46], 0), (Array("{\"a\": \"\\\u{0}\"}".utf8), 8),
    ]
    for (bytes, offset) in cases {
      let findings = YAMLReader.read(SourceFile(path: "a", bytes: bytes)).diagnostics
      #expect(findings.rules == ["input-encoding"], "\(bytes)")
      #expect(findings.first?.location.range.start == offset, "\(bytes)")
    }
  }

  @Test(
    "Syntax errors say where",
    arguments: [
      ("a: [1, 2", "["), ("a: \"x", "\""), ("a: b: c", ":"), ("a: @x", "@"), ("a: }", "}"),
      ("a:\n\t- x", "\t"), ("{\"a\": 1,\n", ","), ("a: 1\n b: 2", ":"),
    ])
  func syntax(_ text: String, _ marked: String) throws {
    let findings = YAMLReader.read(file(text)).diagnostics
    #expect(findings.rules == ["yaml-syntax"])
    #expect(findings.texts == [marked])
  }

  @Test("Empty text has no root", arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}", "---\n...\n"])
  func empty(_ text: String) {
    let (root, diagnostics) = YAMLReader.read(file(text))
    #expect(root?.isNull ?? true)
    #expect(diagnostics.isEmpty)
    #expect(InventoryValidator.validate(file(text)).rules == ["wrong-type"])
  }
}

@Suite("Limits on input", .timeLimit(.minutes(20)))
struct InputLimitTests {
  private func findings(_ text: String) -> [Diagnostic] {
    InventoryValidator.validate(file(text))
  }

  @Test("A file of 1 MiB is read, one byte more is not")
  func size() {
    let text = String(repeating: "#", count: (1 << 20) - 1) + "\n"
    #expect(findings(text).rules == ["wrong-type"])
    #expect(findings(text + "\n").rules == ["input-limit"])
  }

  @Test("64 levels are read, one more is not")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(YAMLReader.read(file(nested(64))).diagnostics.isEmpty)
    #expect(YAMLReader.read(file(nested(65))).diagnostics.rules == ["input-limit"])
  }

  @Test("An alias brings its levels with it")
  func nestedAliases() {
    let lines = (1...70).map { "- &a\($0) [\($0 == 1 ? "x" : "*a\($0 - 1)")]" }
    let findings = YAMLReader.read(file(lines.joined(separator: "\n"))).diagnostics
    #expect(findings.rules == ["input-limit"])
    #expect(findings.texts == ["*a63"])
  }

  @Test(
    "Billions of laughs are counted, not laughed",
    arguments: [
      "[*%, *%, *%, *%, *%, *%, *%, *%, *%]", "{ a: *%, b: *%, c: *%, d: *%, e: *%, f: *% }",
    ])
  func laughs(_ line: String) {
    let lines = (1...60).map { index in
      "- &a\(index) " + line.replacing("*%", with: index == 1 ? "x" : "*a\(index - 1)")
    }
    #expect(findings(lines.joined(separator: "\n")).rules == ["input-limit"])
  }

  @Test("100,000 values are read, more are not")
  func nodes() {
    func list(_ count: Int) -> SourceFile {
      file("[" + String(repeating: "1,", count: count) + "]")
    }
    #expect(YAMLReader.read(list(99_999)).diagnostics.isEmpty)
    #expect(YAMLReader.read(list(100_000)).diagnostics.rules == ["input-limit"])
  }

  @Test("Directives are counted before libyaml compares them all")
  func directives() {
    let text = (0..<60_000).map { "%TAG !\($0)! x\n" }.joined() + "--- x\n"
    #expect(findings(text).map(\.message) == ["more than 64 lines begin with \"%\""])
  }

  @Test("Lists have a length that their field names")
  func items() {
    let backends = (1...201).map {
      "{ name: b\($0), url: \"https://b\($0).openai.azure.com\", priority: 1 }"
    }
    let findings = InventoryValidator.validate(
      inventory(backends: "[\(backends.joined(separator: ",\n  "))]"))
    #expect(findings.rules == ["input-limit"])
    #expect(findings.texts == ["backends"])
  }

  @Test(
    "Huge, deep and monotonous input ends in a finding",
    arguments: [
      String(repeating: "[", count: 1 << 20), String(repeating: "{", count: 1 << 20),
      String(repeating: "- ", count: 1 << 19), String(repeating: "? ", count: 1 << 19),
      String(repeating: "a: ", count: 300_000), String(repeating: "\"", count: 1 << 20),
      String(repeating: "{\"", count: 1 << 19), String(repeating: "&a ", count: 300_000),
      String(repeating: "!a ", count: 300_000), String(repeating: "*a\n", count: 300_000),
      String(repeating: "--- x\n", count: 170_000), String(repeating: "[a, ", count: 200_000),
      String(repeating: "x: &a [*a]\n", count: 90_000), String(repeating: "|\n", count: 1 << 19),
      String(repeating: "a", count: 1 << 20), String(repeating: "k: v\n", count: 200_000),
      "{\"a\":\"" + String(repeating: "\\ud83d\\ude00", count: 80_000) + "\"}",
    ])
  func monotonous(_ text: String) {
    #expect(findings(text).hasErrors)
  }

  @Test("Many unknown keys and wrong values end too")
  func manyFindings() {
    let keys = (0..<30_000).map { "bakends\($0): x\n" }.joined()
    #expect(InventoryValidator.validate(inventory(keys)).count == 30_000)
    let backends = (1...200).map {
      "{ name: b\($0), url: \"https://b\($0).openai.azure.com\", priority: 1, deployments: ["
        + (1...40).map { "{ name: d\($0 * 7)-\($0 % 3) }" }.joined(separator: ", ")
        + ", { name: own-\($0) }] }"
    }
    let environments = (1...5).map { "e\($0): {}" }.joined(separator: ", ")
    let findings = InventoryValidator.validate(
      inventory(
        backends: "[\(backends.joined(separator: ",\n  "))]", "environments: { \(environments) }"))
    #expect(Set(findings.rules) == ["inconsistent-deployments"])
    #expect(findings.count == 200)
  }
}

@Suite("Damaged input", .timeLimit(.minutes(20)))
struct DamagedInputTests {
  @Test(
    "A file that ends too early never does harm",
    arguments: [
      "inventory.yaml", "inventory.json",
    ])
  func truncated(_ name: String) throws {
    let bytes = try Repository.file("examples/\(name)").bytes
    for length in stride(from: 0, to: bytes.count, by: 13) {
      let file = SourceFile(path: name, bytes: Array(bytes.prefix(length)))
      for finding in InventoryValidator.validate(file) {
        #expect(finding.location.range.start >= 0)
        #expect(finding.location.range.end <= length)
        #expect(finding.location.range.start <= finding.location.range.end)
      }
    }
  }

  @Test(
    "Nor does a byte that is another",
    arguments: [
      UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: "\n"), 0x00, 0xC3,
      UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "{"),
    ])
  func changed(_ byte: UInt8) throws {
    let bytes = try Repository.file("examples/inventory.json").bytes
    for offset in stride(from: Int(byte) % 7, to: bytes.count, by: 17) {
      var damaged = bytes
      damaged[offset] = byte
      for finding in InventoryValidator.validate(SourceFile(path: "x", bytes: damaged)) {
        #expect(finding.location.range.end <= damaged.count)
      }
    }
  }
}
