import Diagnostics
import Synchronization

/// The types that policy expressions may use, and those that they may not.
///
/// Nothing is read before it is asked for, and a type only when it is: an expression uses ten of
/// four hundred. Safe to use from several threads.
package final class Catalogue: Sendable {
  /// The one that comes with the tool.
  package static let standard = Catalogue(
    CatalogueText.types, extensionClasses: CatalogueText.extensionClasses,
    lists: {
      CatalogueLists(
        refused: CatalogueText.refused, refusedNamespaces: CatalogueText.refusedNamespaces,
        unlisted: CatalogueText.unlisted, namespaces: CatalogueText.refusedParents)
    })

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
  private let extensions = Mutex<[String: [Extension]]>([:])
  private let readLists = Mutex<CatalogueLists?>(nil)
  private let makeLists: @Sendable () -> CatalogueLists
  private let knownMembers = Mutex<[TypeSystem.LookUpKey: CSharpBinder.FoundMembers]>([:])
  private let knownFacts = Mutex<[StaticType: TypeFacts]>([:])

  init(
    _ entries: [CatalogueIndex.Entry], extensionClasses: [String],
    lists: @escaping @Sendable () -> CatalogueLists
  ) {
    index = CatalogueIndex(entries)
    self.extensionClasses = extensionClasses
    makeLists = lists
  }

  /// Whoever comes second waits: it is never made twice.
  private var lists: CatalogueLists {
    readLists.withLock { known in
      if let known { return known }
      let lists = makeLists()
      known = lists
      return lists
    }
  }

  // MARK: Types

  /// The ids of all types, in the order of the catalogue.
  package var ids: [String] { index.declarations.map(\.entry.id) }

  /// The type of an id, such as ``System.Collections.Generic.List`1``; nil where it is not
  /// described.
  package func type(_ id: String) -> CatalogueType? { index.declaration(id)?.type(resolver) }

  /// The same without its members, save a delegate's, which stands in the header.
  package func head(_ id: String) -> CatalogueType? { index.declaration(id)?.head(resolver) }

  func declaration(_ id: String) -> CatalogueDeclaration? { index.declaration(id) }

  /// The types without type arguments are made once: they are what most declarations speak of.
  private let plainTypes = Mutex<[String: StaticType]>([:])

  var resolver: CatalogueReader.Resolver {
    CatalogueReader.Resolver(
      plainType: { [self] name in
        plainTypes.withLock { known in
          if let type = known[name] { return type }
          let type = StaticType.named(index.resolve(name) ?? name, [])
          known[name] = type
          return type
        }
      }, id: index.resolve)
  }

  func has(_ id: String) -> Bool { index.declaration(id) != nil }

  /// A type's own members of a kind or a name, in the order of the declaration.
  func members(of id: String, _ kind: CatalogueLines.Kind) -> [CatalogueMember] {
    index.declaration(id)?.members(kind, resolver) ?? []
  }

  /// What is true of a type; found once for all who ask.
  func facts(about type: StaticType) -> TypeFacts {
    if let known = knownFacts.withLock({ $0[type] }) { return known }
    let facts = TypeFacts(type, self)
    // Types that only a strange text makes up must not fill the memory.
    knownFacts.withLock { if $0.count < 4096 { $0[type] = facts } }
    return facts
  }

  /// What names mean on types; found once for all who ask, as long as there are not too many.
  func foundMembers(
    _ key: TypeSystem.LookUpKey, _ search: () -> CSharpBinder.FoundMembers
  ) -> CSharpBinder.FoundMembers {
    if let known = knownMembers.withLock({ $0[key] }) { return known }
    let found = search()
    knownMembers.withLock { if $0.count < 1 << 14 { $0[key] = found } }
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
    index.isNamespace(name) || lists.namespaces.contains(name)
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
    if let known = extensions.withLock({ $0[name] }) { return known }
    var found: [Extension] = []
    // The classes are long, and most expressions use one method of them: only its lines are read.
    for owner in extensionClasses {
      let members = index.declaration(owner)?.readMembers(.extension(name), resolver) ?? []
      found += members.map { Extension(owner: owner, member: $0) }
    }
    // Names that texts make up are endless.
    extensions.withLock { [found] in if $0.count < 4096 { $0[name] = found } }
    return found
  }

  /// The names of all extension methods, to find what was meant.
  package var extensionNames: [String] {
    let names = extensionClasses.compactMap(index.declaration).flatMap(\.lines.extensionNames)
    return Set(names).sorted()
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
  package func refusal(of name: String) -> Refusal? { lists.refused[name] }

  /// Whether all of a namespace is refused, save the types that are described.
  package func refusal(ofNamespace name: String) -> Refusal? {
    let namespaces = lists.refusedNamespaces
    var rest = name[...]
    while true {
      if let refusal = namespaces[String(rest)] { return refusal }
      guard let dot = rest.lastIndex(of: ".") else { return nil }
      rest = rest[..<dot]
    }
  }

  /// A type that exists and is not on the documented list: a warning at most.
  package func unlisted(_ name: String) -> Refusal? { lists.unlisted[name] }
}
