import Foundation
import PolicyExpressions
import TestSupport

/// An expression as a policy writes it, `@(…)` or `@{…}`.
struct PolicyExpression: Hashable {
  var text: String

  var isBlock: Bool { text.hasPrefix("@{") }
  var code: String { String(text.dropFirst(2).dropLast()) }

  func withCode(_ code: String) -> PolicyExpression {
    PolicyExpression(text: text.prefix(2) + code + (isBlock ? "}" : ")"))
  }

  func parsed() -> CSharpSyntax {
    let bytes = Array(code.utf8)
    return isBlock ? CSharpParser.parse(block: bytes) : CSharpParser.parse(expression: bytes)
  }
}

/// A text file of expressions: each starts with `@(` or `@{` at the start of a line. Lines that
/// start with `# ` are comments.
enum ExpressionFile {
  static let folder = "\(Shell.root)/Tests/PolicyExpressionsTests/Agreement"

  /// The expressions of one file, or of all files of a folder in the order of the names.
  static func read(_ folder: String, file: String? = nil) throws -> [PolicyExpression] {
    let path = "\(Self.folder)/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    return try names.filter { $0.hasSuffix("\(file ?? "").txt") }.flatMap {
      expressions(in: try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8))
    }
  }

  private static func expressions(in text: String) -> [PolicyExpression] {
    var all: [String] = []
    for line in text.components(separatedBy: "\n") where !line.hasPrefix("# ") {
      if line.hasPrefix("@(") || line.hasPrefix("@{") {
        all.append(line)
      } else if !all.isEmpty {
        all[all.count - 1] += "\n" + line
      }
    }
    return all.map {
      PolicyExpression(text: $0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }
}
