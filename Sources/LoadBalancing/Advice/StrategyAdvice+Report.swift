import BackendInventory
package import Diagnostics
import PolicyRules

extension StrategyAdvice {
  private static let width = 80
  private static let indentation = 10

  /// The points, then the verdict, for people.
  package func text(of name: String) -> String {
    let subject = [
      ShownText.printable(name), environment.map { "environment \(ShownText.printable($0))" },
      "on \(tier.title)",
    ].compactMap { $0 }.joined(separator: ", ")
    var lines = [subject]
    for strategy in BalancingStrategy.allCases {
      let points = points.filter { $0.favours == strategy }
      guard !points.isEmpty else { continue }
      lines += ["", "for a \(strategy.rawValue)"]
      for point in points {
        lines += Self.paragraph(point.fact, after: point.weight.rawValue)
        lines += Self.paragraph("else: \(point.loss)", after: "")
      }
    }
    lines += ["", "verdict: \(verdict?.rawValue ?? "neither")"]
    lines += ShownText.wrapped(reason + nextStep, to: Self.width - 2).map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func paragraph(_ text: String, after label: String) -> [String] {
    ShownText.wrapped(text, to: width - indentation).enumerated().map { index, line in
      let start = index == 0 && !label.isEmpty ? "  " + label : ""
      return start + String(repeating: " ", count: indentation - start.count) + line
    }
  }

  private var nextStep: String {
    guard let verdict else { return "" }
    return verdict == current
      ? "; the inventory has this strategy already"
      : "; write \"strategy: \(verdict.rawValue)\" below \"policy\" to follow it"
  }

  /// `docs/json.md` describes it.
  package var json: JSONValue {
    .object([
      ("version", 1),
      ("environment", JSONValue(environment)),
      ("tier", .string(tier.rawValue)),
      ("strategy", .string(current.rawValue)),
      ("verdict", JSONValue(verdict?.rawValue)),
      ("reason", .string(reason)),
      (
        "points",
        .array(
          points.map { point in
            .object([
              ("id", .string(point.id)),
              ("favours", .string(point.favours.rawValue)),
              ("weight", .string(point.weight.rawValue)),
              ("fact", .string(point.fact)),
              ("loss", .string(point.loss)),
            ])
          })
      ),
    ])
  }
}
