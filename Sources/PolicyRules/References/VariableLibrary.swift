package import Diagnostics
import PolicyDocument
import PolicyExpressions
import Synchronization

/// The variables that the files of a run set, whichever scopes their policies are for.
///
/// Nobody tells which of the files is a broader scope of which, so that a name that any of them sets
/// may be set behind any `base`. The files are read when the first policy asks.
package final class VariableLibrary: Sendable {
  private let paths: [String]
  private let read: @Sendable (_ path: String) -> SourceFile?
  private let known = Mutex<Set<String>?>(nil)

  /// - Parameter read: the file at a path; nil where it cannot be read or is too large.
  package init(paths: [String], read: @escaping @Sendable (_ path: String) -> SourceFile?) {
    self.paths = paths
    self.read = read
  }

  /// Whether a file has a policy that sets a variable of this name.
  func sets(_ name: String) -> Bool {
    known.withLock { known in
      if let known { return known.contains(name) }
      var names: Set<String> = []
      for path in paths {
        guard let file = read(path) else { continue }
        names.formUnion(Self.names(in: file.bytes))
      }
      known = names
      return names.contains(name)
    }
  }

  /// The bytes of a tag that are looked at: the name stands in front of the value.
  private static let longestTag = 1024

  /// What stands in the attributes that name variables; a look at the text is enough, since one name
  /// too many only keeps a finding back.
  static func names(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for place in bytes.places(of: "set-variable") {
      let tag = Array(bytes[place...].prefix(longestTag).prefix { $0 != UInt8(ascii: ">") })
      if let found = tag.places(of: "name").first, let name = value(tag[(found + 4)...]) {
        names.insert(name)
      }
    }
    for place in bytes.places(of: "variable-name") {
      if let name = value(bytes[(place + 13)...]) { names.insert(name) }
    }
    return names
  }

  /// What stands in quotes behind `=`.
  private static func value(_ bytes: ArraySlice<UInt8>) -> String? {
    let sign = bytes.drop(while: \.isXMLSpace)
    guard sign.first == UInt8(ascii: "=") else { return nil }
    let value = sign.dropFirst().drop(while: \.isXMLSpace)
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let name = value.dropFirst().prefix { $0 != quote && $0 != UInt8(ascii: "<") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}

extension VariableLibrary: Hashable {
  package static func == (left: VariableLibrary, right: VariableLibrary) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
