extension InventorySchema {
  /// The page of reference, in Markdown: every key, what it takes, its default and its meaning.
  package static var referenceMarkdown: String {
    var text = """
      # The inventory

      An inventory lists the Azure OpenAI resources among which a policy shares out requests, and \
      says how. It is one file of UTF-8 text, YAML or JSON; both hold the same keys. \
      `apim-policy init` writes one to begin with ([more](init.md)).

      - A text is taken as it is written: `version: 0613` is the text `0613`, and `2024-11-20`, \
      `1e3`, `on` and `off` need no quotes either.
      - A number stands in decimal digits, without quotes.
      - A duration is `10s`, `5m`, `1h` or a number of seconds.
      - A key without a value, `~` and `null` count as if the key were not there, in an \
      environment too.
      - Anchors and aliases work; merge keys (`<<`) and tags of one's own are refused.
      - A key that is not listed here is an error, and so is one that stands twice.

      In editors that know JSON Schema, `apim-policy schema inventory` gives completion and \
      checks. The schema takes YAML as YAML 1.2 reads it: an older reader that takes `off` for \
      `false`, or a date for a time, sees another file.

      """
    for table in tables { text += section(table) }
    return text
  }

  private static func section(_ table: FieldTable) -> String {
    var text = "\n## \(table.title)\n\n\(table.summary)\n"
    let fields = table.fields.filter { !table.inherited.contains($0.key) }
    if fields.isEmpty { return text }
    text += "\n| key | value | default | meaning |\n|---|---|---|---|\n"
    for field in fields {
      let standard =
        field.isRequired ? "**required**" : field.defaultText.map { "`\($0)`" } ?? "–"
      text += "| `\(field.key)` | \(describe(field.kind)) | \(standard) | \(field.summary) |\n"
    }
    return text
  }

  private static func describe(_ kind: FieldKind) -> String {
    switch kind {
    case .text(let shape): "text, up to \(shape.maxLength) characters"
    case .integer(let range) where range.count == 1: "`\(range.lowerBound)`"
    case .integer(let range): "number, \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "`true` or `false`"
    case .duration(let range): "duration, \(range.lowerBound) s to \(range.upperBound) s"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .retryConditions:
      "list of 100 to 599, " + RetryCondition.words.map { "`\($0)`" }.joined(separator: ", ")
    case .attempts(let range): "`all` or a number, \(range.lowerBound) to \(range.upperBound)"
    case .authentication:
      "`\(AuthenticationShape.managedIdentity)`, or a client id or a named value, see `policy.auth`"
    case .section(let table): "keys, see [\(table.title)](#\(anchor(table)))"
    case .list(let table, let limit):
      "list of up to \(limit), see [\(table.title)](#\(anchor(table)))"
    case .map(let table, let limit):
      "up to \(limit) names, each with keys, see [\(table.title)](#\(anchor(table)))"
    }
  }

  /// The heading's anchor as GitHub and most renderers make it.
  private static func anchor(_ table: FieldTable) -> String {
    String(
      table.title.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber ? character : nil
      })
  }
}
