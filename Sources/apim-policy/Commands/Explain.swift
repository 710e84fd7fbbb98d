import ArgumentParser
import Diagnostics
import LoadBalancing

/// `explain RULE`: a rule's documentation, offline.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule finds, why it matters and how to mend it.",
    discussion: """
      Without RULE, lists every rule.

      EXAMPLE:
        apim-policy explain backend-single-policy
      """)

  @Argument(
    help: "A rule's id, as it stands in brackets in a finding.",
    completion: .list(RuleCatalog.all.map(\.id)))
  var rule: String?

  func run() throws {
    guard let id = rule else {
      Terminal.result(RulePage.index(RuleCatalog.all))
      return
    }
    guard let rule = RuleCatalog.rule(id) else {
      throw Failure.unknownRule(id)
    }
    Terminal.result(RulePage(rule).text(style: Terminal.style(for: .results)))
  }
}
