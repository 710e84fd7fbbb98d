import LoadBalancing
import TestSupport
import Testing

@Suite struct TextDiffTests {
  @Test func writesTheUnifiedFormat() {
    let old = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n"
    let new = "one\n2\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten"
    #expect(
      TextDiff.unifiedDiff(old: old, new: new, oldName: "a.xml", newName: "b.xml", context: 1)
        == """
        --- a.xml
        +++ b.xml
        @@ -1,3 +1,3 @@
         one
        -two
        +2
         three
        @@ -9 +9,2 @@
         nine
        +ten
        \\ No newline at end of file

        """)
  }

  @Test func equalTextsHaveNoDifference() {
    for text in ["", "a", "a\n", "\n\n", "é\r\n"] {
      #expect(TextDiff.unifiedDiff(old: text, new: text, oldName: "a", newName: "b") == "")
    }
  }

  @Test func aMissingLineBreakAtTheEndIsADifference() {
    #expect(
      TextDiff.unifiedDiff(old: "a\nb", new: "a\nb\n", oldName: "a", newName: "b", context: 0)
        == "--- a\n+++ b\n@@ -2 +2 @@\n-b\n\\ No newline at end of file\n+b\n")
  }

  @Test func equalLettersInOtherBytesAreADifference() {
    let hunks = TextDiff.hunks(old: "\u{E9}\n", new: "e\u{301}\n", context: 0)
    #expect(hunks.count == 1)
  }

  @Test func findsTheShortestScript() {
    // Myers' own example: five edits.
    let old = "a\nb\nc\na\nb\nb\na\n"
    let new = "c\nb\na\nb\na\nc\n"
    let lines = TextDiff.hunks(old: old, new: new, context: 0).flatMap(\.lines)
    #expect(lines.count { $0.kind != .same } == 5)
  }

  @Test func namesWithBlanksOrControlCharactersStayOneName() {
    let diff = TextDiff.unifiedDiff(old: "", new: "a\n", oldName: "my file", newName: "a\"b\nc")
    #expect(diff.hasPrefix("--- my file\t\n+++ \"a\\\"b\\nc\"\n@@ -0,0 +1 @@\n+a\n"))
  }

  /// Every pair of these texts, and some hundred more, goes through `patch`.
  @Test func patchMakesTheNewTextOfTheOld() async throws {
    var pairs: [(String, String)] = []
    let texts = [
      "", "a", "a\n", "b\n", "a\nb\n", "b\na\n", "a\nb", "\n", "\n\n", "a\r\nb\r\n", "é\n",
    ]
    for old in texts { for new in texts where old != new { pairs.append((old, new)) } }
    var numbers = Numbers(seed: 7)
    for _ in 0..<150 {
      let old = (0..<numbers.next(40)).map { _ in "line \(numbers.next(8))" }
      var new = old
      for _ in 0...numbers.next(6) {
        let place = numbers.next(new.count + 1)
        switch numbers.next(3) {
        case 0: new.insert("new \(numbers.next(5))", at: place)
        case 1 where place < new.count: new.remove(at: place)
        case 2 where place < new.count: new[place] = "line \(numbers.next(8))"
        default: new.append(contentsOf: new.prefix(place))
        }
      }
      let end = ["", "\n"]
      pairs.append(
        (
          old.joined(separator: "\n") + end[numbers.next(2)],
          new.joined(separator: "\n") + end[numbers.next(2)]
        ))
    }
    let folder = try TemporaryFolder()
    for (index, (old, new)) in pairs.enumerated() {
      for context in [0, 3] {
        let diff = TextDiff.unifiedDiff(
          old: old, new: new, oldName: "file", newName: "file", context: context)
        let patched = try await folder.patch(old, with: diff)
        #expect(patched == new, "pair \(index), context \(context):\n\(diff)")
      }
    }
  }

  // Some 50 ms optimised; a quadratic search would take minutes.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      // Nothing in common, some things in common, everything the same but for its order.
      ("a", "b", 1), ("a", "a", 7), ("line", "line", 1),
    ])
  func staysBoundedOnLargeTexts(old: String, new: String, step: Int) throws {
    let count = 30_000
    let oldText = (0..<count).map { "\(old)\($0)\n" }.joined()
    let newText = (0..<count).reversed().map { "\(new)\($0 * step)\n" }.joined()
    let hunks = TextDiff.hunks(old: oldText, new: newText, context: 3)
    #expect(!hunks.isEmpty)
  }

  @Test(.timeLimit(.minutes(20))) func staysBoundedOnManyEqualLines() {
    let old = String(repeating: "\n", count: 200_000) + "x\n" + String(repeating: "y\n", count: 900)
    let new = String(repeating: "z\n", count: 900) + String(repeating: "\n", count: 190_000) + "w\n"
    let hunks = TextDiff.hunks(old: old, new: new, context: 3)
    #expect(hunks.flatMap(\.lines).count < 100_000, "the empty lines are the same lines")
  }
}

/// A fixed series of numbers, the same in every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, but not including, `limit`.
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(limit, 1)))
  }
}

extension TemporaryFolder {
  /// What `patch` makes of a text.
  fileprivate func patch(_ old: String, with diff: String) async throws -> String {
    try write("file", old)
    try write("file.patch", diff)
    let result = try await Shell.run(
      "patch", ["--binary", "-s", "-f", "file", "file.patch"], in: path)
    try #require(result.status == 0, "patch refused:\n\(diff)\n\(result.output)")
    // An emptied file may be removed by patch.
    return (try? read("file")) ?? ""
  }
}
