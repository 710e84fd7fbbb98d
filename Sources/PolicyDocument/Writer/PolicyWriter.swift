import Diagnostics

/// Writes a tree as it was read.
package enum PolicyWriter {
  /// The ranges of all nodes, one after the other: the bytes of the file, whatever stood in it.
  package static func text(of tree: PolicyTree) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(tree.source.bytes.count)
    write(tree.nodes, of: tree.source, to: &text)
    return text
  }

  private static func write(
    _ nodes: [PolicyNode], of source: SourceFile, to text: inout [UInt8]
  ) {
    for node in nodes {
      guard case .element(let element) = node else {
        text += source[node.range]
        continue
      }
      text += source[element.startTag]
      write(element.children, of: source, to: &text)
      if let endTag = element.endTag { text += source[endTag] }
    }
  }
}
