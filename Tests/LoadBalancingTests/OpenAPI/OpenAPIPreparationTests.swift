import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import LoadBalancing

@Suite struct OpenAPIPreparationTests {
  private static let url = "https://contoso.openai.azure.com/openai"

  private func prepare(_ text: String) throws -> OpenAPIPreparation.Outcome {
    OpenAPIPreparation.prepare(
      SourceFile(path: "spec.json", text: text), server: try OpenAPIServer(Self.url))
  }

  private func ids(_ text: String) throws -> [String] {
    try prepare(text).diagnostics.map { "\($0.severity.rawValue) \($0.rule)" }
  }

  // MARK: - The server

  /// What is around the server stays as it is, and the new one is laid out like the file.
  @Test(arguments: [
    // Pretty, of two blanks.
    (
      "{\n  \"openapi\": \"3.0.1\",\n  \"servers\": [ { \"url\": \"https://{a}/openai\" } ],\n  \"paths\": <paths>\n}\n",
      "{\n  \"openapi\": \"3.0.1\",\n  \"servers\": [\n    {\n      \"url\": \"U\"\n    }\n  ],\n  \"paths\": <paths>\n}\n"
    ),
    // Tabs and CRLF, behind a byte order mark, nothing at the end.
    (
      "\u{FEFF}{\r\n\t\"servers\": [],\r\n\t\"openapi\": \"3.0.1\",\r\n\t\"paths\": <paths>\r\n}",
      "\u{FEFF}{\r\n\t\"servers\": [\r\n\t\t{\r\n\t\t\t\"url\": \"U\"\r\n\t\t}\r\n\t],\r\n\t\"openapi\": \"3.0.1\",\r\n\t\"paths\": <paths>\r\n}"
    ),
    // Minified.
    (
      "{\"openapi\":\"3.0.1\",\"servers\":[{\"url\":\"/openai\"}],\"paths\":<paths>}",
      "{\"openapi\":\"3.0.1\",\"servers\":[{\"url\":\"U\"}],\"paths\":<paths>}"
    ),
    // No server at all.
    (
      "{\n    \"openapi\" : \"3.0.1\",\n    \"paths\": <paths> }",
      "{\n    \"openapi\" : \"3.0.1\",\n    \"servers\": [\n        {\n            \"url\": \"U\"\n        }\n    ],\n    \"paths\": <paths> }"
    ),
    (
      "{\"paths\":<paths>,\"openapi\":\"3.0.1\"}",
      "{\"paths\":<paths>,\"openapi\":\"3.0.1\",\"servers\":[{\"url\":\"U\"}]}"
    ),
    (
      "{ \"openapi\": \"3.0.1\", \"paths\": <paths> }",
      "{ \"openapi\": \"3.0.1\", \"servers\": [{\"url\": \"U\"}], \"paths\": <paths> }"
    ),
    // Not a list.
    (
      "{\"openapi\":\"3.0.1\",\"servers\":null,\"paths\":<paths>}",
      "{\"openapi\":\"3.0.1\",\"servers\":[{\"url\":\"U\"}],\"paths\":<paths>}"
    ),
    // Swagger says it in three members.
    (
      "{\"swagger\":\"2.0\",\"host\":\"{a}\",\"paths\":<paths>}",
      "{\"swagger\":\"2.0\",\"basePath\":\"/openai\",\"schemes\":[\"https\"],\"host\":\"contoso.openai.azure.com\",\"paths\":<paths>}"
    ),
  ])
  func nothingButTheServerChanges(old: String, new: String) throws {
    let paths = "{\"/a\": {\"get\": {\"operationId\": \"a\"}}}"
    let outcome = try prepare(old.replacingOccurrences(of: "<paths>", with: paths))
    let text = try #require(outcome.text, "\(outcome.diagnostics)")
    let expected = new.replacingOccurrences(of: "<paths>", with: paths)
      .replacingOccurrences(of: "U", with: Self.url)
    #expect(String(decoding: text, as: UTF8.self) == expected)
    #expect(outcome.server?.url == Self.url)
    // Once set, it stays.
    let again = OpenAPIPreparation.prepare(
      SourceFile(path: "spec.json", bytes: text), server: try OpenAPIServer(Self.url))
    #expect(again.text == text)
    #expect(again.server == nil)
  }

  @Test func withoutAServerTheFilesOwnIsKeptWhereTheImporterTakesIt() {
    func prepare(_ servers: String) -> OpenAPIPreparation.Outcome {
      let text = "{\"openapi\":\"3.0.1\",\"servers\":\(servers),\"paths\":{}}"
      return OpenAPIPreparation.prepare(SourceFile(path: "spec.json", text: text), server: nil)
    }
    let good = prepare("[{\"url\":\"\(Self.url)\",\"description\":\"ours\"}]")
    #expect(good.text != nil)
    for servers in [
      "[]", "[{\"url\":\"https://{endpoint}/openai\"}]", "[{\"url\":\"/openai\"}]",
      "[{\"url\":\"\(Self.url)\"},{\"url\":\"\(Self.url)\"}]",
    ] {
      let outcome = prepare(servers)
      #expect(outcome.text == nil)
      #expect(outcome.lacksServer)
    }
  }

  @Test(arguments: [
    ("https://contoso.openai.azure.com/openai/", "https://contoso.openai.azure.com/openai"),
    (
      "HTTPS://gateway.contoso.com:8443/team/openai", "HTTPS://gateway.contoso.com:8443/team/openai"
    ),
  ])
  func serversThatAreTaken(text: String, url: String) throws {
    #expect(try OpenAPIServer(text).url == url)
  }

  @Test(arguments: [
    ("http://contoso.openai.azure.com/openai", "https://"),
    ("contoso.openai.azure.com/openai", "https://"), ("/openai", "https://"), ("", "https://"),
    ("https://{endpoint}/openai", "variable"), ("https://contoso.com/", "/openai"),
    ("https://contoso.com/openai/v1", "/openai"), ("https://contoso.com/myopenai", "/openai"),
    ("https:///openai", "no host"), ("https://a:b@contoso.com/openai", "credentials"),
    ("https://contoso.com/openai?a=b", "query"), ("https://contoso.com/#/openai", "fragment"),
    ("https://contoso.com/ /openai", "character"), ("https://contoso.com/\"/openai", "character"),
    ("https://contöso.com/openai", "character"), ("https://openai", "/openai"),
  ])
  func serversThatAreRefused(text: String, reason: String) {
    do throws(OpenAPIServer.Refusal) {
      _ = try OpenAPIServer(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect(error.reason.contains(reason), "\(error.reason)")
    }
  }

  // MARK: - Findings

  /// Which words are names of one's own, and which the format's, only the place tells.
  @Test func namesOfOnesOwnAreNoFeatures() throws {
    let text = """
      {
        "openapi": "3.0.1",
        "info": { "title": "t", "version": "1", "x-summary": { "summary": "s" } },
        "paths": {
          "/a": {
            "get": {
              "operationId": "a",
              "parameters": [ { "name": "const", "in": "query", "example": { "const": 1 } } ],
              "responses": {
                "200": {
                  "description": "d",
                  "content": { "application/json": {
                    "schema": {
                      "type": "object",
                      "properties": {
                        "const": { "type": "string" },
                        "type": { "type": "string", "enum": ["null"] },
                        "$ref": { "type": "string" },
                        "if": { "default": { "$schema": "x", "$ref": "./y.json" } }
                      },
                      "example": { "type": ["a"], "const": 1, "$ref": "other.json" },
                      "x-more": { "prefixItems": [], "$ref": "other.json" },
                      "exclusiveMinimum": true
                    },
                    "examples": { "a": { "$ref": "./examples/a.json" } }
                  } }
                }
              }
            }
          }
        },
        "x-webhooks": {}, "security": [ { "webhooks": [] } ]
      }
      """
    #expect(try ids(text) == [])
  }

  @Test func everyNewerFeatureIsNamedOnceWithItsPlaces() throws {
    let text = """
      {
        "openapi": "3.1.0", "jsonSchemaDialect": "x", "webhooks": {},
        "info": { "title": "t", "version": "1", "summary": "s", "license": { "name": "n", "identifier": "MIT" } },
        "paths": { "/a": { "get": { "operationId": "a", "requestBody": { "content": { "a/b": { "schema": { "const": 1 } } } } } } },
        "components": { "pathItems": {}, "schemas": { "a": {
          "$schema": "x", "type": ["string", "null"], "examples": [1], "prefixItems": [ { "const": 2 } ],
          "exclusiveMinimum": 1, "exclusiveMaximum": 2, "anyOf": [ { "type": "null" } ],
          "items": { "items": { "const": 3 } }, "allOf": [ { "properties": { "p": { "const": 4 } } } ],
          "$defs": { "d": { "not": { "const": 5 } } }
        } } }
      }
      """
    let found = try prepare(text).diagnostics
    #expect(found.allSatisfy { $0.rule == OpenAPINewerFeature.rule.id && $0.severity == .warning })
    let names = found.map { $0.message.components(separatedBy: " is known")[0] }
    #expect(
      names == [
        "the file is OpenAPI 3.1, which API Management imports only in part",
        "`jsonSchemaDialect`", "`webhooks`", "`summary` in `info`", "`identifier` in `license`",
        "`const`", "`pathItems`", "`$schema`", "a list of types", "`examples`", "`prefixItems`",
        "a number as `exclusiveMinimum`", "a number as `exclusiveMaximum`", "the type `null`",
        "`$defs`",
      ])
    let const = try #require(found.first { $0.message.hasPrefix("`const`") })
    #expect(const.notes.map(\.message) == ["also at 6:85, 8:27, 8:79, 9:32"])
    // In 3.0 the same is said of the same.
    let older = try prepare(text.replacingOccurrences(of: "3.1.0", with: "3.0.3")).diagnostics
    #expect(older.count == found.count - 1)
    // Swagger has a schema language of its own.
    let swagger = text.replacingOccurrences(
      of: "\"openapi\": \"3.1.0\"", with: "\"swagger\": \"2.0\"")
    #expect(try ids(swagger) == [])
  }

  @Test func ofManyPlacesAFewAreNamed() throws {
    let properties = (0..<1000).map { "\"p\($0)\": { \"const\": \($0) }" }.joined(separator: ",\n")
    let text = """
      { "openapi": "3.1.0", "paths": { "/a": { "get": { "operationId": "a" } } },
        "components": { "schemas": { "a": { "properties": {
      \(properties)
      } } } } }
      """
    let found = try prepare(text).diagnostics
    #expect(found.count == 2)
    #expect(found[1].notes.count == 1)
    #expect(found[1].notes[0].message.hasSuffix(" and 992 more"))
  }

  /// Parameters come from the path, from the operation and from what both refer to.
  @Test func repeatedParametersAreFoundWhereverTheyStand() throws {
    func text(path: String, operation: String) -> String {
      """
      { "openapi": "3.0.1",
        "paths": { "/a/{id}": { "parameters": [ \(path) ],
          "get": { "operationId": "a", "parameters": [ \(operation) ] } } },
        "components": { "parameters": {
          "id": { "name": "Id", "in": "query", "required": true },
          "loose": { "name": "Id", "in": "query" } } } }
      """
    }
    let inPath = "{ \"name\": \"id\", \"in\": \"path\", \"required\": true }"
    let repeated = ["warning openapi-repeated-parameter"]
    let shared = "{ \"$ref\": \"#/components/parameters/id\" }"
    #expect(try ids(text(path: inPath, operation: shared)) == repeated)
    #expect(try ids(text(path: shared, operation: inPath)) == repeated)
    #expect(try ids(text(path: "", operation: "\(inPath), \(shared)")) == repeated)
    // An operation's parameter takes the place of its path's.
    #expect(try ids(text(path: inPath, operation: inPath)) == [])
    let loose = "{ \"$ref\": \"#/components/parameters/loose\" }"
    #expect(try ids(text(path: inPath, operation: loose)) == [])
    let header = "{ \"name\": \"id\", \"in\": \"header\", \"required\": true }"
    #expect(try ids(text(path: inPath, operation: header)) == [])
    // Of what is not there, nothing is known.
    let unknown = "{ \"$ref\": \"#/components/parameters/other\" }"
    #expect(try ids(text(path: inPath, operation: unknown)) == [])
  }

  @Test(arguments: [
    ("GET-/foo/{bar}?buzz={quix}", "get-foo-bar-buzz-quix"), ("Chat_Complete", "chat-complete"),
    ("__a__", "a"), ("A1b2", "a1b2"), ("ä", nil),
  ])
  func operationsAreNamedAsTheImporterNamesThem(id: String, name: String?) {
    #expect(OpenAPIOperationName.name(of: id) == name)
  }

  @Test func longIdsAreSaidToBeCut() throws {
    func text(_ length: Int) -> String {
      let id = String(repeating: "a", count: length)
      return "{\"openapi\":\"3.0.1\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"\(id)\"}}}}"
    }
    #expect(try ids(text(76)) == [])
    #expect(try ids(text(77)) == ["info openapi-operation-name"])
  }

  @Test func aNameTwiceAtTheTopIsAnError() throws {
    let path = "\"/a\":{\"get\":{\"operationId\":\"a\"}}"
    let twice = "{\"openapi\":\"3.0.1\",\"servers\":[],\"servers\":[],\"paths\":{\(path)}}"
    #expect(try ids(twice) == ["error openapi-duplicate-key"])
    #expect(try prepare(twice).text == nil)
    // More names than are compared one by one, and one that is only spelled alike.
    let many = (0..<50).map { "\"n\($0)\":{}" }.joined(separator: ",")
    let inner =
      "{\"openapi\":\"3.0.1\",\"paths\":{\(path)},\"x-a\":{\(many),\"n7\":1,\"N8\":1,\"x\":{\"n9\":1}}}"
    let outcome = try prepare(inner)
    #expect(outcome.diagnostics.map(\.rule) == ["openapi-duplicate-key"])
    #expect(outcome.text != nil)
    let file = SourceFile(path: "", text: inner)
    #expect(outcome.diagnostics.map { file.text($0.location.range) } == ["\"n7\""])
  }

  @Test func theKeyHeaderIsTheInventorys() throws {
    let text = OpenAPIExample.file(
      before: """
        "components": { "securitySchemes": {
            "token": { "type": "apiKey", "in": "header", "name": "Authorization" },
            "query": { "type": "apiKey", "in": "query", "name": "key" },
            "key": { "type": "apiKey", "in": "header", "name": "Api-Key" } } }
        """)
    let file = SourceFile(path: "spec.json", text: text)
    let server = try OpenAPIServer(Self.url)
    #expect(OpenAPIPreparation.prepare(file, server: server).diagnostics.isEmpty)
    let other = OpenAPIPreparation.prepare(file, server: server, keyHeader: "x-key").diagnostics
    #expect(other.map(\.rule) == ["openapi-key-header"])
    #expect(other.map { file.text($0.location.range) } == ["\"Api-Key\""])
  }

  @Test(arguments: [
    ("https://{endpoint}/openai/v1", true), ("{endpoint}/openai/v1/", true), ("/openai/v1", true),
    ("https://{endpoint}/openai", false), ("https://{endpoint}/team/openai/", false),
    ("https://{endpoint}", false), ("/", false), ("", false), ("https://openai/v1", false),
  ])
  func aServerBelowOpenAIIsNoticed(server: String, isNoticed: Bool) throws {
    let found = try ids(OpenAPIExample.file(server: server))
    #expect(found == (isNoticed ? ["warning openapi-server-path"] : []))
  }

  /// What a file says goes to a terminal: nothing in it may speak to that.
  @Test func messagesHoldNoControlCharacters() throws {
    let id = "\\u001b[31mred\\u0007"
    let text = OpenAPIExample.file(
      paths: """
        "/a\(id)/{b}": { "get": { "operationId": "\(id)" } },
            "/a\(id)/{c}": { "get": { "operationId": "\(id)" } },
            "/a\(id)/{c}": { }
        """)
    let found = try prepare(text).diagnostics
    #expect(Set(found.map(\.rule)).count == 3)
    for diagnostic in found {
      #expect(diagnostic.message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }

  @Test func whatIsNoOpenAPIFileIsSaidToBeNone() throws {
    for (text, message) in [
      ("openapi: 3.0.1\n", "it may be YAML"), ("<!DOCTYPE html>", "a page"),
      ("[]", "neither `openapi` nor `swagger`"), ("{}", "neither `openapi` nor `swagger`"),
      ("{\"openapi\": 3}", "neither"), ("{\"swagger\":\"1.2\"}", "swagger \"1.2\""),
      ("{\"openapi\":\"3.2.0\"}", "openapi \"3.2.0\""), ("", "the file ends"),
      ("{", "the file ends"),
    ] {
      let outcome = try prepare(text)
      #expect(outcome.diagnostics.count == 1)
      #expect(outcome.diagnostics.first?.message.contains(message) == true, "\(outcome)")
      #expect(outcome.diagnostics.hasErrors)
      #expect(outcome.text == nil)
    }
    let bytes: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00]
    let outcome = OpenAPIPreparation.prepare(SourceFile(path: "", bytes: bytes), server: nil)
    #expect(outcome.diagnostics.map(\.message) == ["the file is UTF-16, UTF-8 is expected"])
  }

  /// Files that differ from a good one in a few bytes: what is written is JSON with the one server,
  /// and is the same when it is prepared again.
  @Test func whateverIsWrittenIsWhole() throws {
    let file = try [UInt8](
      Data(contentsOf: URL(filePath: "\(Shell.root)/examples/openapi/inference.json")))
    let pieces = [
      "\"", "{", "}", "[", "]", ",", ":", "null", "\"servers\":", "\"openapi\":",
      "\"swagger\":\"2.0\",",
      "\"$ref\":\"x\",", "\"paths\":{},", "\r\n", "\t",
    ]
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let server = try OpenAPIServer(Self.url)
    var written = 0
    for _ in 0..<2000 {
      var bytes = file
      for _ in 0...random(2) {
        // Most is decided at the top of the file.
        let place = random(random(2) == 0 ? 600 : bytes.count)
        switch random(3) {
        case 0: bytes.removeSubrange(place..<min(place + random(20), bytes.count))
        case 1: bytes[place] = UInt8(random(256))
        default: bytes.insert(contentsOf: Array(pieces[random(pieces.count)].utf8), at: place)
        }
      }
      let outcome = OpenAPIPreparation.prepare(
        SourceFile(path: "spec.json", bytes: bytes), server: server)
      guard let text = outcome.text else {
        #expect(outcome.diagnostics.hasErrors)
        continue
      }
      written += 1
      let content = try OpenAPIReader.read(SourceFile(path: "spec.json", bytes: text))
      if !content.isSwagger { #expect(content.serverURLs.map(\.value) == [Self.url]) }
      let again = OpenAPIPreparation.prepare(
        SourceFile(path: "spec.json", bytes: text), server: server)
      #expect(again.text == text)
    }
    #expect(written > 50, "\(written)")
  }
}
