import Diagnostics
import Foundation
import LoadBalancing
import TestSupport
import Testing

/// Exports, read by programs that are not ours.
@Suite struct ExportReadingTests {
  private func python(_ script: String, _ path: String) async throws -> ShellResult {
    try await Shell.run(
      Shell.python, ["\(Shell.root)/Tests/LoadBalancingTests/Harness/export/\(script)", path],
      environment: [
        "PYTHONPATH": "\(Shell.root)/.cache/parsers", "PYTHONDONTWRITEBYTECODE": "1",
      ])
  }

  static let specifications: [APISpecification?] = [
    nil,
    APISpecification(
      SourceFile(path: "a.json", text: #"{"openapi": "3.0.1", "info": {}, "paths": {"[": {}}}"#)),
    APISpecification(SourceFile(path: "a.yaml", text: "openapi: 3.0.1\ninfo:\n\ttitle: 'x'\n")),
  ]

  @Test(arguments: ExportSample.allCases, specifications.indices)
  func bicepParsesAndDeclaresWhatItUses(sample: ExportSample, index: Int) async throws {
    let folder = try sample.write(.bicep, specification: Self.specifications[index])
    let result = try await python("bicep.py", folder.path)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test(arguments: ExportSample.allCases, specifications.indices)
  func templateEvaluatesToResourcesInOrder(sample: ExportSample, index: Int) async throws {
    let folder = try sample.write(.arm, specification: Self.specifications[index])
    let result = try await python("arm.py", "\(folder.path)/azuredeploy.json")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output == ExportSample.policy(of: try sample.export(.bicep).files))
  }

  @Test(arguments: ExportSample.allCases, specifications.indices)
  func terraformParsesAndDeclaresWhatItUses(sample: ExportSample, index: Int) async throws {
    let folder = try sample.write(.terraform, specification: Self.specifications[index])
    let result = try await python("terraform.py", folder.path)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test(arguments: ExportSample.allCases)
  func artefactsAreJSONAndPoliciesGood(sample: ExportSample) async throws {
    let folder = try sample.write(.apiops)
    for file in try sample.export(.apiops).files {
      let path = "\(folder.path)/\(file.path)"
      if path.hasSuffix(".json") {
        let result = try await Shell.run(Shell.python, ["-m", "json.tool", path])
        #expect(result.status == 0, "\(file.path): \(result.error)")
      }
      if path.hasSuffix(".xml") {
        let result = try await Shell.apimPolicy("validate", path)
        #expect(result.status == 0, "\(result.output)")
      }
    }
  }

  @Test(arguments: ExportSample.allCases, specifications.indices)
  func scriptSendsWhatTheTemplateHolds(sample: ExportSample, index: Int) async throws {
    let folder = try sample.write(.az, specification: Self.specifications[index])
    let script = "\(folder.path)/deploy.sh"
    let check = try await Shell.run("shellcheck", [script])
    #expect(check.status == 0, "\(check.output)\(check.error)")

    // An `az` that keeps what it is called with, and the bodies that it is sent.
    try folder.write(
      "bin/az",
      """
      #!/bin/bash
      printf '%s\\n' "$*" >>"$LOG/calls"
      for word in "$@"; do
        case "$word" in @*) cp "${word#@}" "$LOG/body-$(wc -l <"$LOG/calls").json" ;; esac
      done
      case "$*" in
      *identity.principalId*) echo the-principal ;;
      "account show"*) echo the-subscription ;;
      *roleAssignments*) ;;
      esac
      """)
    _ = try await Shell.run("chmod", ["+x", "\(folder.path)/bin/az"])
    var environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "LOG": folder.path]
    let text = try folder.read("deploy.sh")
    for name in text.components(separatedBy: "\nneed ").dropFirst() {
      environment[String(name.prefix { $0 != " " })] = "a\"b\\c"
    }
    let dry = try await Shell.run("bash", [script, "--dry-run"], environment: environment)
    #expect(dry.status == 0, "\(dry.error)")
    #expect(try !folder.names.contains("calls"))
    let run = try await Shell.run("bash", [script], environment: environment)
    #expect(run.status == 0, "\(run.error)")
    let calls = try folder.read("calls").split(separator: "\n")
    let puts = calls.filter { $0.contains("--method put") }
    #expect(puts.count == text.components(separatedBy: "\nput").count - 3)
    for put in puts {
      let url = try #require(put.split(separator: " ").first { $0.hasPrefix("/subscriptions") })
      #expect(dry.output.contains(url.split(separator: "?")[0].split(separator: "/").last ?? "?"))
    }
    var policies = 0
    for name in try folder.names where name.hasPrefix("body-") {
      let data = Data(try folder.read(name).utf8)
      let body = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      let properties = try #require(body["properties"] as? [String: Any])
      if properties["format"] as? String == "rawxml" {
        policies += 1
        // The last line break is not sent.
        #expect(
          (properties["value"] as? String).map { $0 + "\n" } == (try folder.read("policy.xml")))
      }
      if let vault = properties["keyVault"] as? [String: Any] {
        #expect(vault["secretIdentifier"] as? String == "a\"b\\c")
      }
    }
    #expect(policies == 1)
  }

  @Test func theScriptWantsItsVariables() async throws {
    let folder = try ExportSample.small.write(.az)
    let result = try await Shell.run(
      "bash", ["\(folder.path)/deploy.sh", "--dry-run"], environment: ["APIM_NAME": "x"])
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("set APIM_RESOURCE_GROUP: "))
  }
}
