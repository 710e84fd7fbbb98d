import Diagnostics
import PolicyExpressions

/// An element on one line, for lines that say it is new or gone.
enum ElementSummary {
  /// Longer elements are shown by their start tag.
  private static let lengthLimit = 72

  static func text(_ node: ComparedNode, in source: SourceFile) -> String {
    if node.range.length <= lengthLimit, node.isLeaf { return oneLine(source[node.range]) }
    let startTag = oneLine(source[node.startTag])
    return node.children.isEmpty ? startTag : "\(startTag)…</\(node.name ?? "")>"
  }

  /// With one blank for every run of white space.
  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in bytes {
      if !byte.isXMLSpace {
        line.append(byte)
      } else if line.last != 0x20 {
        line.append(0x20)
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}
