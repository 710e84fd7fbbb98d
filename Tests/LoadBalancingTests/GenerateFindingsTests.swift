import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import PolicyRules
import TestSupport
import Testing

/// A policy that this tool writes must not be one that it complains about.
@Suite struct GenerateFindingsTests {
  /// What a generated policy is told, with its place.
  private static func findings(_ configuration: LoadBalancerConfiguration) throws -> [String] {
    let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
    let file = SourceFile(path: "policy.xml", text: text)
    return PolicyChecker.check(file).map {
      "\($0.severity)[\($0.rule)] \($0.message): \(file.text($0.location.range))"
    }
  }

  /// Whoever asks for the backend's URL in a header is told what that means.
  private static func expected(_ configuration: LoadBalancerConfiguration) -> [String] {
    configuration.backendHeader == .url
      ? ["info[backend-url-exposed] this header tells callers where the backend is: set-header"]
      : []
  }

  @Test func samplesHaveNone() throws {
    for (name, configuration) in PolicyHarness.policies() {
      let found = try Self.findings(configuration)
      #expect(found == Self.expected(configuration), "\(name)")
    }
  }

  /// Of all combinations every thirteenth, which meets each value of each option with most of the
  /// others: all would take a minute.
  @Test func noCombinationOfOptionsHasOne() throws {
    let all = PolicyHarness.combinations()
    for index in stride(from: 0, to: all.count, by: 13) {
      let configuration = all[index]
      let found = try Self.findings(configuration)
      #expect(found == Self.expected(configuration))
    }
  }

  /// Each environment of each inventory that stands in `examples`, through the tool.
  @Test func examplesHaveNone() async throws {
    let folder = try TemporaryFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Shell.root)/examples")
    let inventories = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted()
    #expect(!inventories.isEmpty)
    for name in inventories {
      let inventory = "\(Shell.root)/examples/\(name)"
      let policy = "\(folder.path)/\(name).xml"
      let made = try await Shell.apimPolicy("generate", inventory, "-o", policy)
      try #require(made.status == 0, "\(name): \(made.error)")
      let checked = try await Shell.apimPolicy("validate", policy, "--fail-level", "info")
      #expect(checked.status == 0, "\(name): \(checked.output)")
    }
  }
}
