import Diagnostics

/// Finds secrets that their own form gives away, wherever they stand in a text: in values, C#,
/// comments, broken markup.
///
/// The text is gone through once; what is looked at around a place is bounded, so that the time is
/// in proportion to the length, whatever the text is.
struct SecretScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var found: [FoundSecret] = []
  /// Where the last run of each alphabet ends, so that names in one do not measure it again.
  private var runEnds: [SecretName.Alphabet: Int] = [:]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  static func secrets(in text: [UInt8]) -> [FoundSecret] {
    text.withUnsafeBufferPointer { bytes in
      var scan = SecretScan(bytes)
      scan.run()
      return scan.found
    }
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "-") where holds("-----BEGIN ", at: index):
        index = privateKey(at: index)
      case UInt8(ascii: "~"):
        clientSecret(around: index)
        index += 1
      case let byte where byte.isNamePart && isStart(index):
        index = word(at: index)
      default: index += 1
      }
    }
  }

  private func isStart(_ index: Int) -> Bool { index == 0 || !bytes[index - 1].isNamePart }

  func holds(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  /// The end of the run of bytes of one kind from `index` on, at most `limit` bytes further.
  func end(from index: Int, limit: Int = .max, _ isPart: (UInt8) -> Bool) -> Int {
    var end = index
    while end < bytes.count, end - index < limit, isPart(bytes[end]) { end += 1 }
    return end
  }

  private mutating func add(_ kind: SecretKind, _ start: Int, _ end: Int) {
    found.append(FoundSecret(kind, SourceRange(start: start, end: end)))
  }

  /// Looks at the word that starts at `index`, and returns where to go on.
  private mutating func word(at start: Int) -> Int {
    let end = end(from: start, \.isNamePart)
    let word = bytes[start..<end]
    if holds("eyJ", at: start), start == 0 || bytes[start - 1] != UInt8(ascii: ".") {
      return webToken(start, end)
    }
    if let kind = kind(ofToken: word) {
      add(kind, start, end)
    } else if word.count <= 32, let name = SecretName(word) {
      assignment(of: name, start, end)
    }
    return end
  }

  /// The kind of a word that is a token of one of the makers that mark theirs.
  private func kind(ofToken word: Slice<UnsafeBufferPointer<UInt8>>) -> SecretKind? {
    let start = word.startIndex
    let count = word.count
    guard count >= 20, count <= SecretText.longest else { return nil }
    if holds("sk-", at: start) {
      return count >= 40 && SecretText.isKey(word) ? .apiKey : nil
    }
    if holds("gh", at: start), count == 40, bytes[start + 3] == UInt8(ascii: "_"),
      "pousr".utf8.contains(bytes[start + 2])
    {
      return SecretText.isKey(word) ? .gitHubToken : nil
    }
    if holds("github_pat_", at: start) {
      return count >= 80 && SecretText.isKey(word) ? .gitHubToken : nil
    }
    if holds("AKIA", at: start) || holds("ASIA", at: start) {
      let isID = count == 20 && word.allSatisfy { $0.isUppercase || $0.isDigit }
      return isID && word.contains(where: \.isDigit) && !SecretText.isPlaceholder(word)
        ? .amazonKey : nil
    }
    if holds("AIza", at: start) { return count == 39 && SecretText.isKey(word) ? .googleKey : nil }
    return nil
  }

  /// `header.payload.signature`, of which the header says how it is signed.
  private mutating func webToken(_ start: Int, _ headerEnd: Int) -> Int {
    var parts = [(start, headerEnd)]
    var index = headerEnd
    while parts.count < 3, index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let end = end(from: index + 1, \.isBase64URL)
      parts.append((index + 1, end))
      index = end
    }
    guard parts.count == 3, parts.allSatisfy({ $0.1 - $0.0 >= 16 }), headerEnd - start <= 4096,
      let header = Base64.decoded(bytes[start..<headerEnd]), header.last == UInt8(ascii: "}"),
      String(decoding: header, as: UTF8.self).contains("\"alg\""),
      // The token of jwt.io, which every page shows.
      !holds("eyJzdWIiOiIxMjM0NTY3ODkwIi", at: headerEnd + 1)
    else { return index }
    add(.token, start, index)
    return index
  }

  /// From `-----BEGIN … PRIVATE KEY-----` to the end of the block. Returns where to go on.
  private mutating func privateKey(at start: Int) -> Int {
    let label = end(from: start + 11, limit: 40) { $0 != UInt8(ascii: "-") && $0 >= 0x20 }
    guard holds("PRIVATE KEY-----", at: label - 11) else { return label }
    var index = label + 5
    let body = index
    while index < bytes.count, !holds("-----", at: index) { index += 1 }
    guard holds("-----END ", at: index) else { return index }
    let content = bytes[body..<index].filter(\.isBase64)
    let end = end(from: index + 9, limit: 40) { $0 != UInt8(ascii: "-") && $0 >= 0x20 }
    let stop = holds("-----", at: end) ? end + 5 : end
    if content.count >= 48, !SecretText.isPlaceholder(content) { add(.privateKey, start, stop) }
    return stop
  }

  /// A client secret of Entra ID: three characters, a digit, `Q~` and 31 to 34 more.
  private mutating func clientSecret(around tilde: Int) {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isNamePart || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ".")
    }
    let start = tilde - 5
    guard start >= 0, bytes[tilde - 1] == UInt8(ascii: "Q"), bytes[tilde - 2].isDigit,
      start == 0 || !isPart(bytes[start - 1]), bytes[start..<tilde].allSatisfy(isPart)
    else { return }
    let end = end(from: tilde + 1, limit: 40, isPart)
    guard (31...34).contains(end - tilde - 1), !SecretText.isPlaceholder(bytes[start..<end]) else {
      return
    }
    add(.clientSecret, start, end)
  }

  /// `name=value`, `"name": "value"`, `("name", "value")`, `["name"] == "value"`.
  private mutating func assignment(of name: SecretName, _ nameStart: Int, _ nameEnd: Int) {
    guard let start = valueStart(after: nameEnd, isQuery: name.isInQuery) else { return }
    if name.isInQuery, !isQueryPart(nameStart) { return }
    let end = runEnd(of: name.alphabet, from: start)
    let value = bytes[start..<end]
    // Something that is not known stands beside it: the text is put together.
    if end < bytes.count, "{$<(".utf8.contains(bytes[end]) { return }
    guard value.count <= SecretText.longest, name.accepts(value) else { return }
    if name.kind == .sasToken, !isSigned(around: start..<end) { return }
    add(name.kind, start, end)
  }

  /// The end of a value.
  private mutating func runEnd(of alphabet: SecretName.Alphabet, from start: Int) -> Int {
    if let known = runEnds[alphabet], known >= start { return known }
    let end = end(from: start, alphabet.holds)
    runEnds[alphabet] = end
    return end
  }

  /// Whether a name stands where a parameter of a URL or of a connection string does.
  private func isQueryPart(_ start: Int) -> Bool {
    start > 0 && "?&;".utf8.contains(bytes[start - 1])
  }

  /// Where the value of a name begins; nil where none is assigned or compared.
  private func valueStart(after nameEnd: Int, isQuery: Bool) -> Int? {
    if isQuery {
      let isAssigned = nameEnd < bytes.count && bytes[nameEnd] == UInt8(ascii: "=")
      return isAssigned ? nameEnd + 1 : nil
    }
    var index = nameEnd
    var isAssigned = false
    while index < bytes.count, index - nameEnd <= 32 {
      switch bytes[index] {
      case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ","): isAssigned = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "]"),
        UInt8(ascii: ")"), 0x20, 0x09, 0x0A, 0x0D:
        break
      case UInt8(ascii: "&") where holds("&quot;", at: index): index += 5
      case UInt8(ascii: "&") where holds("&apos;", at: index): index += 5
      default: return isAssigned ? index : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether the other parts of a signed URL or token stand around a signature.
  private func isSigned(around value: Range<Int>) -> Bool {
    let isURL = { (byte: UInt8) in
      byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
    }
    var start = value.lowerBound
    while start > 0, value.lowerBound - start < 400, isURL(bytes[start - 1]) { start -= 1 }
    let end = end(from: value.upperBound, limit: 400, isURL)
    return (start..<end).contains { index in
      (index == start || "?&;".utf8.contains(bytes[index - 1]) || bytes[index - 1] == 0x20)
        && (holds("se=", at: index) || holds("sv=", at: index) || holds("sr=", at: index))
    }
  }
}
