/// Whether a text that stands where a secret may stand is one, or only says that one belongs there.
///
/// Keys are made by chance; names, placeholders and examples are made by people. Where it is not
/// certain, it is not a secret.
enum SecretText {
  /// Bytes of a secret at the most, private keys aside. What is longer is something else.
  static let longest = 512

  /// Whether a text is a key made by chance: 32 hexadecimal digits, or 24 and more letters and
  /// digits.
  static func isKey(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let count = text.count
    guard count >= 24, count <= longest, text.allSatisfy(\.isKeyPart) else { return false }
    let digits = text.count(where: \.isDigit)
    let looksRandom =
      if text.allSatisfy(\.isHexadecimal) {
        count >= 32 && digits >= 4 && count - digits >= 4 && isMixed(text, sameOncePer: 7)
      } else {
        digits >= 3 && text.count(where: \.isUppercase) >= 3
          && text.count(where: \.isLowercase) >= 3 && longestWord(text) < 10
          && isMixed(text, sameOncePer: 12)
      }
    return looksRandom && !isPlaceholder(text)
  }

  /// Whether a text is a password that somebody thought of: more than words or the name of one.
  static func isPassword(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard text.count >= 8, text.count <= 256, text.allSatisfy({ $0 > 0x20 }),
      let first = text.first, !"$@%#".utf8.contains(first), !isPlaceholder(text)
    else { return false }
    let letters = text.count { $0.isUppercase || $0.isLowercase }
    let joints = text.count { "-_.".utf8.contains($0) }
    let isConstant = text.contains(UInt8(ascii: "_")) && !text.contains(where: \.isLowercase)
    return letters > 0 && letters + joints < text.count && !isConstant
      && isMixed(text, sameOncePer: 5)
  }

  /// Whether a text says that something else belongs there, or is a value that everybody knows.
  static func isPlaceholder(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let lower = text.lowercasedASCII
    return marks.contains { lower.contains($0) } || words.contains { lower.contains($0) }
      || isRegular(lower) || known.contains { $0 == Array(text) }
  }

  /// What scripts and people put around a name that is to be replaced.
  private static let marks: [[UInt8]] = [
    "{", "}", "<", ">", "$(", "[", "...", "***", "__", "&lt;", "&gt;",
  ].map { Array($0.utf8) }

  private static let words: [[UInt8]] = [
    "your", "example", "sample", "dummy", "placeholder", "change", "secret", "pass", "p@ss",
    "xxxx", "todo", "insert", "replace", "redacted", "fake", "mock", "test", "demo", "named-value",
    "namedvalue", "key-here", "keyvault", "contoso",
  ].map { Array($0.utf8) }

  /// Keys of the storage and the Cosmos DB emulator, which are the same on every machine and stand
  /// in their documentation.
  private static let known: [[UInt8]] = [
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
  ].map { Array($0.utf8) }

  /// Whether a text goes on as it began: counts up (`12345678`), or repeats a short piece.
  private static func isRegular(_ text: [UInt8]) -> Bool {
    var run = 1
    for index in text.indices.dropFirst() {
      run = text[index] == text[index - 1] &+ 1 ? run + 1 : 1
      if run >= 8 { return true }
    }
    let longest = min(16, text.count / 2)
    guard longest >= 1 else { return true }
    return (1...longest).contains { period in
      text.indices.dropFirst(period).allSatisfy { text[$0] == text[$0 - period] }
    }
  }

  /// Letters of the longest run of lower-case letters.
  private static func longestWord(_ text: some Collection<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte.isLowercase ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Whether its characters are as different as chance makes them: of two that are picked, both are
  /// the same at most once in so many times.
  private static func isMixed(_ text: some Collection<UInt8>, sameOncePer times: Int) -> Bool {
    var counts = [Int](repeating: 0, count: 256)
    for byte in text { counts[Int(byte)] += 1 }
    return counts.reduce(0) { $0 + $1 * $1 } * times <= text.count * text.count
  }
}

extension [UInt8] {
  /// Whether the bytes stand somewhere in it.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
