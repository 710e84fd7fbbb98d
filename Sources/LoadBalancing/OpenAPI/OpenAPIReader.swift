import Diagnostics

/// Reads an OpenAPI file in one pass.
struct OpenAPIReader {
  /// An object or array that is open.
  private struct Frame {
    var part: OpenAPIPart
    var isObject: Bool
    var start: Int
    /// Where the object's names begin in `keys`.
    var firstKey: Int
    /// The name whose value comes next; empty in `data`, where no name is asked for.
    var key = ""
    var keyRange = SourceRange(at: 0)
  }

  private var scanner: JSONScanner
  private var frames: [Frame] = []
  /// The names of the open objects, each as a hash and a place.
  private var keys: [(hash: UInt64, range: SourceRange)] = []
  private var content = OpenAPIContent()
  private var parameter = OpenAPIContent.Parameter()
  private var scheme = OpenAPIContent.KeyScheme()

  /// Throws where the text is no JSON.
  static func read(_ file: SourceFile) throws(JSONScanner.Fault) -> OpenAPIContent {
    var reader = OpenAPIReader(scanner: JSONScanner(file.bytes))
    while let token = try reader.scanner.next() { reader.take(token) }
    return reader.content
  }

  private init(scanner: JSONScanner) { self.scanner = scanner }

  private mutating func take(_ token: JSONScanner.Token) {
    switch token {
    case .objectStart, .arrayStart: begin(isObject: token == .objectStart)
    case .objectEnd, .arrayEnd: end()
    case .key: takeKey()
    case .string, .number, .true, .false, .null:
      takeScalar(token)
      endOfMember(start: scanner.range.start)
    }
  }

  // MARK: - Objects and arrays

  private mutating func begin(isObject: Bool) {
    let part: OpenAPIPart
    if let outer = frames.last {
      part = outer.isObject ? outer.part.member(outer.key) : outer.part.element
      if !isObject, outer.part == .schema, outer.isObject {
        if outer.key == "type" { content.add(newer: "a list of types", at: outer.keyRange) }
        if outer.key == "examples" { content.add(newer: "`examples`", at: outer.keyRange) }
      }
    } else {
      part = .root
    }
    switch part {
    case .parameter where isObject: parameter = OpenAPIContent.Parameter()
    case .securityScheme where isObject: scheme = OpenAPIContent.KeyScheme()
    default: break
    }
    frames.append(
      Frame(
        part: part, isObject: isObject, start: scanner.range.start, firstKey: keys.count))
  }

  private mutating func end() {
    guard let frame = frames.popLast() else { return }
    if frame.isObject {
      findRepeats(in: frame)
      keys.removeSubrange(frame.firstKey...)
      finish(frame.part)
    }
    endOfMember(start: frame.start)
  }

  /// Puts what was gathered about an object where it belongs.
  private mutating func finish(_ part: OpenAPIPart) {
    guard let outer = frames.last else { return }
    switch (part, outer.part) {
    case (.parameter, .parameterMap):
      if content.sharedParameters[outer.key] == nil {
        content.sharedParameters[outer.key] = parameter
      }
    case (.parameter, .parameterList):
      guard let path = content.paths.indices.last else { return }
      let isOfPath = frames.dropLast().last?.part == .pathItem
      if isOfPath {
        content.paths[path].parameters.append(parameter)
      } else if let last = content.paths[path].operations.indices.last {
        content.paths[path].operations[last].parameters.append(parameter)
      }
    case (.securityScheme, _): content.keySchemes.append(scheme)
    default: break
    }
  }

  private mutating func endOfMember(start: Int) {
    guard frames.count == 1, let root = frames.last, root.isObject, root.part == .root,
      content.root[root.key] == nil
    else { return }
    content.root[root.key] = OpenAPIContent.Member(
      key: root.keyRange, value: SourceRange(start: start, end: scanner.range.end))
  }

  // MARK: - Names

  private mutating func takeKey() {
    let range = scanner.range
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in scanner.bytes[range.start..<range.end] {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    keys.append((hash, range))
    let index = frames.count - 1
    guard index >= 0 else { return }
    frames[index].keyRange = range
    let part = frames[index].part
    guard part != .data else { return }
    let key = scanner.text(range)
    frames[index].key = key
    let text = OpenAPIContent.Text(value: key, range: range)
    switch part {
    case .root:
      if content.firstKey == nil { content.firstKey = range }
      if key == "webhooks" || key == "jsonSchemaDialect" {
        content.add(newer: "`\(key)`", at: range)
      }
    case .info where key == "summary": content.add(newer: "`summary` in `info`", at: range)
    case .license where key == "identifier":
      content.add(newer: "`identifier` in `license`", at: range)
    case .components where key == "pathItems": content.add(newer: "`pathItems`", at: range)
    case .paths: content.paths.append(OpenAPIContent.Path(template: text))
    case .pathItem:
      guard HTTPMethod(rawValue: key) != nil, let last = content.paths.indices.last else { return }
      content.paths[last].operations.append(OpenAPIContent.Operation(method: text))
    case .schema:
      if Self.newerKeywords.contains(key) { content.add(newer: "`\(key)`", at: range) }
    default: break
    }
  }

  /// What a schema may say in OpenAPI 3.1, which takes JSON Schema 2020-12, and not in 3.0.
  private static let newerKeywords: Set<String> = [
    "const", "prefixItems", "$schema", "$id", "$anchor", "$defs", "$dynamicRef", "$dynamicAnchor",
    "$comment", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames",
    "patternProperties", "dependentSchemas", "dependentRequired", "unevaluatedItems",
    "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema",
  ]

  /// Names that stand twice in the object that ends.
  private mutating func findRepeats(in frame: Frame) {
    let names = keys[frame.firstKey...]
    guard names.count > 1 else { return }
    if names.count <= 8 {
      for second in names.indices.dropFirst() {
        for first in names.startIndex..<second where names[first].hash == names[second].hash {
          report(names[first].range, names[second].range, frame)
          break
        }
      }
      return
    }
    let sorted = names.sorted {
      $0.hash != $1.hash ? $0.hash < $1.hash : $0.range.start < $1.range.start
    }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.hash == second.hash {
      report(first.range, second.range, frame)
    }
  }

  private mutating func report(_ first: SourceRange, _ second: SourceRange, _ frame: Frame) {
    let bytes = scanner.bytes
    guard bytes[first.start..<first.end].elementsEqual(bytes[second.start..<second.end]) else {
      return
    }
    content.repeatCount += 1
    let isAtRoot = frames.isEmpty
    let count = content.repeats.count { $0.isAtRoot == isAtRoot }
    guard count < OpenAPIContent.Places.limit else { return }
    content.repeats.append(
      OpenAPIContent.Repeat(first: first, second: second, isAtRoot: isAtRoot))
  }

  // MARK: - Values

  private mutating func takeScalar(_ token: JSONScanner.Token) {
    guard let frame = frames.last, frame.isObject, frame.part != .data else { return }
    if frame.part == .schema, token == .number,
      frame.key == "exclusiveMinimum" || frame.key == "exclusiveMaximum"
    {
      content.add(newer: "a number as `\(frame.key)`", at: scanner.range)
    }
    if frame.part == .parameter, frame.key == "required" { parameter.isRequired = token == .true }
    guard token == .string else { return }
    let text = OpenAPIContent.Text(value: scanner.text(scanner.range), range: scanner.range)
    if frame.key == "$ref", !text.value.hasPrefix("#") {
      content.externalReferences.add(text.range)
    }
    take(text, frame)
  }

  private mutating func take(_ text: OpenAPIContent.Text, _ frame: Frame) {
    switch (frame.part, frame.key) {
    case (.root, "openapi"), (.root, "swagger"):
      if content.version == nil { content.version = (frame.key, text) }
    case (.root, "basePath"): content.basePath = text
    case (.server, "url"): content.serverURLs.append(text)
    case (.operation, "operationId"):
      guard !text.value.isEmpty, let path = content.paths.indices.last,
        let last = content.paths[path].operations.indices.last
      else { return }
      content.paths[path].operations[last].id = text
    case (.parameter, "name"): parameter.name = text
    case (.parameter, "in"): parameter.location = text.value
    case (.parameter, "$ref"): parameter.reference = text
    case (.securityScheme, "type"): scheme.type = text.value
    case (.securityScheme, "in"): scheme.location = text.value
    case (.securityScheme, "name"): scheme.name = text
    case (.schema, "type") where text.value == "null":
      content.add(newer: "the type `null`", at: text.range)
    default: break
    }
  }
}
