/// What decides which method a call means: the same call elsewhere means the same one.
///
/// Most calls of a policy were made before, in another expression or another file.
struct CallKey: Hashable {
  private struct Argument: Hashable {
    var type: StaticType
    /// A constant number may become a type that others of its type do not.
    var constant: Int128?
    var modifier: CSharpArgument.Modifier?
    var isDeclaration: Bool
  }

  /// The first of the methods: the type system remembers them, and so keeps them apart.
  private let methods: ObjectIdentifier
  private let count: Int
  private let receiver: StaticType?
  private let typeArguments: [StaticType]
  private let arguments: [Argument]

  /// Nil where the types of the arguments are not all that counts.
  init?(
    _ group: MethodGroup, _ typeArguments: [StaticType], _ arguments: [CSharpBinder.Argument]
  ) {
    guard let first = group.candidates.first else { return nil }
    methods = ObjectIdentifier(first)
    count = group.candidates.count
    receiver = group.receiver
    self.typeArguments = typeArguments
    var found: [Argument] = []
    found.reserveCapacity(arguments.count)
    for argument in arguments {
      guard argument.syntax.name == nil else { return nil }
      switch argument.value.kind {
      case .lambda, .methods, .anything: return nil
      default: break
      }
      found.append(
        Argument(
          type: argument.value.type, constant: argument.value.constant?.integer,
          modifier: argument.syntax.modifier, isDeclaration: argument.isDeclaration))
    }
    self.arguments = found
  }
}
