import Diagnostics
import Synchronization

/// The types that policy expressions may use, and those that they may not.
///
/// Nothing is read before it is asked for, and a type only when it is: an expression uses ten of
/// four hundred. Safe to use from several threads.
package struct Catalogue: Sendable {
  /// The one that comes with the tool.
  package static let standard = Catalogue(
    texts: CatalogueText.types, extensionClasses: CatalogueText.extensionClasses,
    refused: CatalogueText.refused, others: CatalogueText.others)

  /// The id of `context`'s type.
  package static let contextType = "IExpressionContext"

  /// The namespaces whose types policies name without them, the gateway's own first. What is known
  /// of them comes from what published policies do: the last ones are less certain.
  package static let usings = [
    "", "System", "System.Collections.Generic", "System.Linq", "System.Text",
    "System.Text.RegularExpressions", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
    "System.Xml.Linq", "System.Security.Cryptography",
    "System.Security.Cryptography.X509Certificates", "System.IO", "System.Xml",
  ]

  private let index: CatalogueIndex
  private let extensionClasses: [String]
  private let types = CatalogueCache<[String: CatalogueType]>([:])
  private let heads = CatalogueCache<[String: CatalogueType]>([:])
  private let lines = CatalogueCache<[String: CatalogueLines]>([:])
  private let members = CatalogueCache<[MembersKey: [CatalogueMember]]>([:])

  private struct MembersKey: Hashable {
    var id: String
    var kind: CatalogueLines.Kind
  }
  private let extensions = CatalogueCache<[String: [Extension]]>([:])
  private let extensionLines = CatalogueCache<[String: [ExtensionLine]]?>(nil)
  private let lists: CatalogueLists
  private let knownMembers = CatalogueCache<[TypeSystem.LookUpKey: CSharpBinder.FoundMembers]>([:])
  private let knownFacts = CatalogueCache<[StaticType: TypeFacts]>([:])

  init(texts: [String], extensionClasses: [String], refused: String, others: String) {
    index = CatalogueIndex(texts)
    self.extensionClasses = extensionClasses
    lists = CatalogueLists(refused: refused, others: others, index: index)
  }

  // MARK: Types

  /// The ids of all types, in the order of the catalogue.
  package var ids: [String] { index.entries.map(\.id) }

  /// The type of an id, such as ``System.Collections.Generic.List`1``; nil where it is not
  /// described.
  package func type(_ id: String) -> CatalogueType? {
    if let known = types.value.withLock({ $0[id] }) { return known }
    guard let entry = index.entry(id) else { return nil }
    // Two threads may both read it, and get the same.
    let type = CatalogueReader(
      String(entry.text), id: id, key: entry.key, resolve: index.resolve
    ).type
    types.value.withLock { $0[id] = type }
    return type
  }

  /// The same without its members, save a delegate's, which stands in the header.
  package func head(_ id: String) -> CatalogueType? {
    if let known = heads.value.withLock({ $0[id] }) { return known }
    guard let entry = index.entry(id) else { return nil }
    let head = CatalogueReader(
      String(entry.header), id: id, key: entry.key, resolve: index.resolve
    ).type
    heads.value.withLock { $0[id] = head }
    return head
  }

  func has(_ id: String) -> Bool { index.entry(id) != nil }

  /// A type's own members of a kind or a name, in the order of the declaration.
  func members(of id: String, _ kind: CatalogueLines.Kind) -> [CatalogueMember] {
    guard let entry = index.entry(id) else { return [] }
    let key = MembersKey(id: id, kind: kind)
    if let known = members.value.withLock({ $0[key] }) { return known }
    let wanted = lines(of: entry).text(of: kind)
    if wanted.isEmpty {
      // A delegate's `Invoke` has no line of its own.
      return kind == .named("Invoke") ? head(id)?.members ?? [] : []
    }
    guard let head = head(id) else { return [] }
    let found = CatalogueReader(
      members: wanted, of: head, resolve: index.resolve
    ).type.members
    members.value.withLock { $0[key] = found }
    return found
  }

  private func lines(of entry: CatalogueIndex.Entry) -> CatalogueLines {
    if let known = lines.value.withLock({ $0[entry.id] }) { return known }
    let found = CatalogueLines(entry.text)
    lines.value.withLock { $0[entry.id] = found }
    return found
  }

  /// What is true of a type; found once for all who ask.
  func facts(about type: StaticType) -> TypeFacts {
    if let known = knownFacts.value.withLock({ $0[type] }) { return known }
    let facts = TypeFacts(type, self)
    // Types that only a strange text makes up must not fill the memory.
    knownFacts.value.withLock { if $0.count < 4096 { $0[type] = facts } }
    return facts
  }

  /// What names mean on types; found once for all who ask, as long as there are not too many.
  func foundMembers(
    _ key: TypeSystem.LookUpKey, _ search: () -> CSharpBinder.FoundMembers
  ) -> CSharpBinder.FoundMembers {
    if let known = knownMembers.value.withLock({ $0[key] }) { return known }
    let found = search()
    knownMembers.value.withLock { if $0.count < 1 << 14 { $0[key] = found } }
    return found
  }

  /// The id of the type that a name without its namespace means; a nested type is named with its
  /// outer one. The first namespace that has one counts.
  package func find(_ name: String, arity: Int, in namespaces: [String]) -> String? {
    index.find(name, arity: arity, in: namespaces)
  }

  /// How many type arguments the types of a name take.
  package func arities(of name: String, in namespaces: [String]) -> [Int] {
    index.entries(named: name).filter { namespaces.contains($0.namespace) }.map(\.arity).sorted()
  }

  /// The names of the types that need no namespace, to find what was meant.
  package var typeNames: [String] { Self.usings.flatMap(typeNames(in:)) }

  package func typeNames(in namespace: String) -> [String] {
    index.names(in: namespace)
  }

  // MARK: Namespaces

  /// Whether types, described or refused ones, stand in a namespace or below it.
  package func isNamespace(_ name: String) -> Bool {
    index.namespaces.contains(name) || lists.namespaces.contains(name)
  }

  /// Whether all types of a namespace are known at least by their names.
  package func describes(namespace: String) -> Bool {
    index.hasTypes(in: namespace)
  }

  // MARK: Extension methods

  package struct Extension: Sendable {
    /// The id of the static class.
    package var owner: String
    package var member: CatalogueMember
  }

  /// Those of all static classes.
  package func extensionMethods(named name: String) -> [Extension] {
    if let known = extensions.value.withLock({ $0[name] }) { return known }
    var found: [Extension] = []
    // The classes are long, and most expressions use one method of them: only its lines are read.
    for (owner, lines) in Self.grouped(allExtensionLines[name] ?? []) {
      guard let head = head(owner) else { continue }
      let members = CatalogueReader(
        members: lines.joined(separator: "\n"), of: head, resolve: index.resolve
      ).type.members
      found += members.map { Extension(owner: owner, member: $0) }
    }
    extensions.value.withLock { [found] in $0[name] = found }
    return found
  }

  /// The names of all extension methods, to find what was meant.
  package var extensionNames: [String] { allExtensionLines.keys.sorted() }

  private struct ExtensionLine: Sendable {
    var owner: String
    var line: Substring
  }

  private var allExtensionLines: [String: [ExtensionLine]] {
    if let known = extensionLines.value.withLock({ $0 }) { return known }
    var found: [String: [ExtensionLine]] = [:]
    for owner in extensionClasses {
      for (name, line) in index.entry(owner)?.extensionLines ?? [] {
        found[name, default: []].append(ExtensionLine(owner: owner, line: line))
      }
    }
    extensionLines.value.withLock { [found] in $0 = found }
    return found
  }

  /// Lines under their classes, in the order in which they come.
  private static func grouped(
    _ lines: [ExtensionLine]
  ) -> [(owner: String, lines: [Substring])] {
    var groups: [(owner: String, lines: [Substring])] = []
    for line in lines {
      if groups.last?.owner == line.owner {
        groups[groups.count - 1].lines.append(line.line)
      } else {
        groups.append((line.owner, [line.line]))
      }
    }
    return groups
  }

  // MARK: What is not allowed

  /// A type that the catalogue does not describe.
  package struct Refusal: Hashable, Sendable {
    /// With its namespace, without the number of type parameters.
    package var name: String
    /// What to use in its place.
    package var instead: String?
  }

  /// Whether API Management is known to refuse a type, named with its namespace.
  package func refusal(of name: String) -> Refusal? { lists.value.refused[name] }

  /// Whether all of a namespace is refused, save the types that are described.
  package func refusal(ofNamespace name: String) -> Refusal? {
    let namespaces = lists.value.refusedNamespaces
    var rest = name[...]
    while true {
      if let refusal = namespaces[String(rest)] { return refusal }
      guard let dot = rest.lastIndex(of: ".") else { return nil }
      rest = rest[..<dot]
    }
  }

  /// A type that exists and is not on the documented list: a warning at most.
  package func unlisted(_ name: String) -> Refusal? { lists.value.unlisted[name] }
}
