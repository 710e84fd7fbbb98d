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

  /// Bytes of code of which everything is kept; beyond, only what comes a second time.
  private static let bytesKept = 96 << 10
  /// Bytes of code after which all is forgotten, so that what repeats comes back.
  private static let mostBytes = 384 << 10

  private struct Known {
    /// By the hashes of their keys.
    var entries: [Int: (key: Key, entry: Entry)] = [:]
    var bytes = 0
    /// Hashes of what came once and was not kept.
    var seen: Set<Int> = []
  }

  private let known = Mutex(Known())

  /// The C# between `@(` and `)`, or between `@{` and `}`, read and bound for a place that needs a type.
  package func entry(
    _ code: [UInt8], isBlock: Bool, expecting expected: StaticType?, types: TypeSystem
  ) -> Entry {
    let key = Key(code: code, isBlock: isBlock, expected: expected)
    let hash = key.hashValue
    if let found = known.withLock({ $0.entries[hash] }), found.key == key { return found.entry }
    let syntax = isBlock ? CSharpParser.parse(block: code) : CSharpParser.parse(expression: code)
    let entry = Entry(
      syntax: syntax,
      binding: syntax.hasProblems
        ? CSharpBinding() : CSharpBinder.bind(syntax, expecting: expected, types: types))
    // What is forgotten is freed when nobody waits for it any more.
    let forgotten = known.withLock { known -> Known? in
      if known.bytes >= Self.bytesKept, known.seen.insert(hash).inserted, known.seen.count < 1 << 16
      {
        return nil
      }
      let old = known.bytes >= Self.mostBytes ? known : nil
      if old != nil { known = Known() }
      known.bytes += code.count
      known.entries[hash] = (key, entry)
      return old
    }
    _ = forgotten
    return entry
  }
}
