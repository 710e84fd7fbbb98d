import Synchronization

/// What was read and bound before. Policies are copied from each other, and many of their expressions
/// are the same to the last byte.
package final class ExpressionMemory: Sendable {
  package static let shared = ExpressionMemory()

  /// An expression, read, with its types; without them where it cannot be read.
  package struct Entry: Sendable {
    package var syntax: CSharpSyntax
    package var binding: CSharpBinding
  }

  private struct Key: Hashable {
    var code: [UInt8]
    var isBlock: Bool
    var expected: StaticType?
  }

  /// So many bytes of code are remembered: more than a repository of hundreds of policies has.
  private static let mostBytes = 1 << 20

  private struct Known {
    var entries: [Key: Entry] = [:]
    var bytes = 0
  }

  private let known = Mutex(Known())

  /// The C# between `@(` and `)`, or between `@{` and `}`, read and bound for a place that needs a type.
  package func entry(
    _ code: [UInt8], isBlock: Bool, expecting expected: StaticType?, types: TypeSystem
  ) -> Entry {
    let key = Key(code: code, isBlock: isBlock, expected: expected)
    if let found = known.withLock({ $0.entries[key] }) { return found }
    let syntax = isBlock ? CSharpParser.parse(block: code) : CSharpParser.parse(expression: code)
    let entry = Entry(
      syntax: syntax,
      binding: syntax.hasProblems
        ? CSharpBinding() : CSharpBinder.bind(syntax, expecting: expected, types: types))
    known.withLock { known in
      // Beyond the limit all are forgotten, so that those that repeat come back.
      if known.bytes > Self.mostBytes { known = Known() }
      known.bytes += code.count
      known.entries[key] = entry
    }
    return entry
  }
}
