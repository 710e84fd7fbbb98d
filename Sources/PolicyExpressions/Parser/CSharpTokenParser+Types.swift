import Diagnostics

/// Types, and telling them from expressions.
extension CSharpTokenParser {
  /// Tokens that are looked at to tell a type from an expression: types are short.
  private static let furthestLook = 400

  func isPredefinedType(_ place: Int) -> Bool {
    guard case .keyword(let keyword) = tokenAt(place).kind else { return false }
    return keyword.namesType
  }

  // MARK: Looking ahead

  /// What the tokens from a place on may be.
  struct TypeLook {
    /// The place behind the type.
    var end: Int
    /// Whether it cannot be an expression: `int`, `List<int>[]`, `x?`.
    var isSurelyType: Bool
  }

  /// Looks whether a type stands at a place; nil where none does.
  ///
  /// `isAfterIs` tells that a `?` with a value behind it begins a condition.
  func lookAtType(_ start: Int, isAfterIs: Bool = false, depth: Int = 0) -> TypeLook? {
    guard depth < 16 else { return nil }
    var look: TypeLook
    if isPredefinedType(start) {
      look = TypeLook(end: start + 1, isSurelyType: true)
    } else if tokenAt(start).kind == .keyword(.void) {
      return TypeLook(end: start + 1, isSurelyType: true)
    } else if isPunctuator(.openParenthesis, start) {
      guard let tuple = lookAtTupleType(start, depth: depth) else { return nil }
      look = tuple
    } else if isIdentifier(start) {
      guard let named = lookAtName(start, depth: depth) else { return nil }
      look = named
    } else {
      return nil
    }
    while true {
      if isPunctuator(.question, look.end) {
        if isAfterIs, canStartExpression(look.end + 1) { return look }
        look = TypeLook(end: look.end + 1, isSurelyType: true)
      } else if isPunctuator(.openBracket, look.end) {
        var place = look.end + 1
        while isPunctuator(.comma, place) { place += 1 }
        guard isPunctuator(.closeBracket, place) else { return look }
        look = TypeLook(end: place + 1, isSurelyType: true)
      } else {
        return look
      }
    }
  }

  private func lookAtName(_ start: Int, depth: Int) -> TypeLook? {
    var place = start
    var isSurelyType = false
    if isPunctuator(.doubleColon, place + 1), isIdentifier(place + 2) { place += 2 }
    while true {
      place += 1
      if isPunctuator(.less, place), let end = lookAtTypeArguments(place, depth: depth) {
        place = end
        isSurelyType = true
      }
      guard isPunctuator(.dot, place), isIdentifier(place + 1), place - start < Self.furthestLook
      else { return TypeLook(end: place, isSurelyType: isSurelyType) }
      place += 1
    }
  }

  private func lookAtTupleType(_ start: Int, depth: Int) -> TypeLook? {
    var place = start + 1
    var count = 0
    while true {
      guard let type = lookAtType(place, depth: depth + 1), place - start < Self.furthestLook
      else { return nil }
      place = type.end
      if isIdentifier(place) { place += 1 }
      count += 1
      if isPunctuator(.comma, place) {
        place += 1
      } else {
        guard isPunctuator(.closeParenthesis, place), count > 1 else { return nil }
        return TypeLook(end: place + 1, isSurelyType: true)
      }
    }
  }

  /// The place behind `<…>` where type arguments stand.
  func lookAtTypeArguments(_ less: Int, depth: Int = 0) -> Int? {
    var place = less + 1
    if isPunctuator(.greater, place) { return nil }
    while true {
      guard place - less < Self.furthestLook,
        let type = lookAtType(place, depth: depth + 1)
      else { return nil }
      place = type.end
      if isPunctuator(.comma, place) {
        place += 1
      } else {
        return isPunctuator(.greater, place) ? place + 1 : nil
      }
    }
  }

  /// Whether `<` at a place in an expression begins type arguments: what may be read as a type and
  /// is followed by one of these is a type (C# language specification, grammar ambiguities).
  func typeArgumentsEnd(_ less: Int) -> Int? {
    guard let end = lookAtTypeArguments(less) else { return nil }
    switch tokenAt(end).kind {
    case .punctuator(let next):
      switch next {
      case .openParenthesis, .closeParenthesis, .closeBracket, .closeBrace, .colon, .semicolon,
        .comma, .dot, .question, .questionDot, .doubleQuestion, .doubleEqual, .notEqual, .bar,
        .doubleBar, .caret, .doubleAmpersand, .ampersand, .openBracket, .openBrace, .arrow:
        return end
      default: return nil
      }
    case .endOfText: return end
    case .keyword(let keyword): return keyword == .is || keyword == .as ? end : nil
    default: return nil
    }
  }

  /// Whether a token can be the first of an expression.
  func canStartExpression(_ place: Int) -> Bool {
    switch tokenAt(place).kind {
    case .identifier, .number, .string, .verbatimString, .interpolatedString, .character,
      .namedValue:
      return true
    case .keyword(let keyword):
      switch keyword {
      case .null, .true, .false, .new, .typeof, .default, .checked, .unchecked, .this, .base,
        .delegate, .sizeof, .throw:
        return true
      default: return keyword.namesType
      }
    case .punctuator(let punctuator):
      switch punctuator {
      case .openParenthesis, .plus, .minus, .not, .tilde, .doublePlus, .doubleMinus: return true
      default: return false
      }
    default: return false
    }
  }

  // MARK: Reading

  enum TypePlace { case anywhere, afterIs, new }

  mutating func parseType(_ place: TypePlace = .anywhere) -> CSharpType {
    let missing = CSharpType(.missing, SourceRange(at: token.range.start))
    return nested(missing) { $0.parseTypeHere(place) }
  }

  private mutating func parseTypeHere(_ place: TypePlace) -> CSharpType {
    let start = token.range.start
    var type: CSharpType
    if case .keyword(let keyword) = token.kind,
      keyword.namesType || keyword == .void
    {
      advance()
      type = CSharpType(.predefined(keyword), range(from: start))
    } else if at(.openParenthesis), place != .new {
      type = parseTupleType()
    } else if token.kind == .identifier {
      type = parseNamedType()
    } else if token.kind == .namedValue {
      advance()
      return CSharpType(.missing, range(from: start))
    } else {
      expected("a type")
      return CSharpType(.missing, SourceRange(at: start))
    }
    return parseTypeSuffixes(type, start: start, place)
  }

  private mutating func parseTypeSuffixes(
    _ type: CSharpType, start: Int, _ place: TypePlace
  ) -> CSharpType {
    var type = type
    // `int[][,]` is an array of two-dimensional arrays: the first rank is the outermost.
    var ranks: [Int] = []
    func finished(_ type: CSharpType, _ end: SourceRange) -> CSharpType {
      ranks.reversed().reduce(type) { CSharpType(.array($0, rank: $1), end) }
    }
    while true {
      if at(.question) {
        if place == .afterIs, canStartExpression(index + 1) { break }
        advance()
        if ranks.isEmpty {
          type = CSharpType(.nullable(type), range(from: start))
        } else {
          report(
            .newerVersion("8.0"), at: range(from: start),
            "`?` behind an array is C# 8; API Management compiles C# 7", help: "leave it out")
        }
      } else if at(.openBracket), place != .new, isRank(index) {
        advance()
        var rank = 1
        while take(.comma) { rank += 1 }
        advance()
        ranks.append(rank)
      } else {
        break
      }
    }
    return finished(type, range(from: start))
  }

  private func isRank(_ bracket: Int) -> Bool {
    var place = bracket + 1
    while isPunctuator(.comma, place) { place += 1 }
    return isPunctuator(.closeBracket, place)
  }

  private mutating func parseTupleType() -> CSharpType {
    let start = token.range.start
    advance()
    var elements: [CSharpTupleElement] = []
    repeat {
      let type = parseType()
      elements.append(CSharpTupleElement(type: type, name: takeIdentifier()))
    } while take(.comma)
    expect(.closeParenthesis)
    return CSharpType(.tuple(elements), range(from: start))
  }

  private mutating func parseNamedType() -> CSharpType {
    let start = token.range.start
    var alias: CSharpName?
    if isPunctuator(.doubleColon, index + 1) {
      alias = takeIdentifier()
      advance()
    }
    if alias == nil, at(word: "var"), !isPunctuator(.dot, index + 1),
      !isPunctuator(.less, index + 1)
    {
      advance()
      return CSharpType(.inferred, range(from: start))
    }
    var names: [CSharpName] = []
    while var name = takeIdentifier() {
      if at(.less) { name.typeArguments = parseTypeArguments() }
      name.range = SourceRange(start: name.range.start, end: max(name.range.end, lastEnd))
      names.append(name)
      guard at(.dot), isIdentifier(index + 1) else { break }
      advance()
    }
    if names.isEmpty { expected("a type") }
    return CSharpType(.named(alias: alias, names), range(from: start))
  }

  /// `<int, string>`; `<,>` gives omitted types.
  mutating func parseTypeArguments() -> [CSharpType] {
    advance()
    var types: [CSharpType] = []
    repeat {
      if at(.comma) || at(.greater) {
        types.append(CSharpType(.omitted, SourceRange(at: token.range.start)))
      } else {
        types.append(parseType())
      }
    } while take(.comma)
    expect(.greater)
    return types
  }
}
