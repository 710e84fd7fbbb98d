import Diagnostics

/// Which places code reaches, and which variables have a value there.
extension CSharpBinder {
  mutating func analyzeFlow() {
    // One expression without a variable or a function of its own has one way through it.
    if case .expression = syntax.root, binding.locals.isEmpty, !holdsLambda { return }
    var flow = FlowAnalysis(locals: binding.locals)
    if case .block(let statements) = syntax.root {
      let end = flow.run(statements)
      if end != nil {
        let last = statements.last.map(\.range) ?? SourceRange(start: 0, end: syntax.code.count)
        report(
          .missingReturn, at: SourceRange(start: max(0, last.end - 1), end: last.end),
          "not every path through the code returns a value",
          help: "write `return …;` at the end of the block")
      }
    } else if case .expression(let expression) = syntax.root {
      flow.runWhole(expression)
    }
    for finding in flow.findings {
      report(finding.kind, at: finding.range, finding.message, help: finding.help)
    }
  }
}
