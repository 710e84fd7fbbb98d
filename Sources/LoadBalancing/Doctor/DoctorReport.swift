import BackendInventory
package import Diagnostics

/// The checklist, gone through.
package struct DoctorReport: Sendable {
  /// The service's first, then the API's, then each backend's in the order of the inventory.
  package var lines: [DoctorLine]
  let inventory: String
  let environment: String?
  /// The names that the headings show.
  let service: String?
  let api: String
  /// By path. A listing may be one line of a megabyte, with a thousand lines about it.
  private let tables: [String: PositionTable]

  init(
    _ lines: [DoctorLine], inventory: String, environment: String?, service: String?, api: String
  ) {
    self.lines = lines
    self.inventory = inventory
    self.environment = environment
    self.service = service
    self.api = api
    let files = lines.compactMap(\.location?.file)
    tables = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      .mapValues(PositionTable.init)
  }

  /// Where a line of the checklist points.
  private func place(_ line: DoctorLine) -> (path: String, line: Int, column: Int)? {
    guard let location = line.location, let table = tables[location.file.path] else { return nil }
    let offset = location.range.start
    return (location.file.path, table.line(at: offset), table.column(at: offset))
  }

  package func count(_ status: DoctorLine.Status) -> Int { lines.count { $0.status == status } }

  package var isOK: Bool { count(.notOK) == 0 }

  /// `docs/json.md` describes it.
  package var json: JSONValue {
    .object([
      ("version", 1),
      ("environment", JSONValue(environment)),
      (
        "summary",
        .object([
          ("ok", .int(count(.ok))), ("notOK", .int(count(.notOK))),
          ("cannotKnow", .int(count(.cannotKnow))),
        ])
      ),
      ("checks", .array(lines.map(json))),
    ])
  }

  private func json(_ line: DoctorLine) -> JSONValue {
    let (about, backend): (String, String?) =
      switch line.subject {
      case .service: ("service", nil)
      case .api: ("api", nil)
      case .backend(let name): ("backend", name)
      case .deployments: ("deployments", nil)
      }
    let place = place(line)
    return .object([
      ("id", .string(line.id)),
      ("about", .string(about)),
      ("backend", JSONValue(backend.map(Self.unkeyed))),
      ("status", .string(line.status.rawValue)),
      ("message", .string(line.message)),
      ("remark", JSONValue(line.remark)),
      ("file", JSONValue(place?.path)),
      ("line", place.map { .int($0.line) } ?? .null),
      ("column", place.map { .int($0.column) } ?? .null),
      ("commands", .array(line.commands.map { .string($0) })),
    ])
  }

  /// A name, unless it looks like a key.
  static func unkeyed(_ name: String) -> String {
    SecretShape.isContained(in: name) ? "***" : name
  }
}

// MARK: - For people

extension DoctorReport {
  private static let width = 80
  private static let indentation = 15

  /// - Parameter hidesOK: whether lines that are ok are only counted.
  package func text(style: TerminalStyle, hidesOK: Bool = false) -> String {
    let title = [
      ShownText.printable(inventory), environment.map { "environment \(ShownText.printable($0))" },
    ].compactMap { $0 }.joined(separator: ", ")
    var text = title + "\n"
    var last: DoctorLine.Subject?
    for line in lines where !hidesOK || line.status != .ok {
      if line.subject != last { text += "\n" + style.bold(heading(line.subject)) + "\n" }
      last = line.subject
      text += self.text(of: line, style)
    }
    return text + "\n" + summary + "\n"
  }

  private func heading(_ subject: DoctorLine.Subject) -> String {
    switch subject {
    case .service: "API Management" + (service.map { " \(Self.quoted($0))" } ?? "")
    case .api: "API \(Self.quoted(api))"
    case .backend(let name): "backend \(Self.quoted(name))"
    case .deployments: "all backends"
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"\(ShownText.shortened(ShownText.printable(unkeyed(name)), to: 70))\""
  }

  private func text(of line: DoctorLine, _ style: TerminalStyle) -> String {
    let label =
      switch line.status {
      case .ok: style.green("ok")
      case .notOK: style.label(.error, "not ok")
      case .cannotKnow: style.label(.warning, "cannot know")
      }
    let plain = line.status.title
    var text = "  " + label + String(repeating: " ", count: Self.indentation - 2 - plain.count)
    let margin = String(repeating: " ", count: Self.indentation)
    var words = ShownText.wrapped(
      ShownText.printable(line.message), to: Self.width - Self.indentation)
    if let remark = line.remark {
      words += ShownText.wrapped(ShownText.printable(remark), to: Self.width - Self.indentation)
    }
    text += words.joined(separator: "\n" + margin)
    if let place = place(line) {
      let shown = "\(ShownText.printable(place.path)):\(place.line):\(place.column)"
      let fits = Self.indentation + (words.last?.count ?? 0) + 2 + shown.count <= Self.width
      text += (fits ? "  " : "\n" + margin) + style.dim(shown)
    }
    text += "\n"
    for command in line.commands { text += "    " + style.cyan("$ " + command) + "\n" }
    return text
  }

  private var summary: String {
    DoctorLine.Status.allCases.map { "\(count($0)) \($0.title)" }.joined(separator: ", ")
  }
}

extension DoctorLine.Status {
  /// As people read it.
  fileprivate var title: String {
    switch self {
    case .ok: "ok"
    case .notOK: "not ok"
    case .cannotKnow: "cannot know"
    }
  }
}
