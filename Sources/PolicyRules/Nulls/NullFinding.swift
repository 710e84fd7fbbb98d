import Diagnostics

/// Why a value may be null.
enum NullOrigin: Hashable {
  /// `context.Response` at a place where none has come yet, or none may come.
  case noResponse(NoResponse)
  /// `context.Request.Body` of a request that has none.
  case noBody
  /// A member of `context` that some calls do not have: its name.
  case context(String)
  /// The answer of `send-request ignore-error="true"`, by its variable.
  case ignoredFailure(String)
  /// `GetValueOrDefault` without a default, with its argument as written.
  case missingKey(String)
  /// `AsJwt` or `AsBasic`.
  case noToken(String)
  /// `FirstOrDefault` and its like.
  case noElement(String)

  enum NoResponse: Hashable {
    case inbound
    case beforeForward
    /// In the condition of a `retry` whose attempt failed.
    case failedAttempt
  }
}

/// What an expression does that fails, or gives nothing, at run time.
struct NullFinding {
  enum Kind {
    case null(NullOrigin)
    /// A body that was read before, at `first`.
    case readAgain(first: SourceLocation, isCertain: Bool)
    /// A body that was read and has to be passed on; whether it is the response's.
    case lost(isResponse: Bool)
  }

  var kind: Kind
  var location: SourceLocation
  /// What is null, or is read, as written.
  var text: String
  /// The place in an included fragment; `location` is then where it is included.
  var inFragment: SourceLocation?
}
