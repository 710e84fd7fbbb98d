import TestSupport
import Testing

/// A key in an inventory stands in no output, whatever is reported and whatever is left out.
@Suite struct SecretOutputTests {
  private static let key = "c0ffee00c0ffee11c0ffee22c0ffee33"
  private static let inventory = """
    version: 1
    api: { name: a }
    backends:
      - { name: a, url: https://contoso-a.openai.azure.com/, priority: 1, auth: \(key), color: red }
      - { name: b, url: https://contoso-b.openai.azure.com/, priority: 2 }

    """

  @Test(arguments: ["text", "json", "sarif", "github", "azure", "junit", "markdown"])
  func noFormShowsIt(form: String) async throws {
    for configuration in ["{}", "rules: { plaintext-key: off }"] {
      let folder = try TemporaryFolder()
      try folder.write(".apim-policy.yaml", configuration + "\n")
      try folder.write("inventory.yaml", Self.inventory)
      let result = try await Shell.apimPolicy("validate", ".", "--output", form, in: folder.path)
      #expect(result.status == 1, "\(result.error)")
      #expect(result.output.contains("unknown-key"))
      #expect(!result.output.contains(Self.key))
      #expect(!result.error.contains(Self.key))
    }
    let ignored = try await Shell.apimPolicy(
      "validate", "-", "--output", form, "--ignore-rule", "plaintext-key", input: Self.inventory)
    #expect(ignored.status == 1)
    #expect(!ignored.output.contains(Self.key))
  }

  @Test func norDoOtherCommands() async throws {
    for command in [["generate", "-"], ["diff", "-", "examples/inventory.yaml"]] {
      let result = try await Shell.run(Shell.tool, command, input: Self.inventory)
      #expect(result.status != 0)
      #expect(!(result.output + result.error).contains(Self.key))
    }
  }
}

/// The same for secrets in policies. They were made by chance and open nothing.
@Suite struct PolicySecretOutputTests {
  private static let key = "3a9be61c07f24d58b1d0e97c46a85f23"
  private static let long =
    "4Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMaSyUwPlh2Jx8RzVcT4bNfK9mQd3WgHs6"
  private static let password = "Tr4ffic&amp;Cone-881"
  private static let pem = """
    -----BEGIN PRIVATE KEY-----
    4Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMaSyUwPlh2Jx8
    RzVcT4bNfK9mQd3WgHs64Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi5CtBnEv0
    -----END PRIVATE KEY-----
    """
  /// Bytes that no output may hold: the secrets whole, decoded, and the beginnings of long ones.
  private static let unspeakable = [
    key, String(long.prefix(24)), password, "Tr4ffic&Cone-881", "4Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ",
    "RzVcT4bNfK9mQd3WgHs64Kd9QxTz7VbN",
  ]

  /// Secrets, and beside each, on its line or in its value, something that is found fault with.
  private static let policy = """
    <policies>
      <inbound>
        <base />
        <set-header name="api-key" exists-action="overide"><value>\(key)</value></set-header>
        <!-- apim-policy: allow nonsense because api-key=\(key) -->
        <!-- <authentication-basic username="a" password="\(password)" /> -->
        <authentication-basic username="a" pasword="b" password="\(password)" />
        <set-variable name="apiKey" valu="c" value="\(long)" />
        <rate-limit calls="client_secret=\(long)" renewal-period="60" />
        <set-body>\(pem)</set-body>
      </inbound>
      <outbound>
        <rate-limit calls="1" renewal-period="60" remaining-calls-header-name="api-key=\(key)" />
      </outbound>
    </policies>

    """
  private static let broken = policy.replacing("</outbound>", with: "<a apiKey=\(key) />")

  private func expectSilence(_ output: String...) {
    for text in Self.unspeakable {
      for output in output { #expect(!output.contains(text)) }
    }
  }

  @Test(arguments: ["text", "json", "sarif", "github", "azure", "junit", "markdown"])
  func noFormShowsThem(form: String) async throws {
    for configuration in ["{}", "rules: { literal-secret: off }"] {
      let folder = try TemporaryFolder()
      try folder.write(".apim-policy.yaml", configuration + "\n")
      try folder.write("policy.xml", Self.policy)
      let result = try await Shell.apimPolicy("validate", ".", "--output", form, in: folder.path)
      #expect(result.output.contains("unknown-attribute"))
      #expect(result.output.contains("invalid-attribute-value"))
      #expect(result.output.contains("literal-secret") == (configuration == "{}"))
      expectSilence(result.output, result.error)
      try folder.write("policy.xml", Self.broken)
      let broken = try await Shell.apimPolicy("validate", ".", "--output", form, in: folder.path)
      #expect(broken.status == 1)
      expectSilence(broken.output, broken.error)
    }
  }

  @Test func aBaselineHoldsNone() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", Self.policy)
    let result = try await Shell.apimPolicy(
      "validate", ".", "--write-baseline", "b", in: folder.path)
    expectSilence(try folder.read("b"), result.error)
    #expect(try folder.read("b").contains("literal-secret"))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func aDiffTellsOfAChangeButNotToWhat(form: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("old.xml", Self.policy)
    try folder.write(
      "new.xml",
      Self.policy.replacing(Self.key, with: "{{key}}").replacing(Self.password, with: "{{pw}}")
        .replacing(Self.long, with: "{{long}}").replacing("RzVcT4b", with: "RzVcT5b"))
    let result = try await Shell.apimPolicy(
      "diff", "old.xml", "new.xml", "--output", form, in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("{{key}}"))
    #expect(result.output.contains("***"))
    expectSilence(result.output, result.error)
    let gone = try await Shell.apimPolicy(
      "diff", "old.xml", "-", "--output", form, input: "<policies />", in: folder.path)
    expectSilence(gone.output, gone.error)
  }

  @Test func norDoOtherCommandsThatCannotGoOn() async throws {
    let folder = try TemporaryFolder()
    try folder.write("broken.xml", Self.broken)
    try folder.write("good.xml", "<policies />")
    for command in [["convert", "broken.xml", "-f", "xml"], ["diff", "broken.xml", "good.xml"]] {
      let result = try await Shell.run(Shell.tool, command, in: folder.path)
      #expect(result.status == 2)
      #expect(result.error.contains("broken.xml:"))
      expectSilence(result.output, result.error)
    }
  }

  @Test func generateChecksAFileWithoutShowingWhatSomebodyPutIntoIt() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", Self.policy)
    let result = try await Shell.run(
      Shell.tool,
      ["generate", "\(Shell.root)/examples/inventory.yaml", "-o", "policy.xml", "--check"],
      in: folder.path)
    #expect(result.status == 1)
    #expect(
      result.output.contains("-    <set-variable name=\"apiKey\" valu=\"c\" value=\"***\" />"))
    expectSilence(result.output, result.error)
  }
}
