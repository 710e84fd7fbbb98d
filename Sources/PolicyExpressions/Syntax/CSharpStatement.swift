package import Diagnostics

/// A statement of C#.
package struct CSharpStatement: Sendable {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind: Sendable {
    case block(CSharpBlock)
    case declaration(CSharpLocalDeclaration)
    case localFunction(CSharpLocalFunction)
    case expression(CSharpExpression)
    case empty
    case `if`(CSharpExpression, then: CSharpStatement, otherwise: CSharpStatement?)
    case `while`(CSharpExpression, CSharpStatement)
    case `do`(CSharpStatement, while: CSharpExpression)
    case `for`(
      ForStart?, condition: CSharpExpression?, steps: [CSharpExpression], CSharpStatement)
    case forEach(CSharpType, CSharpDesignation, in: CSharpExpression, CSharpStatement)
    case `switch`(CSharpExpression, [CSharpSwitchSection])
    case `try`(CSharpBlock, catches: [CSharpCatch], finally: CSharpBlock?)
    case using(UsingResource, CSharpStatement)
    case lock(CSharpExpression, CSharpStatement)
    case checked(CSharpBlock, isChecked: Bool)
    case `return`(CSharpExpression?)
    case `throw`(CSharpExpression?)
    case `break`
    case `continue`
    case goto(GotoTarget)
    case labeled(CSharpName, CSharpStatement)
    case yield(CSharpExpression?)
    /// What cannot stand here or cannot be read; it was reported.
    case skipped
  }

  package enum ForStart: Sendable {
    case declaration(CSharpLocalDeclaration)
    case expressions([CSharpExpression])
  }

  package enum UsingResource: Sendable {
    case declaration(CSharpLocalDeclaration)
    case expression(CSharpExpression)
  }

  package enum GotoTarget: Sendable {
    case label(CSharpName)
    case caseValue(CSharpExpression)
    case defaultCase
  }
}

/// `{ … }`.
package struct CSharpBlock: Sendable {
  package var statements: [CSharpStatement]
  package var range: SourceRange

  package init(statements: [CSharpStatement], range: SourceRange) {
    self.statements = statements
    self.range = range
  }
}

/// `var x = 1, y = 2`.
package struct CSharpLocalDeclaration: Sendable {
  package struct Declarator: Sendable {
    package var name: CSharpName
    package var value: Value?

    package init(name: CSharpName, value: Value?) {
      self.name = name
      self.value = value
    }
  }

  package enum Value: Sendable {
    case expression(CSharpExpression)
    /// `int[] x = { 1, 2 }`.
    case array(CSharpInitializer)
  }

  package var isConst: Bool
  package var type: CSharpType
  package var declarators: [Declarator]

  package init(isConst: Bool, type: CSharpType, declarators: [Declarator]) {
    self.isConst = isConst
    self.type = type
    self.declarators = declarators
  }
}

/// A function inside a block.
package struct CSharpLocalFunction: Sendable {
  package var returnType: CSharpType
  package var name: CSharpName
  package var typeParameters: [CSharpName]
  package var parameters: [CSharpParameter]
  package var body: CSharpLambda.Body
  package var isAsync: Bool

  package init(
    returnType: CSharpType, name: CSharpName, typeParameters: [CSharpName],
    parameters: [CSharpParameter], body: CSharpLambda.Body, isAsync: Bool
  ) {
    self.returnType = returnType
    self.name = name
    self.typeParameters = typeParameters
    self.parameters = parameters
    self.body = body
    self.isAsync = isAsync
  }
}

/// The labels of a `switch` that share statements.
package struct CSharpSwitchSection: Sendable {
  package enum Label: Sendable {
    case pattern(CSharpPattern, when: CSharpExpression?, range: SourceRange)
    case standard(SourceRange)
  }

  package var labels: [Label]
  package var statements: [CSharpStatement]

  package init(labels: [Label], statements: [CSharpStatement]) {
    self.labels = labels
    self.statements = statements
  }
}

/// `catch (E e) when (…) { … }`.
package struct CSharpCatch: Sendable {
  package var type: CSharpType?
  package var name: CSharpName?
  package var filter: CSharpExpression?
  package var block: CSharpBlock

  package init(
    type: CSharpType?, name: CSharpName?, filter: CSharpExpression?, block: CSharpBlock
  ) {
    self.type = type
    self.name = name
    self.filter = filter
    self.block = block
  }
}
