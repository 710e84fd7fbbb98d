import Diagnostics
import PolicyExpressions

/// What kind of document a tree is, by its top elements.
package enum PolicyDocumentKind: String, Sendable, Hashable {
  /// `<policies>`.
  case policies
  /// `<fragment>`, a policy fragment.
  case fragment
  /// A GraphQL resolver: its data source is the root.
  case resolver
  /// A section or policy elements alone, as in documentation and in parts that scripts put
  /// together.
  case snippet
  /// None of these.
  case unknown

  /// The sections of a policy document.
  package static let sections = ["inbound", "backend", "outbound", "on-error"]
  /// The roots of resolver documents.
  package static let resolverRoots = [
    "http-data-source", "sql-data-source", "cosmosdb-data-source", "graphql-data-source",
    "set-graphql-resolver",
  ]
  /// Elements that can be a snippet's first: policies, and what stands among them.
  private static let policyElements = Set(
    PolicySchema.knownPolicyNames + ["base", "publish-event", "set-url"])

  static func kind(ofRoot name: String) -> PolicyDocumentKind {
    if name == "policies" { return .policies }
    if name == "fragment" { return .fragment }
    if resolverRoots.contains(name) { return .resolver }
    return sections.contains(name) || policyElements.contains(name) ? .snippet : .unknown
  }
}

extension PolicyTree {
  /// What kind of document this is. Several top elements that are all policies make a snippet.
  package var documentKind: PolicyDocumentKind {
    let kinds = elements.map { PolicyDocumentKind.kind(ofRoot: $0.name) }
    guard let first = kinds.first, !kinds.contains(.unknown) else { return .unknown }
    return kinds.count == 1 ? first : .snippet
  }
}

extension PolicyReader {
  /// Whether a file found while walking through a folder is a policy, told by its content: the
  /// first element is `policies`, `fragment`, a section or a resolver's data source. Other XML
  /// (project files, schemas, images) and other text is not.
  package static func looksLikePolicy(_ bytes: [UInt8]) -> Bool {
    if UTF16Input.isUTF16(bytes) {
      // To be told that the file is UTF-16; in a policy's names half of the bytes are zero.
      let start = bytes.prefix(4096).filter { $0 != 0 && $0 < 0xFE }
      return looksLikePolicy(start)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let start = bytes.starts(with: byteOrderMark) ? 3 : 0
      guard let (name, end) = firstElement(bytes, from: start) else { return false }
      // Other formats have such elements too, but with attributes.
      var next = end
      while next < bytes.count, bytes[next].isXMLSpace { next += 1 }
      let isEmpty = next < bytes.count && bytes[next] == UInt8(ascii: "/")
      let isBare = isEmpty || next < bytes.count && bytes[next] == UInt8(ascii: ">")
      switch PolicyDocumentKind.kind(ofRoot: name) {
      case .policies: return holdsPolicies(bytes, from: end)
      case .resolver: return true
      case .snippet where !PolicyDocumentKind.sections.contains(name): return false
      case .snippet, .fragment: return isBare
      case .unknown:
        guard isBare, !isEmpty, let inner = firstElement(bytes, from: next + 1)?.name else {
          return false
        }
        return isMisspelledRoot(name, around: inner)
      }
    }
  }

  /// The name of the first element; nil where none begins in these bytes, or where something else
  /// comes first.
  package static func rootName(of bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let start = bytes.starts(with: byteOrderMark) ? 3 : 0
      guard let (name, end) = firstElement(bytes, from: start) else { return nil }
      return end < bytes.count ? name : nil
    }
  }

  /// Whether what stands behind `<policies` can be a policy document: other formats have such a
  /// root too, but not one whose first child is a section, however it is spelled, or a policy.
  private static func holdsPolicies(_ bytes: UnsafeBufferPointer<UInt8>, from end: Int) -> Bool {
    guard let close = bytes[end...].firstIndex(of: UInt8(ascii: ">")),
      startOfFirstElement(bytes, from: close + 1) != nil
    else { return true }
    guard let name = firstElement(bytes, from: close + 1)?.name else { return false }
    return PolicyDocumentKind.kind(ofRoot: name) == .snippet
      || Misspelling.only(name, among: PolicyDocumentKind.sections) != nil
  }

  /// Whether nothing but the root's name is wrong: what stands in it is what stands in a policy.
  private static func isMisspelledRoot(_ name: String, around inner: String) -> Bool {
    switch Misspelling.only(name, among: PolicySchema.documents.map(\.name)) {
    case "policies": PolicyDocumentKind.sections.contains(inner)
    case .some:
      PolicyDocumentKind.kind(ofRoot: inner) == .snippet
        && !PolicyDocumentKind.sections.contains(inner)
    case nil: false
    }
  }

  /// The first element's name and where it ends, behind white space, comments and instructions. Nil
  /// for a name that is too long to be one of ours.
  private static func firstElement(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> (name: String, end: Int)? {
    guard let start = startOfFirstElement(bytes, from: offset) else { return nil }
    var end = start
    while end < bytes.count, bytes[end].isXMLName { end += 1 }
    guard end - start <= 64 else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self), end)
  }

  private static func startOfFirstElement(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> Int? {
    var index = offset
    while index < bytes.count {
      if bytes[index].isXMLSpace {
        index += 1
        continue
      }
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return nil }
      let next = bytes[index + 1]
      if next.isXMLNameStart { return index + 1 }
      let isComment =
        next == UInt8(ascii: "!") && index + 3 < bytes.count
        && bytes[index + 2] == UInt8(ascii: "-")
        && bytes[index + 3] == UInt8(ascii: "-")
      guard isComment || next == UInt8(ascii: "?") else { return nil }
      let closing: [UInt8] = isComment ? Array("-->".utf8) : Array("?>".utf8)
      guard let end = end(of: closing, in: bytes, from: index + (isComment ? 4 : 2)) else {
        return nil
      }
      index = end
    }
    return nil
  }

  private static func end(
    of text: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while index + text.count <= bytes.count {
      if bytes[index] == text[0], bytes[index..<(index + text.count)].elementsEqual(text) {
        return index + text.count
      }
      index += 1
    }
    return nil
  }
}
