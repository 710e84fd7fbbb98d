/// Tells what stands directly in a part of C#, in the order of the text.
///
/// There is no `default` in here on purpose: a new kind of syntax has to say what its parts are.
struct CSharpParts {
  let visit: (CSharpNode) -> Void

  func add(_ expression: CSharpExpression?) {
    if let expression { visit(.expression(expression)) }
  }

  func visit(in expression: CSharpExpression) {
    switch expression.kind {
    case .literal, .name, .predefinedType, .aliasQualified, .memberBinding, .typeOf, .sizeOf,
      .defaultValue, .declaration, .namedValue, .missing:
      break
    case .interpolated(let parts):
      for case .hole(let value, let alignment, _) in parts {
        add(value)
        add(alignment)
      }
    case .parenthesized(let inner), .member(let inner, _), .prefix(_, let inner),
      .postfix(let inner, _), .cast(_, let inner), .asType(let inner, _),
      .checked(let inner, _), .throwing(let inner), .reference(let inner):
      add(inner)
    case .tuple(let arguments), .elementBinding(let arguments): add(arguments)
    case .conditionalAccess(let left, let right), .binary(let left, _, _, let right),
      .assignment(let left, _, _, let right):
      add(left)
      add(right)
    case .call(let target, let arguments, _), .element(let target, let arguments):
      add(target)
      add(arguments)
    case .conditional(let condition, let then, let otherwise):
      add(condition)
      add(then)
      add(otherwise)
    case .isPattern(let value, let pattern):
      add(value)
      visit(.pattern(pattern))
    case .lambda(let lambda):
      add(lambda.parameters ?? [])
      add(lambda.body)
    case .new(_, let arguments, let initializer):
      add(arguments ?? [])
      if let initializer { add(initializer) }
    case .newArray(_, let sizes, _, let initializer):
      for size in sizes { add(size) }
      if let initializer { add(initializer) }
    case .implicitArray(_, let initializer): add(initializer)
    case .anonymousObject(let members): for member in members { add(member.value) }
    case .query(let query):
      add(query.source.values)
      add(query.body)
    case .stackAlloc(let size): add(size)
    case .newerSyntax(let parts): for part in parts { add(part) }
    }
  }

  func visit(in statement: CSharpStatement) {
    switch statement.kind {
    case .empty, .break, .continue, .skipped: break
    case .block(let block), .checked(let block, _): add(block)
    case .declaration(let declaration): add(declaration)
    case .localFunction(let function):
      add(function.parameters)
      add(function.body)
    case .expression(let expression): add(expression)
    case .if(let condition, let then, let otherwise):
      add(condition)
      visit(.statement(then))
      if let otherwise { visit(.statement(otherwise)) }
    case .while(let condition, let body):
      add(condition)
      visit(.statement(body))
    case .do(let body, while: let condition):
      visit(.statement(body))
      add(condition)
    case .for(let start, let condition, let steps, let body):
      switch start {
      case .declaration(let declaration)?: add(declaration)
      case .expressions(let expressions)?: for expression in expressions { add(expression) }
      case nil: break
      }
      add(condition)
      for step in steps { add(step) }
      visit(.statement(body))
    case .forEach(_, _, let values, let body):
      add(values)
      visit(.statement(body))
    case .switch(let value, let sections):
      add(value)
      for section in sections { add(section) }
    case .try(let block, let catches, let finally):
      add(block)
      for clause in catches {
        add(clause.filter)
        add(clause.block)
      }
      if let finally { add(finally) }
    case .using(let resource, let body):
      switch resource {
      case .declaration(let declaration): add(declaration)
      case .expression(let expression): add(expression)
      }
      visit(.statement(body))
    case .lock(let value, let body):
      add(value)
      visit(.statement(body))
    case .return(let value), .throw(let value), .yield(let value): add(value)
    case .goto(let target): if case .caseValue(let value) = target { add(value) }
    case .labeled(_, let statement): visit(.statement(statement))
    }
  }

  private func add(_ arguments: [CSharpArgument]) {
    for argument in arguments { add(argument.value) }
  }

  private func add(_ parameters: [CSharpParameter]) {
    for parameter in parameters { add(parameter.standard) }
  }

  private func add(_ body: CSharpLambda.Body) {
    switch body {
    case .expression(let expression): add(expression)
    case .block(let block): add(block)
    }
  }

  private func add(_ block: CSharpBlock) {
    for statement in block.statements { visit(.statement(statement)) }
  }

  private func add(_ declaration: CSharpLocalDeclaration) {
    for declarator in declaration.declarators {
      switch declarator.value {
      case .expression(let expression)?: add(expression)
      case .array(let initializer)?: add(initializer)
      case nil: break
      }
    }
  }

  private func add(_ section: CSharpSwitchSection) {
    for label in section.labels {
      guard case .pattern(let pattern, let condition, _) = label else { continue }
      visit(.pattern(pattern))
      add(condition)
    }
    for statement in section.statements { visit(.statement(statement)) }
  }

  private func add(_ initializer: CSharpInitializer) {
    for entry in initializer.entries {
      switch entry {
      case .member(_, let value): add(value)
      case .index(let arguments, let value):
        add(arguments)
        add(value)
      case .element(let values, _): for value in values { add(value) }
      }
    }
  }

  private func add(_ value: CSharpInitializer.Value) {
    switch value {
    case .expression(let expression): add(expression)
    case .initializer(let initializer): add(initializer)
    }
  }

  private func add(_ body: CSharpQuery.Body) {
    for clause in body.clauses {
      switch clause {
      case .from(let source): add(source.values)
      case .let(_, let value), .where(let value): add(value)
      case .join(let source, let left, let right, _):
        add(source.values)
        add(left)
        add(right)
      case .orderBy(let keys): for key in keys { add(key.key) }
      }
    }
    switch body.end {
    case .select(let value): add(value)
    case .group(let value, let key):
      add(value)
      add(key)
    }
    if case .continuation(let continuation) = body.rest { add(continuation.body) }
  }
}
