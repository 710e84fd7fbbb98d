/// The text of one input as it was read, byte for byte, with the name that messages give it.
package struct SourceFile: Sendable {
  /// The name to show: the path as the user wrote it, or `<stdin>`.
  package let path: String
  /// The bytes of the file, a byte order mark included.
  package let bytes: [UInt8]
  /// Offset of the first byte of every line; the first entry is 0.
  private let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole text; bytes that are not UTF-8 are replaced.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var lineCount: Int { lineStarts.count }

  /// The bytes of a range, clamped to the file.
  package subscript(range: SourceRange) -> ArraySlice<UInt8> {
    let end = min(max(range.end, 0), bytes.count)
    return bytes[min(max(range.start, 0), end)..<end]
  }

  /// The text of a range; bytes that are not UTF-8 are replaced.
  package func text(_ range: SourceRange) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// Where an offset stands, in lines and columns.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let start = contentStart(ofLine: line)
    let before = bytes[min(start, offset)..<offset]
    // A file may be one long line with a finding at every step: characters are counted by their
    // first bytes (RFC 3629), without decoding them.
    let characters = before.withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    return SourcePosition(line: line + 1, column: characters + 1, byteColumn: before.count + 1)
  }

  /// The range of a line's text, 1-based, without its line break and without a byte order mark.
  package func lineRange(_ line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(at: bytes.count) }
    let start = contentStart(ofLine: line - 1)
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return SourceRange(start: start, end: end)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A byte order mark belongs to no column.
  private func contentStart(ofLine index: Int) -> Int {
    index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStarts[index]
  }

  /// Lines end with LF, CRLF or a lone CR.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r") {
          if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
          starts.append(index)
        }
      }
    }
    return starts
  }
}

/// A place in a source as people count: lines and columns start at 1.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  /// In Unicode scalars.
  package let column: Int
  /// In UTF-8 bytes.
  package let byteColumn: Int

  package init(line: Int, column: Int, byteColumn: Int) {
    self.line = line
    self.column = column
    self.byteColumn = byteColumn
  }
}

/// A range of one source.
package struct SourceLocation: Sendable {
  package let file: SourceFile
  package let range: SourceRange

  package init(_ file: SourceFile, _ range: SourceRange) {
    self.file = file
    self.range = range
  }
}
