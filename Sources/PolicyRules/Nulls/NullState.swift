import Diagnostics

/// Stands for a value. Whatever is reached twice by the same members of the same value has one
/// number, and a local variable has that of what was assigned to it: a fact about a value holds for
/// all names that it has, and assignments need not take facts away.
typealias ValueNumber = Int

/// What is known at one place of a policy.
struct NullState {
  /// A read that leaves nothing of a body.
  struct BodyRead {
    var location: SourceLocation
    /// Whether every way to here goes through it.
    var isCertain: Bool
    /// As written.
    var text: String
  }

  /// Whether control never gets here.
  var isDead = false
  /// Values that are known not to be null, or to be null.
  var isNotNull: [ValueNumber: Bool] = [:]
  /// The values of local variables, by the places of their declarations.
  var locals: [Int: ValueNumber] = [:]
  /// The values of `context.Variables` that this document has set.
  var variables: [String: ValueNumber] = [:]
  var bodyReads: [ValueNumber: BodyRead] = [:]
  var response: ValueNumber
  var requestBody: ValueNumber
  /// Whether the request's method is one that has no body.
  var hasNoBody = false

  /// Whether so much is known that it would have to be kept for every branch: nothing is said then.
  var isBlind = false

  /// The most that is kept, so that each branch costs no more than a bounded time.
  static let limit = 256

  /// Gives up where more is known than is kept.
  mutating func bound() {
    guard
      isNotNull.count > Self.limit || locals.count > Self.limit || variables.count > Self.limit
        || bodyReads.count > Self.limit
    else { return }
    isBlind = true
    (isNotNull, locals, variables, bodyReads) = ([:], [:], [:], [:])
  }
}
