import Diagnostics

/// What an OpenAPI file says, as far as an import asks: with the places, and without the schemas.
package struct OpenAPIContent: Sendable {
  /// A text and where it stands, quotes included.
  struct Text: Hashable, Sendable {
    var value: String
    var range: SourceRange
  }

  /// A member of the root object.
  struct Member: Sendable {
    var key: SourceRange
    var value: SourceRange
  }

  struct Path: Sendable {
    var template: Text
    var parameters: [Parameter] = []
    var operations: [Operation] = []
  }

  struct Operation: Sendable {
    var method: Text
    /// Nil where none is given; what is no text counts as none.
    var id: Text?
    var parameters: [Parameter] = []
  }

  struct Parameter: Sendable {
    var name: Text?
    var location: String?
    var isRequired = false
    var reference: Text?
  }

  /// An API key that callers send, as the file declares it.
  struct KeyScheme: Sendable {
    var type: String?
    var location: String?
    var name: Text?
  }

  /// The first places of something that may stand in a file a thousand times, and how often it does.
  struct Places: Sendable {
    static let limit = 8
    private(set) var first: [SourceRange] = []
    private(set) var count = 0

    mutating func add(_ range: SourceRange) {
      count += 1
      if first.count < Self.limit { first.append(range) }
    }
  }

  /// A name that stands twice in one object.
  struct Repeat: Sendable {
    var first: SourceRange
    var second: SourceRange
    /// Whether the object is the whole file.
    var isAtRoot: Bool
  }

  /// The first members of each name.
  var root: [String: Member] = [:]
  /// Where the first name of the file stands.
  var firstKey: SourceRange?
  /// `openapi` or `swagger`, and what stands behind it.
  var version: (key: String, text: Text)?
  var paths: [Path] = []
  var sharedParameters: [String: Parameter] = [:]
  var keySchemes: [KeyScheme] = []
  var serverURLs: [Text] = []
  /// Swagger's `basePath`.
  var basePath: Text?
  var externalReferences = Places()
  /// What OpenAPI 3.1 has and 3.0 does not, in the order of the file.
  var newerFeatures: [(name: String, places: Places)] = []
  var repeats: [Repeat] = []
  var repeatCount = 0

  var operations: [Operation] { paths.flatMap(\.operations) }

  /// Whether the file is of Swagger 2.0, which has no `servers`.
  var isSwagger: Bool { version?.key == "swagger" }

  mutating func add(newer name: String, at range: SourceRange) {
    if let index = newerFeatures.firstIndex(where: { $0.name == name }) {
      newerFeatures[index].places.add(range)
    } else {
      var places = Places()
      places.add(range)
      newerFeatures.append((name, places))
    }
  }

  /// The parameters of an operation that stand in its URL, those of its path among them: each name
  /// once for every place (`path` or `query`), where the importer asks for it.
  func urlParameters(of operation: Operation, in path: Path) -> [(name: Text, location: String)] {
    var found: [(name: Text, location: String)] = []
    for parameter in path.parameters + operation.parameters {
      let target = resolved(parameter)
      guard var name = target.name, let location = target.location,
        location == "path" || location == "query" && target.isRequired
      else { continue }
      // What is only referred to is shown where it is.
      if let reference = parameter.reference { name.range = reference.range }
      if let index = found.firstIndex(where: {
        $0.name.value == name.value && $0.location == location
      }) {
        found[index].name = name
      } else {
        found.append((name, location))
      }
    }
    return found
  }

  private func resolved(_ parameter: Parameter) -> Parameter {
    guard let reference = parameter.reference?.value else { return parameter }
    for prefix in ["#/components/parameters/", "#/parameters/"] where reference.hasPrefix(prefix) {
      return sharedParameters[String(reference.dropFirst(prefix.count))] ?? parameter
    }
    return parameter
  }
}
