import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Finds where an expression looks at variables.
struct VariableReads {
  private let expression: SurveyedExpression
  private let file: FlowFile
  private(set) var reads: [VariableRead] = []
  /// Whether a name is computed, or all variables are handed on.
  private(set) var isOpen = false

  init(of expression: SurveyedExpression, in file: FlowFile) {
    self.expression = expression
    self.file = file
    let places = expression.syntax.code.places(of: "Variables")
    if places.isEmpty { return }
    // Where the word does not stand, nothing need be looked for. In a text that was not understood,
    // a part may stand outside of what it belongs to.
    let isWhole = !expression.syntax.hasProblems
    func isEntered(_ node: CSharpNode) -> Bool {
      if !isWhole { return true }
      let next = places.partitioningIndex { $0 >= node.range.start }
      return next < places.count && places[next] < node.range.end
    }
    var found: [VariableRead] = []
    var opened = false
    var holders: [(local: Int, read: Int)] = []
    expression.syntax.walk(entering: isEntered) { node, parents in
      guard let value = node.expression, case .member(let target, let name) = value.kind,
        name.text == "Variables", case .name(let context) = target.kind, context.text == "context"
      else { return }
      if let (read, access) = read(of: value, parents) {
        if read.demand == nil, !read.isTest,
          let local = VariableLocals.holder(of: access, parents)
        {
          holders.append((local, found.count))
        }
        found.append(read)
      } else {
        opened = true
      }
    }
    isOpen = opened
    guardLater(&found)
    reads = found
    if holders.isEmpty { return }
    let held = holders.map { ($0.local, reads[$0.read]) }
    reads += VariableLocals(held: Dictionary(held) { first, _ in first })
      .reads(in: expression, following: follow)
  }

  /// A read behind a test of the same variable is taken to be guarded by it, whichever way the test
  /// goes: what a test is for, its author knows.
  private func guardLater(_ found: inout [VariableRead]) {
    if found.count < 2 { return }
    var tested: Set<String> = []
    var typed: Set<String> = []
    for index in found.indices {
      let name = found[index].name
      if tested.contains(name) { found[index].isGuarded = true }
      if typed.contains(name) { found[index].demand = nil }
      if found[index].isTest || found[index].onMissing == .standard { tested.insert(name) }
      if found[index].testsType { typed.insert(name) }
    }
  }

  /// Nil where the name is not a literal.
  private func read(
    of variables: CSharpExpression, _ parents: [CSharpNode]
  ) -> (read: VariableRead, access: CSharpExpression)? {
    guard let next = parents.last?.expression else { return nil }
    var above = parents.dropLast()
    var access = next
    var isIndexer = true
    var method: (name: CSharpName, arguments: [CSharpArgument])?
    let key: CSharpExpression
    switch next.kind {
    case .element(_, let arguments):
      guard arguments.count == 1, let argument = arguments.first?.value else { return nil }
      key = argument
    case .conditionalAccess(_, let rest):
      guard case .elementBinding(let arguments) = rest.kind, arguments.count == 1,
        let argument = arguments.first?.value
      else { return nil }
      key = argument
    case .member(_, let name):
      guard let call = above.last?.expression,
        case .call(let target, let arguments, _) = call.kind, target.range == next.range,
        let argument = arguments.first?.value
      else { return nil }
      above = above.dropLast()
      access = call
      isIndexer = false
      method = (name, arguments)
      key = argument
    default: return nil
    }
    guard case .literal(.string(let text?)) = unwrapped(key).kind else { return nil }
    var read = VariableRead(
      name: text, nameRange: expression.code.sourceRange(of: key.range),
      range: expression.code.sourceRange(of: access.range), onMissing: .null,
      isIndexer: isIndexer, file: file, expression: expression)
    if let method { use(method.name, method.arguments, of: access, &read) }
    follow(access, above, &read)
    return (read, access)
  }

  private func use(
    _ method: CSharpName, _ arguments: [CSharpArgument], of call: CSharpExpression,
    _ read: inout VariableRead
  ) {
    switch method.text {
    case "ContainsKey": read.isTest = true
    case "TryGetValue":
      read.isTest = true
      read.testsType = true
    case "GetValueOrDefault":
      // Without a second argument the default of the type comes back, and nothing fails.
      let type = expression.binding.types[call.range] ?? .unknown
      if type != .object, !type.isUnknown { read.demand = type }
      if arguments.count > 1 {
        read.onMissing = .standard
      } else if read.demand.map(StoredValue.refusesNull) == true {
        read.onMissing = .standard
      }
    default: break
    }
  }

  /// Looks at what is done with the value.
  private func follow(
    _ access: CSharpExpression, _ parents: ArraySlice<CSharpNode>, _ read: inout VariableRead
  ) {
    var value = access
    var isPlain = !read.isTest
    for parent in parents.reversed() {
      if case .statement(let statement) = parent, case .try = statement.kind {
        read.isGuarded = true
        read.demand = nil
      }
      guard let around = parent.expression else {
        isPlain = false
        continue
      }
      if isPlain { isPlain = take(value, by: around, &read) }
      addGuards(of: around, to: value, &read)
      value = around
    }
  }

  /// Whether what is around still only hands the value on.
  private func take(
    _ value: CSharpExpression, by around: CSharpExpression, _ read: inout VariableRead
  ) -> Bool {
    switch around.kind {
    case .parenthesized: return true
    case .cast:
      guard read.demand == nil, let type = expression.binding.types[around.range],
        !type.isUnknown
      else { return false }
      if type == .object { return true }
      read.demand = type
      read.range = expression.code.sourceRange(of: around.range)
      if read.onMissing == .null, StoredValue.refusesNull(type) { read.onMissing = .fails }
      // `(string)v == null` asks whether it is there.
      return true
    case .asType:
      read.testsType = true
      read.isTest = true
      return false
    case .isPattern:
      read.testsType = true
      read.isTest = true
      return false
    case .binary(let left, .coalesce, _, _) where left.range == value.range:
      if read.onMissing == .null { read.onMissing = .standard }
      return true
    case .binary(let left, .equal, _, let right), .binary(let left, .notEqual, _, let right):
      let other = left.range == value.range ? right : left
      if case .literal(.null) = unwrapped(other).kind { read.isTest = true }
      return false
    case .conditionalAccess(let target, _) where target.range == value.range:
      if read.onMissing == .null { read.onMissing = .standard }
      return false
    case .member(let target, _) where target.range == value.range,
      .element(let target, _) where target.range == value.range:
      if read.onMissing == .null, read.isIndexer { read.onMissing = .fails }
      return false
    case .call(let target, let arguments, _) where arguments.count == 1:
      let name = expression.syntax.text(target.range)
      if name.hasSuffix(".IsNullOrEmpty") || name.hasSuffix(".IsNullOrWhiteSpace") {
        read.isTest = true
      }
      return false
    default: return false
    }
  }

  private func addGuards(
    of around: CSharpExpression, to value: CSharpExpression, _ read: inout VariableRead
  ) {
    switch around.kind {
    case .binary(let left, .conditionalAnd, _, let right) where right.range == value.range:
      Conjuncts.add(of: left, in: expression.syntax, to: &read.guards)
    case .conditional(let condition, let then, _) where then.range == value.range:
      Conjuncts.add(of: condition, in: expression.syntax, to: &read.guards)
    case .conditional(let condition, _, let otherwise) where otherwise.range == value.range:
      read.guards.insert("!" + Conjuncts.text(condition, in: expression.syntax))
    case .binary(let left, .conditionalOr, _, let right) where right.range == value.range:
      read.guards.insert("!" + Conjuncts.text(left, in: expression.syntax))
    default: break
    }
  }

  private func unwrapped(_ value: CSharpExpression) -> CSharpExpression {
    var value = value
    while case .parenthesized(let inner) = value.kind { value = inner }
    return value
  }
}

/// The parts of a condition that must all hold, as texts that can be compared.
enum Conjuncts {
  static func add(
    of condition: CSharpExpression, in syntax: CSharpSyntax, to found: inout Set<String>
  ) {
    var waiting = [condition]
    while let next = waiting.popLast() {
      switch next.kind {
      case .parenthesized(let inner): waiting.append(inner)
      case .binary(let left, .conditionalAnd, _, let right): waiting += [left, right]
      default: found.insert(text(next, in: syntax))
      }
    }
  }

  /// Without white space and without parentheses around it.
  static func text(_ condition: CSharpExpression, in syntax: CSharpSyntax) -> String {
    var condition = condition
    while case .parenthesized(let inner) = condition.kind { condition = inner }
    return withoutSpace(syntax.code[condition.range.start..<condition.range.end])
  }

  private static func withoutSpace(_ code: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(code.count)
    for byte in code where byte > 0x20 || !byte.isXMLSpace { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func add(of expression: SurveyedExpression, to found: inout Set<String>) {
    guard case .expression(let condition) = expression.syntax.root else {
      found.insert(withoutSpace(expression.code.utf8[...]))
      return
    }
    add(of: condition, in: expression.syntax, to: &found)
  }
}
