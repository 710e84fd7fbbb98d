import LoadBalancing
import Testing

/// Accounts: found, ready, reachable, and taking the credential that the policy sends.
@Suite struct DoctorAccountTests {
  private typealias Sample = DoctorSample

  private func sample(_ account: String) -> Sample {
    var sample = Sample()
    sample.accounts[1] = account
    return sample
  }

  // MARK: - Found

  @Test(arguments: [
    "https://contoso-west.openai.azure.com", "https://CONTOSO-WEST.openai.azure.com/openai",
    "https://contoso-west.cognitiveservices.azure.com/",
    "https://contoso-west.services.ai.azure.com/",
  ])
  func anAccountIsFoundByAnyOfItsHosts(url: String) throws {
    var sample = Sample()
    sample.backends = sample.backends.replacing("https://contoso-west.openai.azure.com/", with: url)
    #expect(try sample.line("account", "west").status == .ok)
  }

  @Test func anAccountOfAnotherCloudIsNotTheOne() throws {
    let sample = sample(
      Sample.accountJSON("contoso-west", endpoint: "https://contoso-west.openai.azure.us/"))
    #expect(try sample.line("account", "west").status == .cannotKnow)
  }

  @Test func anAccountThatIsNotListedIsNotKnown() throws {
    var sample = Sample()
    sample.accounts = [Sample.accountJSON("contoso-east"), Sample.accountJSON("contoso-wset")]
    let line = try sample.line("account", "west")
    #expect(line.status == .cannotKnow)
    #expect(line.remark?.contains("\"contoso-wset\"") == true)
    #expect(line.commands == ["az cognitiveservices account list -o json > accounts.json"])
    sample.backends = sample.backends.replacing(
      "priority: 2", with: "priority: 2, subscription: it's ours")
    #expect(
      try sample.line("account", "west").commands == [
        "az cognitiveservices account list --subscription 'it'\\''s ours' -o json > accounts.json"
      ])
    // One that another backend has is not meant.
    sample.accounts = [Sample.accountJSON("contoso-east")]
    #expect(try sample.line("account", "west").remark == nil)
    sample.accounts = []
    #expect(try sample.line("account", "east").status == .cannotKnow)
  }

  @Test func anAccountOfAnotherKindIsNotTakenForOne() throws {
    let speech = Sample.accountJSON("contoso-west").replacing("OpenAI\"", with: "SpeechServices\"")
    #expect(try sample(speech).line("account", "west").status == .cannotKnow)
    let services = Sample.accountJSON("contoso-west").replacing("OpenAI\"", with: "AIServices\"")
    #expect(try sample(services).line("account", "west").status == .ok)
  }

  @Test func aHostOfOnesOwnIsNotLookedUp() throws {
    var sample = Sample()
    sample.backends = sample.backends.replacing(
      "contoso-west.openai.azure.com", with: "mock.contoso.example")
    #expect(try sample.line("account", "west").status == .cannotKnow)
    #expect(try sample.lines("role", "west").isEmpty)
  }

  @Test func aHostOfAWholeRegionTakesNoTokens() throws {
    var sample = sample(
      Sample.accountJSON(
        "contoso-west", subdomain: "null",
        endpoint: "https://westus.api.cognitive.microsoft.com/"))
    sample.backends = sample.backends.replacing(
      "contoso-west.openai.azure.com", with: "westus.api.cognitive.microsoft.com")
    let line = try sample.line("subdomain", "west")
    #expect(line.status == .notOK)
    #expect(
      line.commands == [
        """
        az cognitiveservices account update --name contoso-west --resource-group rg-ai \
        --subscription sub-1 --custom-domain contoso-west
        """
      ])
    sample.policy = #"auth: "{{key}}""#
    #expect(try sample.lines("subdomain").isEmpty)
    #expect(try sample.line("account", "west").status == .cannotKnow)
  }

  @Test func anAccountWithoutASubdomainAndOfTheSameNameIsSaid() throws {
    let sample = sample(
      Sample.accountJSON(
        "contoso-west", subdomain: "null",
        endpoint: "https://westus.api.cognitive.microsoft.com/"))
    let line = try sample.line("subdomain", "west")
    #expect(line.status == .cannotKnow)
    #expect(line.commands.first?.contains("--custom-domain contoso-west") == true)
  }

  @Test func aSubdomainThatIsNotGivenIsNotTakenForMissing() throws {
    let account = Sample.accountJSON("contoso-west")
      .replacing("\"customSubDomainName\"", with: "\"other\"")
    #expect(try sample(account).line("subdomain", "west").status == .cannotKnow)
  }

  @Test(arguments: [
    ("\"Succeeded\"", DoctorLine.Status.ok), ("\"Failed\"", .notOK), ("\"Deleting\"", .notOK),
    ("\"Creating\"", .cannotKnow), ("null", .cannotKnow),
  ])
  func theAccountIsReady(state: String, status: DoctorLine.Status) throws {
    let account = Sample.accountJSON("contoso-west").replacing("\"Succeeded\"", with: state)
    #expect(try sample(account).line("account-state", "west").status == status)
  }

  // MARK: - Keys

  @Test(arguments: [("true", false), ("false", true), ("null", false)])
  func tokensDoNotMindKeys(keys: String, isRemarked: Bool) throws {
    let line = try sample(Sample.accountJSON("contoso-west", keys: keys)).line("keys", "west")
    #expect(line.status == .ok)
    #expect((line.remark != nil) == isRemarked)
  }

  @Test(arguments: [
    ("true", DoctorLine.Status.notOK), ("false", .ok), ("null", .cannotKnow),
  ])
  func aKeyIsOfNoUseWhereKeysAreSwitchedOff(keys: String, status: DoctorLine.Status) throws {
    var sample = sample(Sample.accountJSON("contoso-west", keys: keys))
    sample.policy = #"auth: "{{key}}""#
    let line = try sample.line("keys", "west")
    #expect(line.status == status)
    if status == .notOK {
      #expect(
        line.commands == [
          """
          az resource update --ids \(Sample.account("contoso-west")) \
          --set properties.disableLocalAuth=false
          """
        ])
    }
  }

  // MARK: - Network

  private static let enabled = #""publicNetworkAccess": "Enabled""#
  private static let nobody = #""ipRules": [], "virtualNetworkRules": []"#
  private static let noEndpoints = #""privateEndpointConnections": []"#

  @Test(arguments: [
    (enabled, DoctorLine.Status.ok),
    ("\(enabled), \"networkAcls\": null", .ok),
    ("\(enabled), \"networkAcls\": {\"defaultAction\": \"Allow\"}", .ok),
    ("\"publicNetworkAccess\": null", .cannotKnow),
    ("\"publicNetworkAccess\": \"Disabled\"", .cannotKnow),
    ("\"publicNetworkAccess\": \"Disabled\", \(noEndpoints)", .cannotKnow),
    ("\"publicNetworkAccess\": \"SecuredByPerimeter\"", .cannotKnow),
    ("\(enabled), \"networkAcls\": {\"defaultAction\": \"Deny\"}", .cannotKnow),
    ("\(enabled), \"networkAcls\": {\"defaultAction\": \"Deny\", \(nobody)}", .cannotKnow),
    (
      "\(enabled), \(noEndpoints), \"networkAcls\": {\"defaultAction\": \"Deny\", \(nobody)}",
      .notOK
    ),
    (
      """
      \(enabled), \(noEndpoints), \"networkAcls\": {\"defaultAction\": \"Deny\", \(nobody),
       \"bypass\": \"AzureServices\"}
      """, .cannotKnow
    ),
    (
      """
      \(enabled), \(noEndpoints), "networkAcls": {"defaultAction": "Deny",
       "ipRules": [{"value": "203.0.113.10"}], "virtualNetworkRules": []}
      """, .cannotKnow
    ),
    (
      """
      \(enabled), "privateEndpointConnections": [{}], "networkAcls": {"defaultAction": "Deny",
       \(nobody)}
      """, .cannotKnow
    ),
  ])
  func onlyANetworkThatLetsNobodyInIsNotOK(network: String, status: DoctorLine.Status) throws {
    let sample = sample(Sample.accountJSON("contoso-west", network: network))
    #expect(try sample.line("network", "west").status == status)
  }

  @Test func theServicesAddressesAreToBeLetIn() throws {
    var sample = sample(
      Sample.accountJSON(
        "contoso-west",
        network: """
          \(Self.enabled), \(Self.noEndpoints), "networkAcls": {"defaultAction": "Deny",
           \(Self.nobody)}
          """))
    sample.service = sample.service.replacing(
      "\"sku\"", with: "\"publicIpAddresses\": [\"203.0.113.10\"], \"sku\"")
    #expect(
      try sample.line("network", "west").commands == [
        """
        az cognitiveservices account network-rule add --name contoso-west --resource-group rg-ai \
        --subscription sub-1 --ip-address 203.0.113.10
        """
      ])
  }

  // MARK: - Shapes

  @Test func resourceGraphAndRESTAreReadAlike() throws {
    for key in ["value", "data"] {
      var sample = Sample()
      sample.accounts = []
      sample.more = [
        """
        {"\(key)": [\(Sample.accountJSON("contoso-east")), \(Sample.accountJSON("contoso-west"))]}
        """
      ]
      #expect(try sample.report().isOK)
      #expect(try sample.line("account", "west").status == .ok)
    }
  }

  @Test func namesInCommandsAreOnlyNames() throws {
    for name in ["$(reboot)", "-x", "@/etc/passwd", "a`b`", "a'b", "a\u{1B}[31m"] {
      let escaped = name.replacing("\u{1B}", with: "\\u001b")
      var sample = Sample()
      sample.accounts[1] = Sample.accountJSON("contoso-west", keys: "true")
        .replacing("\"name\": \"contoso-west\"", with: "\"name\": \"\(escaped)\"")
      sample.deployed = []
      let command = try #require(try sample.line("deployments", "west").commands.first)
      let quoted = "'\(name.replacing("'", with: "'\\''"))'"
      let isName = !name.hasPrefix("-") && !name.hasPrefix("@") && !name.contains("\u{1B}")
      #expect(command.contains("--name \(isName ? quoted : "ACCOUNT") "), "\(command)")
      #expect(command.hasSuffix("> deployments.json"))
    }
  }
}
