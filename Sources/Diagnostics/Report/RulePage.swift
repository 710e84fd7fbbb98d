/// A rule's documentation: the page in `docs/rules/` and the text of `explain`, from one source.
package struct RulePage: Sendable {
  package let rule: Rule

  /// Whether the page says since when the rule is there. What a report holds of it stays the same.
  private let showsVersion: Bool

  package init(_ rule: Rule, showsVersion: Bool = true) {
    self.rule = rule
    self.showsVersion = showsVersion
  }

  /// The page as Markdown.
  package var markdown: String {
    var page = "# \(rule.id)\n\n"
    page += "\(rule.summary)\n\n"
    page += "*\(rule.family.title)* · severity: **\(rule.severity.rawValue)**"
    page += (showsVersion ? " · since \(rule.since)" : "") + "\n\n"
    page += "## Why it matters\n\n\(rule.why)\n\n"
    page += "## How to fix it\n\n\(rule.fix)\n\n"
    if let fix = rule.automaticFix { page += "`validate --fix`: \(fix)\n\n" }
    for (title, examples) in [("Bad", rule.bad), ("Good", rule.good)] where !examples.isEmpty {
      page += "## \(title)\n\n"
      for example in examples {
        let text = Self.shortened(example.text)
        let isXML = text.drop { $0.isWhitespace }.hasPrefix("<")
        let language = rule.family == .openAPI ? "json" : isXML ? "xml" : "yaml"
        if let options = example.options { page += "With `validate \(options)`:\n\n" }
        if let names = Self.defined(example) { page += "In a folder that defines \(names):\n\n" }
        page += "```\(language)\n\(text)\n```\n\n"
        if let inventory = example.inventory {
          page += "beside `inventory.yaml`:\n\n```yaml\n\(inventory)\n```\n\n"
        }
      }
    }
    if let reference = rule.reference {
      page += "Reference: <\(reference)>\n"
    } else {
      page.removeLast()
    }
    return page
  }

  /// The page for a terminal.
  package func text(style: TerminalStyle) -> String {
    var text = style.label(rule.severity, "\(rule.severity.rawValue)[\(rule.id)]") + "\n"
    text += Self.paragraph(rule.summary) + "\n"
    if showsVersion { text += "  Since \(rule.since)\n\n" }
    for (title, body) in [("Why it matters", rule.why), ("How to fix it", rule.fix)] {
      text += style.bold(title) + "\n" + Self.paragraph(body) + "\n"
    }
    if let fix = rule.automaticFix {
      text += style.bold("With --fix") + "\n" + Self.paragraph(fix) + "\n"
    }
    for (title, examples) in [("Bad", rule.bad), ("Good", rule.good)] {
      for example in examples {
        let lines = Self.lines(Self.shortened(example.text))
        text += style.bold(title) + (example.options.map { " (validate \($0))" } ?? "") + "\n"
        if let names = Self.defined(example) { text += "  In a folder that defines \(names):\n" }
        text += lines + "\n"
        if let inventory = example.inventory {
          text += "  beside inventory.yaml:\n" + Self.lines(inventory) + "\n"
        }
      }
    }
    if let reference = rule.reference {
      text += style.bold("Reference") + "\n  \(reference)\n"
    } else {
      text.removeLast()
    }
    return text
  }

  /// All rules, a line each, by family, for a terminal.
  package static func index(_ rules: [Rule]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    var text = ""
    for family in RuleFamily.allCases {
      let members = rules.filter { $0.family == family }.sorted { $0.id < $1.id }
      if members.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + family.title + "\n"
      for rule in members {
        let severity = rule.severity.rawValue
        text += "  " + rule.id + String(repeating: " ", count: width - rule.id.count + 2)
        text += severity + "\n"
      }
    }
    return text
  }

  /// The index of the pages, as Markdown.
  package static func markdownIndex(_ rules: [Rule]) -> String {
    var page = "# Rules\n\n"
    page += "`apim-policy explain RULE` shows the same pages in a terminal.\n"
    for family in RuleFamily.allCases {
      let members = rules.filter { $0.family == family }.sorted { $0.id < $1.id }
      if members.isEmpty { continue }
      page += "\n## \(family.title)\n\n| rule | severity | finds |\n| --- | --- | --- |\n"
      for rule in members {
        let summary = rule.summary.replacingPipes()
        page += "| [\(rule.id)](\(rule.id).md) | \(rule.severity.rawValue) | \(summary) |\n"
      }
    }
    return page
  }

  /// The lines of an example, indented.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// What the folder of an example defines, in words.
  private static func defined(_ example: RuleExample) -> String? {
    example.defining.map { names in
      names.isEmpty ? "none" : names.map { "`\($0)`" }.joined(separator: ", ")
    }
  }

  /// An example as it is shown: a line that is long only to be long is cut.
  private static func shortened(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.count > 200 ? $0.prefix(60) + " … " + $0.suffix(20) : $0 }
      .joined(separator: "\n")
  }

  /// Text in lines of at most 80 columns, indented by two.
  private static func paragraph(_ text: String) -> String {
    var result = ""
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = " "
      for word in part.split(separator: " ") {
        if line.count + 1 + word.count > 80 {
          result += line + "\n"
          line = " "
        }
        line += " " + word
      }
      result += line + "\n"
    }
    return result
  }
}

extension String {
  fileprivate func replacingPipes() -> String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
