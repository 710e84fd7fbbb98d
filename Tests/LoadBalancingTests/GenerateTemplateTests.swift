import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import Testing

@Suite struct GenerateTemplateTests {
  private func render(_ template: String, _ backends: [Sample.Backend]) throws -> String {
    try PolicyGenerator.render(
      Sample.configuration(backends), provenance: Sample.provenance,
      template: PolicyTemplate(text: template, path: "own.xml"))
  }

  @Test func ownTemplatesSeeTheSameData() throws {
    let template = """
      {{=[% %]=}}
      [%! a comment %]
      [%#backends%]
      [%index%] [%priority%] [%name.csharp%][%^last()%],[%/last()%][%#region%] in [%region%][%/region%]
      [%#deployments%]
        [%name%] of [%api.name%]
      [%/deployments%]
      [%/backends%]
      [%#retry.limit%]never[%/retry.limit%][%^retry.limit%][%retry.count%][%/retry.limit%]

      """
    let text = try render(template, [.init(name: "a"), .init(name: "b", priority: 2)])
    #expect(
      text == """
        0 1 "a",
          gpt-4o of azure-openai-service-api
        1 2 "b"
          gpt-4o of azure-openai-service-api
        6

        """)
  }

  @Test func namedValuesNeedOtherDelimiters() throws {
    #expect(
      try render("{{=<% %>=}}\n<v>{{secret}}</v><%hash%>", [.init()]).hasPrefix("<v>{{secret}}</v>")
    )
    let error = #expect(throws: GenerationError.self) {
      try render("<value>{{secret}}</value>", [.init()])
    }
    #expect(error?.message == "there is no \"secret\" here that a template could use")
  }

  @Test(
    arguments: [
      (
        "\n  {{hasg}}", "there is no \"hasg\" here that a template could use", 2, 5,
        "did you mean \"hash\"?"
      ),
      ("{{backends}}", "\"backends\" is a list: open a section for its entries", 1, 3, nil),
      (
        "{{perDeployment}}", "\"perDeployment\" is a flag: it has no text, only a section", 1, 3,
        nil
      ),
      (
        "{{exhausted}}", "\"exhausted\" is a group of values", 1, 3,
        "name one of exhausted.relayFirst, exhausted.soonestRetryAfter"
      ),
      ("{{name}}", "there is no \"name\" here that a template could use", 1, 3, nil),
      (
        "{{#backends}}{{url.cshap}}{{/backends}}",
        "there is no \"cshap\" here that a template could use", 1, 16, "did you mean \"csharp\"?"
      ),
      ("{{hash.csharp}}", "\"hash\" has no parts, so \"csharp\" means nothing", 1, 3, nil),
      (
        "{{#source.inventory.csharp}}x{{/source.inventory.csharp}}",
        "\"source.inventory.csharp\" is a text's spelling: only a variable can use it", 1, 4, nil
      ),
      (
        "a\u{E9}{{#backends}}\n", "section \"backends\" has no end", 1, 6,
        "end it with a / tag of the same name"
      ),
      (
        "{{#backends}}{{/backend}}",
        "this ends \"backend\", but the section to end is \"backends\"", 1, 17, nil
      ),
      ("{{/backends}}", "no section is open that \"backends\" could end", 1, 4, nil),
      ("x\n {{hash", "this tag has no end", 2, 2, "close it with \"}}\""),
      (
        "{{=[%=}}", "this tag changes the delimiters, but does not name two", 1, 1,
        "write {{=[% %]=}}"
      ),
      (
        "{{> part}}", "this kind of tag is not for policy templates", 1, 1,
        "use variables, sections (# and ^), comments (!) and delimiters (=)"
      ),
      (
        "{{{hash}}}", "this kind of tag is not for policy templates", 1, 1,
        "use variables, sections (# and ^), comments (!) and delimiters (=)"
      ),
      (
        "{{% CONTENT_TYPE: HTML}}", "this kind of tag is not for policy templates", 1, 1,
        "use variables, sections (# and ^), comments (!) and delimiters (=)"
      ),
      ("{{last()}}", "there is no \"last()\" here that a template could use", 1, 3, nil),
      (
        "{{uppercased(hash)}}", "there is no \"uppercased(hash)\" here that a template could use",
        1, 3, nil
      ),
      ("{{}}", "there is no \"\" here that a template could use", 1, 1, nil),
    ] as [(String, String, Int, Int, String?)])
  func mistakesHaveTheirPlace(
    template: String, message: String, line: Int, column: Int, help: String?
  ) throws {
    let error = try #require(
      #expect(throws: GenerationError.self) { try PolicyTemplate(text: template, path: "own.xml") })
    #expect(error.message == message)
    let location = try #require(error.location)
    let position = location.file.position(at: location.range.start)
    #expect(location.file.path == "own.xml")
    #expect(position.line == line)
    #expect(position.column == column)
    if let help { #expect(error.help == help) }
  }

  /// Odd templates give a policy or an error, never a crash.
  @Test func anyTextIsReadOrRefused() {
    let pieces = [
      "{", "{{", "}}", "{{#backends}}", "{{/backends}}", "{{^last()}}", "{{/last()}}", "{{=", "=}}",
      "{{=< >=}}", "<", ">", "\n", "\r\n", "{{!", "{{&hash}}", "[%", "%]", "\u{301}", "\0",
      "{{$x}}",
      "{{index()}}", "{{.}}", "{{..}}", "{{hash.}}", "{{={{ }}=}}", "\u{FEFF}", "{{#hash}}",
      "{{/hash}}",
    ]
    for first in pieces {
      for second in pieces {
        _ = try? render(first + second, [.init()])
        _ = try? render("{{#backends}}" + first + "{{hash}}" + second + "{{/backends}}", [.init()])
      }
    }
    let nested = String(repeating: "{{#hash}}", count: 10_000)
    #expect(throws: GenerationError.self) { try render(nested, [.init()]) }
    #expect(throws: GenerationError.self) {
      try render(String(repeating: " ", count: PolicyTemplate.sizeLimit + 1), [.init()])
    }
  }

  /// Every name that is documented is there, and nothing else is.
  @Test func theDataIsWhatTheSchemaSays() throws {
    func check(_ record: TemplateRecord, _ keys: [TemplateKey], _ path: String) {
      #expect(record.fields.map(\.name) == keys.map(\.name), "\(path)")
      for (field, key) in zip(record.fields, keys) {
        let name = path + "/" + key.name
        switch (field.value, key.kind) {
        case (.record(let record), .record(let keys)): check(record, keys, name)
        case (.list(let records), .list(let keys)):
          #expect(!records.isEmpty, "\(name)")
          for record in records { check(record, keys, name) }
        case (.text, .text), (.code, .code), (.number, .number), (.flag, .flag): break
        case (.nothing, _): #expect(key.isOptional, "\(name)")
        default: Issue.record("\(name) is \(field.value), not \(key.kind)")
        }
      }
    }
    for configuration in PolicyHarness.combinations() {
      check(
        try TemplateData.record(of: configuration, provenance: Sample.provenance),
        TemplateSchema.keys, "")
    }
  }

  /// `UPDATE_GOLDEN=1 swift test` writes the table again, and fails.
  @Test func theDocumentationListsEveryName() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/templates.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let start = try #require(text.range(of: "<!-- begin data -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- end data -->")).lowerBound
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      let updated = text[..<start] + TemplateSchema.markdown + text[end...]
      try Data(updated.utf8).write(to: page)
      Issue.record("wrote the table")
      return
    }
    #expect(text[start..<end] == TemplateSchema.markdown)
  }
}
