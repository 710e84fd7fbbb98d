/// The elements around the policies: documents and sections.
extension PolicySchema {
  /// Stands for what the next broader scope says in the same section.
  static let base = ElementDefinition(
    "base", "Runs the policies of the next broader scope at this place.")

  static let sections: [ElementDefinition] = [
    ElementDefinition(
      "inbound", "Policies that run on the request, before it goes to the backend.",
      content: .anyPolicy(base: true, limit: nil)),
    ElementDefinition(
      "backend", "The one policy that sends the request to the backend.",
      content: .anyPolicy(base: true, limit: 1)),
    ElementDefinition(
      "outbound", "Policies that run on the response.",
      content: .anyPolicy(base: true, limit: nil)),
    ElementDefinition(
      "on-error", "Policies that run after an error in another section.",
      content: .anyPolicy(base: true, limit: nil)),
  ]

  /// Policies that do not count where a section takes one policy: this one, from before resolvers
  /// had documents of their own, was documented to stand there for every field.
  static let uncountedPolicies: Set<String> = ["set-graphql-resolver"]

  static let documents: [ElementDefinition] = [
    ElementDefinition(
      "policies", "A policy document: what runs at one scope.",
      content: .all(sections.map { .optional($0) })),
    ElementDefinition(
      "fragment", "A policy fragment, for `include-fragment`.",
      content: .anyPolicy(base: false, limit: nil)),
  ]

  /// The documents of GraphQL resolvers.
  package static let resolvers: [ElementDefinition] = [
    httpDataSource, sqlDataSource, cosmosDBDataSource, graphQLDataSource,
  ].map(addingID)
}
