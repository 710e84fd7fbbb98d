import Diagnostics
import PolicyExpressions

/// Follows values that may be null through the expressions of a policy.
///
/// Only what is likely to be null is looked for: a value of which nothing is known is taken to be
/// there, and where two ways meet that disagree about a value of which nothing is known, nothing is
/// said.
struct NullFlow {
  /// What a boolean value tells of other values.
  struct Implication {
    var yes: [ValueNumber: Bool] = [:]
    var no: [ValueNumber: Bool] = [:]
  }

  /// `left ?? standard`.
  struct Coalesced {
    var left: ValueNumber
    var standard: CSharpLiteral?
  }

  struct Assignment {
    var start: Int
    /// The place of the declaration.
    var declared: Int
  }

  /// What leads from one value to another.
  enum Path: Hashable {
    case member(String)
    /// With the arguments as written.
    case call(String, String)
    case element(String)
    /// What `GetValueOrDefault` gives for a key.
    case lookUp(String)
  }

  private struct Step: Hashable {
    var parent: ValueNumber
    var path: Path
  }

  static let context: ValueNumber = 0
  static let request: ValueNumber = 1
  static let variables: ValueNumber = 2
  static let headers: ValueNumber = 3
  static let method: ValueNumber = 4
  private var count = 5
  private var steps: [Step: ValueNumber] = [
    Step(parent: 0, path: .member("Request")): 1, Step(parent: 0, path: .member("Variables")): 2,
    Step(parent: 1, path: .member("Headers")): 3, Step(parent: 1, path: .member("Method")): 4,
  ]
  var origins: [ValueNumber: NullOrigin] = [:]
  /// Whether a value is never null, as that of `new`, or always is.
  var constants: [ValueNumber: Bool] = [:]
  var implications: [ValueNumber: Implication] = [:]
  var coalesced: [ValueNumber: Coalesced] = [:]
  /// For `x?.y`: that it is not null means that `x` is not.
  var needs: [ValueNumber: ValueNumber] = [:]
  /// The same for what stands behind `?`.
  var alsoNeeds: [ValueNumber: ValueNumber] = [:]
  /// Sequences whose length somebody asks for: their `FirstOrDefault` is taken to be guarded.
  var measured: Set<ValueNumber> = []
  /// The bodies of messages.
  var bodies: Set<ValueNumber> = []
  var findings: [NullFinding] = []

  // Of the expression that is looked at.
  var expression: SurveyedExpression?
  /// Where local variables are assigned to behind their declarations, in the order of the text.
  var assignments: [Assignment] = []
  /// The values before `?`, innermost last.
  var receivers: [ValueNumber?] = []
  /// Inside a `try` that catches, and where the gateway evaluates later than it stands.
  var silence = 0
  var ignoresResponse = false
  var breaks: [[NullState]] = []
  var continues: [[NullState]] = []
  /// 0 outside lambdas and local functions.
  var functionDepth = 0
  var returns: [(value: ValueNumber?, state: NullState)] = []

  mutating func fresh(_ origin: NullOrigin? = nil) -> ValueNumber {
    count += 1
    if let origin { origins[count] = origin }
    return count
  }

  /// A value that is never null, or always is.
  mutating func constant(notNull: Bool) -> ValueNumber {
    let number = fresh()
    constants[number] = notNull
    return number
  }

  /// Whether it is known that a value is not null, or that it is; nil where it is not.
  func isNotNull(_ value: ValueNumber?, _ state: NullState) -> Bool? {
    guard let value else { return nil }
    return state.isNotNull[value] ?? constants[value]
  }

  /// What one step leads to from a value.
  mutating func step(_ parent: ValueNumber, _ path: Path) -> ValueNumber {
    let step = Step(parent: parent, path: path)
    if let known = steps[step] { return known }
    count += 1
    steps[step] = count
    return count
  }

  // MARK: Facts

  func set(_ value: ValueNumber?, notNull: Bool, _ state: inout NullState) {
    guard let value else { return }
    if constants[value] == nil { state.isNotNull[value] = notNull }
    if notNull { setNeeded(by: value, &state) }
    state.bound()
  }

  /// What is there since another value is.
  private func setNeeded(by value: ValueNumber, _ state: inout NullState) {
    var rest = needed(by: value)
    while let value = rest.popLast() {
      if constants[value] == nil { state.isNotNull[value] = true }
      rest += needed(by: value)
    }
  }

  private func needed(by value: ValueNumber) -> [ValueNumber] {
    if needs.isEmpty, coalesced.isEmpty { return [] }
    return [needs[value], alsoNeeds[value], coalescedWithNull(value)].compactMap { $0 }
  }

  private func coalescedWithNull(_ value: ValueNumber) -> ValueNumber? {
    guard let parts = coalesced[value], parts.standard == .null else { return nil }
    return parts.left
  }

  func apply(_ facts: [ValueNumber: Bool], to state: inout NullState) {
    for (value, notNull) in facts { set(value, notNull: notNull, &state) }
  }

  /// Whether anything is known of a value that may matter later.
  func isRemarkable(_ value: ValueNumber) -> Bool {
    origins[value] != nil || implications[value] != nil || needs[value] != nil
      || coalesced[value] != nil
  }

  /// Why a value may be null at a place; nil where it is there, or nothing is known.
  func origin(of value: ValueNumber?, _ state: NullState) -> NullOrigin? {
    guard let value, isNotNull(value, state) != true else { return nil }
    return origins[value]
  }

  // MARK: Where ways meet

  mutating func join(_ a: NullState, _ b: NullState) -> NullState {
    if a.isDead { return b }
    if b.isDead { return a }
    var joined = a
    for (value, notNull) in a.isNotNull where b.isNotNull[value] != notNull {
      joined.isNotNull[value] = nil
    }
    joined.hasNoBody = a.hasNoBody && b.hasNoBody
    joined.isBlind = a.isBlind || b.isBlind
    joined.bodyReads.merge(b.bodyReads) { first, _ in first }
    for value in joined.bodyReads.keys
    where a.bodyReads[value]?.isCertain != true || b.bodyReads[value]?.isCertain != true {
      joined.bodyReads[value]?.isCertain = false
    }
    for (local, value) in a.locals {
      guard let other = b.locals[local] else {
        joined.locals[local] = nil
        continue
      }
      if value != other { joined.locals[local] = meet(value, a, other, b) }
    }
    // One that is set on one way only may be null all the same.
    for (name, value) in b.variables {
      guard let own = a.variables[name] else {
        joined.variables[name] = value
        continue
      }
      if value != own { joined.variables[name] = meet(own, a, value, b) }
    }
    if a.response != b.response {
      joined.response = meet(a.response, a, b.response, b)
      let bodies = [body(of: a.response), body(of: b.response)]
      joined.takeReads(of: bodies, for: body(of: joined.response))
    }
    if a.requestBody != b.requestBody {
      joined.requestBody = meet(a.requestBody, a, b.requestBody, b)
      joined.takeReads(of: [a.requestBody, b.requestBody], for: joined.requestBody)
    }
    return joined
  }

  private mutating func meet(
    _ first: ValueNumber, _ a: NullState, _ second: ValueNumber, _ b: NullState
  ) -> ValueNumber {
    let value = fresh(origin(of: first, a) ?? origin(of: second, b))
    if isNotNull(first, a) == true, isNotNull(second, b) == true { constants[value] = true }
    return value
  }

  mutating func join(_ states: [NullState], or dead: NullState) -> NullState {
    var joined = dead
    joined.isDead = true
    for state in states { joined = join(joined, state) }
    return joined
  }

  mutating func body(of message: ValueNumber) -> ValueNumber { step(message, .member("Body")) }

  // MARK: Findings

  /// Something is done with a value that cannot be done with null.
  mutating func use(_ value: ValueNumber?, _ range: SourceRange, _ state: inout NullState) {
    guard let value, isWatched(value, state) else { return }
    if let origin = origins[value], !isLeftOut(origin, state), let expression, !state.isBlind {
      findings.append(
        NullFinding(
          kind: .null(origin), location: expression.location(range),
          text: expression.syntax.text(range)))
    }
    set(value, notNull: true, &state)
  }

  /// Whether it tells anything that a value is used at a place: of most values nothing is known.
  func isWatched(_ value: ValueNumber, _ state: NullState) -> Bool {
    if state.isDead { return false }
    if let isNotNull = state.isNotNull[value] { return !isNotNull }
    return (origins[value] != nil || needs[value] != nil) && constants[value] != true
  }

  private func isLeftOut(_ origin: NullOrigin, _ state: NullState) -> Bool {
    switch origin {
    case .noResponse: silence > 0 || ignoresResponse
    case .noBody: silence > 0 || !state.hasNoBody
    default: silence > 0
    }
  }

  /// A body is read, and kept or not.
  mutating func read(
    _ body: ValueNumber, _ range: SourceRange, keeps: Bool, _ state: inout NullState
  ) {
    guard let expression, !state.isDead else { return }
    let text = expression.syntax.text(range)
    let location = expression.location(range)
    if let first = state.bodyReads[body], silence == 0 {
      findings.append(
        NullFinding(
          kind: .readAgain(first: first.location, isCertain: first.isCertain), location: location,
          text: text))
    }
    if !keeps {
      state.bodyReads[body] = NullState.BodyRead(location: location, isCertain: true, text: text)
      state.bound()
    }
  }
}

extension NullState {
  /// What was read of one of several bodies, of which this is one.
  mutating func takeReads(of bodies: [ValueNumber], for body: ValueNumber) {
    for case let read? in bodies.map({ bodyReads[$0] }) {
      bodyReads[body] = read
      bodyReads[body]?.isCertain = false
    }
  }
}
