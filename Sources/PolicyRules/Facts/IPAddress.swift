/// An address of IP version 4 or 6, as text names it.
struct IPAddress: Comparable, CustomStringConvertible {
  /// 4 or 16 of them, in network order.
  let bytes: [UInt8]

  init?(_ text: String) {
    guard let bytes = text.contains(":") ? Self.version6(text) : Self.version4(text) else {
      return nil
    }
    self.bytes = bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Of addresses of one version, by number.
  static func < (left: IPAddress, right: IPAddress) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The first and last address of a version 4 network: `203.0.113.0/24`.
  static func range(ofNetwork text: String) -> (first: IPAddress, last: IPAddress)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = version4(String(parts[0])), let length = Int(parts[1]),
      (0...32).contains(length)
    else { return nil }
    var first = address
    var last = address
    for index in 0..<4 {
      let kept = min(max(length - index * 8, 0), 8)
      let hosts = kept == 0 ? UInt8.max : UInt8.max >> UInt8(kept)
      first[index] &= ~hosts
      last[index] |= hosts
    }
    if length >= 32 { last = first }
    return (IPAddress(bytes: first), IPAddress(bytes: last))
  }

  /// Version 4 alone: the only one that messages write out.
  var description: String { bytes.map { String($0) }.joined(separator: ".") }

  private static func version4(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let bytes = parts.compactMap { part -> UInt8? in
      guard (1...3).contains(part.count), part.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        return nil
      }
      return UInt8(part)
    }
    return bytes.count == 4 ? bytes : nil
  }

  /// Groups of four hexadecimal digits; `::` stands once for groups of zero, and the last two may
  /// be written as version 4.
  private static func version6(_ text: String) -> [UInt8]? {
    guard let gap = text.firstRange(of: "::") else {
      return groups(text).flatMap { $0.count == 16 ? $0 : nil }
    }
    let head = String(text[..<gap.lowerBound])
    let tail = String(text[gap.upperBound...])
    guard !tail.contains("::"), let first = head.isEmpty ? [] : groups(head),
      let last = tail.isEmpty ? [] : groups(tail), first.count + last.count <= 14
    else { return nil }
    return first + [UInt8](repeating: 0, count: 16 - first.count - last.count) + last
  }

  private static func groups(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains(".") {
        guard let end = version4(String(part)) else { return nil }
        return bytes + end
      }
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit),
        let group = UInt16(part, radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
    }
    return bytes
  }
}
