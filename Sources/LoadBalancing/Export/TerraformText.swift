/// Text as Terraform's language spells it, laid out as `terraform fmt` does.
enum TerraformText {
  static func string(_ text: String) -> String {
    var literal = "\""
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "$" where scalars.first == "{": literal += "$$"
      case "%" where scalars.first == "{": literal += "%%"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}

/// A block, or the top level, of a Terraform file.
struct TerraformBlock {
  private enum Item {
    case attribute(String, String)
    case block(String, TerraformBlock)
  }

  private var groups: [[Item]] = []

  init(_ build: (inout TerraformBlock) -> Void) { build(&self) }

  /// Attributes in lines of their own, the signs one below the other.
  mutating func attributes(_ attributes: [(String, String)]) {
    groups.append(attributes.map { .attribute($0.0, $0.1) })
  }

  mutating func block(_ head: String, _ build: (inout TerraformBlock) -> Void) {
    groups.append([.block(head, TerraformBlock(build))])
  }

  func text(indentation: Int = 0) -> String {
    let indent = String(repeating: " ", count: indentation)
    return groups.map { items in
      let width =
        items.map { if case .attribute(let name, _) = $0 { name.utf8.count } else { 0 } }.max() ?? 0
      return items.map { item in
        switch item {
        case .attribute(let name, let value):
          let padding = String(repeating: " ", count: width - name.utf8.count)
          return "\(indent)\(name)\(padding) = \(value)\n"
        case .block(let head, let block):
          let body = block.text(indentation: indentation + 2)
          return body.isEmpty ? "\(indent)\(head) {}\n" : "\(indent)\(head) {\n\(body)\(indent)}\n"
        }
      }.joined()
    }.joined(separator: "\n")
  }
}
