package import Diagnostics
import PolicyExpressions

/// A header is text of somebody else's: it need not be a number.
package enum HeaderNumberParse: PolicyCheck {
  package static let rule = Rule(
    id: "header-number-parse",
    severity: .warning,
    family: .loadBalancing,
    summary: "A header's value goes through `Convert.ToInt32`, `int.Parse` or their like.",
    why: """
      These throw where the text is no such number, and an exception in an expression ends the \
      request with 500. `Retry-After` may be a date (RFC 9110), the `x-ratelimit-reset-` headers \
      of OpenAI say `6m0s`, and a header that is there may still be empty. So the caller gets 500 \
      just when a backend is busy. In a header of the request any caller can bring it about; that \
      is information.
      """,
    fix: """
      Use `int.TryParse(text, out number)` and say what holds where it fails; for a date \
      `DateTimeOffset.TryParse`.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="wait" value="@(⟦Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "10"))⟧)" />
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="until" value="@{
              string after = context.Response.Headers.GetValueOrDefault("Retry-After", "");
              return after == "" ? DateTime.MinValue : ⟦DateTime.Parse(after)⟧;
            }" />
          </outbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <outbound>
            <base />
            <set-variable name="wait" value="@{
              int wait;
              return int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", ""), out wait) ? wait : 10;
            }" />
          </outbound>
        </policies>
        """)
    ],
    reference: "https://www.rfc-editor.org/rfc/rfc9110#name-retry-after"
  )

  private static let parsed: Set<String> = [
    "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double",
    "decimal", "bool", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64",
    "Single", "Double", "Decimal", "Boolean", "DateTime", "DateTimeOffset", "TimeSpan", "Guid",
  ]
  private static let converted: Set<String> = [
    "ToByte", "ToSByte", "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64",
    "ToSingle", "ToDouble", "ToDecimal", "ToBoolean", "ToDateTime",
  ]
  /// Calls whose result is still the header's own text, or a part of it.
  private static let kept: Set<String> = [
    "Trim", "TrimStart", "TrimEnd", "ToString", "First", "FirstOrDefault", "Last",
    "LastOrDefault", "ElementAt", "Split",
  ]
  /// What a condition mentions that has looked at the text before.
  private static let tests: [StaticString] = [
    "TryParse", "IsMatch", "IsDigit", "IsNumber", "Success",
  ]
  /// What HTTP itself makes sure of.
  private static let numbers: Set<String> = ["content-length"]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.flatMap { expression -> [Diagnostic] in
      guard expression.mentions("Headers"),
        expression.mentions("Parse") || expression.mentions("Convert")
      else { return [] }
      var found: [Diagnostic] = []
      let locals = expression.initialValues
      let tests = tests.flatMap { expression.syntax.code.places(of: $0) }
      var seen: Set<String> = []
      expression.syntax.walk { node, parents in
        guard case .call(let callee, let arguments, _)? = node.expression?.kind,
          let method = method(callee), let text = arguments.first?.value,
          !isGuarded(node, by: parents, tests),
          let header = Header(text, locals, expression.binding)
        else { return }
        if let name = header.name, numbers.contains(name.lowercased()) { return }
        // Of the parts of one value, the first says it all.
        guard seen.insert("\(method) \(header.name ?? "")").inserted else { return }
        let name = header.name.map { "`\($0)` header" } ?? "header"
        found.append(
          Diagnostic(
            rule, "`\(method)` throws where the \(name) is of another form",
            at: expression.location(node.range), severity: header.isOfRequest ? .info : nil,
            help: "use `TryParse` and say what holds where it fails"))
      }
      return found
    }
  }

  /// The method as a reader calls it; nil for one that does not throw.
  private static func method(_ callee: CSharpExpression) -> String? {
    guard let path = callee.path, path.count >= 2 else { return nil }
    let type = path[path.count - 2]
    let name = path[path.count - 1]
    let throwsOnText =
      (name == "Parse" || name == "ParseExact") && parsed.contains(type)
      || type == "Convert" && converted.contains(name)
    return throwsOnText ? "\(type).\(name)" : nil
  }

  /// Whether something around it catches what it throws, or has looked at the text before.
  private static func isGuarded(
    _ node: CSharpNode, by parents: [CSharpNode], _ places: [Int]
  ) -> Bool {
    func tests(_ condition: CSharpExpression) -> Bool {
      places.contains { condition.range.contains($0) }
    }
    return parents.contains { parent in
      switch parent {
      case .statement(let statement):
        switch statement.kind {
        case .try(let block, let catches, _):
          !catches.isEmpty && block.range.contains(node.range.start)
        case .if(let condition, _, _), .while(let condition, _): tests(condition)
        default: false
        }
      case .expression(let parent):
        switch parent.kind {
        case .conditional(let condition, _, _): tests(condition)
        case .binary(let left, .conditionalAnd, _, _), .binary(let left, .conditionalOr, _, _):
          tests(left)
        default: false
        }
      case .pattern: false
      }
    }
  }

  /// The header that an expression reads.
  private struct Header {
    /// Nil where it is not written down.
    var name: String?
    var isOfRequest: Bool

    init?(
      _ expression: CSharpExpression, _ locals: [Int: CSharpExpression], _ binding: CSharpBinding,
      depth: Int = 0
    ) {
      let value = expression.uncast
      guard depth < 16 else { return nil }
      func inner(_ expression: CSharpExpression) -> Header? {
        Header(expression, locals, binding, depth: depth + 1)
      }
      var found: Header?
      switch value.kind {
      case .name(let name):
        found = binding.locals[name.range.start].flatMap { locals[$0] }.flatMap(inner)
      case .binary(let left, .coalesce, _, _): found = inner(left)
      case .element(let target, let arguments):
        found = Header(in: target, arguments) ?? inner(target)
      case .call(let callee, let arguments, _):
        guard let target = callee.receiver, let method = callee.lastName?.text else { return nil }
        found =
          method == "GetValueOrDefault"
          ? Header(in: target, arguments) : kept.contains(method) ? inner(target) : nil
      case .conditionalAccess(let target, let rest):
        // `Headers["x"]?.FirstOrDefault()`.
        guard case .call(let callee, _, _) = rest.kind, let method = callee.lastName?.text,
          kept.contains(method)
        else { return nil }
        found = inner(target)
      default: return nil
      }
      guard let found else { return nil }
      self = found
    }

    private init?(in headers: CSharpExpression, _ arguments: [CSharpArgument]) {
      guard headers.lastName?.text == "Headers" else { return nil }
      name = arguments.first?.value.constantString
      isOfRequest = headers.path?.contains("Request") == true
    }
  }
}
