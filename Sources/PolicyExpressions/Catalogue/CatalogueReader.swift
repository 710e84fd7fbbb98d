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
  private var cursor: CatalogueCursor
  private var annotations = CatalogueAnnotations()
  /// Whether the first of the parameters that were read last may stand before the dot.
  private var isExtension = false
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
    let lines = CatalogueAnnotations.take(from: &bytes)
    cursor = CatalogueCursor(bytes)
    read(lines, hasHeader: true)
  }

  /// Reads lines of members of a type whose header was read before.
  init(members text: [UInt8], of head: CatalogueType, resolve: Resolver) {
    type = head
    self.resolve = resolve
    var bytes = text
    let lines = CatalogueAnnotations.take(from: &bytes)
    cursor = CatalogueCursor(bytes)
    own = selfReference
    read(lines, hasHeader: false)
  }

  private mutating func read(_ lines: [CatalogueAnnotations.Line], hasHeader: Bool) {
    for (place, line) in lines.enumerated() {
      annotations = line.annotations
      cursor.read(line.start, line.end)
      let isRead = hasHeader && place == 0 ? readHeader() : readMember()
      if !isRead || !cursor.isAtEnd { problems.append(cursor.text(line.start, line.end)) }
    }
  }

  // MARK: The header

  private mutating func readHeader() -> Bool {
    type.access = annotations.access ?? .allowed
    type.isOpaque = annotations.isOpaque
    type.isNewer = annotations.isNewer
    type.note = annotations.note
    while true {
      if cursor.take(word: "static") {
        type.isStatic = true
      } else if cursor.take(word: "abstract") {
        type.isAbstract = true
      } else if cursor.take(word: "sealed") {
        type.isSealed = true
      } else {
        break
      }
    }
    guard let kind = cursor.takeWord().flatMap(CatalogueType.Kind.init(rawValue:)) else {
      return false
    }
    type.kind = kind
    if kind == .delegate { return readDelegate() }
    if kind == .interface { type.isAbstract = true }
    if kind == .struct || kind == .enum { type.isSealed = true }
    guard readOwnName() else { return false }
    guard cursor.take(symbol: ":") else { return true }
    repeat {
      guard let base = readType() else { return false }
      type.bases.append(base)
    } while cursor.take(symbol: ",")
    return true
  }

  private mutating func readDelegate() -> Bool {
    type.isSealed = true
    // Its type parameters stand behind what it gives, which may be one of them.
    let start = cursor.place
    cursor.skipType()
    guard readOwnName() else { return false }
    let behind = cursor.place
    cursor.go(to: start)
    guard let result = readType() else { return false }
    cursor.go(to: behind)
    guard let list = readParameters(until: ")") else { return false }
    var invoke = member("Invoke", .method)
    invoke.type = result
    invoke.parameters = list
    type.members = [invoke]
    return true
  }

  private mutating func readOwnName() -> Bool {
    repeat {
      guard cursor.takeWord() != nil else { return false }
      guard cursor.take(symbol: "<") else { continue }
      repeat {
        let isOut = cursor.take(word: "out")
        let isIn = !isOut && cursor.take(word: "in")
        guard let name = cursor.takeWord() else { return false }
        type.typeParameters.append(name)
        type.variances.append(isOut ? .covariant : isIn ? .contravariant : .none)
      } while cursor.take(symbol: ",")
      guard cursor.take(symbol: ">") else { return false }
    } while cursor.take(symbol: ".")
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
      guard let name = cursor.takeWord() else { return nil }
      var constant = member(name, .constant)
      constant.isStatic = true
      return constant
    }
    if cursor.take(word: "new") {
      guard let list = readParameters(until: ")") else { return nil }
      var constructor = member("", .constructor)
      constructor.parameters = list
      return constructor
    }
    let isStatic = cursor.take(word: "static")
    if cursor.take(word: "const") { return parseField(.constant, isStatic: true) }
    if cursor.take(word: "readonly") {
      return parseField(.field(isWritable: false), isStatic: isStatic)
    }
    if cursor.take(word: "event") {
      return parseField(.field(isWritable: true), isStatic: isStatic)
    }
    if cursor.take(word: "implicit") { return parseConversion(isImplicit: true) }
    if cursor.take(word: "explicit") { return parseConversion(isImplicit: false) }
    var result = parseNamed()
    if let kind = result?.kind, kind != .operator { result?.isStatic = isStatic }
    return result
  }

  private mutating func parseField(
    _ kind: CatalogueMember.Kind, isStatic: Bool
  ) -> CatalogueMember? {
    guard let type = readType(), let name = cursor.takeWord() else { return nil }
    var field = member(name, kind)
    field.isStatic = isStatic
    field.type = type
    return field
  }

  private mutating func parseConversion(isImplicit: Bool) -> CatalogueMember? {
    guard cursor.take(word: "operator"), let type = readType(),
      let list = readParameters(until: ")")
    else { return nil }
    var conversion = member("", .conversion(isImplicit: isImplicit))
    conversion.isStatic = true
    conversion.type = type
    conversion.parameters = list
    return conversion
  }

  /// What begins with a type: an operator, an indexer, a method, a property, a field.
  private mutating func parseNamed() -> CatalogueMember? {
    guard let typeParameters = typeParametersAhead(), let type = readType() else { return nil }
    if cursor.take(word: "operator") {
      let symbol = cursor.takeText(before: "(")
      guard let list = readParameters(until: ")") else { return nil }
      var result = member(symbol, .operator)
      result.isStatic = true
      result.type = type
      result.parameters = list
      return result
    }
    if cursor.take(word: "this") {
      guard let list = readParameters(until: "]"), let isWritable = readAccessors() else {
        return nil
      }
      var indexer = member("", .indexer(isWritable: isWritable))
      indexer.type = type
      indexer.parameters = list
      return indexer
    }
    guard let name = cursor.takeWord() else { return nil }
    if cursor.isAt(symbol: "{") {
      guard let isWritable = readAccessors() else { return nil }
      var property = member(name, .property(isWritable: isWritable))
      property.type = type
      return property
    }
    var found = member(name, .method)
    found.type = type
    found.typeParameters = typeParameters
    // They were read ahead.
    if cursor.isAt(symbol: "<") { _ = cursor.takeText(before: "(") }
    guard cursor.isAt(symbol: "(") else {
      found.kind = .field(isWritable: true)
      return found
    }
    guard let list = readParameters(until: ")") else { return nil }
    found.isExtension = isExtension
    found.parameters = list
    return found
  }

  /// A method's own, which stand behind its name while the type before it may speak of them. None
  /// for others.
  private mutating func typeParametersAhead() -> [String]? {
    let start = cursor.place
    defer { cursor.go(to: start) }
    cursor.skipType()
    guard let name = cursor.takeWord(), name != "operator", cursor.take(symbol: "<") else {
      return []
    }
    var names: [String] = []
    repeat {
      guard let name = cursor.takeWord() else { return nil }
      names.append(name)
    } while cursor.take(symbol: ",")
    guard cursor.take(symbol: ">") else { return nil }
    parameters.formUnion(names)
    return names
  }

  /// Whether a property can be set.
  private mutating func readAccessors() -> Bool? {
    guard cursor.take(symbol: "{") else { return nil }
    var isWritable = false
    while let accessor = cursor.takeWord() {
      if accessor == "set" { isWritable = true }
      guard cursor.take(symbol: ";") else { return nil }
    }
    return cursor.take(symbol: "}") ? isWritable : nil
  }

  private mutating func readParameters(
    until close: Unicode.Scalar
  ) -> [CatalogueParameter]? {
    guard cursor.take(symbol: close == ")" ? "(" : "[") else { return nil }
    var list: [CatalogueParameter] = []
    isExtension = false
    if cursor.take(symbol: close) { return list }
    list.reserveCapacity(3)
    repeat {
      if cursor.take(word: "this") { isExtension = true }
      var mode = CatalogueParameter.Mode.value
      if cursor.take(word: "out") {
        mode = .output
      } else if cursor.take(word: "ref") {
        mode = .reference
      } else if cursor.take(word: "params") {
        mode = .rest
      }
      guard let type = readType(), let name = cursor.takeWord() else { return nil }
      let isOptional = cursor.take(symbol: "=") && cursor.take(word: "default")
      list.append(
        CatalogueParameter(name: name, type: type, mode: mode, isOptional: isOptional))
    } while cursor.take(symbol: ",")
    return cursor.take(symbol: close) ? list : nil
  }

  // MARK: Types

  private mutating func readType() -> StaticType? {
    guard var type = readNamedType() else { return nil }
    while true {
      if cursor.take(symbol: "?") {
        type = .nullable(type)
      } else if cursor.take(symbol: "[") {
        var rank = 1
        while cursor.take(symbol: ",") { rank += 1 }
        guard cursor.take(symbol: "]") else { return nil }
        type = .array(type, rank: rank)
      } else {
        return type
      }
    }
  }

  private mutating func readNamedType() -> StaticType? {
    guard var key = cursor.takeWord() else { return nil }
    if !cursor.isAt(symbol: "."), !cursor.isAt(symbol: "<") {
      if let predefined = StaticType(keyword: key) { return predefined }
      return parameters.contains(key) ? .parameter(key) : resolve.plainType(key)
    }
    var arguments: [StaticType] = []
    while true {
      if cursor.take(symbol: "<") {
        let before = arguments.count
        repeat {
          guard let argument = readType() else { return nil }
          arguments.append(argument)
        } while cursor.take(symbol: ",")
        guard cursor.take(symbol: ">") else { return nil }
        key += "`\(arguments.count - before)"
      }
      guard cursor.take(symbol: ".") else { break }
      guard let name = cursor.takeWord() else { return nil }
      key += "." + name
    }
    return .named(resolve.id(key) ?? key, arguments)
  }
}
