/// A type of .NET, or of the gateway's own model, as policies see it.
package struct CatalogueType: Hashable, Sendable {
  package enum Kind: String, Sendable { case `class`, `struct`, `interface`, `enum`, delegate }

  /// What a generic type's value may stand for: `IEnumerable<string>` for `IEnumerable<object>`.
  package enum Variance: Sendable {
    case none
    /// `out T`.
    case covariant
    /// `in T`.
    case contravariant
  }

  /// With namespace and number of type parameters: ``System.Collections.Generic.List`1``. The
  /// gateway's types have no namespace. A nested type stands behind its outer one and a dot.
  package var id: String
  /// Without namespace: `List`; a nested type has its outer one's: `TimeZoneInfo.AdjustmentRule`.
  package var name: String
  package var kind: Kind
  package var isStatic: Bool
  /// Whether `new` cannot make one.
  package var isAbstract: Bool
  package var isSealed: Bool
  /// Whether it has more members than stand here, so that nothing can be said of other names.
  package var isOpaque: Bool
  /// Those of the types around it come first.
  package var typeParameters: [String]
  /// As many as there are type parameters.
  package var variances: [Variance]
  /// The class above it, then the interfaces; without those that come with these, and without
  /// `Object`, `ValueType`, `Enum` and `MulticastDelegate`, which the kind tells.
  package var bases: [StaticType]
  /// A delegate has one method, `Invoke`. What only overrides a member of a base is left out.
  package var members: [CatalogueMember]
  package var access: CatalogueAccess
  /// Whether only .NET or Newtonsoft.Json of later years has it: nobody knows what runs there.
  package var isNewer: Bool
  /// Since when it is there, and the like.
  package var note: String?

  /// The members of a name, in the order of the declaration.
  package func members(named name: String) -> [CatalogueMember] {
    members.filter { $0.name == name }
  }
}

/// Whether API Management lets a policy use a type or a member.
package enum CatalogueAccess: Hashable, Sendable {
  case allowed
  /// Not on the documented list, but seen in policies that are said to work: a warning at most.
  case unlisted
  /// Refused, with what to use in its place where there is such a thing.
  case refused(instead: String?)
}

/// A member of a type.
package struct CatalogueMember: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case constructor
    case method
    case property(isWritable: Bool)
    case indexer(isWritable: Bool)
    /// A field, or an event.
    case field(isWritable: Bool)
    /// A member of an enumeration, or a constant.
    case constant
    /// `operator +`; the name is the operator.
    case `operator`
    case conversion(isImplicit: Bool)
  }

  /// Empty for constructors, indexers and conversions.
  package var name: String
  package var kind: Kind
  package var isStatic: Bool
  /// Whether the first parameter may stand before the dot.
  package var isExtension: Bool
  package var typeParameters: [String]
  package var parameters: [CatalogueParameter]
  /// What it gives; the type itself for a constructor or a member of an enumeration.
  package var type: StaticType
  /// Where nothing is said, its type's.
  package var access: CatalogueAccess
  /// When it gives null; nil where it never does, or where nothing is known.
  package var nullWhen: String?
  /// Whether only .NET or Newtonsoft.Json of later years has it: nobody knows what runs there.
  package var isNewer: Bool
  /// Since when it is there, and the like.
  package var note: String?
}

package struct CatalogueParameter: Hashable, Sendable {
  package enum Mode: Sendable { case value, reference, output, rest }

  package var name: String
  package var type: StaticType
  package var mode: Mode
  package var isOptional: Bool
}
