import BackendInventory
import Diagnostics

/// A value in Azure's JSON, with the file that it stands in.
struct AzureNode {
  let file: SourceFile
  let node: YAMLNode

  var location: SourceLocation { SourceLocation(file, node.range) }

  /// The first byte: of an object of many lines, the place where it begins is enough.
  var start: SourceLocation { SourceLocation(file, SourceRange(at: node.range.start)) }

  /// A member, unless it is null. Resource Graph and older API versions spell keys in other
  /// letter cases; the exact one goes first.
  subscript(key: String) -> AzureNode? {
    let members = node.members ?? []
    let member =
      members.first { $0.key == key } ?? members.first { $0.key.lowercased() == key.lowercased() }
    guard let member, !member.value.isNull else { return nil }
    return AzureNode(file: file, node: member.value)
  }

  /// The value along a path of members.
  subscript(path: [String]) -> AzureNode? {
    path.reduce(Optional(self)) { node, key in node?[key] }
  }

  /// Whether there is a member of this name, be it null.
  func holds(_ key: String) -> Bool {
    (node.members ?? []).contains { $0.key.lowercased() == key.lowercased() }
  }

  /// A member of `properties`, where REST has it, or of the object itself, where `az` puts it for
  /// some resources.
  func property(_ key: String) -> AzureNode? { self["properties"]?[key] ?? self[key] }

  /// Whether a property is given, be it null.
  func holdsProperty(_ key: String) -> Bool {
    self["properties"]?.holds(key) == true || holds(key)
  }

  /// A text that is not empty.
  var text: String? {
    guard let text = node.scalar?.text, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }

  var located: Located<String>? { text.map { Located($0, at: node.range) } }

  /// A whole number, also one that stands in quotes, or is written as `30.0`.
  var integer: Int? {
    guard let text = node.scalar?.text else { return nil }
    return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
  }

  var isTrue: Bool { node.scalar?.text.lowercased() == "true" }
  var isFalse: Bool { node.scalar?.text.lowercased() == "false" }

  var items: [AzureNode]? { node.items?.map { AzureNode(file: file, node: $0) } }

  var isObject: Bool { node.members != nil }
}
