import Foundation
import TestSupport
import Testing

@Suite struct DiffTests {
  private static let inventory = "examples/inventory.yaml"

  @Test func sameIsZeroDifferentOneAndIncomparableTwo() async throws {
    let same = try await Shell.apimPolicy("diff", Self.inventory, Self.inventory)
    #expect(same.status == 0)
    #expect(same.output.hasSuffix("no differences\n"))
    let different = try await Shell.apimPolicy(
      "diff", "\(Self.inventory)#test", "\(Self.inventory)#prod")
    #expect(different.status == 1)
    #expect(different.output.contains("policy.backendHeader: name → off"))
    for (old, new) in [
      (Self.inventory, "missing.yaml"), ("\(Self.inventory)#nope", Self.inventory),
      (Self.inventory, "examples/broken/no-backends.yaml"),
      ("examples/policies/retry.xml", "examples/broken-policies/wrong-end-tag.xml"),
    ] {
      let result = try await Shell.apimPolicy("diff", old, new)
      #expect(result.status == 2, "\(old) \(new)")
      #expect(result.output == "")
      #expect(result.error.contains("error"), "\(old) \(new)")
    }
  }

  @Test(arguments: ["rawxml", "xml"])
  func anInventoryIsComparedByWhatItWouldGenerate(format: String) async throws {
    let folder = try TemporaryFolder()
    let root = Shell.root
    _ = try await Shell.apimPolicy(
      "generate", "\(root)/\(Self.inventory)", "-e", "prod", "-f", format, "-o", "policy.xml",
      in: folder.path)
    let same = try await Shell.apimPolicy(
      "diff", "\(root)/\(Self.inventory)#prod", "policy.xml", in: folder.path)
    #expect(same.status == 0, "\(same.output)")
    let edited = try folder.read("policy.xml").replacingOccurrences(
      of: "buffer-request-body=\"true\"", with: "buffer-request-body=\"true\" timeout=\"30\"")
    try folder.write("policy.xml", edited)
    let different = try await Shell.apimPolicy(
      "diff", "\(root)/\(Self.inventory)#prod", "policy.xml", in: folder.path)
    #expect(different.status == 1)
    #expect(different.output.contains("/@timeout"), "\(different.output)")
    #expect(different.output.contains("policy.xml:"))
  }

  @Test func rawAndEscapedAreTheSame() async throws {
    let result = try await Shell.apimPolicy(
      "diff", "examples/policies/retry.xml", "examples/policies/retry.escaped.xml")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func jsonIsWhatThePageDescribes() async throws {
    let result = try await Shell.apimPolicy(
      "diff", "\(Self.inventory)#test", "\(Self.inventory)#prod", "--output", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["version"] as? Int == 1)
    #expect(report["same"] as? Bool == false)
    let changes = try #require(report["changes"] as? [[String: Any]])
    let page = try String(contentsOfFile: "\(Shell.root)/docs/json.md", encoding: .utf8)
    for change in changes {
      for key in ["kind", "path", "old", "new"] { #expect(change[key] != nil, "\(key)") }
      for key in change.keys {
        #expect(
          page.contains("`\(key)`") || page.contains("`.\(key)`")
            || page.contains("`changes[].\(key)`"), "\(key)")
      }
    }
  }

  @Test func aFileWhoseNameHoldsAHashIsTakenWhole() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Shell.root)/\(Self.inventory)", encoding: .utf8)
    try folder.write("a#b.yaml", text)
    let result = try await Shell.apimPolicy("diff", "a#b.yaml", "a#b.yaml#prod", in: folder.path)
    #expect(result.status == 0, "\(result.output)\(result.error)")
  }
}

@Suite struct ConvertTests {
  @Test func thereAndBackSaysTheSame() async throws {
    let folder = try TemporaryFolder()
    for name in ["retry.xml", "hand-edited.xml", "retry.escaped.xml"] {
      let file = "\(Shell.root)/examples/policies/\(name)"
      let xml = try await Shell.apimPolicy("convert", file, "--format", "xml")
      try folder.write("escaped.xml", xml.output)
      let lint = try await Shell.run("xmllint", ["--noout", "escaped.xml"], in: folder.path)
      #expect(lint.status == 0, "\(lint.error)")
      let raw = try await Shell.apimPolicy(
        "convert", "escaped.xml", "--format", "rawxml", in: folder.path)
      try folder.write("raw.xml", raw.output)
      let diff = try await Shell.apimPolicy("diff", file, "raw.xml", in: folder.path)
      #expect(diff.status == 0, "\(diff.output)")
    }
  }

  @Test func aBrokenDocumentIsNotConverted() async throws {
    let folder = try TemporaryFolder()
    try folder.write("out.xml", "old")
    let result = try await Shell.apimPolicy(
      "convert", "-", "-f", "xml", "-o", "out.xml", input: "<policies><inbound></policies>",
      in: folder.path)
    #expect(result.status == 2)
    #expect(try folder.read("out.xml") == "old")
  }
}
