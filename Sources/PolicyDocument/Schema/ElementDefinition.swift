/// What the schema knows about one element.
package struct ElementDefinition: Sendable {
  package let name: String
  /// What the element does, in one line.
  package let documentation: String
  package let attributes: [AttributeDefinition]
  package let content: ContentModel
  /// How sure the description as a whole is, that of the elements declared in it included: where
  /// it is not high, nothing that breaks it is more than a warning.
  package let certainty: Certainty

  package init(
    _ name: String, _ documentation: String, attributes: [AttributeDefinition] = [],
    content: ContentModel = .empty, certainty: Certainty = .high
  ) {
    self.name = name
    self.certainty = certainty
    self.documentation = documentation
    self.attributes = attributes
    self.content = content
  }

  package func attribute(_ name: String) -> AttributeDefinition? {
    attributes.first { $0.name == name }
  }
}

/// How sure a fact is; what it raises follows from it.
package enum Certainty: Sendable, Hashable {
  /// Documented, or seen to be refused by the service: breaking it is an error.
  case high
  /// Sources disagree, or there is one only: breaking it is a warning.
  case medium
}

/// What the schema knows about one attribute.
package struct AttributeDefinition: Sendable {
  package enum Requirement: Sendable, Hashable {
    case optional
    /// It has to be there; the certainty is that of this fact.
    case required(Certainty)
  }

  package let name: String
  package let type: ValueType
  package let requirement: Requirement
  /// Whether a policy expression may stand in place of a literal.
  package let allowsExpression: Bool
  /// What the service takes where the attribute is missing.
  package let defaultValue: String?
  /// How sure the type is.
  package let certainty: Certainty
  /// What the attribute says, in one line.
  package let documentation: String

  package static func required(
    _ name: String, _ type: ValueType, expression: Bool = true, certainty: Certainty = .high,
    sureRequired: Certainty = .high, _ documentation: String
  ) -> AttributeDefinition {
    AttributeDefinition(
      name: name, type: type, requirement: .required(sureRequired), allowsExpression: expression,
      defaultValue: nil, certainty: certainty, documentation: documentation)
  }

  package static func optional(
    _ name: String, _ type: ValueType, expression: Bool = true, default defaultValue: String? = nil,
    certainty: Certainty = .high, _ documentation: String
  ) -> AttributeDefinition {
    AttributeDefinition(
      name: name, type: type, requirement: .optional, allowsExpression: expression,
      defaultValue: defaultValue, certainty: certainty, documentation: documentation)
  }
}

/// What may stand between an element's tags. Comments and instructions may stand anywhere.
package indirect enum ContentModel: Sendable {
  case empty
  /// Text and no elements; whether it may be a policy expression.
  case text(ValueType, expression: Bool)
  /// These elements in this order. A name may stand there twice, for an element with two places,
  /// where a required one stands between.
  case sequence([ChildDefinition])
  /// These elements in any order, each as often as wanted, `minimum` in all at least.
  case choice([ChildDefinition], minimum: Int)
  /// These elements in any order, each at most once.
  case all([ChildDefinition])
  /// Any policies, in the order in which they run; `limit` in all at most.
  case anyPolicy(base: Bool, limit: Int?)
  /// Text, and these elements in any order and number.
  case mixed([ChildDefinition])
  /// Anything: templates, bodies and style sheets, which the schema does not look into.
  case free
}

/// An element in the content of another one.
package struct ChildDefinition: Sendable {
  package enum Element: Sendable {
    /// An element that is declared here, whatever the same name means elsewhere.
    case local(ElementDefinition)
    /// The policy of this name.
    case policy(String)
  }

  package let element: Element
  package let minimum: Int
  /// nil: as often as wanted.
  package let maximum: Int?

  package var name: String {
    switch element {
    case .local(let definition): definition.name
    case .policy(let name): name
    }
  }

  /// Once at most.
  package static func optional(_ definition: ElementDefinition) -> ChildDefinition {
    ChildDefinition(element: .local(definition), minimum: 0, maximum: 1)
  }

  /// Exactly once.
  package static func one(_ definition: ElementDefinition) -> ChildDefinition {
    ChildDefinition(element: .local(definition), minimum: 1, maximum: 1)
  }

  package static func many(
    _ definition: ElementDefinition, from minimum: Int = 0, to maximum: Int? = nil
  ) -> ChildDefinition {
    ChildDefinition(element: .local(definition), minimum: minimum, maximum: maximum)
  }

  /// The policy of that name, exactly once.
  package static func onePolicy(_ name: String) -> ChildDefinition {
    ChildDefinition(element: .policy(name), minimum: 1, maximum: 1)
  }

  /// The policy of that name, once at most.
  package static func optionalPolicy(_ name: String) -> ChildDefinition {
    ChildDefinition(element: .policy(name), minimum: 0, maximum: 1)
  }

  /// The policy of that name, as often as wanted.
  package static func policies(_ name: String) -> ChildDefinition {
    ChildDefinition(element: .policy(name), minimum: 0, maximum: nil)
  }
}

extension ContentModel {
  /// The elements that are named in the model.
  package var children: [ChildDefinition] {
    switch self {
    case .sequence(let children), .choice(let children, _), .all(let children),
      .mixed(let children):
      children
    case .empty, .text, .anyPolicy, .free: []
    }
  }

  /// Whether an element of that name is declared here, and is no policy of that name.
  func declares(_ name: String) -> Bool {
    children.contains {
      guard case .local(let definition) = $0.element else { return false }
      return definition.name == name
    }
  }
}
