import Diagnostics

extension CSharpShape {
  mutating func add(_ statements: [CSharpStatement]) {
    let shown = statements.filter { !isHidden($0.range) }
    mark("{", shown.count)
    for statement in shown { add(statement) }
  }

  private mutating func add(_ statement: CSharpStatement) {
    switch statement.kind {
    case .block(let block):
      mark("block")
      add(block.statements)
    case .declaration(let declaration): add(declaration)
    case .localFunction(let function): add(function)
    case .expression(let value):
      // `(f());` is no statement.
      if case .parenthesized = value.kind { mark("()") }
      mark("do")
      add(value)
    case .empty: mark(";")
    case .if(let condition, let then, let otherwise):
      mark(otherwise == nil ? "if" : "if else")
      add(condition)
      add(then)
      if let otherwise { add(otherwise) }
    case .while(let condition, let body):
      mark("while")
      add(condition)
      add(body)
    case .do(let body, let condition):
      mark("do while")
      add(body)
      add(condition)
    case .for(let start, let condition, let steps, let body):
      addFor(start, condition, steps, body)
    case .forEach(let type, let designation, let values, let body):
      mark("foreach")
      add(type)
      add(designation)
      add(values)
      add(body)
    case .switch(let value, let sections): addSwitch(value, sections)
    case .try(let block, let catches, let finally): addTry(block, catches, finally)
    case .using(let resource, let body):
      mark("using")
      switch resource {
      case .declaration(let declaration): add(declaration)
      case .expression(let value): add(value)
      }
      add(body)
    case .lock(let value, let body):
      mark("lock")
      add(value)
      add(body)
    case .checked(let block, let isChecked):
      mark(isChecked ? "checked{" : "unchecked{")
      add(block.statements)
    case .return, .throw, .break, .continue, .goto, .labeled, .yield, .skipped:
      addJump(statement)
    }
  }

  private mutating func addJump(_ statement: CSharpStatement) {
    switch statement.kind {
    case .return(let value): addOptional("return", value)
    case .throw(let value): addOptional("throw;", value)
    case .yield(let value): addOptional("yield", value)
    case .break: mark("break")
    case .continue: mark("continue")
    case .goto(.label(let name)):
      mark("goto")
      add(name)
    case .goto(.caseValue(let value)):
      mark("goto case")
      add(value)
    case .goto(.defaultCase): mark("goto default")
    case .labeled(let name, let inner):
      mark("label")
      add(name)
      add(inner)
    default: setOpaque()
    }
  }

  private mutating func addOptional(_ label: String, _ value: CSharpExpression?) {
    mark(value == nil ? label : "\(label) x")
    if let value { add(value) }
  }

  private mutating func addFor(
    _ start: CSharpStatement.ForStart?, _ condition: CSharpExpression?,
    _ steps: [CSharpExpression], _ body: CSharpStatement
  ) {
    mark("for")
    switch start {
    case .declaration(let declaration): add(declaration)
    case .expressions(let values):
      mark("start", values.count)
      for value in values { add(value) }
    case nil: mark("start")
    }
    addOptional("condition", condition)
    mark("steps", steps.count)
    for step in steps { add(step) }
    add(body)
  }

  private mutating func addSwitch(
    _ value: CSharpExpression, _ sections: [CSharpSwitchSection]
  ) {
    mark("switch", sections.count)
    add(value)
    for section in sections {
      mark("labels", section.labels.count)
      for label in section.labels {
        switch label {
        case .pattern(let pattern, let when, _):
          add(pattern)
          if let when {
            mark("when")
            add(when)
          }
        case .standard: mark("default:")
        }
      }
      add(section.statements)
    }
  }

  private mutating func addTry(
    _ block: CSharpBlock, _ catches: [CSharpCatch], _ finally: CSharpBlock?
  ) {
    mark(finally == nil ? "try" : "try finally", catches.count)
    add(block.statements)
    for one in catches {
      mark("catch")
      if let type = one.type {
        mark("typed")
        add(type)
      }
      if let name = one.name {
        mark("named")
        add(name)
      }
      if let filter = one.filter {
        mark("when")
        add(filter)
      }
      add(one.block.statements)
    }
    if let finally { add(finally.statements) }
  }

  private mutating func add(_ declaration: CSharpLocalDeclaration) {
    mark(declaration.isConst ? "const" : "local", declaration.declarators.count)
    add(declaration.type)
    for declarator in declaration.declarators {
      add(declarator.name)
      switch declarator.value {
      case .expression(let value):
        mark("=")
        add(value)
      case .array(let initializer):
        mark("={}")
        add(initializer)
      case nil: break
      }
    }
  }

  private mutating func add(_ function: CSharpLocalFunction) {
    mark(function.isAsync ? "async function" : "function", function.parameters.count)
    add(function.returnType)
    add(function.name)
    mark("<", function.typeParameters.count)
    for parameter in function.typeParameters { add(parameter) }
    for parameter in function.parameters { add(parameter) }
    add(function.body)
  }
}
