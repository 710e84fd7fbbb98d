import PolicyDocument
import Testing

/// The table itself: what everybody who adds a policy can get wrong.
@Suite struct SchemaTableTests {
  @Test func policiesHaveNamesOfTheirOwn() {
    let names = PolicySchema.current.policies.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 50)
  }

  @Test func everyKnownPolicyIsDescribed() {
    #expect(PolicySchema.current.uncheckedPolicies == [])
  }

  @Test func everyElementHasFixtures() {
    let described =
      PolicySchema.current.policies.map(\.name) + [
        "http-data-source", "sql-data-source", "cosmosdb-data-source", "graphql-data-source",
        "set-url", "publish-event",
      ]
    let fixtures = ElementFixtures.all.map(\.name)
    #expect(Set(fixtures).count == fixtures.count)
    #expect(Set(fixtures) == Set(described))
    // The elements of the service's reference, of its tools and of the pages of former years.
    #expect(fixtures.count == 79)
    for fixture in ElementFixtures.all {
      #expect(fixture.valid.count >= 1, "\(fixture.name)")
      #expect(fixture.invalid.count >= 2, "\(fixture.name)")
      for text in fixture.valid + fixture.invalid {
        #expect(text.contains("<\(fixture.name)"), "\(text)")
      }
    }
  }

  @Test func everyPolicyIsOnTheListOfKnownNames() {
    for name in PolicySchema.current.policies.map(\.name) {
      #expect(PolicySchema.knownPolicyNames.contains(name), "\(name)")
    }
    #expect(PolicySchema.knownPolicyNames == PolicySchema.knownPolicyNames.sorted())
  }

  @Test func everyPolicyCarriesAnID() {
    for policy in PolicySchema.current.policies {
      #expect(policy.attribute("id")?.requirement == .optional, "\(policy.name)")
    }
  }

  @Test func everyElementAndAttributeIsSound() {
    for policy in PolicySchema.current.policies { check(policy, in: policy.name) }
    for document in PolicySchema.resolvers { check(document, in: document.name) }
  }

  private func check(_ element: ElementDefinition, in policy: String) {
    #expect(isSentence(element.documentation), "\(policy): \(element.name)")
    let attributes = element.attributes.map(\.name)
    #expect(Set(attributes).count == attributes.count, "\(policy): \(element.name)")
    // The check keeps which attributes it has seen in 64 bits.
    #expect(attributes.count < 64, "\(policy): \(element.name)")
    for attribute in element.attributes {
      #expect(isSentence(attribute.documentation), "\(policy): \(attribute.name)")
      if let value = attribute.defaultValue, attribute.name != "namespace" {
        #expect(attribute.type.accepts(Array(value.utf8)), "\(policy): \(attribute.name)")
      }
    }
    let children = element.content.children
    var required = 0
    var places: [String: Int] = [:]
    for child in children {
      if child.minimum > 0 { required += 1 }
      // A second place needs a required element between, or the XSD would be ambiguous.
      if let before = places[child.name] {
        #expect(before < required, "\(policy): \(child.name)")
        guard case .sequence = element.content else {
          Issue.record("\(policy): \(child.name) twice")
          continue
        }
      }
      places[child.name] = required
    }
    for child in children {
      #expect(child.minimum <= child.maximum ?? .max, "\(policy): \(child.name)")
      switch child.element {
      case .local(let definition): check(definition, in: policy)
      case .policy(let name):
        #expect(PolicySchema.knownPolicyNames.contains(name), "\(policy): \(name)")
      }
    }
  }

  private func isSentence(_ text: String) -> Bool {
    text.first?.isUppercase == true && text.hasSuffix(".") && !text.contains("\n")
  }

  /// Literals at the edges of their types; the XSD agrees, as the other tests show.
  @Test func typesAcceptTheirLiterals() {
    func accepts(_ type: ValueType, _ literal: String) -> Bool { type.accepts(Array(literal.utf8)) }
    #expect(["true", "false", "1", "0", " true\n"].allSatisfy { accepts(.boolean, $0) })
    #expect(!["True", "yes", "", "01"].contains { accepts(.boolean, $0) })
    let count = ValueType.wholeNumber(minimum: 1, maximum: 50)
    #expect(["1", "50", "+7", "0050"].allSatisfy { accepts(count, $0) })
    #expect(
      !["0", "51", "-1", "", "+", "1.0", "1 2", "99999999999999999999"].contains {
        accepts(count, $0)
      })
    #expect(
      ["9223372036854775807", "-9223372036854775808", "-0"].allSatisfy { accepts(.long, $0) })
    #expect(!["9223372036854775808", "-9223372036854775809"].contains { accepts(.long, $0) })
    #expect(["1", "-1.5e-3", ".5", "5.", "INF", "NaN"].allSatisfy { accepts(.number, $0) })
    #expect(!["", ".", "e1", "1e", "0x1", "Infinity"].contains { accepts(.number, $0) })
    #expect(
      ["0001-01-01T00:00:00Z", "2024-02-29T23:59:59.5+14:00"].allSatisfy { accepts(.dateTime, $0) })
    #expect(
      !["2026-02-29T00:00:00Z", "2026-01-01", "2026-13-01T00:00:00Z", "2026-01-01T00:00:00+15:00"]
        .contains { accepts(.dateTime, $0) })
    #expect(accepts(.enumeration(["a"]), " a ") && !accepts(.enumeration(["a"]), "A"))
  }
}
