import ArgumentParser
import Diagnostics
import PolicyDocument
import PolicyExpressions

/// `ast FILE[:LINE]`: what was understood of a policy's expressions, for bug reports.
struct SyntaxTree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ast",
    abstract: "Print how the expressions of a policy were read, for bug reports.",
    shouldDisplay: false)

  @Argument(help: "A policy; with :LINE only the expressions on that line.", completion: .file())
  var file: String

  func run() throws {
    let source = try InputFile.read(file)
    let tree = PolicyReader.read(source).tree
    for value in Self.values(tree.nodes) where value.isExpression {
      guard let code = value.expressionCode(in: source) else { continue }
      let syntax =
        value.kind == .block
        ? CSharpParser.parse(block: code.utf8) : CSharpParser.parse(expression: code.utf8)
      let place = source.position(at: value.range.start)
      Terminal.result("\(place.line):\(place.column) \(syntax.problems.count)\n")
      for problem in syntax.problems {
        let at = source.position(at: code.sourceRange(of: problem.range).start)
        Terminal.result(
          "  S \(file):\(at.line):\(at.column): \(problem.message) [\(problem.help ?? "")] \(syntax.text(problem.range))\n"
        )
      }
      if !syntax.problems.isEmpty { continue }
      let binding = CSharpBinder.bind(syntax)
      for problem in binding.problems {
        let at = source.position(at: code.sourceRange(of: problem.range).start)
        Terminal.result(
          "  B \(file):\(at.line):\(at.column): \(problem.kind) \(problem.message) [\(problem.help ?? "")] \(syntax.text(problem.range))\n"
        )
      }
    }
  }

  private static func values(_ nodes: [PolicyNode]) -> [PolicyValue] {
    nodes.flatMap { node -> [PolicyValue] in
      switch node {
      case .element(let element): element.attributes.map(\.value) + values(element.children)
      case .text(let value): [value]
      default: []
      }
    }
  }
}
