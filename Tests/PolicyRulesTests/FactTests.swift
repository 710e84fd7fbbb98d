import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

/// A fact about a name that the schema does not know can never come true: a slip of the pen.
@Suite struct FactTests {
  @Test func policiesAreKnown() {
    let known = Set(PolicySchema.knownPolicyNames + PolicyDocumentKind.resolverRoots)
      .union(["publish-event"])  // in resolvers alone
    let names =
      Array(SectionFacts.placements.keys) + Array(Alternatives.all.keys)
      + Array(Companion.all.keys) + Array(NumberLimit.all.keys) + Array(TierFact.all.keys)
      + Array(EmptyName.attributes.keys) + Array(UndocumentedPolicy.policies.keys)
      + Array(CorsAfterCheck.checks)
    #expect(names.filter { !known.contains($0) } == [])
  }

  @Test func sectionsExistAndNoPolicyIsListedWithAll() {
    for (name, placement) in SectionFacts.placements {
      let sections = Set(placement.sections)
      #expect(sections.isStrictSubset(of: PolicyDocumentKind.sections), "\(name)")
      #expect(!sections.isEmpty && sections.count == placement.sections.count, "\(name)")
    }
  }

  @Test func attributesAndChildrenOfEveryFactAreInTheSchema() {
    for (name, groups) in Alternatives.all {
      for group in groups {
        #expect(group.several != nil || group.none != nil, "\(name)")
        for way in group.ways {
          switch way {
          case .attribute(let attribute): expect(attribute, of: name, group.path)
          case .attributes(let attributes):
            for attribute in attributes { expect(attribute, of: name, group.path) }
          case .exemption(let condition): expect(condition.attribute, of: name, group.path)
          case .child(let child): expectChild(child, of: name, group.path)
          case .text: continue
          }
        }
      }
    }
    for (name, facts) in TierFact.all {
      for fact in facts {
        switch fact.subject {
        case .policy: continue
        case .attribute(let attribute): expect(attribute, of: name, [])
        case .value(let condition): expect(condition.attribute, of: name, [])
        case .otherwise(let condition):
          // Of a policy without the attribute it says what holds for all.
          if name != "cache-store" { expect(condition.attribute, of: name, []) }
        }
      }
    }
    for (name, companions) in Companion.all {
      for companion in companions {
        for attribute in [companion.cause] + companion.attributes {
          expect(attribute, of: name, companion.path)
        }
        for child in companion.children { expectChild(child, of: name, companion.path) }
      }
    }
    for (name, limits) in NumberLimit.all {
      for limit in limits { expect(limit.attribute, of: name, limit.path) }
    }
  }

  @Test func namesThatMustNotBeEmptyAreTextInTheSchema() {
    for (policy, attributes) in EmptyName.attributes {
      for name in attributes {
        let attribute = PolicySchema.current.policy(policy)?.attribute(name)
        #expect(attribute != nil, "\(policy) \(name)")
        guard attribute?.type == .string else { continue }
        let text = document("inbound", "<\(policy) \(name)=\"\" />")
        #expect(findings(text, of: EmptyName.rule.id).count == 1, "\(policy) \(name)")
      }
    }
  }

  private func expect(_ attribute: String, of policy: String, _ path: [String]) {
    guard let element = element(policy, path) else { return }
    #expect(
      element.attributes.contains { $0.name == attribute }, "\(policy) \(path) \(attribute)")
  }

  private func expectChild(_ child: String, of policy: String, _ path: [String]) {
    guard let element = element(policy, path) else { return }
    #expect(
      element.content.children.contains { $0.name == child }, "\(policy) \(path) \(child)")
  }

  /// Nil for policies that the schema knows by name alone.
  private func element(_ policy: String, _ path: [String]) -> ElementDefinition? {
    var element = PolicySchema.current.policy(policy)
    for name in path {
      guard let parent = element else { return nil }
      let child = parent.content.children.first { $0.name == name }
      #expect(child != nil, "\(policy) \(path)")
      guard case .local(let definition)? = child?.element else { return nil }
      element = definition
    }
    return element
  }
}
