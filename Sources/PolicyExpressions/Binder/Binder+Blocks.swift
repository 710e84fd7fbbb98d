import Diagnostics

/// `switch`, `try` and `using`.
extension CSharpBinder {
  mutating func bindSwitch(
    _ value: CSharpExpression, _ sections: [CSharpSwitchSection]
  ) {
    let bound = bindValue(value)
    switchDepth += 1
    defer { switchDepth -= 1 }
    var seen: Set<ConstantValue> = []
    var hasDefault = false
    inScope { binder in
      for section in sections {
        binder.inScope { binder in
          for label in section.labels {
            switch label {
            case .standard(let range):
              if hasDefault {
                binder.report(.duplicate, at: range, "the `switch` has two `default` labels")
              }
              hasDefault = true
            case .pattern(let pattern, let condition, let range):
              binder.bindPattern(pattern, of: bound.type)
              if let condition {
                binder.requireCondition(
                  binder.bindValue(condition, expecting: .bool), condition)
              } else if let constant = binder.constant(of: pattern),
                !seen.insert(constant).inserted
              {
                binder.report(
                  .duplicate, at: range, "the `switch` has this label twice")
              }
            }
          }
          binder.bindStatements(section.statements)
        }
      }
    }
  }

  mutating func constant(of pattern: CSharpPattern) -> ConstantValue? {
    guard case .constant(let expression) = pattern else { return nil }
    trials += 1
    defer { trials -= 1 }
    let constant = bind(expression).constant
    if case .string(nil)? = constant { return nil }
    return constant
  }

  mutating func bindTry(
    _ block: CSharpBlock, _ catches: [CSharpCatch], _ finally: CSharpBlock?
  ) {
    bindBlock(block)
    catchDepth += 1
    defer { catchDepth -= 1 }
    var caught: [StaticType] = []
    for handler in catches {
      inScope { binder in
        if caught.contains(where: { $0 == .void }) {
          binder.report(
            .usage, at: handler.block.range, "the `catch` above takes every exception already")
        }
        if handler.type == nil, handler.filter == nil { caught.append(.void) }
        if let written = handler.type {
          let type = binder.resolve(written)
          if !type.isUnknown,
            caught.contains(where: { binder.types.convertsByReference(type, to: $0) })
          {
            binder.report(
              .usage, at: written.range, "a `catch` above takes every `\(type.name)` already",
              help: "put it in front")
          }
          if handler.filter == nil, !type.isUnknown { caught.append(type) }
          if !type.isUnknown, !binder.types.converts(type, to: .exception) {
            binder.report(
              .conversion, at: written.range,
              "only exceptions can be caught, and `\(type.name)` is none")
          }
          if let name = handler.name {
            binder.declare(
              name, LocalSymbol(kind: .variable, type: type, declared: name.range.start))
          }
        }
        if let filter = handler.filter {
          binder.requireCondition(binder.bindValue(filter, expecting: .bool), filter)
        }
        binder.bindStatements(handler.block.statements)
      }
    }
    if let finally { bindBlock(finally) }
  }

  mutating func bindUsing(
    _ resource: CSharpStatement.UsingResource, _ body: CSharpStatement
  ) {
    inScope { binder in
      switch resource {
      case .declaration(let declaration):
        binder.bind(declaration)
        for declarator in declaration.declarators {
          guard let symbol = binder.scopes.last?.symbols[declarator.name.text] else { continue }
          binder.requireDisposable(symbol.type, declarator.name.range)
          binder.scopes[binder.scopes.count - 1].symbols[declarator.name.text]?.kind = .iteration
        }
      case .expression(let expression):
        let bound = binder.bindValue(expression)
        if bound.type != .null { binder.requireDisposable(bound.type, expression.range) }
      }
      binder.bindBody(body)
    }
  }

  private mutating func requireDisposable(_ type: StaticType, _ range: SourceRange) {
    guard !type.isUnknown, types.isFullyKnown(type), !types.converts(type, to: .disposable) else {
      return
    }
    report(
      .conversion, at: range, "`using` needs something to dispose of, and `\(type.name)` is not",
      help: "leave out `using`")
  }
}
