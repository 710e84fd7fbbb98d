import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import PolicyRules
import TestSupport
import Testing

@Suite struct RuleCatalogTests {
  /// Rules about input that no page can show: bytes that are no text, files of many megabytes.
  private static let unshowable: Set<String> = [
    "document-too-large", "invalid-utf8", "nesting-too-deep", "utf16-input", "openapi-size",
  ]

  @Test func idsAreKebabCaseAndUnique() {
    let ids = RuleCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(id)")
    }
  }

  @Test func everyRuleSaysWhyAndHowAndShowsBadAndGood() {
    for rule in RuleCatalog.all {
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(rule.why.hasSuffix("."), "\(rule.id)")
      #expect(rule.fix.hasSuffix("."), "\(rule.id)")
      #expect(!rule.bad.isEmpty || Self.unshowable.contains(rule.id), "\(rule.id)")
      #expect(!rule.good.isEmpty || Self.unshowable.contains(rule.id), "\(rule.id)")
    }
  }

  /// The examples of every rule, whatever module it stands in, through the same check that
  /// `validate` runs.
  @Test(arguments: RuleCatalog.all.map(\.id))
  func badExamplesRaiseTheRuleAtTheirMarkAndGoodOnesNothing(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    for example in rule.bad {
      let found = findings(in: example, of: rule)
      let ours = found.filter { $0.rule == id }
      #expect(!ours.isEmpty, "found: \(found.map { "\($0.rule): \($0.message)" })")
      if let marked = example.markedRange {
        #expect(
          ours.contains { $0.location.range == marked },
          "found at: \(ours.map { "\($0.location.range)" })")
      }
      let others = found.filter { $0.rule != id && $0.severity == .error }
      #expect(others.isEmpty, "\(others.map { "\($0.rule): \($0.message)" })")
    }
    for example in rule.good {
      // A snippet is said to be one, which is information and no complaint.
      let found = findings(in: example, of: rule).filter { $0.severity > .info }
      #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
    }
  }

  /// What a rule's page says about `--fix` is what happens to its bad examples.
  @Test(arguments: RuleCatalog.all.map(\.id))
  func pagesSayWhatIsFixed(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    let fixable = rule.bad.filter { example in
      findings(in: example, of: rule).contains { $0.rule == id && $0.fix != nil }
    }
    #expect(fixable.isEmpty == (rule.automaticFix == nil))
    #expect(rule.automaticFix?.hasSuffix(".") != false)
    for example in fixable {
      let fixed = FileFix(
        SourceFile(path: "example", text: example.text),
        check: { FileCheck.check($0, as: .policy) },
        reported: { $0.filter { $0.rule == id } })
      #expect(fixed.refusal == nil)
      #expect(fixed.count > 0)
      let left = FileCheck.check(fixed.file, as: .policy)
      #expect(left.allSatisfy { $0.rule != id || $0.severity == .info }, "\(fixed.file.text)")
    }
  }

  private func findings(in example: RuleExample, of rule: Rule) -> [Diagnostic] {
    let file = SourceFile(path: "example", text: example.text)
    switch rule.family {
    case .inventory:
      return InventoryValidator.validate(
        file, environment: example.environment, tier: example.tier.flatMap(ServiceTier.init))
    case .policyText, .policySchema, .policy, .expression, .variables, .loadBalancing:
      var circumstances = PolicyCircumstances(for: example)
      circumstances.origins = PolicyOriginFinder.origins(for: example)
      return FileCheck.check(file, as: .policy, circumstances)
    case .configuration: return ConfigurationReader.read(file).diagnostics
    case .openAPI:
      let server = try? OpenAPIServer("https://contoso.openai.azure.com/openai")
      return OpenAPIPreparation.prepare(file, server: server).diagnostics
    case .template:
      do throws(GenerationError) {
        _ = try PolicyTemplate(text: file.text, path: file.path)
        return []
      } catch {
        let location = error.location ?? SourceLocation(file, SourceRange(at: 0))
        return [Diagnostic(rule, error.message, at: location)]
      }
    }
  }

  @Test func generatedFilesAndPagesAreUpToDate() async throws {
    let script = try await Shell.run("\(Shell.root)/scripts/generate", ["--check"])
    #expect(script.status == 0, "\(script.error)")
    let docs = Shell.tool + "-docs"
    let pages = try await Shell.run(docs, ["--check"])
    #expect(pages.status == 0, "\(pages.output)")
  }
}

@Suite struct BrokenExampleTests {
  /// Each file in `examples/broken` is named after the rule that it breaks.
  @Test func eachBrokenExampleRaisesItsRuleThroughTheTool() async throws {
    for folder in ["examples/broken", "examples/broken-policies"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(Shell.root)/\(folder)")
      for name in names.sorted() where name.contains(".") && !name.hasPrefix(".") {
        let rule = String(name.prefix { $0 != "." })
        let result = try await Shell.apimPolicy(
          "validate", "\(folder)/\(name)", "--fail-level", "info")
        #expect(result.status == 1, "\(folder)/\(name)")
        #expect(result.output.contains("[\(rule)]:"), "\(folder)/\(name): \(result.output)")
      }
    }
  }
}
