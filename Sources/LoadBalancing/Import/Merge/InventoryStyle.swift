import BackendInventory
import Diagnostics

/// How a list of an inventory file is written, so that what is added looks like what is there.
struct InventoryStyle {
  let file: SourceFile
  /// Whether the file is JSON: then keys stand in quotes, and there are no comments.
  let isJSON: Bool
  let lineBreak: String

  init(_ file: SourceFile) {
    self.file = file
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    isJSON = file.bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
    lineBreak = file.text.contains("\r\n") ? "\r\n" : "\n"
  }

  /// Whether a collection is written in brackets.
  func isFlow(_ node: YAMLNode) -> Bool {
    let first = byte(node.range.start)
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  func isAlias(_ node: YAMLNode) -> Bool { byte(node.range.start) == UInt8(ascii: "*") }

  func isBlockScalar(_ node: YAMLNode) -> Bool {
    let first = byte(node.range.start)
    return first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
  }

  func includingBlanksBefore(_ range: SourceRange) -> SourceRange {
    var start = range.start
    while byte(start - 1) == 0x20 { start -= 1 }
    return SourceRange(start: start, end: range.end)
  }

  /// The end of the text of the line that a byte stands in, its comment included.
  func lineEnd(_ offset: Int) -> Int { lineRange(offset).end }

  /// The end of the lines of an entry that ends at a byte: with the comments below it that are
  /// indented further than the column, and so belong to it.
  func entryEnd(_ offset: Int, deeperThan column: Int) -> Int {
    var line = file.position(at: max(0, offset - 1)).line
    while line < file.lineCount {
      let text = file[file.lineRange(line + 1)]
      let blanks = text.prefix { $0 == 0x20 }.count
      guard text.dropFirst(blanks).first == UInt8(ascii: "#"), blanks > column else { break }
      line += 1
    }
    return file.lineRange(line).end
  }

  /// How far a place stands from the beginning of its line.
  func column(_ offset: Int) -> Int { offset - lineRange(offset).start }

  /// Whether nothing but blanks stands before a place on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    file[SourceRange(start: lineRange(offset).start, end: offset)].allSatisfy {
      $0 == 0x20 || $0 == 0x09
    }
  }

  /// The column of the dash before an item of a block list.
  func dashColumn(_ item: YAMLNode) -> Int {
    let line = lineRange(item.range.start)
    var position = item.range.start
    while position > line.start {
      position -= 1
      if file.bytes[position] == UInt8(ascii: "-"), byte(position + 1) == 0x20 {
        return position - line.start
      }
    }
    return max(0, column(item.range.start) - 2)
  }

  func indent(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns)) }

  /// A text as a value, in quotes where the value that it replaces has them.
  func scalar(_ text: String, like old: SourceRange? = nil) -> String {
    let first = old.flatMap { byte($0.start) }
    if isJSON || first == UInt8(ascii: "\"") { return YAMLScalarText.quoted(text) }
    if first == UInt8(ascii: "'") { return "'" + text.replacing("'", with: "''") + "'" }
    return YAMLScalarText.flow(text)
  }

  func key(_ name: String) -> String { isJSON ? "\"\(name)\"" : name }

  private func byte(_ offset: Int) -> UInt8? {
    file.bytes.indices.contains(offset) ? file.bytes[offset] : nil
  }

  private func lineRange(_ offset: Int) -> SourceRange {
    file.lineRange(file.position(at: offset).line)
  }
}

extension InventoryStyle {
  /// A deployment in braces.
  func flow(_ deployment: LoadBalancerConfiguration.Deployment) -> String {
    braces(members(of: deployment))
  }

  func flow(_ deployments: [LoadBalancerConfiguration.Deployment]) -> String {
    "[" + deployments.map(flow).joined(separator: ", ") + "]"
  }

  /// A backend in braces.
  func flow(
    _ backend: LoadBalancerConfiguration.Backend,
    deployments: [LoadBalancerConfiguration.Deployment]?
  ) -> String {
    var members = members(of: backend)
    if let deployments, !deployments.isEmpty { members.append(("deployments", flow(deployments))) }
    return braces(members)
  }

  /// A backend as lines below one another, the first without its dash.
  func block(
    _ backend: LoadBalancerConfiguration.Backend,
    deployments: [LoadBalancerConfiguration.Deployment]?
  ) -> [String] {
    var lines = members(of: backend).map { "\($0.0): \($0.1)" }
    if let deployments, !deployments.isEmpty {
      lines.append("deployments:")
      lines += deployments.map { "  - \(flow($0))" }
    }
    return lines
  }

  func members(of deployment: LoadBalancerConfiguration.Deployment) -> [(String, String)] {
    var members = [("name", scalar(deployment.name))]
    if let model = deployment.model { members.append(("model", scalar(model))) }
    if let version = deployment.version { members.append(("version", scalar(version))) }
    if let sku = deployment.sku { members.append(("sku", scalar(sku))) }
    if let capacity = deployment.capacity { members.append(("capacity", String(capacity))) }
    return members
  }

  private func members(of backend: LoadBalancerConfiguration.Backend) -> [(String, String)] {
    var members = [
      ("name", scalar(backend.name)), ("url", scalar(backend.url + "/")),
      ("priority", String(backend.priority)),
    ]
    if let weight = backend.weight { members.append(("weight", String(weight))) }
    if let region = backend.region { members.append(("region", scalar(region))) }
    if let subscription = backend.subscription {
      members.append(("subscription", scalar(subscription)))
    }
    if case .namedValue(let name) = backend.auth {
      members.append(("auth", YAMLScalarText.quoted("{{\(name)}}")))
    }
    return members
  }

  private func braces(_ members: [(String, String)]) -> String {
    "{ " + members.map { "\(key($0.0)): \($0.1)" }.joined(separator: ", ") + " }"
  }
}
