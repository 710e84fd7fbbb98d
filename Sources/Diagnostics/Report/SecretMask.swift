/// Replaces the text of secrets in words: a rule that quotes a value cannot know what another rule
/// saw in it.
///
/// The time that it takes grows with the words and with how many lengths the secrets have, not with
/// the number of secrets.
package struct SecretMask {
  private var secrets: Set<[UInt8]> = []
  /// The lengths of the secrets that have the same first bytes, longest first.
  private var lengths: [UInt64: [Int]] = [:]
  /// How longer secrets begin, since a message may show no more than the beginning.
  private var beginnings: Set<[UInt8]> = []

  /// Bytes that tell where a secret may begin. Shorter text is no key, and as a part of other
  /// words it would be masked where it says nothing.
  private static let prefix = 6
  /// Bytes of a beginning. Of a secret that is not much longer nothing was cut.
  private static let beginning = 16

  /// A mask for the text at the places given, with and without its quotes, with its references
  /// decoded, and line by line.
  package init(_ places: [SourceLocation]) {
    var texts: Set<[UInt8]> = []
    for place in places {
      let text = Array(place.file[place.range])
      texts.insert(text)
      if text.contains(UInt8(ascii: "&")) { texts.insert(Self.decoded(text)) }
      for line in text.split(whereSeparator: { $0 <= 0x20 }) where line.count >= 16 {
        texts.insert(Array(line))
      }
      let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
      texts.insert(text.drop(while: isQuote).reversed().drop(while: isQuote).reversed())
    }
    secrets = texts.filter { $0.count >= Self.prefix }
    let byKey = Dictionary(grouping: secrets) { Self.key($0[..<Self.prefix]) }
    lengths = byKey.mapValues { Set($0.map(\.count)).sorted(by: >) }
    beginnings = Set(
      secrets.filter { $0.count > Self.beginning }.map { Array($0.prefix(Self.beginning)) })
  }

  package var isEmpty: Bool { secrets.isEmpty }

  /// The words with `***` for every secret in them.
  package func masked(_ words: String) -> String {
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let rest = bytes[offset...]
      if rest.count >= Self.prefix,
        let length = lengths[Self.key(rest.prefix(Self.prefix))]?
          .first(where: { secrets.contains(Array(rest.prefix($0))) })
      {
        result += Array("***".utf8)
        offset += length
      } else if rest.count >= Self.beginning,
        beginnings.contains(Array(rest.prefix(Self.beginning)))
      {
        // Cut off: it goes on to what ends a word, or to the `…` of the cut.
        result += Array("***".utf8)
        offset += Self.beginning
        while offset < bytes.count, Self.isWordPart(bytes[offset]) { offset += 1 }
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"'`<>&;,".utf8.contains(byte)
  }

  /// With XML's five entities as the characters that they stand for.
  private static func decoded(_ text: [UInt8]) -> [UInt8] {
    let entities: [(name: String, byte: UInt8)] = [
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27), ("&amp;", 0x26),
    ]
    var decoded: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      let entity = entities.first { rest.starts(with: $0.name.utf8) }
      decoded.append(entity?.byte ?? first)
      rest.removeFirst(entity?.name.utf8.count ?? 1)
    }
    return decoded
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension [Diagnostic] {
  /// A text without what one of the findings calls a secret.
  package func maskingSecrets(in text: String) -> String {
    let mask = SecretMask(secrets)
    return mask.isEmpty ? text : mask.masked(text)
  }

  /// The same findings; no message, note, help or fix holds a text that one of them, or one of
  /// `others`, calls a secret.
  package func maskingSecrets(of others: [Diagnostic] = []) -> [Diagnostic] {
    let mask = SecretMask(secrets + others.secrets)
    if mask.isEmpty, !contains(where: \.hidesText) { return self }
    return map {
      var diagnostic = $0
      diagnostic.message = mask.masked($0.message)
      diagnostic.help = $0.help.map(mask.masked)
      // A fix with holes would be none.
      let holdsSecret = $0.fix.map { fix in
        ([fix.description] + fix.edits.map(\.text)).contains { mask.masked($0) != $0 }
      }
      if $0.hidesText || holdsSecret == true { diagnostic.fix = nil }
      diagnostic.notes = $0.notes.map { Diagnostic.Note(mask.masked($0.message), at: $0.location) }
      return diagnostic
    }
  }
}
