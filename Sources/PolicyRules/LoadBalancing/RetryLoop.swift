import Diagnostics
import PolicyDocument

/// A `retry` that sends requests to a backend.
struct RetryLoop: Sendable {
  let retry: PolicyElement
  /// Where the loop stands.
  let place: PolicyPlace
  /// The `forward-request` elements that it repeats; those of an inner `retry` are that one's.
  let requests: [PolicyElement]
  /// All elements in it, in the order of the text.
  let elements: [PolicyElement]
  let condition: SurveyedExpression?

  /// Whether it chooses a backend for each attempt.
  var choosesBackend: Bool { elements.contains { $0.name == "set-backend-service" } }

  /// The loops of a document, in the order of the text.
  static func all(in survey: PolicySurvey) -> [RetryLoop] {
    guard survey.holds("retry"), survey.holds("forward-request") else { return [] }
    var loops: [RetryLoop] = []
    survey.elements(named: "retry") { retry, place in
      var requests: [PolicyElement] = []
      var elements: [PolicyElement] = []
      func add(_ parent: PolicyElement, isInner: Bool) {
        for case .element(let child) in parent.children {
          elements.append(child)
          if child.name == "forward-request", !isInner { requests.append(child) }
          if PolicyWalk.containers.contains(child.name) || child.name == "choose" {
            add(child, isInner: isInner || child.name == "retry")
          }
        }
      }
      add(retry, isInner: false)
      guard !requests.isEmpty else { return }
      loops.append(
        RetryLoop(
          retry: retry, place: place, requests: requests, elements: elements,
          condition: survey.expressionIndex.expression("condition", of: retry)))
    }
    return loops
  }
}
