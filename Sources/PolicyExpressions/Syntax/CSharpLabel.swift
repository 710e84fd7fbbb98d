package import Diagnostics

/// What a part of C# is, in a few words, for people who look at a tree.
extension CSharpNode {
  package func label(in syntax: CSharpSyntax) -> String {
    switch self {
    case .expression(let expression): expression.label(in: syntax)
    case .statement(let statement): statement.label(in: syntax)
    case .pattern(let pattern):
      switch pattern {
      case .type(let type): "type pattern \(syntax.line(type.range))"
      case .constant: "constant pattern"
      case .declaration: "declaration pattern \(syntax.line(pattern.range))"
      case .newerSyntax: "newer syntax"
      }
    }
  }
}

extension CSharpSyntax {
  /// The code of a range in one short line.
  package func line(_ range: SourceRange) -> String {
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 60 ? words : words.prefix(57) + "…"
  }
}

extension CSharpExpression {
  fileprivate func label(in syntax: CSharpSyntax) -> String {
    func line(_ type: CSharpType?) -> String { type.map { " " + syntax.line($0.range) } ?? "" }
    switch kind {
    case .literal: return "literal \(syntax.line(range))"
    case .interpolated: return "interpolated string"
    case .name: return "name \(syntax.line(range))"
    case .predefinedType(let keyword): return "type \(keyword.rawValue)"
    case .aliasQualified: return "name \(syntax.line(range))"
    case .parenthesized: return "parentheses"
    case .tuple: return "tuple"
    case .member(_, let name): return "member \(name.label(in: syntax))"
    case .conditionalAccess: return "conditional access"
    case .memberBinding(let name): return "member behind ? \(name.label(in: syntax))"
    case .elementBinding: return "element behind ?"
    case .call: return "call"
    case .element: return "element"
    case .prefix(let operation, _): return "prefix \(operation.rawValue)"
    case .postfix(_, let isIncrement): return "postfix \(isIncrement ? "++" : "--")"
    case .binary(_, let operation, _, _): return "binary \(operation.rawValue)"
    case .assignment(_, let compound, _, _): return "assignment \(compound?.rawValue ?? "")="
    case .conditional: return "conditional ?:"
    case .cast(let type, _): return "cast\(line(type))"
    case .isPattern: return "is"
    case .asType(_, let type): return "as\(line(type))"
    case .lambda(let lambda):
      guard let parameters = lambda.parameters else { return "delegate" }
      return "lambda (\(parameters.map(\.name.text).joined(separator: ", ")))"
    case .new(let type, _, let initializer):
      return "new\(line(type))\(initializer?.label ?? "")"
    case .newArray(let type, _, _, _): return "new array of\(line(type))"
    case .implicitArray: return "new array"
    case .anonymousObject(let members):
      let names = members.map { $0.name?.text ?? "…" }
      return "new object { \(names.joined(separator: ", ")) }"
    case .typeOf(let type): return "typeof\(line(type))"
    case .sizeOf(let type): return "sizeof\(line(type))"
    case .defaultValue(let type): return "default\(line(type))"
    case .checked(_, let isChecked): return isChecked ? "checked" : "unchecked"
    case .throwing: return "throw"
    case .declaration: return "declaration \(syntax.line(range))"
    case .reference: return "ref"
    case .query(let query): return "query from \(query.source.name.text)"
    case .stackAlloc: return "stackalloc"
    case .namedValue: return "named value \(syntax.line(range))"
    case .newerSyntax: return "newer syntax"
    case .missing: return "missing"
    }
  }
}

extension CSharpName {
  fileprivate func label(in syntax: CSharpSyntax) -> String {
    guard let typeArguments, let last = typeArguments.last else { return text }
    let types = typeArguments.map { syntax.line($0.range) }.joined(separator: ", ")
    return last.range.length == 0 ? text : "\(text)<\(types)>"
  }
}

extension CSharpInitializer {
  fileprivate var label: String {
    let names = entries.map { entry in
      switch entry {
      case .member(let name, _): name.text
      case .index: "[…]"
      case .element: "…"
      }
    }
    return " { \(names.prefix(8).joined(separator: ", ")) }"
  }
}

extension CSharpStatement {
  fileprivate func label(in syntax: CSharpSyntax) -> String {
    switch kind {
    case .block: return "block"
    case .declaration(let declaration): return declaration.label(in: syntax)
    case .localFunction(let function):
      let parameters = function.parameters.map(\.name.text).joined(separator: ", ")
      return "local function \(function.name.text)(\(parameters))"
    case .expression: return "expression"
    case .empty: return "empty"
    case .if(_, _, let otherwise): return otherwise == nil ? "if" : "if else"
    case .while: return "while"
    case .do: return "do"
    case .for(let start, _, _, _):
      if case .declaration(let declaration)? = start {
        return "for \(declaration.label(in: syntax))"
      }
      return "for"
    case .forEach(let type, let designation, _, _):
      let names = designation.names.map(\.text).joined(separator: ", ")
      return "foreach \(syntax.line(type.range)) \(names)"
    case .switch: return "switch"
    case .try(_, let catches, let finally):
      let types = catches.map { $0.type.map { syntax.line($0.range) } ?? "all" }
      return "try" + types.map { " catch \($0)" }.joined() + (finally == nil ? "" : " finally")
    case .using(let resource, _):
      if case .declaration(let declaration) = resource {
        return "using \(declaration.label(in: syntax))"
      }
      return "using"
    case .lock: return "lock"
    case .checked(_, let isChecked): return isChecked ? "checked" : "unchecked"
    case .return: return "return"
    case .throw: return "throw"
    case .break: return "break"
    case .continue: return "continue"
    case .goto(let target):
      switch target {
      case .label(let name): return "goto \(name.text)"
      case .caseValue: return "goto case"
      case .defaultCase: return "goto default"
      }
    case .labeled(let name, _): return "label \(name.text)"
    case .yield: return "yield"
    case .skipped: return "skipped"
    }
  }
}

extension CSharpLocalDeclaration {
  fileprivate func label(in syntax: CSharpSyntax) -> String {
    let names = declarators.map(\.name.text).joined(separator: ", ")
    return "\(isConst ? "const" : "local") \(syntax.line(type.range)) \(names)"
  }
}
