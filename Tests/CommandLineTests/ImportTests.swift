import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  static let example = "\(Shell.root)/examples/import/hand-written.xml"

  /// What is imported gives a policy in which nothing that an inventory can say has changed.
  @Test func anImportedPolicyIsGeneratedAgainWithoutADifference() async throws {
    let folder = try TemporaryFolder()
    for format in ["rawxml", "xml"] {
      for inventory in ["inventory.yaml", "reference-eight-backends.yaml"] {
        let old = try await Shell.apimPolicy(
          "generate", "\(Shell.root)/examples/\(inventory)", "-f", format, "-o", "old.xml",
          in: folder.path)
        #expect(old.status == 0)
        // A policy names the file that it was made of.
        let imported = try await Shell.apimPolicy(
          "import", "old.xml", "-o", inventory, in: folder.path)
        #expect(imported.status == 0, "\(imported.error)")
        let validated = try await Shell.apimPolicy("validate", inventory, in: folder.path)
        #expect(validated.status == 0, "\(validated.output)")
        let diff = try await Shell.apimPolicy("diff", "old.xml", inventory, in: folder.path)
        // Which deployments there are, no policy tells; that there are several, it does.
        let isPerDeployment = imported.error.contains("for each deployment")
        #expect(diff.status == (isPerDeployment ? 1 : 0), "\(inventory): \(diff.output)")
      }
    }
  }

  @Test func theExampleIsImportedAndGoesThroughEveryCommand() async throws {
    let folder = try TemporaryFolder()
    let imported = try await Shell.apimPolicy(
      "import", Self.example, "-o", "inventory.yaml", in: folder.path)
    #expect(imported.status == 0, "\(imported.error)")
    #expect(imported.output == "")
    #expect(
      imported.error.contains("hand-written.xml:5:9: `rate-limit-by-key` is not carried over"))
    #expect(imported.error.hasSuffix("wrote inventory.yaml\n"))
    let printed = try await Shell.apimPolicy("import", Self.example)
    #expect(try folder.read("inventory.yaml") == printed.output)
    #expect(!printed.output.contains(Shell.root))
    let generated = try await Shell.apimPolicy(
      "generate", "inventory.yaml", "-o", "policy.xml", in: folder.path)
    #expect(generated.status == 0, "\(generated.error)")
    let again = try await Shell.apimPolicy(
      "import", "policy.xml", "-o", "again.yaml", in: folder.path)
    #expect(again.status == 0 && again.error == "wrote again.yaml\n", "\(again.error)")
    let diff = try await Shell.apimPolicy("diff", "inventory.yaml", "again.yaml", in: folder.path)
    #expect(diff.status == 0, "\(diff.output)")
  }

  @Test func standardInputIsTaken() async throws {
    let policy = try String(contentsOfFile: Self.example, encoding: .utf8)
    let result = try await Shell.apimPolicy("import", "-", input: policy)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# Made of a policy by `apim-policy import`.\n"))
    #expect(result.error.contains("note: <stdin>:5:9: "))
  }

  @Test(arguments: [
    ("text.xml", "hello", 2, "not a policy"), ("empty.xml", "", 2, "not a policy"),
    ("array.json", "5", 2, "not a policy"), ("inventory.yaml", "version: 1\n", 2, "not a policy"),
    ("broken.xml", "<policies><inbound></policies>", 2, "element-not-closed"),
    ("none.xml", "<policies><inbound /></policies>", 1, "no list of backends"),
    (
      "http.xml",
      #"<policies><inbound><set-variable name="l" value="@{ return new JArray(new JObject { { "url", "http://a.openai.azure.com" }, { "priority", 1 } }); }" /></inbound></policies>"#,
      1, "invalid-backend-url"
    ),
  ])
  func whatCannotBeImportedWritesNothing(
    name: String, text: String, status: Int, message: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(name, text)
    try folder.write("out.yaml", "old")
    let result = try await Shell.apimPolicy("import", name, "-o", "out.yaml", in: folder.path)
    #expect(result.status == status, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(result.output == "")
    #expect(try folder.read("out.yaml") == "old")
  }

  @Test func twoPoliciesAreTwoImports() async throws {
    let result = try await Shell.apimPolicy("import", Self.example, Self.example)
    #expect(result.status == 2)
    #expect(result.error.contains("one by one"))
    #expect(try await Shell.apimPolicy("import", "missing.xml").status == 2)
    #expect(try await Shell.apimPolicy("import").status == 2)
  }

  @Test func helpEndsWithAnExample() async throws {
    let help = try await Shell.apimPolicy("import", "--help")
    let example = "apim-policy import pool-policy.xml backends.json -o inventory.yaml\n"
    #expect(help.output.hasSuffix(example))
  }

  @Test func hostileInputEndsQuickly() async throws {
    let folder = try TemporaryFolder()
    // An inventory takes 200 backends.
    let items = (0..<1000).map {
      "l.Add(new JObject { { \"url\", \"https://a\($0).openai.azure.com\" }, { \"priority\", \($0) } });"
    }.joined()
    try folder.write(
      "long.xml",
      "<fragment><set-variable name=\"l\" value=\"@{ var l = new JArray(); \(items) return l; }\" /></fragment>"
    )
    try folder.write("deep.xml", String(repeating: "<a>", count: 20_000))
    for name in ["long.xml", "deep.xml"] {
      // Seconds of processor time; each takes less than one.
      let result = try await Shell.run(
        "sh", ["-c", "ulimit -t 20; exec \"$0\" import \(name)", Shell.tool], in: folder.path)
      #expect(result.status == 1 || result.status == 2, "\(result.error.prefix(300))")
    }
  }
}
