/// One key of the inventory: what the decoder takes, the JSON Schema says and the reference page
/// explains.
package struct Field: Sendable {
  package let key: String
  package let kind: FieldKind
  package let isRequired: Bool
  /// The value that stands for a field that is not given, as YAML spells it.
  package let defaultText: String?
  /// What the field means, in whole sentences of Markdown.
  package let summary: String

  init(
    _ key: String, _ kind: FieldKind, required isRequired: Bool = false,
    default defaultText: String? = nil, _ summary: String
  ) {
    self.key = key
    self.kind = kind
    self.isRequired = isRequired
    self.defaultText = defaultText
    self.summary = summary
  }

  /// The same field where nothing has to be given.
  var optional: Field { Field(key, kind, default: nil, summary) }
}

/// What a field's value may be.
package enum FieldKind: Sendable {
  /// A scalar, taken as it is written.
  case text(TextShape)
  /// A whole number in decimal digits, without quotes.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
  /// `10s`, `5m`, `1h` or seconds; the range is in seconds.
  case duration(ClosedRange<Int>)
  /// One of a few words.
  case choice([String])
  /// A list of status codes, `4xx`, `5xx` and `no-response`.
  case retryConditions
  /// `all`, or a number of attempts.
  case attempts(ClosedRange<Int>)
  /// A managed identity or a named value.
  case authentication
  case section(FieldTable)
  case list(of: FieldTable, upTo: Int)
  /// A mapping whose keys are names of the user's own.
  case map(of: FieldTable, upTo: Int)
}

/// What a text may look like, as far as one field alone can tell.
package struct TextShape: Sendable {
  /// In Unicode scalars.
  package let maxLength: Int
  /// Characters that may not stand in it, control characters aside.
  package let forbidden: String
  /// A regular expression for the JSON Schema, where a rule of its own checks the text.
  package let pattern: String?

  init(maxLength: Int, forbidden: String = "", pattern: String? = nil) {
    self.maxLength = maxLength
    self.forbidden = forbidden
    self.pattern = pattern
  }
}

/// The keys of one kind of mapping.
package struct FieldTable: Sendable {
  /// The name in messages and, in camel case, in the JSON Schema: `backend`.
  package let name: String
  package let title: String
  /// What the mapping is, in whole sentences of Markdown.
  package let summary: String
  package let fields: [Field]
  /// The fields that mean here what they mean in the table that this one lays over.
  let inherited: Set<String>

  init(
    _ name: String, title: String, _ summary: String, _ fields: [Field],
    inherited: Set<String> = []
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.fields = fields
    self.inherited = inherited
  }

  package var keys: [String] { fields.map(\.key) }

  /// The table of an environment's overlay: nothing but `key` has to be given.
  func overlay(
    _ name: String, title: String, _ summary: String, keeping key: String? = nil,
    adding added: [Field] = []
  ) -> FieldTable {
    FieldTable(
      name, title: title, summary, fields.map { $0.key == key ? $0 : $0.optional } + added,
      inherited: Set(keys).subtracting(key.map { [$0] } ?? []))
  }
}
