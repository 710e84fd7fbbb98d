/// Names for the findings of one file that stay when lines are added or removed around them.
///
/// A fingerprint is made of the rule, the path, the text around the finding with its blanks evened
/// out, and a number where all of these are the same. It holds nothing of a secret's text, not even
/// its length: a hash of a short secret gives the secret away.
package struct Fingerprints: Sendable {
  /// By path, in order, none touching another.
  private var secrets: [String: [SourceRange]] = [:]
  private var seen: [UInt64: Int] = [:]

  /// Bytes of a line that count on either side of the place; minified files have long lines.
  private static let reach = 200

  /// Fingerprints that leave out what stands in `secrets`.
  package init(hiding secrets: [SourceLocation] = []) {
    for (path, places) in Dictionary(grouping: secrets, by: \.file.path) {
      var merged: [SourceRange] = []
      for range in places.map(\.range).sorted(by: { $0.start < $1.start }) {
        if let last = merged.last, range.start <= last.end {
          merged[merged.count - 1] = last.union(range)
        } else {
          merged.append(range)
        }
      }
      self.secrets[path] = merged
    }
  }

  /// The fingerprint of the file's next finding, 16 hexadecimal digits. Findings must come in the
  /// order of the text.
  package mutating func next(_ diagnostic: Diagnostic) -> String {
    var hash = StableHash()
    hash.add(part: diagnostic.rule.utf8)
    hash.add(part: ReportedPath.normalized(diagnostic.location.file.path).utf8)
    hash.add(part: text(around: diagnostic.location))
    let key = hash.value
    let number = seen[key, default: 0]
    seen[key] = number + 1
    hash.add(part: String(number).utf8)
    return hash.hexadecimal
  }

  /// The line that the finding begins on, at most `reach` bytes before and after its beginning.
  private func text(around location: SourceLocation) -> [UInt8] {
    let file = location.file
    let line = file.lineRange(file.position(at: location.range.start).line)
    let start = max(line.start, location.range.start - Self.reach)
    let end = min(line.end, max(start, location.range.start) + Self.reach)
    var hidden = secrets[file.path, default: []].after(start)
    var text: [UInt8] = []
    var offset = start
    while offset < end {
      if let secret = hidden.first, secret.start <= offset {
        hidden = hidden.dropFirst()
        text.append(UInt8(ascii: "*"))
        offset = max(offset, secret.end)
        continue
      }
      let byte = file.bytes[offset]
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if !isBlank {
        text.append(byte)
      } else if let last = text.last, last != UInt8(ascii: " ") {
        text.append(UInt8(ascii: " "))
      }
      offset += 1
    }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}

extension [SourceRange] {
  /// Those that end after an offset, in an array in order.
  fileprivate func after(_ offset: Int) -> ArraySlice<SourceRange> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end > offset { high = middle } else { low = middle + 1 }
    }
    return self[low...]
  }
}
