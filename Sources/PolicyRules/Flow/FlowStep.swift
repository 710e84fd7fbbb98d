import PolicyDocument

/// The order in which a document's policies run, as data: what `choose`, `retry` and their like
/// mean, without the policies themselves.
enum FlowStep: Sendable {
  case run(FlowAction)
  /// The first branch whose condition holds runs; the last one may have no condition.
  case choose([FlowBranch])
  /// The body runs once or more, and the condition is evaluated after it: also when a policy in it
  /// fails, which skips the rest of the body.
  case retry(body: [FlowStep], condition: FlowAction)
  /// Something that may set any variable: `base`, or a fragment that is not among the given files.
  case unseen
  /// No further policy of the request's way runs.
  case end
}

struct FlowBranch: Sendable {
  /// Nil for `otherwise`.
  var condition: FlowAction?
  var body: [FlowStep]
}

/// What one policy does with variables: first it reads, then it sets them.
struct FlowAction: Sendable {
  /// Indices into the reads and writes of the program.
  var reads: Range<Int> = 0..<0
  var writes: Range<Int> = 0..<0
  /// Whether it calls out, so that it may fail although nothing is wrong with it.
  var canFail = false

  /// Whether it does nothing that matters here.
  var isEmpty: Bool { reads.isEmpty && writes.isEmpty && !canFail }
}

/// A document's policies in the order in which they run, with all that they do with variables.
struct FlowProgram: Sendable {
  /// The way of a request: inbound, backend, outbound.
  var main: [FlowStep] = []
  /// Entered from anywhere.
  var onError: [FlowStep] = []
  var hasReadsInOnError = false
  var reads: [VariableRead] = []
  var writes: [VariableWrite] = []
  /// Whether a policy sets a variable whose name the text does not tell.
  var hasOpenWrites = false
  /// Whether a place reads a variable whose name the text does not tell.
  var hasOpenReads = false
  var hasBase = false
  var hasUnseenFragment = false
}
