import Diagnostics
package import PolicyDocument
import PolicyExpressions

/// A hash of what a policy does, whatever it looks like: a policy that a portal has saved, with other
/// quotes and white space and without comments, still has the fingerprint that it was made with.
///
/// Nothing here may change what it gives, or every policy out there would look edited: another way
/// of reading needs another name in `PolicyIdentity`.
package enum PolicyFingerprint {
  /// Sixteen hexadecimal digits. The value of `policyIdentity`, where they stand, has no part in
  /// them.
  package static func of(_ tree: PolicyTree) -> String {
    var hash = StableHash()
    hash.add(part: "policy 1".utf8)
    add(tree.nodes, of: tree, to: &hash)
    return hash.hexadecimal
  }

  private static func add(_ element: PolicyElement, of tree: PolicyTree, to hash: inout StableHash)
  {
    hash.add(part: "<\(element.name)".utf8)
    let isIdentity = PolicyIdentity.isHolder(element, in: tree.source)
    let attributes = element.attributes.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    for attribute in attributes where !(isIdentity && attribute.name == "value") {
      hash.add(part: attribute.name.utf8)
      let value = attribute.value
      if let code = value.expressionCode(in: tree.source)?.utf8 {
        add(code: code, isBlock: value.kind == .block, to: &hash)
      } else {
        add(collapsed: value.text(in: tree.source).utf8[...], to: &hash)
      }
    }
    add(element.children, of: tree, to: &hash)
    hash.add(part: ">".utf8)
  }

  /// Elements, and the runs of text between them. Comments divide no text.
  private static func add(
    _ nodes: [PolicyNode], of tree: PolicyTree, to hash: inout StableHash
  ) {
    var run: [UInt8] = []
    for node in nodes {
      switch node {
      case .element(let element):
        add(text: run, to: &hash)
        run = []
        add(element, of: tree, to: &hash)
      case .text(let value): run += value.text(in: tree.source).utf8
      case .cdata(_, let content): run += tree.source[content]
      case .comment, .processingInstruction, .skipped: break
      }
    }
    add(text: run, to: &hash)
  }

  private static func add(text: [UInt8], to hash: inout StableHash) {
    let text = trimmed(text)
    guard let first = text.first else { return }
    let opening = text.dropFirst().first
    let isBlock = opening == UInt8(ascii: "{")
    let closing = isBlock ? UInt8(ascii: "}") : UInt8(ascii: ")")
    if first == UInt8(ascii: "@"), isBlock || opening == UInt8(ascii: "("), text.last == closing,
      text.count > 2
    {
      add(code: Array(text.dropFirst(2).dropLast()), isBlock: isBlock, to: &hash)
    } else {
      add(collapsed: text, to: &hash)
    }
  }

  /// The tokens of C#, without what stands between them.
  private static func add(code: [UInt8], isBlock: Bool, to hash: inout StableHash) {
    hash.add(part: (isBlock ? "@{" : "@(").utf8)
    var lexer = CSharpLexer(code, keepsTrivia: false)
    while true {
      let token = lexer.next()
      if token.kind == .endOfText { break }
      if token.kind == .whiteSpace { continue }
      // A text over several lines has other line ends once it stood in an attribute.
      add(collapsed: code[token.range.start..<token.range.end], to: &hash)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var slice = text[...]
    while let first = slice.first, isBlank(first) { slice.removeFirst() }
    while let last = slice.last, isBlank(last) { slice.removeLast() }
    return slice
  }

  /// Adds a text with one blank for white space, and none at the ends.
  private static func add(collapsed text: ArraySlice<UInt8>, to hash: inout StableHash) {
    var isEmpty = true
    var waits = false
    for byte in text {
      if isBlank(byte) {
        waits = !isEmpty
        continue
      }
      if waits { hash.add(0x20) }
      hash.add(byte)
      (isEmpty, waits) = (false, false)
    }
    hash.add(0xFF)
  }
}
