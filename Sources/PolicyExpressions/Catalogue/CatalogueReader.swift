import Diagnostics

/// Reads the declaration of one type, in the format that `catalogue/README.md` describes.
struct CatalogueReader {
  /// The type without type arguments of a name, and the id of any type by the name that stands in
  /// the text, such as ``List`1``.
  struct Resolver {
    var plainType: (String) -> StaticType
    var id: (String) -> String?
  }

  private(set) var type: CatalogueType
  /// Lines that could not be read: there are none in the catalogue.
  private(set) var problems: [String] = []
  private let resolve: Resolver
  /// The type with its own type parameters.
  private var own = StaticType.void
  private var parser: CSharpTokenParser
  private var annotations = Annotations()
  /// The type parameters of the type and of the method that is read.
  private var parameters: Set<String> = []

  /// - Parameters:
  ///   - text: the declaration, beginning with the line of its header.
  ///   - name: the id without the namespace and without the numbers of type parameters.
  init(_ text: [UInt8], id: String, name: String, resolve: Resolver) {
    let access = CatalogueAccess.allowed
    type = CatalogueType(
      id: id, name: name, kind: .class, isStatic: false, isAbstract: false,
      isSealed: false, isOpaque: false, typeParameters: [], variances: [], bases: [], members: [],
      access: access, isNewer: false, note: nil)
    self.resolve = resolve
    var bytes = text
    let lines = Self.takeAnnotations(&bytes)
    parser = CSharpTokenParser(bytes)
    read(lines, hasHeader: true)
  }

  /// Reads lines of members of a type whose header was read before.
  init(members text: [UInt8], of head: CatalogueType, resolve: Resolver) {
    type = head
    self.resolve = resolve
    var bytes = text
    let lines = Self.takeAnnotations(&bytes)
    parser = CSharpTokenParser(bytes)
    own = selfReference
    read(lines, hasHeader: false)
  }

  private mutating func read(_ lines: [Line], hasHeader: Bool) {
    for (place, line) in lines.enumerated() {
      annotations = line.annotations
      let isRead = hasHeader && place == 0 ? readHeader() : readMember()
      if !isRead || !parser.isAtEnd && parser.token.range.start < line.end {
        problems.append(String(decoding: parser.code[line.start..<line.end], as: UTF8.self))
        while !parser.isAtEnd, parser.token.range.start < line.end { parser.advance() }
      }
    }
  }

  // MARK: Annotations

  private struct Annotations {
    var access: CatalogueAccess?
    var isOpaque = false
    var isNewer = false
    var nullWhen: String?
    var note: String?
  }

  private struct Line {
    var start: Int
    var end: Int
    var annotations: Annotations
  }

  /// The lines that say something. Their annotations, which are English, become spaces.
  private static func takeAnnotations(_ bytes: inout [UInt8]) -> [Line] {
    bytes.withUnsafeMutableBufferPointer { bytes in
      var lines: [Line] = []
      var start = 0
      while start < bytes.count {
        let end = place(of: UInt8(ascii: "\n"), bytes, start, bytes.count)
        if let line = takeAnnotations(bytes, start, end) { lines.append(line) }
        start = end + 1
      }
      return lines
    }
  }

  private static func takeAnnotations(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Line? {
    var annotations = Annotations()
    var place = start
    while place < end {
      if bytes[place] == UInt8(ascii: "[") {
        let close = Self.place(of: UInt8(ascii: "]"), bytes, place, end)
        add(String(decoding: bytes[place + 1..<close], as: UTF8.self), to: &annotations)
        for index in place..<min(close + 1, end) { bytes[index] = UInt8(ascii: " ") }
        place = close
      } else if bytes[place] != UInt8(ascii: " ") {
        return Line(start: start, end: end, annotations: annotations)
      }
      place += 1
    }
    return nil
  }

  /// Where a byte comes next, or the end.
  private static func place(
    of byte: UInt8, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var place = start
    while place < end, bytes[place] != byte { place += 1 }
    return place
  }

  private static func add(_ text: String, to annotations: inout Annotations) {
    let parts = text.split(separator: ": ", maxSplits: 1)
    let value = parts.count > 1 ? String(parts[1]) : nil
    switch parts.first {
    case "unlisted": annotations.access = .unlisted
    case "refused": annotations.access = .refused(instead: value)
    case "opaque": annotations.isOpaque = true
    case "newer": annotations.isNewer = true
    case "null": annotations.nullWhen = value
    case "since": annotations.note = value.map { "since \($0)" }
    default: annotations.note = value ?? text
    }
  }

  // MARK: The header

  private mutating func readHeader() -> Bool {
    type.access = annotations.access ?? .allowed
    type.isOpaque = annotations.isOpaque
    type.isNewer = annotations.isNewer
    type.note = annotations.note
    while true {
      if parser.take(.static) {
        type.isStatic = true
      } else if parser.take(.abstract) {
        type.isAbstract = true
      } else if parser.take(.sealed) {
        type.isSealed = true
      } else {
        break
      }
    }
    guard case .keyword(let keyword) = parser.token.kind,
      let kind = CatalogueType.Kind(rawValue: keyword.rawValue)
    else { return false }
    parser.advance()
    type.kind = kind
    if kind == .delegate { return readDelegate() }
    if kind == .interface { type.isAbstract = true }
    if kind == .struct || kind == .enum { type.isSealed = true }
    guard readOwnName() else { return false }
    guard parser.take(.colon) else { return true }
    repeat { type.bases.append(reference(parser.parseType())) } while parser.take(.comma)
    return true
  }

  private mutating func readDelegate() -> Bool {
    type.isSealed = true
    // Its type parameters stand behind what it gives.
    let result = parser.parseType()
    guard readOwnName(), let list = readParameters(until: .closeParenthesis) else { return false }
    var invoke = member("Invoke", .method)
    invoke.type = reference(result)
    invoke.parameters = list
    type.members = [invoke]
    return true
  }

  private mutating func readOwnName() -> Bool {
    repeat {
      guard parser.takeIdentifier() != nil else { return false }
      guard parser.take(.less) else { continue }
      repeat {
        let isOut = parser.take(.out)
        let isIn = !isOut && parser.take(.in)
        guard let name = parser.takeIdentifier() else { return false }
        type.typeParameters.append(name.text)
        type.variances.append(isOut ? .covariant : isIn ? .contravariant : .none)
      } while parser.take(.comma)
      guard parser.take(.greater) else { return false }
    } while parser.take(.dot)
    parameters = Set(type.typeParameters)
    own = selfReference
    return true
  }

  // MARK: Members

  private var selfReference: StaticType {
    type.typeParameters.isEmpty
      ? resolve.plainType(type.id)
      : .named(type.id, type.typeParameters.map(StaticType.parameter))
  }

  /// A member with what its annotations say.
  private func member(_ name: String, _ kind: CatalogueMember.Kind) -> CatalogueMember {
    CatalogueMember(
      name: name, kind: kind, isStatic: false, isExtension: false, typeParameters: [],
      parameters: [], type: own, access: annotations.access ?? type.access,
      nullWhen: annotations.nullWhen, isNewer: annotations.isNewer, note: annotations.note)
  }

  private mutating func readMember() -> Bool {
    if parameters.count != type.typeParameters.count { parameters = Set(type.typeParameters) }
    guard let member = parseMember() else { return false }
    type.members.append(member)
    return true
  }

  private mutating func parseMember() -> CatalogueMember? {
    if type.kind == .enum {
      guard let name = parser.takeIdentifier() else { return nil }
      var constant = member(name.text, .constant)
      constant.isStatic = true
      return constant
    }
    if parser.take(.new) {
      guard let list = readParameters(until: .closeParenthesis) else { return nil }
      var constructor = member("", .constructor)
      constructor.parameters = list
      return constructor
    }
    let isStatic = parser.take(.static)
    if parser.take(.const) { return parseField(.constant, isStatic: true) }
    if parser.take(.readonly) { return parseField(.field(isWritable: false), isStatic: isStatic) }
    if parser.take(.event) { return parseField(.field(isWritable: true), isStatic: isStatic) }
    if parser.at(.implicit) || parser.at(.explicit) { return parseConversion() }
    var result = parseNamed()
    if let kind = result?.kind, kind != .operator { result?.isStatic = isStatic }
    return result
  }

  private mutating func parseField(
    _ kind: CatalogueMember.Kind, isStatic: Bool
  ) -> CatalogueMember? {
    let written = parser.parseType()
    guard let name = parser.takeIdentifier() else { return nil }
    var field = member(name.text, kind)
    field.isStatic = isStatic
    field.type = reference(written)
    return field
  }

  private mutating func parseConversion() -> CatalogueMember? {
    let isImplicit = parser.at(.implicit)
    parser.advance()
    guard parser.take(.operator) else { return nil }
    let written = parser.parseType()
    guard let list = readParameters(until: .closeParenthesis) else { return nil }
    var conversion = member("", .conversion(isImplicit: isImplicit))
    conversion.isStatic = true
    conversion.type = reference(written)
    conversion.parameters = list
    return conversion
  }

  /// What begins with a type: an operator, an indexer, a method, a property, a field.
  private mutating func parseNamed() -> CatalogueMember? {
    let written = parser.parseType()
    if parser.take(.operator) {
      var symbol = ""
      while case .punctuator(let part) = parser.token.kind, part != .openParenthesis {
        symbol += part.rawValue
        parser.advance()
      }
      guard let list = readParameters(until: .closeParenthesis) else { return nil }
      var result = member(symbol, .operator)
      result.isStatic = true
      result.type = reference(written)
      result.parameters = list
      return result
    }
    if parser.take(.this) {
      guard let list = readParameters(until: .closeBracket), let isWritable = readAccessors() else {
        return nil
      }
      var indexer = member("", .indexer(isWritable: isWritable))
      indexer.type = reference(written)
      indexer.parameters = list
      return indexer
    }
    guard let name = parser.takeIdentifier() else { return nil }
    if parser.at(.openBrace) {
      guard let isWritable = readAccessors() else { return nil }
      var property = member(name.text, .property(isWritable: isWritable))
      property.type = reference(written)
      return property
    }
    guard parser.at(.openParenthesis) || parser.at(.less) else {
      var field = member(name.text, .field(isWritable: true))
      field.type = reference(written)
      return field
    }
    return parseMethod(name.text, written)
  }

  private mutating func parseMethod(_ name: String, _ written: CSharpType) -> CatalogueMember? {
    var method = member(name, .method)
    if parser.take(.less) {
      repeat {
        guard let parameter = parser.takeIdentifier() else { return nil }
        method.typeParameters.append(parameter.text)
      } while parser.take(.comma)
      guard parser.take(.greater) else { return nil }
      parameters.formUnion(method.typeParameters)
    }
    method.isExtension =
      parser.tokenAt(parser.index + 1).kind == .keyword(.this)
    method.type = reference(written)
    guard let list = readParameters(until: .closeParenthesis) else { return nil }
    method.parameters = list
    return method
  }

  /// Whether a property can be set.
  private mutating func readAccessors() -> Bool? {
    guard parser.take(.openBrace) else { return nil }
    var isWritable = false
    while let accessor = parser.takeIdentifier() {
      if accessor.text == "set" { isWritable = true }
      guard parser.take(.semicolon) else { return nil }
    }
    return parser.take(.closeBrace) ? isWritable : nil
  }

  private mutating func readParameters(until close: CSharpPunctuator) -> [CatalogueParameter]? {
    parser.advance()
    var list: [CatalogueParameter] = []
    if parser.take(close) { return list }
    repeat {
      _ = parser.take(.this)
      var mode = CatalogueParameter.Mode.value
      if parser.take(.out) {
        mode = .output
      } else if parser.take(.ref) {
        mode = .reference
      } else if parser.take(.params) {
        mode = .rest
      }
      let written = parser.parseType()
      guard let name = parser.takeIdentifier() else { return nil }
      let isOptional = parser.take(.equal) && parser.take(.default)
      list.append(
        CatalogueParameter(
          name: name.text, type: reference(written), mode: mode, isOptional: isOptional))
    } while parser.take(.comma)
    return parser.take(close) ? list : nil
  }

  // MARK: Types

  private mutating func reference(_ written: CSharpType) -> StaticType {
    switch written.kind {
    case .predefined(let keyword): return StaticType(keyword) ?? .void
    case .array(let element, let rank): return .array(reference(element), rank: rank)
    case .nullable(let inner): return .nullable(reference(inner))
    case .named(_, let names):
      if names.count == 1, names[0].typeArguments == nil {
        if parameters.contains(names[0].text) { return .parameter(names[0].text) }
        return resolve.plainType(names[0].text)
      }
      let key = names.map { name in
        name.typeArguments.map { "\(name.text)`\($0.count)" } ?? name.text
      }.joined(separator: ".")
      let arguments = names.flatMap { $0.typeArguments ?? [] }.map { reference($0) }
      return .named(resolve.id(key) ?? key, arguments)
    case .inferred, .tuple, .pointer, .omitted, .missing:
      problems.append("a type that the catalogue does not use")
      return .void
    }
  }
}
