import LoadBalancing
import Testing

/// Documents of the size that the service takes at most, with thousands of siblings: milliseconds
/// where the work grows with the size, minutes where it grows with its square.
@Suite struct DocumentDiffBoundTests {
  private static let limit = 256 * 1024

  /// An inbound section filled up with what `element` makes of the numbers from 0 on.
  private func document(_ element: (Int) -> String) -> String {
    var text = "<policies><inbound>"
    var index = 0
    while text.utf8.count < Self.limit - 1000 {
      text += element(index)
      index += 1
    }
    return text + "</inbound></policies>"
  }

  @Test(.timeLimit(.minutes(20))) func anInsertionAtTheStart() throws {
    let old = document { "<set-variable name=\"v\($0)\" value=\"\($0)\" />\n" }
    let new = old.replacing("<inbound>", with: "<inbound><base />", maxReplacements: 1)
    #expect(try documentChanges(old, new).map(\.kind) == [.elementAdded])
  }

  @Test(.timeLimit(.minutes(20))) func everyValueChanged() throws {
    let old = document { "<set-variable name=\"v\($0)\" value=\"@(\($0) + 1)\" />\n" }
    let new = document { "<set-variable name=\"v\($0)\" value=\"@(\($0) + 2)\" />\n" }
    let changes = try documentChanges(old, new)
    #expect(changes.count > 4000)
    #expect(changes.allSatisfy { $0.kind == .attributeChanged })
  }

  @Test(.timeLimit(.minutes(20))) func nothingInCommon() throws {
    let old = document { "<set-variable name=\"v\($0)\" value=\"\($0)\" />\n" }
    let new = document { "<set-header name=\"h\($0)\"><value>\($0)</value></set-header>\n" }
    #expect(try documentChanges(old, new).count > 8000)
  }

  @Test(.timeLimit(.minutes(20))) func theOtherOrder() throws {
    let elements = (0..<5000).map { "<set-variable name=\"v\($0)\" value=\"\($0)\" />\n" }
    let changes = try documentChanges(
      "<policies><inbound>\(elements.joined())</inbound></policies>",
      "<policies><inbound>\(elements.reversed().joined())</inbound></policies>")
    #expect(changes.count == 4999)
    #expect(changes.allSatisfy { $0.kind == .elementMoved })
  }

  @Test(.timeLimit(.minutes(20))) func manyAlikeAndNoneTheSame() throws {
    let old = document { "<choose><when condition=\"@(\($0) < 1)\"><a/><b/></when></choose>\n" }
    let new = document { "<choose><when condition=\"@(\($0) > 1)\"><b/><a/></when></choose>\n" }
    #expect(try documentChanges(old, new).count > 4000)
  }

  @Test(.timeLimit(.minutes(20))) func theSmallestElements() throws {
    let old = document { $0 % 3 == 0 ? "<a/>" : "<b/>" }
    let new = document { $0 % 5 == 0 ? "<b/>" : $0 % 2 == 0 ? "<a/>" : "<c/>" }
    #expect(try !documentChanges(old, new).isEmpty)
  }

  @Test(.timeLimit(.minutes(20))) func manyAttributes() throws {
    func element(_ value: String) -> String {
      let attributes = (0..<4000).map { "a\($0)=\"\(value)\($0)\"" }
      return "<policies><inbound><a \(attributes.joined(separator: " ")) /></inbound></policies>"
    }
    #expect(try documentChanges(element("x"), element("y")).count == 4000)
  }

  @Test(.timeLimit(.minutes(20))) func deepNesting() throws {
    func nested(_ content: String) -> String {
      let open = String(repeating: "<choose><when condition=\"@(true)\">", count: 90)
      let close = String(repeating: "</when></choose>", count: 90)
      return "<policies><inbound>\(open)\(content)\(close)</inbound></policies>"
    }
    let changes = try documentChanges(nested("<a/>"), nested("<b/>"))
    #expect(changes.map(\.kind) == [.elementRemoved, .elementAdded])
  }

  @Test(.timeLimit(.minutes(20))) func aLongExpression() throws {
    func expression(_ name: String) -> String {
      let lines = (0..<6000).map { "  var \(name)\($0) = \($0 * 7);\n" }.joined()
      let code = "@{\n\(lines)  return \"\"; }"
      return "<policies><inbound><set-body>\(code)</set-body></inbound></policies>"
    }
    let changes = try documentChanges(expression("a"), expression("b"))
    #expect(changes.map(\.kind) == [.textChanged])
    let report = DiffReport(oldName: "a", newName: "b", changes: changes)
    #expect(report.text(color: false).utf8.count < 5000)
    #expect(report.markdown.utf8.count < 65_536)
  }
}
