import Diagnostics

/// Sets the server of an OpenAPI file by changing nothing but the bytes that name it.
struct OpenAPIEdits {
  /// How the file is laid out, as its first lines show.
  private struct Layout {
    /// Before each name of the root object; without a line break where the file is one line.
    var lead = ""
    /// What a level is indented by.
    var indent = ""
    var newline = ""
    /// Between a colon and its value.
    var gap = ""
  }

  private let content: OpenAPIContent
  private let layout: Layout

  init(_ file: SourceFile, _ content: OpenAPIContent) {
    self.content = content
    layout = Self.layout(of: file, content)
  }

  /// The file with this server.
  func applied(_ server: OpenAPIServer, to file: SourceFile) -> [UInt8] {
    var edits = TextEdits()
    for (key, value) in members(for: server) {
      if let member = content.root[key] {
        _ = edits.replace(member.value, with: value)
      } else if let version = content.version {
        edits.insert(
          ",\(layout.lead)\"\(key)\":\(layout.gap)\(value)", at: version.text.range.end)
      }
    }
    return edits.applied(to: file)
  }

  /// The members that name the server, as they are written.
  private func members(for server: OpenAPIServer) -> [(String, String)] {
    guard content.isSwagger else {
      return [("servers", list("{", ["\"url\":\(layout.gap)\(Self.text(server.url))"], "}"))]
    }
    let rest = server.url.dropFirst("https://".count)
    let host = rest.prefix { $0 != "/" }
    return [
      ("host", Self.text(String(host))),
      ("basePath", Self.text(String(rest.dropFirst(host.count)))),
      ("schemes", "[\"https\"]"),
    ]
  }

  /// A list of one object.
  private func list(_ open: String, _ lines: [String], _ close: String) -> String {
    guard !layout.newline.isEmpty else { return "[\(open)\(lines.joined())\(close)]" }
    func line(_ level: Int, _ text: String) -> String {
      layout.newline + String(repeating: layout.indent, count: level) + text
    }
    return "[" + line(2, open) + lines.map { line(3, $0) }.joined() + line(2, close) + line(1, "]")
  }

  /// A URL holds nothing that JSON escapes.
  private static func text(_ url: String) -> String { "\"\(url)\"" }

  private static func layout(of file: SourceFile, _ content: OpenAPIContent) -> Layout {
    guard let key = content.firstKey else { return Layout() }
    var layout = Layout()
    var start = key.start
    while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[start - 1]) { start -= 1 }
    let lead = file.text(SourceRange(start: start, end: key.start))
    // A string's character may be CR and LF together: what counts here are scalars.
    let scalars = lead.unicodeScalars
    if let newline = scalars.lastIndex(where: { $0 == "\n" || $0 == "\r" }) {
      layout.indent = String(scalars[scalars.index(after: newline)...])
      layout.newline = lead.utf8.contains(0x0D) ? (lead.utf8.contains(0x0A) ? "\r\n" : "\r") : "\n"
      layout.lead = layout.newline + layout.indent
    } else if content.root.count > 1 {
      layout.lead = file[SourceRange(start: start, end: key.start)].isEmpty ? "" : " "
    }
    let colon = file.bytes[key.end...].prefix(64).firstIndex(of: UInt8(ascii: ":"))
    if let colon, colon + 1 < file.bytes.count, file.bytes[colon + 1] == 0x20 { layout.gap = " " }
    if layout.newline.isEmpty, layout.lead.isEmpty, layout.gap == " " { layout.lead = " " }
    return layout
  }
}
