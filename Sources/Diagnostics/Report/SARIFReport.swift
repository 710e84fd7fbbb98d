/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code scanning
/// services and editors read.
package struct SARIFReport: ReportRenderer {
  /// The folder that paths are given from: the repository's root.
  package let folder: String
  /// All rules; a report describes those that it has findings of.
  private let rules: [String: Rule]

  package init(rules: [Rule], folder: String) {
    self.folder = folder
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package let collectsFiles = true

  package func end(_ outcome: ReportOutcome) -> String {
    let findings = outcome.files.flatMap(\.findings)
    let ids = Set(findings.map(\.rule)).sorted()
    let indexes = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let driver: JSONValue = [
      "name": "apim-policy",
      "version": .string(ToolVersion.current),
      "rules": .array(ids.map(descriptor)),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver],
      "invocations": [invocation(outcome)],
      "columnKind": "utf16CodeUnits",
      "results": .array(findings.map { result($0, ruleIndex: indexes[$0.rule]) }),
    ]
    let document: JSONValue = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ]
    return document.text
  }

  private func invocation(_ outcome: ReportOutcome) -> JSONValue {
    .object(
      [("executionSuccessful", .bool(outcome.failures.isEmpty))]
        + (outcome.failures.isEmpty
          ? []
          : [
            (
              "toolExecutionNotifications",
              .array(
                outcome.failures.map { ["level": "error", "message": ["text": .string($0)]] })
            )
          ]))
  }

  private func descriptor(_ id: String) -> JSONValue {
    guard let rule = rules[id] else { return ["id": .string(id)] }
    let page = RulePage(rule, showsVersion: false)
    var members: [(String, JSONValue)] = [
      ("id", .string(id)),
      ("shortDescription", ["text": .string(rule.summary)]),
      ("fullDescription", ["text": .string(rule.summary + " " + rule.why)]),
      (
        "help",
        ["text": .string(page.text(style: .plain)), "markdown": .string(page.markdown)]
      ),
    ]
    // The schema wants an absolute address here; the rule's own page has only a path.
    if let reference = rule.reference, reference.hasPrefix("https://") {
      members.append(("helpUri", .string(reference)))
    }
    members += [
      ("defaultConfiguration", ["level": .string(Self.level(rule.severity))]),
      (
        "properties",
        [
          "page": .string("docs/rules/\(id).md"),
          "tags": [.string(rule.family.rawValue)],
          "problem.severity": .string(Self.problemSeverity(rule.severity)),
        ]
      ),
    ]
    return .object(members)
  }

  private func result(_ finding: ReportedFinding, ruleIndex: Int?) -> JSONValue {
    var members: [(String, JSONValue)] = [("ruleId", .string(finding.rule))]
    if let ruleIndex { members.append(("ruleIndex", .int(ruleIndex))) }
    // Notes with a place are related locations, which say their own words.
    let notes = finding.notes.filter { $0.place == nil }.map { "note: " + $0.message }
    let help = finding.help.map { ["help: " + $0] } ?? []
    members += [
      ("level", .string(Self.level(finding.severity))),
      ("message", ["text": .string(([finding.message] + notes + help).joined(separator: "\n"))]),
      ("locations", [["physicalLocation": physical(finding.place)]]),
    ]
    let related = finding.notes.compactMap { note in
      note.place.map { place -> JSONValue in
        ["physicalLocation": physical(place), "message": ["text": .string(note.message)]]
      }
    }
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    if let fix = finding.fix { members.append(("fixes", [self.fix(fix, at: finding.place)])) }
    members.append(("partialFingerprints", ["apimPolicyFinding/v1": .string(finding.fingerprint)]))
    return .object(members)
  }

  private func fix(_ fix: ReportedFinding.Fix, at place: ReportedPlace) -> JSONValue {
    let replacements = fix.edits.map { edit -> JSONValue in
      ["deletedRegion": region(edit.place), "insertedContent": ["text": .string(edit.text)]]
    }
    return [
      "description": ["text": .string(fix.description)],
      "artifactChanges": [
        ["artifactLocation": artifact(place), "replacements": .array(replacements)]
      ],
    ]
  }

  private func physical(_ place: ReportedPlace) -> JSONValue {
    ["artifactLocation": artifact(place), "region": region(place)]
  }

  private func artifact(_ place: ReportedPlace) -> JSONValue {
    let path = ReportedPath.relative(place.path, to: folder)
    var artifact: [(String, JSONValue)] = [("uri", .string(ReportedPath.uri(path)))]
    if !path.hasPrefix("/") { artifact.append(("uriBaseId", "%SRCROOT%")) }
    return .object(artifact)
  }

  private func region(_ place: ReportedPlace) -> JSONValue {
    [
      "startLine": .int(place.start.line),
      "startColumn": .int(place.start.utf16Column),
      "endLine": .int(place.end.line),
      "endColumn": .int(place.end.utf16Column),
    ]
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// The word that GitHub's code scanning sorts by.
  private static func problemSeverity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }
}
