package import Diagnostics

/// What an expression is, without how it is laid out: white space, comments, parentheses that
/// change nothing, and the spelling of strings are gone.
///
/// Two expressions of one shape do the same. The reverse does not hold, and need not: `a + b` and
/// `b + a` have two shapes.
package struct CSharpShape: Sendable {
  /// One step of a walk through the tree, from the outside in.
  package struct Item: Sendable {
    /// Whether it is a word of the code: a literal, a name, an operator. Else it says how words
    /// hang together.
    package var isWord: Bool
    package var text: [UInt8]
    /// Where a word stands in the code.
    package var range: SourceRange
  }

  package private(set) var items: [Item] = []
  /// Whether something stands in the tree whose meaning the tree does not tell.
  private var isOpaque = false
  let code: [UInt8]
  private let hidden: Set<SourceRange>

  /// Nil where the code was not read as a whole, or holds `{{name}}` outside strings: any text
  /// may come to stand there, and change what belongs to what.
  ///
  /// - Parameter hidden: ranges of expressions and statements that are left out, whatever they
  ///   say. Two that are left out look alike; in lists they are as if they did not stand there.
  package init?(_ syntax: CSharpSyntax, hiding hidden: Set<SourceRange> = []) {
    guard !syntax.hasProblems else { return nil }
    code = syntax.code
    self.hidden = hidden
    switch syntax.root {
    case .expression(let expression):
      mark("@(")
      add(expression)
    case .block(let statements):
      mark("@{")
      add(statements)
    }
    if isOpaque { return nil }
  }

  /// Bytes that are equal for equal shapes only.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for item in items {
      bytes.append(item.isWord ? 1 : 0)
      // The length stands first, so that no text can be taken for the end of another.
      var length = item.text.count
      repeat {
        bytes.append(UInt8(truncatingIfNeeded: length & 0x7F) | (length > 0x7F ? 0x80 : 0))
        length >>= 7
      } while length > 0
      bytes += item.text
    }
    return bytes
  }

  /// The words that differ, where nothing else does: pairs of items, old and new. Nil where the
  /// shapes differ in more than words.
  package static func changedWords(
    _ old: CSharpShape, _ new: CSharpShape
  ) -> [(old: Item, new: Item)]? {
    guard old.items.count == new.items.count else { return nil }
    var changed: [(old: Item, new: Item)] = []
    for (before, after) in zip(old.items, new.items) {
      guard before.isWord == after.isWord else { return nil }
      if before.text == after.text { continue }
      guard before.isWord else { return nil }
      changed.append((before, after))
    }
    return changed
  }

  // MARK: - Building

  mutating func mark(_ text: String, _ count: Int? = nil) {
    let text = count.map { "\(text)\($0)" } ?? text
    items.append(Item(isWord: false, text: Array(text.utf8), range: SourceRange(at: 0)))
  }

  mutating func word(_ text: some StringProtocol, _ range: SourceRange) {
    items.append(Item(isWord: true, text: Array(text.utf8), range: range))
  }

  /// A word as it is written.
  mutating func written(_ range: SourceRange) {
    items.append(
      Item(isWord: true, text: Array(code[range.start..<range.end]), range: range))
  }

  mutating func setOpaque() { isOpaque = true }

  func isHidden(_ range: SourceRange) -> Bool { !hidden.isEmpty && hidden.contains(range) }

  mutating func add(_ name: CSharpName) {
    word(name.text, name.range)
    guard let arguments = name.typeArguments else { return }
    mark("<", arguments.count)
    for argument in arguments { add(argument) }
  }

  mutating func add(_ literal: CSharpLiteral, _ range: SourceRange) {
    guard case .string(let text?) = literal, isPlain(text) else { return written(range) }
    // By what it means: "a" and @"a" are one.
    word("\"\(text)\"", range)
  }

  /// Whether the text means the same in every kind of string. A named value's text is put in
  /// before escapes are read; a surrogate alone is not in the text as it is.
  private func isPlain(_ text: String) -> Bool {
    !text.utf8.contains(UInt8(ascii: "{")) && !text.unicodeScalars.contains("\u{FFFD}")
  }

  mutating func add(_ type: CSharpType) {
    switch type.kind {
    case .predefined(let keyword): word(keyword.rawValue, type.range)
    case .inferred: word("var", type.range)
    case .named(let alias, let names):
      mark(alias == nil ? "type" : "type::", names.count)
      if let alias { add(alias) }
      for name in names { add(name) }
    case .array(let element, let rank):
      mark("[]", rank)
      add(element)
    case .nullable(let inner):
      mark("T?")
      add(inner)
    case .tuple(let elements):
      mark("(T)", elements.count)
      for element in elements {
        add(element.type)
        if let name = element.name {
          mark("named")
          add(name)
        }
      }
    case .pointer(let inner):
      mark("T*")
      add(inner)
    case .omitted: mark("omitted")
    case .missing: setOpaque()
    }
  }

  mutating func add(_ pattern: CSharpPattern) {
    switch pattern {
    case .type(let type):
      mark("is type")
      add(type)
    case .constant(let value):
      mark("is")
      add(value)
    case .declaration(let type, let designation):
      mark("is var")
      add(type)
      add(designation)
    case .newerSyntax: setOpaque()
    }
  }

  mutating func add(_ designation: CSharpDesignation) {
    switch designation {
    case .variable(let name): add(name)
    case .discard(let range): word("_", range)
    case .tuple(let parts):
      mark("designations", parts.count)
      for part in parts { add(part) }
    }
  }
}

extension CSharpSyntax {
  /// Whether two expressions are the same but for their layout: white space, comments, redundant
  /// parentheses, and how strings are spelled. False where either cannot be read.
  package func isSame(as other: CSharpSyntax) -> Bool {
    guard let left = CSharpShape(self), let right = CSharpShape(other) else { return false }
    return left.items.count == right.items.count
      && zip(left.items, right.items).allSatisfy { $0.isWord == $1.isWord && $0.text == $1.text }
  }
}
