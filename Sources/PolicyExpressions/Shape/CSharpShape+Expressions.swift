import Diagnostics

extension CSharpShape {
  mutating func add(_ expression: CSharpExpression) {
    if isHidden(expression.range) { return mark("hidden") }
    switch expression.kind {
    case .literal(let literal): add(literal, expression.range)
    case .interpolated(let parts): addInterpolated(parts)
    case .name(let name): add(name)
    case .predefinedType(let keyword): word(keyword.rawValue, expression.range)
    case .aliasQualified(let alias, let name):
      mark("::")
      add(alias)
      add(name)
    case .parenthesized(let inner): addParenthesized(inner)
    case .tuple(let elements): add(elements, in: "tuple")
    case .member(let target, let name):
      mark(".")
      add(target)
      add(name)
    case .conditionalAccess(let target, let rest):
      mark("?")
      add(target)
      add(rest)
    case .memberBinding(let name):
      mark("?.")
      add(name)
    case .elementBinding(let arguments): add(arguments, in: "?[]")
    case .call(let function, let arguments, _):
      mark("call")
      add(function)
      add(arguments, in: "()")
    case .element(let target, let arguments):
      mark("element")
      add(target)
      add(arguments, in: "[]")
    case .prefix(let symbol, let operand): addPrefix(symbol, operand)
    case .postfix(let operand, let isIncrement):
      mark(isIncrement ? "postfix++" : "postfix--")
      add(operand)
    case .binary(let left, let symbol, let range, let right):
      mark("binary")
      word(symbol.rawValue, range)
      add(left)
      add(right)
    case .assignment(let target, let compound, let range, let value):
      mark("assign")
      word("\(compound?.rawValue ?? "")=", range)
      add(target)
      add(value)
    case .conditional(let condition, let left, let right):
      mark("?:")
      add(condition)
      add(left)
      add(right)
    case .cast(let type, let value):
      mark("cast")
      add(type)
      add(value)
    case .isPattern(let value, let pattern):
      mark("is")
      add(value)
      add(pattern)
    case .asType(let value, let type):
      mark("as")
      add(value)
      add(type)
    case .lambda(let lambda): add(lambda)
    case .typeOf(let type):
      mark("typeof")
      add(type)
    case .sizeOf(let type):
      mark("sizeof")
      add(type)
    case .defaultValue(let type):
      mark(type == nil ? "default" : "default()")
      if let type { add(type) }
    case .checked(let value, let isChecked):
      mark(isChecked ? "checked" : "unchecked")
      add(value)
    case .throwing(let value):
      mark("throw")
      add(value)
    case .declaration(let type, let designation):
      mark("declaration")
      add(type)
      add(designation)
    case .reference(let value):
      mark("ref")
      add(value)
    case .query(let query): add(query)
    case .new, .newArray, .implicitArray, .anonymousObject, .stackAlloc: addCreation(expression)
    case .namedValue, .newerSyntax, .missing: setOpaque()
    }
  }

  /// Parentheses say what the tree says already, but for a few that C# does not take, or takes for
  /// something else, when they are gone or there.
  private mutating func addParenthesized(_ inner: CSharpExpression) {
    if case .throwing = inner.kind { mark("()") }
    add(inner)
  }

  private mutating func addPrefix(
    _ symbol: CSharpPrefixOperator, _ operand: CSharpExpression
  ) {
    mark("prefix \(symbol.rawValue)")
    // -2147483648 is an int, -(2147483648) is a long.
    if case .parenthesized(let inner) = operand.kind, Self.isNumber(inner) { mark("()") }
    add(operand)
  }

  private static func isNumber(_ expression: CSharpExpression) -> Bool {
    switch expression.kind {
    case .literal(.number): true
    case .parenthesized(let inner): isNumber(inner)
    default: false
    }
  }

  private mutating func addInterpolated(_ parts: [CSharpInterpolationPart]) {
    mark("$")
    for part in parts {
      switch part {
      case .text(let text, let range):
        // Braces are doubled in one place and not in the other, and may be a named value.
        if let text, !text.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }),
          !text.unicodeScalars.contains("\u{FFFD}")
        {
          word(text, range)
        } else {
          mark("written")
          written(range)
        }
      case .hole(let value, let alignment, let format):
        mark("hole")
        add(value)
        if let alignment {
          mark("alignment")
          add(alignment)
        }
        if let format {
          mark("format")
          written(format)
        }
      }
    }
    mark("end $")
  }

  mutating func add(_ arguments: [CSharpArgument], in brackets: String) {
    let shown = arguments.filter { !isHidden($0.value.range) }
    mark(brackets, shown.count)
    for argument in shown {
      if let name = argument.name {
        mark("name:")
        add(name)
      }
      switch argument.modifier {
      case .out: mark("out")
      case .ref: mark("ref")
      case .in: mark("in")
      case nil: break
      }
      add(argument.value)
    }
  }

  mutating func add(_ lambda: CSharpLambda) {
    mark(lambda.isAsync ? "async lambda" : "lambda", lambda.parameters?.count ?? -1)
    for parameter in lambda.parameters ?? [] { add(parameter) }
    add(lambda.body)
  }

  mutating func add(_ body: CSharpLambda.Body) {
    switch body {
    case .expression(let value):
      mark("=>")
      add(value)
    case .block(let block):
      mark("=>{}")
      add(block.statements)
    }
  }

  mutating func add(_ parameter: CSharpParameter) {
    switch parameter.modifier {
    case .out: mark("out")
    case .ref: mark("ref")
    case .in: mark("in")
    case .params: mark("params")
    case nil: break
    }
    if let type = parameter.type {
      mark("typed")
      add(type)
    }
    add(parameter.name)
    if let standard = parameter.standard {
      mark("=")
      add(standard)
    }
  }

  // MARK: - Creation

  private mutating func addCreation(_ expression: CSharpExpression) {
    switch expression.kind {
    case .new(let type, let arguments, let initializer):
      mark("new")
      add(type)
      // `new T { … }` is `new T() { … }`.
      add(arguments ?? [], in: "()")
      if let initializer { add(initializer) }
    case .newArray(let type, let sizes, let rank, let initializer):
      mark("new[]", rank)
      add(type)
      mark("sizes", sizes.count)
      for size in sizes { add(size) }
      if let initializer { add(initializer) }
    case .implicitArray(let rank, let initializer):
      mark("new[,]", rank)
      add(initializer)
    case .anonymousObject(let members):
      let shown = members.filter { !isHidden($0.value.range) }
      mark("new{}", shown.count)
      for member in shown {
        if let name = member.name {
          mark("=")
          add(name)
        }
        add(member.value)
      }
    case .stackAlloc(let value):
      mark(value == nil ? "stackalloc" : "stackalloc x")
      if let value { add(value) }
    default: setOpaque()
    }
  }

  mutating func add(_ initializer: CSharpInitializer) {
    let shown = initializer.entries.filter { entry in
      if case .element(_, let range) = entry { return !isHidden(range) }
      return true
    }
    mark("{}", shown.count)
    for entry in shown {
      switch entry {
      case .member(let name, let value):
        mark("member=")
        add(name)
        add(value)
      case .index(let arguments, let value):
        add(arguments, in: "[]=")
        add(value)
      case .element(let values, _):
        mark("element", values.count)
        for value in values { add(value) }
      }
    }
  }

  private mutating func add(_ value: CSharpInitializer.Value) {
    switch value {
    case .expression(let expression): add(expression)
    case .initializer(let initializer):
      mark("={}")
      add(initializer)
    }
  }

  // MARK: - Queries

  private mutating func add(_ query: CSharpQuery) {
    mark("query")
    add(query.source)
    add(query.body)
  }

  private mutating func add(_ source: CSharpQuery.Source) {
    mark(source.type == nil ? "from" : "from T")
    if let type = source.type { add(type) }
    add(source.name)
    add(source.values)
  }

  private mutating func add(_ body: CSharpQuery.Body) {
    mark("clauses", body.clauses.count)
    for clause in body.clauses {
      switch clause {
      case .from(let source): add(source)
      case .let(let name, let value):
        mark("let")
        add(name)
        add(value)
      case .where(let condition):
        mark("where")
        add(condition)
      case .join(let source, let left, let right, let into):
        mark(into == nil ? "join" : "join into")
        add(source)
        add(left)
        add(right)
        if let into { add(into) }
      case .orderBy(let keys):
        mark("orderby", keys.count)
        for key in keys {
          mark(key.isDescending ? "descending" : "ascending")
          add(key.key)
        }
      }
    }
    switch body.end {
    case .select(let value):
      mark("select")
      add(value)
    case .group(let value, let key):
      mark("group")
      add(value)
      add(key)
    }
    if case .continuation(let continuation) = body.rest {
      mark("into")
      add(continuation.name)
      add(continuation.body)
    }
  }
}
