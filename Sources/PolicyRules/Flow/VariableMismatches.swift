import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A read whose cast does not fit what the variable may hold.
struct VariableMismatch: Sendable {
  enum Way: Sendable {
    /// Whatever the variable holds there.
    case always
    /// On a way that is surely taken.
    case surely
    /// On some way.
    case perhaps
    /// Where a policy in the body of `retry` fails.
    case afterFailure
  }

  let read: VariableRead
  let demand: StaticType
  let way: Way
  /// The writes whose values do not fit.
  let wrong: [VariableWrite]
  /// The writes whose values do.
  let right: [VariableWrite]
}

enum VariableMismatches {
  static func all(of flow: VariableFlow) -> [VariableMismatch] {
    var casts = Casts()
    return flow.program.reads.indices.compactMap { mismatch(at: $0, in: flow, &casts) }
  }

  /// What was found out about a cast: documents ask for the same few over and over.
  private struct Casts {
    private struct Pair: Hashable {
      let stored: StaticType
      let demand: StaticType
    }

    private var known: [Pair: StoredValue.Outcome] = [:]

    mutating func fails(_ stored: StaticType, _ demand: StaticType) -> Bool {
      if stored == demand { return false }
      let pair = Pair(stored: stored, demand: demand)
      if let outcome = known[pair] { return outcome == .fails }
      let outcome = StoredValue.cast(stored, to: demand)
      known[pair] = outcome
      return outcome == .fails
    }
  }

  private static func mismatch(
    at index: Int, in flow: VariableFlow, _ casts: inout Casts
  ) -> VariableMismatch? {
    guard let demand = flow.program.reads[index].demand, let state = flow.states[index] else {
      return nil
    }
    let read = flow.program.reads[index]
    var wrong: [(index: Int, reach: VariableState.Reach)] = []
    var right: [Int] = []
    for (write, reach) in state.writes.sorted(by: { $0.key < $1.key }) {
      if casts.fails(flow.program.writes[write].type, demand) {
        wrong.append((write, reach))
      } else {
        right.append(write)
      }
    }
    let isInOnError = flow.isInOnError[index]
    let isAll = right.isEmpty && !state.isOpen && !flow.program.hasOpenWrites
    if !isAll {
      if isInOnError { return nil }
      for place in wrong.indices
      where isReplaced(wrong[place].index, by: right, before: read, flow.program) {
        wrong[place].reach.remove(.normally)
      }
      wrong.removeAll { $0.reach.isEmpty }
    }
    func write(_ index: Int) -> VariableWrite { flow.program.writes[index] }
    // A value whose type is not sure says something only where there is no other.
    if !isAll { wrong.removeAll { !write($0.index).isCertain } }
    guard !wrong.isEmpty else { return nil }
    let normal = wrong.filter { $0.reach.contains(.normally) }
    let way: VariableMismatch.Way
    if isAll {
      let isSure = wrong.allSatisfy { write($0.index).isCertain }
      way = !isSure ? .perhaps : normal.isEmpty && !isInOnError ? .afterFailure : .always
    } else if normal.isEmpty {
      way = .afterFailure
    } else {
      // The last of the writes, under conditions that all hold where it is read.
      let isSure =
        !state.isOpen
        && normal.contains { found in
          right.allSatisfy { $0 < found.index }
            && write(found.index).conditions.isSubset(of: read.guards)
        }
      way = isSure ? .surely : .perhaps
    }
    return VariableMismatch(
      read: read, demand: demand, way: way, wrong: wrong.map { write($0.index) },
      right: right.map(write))
  }

  /// Whether what a write leaves is set anew under a condition that the read stands under too: then
  /// the one may well never meet the other.
  private static func isReplaced(
    _ wrong: Int, by right: [Int], before read: VariableRead, _ program: FlowProgram
  ) -> Bool {
    right.contains { index in
      let conditions = program.writes[index].conditions
      if conditions.isEmpty || conditions.isSubset(of: program.writes[wrong].conditions) {
        return false
      }
      return !conditions.isDisjoint(with: read.guards)
    }
  }
}

extension StaticType {
  /// "an `int`", "a `string`".
  var withArticle: String {
    let isVowel = name.first.map { "aeioAEIO".contains($0) } ?? false
    return "\(isVowel ? "an" : "a") `\(name)`"
  }
}

extension PolicySurvey {
  /// Where a finding about a read is shown: in this document, at the read or where the fragment is
  /// included that it stands in.
  func location(of read: VariableRead) -> SourceLocation {
    guard let include = read.include else { return read.location }
    let range = include.attribute("fragment-id")?.value.range ?? include.nameRange
    return SourceLocation(tree.source, range)
  }

  /// A note about a place, `here` in this document. Of another file no line is shown: nobody has
  /// looked for secrets in it.
  func note(_ text: String, at location: SourceLocation) -> Diagnostic.Note {
    location.file.path == tree.source.path
      ? Diagnostic.Note("\(text) here", at: location)
      : Diagnostic.Note("\(text) at \(place(location))")
  }

  /// `12:9`, or with the file's path where that is another one.
  func place(_ location: SourceLocation) -> String {
    let position = location.file.position(at: location.range.start)
    let place = "\(position.line):\(position.column)"
    return location.file.path == tree.source.path ? place : "\(location.file.path):\(place)"
  }
}
