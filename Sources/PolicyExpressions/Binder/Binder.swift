import Diagnostics

/// Gives every expression its type, and says what does not compile.
///
/// Where something cannot be known (a named value, a type that the catalogue does not describe) its
/// type is unknown, and nothing is said about what follows from it.
package struct CSharpBinder {
  /// Steps after which an expression is given up: only code that was made to be slow takes more.
  static let mostSteps = 200_000

  /// Binds what was read. `expecting` is the type that the place of the expression needs, such as
  /// `bool` for a condition; nil where any will do.
  package static func bind(
    _ syntax: CSharpSyntax, expecting expected: StaticType? = nil,
    types: TypeSystem = TypeSystem()
  ) -> CSharpBinding {
    var binder = CSharpBinder(syntax, types: types)
    var binding = binder.bindRoot(expecting: expected)
    binding.types.sort()
    return binding
  }

  let syntax: CSharpSyntax
  let types: TypeSystem
  var binding = CSharpBinding()
  private var reported: Set<ReportedProblem> = []
  var scopes: [BinderScope] = []
  /// The functions around the place that is bound, the innermost last.
  var functions: [FunctionFrame] = []
  /// What stands before the `?.` that is bound, the innermost last.
  var conditionalReceivers: [BoundValue] = []
  /// Above 0 while something is tried: problems then are no problems yet.
  var trials = 0
  var trialProblems = 0
  var steps = 0
  /// Around the place: whether constants that are too large are cut off.
  var uncheckedDepth = 0
  /// Around the place: whether `throw;` has something to throw again.
  var catchDepth = 0
  /// The types of the parameters of all lambdas around the place.
  var lambdaParameters: [StaticType] = []
  var lambdaResults: [LambdaKey: LambdaResult] = [:]
  var holdsLambda = false
  /// Around the place: whether `break` and `continue` have something to leave.
  var loopDepth = 0
  var switchDepth = 0

  init(_ syntax: CSharpSyntax, types: TypeSystem) {
    self.syntax = syntax
    self.types = types
  }

  var catalogue: Catalogue { types.catalogue }

  // MARK: The whole

  private mutating func bindRoot(expecting expected: StaticType?) -> CSharpBinding {
    // A tree that was cut off says nothing about what was written, and may be too high to walk.
    if hasGivenUp { return binding }
    // A node takes about five bytes of code.
    binding.types.reserveCapacity(syntax.code.count / 5 + 1)
    scopes = [BinderScope(isFunction: true)]
    functions = [FunctionFrame(expected: expected)]
    switch syntax.root {
    case .expression(let expression):
      let value = bindValue(expression, expecting: expected)
      binding.type = value.type
      if let expected { require(value, of: expression, becomes: expected) }
      if value.type == .void {
        report(
          .conversion, at: expression.range, "the expression gives no value",
          help: "call something that returns one")
      }
    case .block(let statements):
      bindStatements(statements)
      binding.type = functions.first.map(resultType) ?? .unknown
    }
    if steps < Self.mostSteps { analyzeFlow() }
    if steps >= Self.mostSteps { binding.problems = [] }
    binding.problems = binding.problems.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
    return binding
  }

  private var hasGivenUp: Bool { syntax.problems.contains { $0.kind == .limit } }

  func resultType(_ frame: FunctionFrame) -> StaticType {
    frame.results.isEmpty ? .unknown : types.bestCommon(frame.results) ?? .object
  }

  // MARK: Problems

  mutating func report(
    _ kind: CSharpBindingProblem.Kind, at range: SourceRange, _ message: String,
    help: String? = nil, meant: String? = nil
  ) {
    if trials > 0 {
      let isHarmless = kind == .referenceComparison || kind == .notListed || kind == .unreachable
      if !isHarmless { trialProblems += 1 }
      return
    }
    // One mistake, one message: what stands inside something that was found fault with is enough.
    guard reported.insert(ReportedProblem(kind: kind, range: range)).inserted else { return }
    binding.problems.append(
      CSharpBindingProblem(
        kind: kind, range: range, message: message, help: help, meant: meant))
  }

  mutating func record(_ type: StaticType, _ range: SourceRange) {
    if trials == 0 { binding.types.note(type, for: range) }
  }

  func text(_ range: SourceRange) -> String {
    let text = syntax.text(range)
    let line = text.prefix { !$0.isNewline }
    return line.count == text.count && line.count <= 40 ? text : line.prefix(37) + "…"
  }

  // MARK: Scopes

  mutating func inScope<T>(
    isFunction: Bool = false, _ body: (inout CSharpBinder) -> T
  ) -> T {
    scopes.append(BinderScope(isFunction: isFunction))
    defer { scopes.removeLast() }
    return body(&self)
  }

  /// Gives a name to something; complains where the name is taken.
  mutating func declare(_ name: CSharpName, _ symbol: LocalSymbol) {
    guard !name.text.isEmpty else { return }
    binding.locals[name.range.start] = name.range.start
    if self.symbol(name.text) != nil {
      let isSame = scopes.last?.symbols[name.text] != nil
      report(
        .duplicate, at: name.range,
        "a variable named `\(name.text)` exists already" + (isSame ? "" : " around this place"),
        help: "take another name, or leave out the type to assign to it")
    }
    scopes[scopes.count - 1].symbols[name.text] = symbol
  }

  func symbol(_ name: String) -> LocalSymbol? {
    for scope in scopes.reversed() {
      if let symbol = scope.symbols[name] { return symbol }
    }
    return nil
  }

  var visibleNames: [String] { scopes.flatMap(\.symbols.keys) }
}

/// What was said of which place.
private struct ReportedProblem: Hashable {
  var kind: CSharpBindingProblem.Kind
  var range: SourceRange
}

/// The names of a block.
struct BinderScope {
  var isFunction: Bool
  var symbols: [String: LocalSymbol] = [:]
  /// Names that the block declares further down.
  var later: Set<String> = []

  init(isFunction: Bool) { self.isFunction = isFunction }
}

/// A function whose body is bound: the expression itself, a lambda, a local function.
struct FunctionFrame {
  /// What `return` must give; nil where it tells the type.
  var expected: StaticType?
  /// The types that were returned.
  var results: [StaticType] = []
  var returnsNothing = false
  /// Whether a value behind `return` is wrong.
  var mustReturnNothing = false
  /// Of a generic local function.
  var typeParameters: Set<String> = []
}

/// A lambda with the types of its parameters and of those around it: what it gives is always the
/// same.
struct LambdaKey: Hashable {
  var range: SourceRange
  var parameters: [StaticType]
  var around: [StaticType]
}

/// What a lambda gives, when its parameters are known.
struct LambdaResult {
  /// Nil where it returns nothing.
  var type: StaticType?
  var constant: ConstantValue?
  /// Whether its body is a call or an assignment, whose value may be dropped.
  var mayDropValue: Bool
  var problems: Int
}
