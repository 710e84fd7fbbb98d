import Diagnostics
import PolicyDocument

/// A file whose policies are followed: the document, or a fragment that it includes.
///
/// A class, though it never changes: all that is found in a file shares one.
final class FlowFile: Sendable {
  let source: SourceFile
  let expressions: ExpressionIndex
  /// Where the fragment is included; nil for the document itself.
  let include: PolicyElement?

  init(_ survey: PolicySurvey, include: PolicyElement?) {
    source = survey.tree.source
    expressions = survey.expressionIndex
    self.include = include
  }
}
