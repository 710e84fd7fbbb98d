import BackendInventory
import Diagnostics
package import PolicyDocument
import PolicyExpressions

/// Reads from a policy which load balancer it is: its lists of backends, and the settings that can
/// be told. Nothing is run; what is not plain to see is not guessed.
package enum PolicyRecognizer {
  /// What came of it.
  package struct Outcome: Sendable {
    /// Nil where no list of backends was understood.
    package var policy: RecognizedPolicy?
    /// Where no list was understood: the pool that a generated policy uses in its place.
    package var pool: RecognizedPool?
    package var doubts: [RecognitionDoubt]
  }

  package static func recognize(_ tree: PolicyTree) -> Outcome {
    let elements = RecognizedElement.all(of: tree)
    var lists: [RecognizedList] = []
    var doubts: [RecognitionDoubt] = []
    for element in elements {
      for value in element.values { readLists(value, of: element, &lists, &doubts) }
      readJSON(of: element, &lists)
    }
    guard let first = lists.first else {
      return Outcome(pool: PoolPolicyReader.read(elements, of: tree), doubts: doubts)
    }
    var policy = RecognizedPolicy(
      configuration: .standard(first.backends.map(\.backend)), lists: lists, doubts: doubts)
    SettingsReader.read(elements, of: tree, into: &policy)
    GeneratedPolicyReader.read(elements, of: tree, into: &policy)
    return Outcome(policy: policy, doubts: doubts)
  }

  private static func readLists(
    _ value: RecognizedElement.Value, of element: RecognizedElement,
    _ lists: inout [RecognizedList],
    _ doubts: inout [RecognitionDoubt]
  ) {
    guard !value.code.syntax.hasProblems else { return }
    let reader = BackendListReader(ListBuilder.heap(of: value.code.syntax))
    for found in reader.lists {
      let list = reader.heap.lists[found.list]
      var covered = CoveredCode()
      covered.code[value.value.range.start] = reader.heap.ranges(of: .array(found.list))
      // The only list of a variable goes by the variable's name.
      let variable = reader.lists.count == 1 ? element.variable : nil
      lists.append(
        RecognizedList(
          name: variable ?? found.name ?? element.variable ?? "", backends: found.backends,
          type: reader.type(of: found.list),
          range: value.code.code.sourceRange(of: list.range), covered: covered))
    }
    for doubt in reader.doubts {
      let range = reader.heap.lists[doubt.list].range
      doubts.append(
        RecognitionDoubt(range: value.code.code.sourceRange(of: range), reason: doubt.reason))
    }
  }

  /// JSON in the literal value of a variable.
  private static func readJSON(of element: RecognizedElement, _ lists: inout [RecognizedList]) {
    guard element.name == "set-variable", let attribute = element.element.attribute("value"),
      let text = element.literal("value"),
      let read = JSONReader.read(text, at: attribute.value.range, heap: ConstantHeap())
    else { return }
    let reader = BackendListReader(read.heap)
    for found in reader.lists {
      var covered = CoveredCode()
      // Beside a list inside an object other things may change.
      if case .array(found.list) = read.value {
        covered.attributes.insert(attribute.range.start)
      }
      lists.append(
        RecognizedList(
          name: element.variable ?? "", backends: found.backends, type: "text of JObject",
          range: attribute.value.range,
          covered: covered))
    }
  }
}

extension RecognizedElement {
  /// The variable that a `set-variable` sets.
  fileprivate var variable: String? { name == "set-variable" ? literal("name") : nil }
}

extension LoadBalancerConfiguration {
  /// These backends, and defaults for all else.
  static func standard(_ backends: [Backend]) -> LoadBalancerConfiguration {
    let settings = PolicySettings.defaults(at: SourceRange(at: 0))
    return LoadBalancerConfiguration(
      strategy: .list, apiName: "", apiPath: "", subscriptionKeyHeader: "api-key",
      backends: backends,
      retryOn: settings.retryOn.value, attempts: settings.attempts.value,
      coolDownDefault: settings.coolDownDefault.value, coolDownMax: settings.coolDownMax.value,
      exhausted: settings.exhausted.value, cacheType: settings.cacheType.value,
      backendHeader: settings.backendHeader.value)
  }
}
