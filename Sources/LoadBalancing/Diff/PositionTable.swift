import Diagnostics

/// Lines and columns of many places in one source.
///
/// `SourceFile.position(at:)` reads the line from its start each time; a policy may be one line of
/// 256 KiB, and a report may name thousands of places in it.
struct PositionTable {
  private static let blockSize = 512

  private let source: SourceFile
  /// The characters before each block of bytes.
  private let charactersBefore: [Int]

  init(_ source: SourceFile) {
    self.source = source
    var counts: [Int] = []
    var count = 0
    for (index, byte) in source.bytes.enumerated() {
      if index % Self.blockSize == 0 { counts.append(count) }
      if byte.startsCharacter { count += 1 }
    }
    counts.append(count)
    charactersBefore = counts
  }

  /// The line, counted from 1.
  func line(at offset: Int) -> Int {
    var low = 1
    var high = source.lineCount + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if source.lineRange(middle).start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The column in Unicode scalars, counted from 1.
  func column(at offset: Int) -> Int {
    let start = min(source.lineRange(line(at: offset)).start, offset)
    return characters(before: offset) - characters(before: start) + 1
  }

  private func characters(before offset: Int) -> Int {
    let offset = min(max(offset, 0), source.bytes.count)
    let block = min(offset / Self.blockSize, charactersBefore.count - 1)
    let rest = source[SourceRange(start: block * Self.blockSize, end: offset)]
    return charactersBefore[block] + rest.count { $0.startsCharacter }
  }
}

extension UInt8 {
  /// Whether it is the first byte of a character in UTF-8.
  fileprivate var startsCharacter: Bool { self & 0xC0 != 0x80 }
}
