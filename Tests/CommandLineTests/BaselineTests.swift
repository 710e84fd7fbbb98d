import Foundation
import TestSupport
import Testing

@Suite struct BaselineTests {
  private static let bad =
    "<policies><inbound>\n<set-status cod=\"2\" code=\"200\" reason=\"OK\" />\n"
  private static let end = "</inbound></policies>\n"

  @Test func onlyNewFindingsAreReported() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a/policy.xml", Self.bad + Self.end)
    let written = try await Shell.apimPolicy(
      "validate", "a", "--write-baseline", "baseline.txt", in: folder.path)
    #expect(written.status == 0, "\(written.error)")
    #expect(written.output == "")
    let text = try String(contentsOfFile: "\(folder.path)/baseline.txt", encoding: .utf8)
    #expect(text.hasSuffix(" 1 a/policy.xml\n"))

    try folder.write("a/policy.xml", "\n" + Self.bad + Self.end)
    let elsewhere = try await Shell.apimPolicy(
      "validate", ".", "--baseline", "../baseline.txt", in: "\(folder.path)/a")
    #expect(elsewhere.status == 0)
    #expect(elsewhere.output == "1 file checked: nothing to report\n")

    try folder.write(
      "a/policy.xml", Self.bad + "<set-status cd=\"1\" code=\"200\" reason=\"OK\" />" + Self.end)
    let new = try await Shell.apimPolicy(
      "validate", "a", "--baseline", "baseline.txt", in: folder.path)
    #expect(new.status == 1)
    #expect(new.output.contains("a/policy.xml:3:13"))
    #expect(new.output.hasSuffix("1 file checked: 1 error\n"))
  }

  @Test func aBrokenBaselineEndsWithTwo() async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", Self.bad + Self.end)
    try folder.write("baseline.txt", "{}\n")
    for name in ["baseline.txt", "missing.txt"] {
      let result = try await Shell.apimPolicy(
        "validate", "policy.xml", "--baseline", name, in: folder.path)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("error: \(name):"))
    }
  }
}
