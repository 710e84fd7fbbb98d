package import Diagnostics

/// One token of C#.
package struct CSharpToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A name, `@`-prefixed ones and contextual keywords (`var`, `await`, `value`) included.
    case identifier
    case keyword(CSharpKeyword)
    /// An integer or real literal with its suffix. A leading sign is an operator of its own.
    case number
    /// `"…"`.
    case string
    /// `@"…"`.
    case verbatimString
    /// `$"…"`, `$@"…"` or `@$"…"` as a whole: `CSharpInterpolation` takes it apart.
    case interpolatedString
    /// `'…'`, also where it wrongly holds more than one character.
    case character
    case punctuator(CSharpPunctuator)
    /// `{{name}}` outside a string: API Management puts the named value's text in its place before
    /// the code is compiled.
    case namedValue
    /// Only where the lexer keeps trivia, or where a comment is not closed.
    case whiteSpace
    case lineComment
    case blockComment
    /// A character that C# has no use for.
    case unknown
    case endOfText
  }

  package var kind: Kind
  /// Where the token stands in the bytes that the lexer was given.
  package var range: SourceRange
  /// What is wrong with the token; it still reaches as far as it can be read.
  package var error: CSharpLexicalError?

  package init(kind: Kind, range: SourceRange, error: CSharpLexicalError? = nil) {
    self.kind = kind
    self.range = range
    self.error = error
  }
}

/// What can be wrong with a single token.
package enum CSharpLexicalError: Hashable, Sendable {
  /// The string that starts here has no end; strings other than verbatim ones end with their line.
  case unterminatedString
  case unterminatedCharacter
  case unterminatedComment
  /// A hole of an interpolated string is not closed by `}`.
  case unterminatedHole
  /// `''`, or more than one character: C# quotes text with `"`.
  case characterCount
  /// A character that stands outside strings and comments and is no part of C#.
  case unexpectedCharacter
  /// Strings in holes of strings in holes, deeper than is read.
  case nestingTooDeep
}

/// The reserved words of C#.
package enum CSharpKeyword: String, Hashable, Sendable, CaseIterable {
  case abstract, `as`, base, bool, `break`, byte, `case`, `catch`, char, checked, `class`, const,
    `continue`, decimal, `default`, delegate, `do`, double, `else`, `enum`, event, explicit, extern,
    `false`, finally, fixed, float, `for`, foreach, goto, `if`, implicit, `in`, int, interface,
    `internal`, `is`, lock, long, namespace, new, null, object, `operator`, out, override, params,
    `private`, protected, `public`, readonly, ref, `return`, sbyte, sealed, short, sizeof,
    stackalloc, `static`, string, `struct`, `switch`, this, `throw`, `true`, `try`, typeof, uint,
    ulong, unchecked, unsafe, ushort, using, virtual, void, volatile, `while`

  /// Whether it is a type's name and can stand for it everywhere; `void` cannot.
  var namesType: Bool {
    switch self {
    case .bool, .byte, .sbyte, .char, .decimal, .double, .float, .int, .uint, .long, .ulong,
      .object, .short, .ushort, .string:
      true
    default: false
    }
  }

  /// Whether only a statement begins with it.
  var beginsStatement: Bool {
    switch self {
    case .return, .if, .for, .foreach, .while, .do, .switch, .try, .using, .break, .continue,
      .lock, .const, .goto:
      true
    default: false
    }
  }
}

/// Operators and brackets. `>>` is two tokens, since `>` also closes type arguments: a parser joins
/// them where they touch.
package enum CSharpPunctuator: String, Hashable, Sendable, CaseIterable {
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case comma = ","
  case semicolon = ";"
  case dot = "."
  case colon = ":"
  case doubleColon = "::"
  case question = "?"
  case questionDot = "?."
  case doubleQuestion = "??"
  case doubleQuestionEqual = "??="
  case arrow = "=>"
  case pointerArrow = "->"
  case equal = "="
  case doubleEqual = "=="
  case notEqual = "!="
  case not = "!"
  case less = "<"
  case lessEqual = "<="
  case shiftLeft = "<<"
  case shiftLeftEqual = "<<="
  case greater = ">"
  case greaterEqual = ">="
  case plus = "+"
  case doublePlus = "++"
  case plusEqual = "+="
  case minus = "-"
  case doubleMinus = "--"
  case minusEqual = "-="
  case star = "*"
  case starEqual = "*="
  case slash = "/"
  case slashEqual = "/="
  case percent = "%"
  case percentEqual = "%="
  case ampersand = "&"
  case doubleAmpersand = "&&"
  case ampersandEqual = "&="
  case bar = "|"
  case doubleBar = "||"
  case barEqual = "|="
  case caret = "^"
  case caretEqual = "^="
  case tilde = "~"
}
