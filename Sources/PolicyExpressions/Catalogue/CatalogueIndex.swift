import Synchronization

/// Something that is made when it is first asked for, by whichever thread.
final class CatalogueCache<Value: Sendable>: Sendable {
  let value: Mutex<Value>

  init(_ value: Value) { self.value = Mutex(value) }
}

/// Which types the catalogue has, by their names.
struct CatalogueIndex: Sendable {
  struct Entry: Sendable {
    var namespace: String
    /// The id without the namespace: ``Dictionary`2.KeyCollection``.
    var key: String
    /// Without the numbers: `Dictionary.KeyCollection`.
    var name: String
    /// How many type arguments it takes in all.
    var arity: Int
    /// The declaration.
    var text: Substring

    let id: String

    var header: Substring { text[..<(text.utf8.firstIndex(of: newLine) ?? text.endIndex)] }

    /// The lines of extension methods, with the methods' names.
    var extensionLines: [(name: String, line: Substring)] {
      text.utf8.split(separator: newLine).compactMap { line in
        Self.extensionName(Array(line)).map { ($0, Substring(line)) }
      }
    }

    /// The name before `(this` or `<T>(this`.
    private static func extensionName(_ line: [UInt8]) -> String? {
      let mark = Array("(this ".utf8)
      guard var end = line.firstIndex(of: mark[0]), line[end...].starts(with: mark) else {
        return nil
      }
      if end > 0, line[end - 1] == UInt8(ascii: ">") {
        guard let less = line[..<end].lastIndex(of: UInt8(ascii: "<")) else { return nil }
        end = less
      }
      let start = line[..<end].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
      return String(decoding: line[start..<end], as: UTF8.self)
    }

    private var newLine: UInt8 { UInt8(ascii: "\n") }
  }

  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var placesByKey: [String: [Int]] = [:]
  private var placesByName: [String: [Int]] = [:]
  /// Those with types, and those above them.
  private(set) var namespaces: Set<String> = []
  private var placesByNamespace: [String: [Int]] = [:]

  /// - Parameter texts: each begins with a line of its namespace, a space and its key.
  init(_ texts: [String]) {
    entries.reserveCapacity(texts.count)
    places.reserveCapacity(texts.count)
    for text in texts {
      guard let line = text.utf8.firstIndex(of: UInt8(ascii: "\n")),
        let space = text.utf8.firstIndex(of: UInt8(ascii: " "))
      else { continue }
      let key = String(text[text.index(after: space)..<line])
      let namespace = String(text[..<space])
      let entry = Entry(
        namespace: namespace, key: key, name: CatalogueReader.name(ofKey: key),
        arity: Self.arity(ofKey: key), text: text[text.index(after: line)...],
        id: namespace.isEmpty ? key : namespace + "." + key)
      let place = entries.count
      places[entry.id] = place
      placesByKey[key, default: []].append(place)
      placesByName[entry.name, default: []].append(place)
      placesByNamespace[entry.namespace, default: []].append(place)
      entries.append(entry)
    }
    for namespace in placesByNamespace.keys where !namespace.isEmpty {
      namespaces.formUnion(Self.prefixes(of: namespace))
    }
  }

  /// `A.B.C`, `A.B` and `A`.
  static func prefixes(of namespace: String) -> [String] {
    var prefixes = [namespace]
    var rest = namespace[...]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      prefixes.append(String(rest))
    }
    return prefixes
  }

  private static func arity(ofKey key: String) -> Int {
    // No type takes ten.
    zip(key.utf8, key.utf8.dropFirst()).reduce(0) { sum, pair in
      pair.0 == UInt8(ascii: "`") ? sum + Int(pair.1) - Int(UInt8(ascii: "0")) : sum
    }
  }

  func entry(_ id: String) -> Entry? { places[id].map { entries[$0] } }

  func entries(named name: String) -> [Entry] { (placesByName[name] ?? []).map { entries[$0] } }

  func names(in namespace: String) -> [String] {
    var seen: Set<String> = []
    return (placesByNamespace[namespace] ?? []).map { entries[$0].name }
      .filter { seen.insert($0).inserted }
  }

  func hasTypes(in namespace: String) -> Bool { placesByNamespace[namespace] != nil }

  func find(_ name: String, arity: Int, in namespaces: [String]) -> String? {
    guard let found = placesByName[name] else { return nil }
    for namespace in namespaces {
      for place in found
      where entries[place].arity == arity && entries[place].namespace == namespace {
        return entries[place].id
      }
    }
    return nil
  }

  /// The id that a name in the catalogue's own text means: a short one where only one type has it.
  func resolve(_ key: String) -> String? {
    if let found = placesByKey[key], found.count == 1 { return entries[found[0]].id }
    return places[key] == nil ? nil : key
  }
}

/// The lists of types that are not described.
final class CatalogueLists: Sendable {
  struct Value: Sendable {
    /// By full names, without the numbers of type parameters.
    var refused: [String: Catalogue.Refusal] = [:]
    var refusedNamespaces: [String: Catalogue.Refusal] = [:]
    var unlisted: [String: Catalogue.Refusal] = [:]
    var namespaces: Set<String> = []
  }

  private let refused: String
  private let others: String
  private let index: CatalogueIndex
  private let read = Mutex<Value?>(nil)

  init(refused: String, others: String, index: CatalogueIndex) {
    self.refused = refused
    self.others = others
    self.index = index
  }

  var namespaces: Set<String> { value.namespaces }

  var value: Value {
    // Whoever comes second waits: it is long, and never asked for twice.
    read.withLock { known in
      if let known { return known }
      let value = Value(refused: refused, others: others)
      known = value
      return value
    }
  }
}

extension CatalogueLists.Value {
  fileprivate init(refused: String, others: String) {
    unlisted.reserveCapacity(1024)
    self.refused.reserveCapacity(512)
    for line in others.utf8.split(separator: UInt8(ascii: "\n")) {
      let name = Self.plain(line)
      unlisted[name] = Catalogue.Refusal(name: name)
    }
    for line in refused.utf8.split(separator: UInt8(ascii: "\n")) { add(line) }
  }

  /// Without the number of type parameters.
  private static func plain(_ name: Substring.UTF8View) -> String {
    String(Substring(name[..<(name.firstIndex(of: UInt8(ascii: "`")) ?? name.endIndex)]))
  }

  /// `[unlisted] NAME -> WHAT TO USE`, of which only the name must stand there; `NAME.*` is a
  /// namespace.
  private mutating func add(_ line: Substring.UTF8View) {
    var rest = line
    let mark = "[unlisted] ".utf8
    let isUnlisted = rest.starts(with: mark)
    if isUnlisted { rest = rest.dropFirst(mark.count) }
    let word = rest[..<(rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex)]
    let arrow = rest[word.endIndex...]
    let instead =
      arrow.starts(with: " -> ".utf8) ? String(Substring(arrow.dropFirst(4))) : nil
    if word.last == UInt8(ascii: "*") {
      let name = String(Substring(word.dropLast(2)))
      refusedNamespaces[name] = Catalogue.Refusal(name: name, instead: instead)
      noteNamespace(name)
      return
    }
    let name = Self.plain(word)
    let refusal = Catalogue.Refusal(name: name, instead: instead)
    if isUnlisted {
      unlisted[name] = refusal
    } else {
      refused[name] = refusal
      unlisted[name] = nil
    }
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) { noteNamespace(String(name[..<dot])) }
  }

  private mutating func noteNamespace(_ name: String) {
    if namespaces.contains(name) { return }
    namespaces.formUnion(CatalogueIndex.prefixes(of: name))
  }
}
