/// What one element may say and what it may not. Each text has one mistake at most.
struct ElementFixtures: Sendable {
  let name: String
  /// Whole documents.
  let valid: [String]
  let invalid: [String]

  /// The texts are policies, to stand in a fragment, unless they are documents already.
  init(_ name: String, valid: [String], invalid: [String], isDocument: Bool = false) {
    func document(_ text: String) -> String {
      isDocument ? text : "<fragment>\(text)</fragment>"
    }
    self.name = name
    self.valid = valid.map(document)
    self.invalid = invalid.map(document)
  }

  static let all: [ElementFixtures] =
    authentication + languageModels + caching + access + validation + controlFlow + requests
    + transformation + messaging + resolvers
}
