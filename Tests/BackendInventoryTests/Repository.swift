import Diagnostics
import Foundation
import Testing

/// The files of this repository that the tests read.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) throws -> SourceFile {
    let bytes = try Data(contentsOf: root.appending(path: path))
    return SourceFile(path: path, bytes: Array(bytes))
  }

  /// The names of the files in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false)
    ).sorted()
  }
}

/// An inventory file with this text.
func file(_ text: String) -> SourceFile { SourceFile(path: "inventory.yaml", text: text) }

/// A whole inventory: the sections given, and good ones for the rest.
func inventory(
  api: String = "{ name: azure-openai }",
  backends: String = """
  [{ name: eastus, url: "https://contoso-eastus.openai.azure.com/", priority: 1 },
   { name: westus, url: "https://contoso-westus.openai.azure.com/", priority: 2 }]
  """,
  _ rest: String = ""
) -> SourceFile {
  file("version: 1\napi: \(api)\nbackends: \(backends)\n\(rest)\n")
}

extension [Diagnostic] {
  /// The rules of the findings, in their order.
  var rules: [String] { map(\.rule) }

  /// What the findings point at.
  var texts: [String] { map { $0.location.file.text($0.location.range) } }
}
