package import Diagnostics
import PolicyExpressions

/// What came of reading a document: always a tree, whatever stood in the file.
package struct PolicyReadResult: Sendable {
  package var tree: PolicyTree
  package var diagnostics: [Diagnostic]
}

/// Reads policy documents, raw as the portal shows them or escaped as XML tools want them.
///
/// A policy is XML in which expressions stand as C#, with its quotes, `<` and `&&` as they are.
/// The reader finds each expression's end by reading C# and the rest by reading XML. It goes on
/// after a mistake; text that it cannot use stands in the tree as skipped.
package enum PolicyReader {
  /// Elements inside elements. Real policies stay below 20; the bound keeps every later walk over
  /// a tree from running out of stack.
  package static let deepestNesting = 200
  /// Files above this many bytes are not read. The service takes documents of 256 KiB.
  package static let largestFile = 16 * 1024 * 1024
  /// After this many errors reading stops: what follows is rarely about the policy any more.
  package static let mostErrors = 100

  package static func read(_ file: SourceFile) -> PolicyReadResult {
    if let refused = refuse(file) {
      let all = SourceRange(start: 0, end: file.bytes.count)
      return PolicyReadResult(
        tree: PolicyTree(source: file, nodes: all.length > 0 ? [.skipped(all)] : []),
        diagnostics: [refused])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var parser = PolicyParser(file, bytes)
      parser.checkCharacters()
      parser.parseDocument()
      return PolicyReadResult(
        tree: PolicyTree(source: file, nodes: parser.nodes),
        diagnostics: parser.diagnostics)
    }
  }

  /// The finding about a file that is not worth reading at all.
  private static func refuse(_ file: SourceFile) -> Diagnostic? {
    let bytes = file.bytes
    if bytes.count > largestFile { return DocumentTooLarge.found(in: file) }
    if UTF16Input.isUTF16(bytes) { return UTF16Input.found(in: file) }
    let start = bytes.firstIndex { !$0.isXMLSpace && !byteOrderMark.contains($0) }
    guard let start else { return EmptyDocument.found(in: file) }
    return bytes[start] == UInt8(ascii: "<") ? nil : NotXML.found(in: file, at: start)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
