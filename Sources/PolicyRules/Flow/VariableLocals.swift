import Diagnostics
import PolicyDocument
import PolicyExpressions

/// What code does with a variable's value by way of a local: `var n = context.Variables["n"];` and
/// `(int)n` behind it.
///
/// Only locals are followed that are given a value where they are declared, and none after.
struct VariableLocals {
  /// The reads that locals are declared with, by where the names of these stand there.
  let held: [Int: VariableRead]

  /// Where the local is declared that takes a value as it is; nil where none does.
  static func holder(of value: CSharpExpression, _ parents: [CSharpNode]) -> Int? {
    var whole = value.range
    for parent in parents.reversed() {
      if let around = parent.expression {
        let isInside = around.range.start >= whole.start && around.range.end <= whole.end
        switch around.kind {
        case _ where isInside: continue
        case .parenthesized: break
        case .cast(let type, _) where type.isObject: break
        default: return nil
        }
        whole = around.range
        continue
      }
      guard case .declaration(let declaration)? = parent.statement?.kind,
        declaration.type.kind == .inferred || declaration.type.isObject
      else { return nil }
      let declarator = declaration.declarators.first {
        if case .expression(let initial)? = $0.value { initial.range == whole } else { false }
      }
      return declarator?.name.range.start
    }
    return nil
  }

  /// The places that want a certain type of the value, or one at all. `follow` looks at what is done
  /// with a value.
  func reads(
    in expression: SurveyedExpression,
    following follow: (CSharpExpression, ArraySlice<CSharpNode>, inout VariableRead) -> Void
  ) -> [VariableRead] {
    var found: [Int: [VariableRead]] = [:]
    var lost: Set<Int> = []
    expression.syntax.walk { node, parents in
      guard let use = node.expression, case .name(let name) = use.kind,
        let local = expression.binding.locals[name.range.start], var read = held[local],
        let parent = parents.last
      else { return }
      if Self.changes(use, parent) || Self.asksForType(use, parent) {
        lost.insert(local)
        return
      }
      read.range = expression.code.sourceRange(of: use.range)
      follow(use, parents[...], &read)
      if read.testsType { lost.insert(local) }
      found[local, default: []].append(read)
    }
    return found.keys.sorted().filter { !lost.contains($0) }.flatMap { local in
      var isTested = false
      return (found[local] ?? []).compactMap { read -> VariableRead? in
        var read = read
        read.isGuarded = read.isGuarded || isTested
        isTested = isTested || read.isTest || read.onMissing == .standard
        return read.demand != nil || read.onMissing == .fails ? read : nil
      }
    }
  }

  private static func changes(_ use: CSharpExpression, _ parent: CSharpNode) -> Bool {
    switch parent.expression?.kind {
    case .assignment(let target, _, _, _): target.range == use.range
    case .call(_, let arguments, _), .new(_, let arguments?, _):
      arguments.contains { $0.value.range == use.range && $0.modifier != nil }
    case .reference, .postfix: true
    default: false
    }
  }

  private static func asksForType(_ use: CSharpExpression, _ parent: CSharpNode) -> Bool {
    if case .switch(let value, _)? = parent.statement?.kind { return value.range == use.range }
    if case .member(_, let name)? = parent.expression?.kind { return name.text == "GetType" }
    return false
  }
}

extension CSharpType {
  fileprivate var isObject: Bool {
    switch kind {
    case .predefined(.object): true
    case .named(_, let names): names.last?.text == "Object"
    default: false
    }
  }
}
