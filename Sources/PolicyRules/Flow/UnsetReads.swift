import Diagnostics
import PolicyDocument

/// Variables that a document reads and nothing in it sets, with the name that may be meant.
struct UnsetReads {
  struct Read: Sendable {
    let index: Int
    /// The variable that is set and probably meant.
    let meant: VariableWrite?
    /// Whether it is spelled nearly so, and not only has words in common.
    let isNear: Bool
    /// Whether the code, or a condition around it, asks whether the variable is there.
    let isAsked: Bool
  }

  /// Names that are looked at for one that was meant, of either kind; in a longer list of names that
  /// do not meet, the document is no whole one.
  private static let mostCompared = 100

  /// The first read of each name that needs the value, or the first one at all.
  private(set) var reads: [Read] = []

  init(_ flow: VariableFlow) {
    let program = flow.program
    var written: [String: Int] = [:]
    for (index, write) in program.writes.enumerated() where written[write.name] == nil {
      written[write.name] = index
    }
    if program.reads.allSatisfy({ written[$0.name] != nil }) { return }
    let readNames = Set(program.reads.map(\.name))
    // What is set and never read may have been meant by a name that is read and never set.
    let unread =
      program.hasOpenReads ? [] : written.keys.filter { !readNames.contains($0) }.sorted()
    let candidates = unread.count > Self.mostCompared ? [] : unread
    var first: [String: Int] = [:]
    func isAsked(_ index: Int) -> Bool {
      let read = program.reads[index]
      return read.isTest || read.isGuarded || read.onMissing == .standard
        || flow.states[index]?.unset.isEmpty != false
    }
    for (index, read) in program.reads.enumerated()
    where written[read.name] == nil && flow.states[index] != nil {
      if let known = first[read.name], !isAsked(known) || isAsked(index) { continue }
      first[read.name] = index
    }
    let compared = first.count > Self.mostCompared ? [] : candidates
    for (name, index) in first {
      let near = Suggestion.nearest(to: name, in: compared).filter { Self.isSlip(name, $0) }
      let sharing = compared.filter { Self.sharesWord(name, $0) }
      let meant = near ?? (sharing.count == 1 ? sharing.first : nil)
      reads.append(
        Read(
          index: index, meant: meant.flatMap { written[$0] }.map { program.writes[$0] },
          isNear: near != nil,
          isAsked: isAsked(index)))
    }
    reads.sort { $0.index < $1.index }
  }

  /// Names that only differ in a number, or of which one is the other with a word more, are
  /// different names on purpose.
  private static func isSlip(_ name: String, _ other: String) -> Bool {
    if abs(name.count - other.count) > 1, name.hasPrefix(other) || other.hasPrefix(name) {
      return false
    }
    return name.filter(\.isNumber) == other.filter(\.isNumber)
  }

  /// Whether at least half of the words of either name are the same.
  private static func sharesWord(_ name: String, _ other: String) -> Bool {
    let words = Self.words(name)
    let others = Self.words(other)
    let same = words.intersection(others).count
    return same > 0 && words.count > 1 && 2 * same >= max(words.count, others.count)
  }

  /// `entra-validate` and `entraValidate` have the words `entra` and `validate`.
  private static func words(_ name: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    for character in name + "-" {
      let isLetter = character.isLetter || character.isNumber
      if !isLetter || character.isUppercase && word.last?.isLowercase == true {
        if word.count > 3 { words.insert(word.lowercased()) }
        word = ""
      }
      if isLetter { word.append(character) }
    }
    return words
  }
}

extension Optional {
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isWanted($0) ? $0 : nil }
  }
}
