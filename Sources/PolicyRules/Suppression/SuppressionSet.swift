import Diagnostics

/// The suppressions of one file, each with the part of the text that it holds for.
struct SuppressionSet {
  private struct Entry {
    var id: String
    var name: SourceRange
    /// Nil where nothing follows that the comment could be about.
    var scope: SourceRange?
    var isUsed = false
  }

  private let file: SourceFile
  private var entries: [Entry] = []
  private var problems: [Diagnostic] = []
  private var commentCount = 0

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Whether a file can hold a suppression at all: most do not, and cost no more than this look.
  static func mayStand(in file: SourceFile) -> Bool {
    let mark = SuppressionComment.mark
    guard let first = mark.first else { return false }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + mark.count <= bytes.count {
        if bytes[index] == first, bytes[index..<(index + mark.count)].elementsEqual(mark) {
          return true
        }
        index += 1
      }
      return false
    }
  }

  /// Takes a comment that holds for `scope`; comments come in the order of the text.
  mutating func add(_ comment: SuppressionComment, for scope: SourceRange?) {
    commentCount += 1
    guard commentCount <= SuppressionComment.limit else {
      if commentCount == SuppressionComment.limit + 1 {
        problems.append(InvalidSuppression.tooMany(file, comment.range))
      }
      return
    }
    problems += comment.problems
    for name in comment.names {
      entries.append(Entry(id: name.id, name: name.range, scope: scope))
    }
  }

  /// The findings that no suppression takes away, and what is to be said about the suppressions.
  ///
  /// Scopes nest like the text that they hold for. The innermost one takes a finding, so that an
  /// outer one that has nothing left to do is told apart. `saysUnused` is false for a text that
  /// cannot be read whole: what would be found there is not known. `isAsked` tells whether a rule was
  /// asked at all.
  consuming func apply(
    to findings: [Diagnostic], saysUnused: Bool, isAsked: (_ rule: String) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    var kept: [Bool] = Array(repeating: true, count: findings.count)
    let byRule = Dictionary(grouping: findings.indices) { findings[$0].rule }
    let entriesByRule = Dictionary(grouping: entries.indices) { entries[$0].id }
    for (rule, ours) in entriesByRule {
      let places = (byRule[rule] ?? []).sorted {
        findings[$0].location.range.start < findings[$1].location.range.start
      }
      let scoped = ours.compactMap { index in
        entries[index].scope.map { (index: index, scope: $0) }
      }.sorted {
        ($0.scope.start, $1.scope.end, $0.index) < ($1.scope.start, $0.scope.end, $1.index)
      }
      var next = 0
      var open: [(index: Int, scope: SourceRange)] = []
      for place in places {
        let offset = findings[place].location.range.start
        while next < scoped.count, scoped[next].scope.start <= offset {
          while let last = open.last, last.scope.end <= scoped[next].scope.start {
            open.removeLast()
          }
          open.append(scoped[next])
          next += 1
        }
        while let last = open.last, last.scope.end <= offset { open.removeLast() }
        guard let innermost = open.last else { continue }
        kept[place] = false
        entries[innermost.index].isUsed = true
      }
    }
    var result = zip(findings, kept).filter { $0.1 }.map { $0.0 } + problems
    if saysUnused {
      result += entries.filter { !$0.isUsed && isAsked($0.id) }.map {
        UnusedSuppression.unused(file, $0.id, at: $0.name, isAboutNothing: $0.scope == nil)
      }
    }
    return result.sortedForReport()
  }
}
