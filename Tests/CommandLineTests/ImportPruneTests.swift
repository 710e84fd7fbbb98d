import Foundation
import TestSupport
import Testing

/// `import --merge --prune`: backends that Azure lists no more.
@Suite struct ImportPruneTests {
  /// The government's two accounts as they are listed, and entries that are no more between them.
  private static func pruned(
    _ entry: String, at place: String = "backends:\n", _ file: String = "graph-government.yaml"
  ) async throws -> (result: ShellResult, current: String) {
    let current = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/\(file)", encoding: .utf8)
    let text = current.replacing(place, with: place + entry, maxReplacements: 1)
    #expect(text != current)
    return (
      try await ImportMergeTests.merge(text, ["graph-government.json"], prune: true).result, current
    )
  }

  private static let gone = """
      - name: gone
        url: https://fabrikam-gone.openai.azure.us/
        priority: 1

    """

  @Test(arguments: [
    gone, "  # Theirs.\n  # Also theirs.\n" + gone,
    "  - { name: gone, url: \"https://gone.openai.azure.us\", priority: 1 } # until June\n",
    gone + "        # its own\n", gone + "    deployments:\n      - { name: x }\n",
    gone + gone.replacing("gone", with: "past"),
  ])
  func whatIsNoMoreIsRemoved(entry: String) async throws {
    for place in ["backends:\n", "000000000002\n", "000000000001\n"] {
      let (result, current) = try await Self.pruned(entry, at: place)
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output == current, "\(result.error)")
      #expect(result.error.contains("\"gone\" is not in the given output and is removed"))
      #expect(result.error.contains("-    url: https://") || result.error.contains("-  - { name"))
      let count = entry.contains("past") ? "2 backends" : "1 backend"
      #expect(result.error.contains("; \(count) removed\n"), "\(result.error)")
    }
  }

  @Test func withoutTheOptionItStays() async throws {
    let text = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/graph-government.yaml", encoding: .utf8
    ).replacing("backends:\n", with: "backends:\n" + Self.gone, maxReplacements: 1)
    let (result, _) = try await ImportMergeTests.merge(text, ["graph-government.json"])
    #expect(result.output == text)
    #expect(result.error.contains("if it is no more, remove it yourself"))
    #expect(!result.error.contains(" removed"))
  }

  @Test func commentsOfOthersStay() async throws {
    let head = """
      version: 1
      api: { name: a }
      backends:
        # All of them.

        # Of the first.
        - name: first
          url: https://tailspin-east2.openai.azure.cn/
          priority: 1
          # also of the first
        # Of the one that goes.
        - name: gone   # and this
          url: https://gone.openai.azure.cn/
          priority: 2
        # Of the last.
        - { name: last, url: "https://tailspin-north3.openai.azure.cn/", priority: 3 }
      # below
      policy: {}

      """
    let (plain, _) = try await ImportMergeTests.merge(head, ["china.json"])
    let (result, _) = try await ImportMergeTests.merge(head, ["china.json"], prune: true)
    let expected = plain.output.replacing(
      """
        # Of the one that goes.
        - name: gone   # and this
          url: https://gone.openai.azure.cn/
          priority: 2

      """, with: "")
    #expect(expected != plain.output)
    #expect(result.output == expected)
  }

  @Test func mocksAreNeverRemoved() async throws {
    let mock = Self.gone.replacing("fabrikam-gone.openai.azure.us", with: "mock.contoso.example")
    let (result, current) = try await Self.pruned(mock)
    #expect(result.output.replacing(mock, with: "") == current)
    #expect(result.output != current)
    #expect(result.error.contains("nor is its host Azure OpenAI's; it stays as it is"))
    #expect(result.error.contains("; 0 backends removed"))
  }

  @Test func whatAnEnvironmentNamesStays() async throws {
    let text =
      try String(
        contentsOfFile: "\(ImportAzureTests.folder)/expected/graph-government.yaml", encoding: .utf8
      ).replacing("backends:\n", with: "backends:\n" + Self.gone, maxReplacements: 1)
      + "\nenvironments:\n  dev:\n    backends: [{ name: gone, priority: 2 }]\n"
    let (result, _) = try await ImportMergeTests.merge(text, ["graph-government.json"], prune: true)
    #expect(result.output == text, "\(result.error)")
    #expect(result.error.contains("but in the environment \"dev\"; it stays as it is"))
  }

  /// Without it the alias would mean nothing, or something else.
  @Test(arguments: ["sku: Standard", "sku: &where Standard"])
  func anAnchorThatOthersNeedStays(sku: String) async throws {
    let entry = Self.gone.replacing(
      "priority: 1\n", with: "priority: 1\n    region: &where usgovvirginia\n")
    let text = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/graph-government.yaml", encoding: .utf8
    ).replacing("region: usgovvirginia", with: "region: *where", maxReplacements: 1)
      .replacing("backends:\n", with: "backends:\n" + entry, maxReplacements: 1)
      .replacing("sku: Standard", with: sku, maxReplacements: 1)
    #expect(text.contains("*where"))
    let (result, _) = try await ImportMergeTests.merge(text, ["graph-government.json"], prune: true)
    #expect(result.output == text, "\(result.error)")
    #expect(
      result.error.contains("\"gone\" cannot be removed, since something else needs its text"))
  }

  /// In braces, on one line or several, at each place, and beside what is new.
  @Test(arguments: [0, 1, 2], [" ", "\n    "])
  func entriesInBracesAreRemoved(place: Int, gap: String) async throws {
    var entries = [
      "{ \"name\": \"e\", \"url\": \"https://tailspin-east2.openai.azure.cn\", \"priority\": 1 }",
      "{ \"name\": \"n\", \"url\": \"https://tailspin-north3.openai.azure.cn\", \"priority\": 2 }",
    ]
    func inventory(_ entries: [String]) -> String {
      let list = entries.joined(separator: "," + gap)
      let end = gap == " " ? " " : "\n  "
      return
        "{\n  \"version\": 1, \"api\": { \"name\": \"a\" },\n  \"backends\": [\(gap)\(list)\(end)]\n}\n"
    }
    let (expected, _) = try await ImportMergeTests.merge(
      inventory(entries), ["china.json"], "i.json")
    entries.insert(
      "{ \"name\": \"gone\", \"url\": \"https://gone.openai.azure.cn\", \"priority\": 1 }",
      at: place)
    let (result, _) = try await ImportMergeTests.merge(
      inventory(entries), ["china.json"], "i.json", prune: true)
    #expect(result.output == expected.output)
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    // Only the first is left, so that another one is new.
    entries.removeAll { $0.contains("\"n\"") }
    let (added, _) = try await ImportMergeTests.merge(
      inventory(entries), ["china.json"], "i.json", prune: true)
    _ = try JSONSerialization.jsonObject(with: Data(added.output.utf8))
    #expect(!added.output.contains("gone"))
    #expect(added.output.contains("tailspin-north3"))
  }

  @Test func aListingThatGoesOnPrunesNothing() async throws {
    let folder = try TemporaryFolder()
    let listing = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/graph-government.json", encoding: .utf8)
    let start = try #require(listing.firstIndex(of: "{"))
    let paged = "{ \"$skipToken\": \"abc\"," + listing[listing.index(after: start)...]
    try folder.write("paged.json", paged)
    let text = try String(
      contentsOfFile: "\(ImportAzureTests.folder)/expected/graph-government.yaml", encoding: .utf8
    ).replacing("backends:\n", with: "backends:\n" + Self.gone, maxReplacements: 1)
    try folder.write("i.yaml", text)
    let result = try await ImportAzureTests.run(
      ["paged.json", "--merge", "i.yaml", "--prune"], in: folder.path)
    #expect(result.output == text, "\(result.error)")
    #expect(result.error.contains("which goes on elsewhere; it stays as it is"))
  }

  @Test func pruningNeedsAnInventory() async throws {
    let result = try await ImportAzureTests.run(["china.json", "--prune"])
    #expect(result.status == 2)
    #expect(result.error.contains("name it with --merge"))
  }
}
