package import Diagnostics
import PolicyDocument

/// Finds in files of a tree what they define for policies to refer to.
///
/// Nothing here is reported: a file that cannot be understood, but may define something, opens the
/// catalogue, so that no reference is called undefined because of it.
package enum DefinitionReader {
  /// Endings of files that are looked at for definitions and are never checked.
  package static let extensions: Set<String> = ["bicep", "tf"]
  /// Bytes of a policy file that tell its root element, save behind a very long comment.
  package static let headLength = 8 << 10
  /// Bytes of a template at the most; of a larger one nothing is known.
  package static let templateLimit = 1 << 20

  /// How much of a file is wanted; nil where its name says that it defines nothing.
  package static func wantedLength(of path: String) -> Int? {
    switch ending(of: path) {
    case "xml": headLength
    case "bicep", "tf", "json": templateLimit
    default: nil
    }
  }

  /// What a file defines. `isWhole` says whether the bytes are all of it. Nil asks for the rest of a
  /// policy file whose root does not stand in its head.
  package static func definitions(in file: SourceFile, isWhole: Bool) -> ReferenceCatalog? {
    var catalog = ReferenceCatalog()
    switch ending(of: file.path) {
    case "xml":
      guard let root = PolicyReader.rootName(of: file.bytes) else {
        return isWhole ? catalog : nil
      }
      if root == "fragment" {
        for name in FragmentFileName.names(of: file.path) {
          catalog.define(fragment: name, file: file.path)
        }
      }
    case "json":
      if let (kind, name) = extractedName(file.path) { catalog.define(kind, name) }
      TemplateMarker.read(file, isWhole, into: &catalog) { ResourceManagerTemplate.read(file, &$0) }
    case "bicep":
      TemplateMarker.read(file, isWhole, into: &catalog) { BicepDefinitions.read(file.bytes, &$0) }
    case "tf":
      TemplateMarker.read(file, isWhole, into: &catalog) {
        TerraformDefinitions.read(file.bytes, &$0)
      }
    default: break
    }
    return catalog
  }

  /// What a file is about in the folders that the APIops extractor writes:
  /// `backends/NAME/backendInformation.json`.
  private static func extractedName(_ path: String) -> (ReferenceCatalog.Kind, String)? {
    let parts = path.split(separator: "/")
    guard parts.count > 1 else { return nil }
    let folder = String(parts[parts.count - 2])
    return switch parts[parts.count - 1].lowercased() {
    case "backendinformation.json": (.backend, folder)
    case "policyfragmentinformation.json": (.fragment, folder)
    default: nil
    }
  }

  private static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}

/// Says cheaply whether a template has anything to do with API Management.
private enum TemplateMarker {
  /// The names of resource types, and words in the addresses of public modules.
  private static let words = ["apimanagement", "api-management", "api_management", "apim"]
    .map { Array($0.utf8) }

  /// Reads a template that may define something. One that is too large opens the catalogue.
  static func read(
    _ file: SourceFile, _ isWhole: Bool, into catalog: inout ReferenceCatalog,
    _ read: (inout ReferenceCatalog) -> Void
  ) {
    guard holdsWord(file.bytes) else { return }
    guard isWhole else {
      for kind in ReferenceCatalog.Kind.allCases { catalog.open(kind) }
      return
    }
    read(&catalog)
  }

  private static func holdsWord(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] | 0x20 == UInt8(ascii: "a") {
        for word in words where index + word.count <= bytes.count {
          var same = 0
          while same < word.count, bytes[index + same] | 0x20 == word[same] | 0x20 { same += 1 }
          if same == word.count { return true }
        }
      }
      return false
    }
  }
}
