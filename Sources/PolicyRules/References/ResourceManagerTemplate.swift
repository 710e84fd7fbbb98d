import BackendInventory
import Diagnostics

/// Fragments and backends in Azure Resource Manager templates, written by hand or made from Bicep.
enum ResourceManagerTemplate {
  static func read(_ file: SourceFile, _ catalog: inout ReferenceCatalog) {
    guard let root = YAMLReader.read(file).root else {
      for kind in ReferenceCatalog.Kind.allCases { catalog.open(kind) }
      return
    }
    collect(root, &catalog)
  }

  private static func collect(_ node: YAMLNode, _ catalog: inout ReferenceCatalog) {
    for item in node.items ?? [] { collect(item, &catalog) }
    guard let members = node.members else { return }
    func text(_ key: String) -> String? {
      members.first { $0.key.lowercased() == key }?.value.scalar?.text
    }
    if let kind = text("type").flatMap(ResourceType.kind) {
      if let name = text("name").flatMap(name) {
        catalog.define(kind, name)
      } else {
        catalog.open(kind)
      }
    }
    for member in members { collect(member.value, &catalog) }
  }

  /// The last part of a resource's name; nil where only a deployment knows it. `concat` and `format`
  /// with a literal at their end are what people and Bicep write for a child of a service.
  static func name(_ text: String) -> String? {
    guard text.hasPrefix("["), !text.hasPrefix("[[") else { return lastPart(text) }
    let call = text.filter { !$0.isWhitespace }.lowercased()
    let isJoined = call.hasPrefix("[concat(") || call.hasPrefix("[format('{0}/{1}',")
    guard isJoined, call.hasSuffix("')]") else { return nil }
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count >= 3, quoted.count % 2 == 1 else { return nil }
    let literal = String(quoted[quoted.count - 2])
    if call.hasPrefix("[concat("), !literal.contains("/") { return nil }
    return lastPart(literal)
  }

  private static func lastPart(_ text: String) -> String? {
    text.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
      .flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Names of resource types.
enum ResourceType {
  /// What a type makes, with or without `@version`; nil for others. A resource inside another one is
  /// named by the last part alone.
  static func kind(_ type: String) -> ReferenceCatalog.Kind? {
    let name = type.prefix { $0 != "@" }.lowercased()
    let parts = name.split(separator: "/")
    guard parts.count == 1 || parts.first == "microsoft.apimanagement" else { return nil }
    return switch parts.last {
    case "backends": .backend
    case "policyfragments": .fragment
    default: nil
    }
  }

  /// Whether an address names a module from outside the tree that makes API Management services.
  static func isPublicModule(_ address: String) -> Bool {
    let name = address.lowercased()
    guard !name.hasPrefix("./"), !name.hasPrefix("../"), !name.hasSuffix(".bicep") else {
      return false
    }
    return ["apimanagement", "api-management", "api_management", "apim"].contains {
      name.contains($0)
    }
  }
}
