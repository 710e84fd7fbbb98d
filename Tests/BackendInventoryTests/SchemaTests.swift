import BackendInventory
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Python's `jsonschema`, with YAML read as YAML 1.2 reads it.
enum SchemaValidator {
  /// Reads paths from standard input and prints a line for each: `valid`, `invalid: …` or
  /// `unreadable: …`. The schema stands in the file that is the first argument.
  private static let script = #"""
    import json, re, sys
    import yaml, jsonschema

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for tag, pattern, first in [
        ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
        ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
        ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    ]:
        Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
    Loader.add_constructor("tag:yaml.org,2002:int", lambda l, n: int(l.construct_scalar(n), 10))
    Loader.add_constructor("tag:yaml.org,2002:float", lambda l, n: float(l.construct_scalar(n)))

    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.stdin.read().splitlines():
        try:
            text = open(path, encoding="utf-8").read()
            value = json.loads(text) if path.endswith(".json") else yaml.load(text, Loader)
        except (ValueError, yaml.YAMLError) as error:
            print("unreadable: " + str(error).splitlines()[0])
            continue
        error = next(iter(validator.iter_errors(value)), None)
        print("valid" if error is None else "invalid: " + error.message.replace("\n", " "))
    """#

  /// One verdict for each path. Throws where Python or one of its packages is missing.
  static func verdicts(on paths: [String]) async throws -> [String] {
    let folder = try TemporaryFolder()
    let schema = try folder.write("schema.json", InventorySchema.jsonSchema)
    let result = try await Shell.run(
      Shell.python, ["-c", script, schema], input: paths.joined(separator: "\n"))
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(
      result.status == 0 && lines.count == paths.count,
      "python3 with the packages jsonschema and yaml is needed: \(result.error)")
    return lines
  }

  /// The verdicts on texts of YAML.
  static func verdicts(onTexts texts: [String]) async throws -> [String] {
    let folder = try TemporaryFolder()
    let paths = try texts.enumerated().map { index, text in
      try folder.write("\(index).yaml", text)
    }
    return try await verdicts(on: paths)
  }
}

@Suite("The JSON Schema")
struct SchemaTests {
  @Test("It takes every good example")
  func goodExamples() async throws {
    let paths = ExampleFileTests.inventories.map {
      Repository.root.appending(path: "examples/\($0)").path(percentEncoded: false)
    }
    #expect(try await SchemaValidator.verdicts(on: paths) == paths.map { _ in "valid" })
  }

  @Test("It refuses the broken examples whose form is broken, and takes the others")
  func brokenExamples() async throws {
    let formal: Set = [
      "unknown-key", "wrong-type", "missing-field", "invalid-value", "unsupported-version",
      "plaintext-key", "unusable-api-path", "invalid-header-name", "unsupported-yaml",
      // The aliases stand under keys that are not known.
      "input-limit",
    ]
    let unreadable: Set = ["yaml-syntax", "input-encoding", "several-documents", "unknown-alias"]
    let ids = try Repository.names(in: "examples/broken").map { String($0.dropLast(5)) }
      // Python would work at it for hours.
      .filter { $0 != "input-limit" }
    let paths = ids.map {
      Repository.root.appending(path: "examples/broken/\($0).yaml").path(percentEncoded: false)
    }
    for (id, verdict) in zip(ids, try await SchemaValidator.verdicts(on: paths)) {
      let expected =
        unreadable.contains(id) ? "unreadable" : formal.contains(id) ? "invalid" : "valid"
      #expect(verdict.hasPrefix(expected), "\(id): \(verdict)")
    }
  }

  /// Small changes of a good inventory, good and bad ones.
  static let variants =
    [
      "policy:", "policy: {}", "policy: ~", "policy: []", "policy: text", "environments:",
      "environments: { dev: }", "environments: { dev: {} }", "environments: { dev: [] }",
      "environments: { dev: { version: 1 } }", "environments: { dev: { policy: { x: 1 } } }",
      "environments: { dev: { backends: [{ url: x }] } }",
      "environments: { dev: { backends: [{ name: eastus, remove: true }] } }",
      "environments: { dev: { backends: [{ name: eastus, remove: yes }] } }",
      "environments: { dev: { api: { path: team/openai } } }",
      "deployments: []", "deployments: { name: x }", "deployments: [x]", "deployments: [{}]",
      "deployments: [{ name: 4711 }]", "deployments: [{ name: true }]",
      "deployments: [{ name: [x] }]", "deployments: [{ name: x, capacity: 0 }]",
      "deployments: [{ name: x, capacity: many }]", "deployments: [{ name: x, version: }]",
      "deployments: [{ name: a/b }]", "deployments: [{ name: '' }]", "unknown: 1",
    ]
    + [
      "strategy: list", "strategy: pool", "strategy: pools", "strategy: ", "strategy: [pool]",
      "exhausted: relay-first", "exhausted: first", "exhausted: ", "exhausted: 1",
      "backendHeader: off", "backendHeader: on", "backendHeader: 'off'",
      "cache: { type: internal }", "cache: { type: redis }", "cache: internal",
      "retry: { on: [] }", "retry: { on: [429, 5xx, 4xx, no-response] }", "retry: { on: 429 }",
      "retry: { on: [99] }", "retry: { on: [600] }", "retry: { on: [6xx] }",
      "retry: { on: ['429'] }", "retry: { on: [~] }", "retry: { attempts: all }",
      "retry: { attempts: 1 }", "retry: { attempts: 50 }", "retry: { attempts: 0 }",
      "retry: { attempts: 51 }", "retry: { attempts: some }", "retry: { attempts: '1' }",
      "coolDown: { max: 1 }", "coolDown: { default: 1s, max: 1h }", "coolDown: { max: 24h }",
      "coolDown: { default: 0 }", "coolDown: { default: 10 s }", "coolDown: { default: -1 }",
      "coolDown: { default: 1d }", "coolDown: { default: 1.5 }", "coolDown: { max: 86401 }",
      "coolDown: { default: '10' }",
      "auth: managed-identity", "auth: key", "auth: '{{key}}'", "auth: '{{a key}}'",
      "auth: { namedValue: key }", "auth: { namedValue: '{{key}}' }", "auth: { namedValue: a b }",
      "auth: { managedIdentity: 3d2b8f6e-91c4-4c4e-8a0f-6f1f4f0a7c55 }",
      "auth: { managedIdentity: '{{client}}' }", "auth: { managedIdentity: me }", "auth: {}",
      "auth: { namedValue: a, managedIdentity: '{{b}}' }", "auth: [x]", "auth: 1",
    ].map { "policy: { \($0) }" }

  @Test("It says of a form what the decoder says")
  func agreement() async throws {
    let files = Self.variants.map { inventory($0) }
    let verdicts = try await SchemaValidator.verdicts(
      onTexts: files.map { String(decoding: $0.bytes, as: UTF8.self) })
    for (file, (variant, verdict)) in zip(files, zip(Self.variants, verdicts)) {
      let findings = InventoryReader.read(file).diagnostics
      let decoded = findings.hasErrors ? "invalid" : "valid"
      #expect(
        verdict.hasPrefix(decoded), "\(variant): \(verdict); \(findings.map(\.message))")
    }
    // Both verdicts have to occur, or the comparison says nothing.
    #expect(verdicts.count { $0 == "valid" } > 25)
    #expect(verdicts.count { $0.hasPrefix("invalid") } > 25)
  }

  @Test("The page of reference names every key and every default")
  func reference() {
    let page = InventorySchema.referenceMarkdown
    for key in ["subscriptionKeyHeader", "coolDown", "remove", "managedIdentity", "backendHeader"] {
      #expect(page.contains(key), "\(key)")
    }
    for value in ["`api-key`", "`prefer-external`", "`[408, 429, 499, 5xx, no-response]`"] {
      #expect(page.contains("| \(value) |"), "\(value)")
    }
    #expect(page.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  }
}
