import Diagnostics
import Foundation
import LoadBalancing
import TestSupport
import Testing

/// Whole exports, so that a change shows in review. Policies have goldens of their own, so that
/// here only their place is seen. `UPDATE_GOLDEN=1` writes them again, and fails.
@Suite struct ExportGoldenTests {
  @Test(arguments: [ExportSample.example, .small, .pool], ExportTarget.allCases)
  func golden(sample: ExportSample, target: ExportTarget) throws {
    let files = try sample.export(target).files
    let policy = try #require(
      ExportSample.policy(of: try sample.export(.bicep).files), "no policy")
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/export/\(sample.rawValue)/\(target.rawValue)")
    let isUpdate = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil
    if isUpdate { try? FileManager.default.removeItem(at: root) }
    let escaped = String(JSONValue.string(policy).text.dropLast())
    var names: Set<String> = []
    for file in files {
      if file.path.hasSuffix("policy.xml") {
        #expect(file.text == policy)
        continue
      }
      names.insert(file.path)
      let text = file.text.replacingOccurrences(of: escaped, with: "\"(the policy)\"")
      let url = root.appending(path: file.path)
      if isUpdate {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      } else {
        #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self) == text)
      }
    }
    if isUpdate {
      Issue.record("wrote \(sample) for \(target)")
    } else {
      let there = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(root.path)/\($0)")) == nil
      }
      #expect(Set(there) == names)
    }
  }
}

extension ExportSample {
  static func policy(of files: [ExportedFile]) -> String? {
    files.first { $0.path == "policy.xml" }?.text
  }
}
