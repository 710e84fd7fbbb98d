import Diagnostics

/// Names of backend entities: those of one API Management instance share one space, so each begins
/// with the API's, and two APIs never meet.
struct ResourceNames {
  /// Characters of a name at the most (Azure naming rules, `Microsoft.ApiManagement`).
  static let longest = 80

  private var taken: Set<String> = []

  /// A name made of parts: lower-case letters, digits and single hyphens, a letter first. Where
  /// that is too long, or another has it, hexadecimal digits that depend on the parts end it.
  mutating func name(of parts: [String]) -> String {
    let plain = parts.map(Self.word).filter { !$0.isEmpty }.joined(separator: "-")
    var name = plain.first?.isLetter == true ? plain : plain.isEmpty ? "backend" : "b-" + plain
    var round = 0
    let stem = name
    if name.utf8.count > Self.longest { name = Self.shortened(stem, parts, round) }
    while !taken.insert(name).inserted {
      round += 1
      name = Self.shortened(stem, parts, round)
    }
    return name
  }

  /// Whether a name may have been made of these parts, beside others that take the same name.
  static func isName(_ name: String, of parts: [String]) -> Bool {
    // More alike than these nobody has.
    let rounds = 9
    var names = ResourceNames()
    return (0..<rounds).contains { _ in names.name(of: parts) == name }
  }

  private static func shortened(_ stem: String, _ parts: [String], _ round: Int) -> String {
    var hash = StableHash()
    for part in parts { hash.add(part: part.utf8) }
    hash.add(part: String(round).utf8)
    let digits = hash.hexadecimal.prefix(8)
    var start = stem.prefix(longest - digits.count - 1)
    while start.last == "-" { start = start.dropLast() }
    return "\(start)-\(digits)"
  }

  /// Letters and digits, with single hyphens for all else between them.
  private static func word(_ text: String) -> String {
    var word = ""
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if !word.isEmpty, word.last != "-" { word += "-" }
      }
    }
    return word.last == "-" ? String(word.dropLast()) : word
  }
}
