import Foundation
import TestSupport
import Testing

@testable import PolicyExpressions

@Suite struct CatalogueTests {
  private let catalogue = Catalogue.standard

  private func type(_ id: String) throws -> CatalogueType {
    try #require(catalogue.type(id), "\(id)")
  }

  // MARK: The text

  /// The lines of a catalogue file that declare something, under their type's id.
  private func declarations() throws -> [(header: String, members: [String])] {
    let folder = Shell.root + "/catalogue"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") && $0.first?.isUppercase == true }
    var found: [(header: String, members: [String])] = []
    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(separator: "\n") {
        let content = line.trimmingCharacters(in: .whitespaces)
        if content.hasPrefix("//") || content.isEmpty || line.hasPrefix("namespace") { continue }
        if line.hasPrefix(" ") {
          found[found.count - 1].members.append(content)
        } else {
          found.append((content, []))
        }
      }
    }
    return found
  }

  @Test func everyLineIsRead() throws {
    for entry in CatalogueText.types {
      let reader = CatalogueReader(
        Array(entry.text.utf8), id: entry.id, name: entry.name, resolve: catalogue.resolver)
      #expect(reader.problems == [], "\(entry.id)")
      #expect(reader.type.typeParameters.count == entry.arity, "\(entry.id)")
    }
    let files = try declarations()
    #expect(files.count == CatalogueText.types.count)
    #expect(Set(CatalogueText.types.map(\.id)).count == files.count)
    let read = catalogue.ids.compactMap(catalogue.type)
    let invokes = read.count { $0.kind == .delegate }
    #expect(
      files.reduce(0) { $0 + $1.members.count } == read.reduce(-invokes) { $0 + $1.members.count })
    #expect(files.count { $0.header.contains("[opaque]") } == read.count { $0.isOpaque })
    #expect(
      files.flatMap(\.members).count { $0.contains("[null: ") }
        == read.flatMap(\.members).count { $0.nullWhen != nil })
  }

  @Test func whatIsUnreadableIsSaid() {
    let reader = CatalogueReader(
      Array("class A\n  int B { get; }\n  int C { get\n  new(int)\n  void D()".utf8),
      id: "A", name: "A", resolve: catalogue.resolver)
    #expect(reader.problems == ["  int C { get", "  new(int)"])
    #expect(reader.type.members.map(\.name) == ["B", "D"])
  }

  /// Only of a type whose bases are all described it can be said what it does not have.
  @Test func basesOfAllowedTypesAreDescribed() throws {
    for id in catalogue.ids {
      let type = try type(id)
      guard type.access == .allowed, !type.isOpaque else { continue }
      for base in type.bases {
        guard case .named(let name, _) = base.kind else {
          Issue.record("\(id) has a base that is no class or interface")
          continue
        }
        #expect(try self.type(name).isOpaque == false, "\(id): \(name)")
      }
    }
  }

  // MARK: The assemblies

  private func rendered(_ type: StaticType) -> String {
    switch type.kind {
    case .named(let id, let arguments):
      arguments.isEmpty ? id : "\(id)<\(arguments.map(rendered).joined(separator: ","))>"
    case .array(let element, let rank):
      rendered(element) + "[" + String(repeating: ",", count: rank - 1) + "]"
    case .parameter(let name): name
    case .void: "void"
    case .tuple, .anonymous, .null, .unknown: "a type of no declaration"
    }
  }

  private func rendered(_ parameters: [CatalogueParameter]) -> String {
    parameters.map { parameter in
      let mode =
        switch parameter.mode {
        case .value: ""
        case .reference: "ref "
        case .output: "out "
        case .rest: "params "
        }
      return mode + rendered(parameter.type) + " " + parameter.name
        + (parameter.isOptional ? "?" : "")
    }.joined(separator: ",")
  }

  private static let operators = [
    "+": "op_Addition", "-": "op_Subtraction", "*": "op_Multiply", "/": "op_Division",
    "%": "op_Modulus", "==": "op_Equality", "!=": "op_Inequality", "<": "op_LessThan",
    "<=": "op_LessThanOrEqual", ">": "op_GreaterThan", ">=": "op_GreaterThanOrEqual",
    "++": "op_Increment", "--": "op_Decrement",
  ]
  private static let unaryOperators = ["+": "op_UnaryPlus", "-": "op_UnaryNegation"]

  private func claim(_ member: CatalogueMember) -> String {
    let marker = member.isStatic ? "static " : ""
    let result = rendered(member.type)
    let list = rendered(member.parameters)
    switch member.kind {
    case .constructor: return "new(\(list))"
    case .constant: return "const static \(result) \(member.name)"
    case .field(let isWritable):
      return (isWritable ? "field " : "readonly ") + marker + result + " " + member.name
    case .property(let isWritable):
      return (isWritable ? "set " : "get ") + marker + result + " " + member.name
    case .indexer(let isWritable):
      return (isWritable ? "set " : "get ") + marker + result + " [\(list)]"
    case .method:
      let generic =
        member.typeParameters.isEmpty ? "" : "<\(member.typeParameters.joined(separator: ","))>"
      return (member.isExtension ? "extension " : "") + marker + result + " " + member.name
        + generic + "(\(list))"
    case .operator:
      let unary = member.parameters.count == 1 ? Self.unaryOperators[member.name] : nil
      return "static \(result) \(unary ?? Self.operators[member.name] ?? member.name)(\(list))"
    case .conversion(let isImplicit):
      return "static \(result) \(isImplicit ? "op_Implicit" : "op_Explicit")(\(list))"
    }
  }

  private func claims(_ type: CatalogueType) -> [String] {
    if type.isNewer { return ["-\t\(type.id)\ttype \(type.kind.rawValue)"] }
    var claims = ["type \(type.kind.rawValue)"]
    if type.kind == .class {
      claims.append(
        type.isStatic
          ? "static" : type.isAbstract ? "abstract" : type.isSealed ? "sealed" : "plain")
    }
    claims.append(
      "parameters "
        + zip(type.typeParameters, type.variances).map { name, variance in
          switch variance {
          case .none: name
          case .covariant: "out " + name
          case .contravariant: "in " + name
          }
        }.joined(separator: ","))
    claims += type.bases.map { "base " + rendered($0) }
    return claims.map { "+\t\(type.id)\t\($0)" }
      + type.members.map { "\($0.isNewer ? "-" : "+")\t\(type.id)\t\(claim($0))" }
  }

  /// Every type and member, as the reader gives it, is looked up in Mono's assemblies.
  @Test func theAssembliesHaveWhatTheCatalogueSays() async throws {
    let types = catalogue.ids.compactMap(catalogue.type).filter { $0.id.contains(".") }
    let lines = types.flatMap(claims)
    let folder = try TemporaryFolder()
    let list = try folder.write("claims.txt", lines.joined(separator: "\n") + "\n")
    let built = try await Shell.run(
      "mcs",
      [
        "-nologo", "-langversion:7", "-nowarn:618", "-out:\(folder.path)/confirm.exe",
        "\(Shell.root)/scripts/catalogue/Confirm.cs",
      ])
    try #require(built.status == 0, "\(built.output)\(built.error)")
    let result = try await Shell.run(
      "mono",
      [
        "\(folder.path)/confirm.exe", list, "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll",
      ])
    try #require(result.status == 0, "\(result.error)")
    let answers = result.output.split(separator: "\n")
    for answer in answers where answer.hasPrefix("wrong") { Issue.record("\(answer)") }
    #expect(answers.last == "confirmed\t\(lines.count)")
    // Fewer would mean that types are not found any more.
    #expect(types.count { $0.access == .allowed } >= 138)
    #expect(lines.count > 5000)
  }

  // MARK: Looking up

  @Test func typesAreFoundByName() {
    let usings = Catalogue.usings
    #expect(
      catalogue.find("List", arity: 1, in: usings) == "System.Collections.Generic.List`1")
    #expect(catalogue.find("List", arity: 0, in: usings) == nil)
    #expect(catalogue.arities(of: "List", in: usings) == [1])
    #expect(catalogue.arities(of: "Tuple", in: usings) == [0, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect(catalogue.find("IResponse", arity: 0, in: usings) == "IResponse")
    #expect(
      catalogue.find("TimeZoneInfo.TransitionTime", arity: 0, in: usings)
        == "System.TimeZoneInfo.TransitionTime")
    #expect(catalogue.find("WebUtility", arity: 0, in: usings) == nil)
    #expect(
      catalogue.find("WebUtility", arity: 0, in: ["System.Net"]) == "System.Net.WebUtility")
    #expect(catalogue.type("System.Nothing") == nil)
    #expect(catalogue.typeNames.contains("JObject"))
    #expect(!catalogue.typeNames.contains("WebUtility"))
    #expect(catalogue.typeNames(in: "System.Net").contains("WebUtility"))
  }

  @Test func namespacesAreKnown() {
    for name in ["System", "System.Collections", "System.Net", "Newtonsoft", "System.Text.Json"] {
      #expect(catalogue.isNamespace(name), "\(name)")
    }
    #expect(!catalogue.isNamespace("Sytem"))
    #expect(!catalogue.isNamespace(""))
    #expect(catalogue.describes(namespace: "System.Net"))
    #expect(!catalogue.describes(namespace: "System.Net.Mail"))
  }

  @Test func declarationsSayWhatTheyMean() throws {
    let enumerable = try type("System.Collections.Generic.IEnumerable`1")
    #expect(enumerable.variances == [.covariant])
    #expect(enumerable.bases == [.named("System.Collections.IEnumerable", [])])
    let keys = try type("System.Collections.Generic.Dictionary`2.KeyCollection")
    #expect(keys.name == "Dictionary.KeyCollection")
    #expect(keys.typeParameters == ["TKey", "TValue"])
    #expect(keys.access == .unlisted)
    let converter = try type("System.Converter`2")
    #expect(converter.members.map(\.name) == ["Invoke"])
    #expect(converter.members.first?.type == .parameter("TOutput"))
    let date = try type("System.DateTime")
    #expect(date.access == .allowed)
    #expect(date.members(named: "Parse").allSatisfy { $0.access == .allowed })
    #expect(
      date.members(named: "TryParse").map(\.access)
        == Array(repeating: .refused(instead: "DateTimeOffset.TryParse"), count: 2))
    #expect(date.members(named: "+").map(\.access) == [.allowed])
    let offset = try type("System.DateTimeOffset")
    #expect(
      offset.members.contains {
        $0.kind == .conversion(isImplicit: true)
          && $0.parameters.map(\.type) == [.named("System.DateTime", [])]
      })
    let create = try type("System.Security.Cryptography.SymmetricAlgorithm").members(
      named: "Create")
    #expect(create.count { $0.access == .allowed } == 1 && create.count == 2)
    let kinds = try type("System.DateTimeKind").members.filter { $0.access == .allowed }
    #expect(kinds.map(\.name) == ["Utc"])
    let split = try type("System.String").members(named: "Split")
    #expect(split.contains { $0.parameters.first?.mode == .rest })
    #expect(try type("System.Type").isOpaque)
    #expect(try type("System.Random").members(named: "Shared").first?.isNewer == true)
  }

  @Test func theGatewaysTypesAreThere() throws {
    let context = try type(Catalogue.contextType)
    #expect(context.members.count == 19)
    #expect(context.members(named: "User").first?.nullWhen?.isEmpty == false)
    #expect(context.members(named: "Request").first?.nullWhen == nil)
    #expect(
      context.members(named: "Variables").first?.type
        == .named(
          "System.Collections.Generic.IReadOnlyDictionary`2",
          [.named("System.String", []), .named("System.Object", [])]))
    let body = try #require(try type("IMessageBody").members(named: "As").first)
    #expect(body.typeParameters == ["T"])
    #expect(body.parameters.map(\.isOptional) == [true])
    #expect(try type("IContextApi").bases == [.named("IApi", [])])
    #expect(catalogue.extensionMethods(named: "GetValueOrDefault").count == 9)
    #expect(catalogue.extensionMethods(named: "AsJwt").map(\.owner) == ["GatewayExtensions"])
    #expect(catalogue.extensionNames.contains("FirstOrDefault"))
    #expect(catalogue.extensionMethods(named: "GetRSAPrivateKey").count == 1)
  }

  /// Methods are looked up without reading all of their class.
  @Test func extensionMethodsAreThoseOfTheirClasses() {
    let members = CatalogueText.extensionClasses.compactMap(catalogue.type).flatMap(\.members)
    for name in catalogue.extensionNames {
      #expect(
        catalogue.extensionMethods(named: name).map(\.member)
          == members.filter { $0.isExtension && $0.name == name }, "\(name)")
    }
    #expect(catalogue.extensionNames.count > 90)
    let all = catalogue.ids.compactMap(catalogue.type)
    #expect(
      all.filter { $0.members.contains(where: \.isExtension) }.map(\.id)
        == CatalogueText.extensionClasses)
    #expect(members.count(where: \.isExtension) > 200)
    #expect(
      Set(members.filter(\.isExtension).map(\.name)) == Set(catalogue.extensionNames))
    #expect(catalogue.extensionMethods(named: "").isEmpty)
    // `Range` stands in the class but before no dot.
    #expect(catalogue.extensionMethods(named: "Range").isEmpty)
  }

  @Test func refusedTypesAreKnown() {
    #expect(catalogue.refusal(of: "System.Threading.Tasks.Task")?.instead != nil)
    #expect(catalogue.refusal(of: "System.Globalization.CultureInfo") != nil)
    #expect(catalogue.refusal(of: "System.Environment") == nil)
    #expect(catalogue.unlisted("System.Environment")?.instead != nil)
    #expect(catalogue.refusal(of: "System.IO.Stream") != nil)
    #expect(catalogue.refusal(of: "System.IO.StringReader") == nil)
    #expect(catalogue.refusal(of: "System.Anything") == nil)
    // A whole namespace is not a reason to take an unknown word for a type of it.
    #expect(catalogue.refusal(of: "System.IO.Anything") == nil)
    #expect(catalogue.refusal(ofNamespace: "System.Threading.Channels") != nil)
    #expect(catalogue.refusal(ofNamespace: "System.Text") == nil)
    #expect(
      catalogue.unlisted("System.Web.HttpUtility")?.instead
        == "System.Net.WebUtility or Uri.EscapeDataString")
    #expect(catalogue.unlisted("System.AccessViolationException") != nil)
    for id in catalogue.ids {
      let name = String(id.prefix { $0 != "`" })
      #expect(catalogue.refusal(of: name) == nil, "\(id) is both")
    }
  }

  @Test func threadsReadTheSame() async {
    let catalogue = Catalogue(
      CatalogueText.types, extensionClasses: CatalogueText.extensionClasses,
      lists: { CatalogueLists(refused: [], refusedNamespaces: [], unlisted: [], namespaces: []) })
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          catalogue.ids.reduce(0) { $0 + (catalogue.type($1)?.members.count ?? 0) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(counts).count == 1)
    #expect(counts.first != 0)
  }
}
