/// What an element's name means where it stands.
enum ElementMeaning {
  case element(ElementDefinition)
  /// A policy that the schema knows by name alone.
  case unchecked
  /// It stands where a policy may stand, and nothing is known by that name.
  case unknownPolicy
  /// Not taken here.
  case unexpected
}

/// What a file's top-level element makes of it.
enum DocumentRoot {
  case document(ElementDefinition)
  /// A section on its own.
  case section(ElementDefinition)
  /// A policy on its own.
  case policy
}

extension PolicySchema {
  func meaning(of name: String, in content: ContentModel) -> ElementMeaning {
    switch content {
    case .anyPolicy:
      if let policy = policy(name) { return .element(policy) }
      if uncheckedPolicies.contains(name) { return .unchecked }
      if name == Self.base.name { return .element(Self.base) }
      return isInnerElement(name) ? .unexpected : .unknownPolicy
    case .sequence(let children), .choice(let children, _), .all(let children),
      .mixed(let children):
      guard let child = children.first(where: { $0.name == name }) else { return .unexpected }
      switch child.element {
      case .local(let definition): return .element(definition)
      case .policy: return policy(name).map { .element($0) } ?? .unchecked
      }
    case .empty, .text, .free: return .unexpected
    }
  }

  /// Whether elements of that name are known to stand only inside others, or around them.
  private func isInnerElement(_ name: String) -> Bool {
    !parents(ofChild: name).isEmpty
      || (Self.documents + Self.resolvers).contains { $0.name == name }
  }
}
