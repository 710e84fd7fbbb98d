import Synchronization

/// One type of the catalogue, of whose declaration only what is asked for is read.
final class CatalogueDeclaration: Sendable {
  let entry: CatalogueIndex.Entry

  private struct Known: Sendable {
    var type: CatalogueType?
    var head: CatalogueType?
    var lines: CatalogueLines?
    var members: [CatalogueLines.Kind: [CatalogueMember]] = [:]
  }

  private let known = Mutex(Known())

  /// Members that are remembered, of kinds and of names that policies made up: no type has as many.
  private static let mostMembers = 1024

  init(_ entry: CatalogueIndex.Entry) { self.entry = entry }

  // Two threads may both read something, and get the same.

  func type(_ resolve: CatalogueReader.Resolver) -> CatalogueType {
    if let type = known.withLock({ $0.type }) { return type }
    let type = CatalogueReader(
      Array(entry.text.utf8), id: entry.id, name: entry.name, resolve: resolve
    ).type
    known.withLock { $0.type = type }
    return type
  }

  /// Without its members, save a delegate's, which stands in the header.
  func head(_ resolve: CatalogueReader.Resolver) -> CatalogueType {
    if let head = known.withLock({ $0.head }) { return head }
    let head = CatalogueReader(
      Array(entry.header.utf8), id: entry.id, name: entry.name, resolve: resolve
    ).type
    known.withLock { $0.head = head }
    return head
  }

  /// Its own members of a kind or a name, in the order of the declaration.
  func members(
    _ kind: CatalogueLines.Kind, _ resolve: CatalogueReader.Resolver
  ) -> [CatalogueMember] {
    if let members = known.withLock({ $0.members[kind] }) { return members }
    var members = readMembers(kind, resolve)
    // A delegate's `Invoke` has no line of its own.
    if members.isEmpty, kind == .named("Invoke") { members = head(resolve).members }
    known.withLock { if $0.members.count < Self.mostMembers { $0.members[kind] = members } }
    return members
  }

  /// The same, read anew: for those who remember them themselves.
  func readMembers(
    _ kind: CatalogueLines.Kind, _ resolve: CatalogueReader.Resolver
  ) -> [CatalogueMember] {
    let wanted = lines.text(of: kind)
    guard !wanted.isEmpty else { return [] }
    return CatalogueReader(members: wanted, of: head(resolve), resolve: resolve).type.members
  }

  var lines: CatalogueLines {
    if let lines = known.withLock({ $0.lines }) { return lines }
    let lines = CatalogueLines(entry.text)
    known.withLock { $0.lines = lines }
    return lines
  }
}
