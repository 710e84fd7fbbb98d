import Diagnostics
import PolicyRules
import Testing

@Suite struct BaselineTests {
  private static let bad = "<set-backend-service backend-id=\"a\" backend-pool=\"paid\" />"

  private static func findings(_ lines: String...) -> [Diagnostic] {
    let text = "<policies>\n<inbound>\n\(lines.joined(separator: "\n"))\n</inbound>\n</policies>"
    return FileCheck.check(SourceFile(path: "x", text: text), as: .policy)
  }

  private static func baseline(_ findings: [Diagnostic], at path: String) throws -> Baseline {
    var baseline = Baseline()
    #expect(baseline.add(findings, at: path) == 0)
    let read = try Baseline(SourceFile(path: "baseline", text: baseline.text))
    #expect(read.text == baseline.text)
    return read
  }

  @Test func findingsSurviveMovedAndIndentedLines() throws {
    let baseline = try Self.baseline(Self.findings(Self.bad), at: "a b/c.xml")
    let moved = Self.findings("<base />", "", "    \(Self.bad)  ")
    #expect(moved.count == 1)
    #expect(baseline.apply(to: moved, at: "a b/c.xml").isEmpty)
  }

  @Test func otherLinesFilesAndRulesAreNew() throws {
    let baseline = try Self.baseline(Self.findings(Self.bad), at: "a.xml")
    #expect(baseline.apply(to: Self.findings(Self.bad), at: "b.xml").count == 1)
    let changed = Self.findings("<set-backend-service backend-id=\"b\" backend-pool=\"paid\" />")
    #expect(baseline.apply(to: changed, at: "a.xml").count == 1)
    let both = Self.findings(
      Self.bad, "<set-header exists-action=\"override\"><value>a</value></set-header>")
    #expect(baseline.apply(to: both, at: "a.xml").map(\.rule) == ["missing-attribute"])
  }

  @Test func ofLinesThatReadAlikeTheLastIsNew() throws {
    let baseline = try Self.baseline(Self.findings(Self.bad, Self.bad), at: "a.xml")
    #expect(baseline.count == 2)
    let three = Self.findings(Self.bad, Self.bad, Self.bad)
    let new = baseline.apply(to: three, at: "a.xml")
    #expect(new.map(\.location.range) == three.suffix(1).map(\.location.range))
  }

  @Test func whatCannotBeReadStays() {
    let broken = FileCheck.check(SourceFile(path: "x", text: "<policies><inbound"), as: .policy)
    var baseline = Baseline()
    #expect(baseline.add(broken, at: "x") == broken.count)
    #expect(baseline.count == 0)
  }

  @Test func theFileHoldsNoTextOfThePolicy() throws {
    let baseline = try Self.baseline(Self.findings(Self.bad), at: "a.xml")
    #expect(!baseline.text.contains("paid"))
  }

  @Test(arguments: [
    ("", 1), ("{}", 1), ("# apim-policy baseline, version 2\n", 1),
    ("# apim-policy baseline, version 1\nrule\n", 2),
    ("# apim-policy baseline, version 1\n\nrule xyz 1 a\n", 3),
    ("# apim-policy baseline, version 1\nrule 00 0 a\n", 2),
    ("# apim-policy baseline, version 1\nrule 00 99999999999999999999 a\n", 2),
    ("# apim-policy baseline, version 1\nrule 00 1 \n", 2),
  ])
  func whatIsNoBaselineIsRefused(text: String, line: Int) {
    #expect(throws: Baseline.Unreadable(line: line)) {
      try Baseline(SourceFile(path: "baseline", text: text))
    }
  }
}
