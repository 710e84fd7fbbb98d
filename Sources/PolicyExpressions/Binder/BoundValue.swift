import Diagnostics

/// What an expression turned out to be.
struct BoundValue {
  enum Kind {
    case value
    /// Something that can be assigned to: a local variable, a property that can be set.
    case place
    /// Something that can only be read.
    case readOnly(ReadOnly)
    case type
    case namespace(String)
    case methods(MethodGroup)
    case lambda(CSharpLambda, SourceRange)
    /// `default` without a type, `throw …`: becomes whatever is needed.
    case anything
  }

  /// What can only be read, to say it where it is assigned to.
  enum ReadOnly {
    /// A property or a field.
    case member(String)
    case other(String)

    var name: String {
      switch self {
      case .member(let name): "`\(name)`"
      case .other(let what): what
      }
    }
  }

  var kind: Kind
  var type: StaticType
  var constant: ConstantValue?

  init(_ kind: Kind, _ type: StaticType, constant: ConstantValue? = nil) {
    self.kind = kind
    self.type = type
    self.constant = constant
  }

  static func value(_ type: StaticType, constant: ConstantValue? = nil) -> BoundValue {
    BoundValue(.value, type, constant: constant)
  }

  /// Nothing is known, nothing is said.
  static let unknown = BoundValue(.value, .unknown)

  var isUnknown: Bool {
    switch kind {
    case .value, .place, .readOnly: type.isUnknown
    case .anything: true
    case .type, .namespace, .methods, .lambda: false
    }
  }
}

/// The methods of one name that a call may mean.
struct MethodGroup {
  /// A class, though it never changes: overloads are handed around more than they are looked at.
  final class Candidate: Sendable {
    let member: CatalogueMember
    /// Types for the type parameters of the type that declares it.
    let substitution: [String: StaticType]
    /// Called on its first argument.
    let isExtension: Bool
    let owner: String
    /// Of its parameters, with the types of the type that declares it.
    let parameterTypes: [StaticType]
    /// Of those that arguments are for: without the receiver's.
    let argumentTypes: [StaticType]
    let argumentModes: [CatalogueParameter.Mode]
    let result: StaticType
    /// How many arguments it takes at the least, and at the most; a receiver counts.
    let least: Int
    let most: Int
    let typeParameters: [String]
    /// Whether its last parameter takes any number of arguments.
    let takesRest: Bool

    init(
      member: CatalogueMember, substitution: [String: StaticType], isExtension: Bool, owner: String
    ) {
      self.member = member
      self.substitution = substitution
      self.isExtension = isExtension
      self.owner = owner
      parameterTypes = member.parameters.map { $0.type.substituting(substitution) }
      let receivers = isExtension ? 1 : 0
      argumentTypes = receivers == 0 ? parameterTypes : Array(parameterTypes.dropFirst(receivers))
      argumentModes = member.parameters.dropFirst(receivers).map(\.mode)
      result = member.type.substituting(substitution)
      least = member.parameters.count { !$0.isOptional && $0.mode != .rest }
      takesRest = member.parameters.last?.mode == .rest
      most = takesRest ? .max : member.parameters.count
      typeParameters = member.typeParameters
    }
  }

  var name: CSharpName
  var candidates: [Candidate]
  /// The value before the dot; nil for static methods.
  var receiver: StaticType?
  var receiverIsType: Bool
  /// A local function, in place of candidates.
  var function: LocalFunction?
}

/// A function declared in a block.
struct LocalFunction {
  var name: String
  var parameters: [StaticType]
  var required: Int
  var result: StaticType
  var isGeneric: Bool
  var takesReferences: Bool
}

/// A variable, parameter or function of the code itself.
struct LocalSymbol {
  enum Kind {
    case variable
    case constant
    case parameter
    /// Of `foreach` and `using`: cannot be assigned.
    case iteration
    case function(LocalFunction)
  }

  var kind: Kind
  var type: StaticType
  /// Offset of the name in its declaration.
  var declared: Int
  var constant: ConstantValue?
}
