import Diagnostics
import Foundation
import PolicyExpressions
import Testing

/// What this front end and a real compiler say about the same expressions.
@Suite struct AgreementTests {
  /// Whether the types are compared too, or only the grammar.
  static let comparesBinder = true
  /// The least part of what does not compile that must be found.
  static let leastFound = 0.97
  /// How many slips are made of each expression that compiles.
  static let slipsOfEach = 4

  @Test func agreesWithTheCompiler() async throws {
    let valid = try ExpressionFile.read("valid")
    #expect(valid.count >= 450)
    let written = try ExpressionFile.read("slips")
    let made = SlipGenerator.slips(of: valid, each: Self.slipsOfEach)
    let slips = written + made
    let start = ContinuousClock.now
    let verdicts = try await CompilerJudge.verdicts(on: valid + slips)
    let labelling = ContinuousClock.now - start

    for (expression, verdict) in zip(valid, verdicts) {
      if let verdict { Issue.record("does not compile: \(expression.text)\n  \(verdict)") }
    }
    var table = AgreementTable()
    for (place, expression) in (valid + slips).enumerated() {
      table.add(
        expression, verdict: verdicts[place], isValid: place < valid.count,
        comparesBinder: Self.comparesBinder)
    }
    print("\(valid.count) valid, \(written.count) written slips, \(made.count) made slips")
    print("labelled in \(labelling)")
    print(table.text)
    for alarm in table.falseAlarms {
      Issue.record("compiles, but is reported: \(alarm)")
    }
    if Self.comparesBinder {
      #expect(table.foundPart >= Self.leastFound)
    } else {
      #expect(table.foundSyntaxPart >= Self.leastFound)
    }
  }

  @Test func readsWhatTheCompilerDoesNotKnow() throws {
    for (name, compiles) in [("compiles", true), ("refused", false)] {
      for expression in try ExpressionFile.read("unjudged", file: name) {
        let problems = expression.parsed().problems.map(\.message)
        #expect(problems.isEmpty == compiles, "\(expression.text): \(problems)")
      }
    }
  }
}

/// Counts of what compiles and does not, and of what is reported and is not.
struct AgreementTable {
  private var accepted = 0
  private var found = 0
  private var missed: [String] = []
  private(set) var falseAlarms: [String] = []
  private var syntaxErrors = 0
  private var foundSyntaxErrors = 0
  private var missedSyntaxErrors: [String] = []

  mutating func add(
    _ expression: PolicyExpression, verdict: String?, isValid: Bool, comparesBinder: Bool
  ) {
    let syntax = expression.parsed()
    var messages = syntax.problems.filter { $0.kind != .limit }.map(\.message)
    let isSyntaxFound = !messages.isEmpty
    if comparesBinder {
      // What does not parse is not bound, as in the tool.
      let problems = messages.isEmpty ? CSharpBinder.bind(syntax).problems : []
      messages += problems.filter { problem in
        switch problem.kind {
        case .unreachable, .notListed, .referenceComparison: false
        // The compiler knows no list of what is allowed: a slip may hit what is refused.
        case .notAllowed: verdict != nil || isValid
        default: true
        }
      }.map { "[\($0.kind.rawValue)] \($0.message)" }
    }
    let text = expression.text
    guard let verdict else {
      if let message = messages.first {
        falseAlarms.append("\(text)\n      \(message)")
      } else {
        accepted += 1
      }
      return
    }
    if messages.isEmpty { missed.append("\(text)\n      \(verdict)") } else { found += 1 }
    guard Self.syntaxErrors.contains(where: verdict.hasPrefix) else { return }
    syntaxErrors += 1
    if isSyntaxFound {
      foundSyntaxErrors += 1
    } else {
      missedSyntaxErrors.append("\(text)\n      \(verdict)")
    }
  }

  /// Errors of the compiler's grammar and lexer: unexpected symbol, missing `;`, `)` and `}`,
  /// strings and characters without an end, unknown escapes and characters.
  private static let syntaxErrors = [
    "CS1525", "CS1002", "CS1026", "CS1513", "CS1010", "CS1012", "CS1011", "CS1009", "CS1056",
    "CS1039", "CS1035", "CS1514", "CS1524", "CS8076",
  ]

  var foundPart: Double { Double(found) / Double(max(1, found + missed.count)) }
  var foundSyntaxPart: Double { Double(foundSyntaxErrors) / Double(max(1, syntaxErrors)) }

  var text: String {
    func percent(_ part: Double) -> String { String(format: "%.1f %%", part * 100) }
    var lines = [
      "                  reported  not reported",
      "compiles          \(column(falseAlarms.count))  \(column(accepted))",
      "does not compile  \(column(found))  \(column(missed.count))  \(percent(foundPart)) found",
      "grammar errors    \(column(foundSyntaxErrors))"
        + "  \(column(syntaxErrors - foundSyntaxErrors))  \(percent(foundSyntaxPart)) found",
    ]
    lines += ["Compiles, but is reported:"] + falseAlarms.map { "  " + $0 }
    if AgreementTests.comparesBinder {
      lines += ["Does not compile, but is not reported:"] + missed.map { "  " + $0 }
    } else {
      lines += ["Does not parse, but is not reported:"] + missedSyntaxErrors.map { "  " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private func column(_ count: Int) -> String {
    let text = String(count)
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }
}
