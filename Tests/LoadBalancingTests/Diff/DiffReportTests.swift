import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

@Suite struct DiffReportTests {
  private func documentReport() throws -> DiffReport {
    let old = try policyTree("old.xml", DiffFixtures.old)
    let new = try policyTree("new.xml", DiffFixtures.new)
    return DiffReport(
      oldName: "old.xml", newName: "new.xml", changes: DocumentDiff.compare(old, new),
      oldSource: old.source, newSource: new.source)
  }

  private func configurationReport() -> DiffReport {
    let old = LoadBalancerConfiguration.sample
    var new = old
    new.backends[1].name = "west|us"
    new.backends[1].priority = 1
    new.backends[0].weight = nil
    new.backends[0].deployments[0].capacity = 50
    new.backends.remove(at: 2)
    new.coolDownMax = 60
    return DiffReport(
      oldName: "inventory.yaml", newName: "inventory.yaml#dev",
      changes: ConfigurationDiff.compare(old, new))
  }

  @Test func showsDocumentsAsText() throws {
    let text = try documentReport().text(color: false)
    #expect(text == DiffGolden.documentText)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func showsDocumentsAsMarkdown() throws {
    #expect(try documentReport().markdown == DiffGolden.documentMarkdown)
  }

  @Test func showsDocumentsAsJSON() throws {
    #expect(try documentReport().json.text == DiffGolden.documentJSON)
  }

  @Test func showsConfigurationsAsText() {
    #expect(configurationReport().text(color: false) == DiffGolden.configurationText)
  }

  @Test func showsConfigurationsAsMarkdown() {
    #expect(configurationReport().markdown == DiffGolden.configurationMarkdown)
  }

  @Test func coloursOnlyWhenAsked() throws {
    let report = try documentReport()
    #expect(!report.text(color: false).contains("\u{1B}"))
    let coloured = report.text(color: true)
    #expect(coloured.contains("\u{1B}[31m50\u{1B}[0m → \u{1B}[32m3\u{1B}[0m"))
    var plain = coloured
    for code in ["0", "1", "2", "31", "32"] {
      plain = plain.replacing("\u{1B}[\(code)m", with: "")
    }
    #expect(plain == report.text(color: false))
  }

  @Test func saysSoWhenThereIsNoDifference() {
    let report = DiffReport(oldName: "a.xml", newName: "b.xml", changes: [])
    #expect(report.isSame)
    #expect(report.text(color: true) == "a.xml → b.xml: no differences\n")
    #expect(report.markdown == "### Policy differences: `a.xml` → `b.xml`\n\nNo differences.\n")
    #expect(
      report.json.text == "{\n  \"version\": 1,\n  \"same\": true,\n  \"changes\": []\n}\n")
  }

  @Test func inputNeitherSteersTheTerminalNorMarkdown() throws {
    let old = "<policies><inbound><set-method>a</set-method></inbound></policies>"
    let new =
      "<policies><inbound><set-method>``` @all &#9;|\u{202E}\u{9B}31m</set-method></inbound></policies>"
    let report = DiffReport(
      oldName: "a`|b\n.xml", newName: "\u{1B}[2J", changes: try documentChanges(old, new))
    let text = report.text(color: false)
    #expect(!text.unicodeScalars.contains { [0x1B, 0x9B, 0x202E, 0x09].contains($0.value) })
    #expect(text.contains(#"``` @all \t|\u{202E}\u{9B}31m"#))
    #expect(
      report.markdown == #"""
        ### Policy differences: ``a`|b\n.xml`` → `\u{1B}[2J`

        1 difference.

        | What | Old | New |
        | --- | --- | --- |
        | `inbound/set-method` | `a` | ```` ``` @all \t\|\u{202E}\u{9B}31m ```` |

        """#)
  }

  @Test func aFenceIsLongerThanTheBackticksInIt() throws {
    let report = DiffReport(
      oldName: "a", newName: "b",
      changes: try documentChanges(
        "<policies><inbound><set-body>a\n```\nb</set-body></inbound></policies>",
        "<policies><inbound><set-body>a\n````\nb</set-body></inbound></policies>"))
    #expect(
      report.markdown.hasSuffix("`````diff\n a\n-```\n+````\n b\n`````\n"), "\(report.markdown)")
  }

  @Test func aCommentStaysBelowTheLimitOfGitHub() throws {
    let changes = try documentChanges(
      "<policies><inbound><base /></inbound></policies>",
      "<policies><inbound><base />"
        + (0..<3000).map { "<set-variable name=\"v\($0)\" value=\"1\" />" }.joined()
        + "</inbound></policies>")
    let markdown = DiffReport(oldName: "a", newName: "b", changes: changes).markdown
    #expect(changes.count == 3000)
    #expect(markdown.utf8.count < 65_000)
    #expect(markdown.contains("… and "))
  }

  @Test func longValuesShowWhereTheyDiffer() throws {
    let long = String(repeating: "a", count: 300)
    let text = try DiffReport(
      oldName: "a", newName: "b",
      changes: documentChanges(
        "<policies><inbound><set-method>\(long)1\(long)</set-method></inbound></policies>",
        "<policies><inbound><set-method>\(long)2\(long)</set-method></inbound></policies>")
    ).text(color: false)
    #expect(text.contains("a1a"))
    #expect(text.contains("a2a"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
