/// Findings as JUnit XML: a suite for each file, a case for each finding, and one case that passed
/// for a file without any. A case that was skipped stands for the findings that were left out.
///
/// The form is the one that Jenkins's xUnit plugin describes. Times are left out: nothing here runs
/// long enough to tell, and the same input gives the same bytes.
package struct JUnitReport: ReportRenderer {
  /// The least severity that is a failure; nil for none. What weighs less is a case that passed,
  /// with the finding as its output.
  package let failLevel: Severity?
  /// The folder that paths are given from: the repository's root.
  package let folder: String

  package init(failLevel: Severity?, folder: String) {
    self.failLevel = failLevel
    self.folder = folder
  }

  package var beginning: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"apim-policy\">\n"
  }

  package func text(of file: ReportedFile) -> String {
    let path = ReportedPath.relative(file.path, to: folder)
    let failures = file.findings.filter { isFailure($0) }.count
    let cases = file.findings.count + (file.omitted > 0 ? 1 : 0)
    var text = suite(path, tests: max(1, cases), failures: failures, errors: 0)
    if cases == 0 {
      text += "    <testcase\(Self.attribute("classname", path)) name=\"validate\"/>\n"
    }
    for finding in file.findings { text += testCase(finding, path: path) }
    if file.omitted > 0 {
      text += "    <testcase\(Self.attribute("classname", path)) name=\"not shown\">\n"
      text += "      <skipped message=\"\(file.omitted) more findings\"/>\n    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  package func text(ofFailure message: String) -> String {
    suite("validate", tests: 1, failures: 0, errors: 1)
      + "    <testcase classname=\"validate\" name=\"read\">\n"
      + "      <error\(Self.attribute("message", message))/>\n    </testcase>\n  </testsuite>\n"
  }

  package func end(_ outcome: ReportOutcome) -> String { "</testsuites>\n" }

  private func isFailure(_ finding: ReportedFinding) -> Bool {
    failLevel.map { finding.severity >= $0 } ?? false
  }

  private func suite(_ name: String, tests: Int, failures: Int, errors: Int) -> String {
    "  <testsuite\(Self.attribute("name", name)) tests=\"\(tests)\" failures=\"\(failures)\""
      + " errors=\"\(errors)\">\n"
  }

  private func testCase(_ finding: ReportedFinding, path: String) -> String {
    let start = finding.place.start
    let name = "\(finding.rule) \(start.line):\(start.column)"
    let place = "\(path):\(start.line):\(start.column)"
    let head = "\(finding.severity.rawValue)[\(finding.rule)] \(place)"
    let body = Self.escaped(([head] + finding.lines).joined(separator: "\n"))
    let inner =
      isFailure(finding)
      ? "<failure\(Self.attribute("message", finding.message))"
        + "\(Self.attribute("type", finding.rule))>\(body)</failure>"
      : "<system-out>\(body)</system-out>"
    return "    <testcase\(Self.attribute("classname", path))\(Self.attribute("name", name))>\n"
      + "      \(inner)\n    </testcase>\n"
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value, inAttribute: true))\""
  }

  /// Text that is well-formed in XML 1.0, whatever it holds.
  private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n", "\t":
        if inAttribute {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      // A parser would make it a line feed.
      case "\r": result += "&#13;"
      // XML 1.0 section 2.2: these are no characters, not even as references. The C1 controls are
      // allowed, but a terminal obeys them.
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
