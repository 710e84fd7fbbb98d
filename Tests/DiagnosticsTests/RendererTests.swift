import Diagnostics
import Testing

private let rule = Rule(
  id: "some-rule", severity: .error, family: .policy, summary: "S.", why: "W.", fix: "F.",
  bad: [], good: [], reference: "https://example.org/page")

private func finding(
  _ text: String, _ marked: String, _ message: String = "m", path: String = "a.xml",
  severity: Severity = .error, notes: [Diagnostic.Note] = [], help: String? = nil
) -> Diagnostic {
  let file = SourceFile(path: path, text: text)
  let before = text.split(separator: marked, maxSplits: 1, omittingEmptySubsequences: false)[0]
  let begin = before.utf8.count
  let end = begin + marked.utf8.count
  return Diagnostic(
    rule, message, at: SourceLocation(file, SourceRange(start: begin, end: end)),
    severity: severity, notes: notes, help: help)
}

private func report(_ diagnostics: Diagnostic...) -> ReportedFile {
  ReportedFile(path: diagnostics.first?.location.file.path ?? "", diagnostics)
}

/// Text that means something in every form.
private let hostile =
  "a%b\r\nc,d:e;f]g|h<i>&\"j'k\u{0}\u{1B}[31m\u{FFFF}##vso[task.x]::error::@me]]>"

@Suite struct GitHubReportTests {
  @Test func nothingLeavesItsLineOrItsProperty() {
    let text = GitHubReport(folder: "").text(
      of: report(finding("x\nHERE y", "HERE", hostile, path: "a,b:c%\n.xml", help: "do\nit")))
    #expect(
      text.hasPrefix(
        "::error file=a%2Cb%3Ac%25%0A.xml,line=2,col=1,endColumn=5,title=some-rule::a%25b%0D%0Ac,d")
    )
    #expect(text.hasSuffix("%0Ahelp: do%0Ait\n"))
    #expect(text.utf8.filter { $0 == 10 || $0 == 13 }.count == 1)
  }

  @Test func aRangeOfSeveralLinesHasNoColumns() {
    let text = GitHubReport(folder: "").text(
      of: report(finding("x A\nB y", "A\nB", severity: .info)))
    #expect(text == "::notice file=a.xml,line=1,endLine=2,title=some-rule::m\n")
  }
}

@Suite struct AzureReportTests {
  @Test func nothingLeavesItsLineOrItsProperty() {
    let text = AzureReport(folder: "").text(
      of: report(finding("HERE y", "HERE", hostile, path: "a;b]c%\n.xml", severity: .warning)))
    #expect(
      text.hasPrefix(
        "##vso[task.logissue type=warning;sourcepath=a%3Bb%5Dc%AZP25%0A.xml;linenumber=1;"
          + "columnnumber=1;code=some-rule;]a%AZP25b%0D%0Ac,d"))
    #expect(text.utf8.filter { $0 == 10 || $0 == 13 }.count == 1)
  }

  @Test func aRemarkIsALineWithoutACommand() {
    let text = AzureReport(folder: "").text(
      of: report(finding("HERE", "HERE", hostile, severity: .info)))
    #expect(text.hasPrefix("a.xml:1:1: info[some-rule]: a%b  c,d"))
    #expect(!text.contains("##"))
    #expect(text.utf8.filter { $0 == 10 || $0 == 13 }.count == 1)
  }
}

@Suite struct MarkdownReportTests {
  @Test func aFindingIsOneRowWhateverItHolds() {
    var outcome = ReportOutcome()
    let diagnostic = finding("HERE", "HERE", "`retry` " + hostile + "`|`", help: "*x*")
    outcome.files = [report(diagnostic)]
    outcome.summary.files = 1
    outcome.summary.count(diagnostic)
    let page = MarkdownReport(folder: "").end(outcome)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| a.xml") }
    #expect(rows.count == 1)
    #expect(page.contains("| error | some-rule | `retry` a%b  c,d:e;f\\]g\\|h&lt;i&gt;&amp;\"j'k"))
    #expect(page.hasSuffix("&#64;me\\]\\]&gt;\\`\\|\\`<br>\\*x\\* |\n"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
  }

  @Test func thereIsALimitOfRows() {
    var outcome = ReportOutcome()
    let diagnostic = finding("HERE", "HERE")
    outcome.files = [
      ReportedFile(path: "a.xml", Array(repeating: diagnostic, count: MarkdownReport.rowLimit + 3))
    ]
    let page = MarkdownReport(folder: "").end(outcome)
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("| a.xml") }.count == 500)
    #expect(page.hasSuffix("\n3 more findings are not shown.\n"))
  }

  @Test func whatIsLeftOutIsSaid() {
    var file = report(finding("A", "A"), finding("A", "A", "w"))
    file.truncate(to: 0)
    var outcome = ReportOutcome()
    outcome.files = [file]
    #expect(MarkdownReport(folder: "").end(outcome).hasSuffix("\n2 more findings are not shown.\n"))
    let junit = JUnitReport(failLevel: .error, folder: "").text(of: file)
    #expect(junit.contains("tests=\"1\" failures=\"0\""))
    #expect(junit.contains("<skipped message=\"2 more findings\"/>"))
  }
}

@Suite struct JUnitReportTests {
  @Test func controlCharactersAreReplaced() {
    let text = JUnitReport(failLevel: .error, folder: "").text(
      of: report(finding("HERE", "HERE", hostile, path: "a\u{1}\"<.xml")))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains("\u{FFFF}"))
    #expect(text.contains("classname=\"a\u{FFFD}&quot;&lt;.xml\""))
    #expect(text.contains("message=\"a%b&#13;&#10;c,d"))
    #expect(!text.contains("]]>"))
  }

  @Test(arguments: [(Severity.error, 1), (.warning, 2), (nil, 0)])
  func failuresAreWhatFails(level: Severity?, count: Int) {
    let text = JUnitReport(failLevel: level, folder: "").text(
      of: report(finding("A", "A"), finding("A", "A", "w", severity: .warning)))
    #expect(text.contains("tests=\"2\" failures=\"\(count)\" errors=\"0\""))
    #expect(text.split(separator: "<failure").count - 1 == count)
    #expect(text.split(separator: "<system-out").count - 1 == 2 - count)
  }

  @Test func aFileWithoutFindingsPasses() {
    let text = JUnitReport(failLevel: .error, folder: "/r").text(
      of: ReportedFile(path: "/r/a.xml", []))
    #expect(text.contains("<testsuite name=\"a.xml\" tests=\"1\" failures=\"0\" errors=\"0\">"))
    #expect(text.contains("<testcase classname=\"a.xml\" name=\"validate\"/>"))
  }
}

@Suite struct ReportedPlaceTests {
  @Test func columnsCountCharactersAndCodeUnits() {
    let place = ReportedPlace(finding("\u{FEFF}é😀HERE", "HERE").location)
    #expect(place.start.column == 3)
    #expect(place.start.utf16Column == 4)
    #expect(place.end.column == 7)
    #expect(place.end.utf16Column == 8)
  }

  @Test(arguments: [
    ("./a/b.xml", "/r", "a/b.xml"), (".//a.xml", "/r", "a.xml"), ("/r/a.xml", "/r", "a.xml"),
    ("/rest/a.xml", "/r", "/rest/a.xml"), ("../a.xml", "/r", "../a.xml"),
    ("/a.xml", "/", "/a.xml"), ("/a.xml", "", "/a.xml"),
  ])
  func pathsAreRelativeToTheFolder(path: String, folder: String, expected: String) {
    #expect(ReportedPath.relative(path, to: folder) == expected)
  }

  @Test func addressesAreEscaped() {
    #expect(ReportedPath.uri("a b/ü:#?.xml") == "a%20b/%C3%BC%3A%23%3F.xml")
    #expect(ReportedPath.uri("/a b") == "file:///a%20b")
  }
}

@Suite struct FingerprintTests {
  private func fingerprints(_ diagnostics: [Diagnostic]) -> [String] {
    ReportedFile(path: "a.xml", diagnostics).findings.map(\.fingerprint)
  }

  @Test func linesAboveAndIndentationDoNotMatter() {
    let before = fingerprints([finding("<a>\n  HERE x\n</a>", "HERE")])
    let after = fingerprints([finding("<a>\n\n<!-- new -->\n\t\tHERE   x \r\n</a>", "HERE")])
    #expect(before == after)
    #expect(before[0].count == 16)
  }

  @Test func lineRulePathAndRepetitionDo() {
    var other = finding("HERE x", "HERE")
    other.rule = "other-rule"
    let all =
      fingerprints([finding("HERE x", "HERE"), finding("HERE x", "HERE")])
      + fingerprints([finding("HERE y", "HERE")]) + fingerprints([other])
      + fingerprints([finding("HERE x", "HERE", path: "b.xml")])
    #expect(Set(all).count == 5)
    #expect(
      fingerprints([finding("HERE x", "HERE", path: "./b.xml")])
        == fingerprints([finding("HERE x", "HERE", path: "b.xml")]))
  }

  @Test func aSecretLeavesNoTrace() {
    func both(_ key: String) -> [String] {
      var secret = finding("key: \(key), HERE", key)
      secret.hidesText = true
      return fingerprints([secret, finding("key: \(key), HERE", "HERE")])
    }
    #expect(both("0123456789abcdef") == both("another-secret"))
    #expect(both("0123456789abcdef") != fingerprints([finding("key: *, HERI", "HERI")]))
  }

  @Test func theRestOfAReportDoesNotMatter() {
    let twice = [finding("HERE x", "HERE", "one"), finding("HERE x", "HERE", "two")]
    let all = ReportedFile(path: "a.xml", twice).findings
    let one = ReportedFile(path: "a.xml", twice) { $0.message == "two" }.findings
    #expect(one.map(\.fingerprint) == [all[1].fingerprint])
  }
}

@Suite struct SecretMaskTests {
  @Test func noFindingSaysTheSecretOfAnother() {
    var secret = finding("key: \"sk-0123456789\", HERE", "\"sk-0123456789\"")
    secret.hidesText = true
    let other = finding(
      "key: \"sk-0123456789\", HERE", "HERE", "found \"sk-0123456789\"",
      notes: [.init("sk-0123456789 here")], help: "not sk-0123456789, sk-012345678")
    let masked = [secret, other].maskingSecrets()
    #expect(masked[1].message == "found ***")
    #expect(masked[1].notes.first?.message == "*** here")
    #expect(masked[1].help == "not ***, sk-012345678")
  }

  @Test func eachOfManySecretsIsMasked() {
    let keys = (0..<2_000).map { "key-\($0 + 100_000)" }
    let text = keys.joined(separator: "\n")
    let file = SourceFile(path: "a", text: text)
    let secrets = keys.indices.map { index in
      let range = SourceRange(start: index * 11, end: index * 11 + 10)
      var diagnostic = Diagnostic(rule, "a \(keys[index])", at: SourceLocation(file, range))
      diagnostic.hidesText = true
      return diagnostic
    }
    let findings = ReportedFile(path: "a", secrets).findings
    #expect(findings.allSatisfy { $0.message == "a ***" })
    #expect(Set(findings.map(\.fingerprint)).count == keys.count)
  }
}

@Suite struct SummaryTests {
  @Test func rulesAreCountedOnlyInLongReports() {
    var summary = ReportSummary()
    for _ in 0..<20 { summary.count(finding("A", "A")) }
    #expect(summary.linesByRule == "")
    var other = finding("A", "A", severity: .info)
    other.rule = "a-rule"
    summary.count(other)
    #expect(summary.linesByRule == "findings by rule:\n  20  some-rule\n   1  a-rule\n")
  }
}
