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
    let position = line.location.map { $0.file.position(at: $0.range.start) }
    return .object([
      ("id", .string(line.id)),
      ("about", .string(about)),
      ("backend", JSONValue(backend.map(Self.unkeyed))),
      ("status", .string(line.status.rawValue)),
      ("message", .string(line.message)),
      ("remark", JSONValue(line.remark)),
      ("file", JSONValue(line.location?.file.path)),
      ("line", position.map { .int($0.line) } ?? .null),
      ("column", position.map { .int($0.column) } ?? .null),
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
      text += Self.text(of: line, style)
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

  private static func text(of line: DoctorLine, _ style: TerminalStyle) -> String {
    let label =
      switch line.status {
      case .ok: style.green("ok")
      case .notOK: style.label(.error, "not ok")
      case .cannotKnow: style.label(.warning, "cannot know")
      }
    let plain = line.status.title
    var text = "  " + label + String(repeating: " ", count: indentation - 2 - plain.count)
    let margin = String(repeating: " ", count: indentation)
    var words = ShownText.wrapped(ShownText.printable(line.message), to: width - indentation)
    if let remark = line.remark {
      words += ShownText.wrapped(ShownText.printable(remark), to: width - indentation)
    }
    text += words.joined(separator: "\n" + margin)
    if let location = line.location {
      let position = location.file.position(at: location.range.start)
      let place = "\(ShownText.printable(location.file.path)):\(position.line):\(position.column)"
      let fits = indentation + (words.last?.count ?? 0) + 2 + place.count <= width
      text += (fits ? "  " : "\n" + margin) + style.dim(place)
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
