import Diagnostics
import PolicyRules
import Testing

@Suite struct FileFixTests {
  private static let rule = Rule(
    id: "some-rule", severity: .error, family: .policy, summary: "S.", why: "W.", fix: "F.",
    bad: [], good: [])

  private static func fix(
    _ text: String, reported: ([Diagnostic]) -> [Diagnostic] = { $0 }
  ) -> FileFix {
    FileFix(
      SourceFile(path: "policy.xml", text: text), check: { FileCheck.check($0, as: .policy) },
      reported: reported)
  }

  @Test func whatAFixBringsToLightIsFixedToo() {
    let fix = Self.fix(
      """
      <polices>
        <inbuond>
          <bsae />
          <Set-Haeder nmae="a" value="b" exists-action="Skip" />
        </inbuond>
      </polices>
      """)
    #expect(fix.refusal == nil)
    #expect(fix.count == 7)
    #expect(
      fix.file.text == """
        <policies>
          <inbound>
            <base />
            <set-header name="a" exists-action="skip">
              <value>b</value>
            </set-header>
          </inbound>
        </policies>
        """)
  }

  @Test func whatIsNotReportedStays() {
    let text =
      "<policies><inbound><bsae /><set-varable name=\"a\" value=\"b\" /></inbound></policies>"
    let fix = Self.fix(text) { $0.filter { $0.message.contains("bsae") } }
    #expect(fix.count == 1)
    #expect(fix.file.text == text.replacing("bsae", with: "base"))
    #expect(Self.fix(text) { _ in [] }.count == 0)
    let allowed =
      "<policies><inbound><base /><!-- apim-policy: allow misspelled-policy because it is new -->"
      + "<set-varable name=\"a\" value=\"b\" /></inbound></policies>"
    #expect(Self.fix(allowed).count == 0)
  }

  /// A misspelled policy's content was not looked at: what is wrong in it is new and no objection.
  @Test func mistakesThatWereHiddenRemain() {
    let fix = Self.fix(
      """
      <policies>
        <inbound>
          <base />
          <rate-limit calls="1" renewal-period="1" />
          <rate-limt calls="many" />
        </inbound>
      </policies>
      """)
    #expect(fix.count == 1)
    #expect(fix.file.text.contains("<rate-limit calls=\"many\" />"))
  }

  @Test func aTextThatBecomesReadableIsFixedOn() {
    let fix = Self.fix(
      "<policies><inbound><base /><set-header nmae=\"a\"><value>b</value></set-haeder></inbound></policies>"
    )
    #expect(
      fix.file.text
        == "<policies><inbound><base /><set-header name=\"a\"><value>b</value></set-header></inbound></policies>"
    )
  }

  private static func finding(
    _ file: SourceFile, _ text: String, _ replacement: String, id: String = "some-rule"
  ) -> Diagnostic? {
    guard
      let start = file.text.firstRange(of: text).map({
        file.text.utf8.distance(from: file.text.startIndex, to: $0.lowerBound)
      })
    else { return nil }
    let range = SourceRange(start: start, end: start + text.utf8.count)
    var finding = Diagnostic(
      rule, "m", at: SourceLocation(file, range), fix: Fix("f", replace: range, with: replacement))
    finding.rule = id
    return finding
  }

  private static let document =
    "<policies><inbound><base /></inbound><outbound><a /></outbound></policies>"

  private static func invented(
    _ text: String = document, _ check: (SourceFile) -> [Diagnostic?]
  ) -> FileFix {
    FileFix(
      SourceFile(path: "policy.xml", text: text), check: { check($0).compactMap { $0 } },
      reported: { $0 })
  }

  @Test func aFixThatMendsNothingIsRefused() {
    let fix = Self.invented { [Self.finding($0, "base", "bases")] }
    #expect(fix.refusal == "`some-rule` would still be found on line 1")
    #expect(fix.count == 0)
    #expect(fix.file.text == Self.document)
  }

  @Test func aFixThatBreaksSomethingElsewhereIsRefused() {
    let fix = Self.invented { file in
      [Self.finding(file, "base", "bass")]
        + (file.text.contains("bass") ? [Self.finding(file, "<a />", "", id: "other-rule")] : [])
    }
    #expect(fix.refusal == "they would raise `other-rule`, which is not found now")
    #expect(fix.file.text == Self.document)
  }

  @Test func aFixThatBreaksTheTextIsRefused() {
    let fix = Self.invented { file in
      FileCheck.check(file, as: .policy) + [Self.finding(file, "base /", "base")]
    }
    #expect(fix.refusal?.contains("which is not found now") == true)
    #expect(fix.file.text == Self.document)
  }

  @Test func whatWasThereBeforeIsNoObjection() {
    let fix = Self.invented { file in
      [Self.finding(file, "inbound", "on-error"), Self.finding(file, "<a", "<a")]
    }
    // The second is never mended, and stops both.
    #expect(fix.refusal == "`some-rule` would still be found on line 1")
    let one = Self.invented { file in
      var other = Self.finding(file, "<a", "<a", id: "other-rule")
      other?.fix = nil
      return [Self.finding(file, "<inbound", "<on-error"), other]
    }
    #expect(one.refusal == nil)
    #expect(one.count == 1)
  }

  @Test func fixesThatOverlapTakeTurns() {
    let file = SourceFile(path: "a", text: "abcdef")
    func finding(_ edits: (Int, Int, String)...) -> Diagnostic {
      Diagnostic(
        Self.rule, "m", at: SourceLocation(file, SourceRange(start: edits[0].0, end: edits[0].1)),
        fix: Fix(
          "f", edits.map { TextEdit(range: SourceRange(start: $0.0, end: $0.1), text: $0.2) }))
    }
    func text(_ findings: [Diagnostic]) -> String {
      String(decoding: AppliedFixes(findings, of: file).bytes, as: UTF8.self)
    }
    #expect(text([finding((0, 2, "x")), finding((1, 3, "y"))]) == "xcdef")
    #expect(text([finding((0, 2, "x")), finding((2, 3, "y"))]) == "xydef")
    #expect(text([finding((2, 2, "x")), finding((0, 2, "y"))]) == "abxcdef")
    #expect(text([finding((1, 2, "x"), (4, 5, "y")), finding((3, 5, "z"))]) == "axcdyf")
    #expect(text([finding((3, 5, "z")), finding((1, 2, "x"), (4, 5, "y"))]) == "abczf")
    #expect(text([finding((4, 5, "y"), (1, 2, "x"))]) == "abcdef")
    #expect(text([finding((4, 9, "y"))]) == "abcdef")
    let applied = AppliedFixes([finding((1, 2, "xyz"), (4, 5, ""))], of: file)
    #expect([0, 1, 2, 3, 4, 5, 6].map(applied.offset(of:)) == [0, 1, 4, 5, 6, 6, 7])
    #expect(applied.editedRanges == [SourceRange(start: 1, end: 4), SourceRange(start: 6, end: 6)])
  }

  @Test func bytesThatAreNoTextStay() {
    let file = SourceFile(path: "a", bytes: Array("<policies><inbuond/>".utf8) + [0xFF])
    let fix = FileFix(file, check: { FileCheck.check($0, as: .policy) }, reported: { $0 })
    #expect(fix.count == 0)
    #expect(fix.file.bytes == file.bytes)
  }
}
