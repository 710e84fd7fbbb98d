/// Which types the catalogue has, by their names.
final class CatalogueIndex: Sendable {
  struct Entry: Sendable {
    var namespace: String
    /// The id without the namespace: ``Dictionary`2.KeyCollection``.
    var key: String
    /// Without the numbers: `Dictionary.KeyCollection`.
    var name: String
    let id: String
    /// How many type arguments it takes in all.
    var arity: Int
    /// The declaration.
    var text: String

    var header: Substring {
      text[..<(text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex)]
    }
  }

  /// In the order of the catalogue.
  let declarations: [CatalogueDeclaration]
  private let declarationsById: [String: CatalogueDeclaration]
  private let placesByName: [String: [Int]]
  /// The ids of keys; nil for those that several types have.
  private let idsByKey: [String: String?]
  /// Those with types.
  private let namespaces: Set<String>

  init(_ entries: [Entry]) {
    declarations = entries.map(CatalogueDeclaration.init)
    var byId: [String: CatalogueDeclaration] = [:]
    var placesByName: [String: [Int]] = [:]
    var idsByKey: [String: String?] = [:]
    var namespaces: Set<String> = []
    byId.reserveCapacity(entries.count)
    placesByName.reserveCapacity(entries.count)
    idsByKey.reserveCapacity(entries.count)
    var last: String?
    for (place, entry) in entries.enumerated() {
      byId[entry.id] = declarations[place]
      placesByName[entry.name, default: []].append(place)
      if idsByKey.updateValue(entry.id, forKey: entry.key) != nil {
        idsByKey.updateValue(nil, forKey: entry.key)
      }
      if entry.namespace != last { namespaces.insert(entry.namespace) }
      last = entry.namespace
    }
    declarationsById = byId
    self.placesByName = placesByName
    self.idsByKey = idsByKey
    self.namespaces = namespaces
  }

  func declaration(_ id: String) -> CatalogueDeclaration? { declarationsById[id] }

  func entries(named name: String) -> [Entry] {
    (placesByName[name] ?? []).map { declarations[$0].entry }
  }

  func names(in namespace: String) -> [String] {
    var seen: Set<String> = []
    return declarations.filter { $0.entry.namespace == namespace }.map(\.entry.name)
      .filter { seen.insert($0).inserted }
  }

  func hasTypes(in namespace: String) -> Bool { namespaces.contains(namespace) }

  /// Whether types stand in a namespace or below it.
  func isNamespace(_ name: String) -> Bool {
    !name.isEmpty
      && (namespaces.contains(name) || namespaces.contains { $0.hasPrefix(name + ".") })
  }

  func find(_ name: String, arity: Int, in namespaces: [String]) -> String? {
    guard let found = placesByName[name] else { return nil }
    for namespace in namespaces {
      for place in found {
        let entry = declarations[place].entry
        if entry.arity == arity, entry.namespace == namespace { return entry.id }
      }
    }
    return nil
  }

  /// The id that a name in the catalogue's own text means: a short one where only one type has it.
  func resolve(_ key: String) -> String? {
    if let id = idsByKey[key] ?? nil { return id }
    return declarationsById[key] == nil ? nil : key
  }
}
