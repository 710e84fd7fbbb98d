/// Values as Bicep spells them.
enum BicepText {
  static func string(_ text: String) -> String {
    var literal = "'"
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "'": literal += "\\'"
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "$" where scalars.first == "{": literal += "\\$"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "'"
  }

  /// A property's name: in quotes where it is no identifier.
  private static func key(_ name: String) -> String {
    let isIdentifier = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || $0 == "_"
    }
    return isIdentifier ? name : string(name)
  }

  static func value(_ value: ArtifactValue, indentation: Int) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch value {
    case .text(let text): return string(text)
    case .integer(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values) where values.isEmpty: return "[]"
    case .list(let values):
      let lines = values.map { inner + Self.value($0, indentation: indentation + 2) + "\n" }
      return "[\n" + lines.joined() + outer + "]"
    case .object(let members):
      let lines = members.map { name, value in
        "\(inner)\(key(name)): \(Self.value(value, indentation: indentation + 2))\n"
      }
      return "{\n" + lines.joined() + outer + "}"
    case .parameter(let name): return name.camelCase
    case .file(let file): return "loadTextContent(\(string(file.path)))"
    case .apiScope: return "api.id"
    }
  }
}
