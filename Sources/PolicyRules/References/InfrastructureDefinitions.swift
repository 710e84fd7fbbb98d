/// Fragments and backends that a Bicep file makes, or says to exist.
enum BicepDefinitions {
  static func read(_ bytes: [UInt8], _ catalog: inout ReferenceCatalog) {
    let file = InfrastructureFile(bytes, .bicep)
    let tokens = file.tokens
    for index in tokens.indices {
      // `resource symbol 'type@version' = {`, also in another resource; `module symbol 'path' = {`.
      guard case .word(let keyword) = tokens[index], index + 2 < tokens.count,
        case .word = tokens[index + 1], case .text(let type) = tokens[index + 2]
      else { continue }
      if keyword == "module", ResourceType.isPublicModule(type.known) {
        for kind in ReferenceCatalog.Kind.allCases { catalog.open(kind) }
      }
      guard keyword == "resource", let kind = ResourceType.kind(type.known) else { continue }
      catalog.add(
        kind, file.text(of: "name", after: UInt8(ascii: ":"), inBlockFrom: index + 3))
    }
  }
}

/// Fragments and backends that a Terraform file makes.
enum TerraformDefinitions {
  private static let types: [String: ReferenceCatalog.Kind] = [
    "azurerm_api_management_backend": .backend,
    "azurerm_api_management_policy_fragment": .fragment,
  ]

  static func read(_ bytes: [UInt8], _ catalog: inout ReferenceCatalog) {
    let file = InfrastructureFile(bytes, .terraform)
    let tokens = file.tokens
    for index in tokens.indices {
      // `resource "type" "symbol" {`, `module "symbol" {`.
      guard case .word(let keyword) = tokens[index], index + 1 < tokens.count,
        case .text(let type) = tokens[index + 1]
      else { continue }
      func property(_ name: String) -> InfrastructureLexer.Text? {
        file.text(of: name, after: UInt8(ascii: "="), inBlockFrom: index + 2)
      }
      switch keyword {
      case "module":
        if let source = property("source"),
          ResourceType.isPublicModule(source.known)
        {
          for kind in ReferenceCatalog.Kind.allCases { catalog.open(kind) }
        }
      case "resource", "data":
        if let kind = types[type.known] {
          catalog.add(kind, property("name"))
        } else if type.known.hasPrefix("azapi_"),
          let kind = property("type").flatMap({ ResourceType.kind($0.known) })
        {
          catalog.add(kind, property("name"))
        }
      default: break
      }
    }
  }
}

extension ReferenceCatalog {
  fileprivate mutating func add(_ kind: Kind, _ text: InfrastructureLexer.Text?) {
    if let name = text?.resourceName { define(kind, name) } else { open(kind) }
  }
}

/// A file's tokens, and for each opening bracket where it is closed, found once for all blocks.
private struct InfrastructureFile {
  let tokens: [InfrastructureLexer.Token]
  /// For an opening bracket the index of its closing one, or the number of tokens where it has none.
  private var closing: [Int: Int] = [:]

  init(_ bytes: [UInt8], _ dialect: InfrastructureLexer.Dialect) {
    tokens = InfrastructureLexer.tokens(of: bytes, dialect)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .mark(UInt8(ascii: "{")), .mark(UInt8(ascii: "[")), .mark(UInt8(ascii: "(")):
        open.append(index)
        closing[index] = tokens.count
      case .mark(UInt8(ascii: "}")), .mark(UInt8(ascii: "]")), .mark(UInt8(ascii: ")")):
        if let last = open.popLast() { closing[last] = index }
      default: break
      }
    }
  }

  /// Tokens between a resource's type and its `{` at the most; a loop's head is short.
  private static let longestHead = 200

  /// The string that a property of the block behind `start` is, and nothing besides; nil for any
  /// other value, and where the property is missing.
  func text(
    of name: String, after sign: UInt8, inBlockFrom start: Int
  ) -> InfrastructureLexer.Text? {
    var index = start
    let head = min(tokens.count, start + Self.longestHead)
    while index < head, tokens[index] != .mark(UInt8(ascii: "{")) {
      // A condition in parentheses may hold an object.
      if tokens[index] == .mark(UInt8(ascii: "(")), let end = closing[index] { index = end }
      index += 1
    }
    guard index < head, let end = closing[index] else { return nil }
    index += 1
    while index + 2 < end {
      if let inner = closing[index] {
        index = inner + 1
        continue
      }
      if tokens[index] == .word(name), tokens[index + 1] == .mark(sign) {
        guard case .text(let text) = tokens[index + 2] else { return nil }
        let isAll = index + 3 >= end || tokens[index + 3] == .lineEnd
        return isAll ? text : nil
      }
      index += 1
    }
    return nil
  }
}
