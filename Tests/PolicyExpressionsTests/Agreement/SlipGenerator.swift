import Diagnostics
import PolicyExpressions

/// Makes from expressions that compile such that somebody's hand slipped in, always the same ones.
enum SlipGenerator {
  /// Up to `each` slips of every expression, of kinds that take turns, none of them twice.
  static func slips(of expressions: [PolicyExpression], each: Int) -> [PolicyExpression] {
    var seen = Set(expressions)
    var slips: [PolicyExpression] = []
    var turn = 0
    for expression in expressions {
      let code = SlipCode(expression.code)
      var made = 0
      for _ in SlipKind.all where made < each {
        let kind = SlipKind.all[turn % SlipKind.all.count]
        turn += 1
        let places = code.places.filter { kind.edits(code, $0) != nil }
        guard !places.isEmpty else { continue }
        var hash = StableHash()
        hash.add(part: expression.text.utf8)
        hash.add(part: kind.name.utf8)
        let place = places[Int(hash.value % UInt64(places.count))]
        guard let edits = kind.edits(code, place) else { continue }
        let slip = expression.withCode(code.applying(edits))
        guard seen.insert(slip).inserted else { continue }
        slips.append(slip)
        made += 1
      }
    }
    return slips
  }
}

/// The tokens of an expression, to be changed one by one.
struct SlipCode {
  private let texts: [String]
  private let kinds: [CSharpToken.Kind]
  /// The tokens that are not white space or comments.
  private let words: [Int]

  init(_ code: String) {
    let bytes = Array(code.utf8)
    let tokens = CSharpLexer.tokens(of: bytes, keepsTrivia: true)
    texts = tokens.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
    kinds = tokens.map(\.kind)
    words = kinds.indices.filter { [kinds] in
      ![.whiteSpace, .lineComment, .blockComment].contains(kinds[$0])
    }
  }

  var places: Range<Int> { words.indices }

  /// The text of a word; empty outside the code.
  func text(_ place: Int) -> String { words.indices ~= place ? texts[words[place]] : "" }

  func isName(_ place: Int) -> Bool { kind(place) == .identifier }
  func isString(_ place: Int) -> Bool { kind(place) == .string }
  func isNumber(_ place: Int) -> Bool { kind(place) == .number }

  func isKeyword(_ place: Int) -> Bool {
    if case .keyword = kind(place) { true } else { false }
  }

  private func kind(_ place: Int) -> CSharpToken.Kind? {
    words.indices ~= place ? kinds[words[place]] : nil
  }

  /// Whether exactly these words stand from a place on.
  func stands(_ expected: [String], at place: Int) -> Bool {
    expected.indices.allSatisfy { text(place + $0) == expected[$0] }
  }

  /// The place of the first `;` from a place on that stands in no brackets.
  func statementEnd(from place: Int) -> Int? {
    var depth = 0
    for next in place..<max(place, words.count) {
      switch text(next) {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case ";" where depth == 0: return next
      default: break
      }
      if depth < 0 { return nil }
    }
    return nil
  }

  /// The words of a range, with one space between.
  func joined(_ range: ClosedRange<Int>) -> String { range.map(text).joined(separator: " ") }

  /// The code with other texts in the place of some words.
  func applying(_ edits: [Int: String]) -> String {
    var texts = texts
    for (place, text) in edits where words.indices ~= place { texts[words[place]] = text }
    return texts.joined()
  }
}
