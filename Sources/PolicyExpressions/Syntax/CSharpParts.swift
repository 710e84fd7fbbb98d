/// Tells what stands directly in a part of C#, in the order of the text.
///
/// There is no `default` in here on purpose: a new kind of syntax has to say what its parts are.
/// `visit` is handed on and never kept, so that going through a tree makes no closures.
enum CSharpParts {
  typealias Visit = (CSharpNode) -> Void

  static func add(_ expression: CSharpExpression?, _ visit: Visit) {
    if let expression { visit(.expression(expression)) }
  }

  static func visit(in expression: CSharpExpression, _ visit: Visit) {
    switch expression.kind {
    case .literal, .name, .predefinedType, .aliasQualified, .memberBinding, .typeOf, .sizeOf,
      .defaultValue, .declaration, .namedValue, .missing:
      break
    case .interpolated(let parts):
      for case .hole(let value, let alignment, _) in parts {
        add(value, visit)
        add(alignment, visit)
      }
    case .parenthesized(let inner), .member(let inner, _), .prefix(_, let inner),
      .postfix(let inner, _), .cast(_, let inner), .asType(let inner, _),
      .checked(let inner, _), .throwing(let inner), .reference(let inner):
      add(inner, visit)
    case .tuple(let arguments), .elementBinding(let arguments): add(arguments, visit)
    case .conditionalAccess(let left, let right), .binary(let left, _, _, let right),
      .assignment(let left, _, _, let right):
      add(left, visit)
      add(right, visit)
    case .call(let target, let arguments, _), .element(let target, let arguments):
      add(target, visit)
      add(arguments, visit)
    case .conditional(let condition, let then, let otherwise):
      add(condition, visit)
      add(then, visit)
      add(otherwise, visit)
    case .isPattern(let value, let pattern):
      add(value, visit)
      visit(.pattern(pattern))
    case .lambda(let lambda):
      add(lambda.parameters ?? [], visit)
      add(lambda.body, visit)
    case .new(_, let arguments, let initializer):
      add(arguments ?? [], visit)
      if let initializer { add(initializer, visit) }
    case .newArray(_, let sizes, _, let initializer):
      for size in sizes { add(size, visit) }
      if let initializer { add(initializer, visit) }
    case .implicitArray(_, let initializer): add(initializer, visit)
    case .anonymousObject(let members): for member in members { add(member.value, visit) }
    case .query(let query):
      add(query.source.values, visit)
      add(query.body, visit)
    case .stackAlloc(let size): add(size, visit)
    case .newerSyntax(let parts): for part in parts { add(part, visit) }
    }
  }

  static func visit(in statement: CSharpStatement, _ visit: Visit) {
    switch statement.kind {
    case .empty, .break, .continue, .skipped: break
    case .block(let block), .checked(let block, _): add(block, visit)
    case .declaration(let declaration): add(declaration, visit)
    case .localFunction(let function):
      add(function.parameters, visit)
      add(function.body, visit)
    case .expression(let expression): add(expression, visit)
    case .if(let condition, let then, let otherwise):
      add(condition, visit)
      visit(.statement(then))
      if let otherwise { visit(.statement(otherwise)) }
    case .while(let condition, let body):
      add(condition, visit)
      visit(.statement(body))
    case .do(let body, while: let condition):
      visit(.statement(body))
      add(condition, visit)
    case .for(let start, let condition, let steps, let body):
      switch start {
      case .declaration(let declaration)?: add(declaration, visit)
      case .expressions(let expressions)?: for expression in expressions { add(expression, visit) }
      case nil: break
      }
      add(condition, visit)
      for step in steps { add(step, visit) }
      visit(.statement(body))
    case .forEach(_, _, let values, let body):
      add(values, visit)
      visit(.statement(body))
    case .switch(let value, let sections):
      add(value, visit)
      for section in sections { add(section, visit) }
    case .try(let block, let catches, let finally):
      add(block, visit)
      for clause in catches {
        add(clause.filter, visit)
        add(clause.block, visit)
      }
      if let finally { add(finally, visit) }
    case .using(let resource, let body):
      switch resource {
      case .declaration(let declaration): add(declaration, visit)
      case .expression(let expression): add(expression, visit)
      }
      visit(.statement(body))
    case .lock(let value, let body):
      add(value, visit)
      visit(.statement(body))
    case .return(let value), .throw(let value), .yield(let value): add(value, visit)
    case .goto(let target): if case .caseValue(let value) = target { add(value, visit) }
    case .labeled(_, let statement): visit(.statement(statement))
    }
  }

  private static func add(_ arguments: [CSharpArgument], _ visit: Visit) {
    for argument in arguments { add(argument.value, visit) }
  }

  private static func add(_ parameters: [CSharpParameter], _ visit: Visit) {
    for parameter in parameters { add(parameter.standard, visit) }
  }

  private static func add(_ body: CSharpLambda.Body, _ visit: Visit) {
    switch body {
    case .expression(let expression): add(expression, visit)
    case .block(let block): add(block, visit)
    }
  }

  private static func add(_ block: CSharpBlock, _ visit: Visit) {
    for statement in block.statements { visit(.statement(statement)) }
  }

  private static func add(_ declaration: CSharpLocalDeclaration, _ visit: Visit) {
    for declarator in declaration.declarators {
      switch declarator.value {
      case .expression(let expression)?: add(expression, visit)
      case .array(let initializer)?: add(initializer, visit)
      case nil: break
      }
    }
  }

  private static func add(_ section: CSharpSwitchSection, _ visit: Visit) {
    for label in section.labels {
      guard case .pattern(let pattern, let condition, _) = label else { continue }
      visit(.pattern(pattern))
      add(condition, visit)
    }
    for statement in section.statements { visit(.statement(statement)) }
  }

  private static func add(_ initializer: CSharpInitializer, _ visit: Visit) {
    for entry in initializer.entries {
      switch entry {
      case .member(_, let value): add(value, visit)
      case .index(let arguments, let value):
        add(arguments, visit)
        add(value, visit)
      case .element(let values, _): for value in values { add(value, visit) }
      }
    }
  }

  private static func add(_ value: CSharpInitializer.Value, _ visit: Visit) {
    switch value {
    case .expression(let expression): add(expression, visit)
    case .initializer(let initializer): add(initializer, visit)
    }
  }

  private static func add(_ body: CSharpQuery.Body, _ visit: Visit) {
    for clause in body.clauses {
      switch clause {
      case .from(let source): add(source.values, visit)
      case .let(_, let value), .where(let value): add(value, visit)
      case .join(let source, let left, let right, _):
        add(source.values, visit)
        add(left, visit)
        add(right, visit)
      case .orderBy(let keys): for key in keys { add(key.key, visit) }
      }
    }
    switch body.end {
    case .select(let value): add(value, visit)
    case .group(let value, let key):
      add(value, visit)
      add(key, visit)
    }
    if case .continuation(let continuation) = body.rest { add(continuation.body, visit) }
  }
}
