import Diagnostics

/// What the files of a run define that policies refer to by name: policy fragments and backends.
///
/// A catalogue knows what stands in files, never what stands in a service: what it lacks may exist
/// all the same. Hence the two questions, whether a name is defined and whether the catalogue can
/// tell.
package struct ReferenceCatalog: Sendable, Hashable {
  /// What a policy refers to.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case fragment
    case backend
  }

  /// What is known of one kind.
  private struct Definitions: Sendable, Hashable {
    /// The names as they were written, by their lowercase forms: the service does not tell letter
    /// case apart in the names of resources.
    var names: [String: String] = [:]
    /// Whether something is defined whose name only a deployment knows.
    var isOpen = false
  }

  private var definitions: [Kind: Definitions] = [:]
  /// The files that may hold a fragment, by its id in lowercase letters.
  package private(set) var fragmentFiles: [String: Set<String>] = [:]

  package init() {}

  /// The catalogue of an example: its names stand for what a tree defines, of either kind.
  package init(defining names: [String]) {
    for kind in Kind.allCases {
      for name in names { define(kind, name) }
    }
  }

  package mutating func define(_ kind: Kind, _ name: String) {
    let key = name.lowercased()
    // Of several spellings one is kept, whatever the order of the files.
    let known = definitions[kind]?.names[key]
    if let known, known <= name { return }
    definitions[kind, default: Definitions()].names[key] = name
  }

  package mutating func define(fragment name: String, file path: String) {
    define(.fragment, name)
    fragmentFiles[name.lowercased(), default: []].insert(path)
  }

  /// Notes that there is something of this kind whose name no file tells: from now on nothing of
  /// the kind can be called undefined.
  package mutating func open(_ kind: Kind) {
    definitions[kind, default: Definitions()].isOpen = true
  }

  package mutating func merge(_ other: ReferenceCatalog) {
    for (kind, found) in other.definitions {
      for name in found.names.values { define(kind, name) }
      if found.isOpen { open(kind) }
    }
    fragmentFiles.merge(other.fragmentFiles) { $0.union($1) }
  }

  package func defines(_ kind: Kind, _ name: String) -> Bool {
    definitions[kind]?.names[name.lowercased()] != nil
  }

  package func isOpen(_ kind: Kind) -> Bool { definitions[kind]?.isOpen ?? false }

  /// Whether the files define nothing of this kind at all, so that it is probably defined
  /// elsewhere.
  package func isEmpty(_ kind: Kind) -> Bool { definitions[kind]?.names.isEmpty ?? true }

  /// The defined name that is nearest to another, where one is near enough to be meant.
  func nearest(_ kind: Kind, to name: String) -> String? {
    Suggestion.nearest(to: name, in: (definitions[kind]?.names ?? [:]).values)
  }
}
