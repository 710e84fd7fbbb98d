package import Diagnostics

/// An expression of C#.
package struct CSharpExpression: Sendable {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind: Sendable {
    case literal(CSharpLiteral)
    /// `$"…"`.
    case interpolated([CSharpInterpolationPart])
    /// `x`, `Method<int>`.
    case name(CSharpName)
    /// `string`, `int` where a member of the type follows.
    case predefinedType(CSharpKeyword)
    /// `global::x`.
    case aliasQualified(alias: CSharpName, CSharpName)
    case parenthesized(CSharpExpression)
    case tuple([CSharpArgument])
    /// `target.name`.
    case member(CSharpExpression, CSharpName)
    /// `target?…`: the second part starts with a binding and is not looked at where the first is
    /// null.
    case conditionalAccess(CSharpExpression, CSharpExpression)
    /// `.name` behind a `?`.
    case memberBinding(CSharpName)
    /// `[…]` behind a `?`.
    case elementBinding([CSharpArgument])
    /// `arguments` is the range from `(` to `)`.
    case call(CSharpExpression, [CSharpArgument], arguments: SourceRange)
    case element(CSharpExpression, [CSharpArgument])
    case prefix(CSharpPrefixOperator, CSharpExpression)
    case postfix(CSharpExpression, isIncrement: Bool)
    case binary(
      CSharpExpression, CSharpBinaryOperator, operatorRange: SourceRange, CSharpExpression)
    /// `target = value`; `compound` is the operator of `+=` and its like.
    case assignment(
      CSharpExpression, compound: CSharpBinaryOperator?, operatorRange: SourceRange,
      CSharpExpression)
    case conditional(CSharpExpression, CSharpExpression, CSharpExpression)
    case cast(CSharpType, CSharpExpression)
    case isPattern(CSharpExpression, CSharpPattern)
    case asType(CSharpExpression, CSharpType)
    case lambda(CSharpLambda)
    /// `new T(…) { … }`; the arguments are nil where no parentheses stand.
    case new(CSharpType, [CSharpArgument]?, CSharpInitializer?)
    /// `new T[n][] { … }`; the type is that of the elements.
    case newArray(CSharpType, sizes: [CSharpExpression], rank: Int, CSharpInitializer?)
    /// `new[] { … }`.
    case implicitArray(rank: Int, CSharpInitializer)
    /// `new { a, b = c }`.
    case anonymousObject([CSharpAnonymousMember])
    case typeOf(CSharpType)
    case sizeOf(CSharpType)
    /// `default(T)`, and `default` alone.
    case defaultValue(CSharpType?)
    case checked(CSharpExpression, isChecked: Bool)
    case throwing(CSharpExpression)
    /// `out var x`, `var (a, b)`.
    case declaration(CSharpType, CSharpDesignation)
    case reference(CSharpExpression)
    case query(CSharpQuery)
    case stackAlloc(CSharpExpression?)
    /// `{{name}}` outside a string: any text may come to stand here.
    case namedValue
    /// C# of a later version, which was read and reported: its parts may still be looked at.
    case newerSyntax([CSharpExpression])
    /// Nothing that can be read stands here; it was reported.
    case missing
  }
}

/// What a literal says.
package enum CSharpLiteral: Hashable, Sendable {
  case null
  case bool(Bool)
  /// An integer or a real number, suffix included, as written.
  case number(String)
  /// The text in it; nil where it holds an escape that C# does not have, which was reported.
  case string(String?)
  /// One UTF-16 unit; nil as above.
  case character(UInt16?)
}

/// A name, with the types that it is given.
package struct CSharpName: Hashable, Sendable {
  /// Without `@`.
  package var text: String
  package var range: SourceRange
  /// Nil where no `<…>` stands.
  package var typeArguments: [CSharpType]?

  package init(_ text: String, _ range: SourceRange, typeArguments: [CSharpType]? = nil) {
    self.text = text
    self.range = range
    self.typeArguments = typeArguments
  }
}

/// A piece of an interpolated string.
package enum CSharpInterpolationPart: Sendable {
  /// Text, escapes resolved; nil where they are wrong.
  case text(String?, SourceRange)
  case hole(CSharpExpression, alignment: CSharpExpression?, format: SourceRange?)
}

/// What stands between the parentheses of a call.
package struct CSharpArgument: Sendable {
  package enum Modifier: Sendable { case out, ref, `in` }

  /// `name:`.
  package var name: CSharpName?
  package var modifier: Modifier?
  package var value: CSharpExpression

  package init(name: CSharpName? = nil, modifier: Modifier? = nil, value: CSharpExpression) {
    self.name = name
    self.modifier = modifier
    self.value = value
  }
}

/// `x => …`, `(x, y) => …`, `delegate (int x) { … }`.
package struct CSharpLambda: Sendable {
  package enum Body: Sendable {
    case expression(CSharpExpression)
    case block(CSharpBlock)
  }

  /// Nil for `delegate { … }`, which fits every delegate.
  package var parameters: [CSharpParameter]?
  package var body: Body
  package var isAsync: Bool

  package init(parameters: [CSharpParameter]?, body: Body, isAsync: Bool) {
    self.parameters = parameters
    self.body = body
    self.isAsync = isAsync
  }
}

/// A parameter of a lambda or a local function.
package struct CSharpParameter: Sendable {
  package enum Modifier: Sendable { case out, ref, `in`, params }

  package var modifier: Modifier?
  /// Nil where it is to be inferred.
  package var type: CSharpType?
  package var name: CSharpName
  package var standard: CSharpExpression?

  package init(
    modifier: Modifier? = nil, type: CSharpType?, name: CSharpName,
    standard: CSharpExpression? = nil
  ) {
    self.modifier = modifier
    self.type = type
    self.name = name
    self.standard = standard
  }
}

/// `{ … }` behind `new`.
package struct CSharpInitializer: Sendable {
  package enum Entry: Sendable {
    /// `Name = value`.
    case member(CSharpName, Value)
    /// `[key] = value`.
    case index([CSharpArgument], Value)
    /// `value`, and `{ key, value }`.
    case element([CSharpExpression], range: SourceRange)
  }

  package indirect enum Value: Sendable {
    case expression(CSharpExpression)
    /// `Name = { … }`.
    case initializer(CSharpInitializer)
  }

  package var entries: [Entry]
  package var range: SourceRange

  package init(entries: [Entry], range: SourceRange) {
    self.entries = entries
    self.range = range
  }
}

/// A member of `new { … }`.
package struct CSharpAnonymousMember: Sendable {
  /// Nil where the value gives the name.
  package var name: CSharpName?
  package var value: CSharpExpression

  package init(name: CSharpName?, value: CSharpExpression) {
    self.name = name
    self.value = value
  }
}
