/// Replaces the text of secrets in words: a rule that quotes a value cannot know what another rule
/// saw in it.
///
/// The time that it takes grows with the words and with how many lengths the secrets have, not with
/// the number of secrets.
struct SecretMask {
  private var secrets: Set<[UInt8]> = []
  /// The lengths of the secrets that have the same first bytes, longest first.
  private var lengths: [UInt64: [Int]] = [:]

  /// Bytes that tell where a secret may begin. Shorter text is no key, and as a part of other
  /// words it would be masked where it says nothing.
  private static let prefix = 6

  /// A mask for the text at the places given, with and without its quotes.
  init(_ places: [SourceLocation]) {
    var texts: Set<[UInt8]> = []
    for place in places {
      let text = Array(place.file[place.range])
      texts.insert(text)
      let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
      texts.insert(text.drop(while: isQuote).reversed().drop(while: isQuote).reversed())
    }
    secrets = texts.filter { $0.count >= Self.prefix }
    let byKey = Dictionary(grouping: secrets) { Self.key($0[..<Self.prefix]) }
    lengths = byKey.mapValues { Set($0.map(\.count)).sorted(by: >) }
  }

  var isEmpty: Bool { secrets.isEmpty }

  /// The words with `***` for every secret in them.
  func masked(_ words: String) -> String {
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
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
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
