import Diagnostics

/// Statements.
extension CSharpBinder {
  mutating func bindBlock(_ block: CSharpBlock) {
    inScope { $0.bindStatements(block.statements) }
  }

  /// The statements of a block, whose scope is open.
  mutating func bindStatements(_ statements: [CSharpStatement]) {
    let names = statements.flatMap { statement -> [String] in
      guard case .declaration(let declaration) = statement.kind else { return [] }
      return declaration.declarators.map(\.name.text)
    }
    scopes[scopes.count - 1].later = Set(names)
    declareFunctions(statements)
    for statement in statements { bind(statement) }
  }

  /// A statement with a scope of its own, as the body of a loop has.
  mutating func bindBody(_ statement: CSharpStatement) {
    inScope { $0.bind(statement) }
  }

  mutating func bind(_ statement: CSharpStatement) {
    steps += 1
    guard steps < Self.mostSteps else { return }
    switch statement.kind {
    case .block(let block): bindBlock(block)
    case .declaration(let declaration): bind(declaration)
    case .localFunction(let function): bindLocalFunction(function)
    case .expression(let expression):
      let bound = bind(expression)
      switch bound.kind {
      case .value, .place, .readOnly, .anything: break
      default: _ = bindValue(expression)
      }
    case .empty, .skipped: break
    case .if(let condition, let then, let otherwise):
      requireCondition(bindValue(condition, expecting: .bool), condition)
      bindBody(then)
      if let otherwise { bindBody(otherwise) }
    case .while(let condition, let body):
      inScope { binder in
        binder.requireCondition(binder.bindValue(condition, expecting: .bool), condition)
        binder.inLoop { $0.bindBody(body) }
      }
    case .do(let body, let condition):
      inLoop { $0.bindBody(body) }
      inScope {
        $0.requireCondition($0.bindValue(condition, expecting: .bool), condition)
      }
    case .for(let start, let condition, let steps, let body):
      bindFor(start, condition, steps, body)
    case .forEach(let type, let designation, let values, let body):
      bindForEach(type, designation, values, body)
    case .switch(let value, let sections): bindSwitch(value, sections)
    case .try(let block, let catches, let finally): bindTry(block, catches, finally)
    case .using(let resource, let body): bindUsing(resource, body)
    case .lock(let value, let body):
      let bound = bindValue(value)
      if types.isValueType(bound.type) == true {
        report(.conversion, at: value.range, "`lock` needs an object, not a `\(bound.type.name)`")
      }
      bindBody(body)
    case .checked(let block, let isChecked):
      if !isChecked { uncheckedDepth += 1 }
      bindBlock(block)
      if !isChecked { uncheckedDepth -= 1 }
    case .return(let value): bindReturn(value, statement.range)
    case .throw(let value):
      if let value {
        bindThrown(value)
      } else if catchDepth == 0 {
        report(
          .usage, at: statement.range,
          "`throw;` throws again what a `catch` caught, and stands in none",
          help: "write `throw new Exception(…);`")
      }
    case .break:
      if loopDepth == 0, switchDepth == 0 {
        report(
          .usage, at: statement.range, "`break` stands in no loop and no `switch`",
          help: "`return` ends the expression")
      }
    case .continue:
      if loopDepth == 0 {
        report(.usage, at: statement.range, "`continue` stands in no loop")
      }
    case .goto(let target):
      if case .caseValue(let value) = target { _ = bindValue(value) }
    case .labeled(_, let inner): bind(inner)
    case .yield(let value):
      report(
        .usage, at: statement.range, "`yield` makes a sequence of a function, and this is none")
      if let value { _ = bindValue(value) }
    }
  }

  mutating func inLoop(_ body: (inout CSharpBinder) -> Void) {
    loopDepth += 1
    body(&self)
    loopDepth -= 1
  }

  // MARK: Declarations

  mutating func bind(_ declaration: CSharpLocalDeclaration) {
    let isInferred = declaration.type.kind == .inferred
    let type = isInferred ? StaticType.unknown : resolve(declaration.type)
    if type == .void {
      report(.usage, at: declaration.type.range, "a variable cannot be `void`")
    }
    if isInferred, declaration.declarators.count > 1 {
      report(
        .usage, at: declaration.type.range, "`var` declares one variable at a time",
        help: "write a declaration for each")
    }
    for declarator in declaration.declarators {
      var actual = type
      var constant: ConstantValue?
      // The name counts from here on, but cannot be read in its own value.
      switch declarator.value {
      case nil:
        if isInferred {
          report(
            .usage, at: declarator.name.range,
            "`var` needs a value that tells the type of `\(declarator.name.text)`",
            help: "write `= …`, or the type in place of `var`")
        } else if declaration.isConst {
          report(.usage, at: declarator.name.range, "a constant needs a value")
        }
      case .expression(let expression):
        let value = bindValue(expression, expecting: isInferred ? nil : type)
        constant = value.constant
        if isInferred {
          actual = inferredType(value, expression, declarator.name)
        } else {
          require(value, of: expression, becomes: type)
        }
        if declaration.isConst, value.constant == nil, !value.isUnknown,
          !types.isEnum(value.type)
        {
          report(
            .usage, at: expression.range, "the value of a constant must be constant",
            help: "leave out `const`")
        }
      case .array(let initializer):
        if case .array(let element, let rank) = type.kind {
          bindArrayInitializer(initializer, element: element, rank: rank)
        } else if !type.isUnknown || isInferred {
          report(
            .usage, at: initializer.range, "a value in braces is for arrays only",
            help: "write `new … { … }`")
          bindInitializer(initializer, of: .unknown)
        }
      }
      let kind: LocalSymbol.Kind = declaration.isConst ? .constant : .variable
      declare(
        declarator.name,
        LocalSymbol(
          kind: kind, type: actual, declared: declarator.name.range.start,
          constant: declaration.isConst ? constant : nil))
      record(actual, declarator.name.range)
      scopes[scopes.count - 1].later.remove(declarator.name.text)
    }
  }

  private mutating func inferredType(
    _ value: BoundValue, _ expression: CSharpExpression, _ name: CSharpName
  ) -> StaticType {
    if case .anything = value.kind {
      if case .defaultValue = expression.kind {
        report(
          .conversion, at: expression.range, "`default` does not tell the type of `\(name.text)`")
      }
      return .unknown
    }
    switch value.type {
    case .null:
      report(
        .conversion, at: expression.range, "`null` does not tell the type of `\(name.text)`",
        help: "write the type in place of `var`")
      return .unknown
    case .void:
      report(
        .conversion, at: expression.range, "`\(text(expression.range))` gives no value")
      return .unknown
    default: return value.type
    }
  }

  // MARK: Loops

  private mutating func bindFor(
    _ start: CSharpStatement.ForStart?, _ condition: CSharpExpression?,
    _ steps: [CSharpExpression], _ body: CSharpStatement
  ) {
    inScope { binder in
      switch start {
      case .declaration(let declaration): binder.bind(declaration)
      case .expressions(let expressions):
        for expression in expressions { _ = binder.bindValue(expression) }
      case nil: break
      }
      if let condition {
        binder.requireCondition(binder.bindValue(condition, expecting: .bool), condition)
      }
      for step in steps { _ = binder.bindValue(step) }
      binder.inLoop { $0.bindBody(body) }
    }
  }

  private mutating func bindForEach(
    _ type: CSharpType, _ designation: CSharpDesignation, _ values: CSharpExpression,
    _ body: CSharpStatement
  ) {
    inScope { binder in
      let bound = binder.bindValue(values)
      var element = StaticType.unknown
      if !bound.isUnknown {
        if let found = binder.types.element(of: bound.type) {
          element = found
        } else {
          binder.report(
            .usage, at: values.range,
            "`foreach` cannot go through a `\(bound.type.name)`",
            help: bound.type == .object ? "cast it to what it is first" : nil)
        }
      }
      if type.kind != .inferred {
        let written = binder.resolve(type)
        if !element.isUnknown, !written.isUnknown,
          !binder.types.casts(element, to: written)
        {
          binder.report(
            .conversion, at: type.range,
            "the elements are `\(element.name)`, which do not become `\(written.name)`")
        }
        element = written
      }
      binder.declareIteration(designation, element)
      binder.inLoop { $0.bindBody(body) }
    }
  }

  private mutating func declareIteration(_ designation: CSharpDesignation, _ type: StaticType) {
    guard case .variable(let name) = designation else {
      declare(designation, type)
      return
    }
    declare(name, LocalSymbol(kind: .iteration, type: type, declared: name.range.start))
    record(type, name.range)
  }

  // MARK: return

  private mutating func bindReturn(_ value: CSharpExpression?, _ range: SourceRange) {
    let frame = functions.count - 1
    let isWhole = functions.count == 1
    guard let value else {
      functions[frame].returnsNothing = true
      if isWhole || functions[frame].expected != nil {
        report(
          .missingReturn, at: range, "`return` gives no value here",
          help: isWhole ? "the expression must give one on every path" : nil)
      }
      return
    }
    let expected = functions[frame].expected
    let bound = bindValue(value, expecting: expected)
    if functions[frame].mustReturnNothing {
      report(.conversion, at: value.range, "a function that is `void` returns no value")
      return
    }
    if bound.type == .void {
      report(
        .conversion, at: value.range, "`\(text(value.range))` gives no value to return")
      return
    }
    if case .anything = bound.kind { return }
    if let expected, !expected.holdsParameter {
      require(bound, of: value, becomes: expected)
    }
    functions[frame].results.append(bound.isUnknown ? .unknown : bound.type)
  }
}
