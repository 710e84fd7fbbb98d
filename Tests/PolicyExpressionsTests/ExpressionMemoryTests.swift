import Diagnostics
import Testing

@testable import PolicyExpressions

/// What was read before is taken for the same only where it is the same.
@Suite struct ExpressionMemoryTests {
  private let memory = ExpressionMemory()
  private let types = TypeSystem()

  private func entry(
    _ code: String, isBlock: Bool = false, expecting expected: StaticType? = nil
  ) -> ExpressionMemory.Entry {
    memory.entry(Array(code.utf8), isBlock: isBlock, expecting: expected, types: types)
  }

  @Test func theSameTextGivesTheSame() {
    let first = entry("context.Request.Method")
    let second = entry("context.Request.Method")
    #expect(first.binding.type == .string)
    #expect(second.binding.type == .string)
    #expect(second.syntax.code == first.syntax.code)
  }

  @Test func whatThePlaceNeedsCounts() {
    #expect(entry("context.Request.Method").binding.problems.isEmpty)
    #expect(
      entry("context.Request.Method", expecting: .bool).binding.problems.map(\.kind)
        == [.conversion])
    #expect(entry("context.Request.Method").binding.problems.isEmpty)
  }

  @Test func aBlockIsNoExpression() {
    #expect(entry("return 1;", isBlock: true).syntax.problems.isEmpty)
    #expect(!entry("return 1;").syntax.problems.isEmpty)
    #expect(entry("return 1;", isBlock: true).syntax.problems.isEmpty)
  }

  /// More code than is kept, so that things are forgotten and come back.
  @Test func forgettingChangesNothing() {
    let filler = String(repeating: "x", count: 2000)
    for round in 0..<3 {
      for number in 0..<400 {
        let found = entry("\"\(filler)\".Length + \(number)")
        #expect(found.binding.type == .int, "\(round) \(number)")
        #expect(found.syntax.text(found.syntax.wholeRange).hasSuffix("+ \(number)"))
      }
    }
  }
}

extension CSharpSyntax {
  fileprivate var wholeRange: SourceRange { SourceRange(start: 0, end: code.count) }
}
