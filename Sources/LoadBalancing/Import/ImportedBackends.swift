import BackendInventory
import Diagnostics

/// The backends of a policy's list, as an inventory takes them: with names of their own, priorities
/// from 1, and named values in the place of keys.
struct ImportedBackends {
  let source: SourceFile
  let list: RecognizedList
  private(set) var backends: [LoadBalancerConfiguration.Backend] = []
  private(set) var notes: [ImportNote] = []
  /// Why no inventory can hold the list.
  private(set) var refusal: String?
  /// Whether some backend's key was replaced by a named value.
  private(set) var hasProposedKeys = false

  /// What an inventory takes for priorities and weights.
  private static let numbers = 1...100
  private static let longestName = 80

  init(source: SourceFile, list: RecognizedList) {
    self.source = source
    self.list = list
  }

  mutating func read(isAuthKnown: Bool) {
    var urls: Set<String> = []
    var names: Set<String> = []
    for recognized in list.backends {
      var backend = recognized.backend
      let shown = YAMLComment.plain(backend.name)
      guard !backend.url.isEmpty else {
        note("the backend `\(shown)` has no URL, only the id of a backend entity; it is left out")
        continue
      }
      guard urls.insert(backend.url.lowercased()).inserted else {
        note("the backend `\(shown)` has the URL of one before it and is left out")
        continue
      }
      backend.name = name(of: recognized, taken: &names)
      readKey(of: recognized, into: &backend)
      backends.append(backend)
    }
    readPriorities()
    readWeights()
    noteProperties()
  }

  private mutating func note(_ message: String) {
    notes.append(ImportNote(message, at: SourceLocation(source, list.range)))
  }

  // MARK: - Names

  /// A name that no other backend has; a made-up one is the host's.
  private mutating func name(
    of recognized: RecognizedBackend, taken: inout Set<String>
  ) -> String {
    let written = recognized.backend.name
    var name = recognized.isNameDerived ? Self.label(of: recognized.backend.url) : written
    name = Self.plain(name)
    if name.isEmpty { name = "backend" }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      let suffix = "-\(number)"
      unique = String(name.prefix(Self.longestName - suffix.count)) + suffix
      number += 1
    }
    if !recognized.isNameDerived, unique != written {
      note(
        "the name `\(YAMLComment.plain(String(written.prefix(Self.longestName))))` is written "
          + "`\(unique)`, so that it is a name of its own")
    }
    return unique
  }

  /// The host's first label, or what else is left of a URL.
  private static func label(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let host = rest.prefix { !"/?#".contains($0) }
    let bare = host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host
    return bare.prefix { $0 != "." && $0 != ":" }.lowercased()
  }

  /// Without what no name may hold.
  private static func plain(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(longestName) {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    var text = Substring(String(scalars))
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  // MARK: - Keys

  /// A key in clear text, or one that is worked out, becomes a named value.
  private mutating func readKey(
    of recognized: RecognizedBackend, into backend: inout LoadBalancerConfiguration.Backend
  ) {
    guard !recognized.hasKey,
      recognized.others.keys.contains(where: { BackendProperty($0) == .key })
    else { return }
    let label = backend.name.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
        ? character : "-"
    }
    let value = "\(String(label))-key"
    backend.auth = .namedValue(value)
    hasProposedKeys = true
    note(
      "the key of the backend `\(backend.name)` is not carried over; put a new one into the secret "
        + "named value `\(value)`, which the inventory names")
  }

  // MARK: - Numbers

  private mutating func readPriorities() {
    if list.backends.allSatisfy({ $0.spellings["priority"] == nil }) {
      note("the backends have no priorities; all get 1")
    }
    let used = Set(backends.map(\.priority)).sorted()
    guard !used.allSatisfy(Self.numbers.contains) else { return }
    guard used.count <= Self.numbers.count else {
      refusal =
        "the list has \(used.count) priorities, and an inventory takes \(Self.numbers.count)"
      return
    }
    // Kept apart as far as the range goes: what counts is which is smaller.
    let shift = used.first.map { 1 - $0 } ?? 0
    let isShifted = used.allSatisfy { Self.numbers.contains($0 &+ shift) }
    for index in backends.indices {
      let priority = backends[index].priority
      backends[index].priority =
        isShifted ? priority + shift : (used.firstIndex(of: priority) ?? 0) + 1
    }
    note(
      "the priorities \(Self.shown(used)) are written "
        + "\(Self.shown(Set(backends.map(\.priority)).sorted())), since an inventory takes "
        + "\(Self.numbers.lowerBound) to \(Self.numbers.upperBound)")
  }

  private mutating func readWeights() {
    let weights = backends.compactMap(\.weight)
    guard !weights.allSatisfy(Self.numbers.contains) else { return }
    let largest = weights.max() ?? 0
    let divisor = weights.reduce(0, Self.greatestDivisor)
    for index in backends.indices {
      guard let weight = backends[index].weight else { continue }
      let share =
        divisor > 0 && largest / divisor <= Self.numbers.upperBound
        ? weight / divisor
        : Int(
          (Double(weight) / Double(max(largest, 1)) * Double(Self.numbers.upperBound)).rounded())
      backends[index].weight = clamp(share, to: Self.numbers)
    }
    note(
      "the weights \(Self.shown(weights)) are written "
        + "\(Self.shown(backends.compactMap(\.weight))), since an inventory takes "
        + "\(Self.numbers.lowerBound) to \(Self.numbers.upperBound)")
  }

  private static func greatestDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(clamping: a)
  }

  private static func shown(_ numbers: [Int]) -> String {
    let limit = 10
    return numbers.prefix(limit).map(String.init).joined(separator: ", ")
      + (numbers.count > limit ? ", …" : "")
  }

  // MARK: - Other properties

  /// What else the list says of its backends. State that the policy keeps there is no loss: the
  /// generated policy keeps its own.
  private mutating func noteProperties() {
    var names: Set<String> = []
    for backend in list.backends {
      for name in backend.others.keys {
        switch BackendProperty(name) {
        case .state?, .key?, .credential?: break
        default: names.insert(YAMLComment.plain(name))
        }
      }
    }
    guard !names.isEmpty else { return }
    let shown = names.sorted().map { "`\($0)`" }.joined(separator: ", ")
    note(
      names.count == 1
        ? "the property \(shown) of the backends is not carried over"
        : "the properties \(shown) of the backends are not carried over")
  }
}
