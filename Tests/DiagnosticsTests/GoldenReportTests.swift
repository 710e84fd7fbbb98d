import Diagnostics
import Foundation
import Testing

/// One report in every form, against the files in `Golden`. `UPDATE_GOLDEN=1` writes them anew.
@Suite struct GoldenReportTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(component: "Golden")

  private static let missing = Rule(
    id: "missing-attribute", severity: .error, family: .policySchema,
    summary: "An attribute that the policy needs is not there.", why: "The save fails.",
    fix: "Write it.", bad: [RuleExample("<set-header ⟦exists-action⟧=\"skip\" />")],
    good: [RuleExample("<set-header name=\"a\" />")], reference: "https://example.org/set-header")
  private static let key = Rule(
    id: "plaintext-key", severity: .warning, family: .policy, summary: "A key stands here.",
    why: "Others read it.", fix: "Take it out.", bad: [], good: [], reference: "RFC 1")
  private static let unknown = Rule(
    id: "unknown-policy", severity: .info, family: .policySchema, summary: "It is not known.",
    why: "It may be misspelled.", fix: "Look.", bad: [], good: [])

  private static let policy = """
    <policies>
      <inbound>
        <set-header exists-action="skip"><value>😀</value></set-header><a-b /><a-b />
        <set-variable name="k" value="s3cr3t-of-mine" /><a-b x="100%, so: | it" />
      </inbound>
    </policies>

    """

  private static var outcome: ReportOutcome {
    let file = SourceFile(path: "./api/policy, one.xml", text: policy)
    func place(_ text: String, _ number: Int = 1) -> Diagnostics.SourceLocation {
      let parts = policy.components(separatedBy: text).prefix(number)
      let start = parts.joined(separator: text).utf8.count
      return Diagnostics.SourceLocation(
        file, SourceRange(start: start, end: start + text.utf8.count))
    }
    var secret = Diagnostic(key, "this looks like a key", at: place("s3cr3t-of-mine"))
    secret.hidesText = true
    secret.fix = Fix("write `s3cr3t-of-mine` elsewhere", replace: secret.location.range, with: "")
    let end = place("skip\"").range.end
    let findings = [
      Diagnostic(
        missing, "`set-header` needs `name`", at: place("set-header"),
        notes: [.init("the service refuses the policy"), .init("it ends here", at: place("</in"))],
        help: "add `name`",
        fix: Fix(
          "add it, and a line",
          [
            TextEdit(range: SourceRange(at: end), text: " name=\"\""),
            TextEdit(range: place("</value>").range, text: "\n</value>"),
          ])),
      Diagnostic(unknown, "`a-b` is not known", at: place("a-b", 1)),
      Diagnostic(unknown, "`a-b` is not known", at: place("a-b", 2)),
      secret,
      Diagnostic(
        unknown, "found \"100%, so: | it\" and \"s3cr3t-of-mine\"\n<b>", at: place("a-b", 3)),
      Diagnostic(
        missing, "a range of two lines", at: place("/inbound>\n</policies"), severity: .warning),
    ]
    var outcome = ReportOutcome()
    outcome.files = [
      ReportedFile(path: file.path, findings),
      ReportedFile(path: "/work/repository/good.xml", []),
    ]
    outcome.summary.files = 2
    for finding in findings { outcome.summary.count(finding) }
    outcome.failures = ["missing.xml: No such file or directory"]
    return outcome
  }

  private static let forms = [
    "report.sarif", "report.github.txt", "report.azure.txt", "report.junit.xml", "report.md",
  ]

  private static func renderer(_ name: String) -> any ReportRenderer {
    let folder = "/work/repository"
    return switch name {
    case "report.sarif": SARIFReport(rules: [missing, key, unknown], folder: folder)
    case "report.github.txt": GitHubReport(folder: folder)
    case "report.azure.txt": AzureReport(folder: folder)
    case "report.junit.xml": JUnitReport(failLevel: .error, folder: folder)
    default: MarkdownReport(folder: folder)
    }
  }

  @Test(arguments: forms)
  func isAsTheGoldenFile(name: String) throws {
    let renderer = Self.renderer(name)
    let outcome = Self.outcome
    var text = renderer.beginning
    if !renderer.collectsFiles { text += outcome.files.map(renderer.text(of:)).joined() }
    text += outcome.failures.map(renderer.text(ofFailure:)).joined()
    text += renderer.end(outcome)
    #expect(!text.contains("s3cr3t"))
    let golden = Self.folder.appending(component: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil,
      (try? String(contentsOf: golden, encoding: .utf8)) != text
    {
      try text.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew: look at the difference")
    }
    #expect(try text == String(contentsOf: golden, encoding: .utf8))
  }
}
