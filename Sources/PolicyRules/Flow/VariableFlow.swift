import PolicyExpressions

/// What a variable may be at some point of a document.
struct VariableState: Equatable, Sendable {
  /// How a policy can come to a point.
  struct Reach: OptionSet, Sendable {
    let rawValue: UInt8

    static let normally = Reach(rawValue: 1)
    /// After another policy in the body of a `retry` failed, or in `on-error`.
    static let afterFailure = Reach(rawValue: 2)
  }

  /// Writes kept for one variable at the most; of more nothing is said.
  static let mostWrites = 16

  /// The writes whose values it may hold, by their indices in the program.
  private(set) var writes: [Int: Reach] = [:]
  /// How it can be that nothing has set it; empty where something has.
  var unset: Reach = []
  /// Whether something that cannot be seen may have set it.
  var isOpen = false
  /// How many policies that can fail had run when it was set last.
  fileprivate var time = 0

  static func == (left: VariableState, right: VariableState) -> Bool {
    left.writes == right.writes && left.unset == right.unset && left.isOpen == right.isOpen
  }

  fileprivate mutating func add(_ write: Int, _ reach: Reach) {
    writes[write, default: []].formUnion(reach)
    if writes.count > Self.mostWrites {
      writes = [:]
      isOpen = true
    }
  }

  fileprivate func joined(with other: VariableState) -> VariableState {
    var state = self
    for (write, reach) in other.writes { state.add(write, reach) }
    state.unset.formUnion(other.unset)
    state.isOpen = isOpen || other.isOpen
    state.time = min(time, other.time)
    return state
  }

  fileprivate var afterFailure: VariableState {
    var state = self
    state.writes = writes.mapValues { _ in .afterFailure }
    if !unset.isEmpty { state.unset = .afterFailure }
    return state
  }
}

/// Follows variables through a document: for each place that reads one, what it may find.
///
/// Branches work on one table of variables that is put back afterwards, so that the work grows with
/// the changes and not with the number of variables.
struct VariableFlow: Sendable {
  /// Rounds through the body of a `retry` until nothing new comes out; the states only grow, and
  /// the first rounds bring nearly all.
  private static let mostRounds = 4
  /// `retry` in `retry` that is followed so often; deeper bodies are gone through once.
  private static let mostDepth = 3
  /// Unseen steps that are followed one by one.
  private static let mostUnseen = 64

  let program: FlowProgram
  /// By the reads of the program; nil where nothing comes by.
  private(set) var states: [VariableState?]
  /// Whether `base`, or a fragment that is not there, may run before the read.
  private(set) var isBehindUnseen: [Bool]
  /// The reads that stand in `on-error`.
  private(set) var isInOnError: [Bool]

  private var variables: [String: VariableState] = [:]
  /// What a variable was when a branch began; nil for one that was not set.
  private var journals: [[String: VariableState?]] = []
  private var isUnseen = false
  private var isReachable = true
  private var unseenSteps = 0
  private var inOnError = false
  /// Policies so far that can fail.
  private var time = 0
  private var depth = 0
  /// For each `retry` around: when it began, and what variables may be when its body fails.
  private var regions: [(start: Int, failed: [String: VariableState])] = []

  init(_ program: FlowProgram, startsUnseen: Bool) {
    self.program = program
    states = Array(repeating: nil, count: program.reads.count)
    isBehindUnseen = Array(repeating: false, count: program.reads.count)
    isInOnError = Array(repeating: false, count: program.reads.count)
    if program.reads.isEmpty { return }
    isUnseen = startsUnseen
    run(program.main)
    if program.hasReadsInOnError { runOnError(startsUnseen) }
  }

  private mutating func runOnError(_ startsUnseen: Bool) {
    variables = [:]
    isReachable = true
    inOnError = true
    isUnseen = startsUnseen || program.hasBase || program.hasUnseenFragment
    for (index, write) in program.writes.enumerated() {
      var state = variables[write.name] ?? fresh
      state.unset = .afterFailure
      state.add(index, .afterFailure)
      variables[write.name] = state
    }
    run(program.onError)
  }

  /// What a variable is that nothing in sight has set.
  private var fresh: VariableState {
    var state = VariableState()
    state.unset = .normally
    state.isOpen = isUnseen
    return state
  }

  // MARK: - Steps

  private mutating func run(_ steps: [FlowStep]) {
    for step in steps where isReachable { run(step) }
  }

  private mutating func run(_ step: FlowStep) {
    switch step {
    case .run(let action): run(action)
    case .choose(let branches): choose(branches)
    case .retry(let body, let condition): retry(body, condition)
    case .unseen: unseen()
    case .end: isReachable = false
    }
  }

  private mutating func run(_ action: FlowAction) {
    for index in action.reads { look(index) }
    if action.canFail { time += 1 }
    for index in action.writes { write(index) }
  }

  private mutating func look(_ index: Int) {
    let state = variables[program.reads[index].name] ?? fresh
    states[index] = states[index]?.joined(with: state) ?? state
    if isUnseen { isBehindUnseen[index] = true }
    if inOnError { isInOnError[index] = true }
  }

  private mutating func write(_ index: Int) {
    let name = program.writes[index].name
    let old = variables[name] ?? fresh
    noteFailures(name, old)
    var state = VariableState()
    if program.writes[index].isOptional { state = old }
    state.add(index, inOnError ? .afterFailure : .normally)
    state.time = time
    set(name, state)
  }

  private mutating func unseen() {
    isUnseen = true
    time += 1
    unseenSteps += 1
    // Of so many, one more tells nothing new about what is set before them.
    guard unseenSteps <= Self.mostUnseen else { return }
    for (name, state) in variables where !state.isOpen {
      var state = state
      state.isOpen = true
      set(name, state)
    }
  }

  /// A value that is about to be replaced is what a failure since then would have left.
  private mutating func noteFailures(_ name: String, _ state: VariableState) {
    for index in regions.indices where time > max(state.time, regions[index].start) {
      let failed = state.afterFailure
      regions[index].failed[name] = regions[index].failed[name]?.joined(with: failed) ?? failed
    }
  }

  // MARK: - Branches

  private mutating func set(_ name: String, _ state: VariableState?) {
    if let last = journals.indices.last, journals[last][name] == nil {
      journals[last][name] = .some(variables[name])
    }
    variables[name] = state
  }

  /// What a part of the document leaves behind.
  private struct Outcome {
    /// The variables that it set or may have set; nil where they are as if never set.
    var changes: [String: VariableState?]
    var isUnseen: Bool
    var isReachable: Bool
  }

  /// Runs something and takes it back.
  private mutating func trying(_ part: (inout VariableFlow) -> Void) -> Outcome {
    let wasUnseen = isUnseen
    let wasReachable = isReachable
    journals.append([:])
    part(&self)
    let journal = journals.removeLast()
    var changes: [String: VariableState?] = [:]
    for (name, old) in journal {
      changes[name] = .some(variables[name])
      variables[name] = old
    }
    let outcome = Outcome(changes: changes, isUnseen: isUnseen, isReachable: isReachable)
    isUnseen = wasUnseen
    isReachable = wasReachable
    return outcome
  }

  /// Goes on with what any of the outcomes left; the last word has the caller on what is reachable.
  private mutating func merge(_ outcomes: [Outcome]) {
    var joined: [String: VariableState] = [:]
    var counts: [String: Int] = [:]
    for outcome in outcomes {
      for (name, change) in outcome.changes {
        let state = change ?? fresh
        joined[name] = joined[name]?.joined(with: state) ?? state
        counts[name, default: 0] += 1
      }
    }
    for (name, state) in joined {
      // An outcome that did not change it leaves it as it was.
      let isInAll = counts[name] == outcomes.count
      set(name, isInAll ? state : state.joined(with: variables[name] ?? fresh))
    }
    isUnseen = isUnseen || outcomes.contains(where: \.isUnseen)
  }

  private mutating func choose(_ branches: [FlowBranch]) {
    var outcomes: [Outcome] = []
    var hasOtherwise = false
    for branch in branches {
      if let condition = branch.condition {
        run(condition)
        assumeTested(condition)
      } else {
        hasOtherwise = true
      }
      outcomes.append(trying { $0.run(branch.body) })
    }
    if !hasOtherwise { outcomes.append(trying { _ in }) }
    let reachable = outcomes.filter(\.isReachable)
    merge(reachable)
    if reachable.isEmpty { isReachable = false }
  }

  /// Behind a condition that asks about a variable, in its branch and after it, nothing is said of
  /// its being set: what the condition is for, its author knows.
  private mutating func assumeTested(_ condition: FlowAction) {
    for index in condition.reads {
      let read = program.reads[index]
      guard read.isTest || variables[read.name] != nil else { continue }
      var state = variables[read.name] ?? fresh
      if state.unset.isEmpty, !read.testsType { continue }
      state.unset = []
      // Who asks for it in a document that has not set it knows of somebody else who may.
      if read.testsType || state.writes.isEmpty { state.isOpen = true }
      set(read.name, state)
    }
  }

  // MARK: - Loops

  private mutating func retry(_ body: [FlowStep], _ condition: FlowAction) {
    depth += 1
    defer { depth -= 1 }
    let rounds = depth > Self.mostDepth ? 1 : Self.mostRounds
    for round in 1...rounds {
      regions.append((start: time, failed: [:]))
      let normal = trying { $0.run(body) }
      let region = regions.removeLast()
      for (name, change) in normal.changes {
        guard let change, time > max(change.time, region.start) else { continue }
        for index in regions.indices {
          let failed = change.afterFailure
          regions[index].failed[name] =
            regions[index].failed[name]?.joined(with: failed) ?? failed
        }
      }
      let failures = Outcome(
        changes: region.failed.mapValues { .some($0) }, isUnseen: normal.isUnseen,
        isReachable: time > region.start)
      // The condition sees both ends of the body.
      let evaluated = trying { flow in
        flow.mergeEnds(of: normal, failures)
        if flow.isReachable { flow.run(condition) }
      }
      let isLast = round == rounds || isSettled(evaluated)
      if isLast {
        // After the body failed for the last time, the request goes on in on-error.
        isReachable = normal.isReachable
        if isReachable { merge([normal]) }
        return
      }
      // Another round starts with what the one before it left, or with what was there.
      let unchanged = Outcome(changes: [:], isUnseen: isUnseen, isReachable: true)
      merge([evaluated, unchanged])
    }
  }

  private mutating func mergeEnds(of normal: Outcome, _ failures: Outcome) {
    guard normal.isReachable else {
      isReachable = failures.isReachable
      merge([failures])
      return
    }
    merge([normal])
    // What a failure leaves in variables that it does not name is what the round began with, which
    // the body's end replaces: so only the named ones are joined.
    for (name, change) in failures.changes {
      guard let change else { continue }
      set(name, (variables[name] ?? fresh).joined(with: change))
    }
  }

  /// Whether another round would start with nothing new.
  private func isSettled(_ outcome: Outcome) -> Bool {
    if outcome.isUnseen, !isUnseen { return false }
    return outcome.changes.allSatisfy { name, change in
      let old = variables[name] ?? fresh
      return old.joined(with: change ?? fresh) == old
    }
  }
}
