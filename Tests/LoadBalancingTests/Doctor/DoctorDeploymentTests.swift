import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

/// Deployments of each account, and of all together; and the policy that the API has.
@Suite struct DoctorDeploymentTests {
  private typealias Sample = DoctorSample

  private func sample(west: String) -> Sample {
    var sample = Sample()
    sample.deployed[1] = west
    return sample
  }

  private func status(west: String) throws -> DoctorLine.Status {
    try sample(west: west).line("deployments", "west").status
  }

  @Test func anotherModelOrVersionIsNotOK() throws {
    let line = try sample(
      west:
        "[\(Sample.deploymentJSON("contoso-west", version: "2024-08-06", sku: "GlobalStandard"))]"
    ).line("deployments", "west")
    #expect(line.status == .notOK)
    #expect(line.message.contains("\"gpt-4o 2024-08-06\""))
    #expect(
      line.commands == [
        """
        az cognitiveservices account deployment create --name contoso-west --resource-group rg-ai \
        --subscription sub-1 --deployment-name gpt-4o --model-format OpenAI --model-name gpt-4o \
        --model-version 2024-11-20 --sku-name GlobalStandard --sku-capacity 30
        """
      ])
    #expect(
      try status(west: "[\(Sample.deploymentJSON("contoso-west", model: "gpt-4.1"))]") == .notOK)
    #expect(
      try status(west: "[\(Sample.deploymentJSON("contoso-west", model: "GPT-4o"))]") == .ok)
  }

  @Test func whatTheInventoryDoesNotSayIsNotCompared() throws {
    var sample = sample(west: "[\(Sample.deploymentJSON("contoso-west", version: "1"))]")
    sample.deployed[0] = "[\(Sample.deploymentJSON("contoso-east", version: "1"))]"
    sample.deployments = "{ name: gpt-4o, model: gpt-4o }"
    #expect(try sample.report().isOK)
  }

  @Test(arguments: [
    ("Succeeded", DoctorLine.Status.ok), ("Failed", .notOK), ("Disabled", .notOK),
    ("Creating", .cannotKnow),
  ])
  func theDeploymentIsReady(state: String, status: DoctorLine.Status) throws {
    #expect(
      try self.status(west: "[\(Sample.deploymentJSON("contoso-west", state: state))]") == status)
  }

  @Test func onlyAWholeListingLacksADeployment() throws {
    let other = Sample.deploymentJSON("contoso-west", "gpt-4o-2")
    let line = try sample(west: "[\(other)]").line("deployments", "west")
    #expect(line.status == .notOK)
    #expect(line.remark?.contains("\"gpt-4o-2\"") == true)
    #expect(line.commands.first?.hasSuffix("--sku-name Standard --sku-capacity CAPACITY") == true)
    for partial in [
      other, "{\"data\": [\(other)]}", "{\"value\": [\(other)], \"nextLink\": \"https://n\"}",
    ] {
      #expect(try status(west: partial) == .cannotKnow, "\(partial)")
    }
    #expect(
      try status(west: "[\(Sample.deploymentJSON("contoso-west", "GPT-4o"))]") == .cannotKnow)
    let missing = try sample(west: "[]").line("deployments", "west")
    #expect(missing.status == .cannotKnow)
    #expect(
      missing.commands == [
        """
        az cognitiveservices account deployment list --name contoso-west --resource-group rg-ai \
        --subscription sub-1 -o json > deployments-contoso-west.json
        """
      ])
  }

  @Test func whatAQueryLeavesOutIsNotKnown() throws {
    let west = Sample.deploymentJSON("contoso-west")
    #expect(
      try status(west: "[\(west.replacing("\"version\": \"2024-11-20\"", with: "\"x\": 1"))]")
        == .cannotKnow)
    #expect(
      try status(west: "[\(west.replacing("\"provisioningState\"", with: "\"x\""))]")
        == .cannotKnow)
  }

  // MARK: - Everywhere

  @Test func oneNameForTwoModelsIsNotOK() throws {
    var sample = sample(west: "[\(Sample.deploymentJSON("contoso-west", version: "2024-08-06"))]")
    // Said of the account already.
    #expect(try sample.lines("same-deployments").isEmpty)
    // Where the inventory lists nothing, callers may not use it.
    for (deployments, status) in [
      ("", DoctorLine.Status.cannotKnow), ("{ name: gpt-4o }", .notOK),
    ] {
      sample.deployments = deployments
      let line = try sample.line("same-deployments")
      #expect(line.status == status, "\(deployments)")
      #expect(line.location != nil)
      #expect(try sample.lines("deployments").allSatisfy { $0.status == .ok })
    }
    // A version that is left out is not another one.
    sample.deployed[1] = sample.deployed[1].replacing("\"version\"", with: "\"x\"")
    #expect(try sample.line("same-deployments").status == .ok)
  }

  @Test func deploymentsThatNobodyListsMayBeUneven() throws {
    let west = Sample.deploymentJSON("contoso-west")
    var sample = sample(west: "[\(west), \(Sample.deploymentJSON("contoso-west", "o3"))]")
    // The inventory lists what is used.
    #expect(try sample.line("same-deployments").status == .ok)
    sample.deployments = ""
    #expect(try sample.line("same-deployments").status == .cannotKnow)
    sample.deployed[1] =
      "[\(west), \(Sample.deploymentJSON("contoso-west", "night", sku: "GlobalBatch"))]"
    #expect(try sample.line("same-deployments").status == .ok)
    sample.deployed[1] = ""
    #expect(try sample.line("same-deployments").status == .cannotKnow)
  }

  // MARK: - The policy

  private func withPolicy(
    format: PolicyFormat = .rawxml, _ edit: (String) throws -> String
  ) throws -> Sample {
    var sample = Sample()
    let outcome = try PolicyGeneration.generate(
      PolicyGeneration.Request(
        inventory: sample.inventory, environment: nil, template: nil, format: format,
        provenance: Provenance.command(inventory: "inventory.yaml", environment: nil)))
    let text = try edit(String(decoding: try #require(outcome.policy), as: UTF8.self))
    let value = JSONValue.string(text).text
    sample.more = [
      """
      {"id": "\(Sample.service)/apis/azure-openai/policies/policy", "name": "policy",
       "type": "Microsoft.ApiManagement/service/apis/policies",
       "properties": {"format": "rawxml", "value": \(value)}}
      """
    ]
    return sample
  }

  @Test func theAPIsPolicyIsTheInventorys() throws {
    #expect(try withPolicy { $0 }.line("policy").status == .ok)
    #expect(try withPolicy(format: .xml) { $0 }.line("policy").status == .ok)
    let changed = try withPolicy { $0.replacing("contoso-west", with: "contoso-south") }
    let line = try changed.line("policy")
    #expect(line.status == .notOK)
    #expect(line.commands == ["apim-policy generate inventory.yaml -o policy.xml"])
    let edited = try withPolicy {
      $0.replacing(
        "<outbound>", with: "<outbound><set-header name=\"x\" exists-action=\"delete\" />")
    }
    #expect(try edited.line("policy").status == .cannotKnow)
    // Without comments, as a portal may save it.
    let bare = try withPolicy { text in
      text.replacing(try Regex("<!--.*?-->").dotMatchesNewlines(), with: "")
    }
    #expect(try bare.line("policy").status == .ok)
    #expect(try withPolicy { _ in "<policies>" }.line("policy").status == .cannotKnow)
  }

  @Test func aPolicyOfAnotherAPIIsNotCompared() throws {
    var sample = try withPolicy { $0 }
    sample.more = sample.more.map { $0.replacing("/apis/azure-openai/", with: "/apis/echo/") }
    #expect(try sample.lines("policy").isEmpty)
  }
}
