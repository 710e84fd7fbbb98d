/// `from x in xs … select y`.
package struct CSharpQuery: Sendable {
  package struct Source: Sendable {
    package var type: CSharpType?
    package var name: CSharpName
    package var values: CSharpExpression

    package init(type: CSharpType?, name: CSharpName, values: CSharpExpression) {
      self.type = type
      self.name = name
      self.values = values
    }
  }

  package enum Clause: Sendable {
    case from(Source)
    case `let`(CSharpName, CSharpExpression)
    case `where`(CSharpExpression)
    case join(
      Source, on: CSharpExpression, equals: CSharpExpression, into: CSharpName?)
    case orderBy([(key: CSharpExpression, isDescending: Bool)])
  }

  package enum End: Sendable {
    case select(CSharpExpression)
    case group(CSharpExpression, by: CSharpExpression)
  }

  /// `into name …`: the query goes on with the groups or values of the first part.
  package struct Continuation: Sendable {
    package var name: CSharpName
    package var body: Body

    package init(name: CSharpName, body: Body) {
      self.name = name
      self.body = body
    }
  }

  package indirect enum Rest: Sendable {
    case none
    case continuation(Continuation)
  }

  package struct Body: Sendable {
    package var clauses: [Clause]
    package var end: End
    package var rest: Rest

    package init(clauses: [Clause], end: End, rest: Rest) {
      self.clauses = clauses
      self.end = end
      self.rest = rest
    }
  }

  package var source: Source
  package var body: Body

  package init(source: Source, body: Body) {
    self.source = source
    self.body = body
  }
}
