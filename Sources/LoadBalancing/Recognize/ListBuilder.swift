import Diagnostics
import PolicyExpressions

/// Follows statements that make lists, one after the other. What happens in branches and loops is
/// not followed: a list that may change in there is in doubt.
struct ListBuilder {
  private(set) var evaluator: ConstantEvaluator
  /// What statements around this one made: it may be changed or not.
  private var outer: Set<String> = []
  /// How many objects and lists those statements made.
  private var outerObjects = 0
  private var outerLists = 0

  static func heap(of syntax: CSharpSyntax) -> ConstantHeap {
    var builder = ListBuilder(evaluator: ConstantEvaluator(syntax))
    switch syntax.root {
    case .expression(let expression): _ = builder.evaluator.value(expression)
    case .block(let statements): builder.follow(statements)
    }
    return builder.evaluator.heap
  }

  private init(evaluator: ConstantEvaluator) {
    self.evaluator = evaluator
  }

  private mutating func follow(_ statements: [CSharpStatement]) {
    for statement in statements { follow(statement) }
  }

  private mutating func follow(_ statement: CSharpStatement) {
    switch statement.kind {
    case .declaration(let declaration): declare(declaration, statement)
    case .expression(let expression): run(expression, statement)
    case .return(let value?):
      // The same list may be returned in several places; what else is made here counts as well.
      _ = evaluator.value(value)
      doubtChanges(in: statement)
    case .block(let block): follow(block.statements)
    case .if(let condition, let then, nil) where Self.isTrue(condition): follow(then)
    default:
      doubtChanges(in: statement)
      for part in Self.parts(of: statement) { followInside(part) }
    }
  }

  /// Statements that may run or not, or several times: lists that begin and end there are known.
  private mutating func followInside(_ statement: CSharpStatement) {
    var inside = self
    inside.outer.formUnion(evaluator.locals.keys)
    inside.outerObjects = evaluator.heap.objects.count
    inside.outerLists = evaluator.heap.lists.count
    // Not shared, so that it need not be copied.
    evaluator.heap = ConstantHeap()
    inside.follow(statement)
    evaluator.heap = inside.evaluator.heap
  }

  private static func parts(of statement: CSharpStatement) -> [CSharpStatement] {
    switch statement.kind {
    case .if(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
    case .while(_, let body), .do(let body, _), .for(_, _, _, let body),
      .forEach(_, _, _, let body), .using(_, let body), .lock(_, let body), .labeled(_, let body):
      [body]
    case .switch(_, let sections): sections.flatMap(\.statements)
    case .try(let block, let catches, let finally):
      block.statements + catches.flatMap(\.block.statements) + (finally?.statements ?? [])
    case .checked(let block, _): block.statements
    default: []
    }
  }

  /// `true` and `… || true`, which people leave where a condition may come.
  private static func isTrue(_ condition: CSharpExpression) -> Bool {
    switch condition.kind {
    case .literal(.bool(true)): true
    case .parenthesized(let inner): isTrue(inner)
    case .binary(let left, .conditionalOr, _, let right): isTrue(left) || isTrue(right)
    default: false
    }
  }

  // MARK: - Statements

  private mutating func declare(
    _ declaration: CSharpLocalDeclaration, _ statement: CSharpStatement
  ) {
    for declarator in declaration.declarators {
      outer.remove(declarator.name.text)
      guard case .expression(let expression)? = declarator.value else {
        evaluator.locals[declarator.name.text] = nil
        continue
      }
      let value = evaluator.value(expression)
      evaluator.locals[declarator.name.text] = value
      if case .code = value {
        evaluator.locals[declarator.name.text] = nil
        doubtChanges(in: statement)
      }
      if case .array(let index) = value, evaluator.heap.lists[index].name == nil {
        evaluator.heap.lists[index].name = declarator.name.text
      }
      // A local that only fills the list belongs to the list.
      if case .object(let index) = value, declaration.declarators.count == 1 {
        evaluator.heap.objects[index].ranges.insert(statement.range)
      }
    }
  }

  private mutating func run(_ expression: CSharpExpression, _ statement: CSharpStatement) {
    switch expression.kind {
    case .call(let function, let arguments, _):
      if case .member(let target, let method) = function.kind, method.text == "Add",
        case .name(let name) = target.kind, !outer.contains(name.text),
        add(arguments.map(\.value), to: evaluator.locals[name.text], statement)
      {
        return
      }
    case .assignment(let target, nil, _, let value):
      if set(target, value, statement) { return }
    default: break
    }
    doubtChanges(in: statement)
  }

  private mutating func add(
    _ arguments: [CSharpExpression], to target: ConstantValue?, _ statement: CSharpStatement
  ) -> Bool {
    switch target {
    case .array(let index)? where index < outerLists: return false
    case .object(let index)? where index < outerObjects: return false
    case .array(let index)? where arguments.count == 1:
      let value = evaluator.value(arguments[0])
      evaluator.heap.lists[index].elements.append(value)
      evaluator.heap.lists[index].ranges.insert(statement.range)
      return true
    case .object(let index)? where arguments.count == 2:
      guard case .string(let name) = evaluator.value(arguments[0]) else { return false }
      return set(name, evaluator.value(arguments[1]), of: index, statement)
    case .object(let index)? where arguments.count == 1:
      guard case .property(let name, let value) = evaluator.value(arguments[0]) else {
        return false
      }
      return set(name, value, of: index, statement)
    default: return false
    }
  }

  private mutating func set(
    _ name: String, _ value: ConstantValue, of object: Int, _ statement: CSharpStatement
  ) -> Bool {
    evaluator.heap.objects[object].set(name, value)
    evaluator.heap.objects[object].ranges.insert(statement.range)
    return true
  }

  private mutating func set(
    _ target: CSharpExpression, _ written: CSharpExpression, _ statement: CSharpStatement
  ) -> Bool {
    switch target.kind {
    case .name(let name) where !outer.contains(name.text):
      let value = evaluator.value(written)
      if case .array(let index) = value, evaluator.heap.lists[index].name == nil {
        evaluator.heap.lists[index].name = name.text
      }
      evaluator.locals[name.text] = value
      return true
    case .element(let container, let keys):
      guard case .name(let name) = container.kind, !outer.contains(name.text), keys.count == 1,
        case .object(let index)? = evaluator.locals[name.text], index >= outerObjects,
        case .string(let key) = evaluator.value(keys[0].value)
      else { return false }
      return set(key, evaluator.value(written), of: index, statement)
    default: return false
    }
  }

  // MARK: - Doubt

  private mutating func doubtChanges(in statement: CSharpStatement) {
    let tokens = CSharpLexer.tokens(of: evaluator.syntax.code, in: statement.range)
    let words = tokens.map { evaluator.syntax.text($0.range) }
    var names = evaluator.locals
    // The variable of a loop means the elements.
    if case .forEach(_, .variable(let name), let values, _) = statement.kind,
      case .array(let index) = evaluator.value(values)
    {
      names[name.text] = .array(index)
    }
    for name in Set(words).sorted() {
      guard let value = names[name], Self.mayChange(name, words) else { continue }
      evaluator.heap.setDoubt("it is changed in a way that is not followed", about: value)
      if case .string = value { evaluator.locals[name] = nil }
      if case .number = value { evaluator.locals[name] = nil }
    }
  }

  private static let changing: Set = [
    "Add", "AddRange", "AddFirst", "AddAfterSelf", "Clear", "ForEach", "Insert", "InsertRange",
    "Merge", "Remove", "RemoveAll", "RemoveAt", "Replace", "ReplaceAll", "Reverse", "SetItem",
    "Sort",
  ]

  /// Whether the words of a statement may change what a name means, or what it holds.
  private static func mayChange(_ name: String, _ words: [String]) -> Bool {
    for (index, word) in words.enumerated() where word == name {
      let before = index > 0 ? words[index - 1] : ""
      if before == "." { continue }
      var next = index + 1
      // Past `[…]` and `.Member`.
      while next < words.count {
        if words[next] == "[" {
          var depth = 0
          repeat {
            if words[next] == "[" { depth += 1 }
            if words[next] == "]" { depth -= 1 }
            next += 1
          } while next < words.count && depth > 0
        } else if words[next] == ".", next + 1 < words.count {
          if changing.contains(words[next + 1]) { return true }
          next += 2
        } else {
          break
        }
      }
      let after = next < words.count ? words[next] : ""
      if ["=", "+=", "-=", "++", "--"].contains(after) { return true }
      // Handed to a function that may change it.
      let isArgument = (before == "(" || before == ",") && (after == ")" || after == ",")
      if isArgument, next == index + 1, before == "," || index < 2 || words[index - 2] != ")" {
        let isCall = index >= 2 && words[index - 2].first?.isLetter == true
        let isTest = index >= 2 && ["if", "while", "switch", "return"].contains(words[index - 2])
        if before == "," || (isCall && !isTest) { return true }
      }
    }
    return false
  }
}

extension CSharpLexer {
  /// The tokens of a part of the code, without white space and comments.
  fileprivate static func tokens(of code: [UInt8], in range: SourceRange) -> [CSharpToken] {
    var lexer = CSharpLexer(code, range: range)
    var tokens: [CSharpToken] = []
    while true {
      let token = lexer.next()
      if token.kind == .endOfText { return tokens }
      tokens.append(token)
    }
  }
}
