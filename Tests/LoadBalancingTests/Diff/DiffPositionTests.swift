import Diagnostics
import LoadBalancing
import Testing

@Suite struct DiffPositionTests {
  /// The report's own table of lines and columns says what `SourceFile` says.
  @Test(arguments: ["\n", "\r\n", "\r", ""])
  func linesAndColumnsAreThoseOfTheSource(lineBreak: String) throws {
    let elements = (0..<400).map { "<set-variable name=\"é\($0)\" value=\"ä𝄞\($0)\" />" }
    let open = "\u{FEFF}<policies>\(lineBreak)<inbound>"
    let close = "</inbound></policies>"
    let old = open + elements.joined(separator: lineBreak) + close
    let new =
      open + elements.map { $0.replacing("𝄞", with: "𝄞x") }.joined(separator: lineBreak) + close
    let changes = try documentChanges(old, new)
    #expect(changes.count == 400)
    let oldFile = SourceFile(path: "a", text: old)
    let newFile = SourceFile(path: "b", text: new)
    let report = DiffReport(
      oldName: "a", newName: "b", changes: changes, oldSource: oldFile, newSource: newFile)
    let json = report.json.text
    for change in changes {
      let before = oldFile.position(at: try #require(change.oldRange).start)
      let after = newFile.position(at: try #require(change.newRange).start)
      #expect(
        json.contains(
          """
                "oldLine": \(before.line),
                "oldColumn": \(before.column),
                "newLine": \(after.line),
                "newColumn": \(after.column)
          """), "\(change.path)")
    }
  }
}
