/// Writes the table as an XML Schema (XSD 1.0) that any validator takes.
///
/// Content models are deterministic: no wildcard stands beside a named element. "Any policy" is a
/// strict wildcard, for which only global elements stand: the policies, `base` and the document
/// roots. A group that names every policy would say the same, and that `base` and the roots have no
/// place inside other policies; but libxml2 compiles it in time that grows with the cube of the
/// number of policies, ten times that of all the rest. The table says it instead. All other
/// elements are declared where they stand, since one name can mean different things (`value`).
/// Patterns use only what all regular expression dialects of validators share.
struct SchemaWriter {
  private let schema: PolicySchema
  private var text = ""
  private var depth = 1
  /// The simple types in use, by name, so that each is written once.
  private var simpleTypes: [String: String] = [:]
  /// The types in use for elements that hold policies and have no attributes.
  private var containers: [String: ContentModel] = [:]

  /// Whether documentation is written: nobody reads that of the schema which libxml2 compiles.
  private let isDocumented: Bool

  static func xsd(
    of schema: PolicySchema, documents: [ElementDefinition], documented: Bool
  ) -> String {
    var writer = SchemaWriter(schema: schema, isDocumented: documented)
    writer.writeSchema(documents)
    return writer.text
  }

  private init(schema: PolicySchema, isDocumented: Bool) {
    self.schema = schema
    self.isDocumented = isDocumented
  }

  private mutating func writeSchema(_ documents: [ElementDefinition]) {
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">

      """
    for document in documents {
      write(document, [("name", document.name)])
    }
    let unchecked = schema.uncheckedPolicies.map { ($0, "unchecked") }
    let described = (schema.policies + [PolicySchema.base]).map { ($0.name, $0.name) }
    for (name, type) in (described + unchecked).sorted(by: { $0.0 < $1.0 }) {
      line("xs:element", ["name": name, "type": type])
    }
    for policy in schema.policies.sorted(by: { $0.name < $1.name }) {
      writeType(of: policy, name: policy.name)
    }
    for (name, content) in containers.sorted(by: { $0.key < $1.key }) {
      open("xs:complexType", ["name": name])
      write(content)
      close("xs:complexType")
    }
    writeType(of: PolicySchema.base, name: PolicySchema.base.name)
    writeUncheckedType()
    for (_, type) in simpleTypes.sorted(by: { $0.key < $1.key }) { text += type }
    text += "</xs:schema>\n"
  }

  /// Whatever this version does not look into.
  private mutating func writeUncheckedType() {
    open("xs:complexType", ["name": "unchecked", "mixed": "true"])
    writeAnything()
    line("xs:anyAttribute", ["processContents": "skip"])
    close("xs:complexType")
  }

  private mutating func writeAnything() {
    open("xs:sequence")
    line("xs:any", ["minOccurs": "0", "maxOccurs": "unbounded", "processContents": "skip"])
    close("xs:sequence")
  }
}

// MARK: - Elements and attributes

extension SchemaWriter {
  private mutating func writeType(of element: ElementDefinition, name: String?) {
    var attributes: [(String, String)] = name.map { [("name", $0)] } ?? []
    switch element.content {
    case .mixed, .free: attributes.append(("mixed", "true"))
    default: break
    }
    open("xs:complexType", attributes)
    if name != nil { annotate(element.documentation) }
    if let base = textType(of: element.content) {
      open("xs:simpleContent")
      open("xs:extension", ["base": base])
      for attribute in element.attributes { write(attribute) }
      close("xs:extension")
      close("xs:simpleContent")
    } else {
      write(element.content)
      for attribute in element.attributes { write(attribute) }
    }
    close("xs:complexType")
  }

  /// The type of an element's text; nil where it has elements. What is empty by XSD's own rules
  /// must not even hold a line break, which the service does not mind: hence white space alone.
  private mutating func textType(of content: ContentModel) -> String? {
    switch content {
    case .empty:
      declare("nothing", restriction: "xs:token", ["pattern": #"\s*"#])
      return "nothing"
    case .text(let type, let allowsExpression):
      return name(of: type, allowsExpression: allowsExpression)
    case .sequence, .choice, .all, .anyPolicy, .mixed, .free: return nil
    }
  }

  private mutating func write(_ content: ContentModel) {
    switch content {
    case .empty, .text: break
    case .sequence(let children): writeModel("xs:sequence", children, [])
    case .choice(let children, let minimum):
      writeModel(
        "xs:choice", children, [("minOccurs", String(minimum)), ("maxOccurs", "unbounded")])
    case .mixed(let children):
      writeModel("xs:choice", children, [("minOccurs", "0"), ("maxOccurs", "unbounded")])
    case .all(let children): writeModel("xs:all", children, [])
    case .anyPolicy(_, let most):
      // The canonical document, which the bare schema is for, tells itself which is one too many.
      let limit = isDocumented ? most : nil
      open("xs:sequence")
      line(
        "xs:any",
        [
          "namespace": "##local", "processContents": "strict", "minOccurs": "0",
          "maxOccurs": limit.map { String($0) } ?? "unbounded",
        ])
      close("xs:sequence")
    case .free: writeAnything()
    }
  }

  /// In a repeated choice and in a mixed model each child stands for itself; elsewhere it carries
  /// how often it may occur.
  private mutating func writeModel(
    _ model: String, _ children: [ChildDefinition], _ occurrence: [(String, String)]
  ) {
    open(model, occurrence)
    for child in children {
      write(child, counted: model != "xs:choice")
    }
    close(model)
  }

  private mutating func write(_ child: ChildDefinition, counted: Bool) {
    var attributes: [(String, String)] = [("name", child.name)]
    if case .policy(let name) = child.element {
      attributes.append(("type", schema.policy(name) == nil ? "unchecked" : name))
    }
    if counted, child.minimum != 1 { attributes.append(("minOccurs", String(child.minimum))) }
    if counted, child.maximum != 1 {
      attributes.append(("maxOccurs", child.maximum.map { String($0) } ?? "unbounded"))
    }
    if case .local(let definition) = child.element {
      write(definition, attributes)
    } else {
      line("xs:element", attributes)
    }
  }

  /// An element with a type of its own, or with the shared one of its kind.
  private mutating func write(_ element: ElementDefinition, _ attributes: [(String, String)]) {
    let container = containerType(of: element)
    open("xs:element", attributes + (container.map { [("type", $0)] } ?? []))
    annotate(element.documentation)
    if container == nil { writeType(of: element, name: nil) }
    close("xs:element")
  }

  private mutating func containerType(of element: ElementDefinition) -> String? {
    guard case .anyPolicy(_, let limit) = element.content, element.attributes.isEmpty
    else { return nil }
    let name = "policy-list" + (limit.map { ".\($0)" } ?? "")
    containers[name] = element.content
    return name
  }

  private mutating func write(_ attribute: AttributeDefinition) {
    var attributes: [(String, String)] = [
      ("name", attribute.name),
      ("type", name(of: attribute.type, allowsExpression: attribute.allowsExpression)),
    ]
    if attribute.requirement != .optional { attributes.append(("use", "required")) }
    open("xs:attribute", attributes)
    // Not XSD's own `default`, which would put the attribute into the document.
    annotate(
      attribute.defaultValue.map { "\(attribute.documentation) Default: \($0)." }
        ?? attribute.documentation)
    close("xs:attribute")
  }
}

// MARK: - Simple types

extension SchemaWriter {
  /// The name of the type: the literals, or a policy expression where one may stand, or a named
  /// value, whose text only the service knows.
  private mutating func name(of type: ValueType, allowsExpression: Bool) -> String {
    if type == .string, allowsExpression { return "xs:string" }
    let literal = literalName(of: type, allowsExpression: allowsExpression)
    let name = literal.replacing("xs:", with: "") + (allowsExpression ? ".expression" : ".value")
    declare("named-value", restriction: "xs:token", ["pattern": #".*\{\{.*"#])
    if allowsExpression {
      declare("expression", restriction: "xs:token", ["pattern": "@[({].*"])
    }
    let members = [literal] + (allowsExpression ? ["expression"] : []) + ["named-value"]
    simpleTypes[name] = """
        <xs:simpleType name="\(name)">
          <xs:union memberTypes="\(members.joined(separator: " "))"/>
        </xs:simpleType>

      """
    return name
  }

  private mutating func literalName(of type: ValueType, allowsExpression: Bool) -> String {
    switch type {
    case .string:
      // Anything that is no expression: XSD patterns cannot negate.
      declare("text", restriction: "xs:token", ["pattern": "([^@].*|@([^({].*)?)?"])
      return "text"
    case .nonEmptyString:
      if allowsExpression {
        declare("some-text", restriction: "xs:token", ["minLength": "1"])
        return "some-text"
      }
      declare("some-plain-text", restriction: "xs:token", ["pattern": "[^@].*|@([^({].*)?"])
      return "some-plain-text"
    case .boolean: return "xs:boolean"
    case .number: return "xs:double"
    case .dateTime: return "xs:dateTime"
    case .int: return "xs:int"
    case .long: return "xs:long"
    case .wholeNumber(let minimum, let maximum):
      let name = "whole-number.\(minimum).\(maximum)".replacing(".-", with: ".minus-")
      declare(
        name, restriction: "xs:integer",
        [("minInclusive", String(minimum)), ("maxInclusive", String(maximum))])
      return name
    case .enumeration(let words):
      let name = "one-of." + words.joined(separator: ".").map(Self.nameCharacter)
      declare(name, restriction: "xs:token", words.map { ("enumeration", $0) })
      return name
    }
  }

  private static func nameCharacter(_ character: Character) -> Character {
    character.isASCII && (character.isLetter || character.isNumber || character == ".")
      ? character : "-"
  }

  private mutating func declare(
    _ name: String, restriction base: String, _ facets: KeyValuePairs<String, String>
  ) {
    declare(name, restriction: base, facets.map { ($0.key, $0.value) })
  }

  private mutating func declare(
    _ name: String, restriction base: String, _ facets: [(String, String)]
  ) {
    guard simpleTypes[name] == nil else { return }
    var type = "  <xs:simpleType name=\"\(name)\">\n    <xs:restriction base=\"\(base)\">\n"
    for (facet, value) in facets {
      type += "      <xs:\(facet) value=\"\(Self.escaped(value))\"/>\n"
    }
    type += "    </xs:restriction>\n  </xs:simpleType>\n"
    simpleTypes[name] = type
  }
}

// MARK: - XML

extension SchemaWriter {
  private mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes.map { ($0.key, $0.value) })
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    write(name, attributes, end: ">")
    depth += 1
  }

  private mutating func line(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    line(name, attributes.map { ($0.key, $0.value) })
  }

  private mutating func line(_ name: String, _ attributes: [(String, String)]) {
    write(name, attributes, end: "/>")
  }

  private mutating func write(_ name: String, _ attributes: [(String, String)], end: String) {
    indent()
    text += "<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
    text += "\(end)\n"
  }

  private mutating func close(_ name: String) {
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  private mutating func annotate(_ documentation: @autoclosure () -> String) {
    guard isDocumented else { return }
    indent()
    text += "<xs:annotation><xs:documentation>"
    text += Self.escaped(documentation().filter { $0 != "`" })
    text += "</xs:documentation></xs:annotation>\n"
  }

  private mutating func indent() {
    guard isDocumented else { return }
    text += String(repeating: " ", count: depth * 2)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
