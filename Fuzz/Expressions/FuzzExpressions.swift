import Diagnostics
import PolicyExpressions

/// What must hold when any bytes at all are read and bound as C#. libFuzzer calls this with one
/// input after the other. A first byte `{` makes it a block, anything else an expression.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpressions(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let isBlock = bytes.first == UInt8(ascii: "{")
  let code = isBlock ? Array(bytes.dropFirst()) : bytes
  let syntax = isBlock ? CSharpParser.parse(block: code) : CSharpParser.parse(expression: code)
  let whole = SourceRange(start: 0, end: code.count)
  var last = 0
  for problem in syntax.problems {
    require(isInside(problem.range, whole), "problems in bounds")
    require(problem.range.start >= last, "problems in order")
    last = problem.range.start
  }
  if case .expression(let root) = syntax.root {
    require(isInside(root.range, whole), "the tree in bounds")
  }
  let binding = CSharpBinder.bind(syntax)
  for problem in binding.problems { require(isInside(problem.range, whole), "binding in bounds") }
  for range in binding.types.ranges { require(isInside(range, whole), "types in bounds") }
  for (use, declaration) in binding.locals {
    // A local function may be named before its declaration.
    require(whole.start <= use && use < whole.end, "uses in bounds")
    require(whole.start <= declaration && declaration < whole.end, "declarations in bounds")
  }
  return 0
}

private func isInside(_ range: SourceRange, _ whole: SourceRange) -> Bool {
  range.start >= whole.start && range.start <= range.end && range.end <= whole.end
}

private func require(_ holds: Bool, _ what: StaticString) {
  if !holds { fatalError("does not hold: \(what)") }
}
