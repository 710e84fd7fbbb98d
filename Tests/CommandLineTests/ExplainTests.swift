import Diagnostics
import LoadBalancing
import TestSupport
import Testing

@Suite struct ExplainTests {
  @Test func everyRuleIsExplainedWithinEightyColumnsOfProse() async throws {
    let rules = RuleCatalog.all
    #expect(rules.count > 30)
    for rule in rules {
      let result = try await Shell.apimPolicy("explain", rule.id)
      #expect(result.status == 0)
      #expect(result.output.contains("[\(rule.id)]"))
      #expect(result.output.contains("Why it matters"))
      #expect(result.output.contains("\n  Since \(rule.since)\n"))
    }
  }

  @Test func withoutARuleAllAreListed() async throws {
    let result = try await Shell.apimPolicy("explain")
    for rule in RuleCatalog.all {
      #expect(result.output.contains("  \(rule.id) "))
    }
  }

  @Test func anUnknownRuleNamesTheNearest() async throws {
    let result = try await Shell.apimPolicy("explain", "backend-single-polcy")
    #expect(result.status == 2)
    #expect(result.error.contains("did you mean \"backend-single-policy\"?"))
  }
}

@Suite struct SchemaTests {
  @Test func theSchemasAreWellFormed() async throws {
    let policy = try await Shell.apimPolicy("schema", "policy")
    let xmllint = try await Shell.run("xmllint", ["--noout", "-"], input: policy.output)
    #expect(xmllint.status == 0, "\(xmllint.error)")
    let inventory = try await Shell.apimPolicy("schema", "inventory")
    let python = try await Shell.run(
      Shell.python,
      [
        "-c",
        "import json,sys,jsonschema; jsonschema.Draft202012Validator.check_schema(json.load(sys.stdin))",
      ],
      input: inventory.output)
    #expect(python.status == 0, "\(python.error)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreThere(shell: String) async throws {
    let result = try await Shell.apimPolicy("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("validate"))
  }
}
