import BackendInventory
import Diagnostics
import Foundation
import FoundationXML
import LoadBalancing
import PolicyDocument
import Testing

/// Whatever stands in an inventory stays data: it closes nothing and starts nothing.
@Suite struct GenerateEscapingTests {
  /// Texts that would break out of one place or another.
  static let hostile: [String] = {
    let pieces = [
      "\"", "'", "\\", "\\\"", "&", "<", ">", "{", "}", "{{", "}}", "{{x}}", "@(", "@{", "@",
      "-->", "--", "-", "<!--", "]]>", "<![CDATA[", "/>", "&quot;", "&#34;", "&amp;quot;", "\n",
      "\r", "\t", "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}",
      "\u{FFFE}", "\u{1F600}", "e\u{301}", "*/", "/*", "//", "[%", "%]", "[%hash%]", "%", ";",
      ")\" />", "\" } }); return null; } /*", "\\u0022", "\\x22", "$\"{1}\"",
    ]
    // Each alone, at both ends, next to itself, and all neighbours together.
    return pieces + pieces.map { "a\($0)b" } + pieces.map { "\($0)a\($0)\($0)" }
      + zip(pieces, pieces.dropFirst()).map { $0 + $1 } + [pieces.joined(), "", " "]
  }()

  /// The elements and attributes of a document, without its values.
  private func skeleton(_ tree: PolicyTree) -> [String] {
    var names: [String] = []
    func visit(_ node: PolicyNode) {
      switch node {
      case .element(let element):
        names.append(element.name)
        names += element.attributes.map { "\($0.name) \($0.value.kind)" }
        element.children.forEach(visit)
        names.append("/")
      case .text(let value): names.append("text \(value.kind)")
      case .comment: names.append("comment")
      case .cdata, .processingInstruction, .skipped: names.append("?")
      }
    }
    tree.nodes.forEach(visit)
    return names
  }

  private func read(_ text: String) -> PolicyReadResult {
    PolicyReader.read(SourceFile(path: "policy.xml", text: text))
  }

  private func namedValues(_ text: String) -> Int {
    text.matches(of: #/\{\{/#).count
  }

  @Test func noFieldOfAnInventoryBreaksOut() throws {
    func configuration(_ field: Int, _ text: String) -> LoadBalancerConfiguration {
      Sample.configuration(
        [
          .init(
            name: field == 0 ? text : "a", url: field == 1 ? text : "https://a.example",
            deployments: [field == 2 ? text : "x", "y"]),
          .init(name: "b", auth: .namedValue("key")),
        ], api: field == 3 ? text : "api"
      ) { $0.backendHeader.value = .name }
    }
    func provenance(_ field: Int, _ text: String) -> Provenance {
      Provenance(
        inventoryName: field == 4 ? text : "inventory.yaml",
        environment: field == 5 ? text : "prod", command: field == 6 ? text : "command")
    }
    let benign = try PolicyGenerator.render(
      configuration(-1, ""), provenance: provenance(-1, ""))
    let expected = skeleton(read(benign).tree)
    for field in 0...6 {
      for text in Self.hostile {
        let policy = try PolicyGenerator.render(
          configuration(field, text), provenance: provenance(field, text))
        let result = read(policy)
        #expect(result.diagnostics.isEmpty, "field \(field), \(text.debugDescription)")
        #expect(skeleton(result.tree) == expected, "field \(field), \(text.debugDescription)")
        #expect(namedValues(policy) == namedValues(benign), "\(text.debugDescription)")
        let xml = PolicyConverter.convert(result.tree, to: .xml)
        #expect(XMLParser(data: Data(xml)).parse(), "field \(field), \(text.debugDescription)")
        if field == 0 {
          #expect(
            try literal(after: #"{ "name", "#, in: policy) == text, "\(text.debugDescription)")
        }
      }
    }
  }

  /// The C# string literal behind a piece of text, decoded.
  private func literal(after start: String, in policy: String) throws -> String? {
    let start = try #require(policy.range(of: start)).upperBound
    return Self.decode(policy[start...])
  }

  /// A regular C# string literal at the start of a text, as its language reference reads it; nil
  /// where there is none.
  private static func decode(_ text: Substring) -> String? {
    var units: [UInt16] = []
    var rest = Array(text.utf16.prefix(100_000))[...]
    guard rest.popFirst() == 0x22 else { return nil }
    while let unit = rest.popFirst() {
      switch unit {
      case 0x22: return String(decoding: units, as: UTF16.self)
      case 0x0A, 0x0D: return nil
      case 0x5C:
        switch rest.popFirst() {
        case 0x5C: units.append(0x5C)
        case 0x75:
          guard
            let value = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16)
          else { return nil }
          units.append(value)
          rest = rest.dropFirst(4)
        default: return nil
        }
      default: units.append(unit)
      }
    }
    return nil
  }

  @Test func literalsReadTheSameInEveryForm() {
    for text in Self.hostile {
      let literal = TemplateText(text).csharp
      #expect(Self.decode(literal[...]) == text, "\(text.debugDescription)")
      // Inside the quotes nothing is left that XML or API Management could take for its own.
      let inner = literal.dropFirst().dropLast()
      #expect(inner.utf8.allSatisfy { (0x20...0x7E).contains($0) })
      #expect(!inner.contains { "&<>'{}@\"".contains($0) })
    }
  }

  /// The safe spellings in people's own templates: each in the place it is for, the bare tag in
  /// all of them.
  @Test func ownTemplatesAreSafeToo() throws {
    let template = try PolicyTemplate(
      text: """
        {{=[% %]=}}
        <!--[%api.name.comment%]-->
        <!-- [%api.name%] -->
        <policies>
          <inbound>
            <set-variable name="[%api.name.attribute%]" value="@([%api.name.csharp%])" />
            <set-variable name="[%api.name%]" value="@("[%api.name%]")" />
            <set-variable name='[%api.name.attribute%]' value='@([%api.name.csharp%])' />
            <set-body>[%api.name.text%]</set-body>
            <set-body>@([%api.name.csharp%])</set-body>
          </inbound>
        </policies>

        """, path: "own.xml")
    func render(_ text: String) throws -> String {
      try PolicyGenerator.render(
        Sample.configuration([.init()], api: text), provenance: Sample.provenance,
        template: template)
    }
    let expected = skeleton(read(try render("benign")).tree)
    for text in Self.hostile {
      let policy = try render(text)
      let result = read(policy)
      #expect(result.diagnostics.isEmpty, "\(text.debugDescription): \(policy)")
      #expect(namedValues(policy) == 0, "\(text.debugDescription)")
      if !text.isEmpty, text != " " {
        let found = skeleton(result.tree)
        // An empty or blank text leaves its element empty; else nothing may differ.
        let same = found == expected
        #expect(same, "\(text.debugDescription): \(policy)")
      }
      let xml = PolicyConverter.convert(result.tree, to: .xml)
      #expect(XMLParser(data: Data(xml)).parse(), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("a&b<c>\"d'", "a&amp;b&lt;c&gt;&quot;d&#39;"), ("{{x}}", "&#123;&#123;x&#125;&#125;"),
    ("a\u{1}b", "a\u{FFFD}b"), ("@(x)", "@ (x)"), ("@{x}", "@ &#123;x&#125;"), ("a@b", "a@b"),
    ("Z\u{FC}rich \u{1F600}", "Z\u{FC}rich \u{1F600}"), ("a\tb", "a&#9;b"),
  ])
  func attributes(text: String, expected: String) {
    #expect(TemplateText(text).attribute == expected)
  }

  @Test(arguments: [
    ("a--b", "a- -b"), ("--->", "- - ->"), ("a-", "a- "), ("{{x}}", "{ {x} }"), ("a\nb", "a b"),
    ("-e prod -o x", "-e prod -o x"),
  ])
  func comments(text: String, expected: String) {
    #expect(TemplateText(text).comment == expected)
  }

  @Test(arguments: [
    ("https://a-b.example/x_y", "https://a-b.example/x_y"), ("a\"b", "a%22b"),
    ("a--b-", "a-%2Db%2D"), ("\u{E9}\n", "%C3%A9%0A"),
  ])
  func bareTags(text: String, expected: String) {
    #expect(TemplateText(text).plain == expected)
  }
}
