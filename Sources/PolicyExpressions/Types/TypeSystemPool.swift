import Synchronization

/// Lends type systems, so that what one document taught is known for the next.
package final class TypeSystemPool: Sendable {
  package static let shared = TypeSystemPool()

  /// A type system on its way from one borrower to the next. It is in the pool or lent to one, never
  /// both, which the compiler cannot see.
  private struct Loan: @unchecked Sendable {
    let types: TypeSystem
  }

  private let loans = Mutex<[Loan]>([])

  /// Calls `body` with a type system that nobody else has.
  package func lend<T>(_ body: (TypeSystem) -> T) -> T {
    let loan = loans.withLock { $0.popLast() } ?? Loan(types: TypeSystem())
    defer {
      if !loan.types.isFull { loans.withLock { $0.append(loan) } }
    }
    return body(loan.types)
  }
}
