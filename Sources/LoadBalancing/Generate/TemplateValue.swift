import Mustache

/// One value of the data that a template sees.
package enum TemplateValue: Sendable {
  case text(TemplateText)
  /// A text that the generator has checked or made, written as it is.
  case code(String)
  case number(Int)
  case flag(Bool)
  case record(TemplateRecord)
  case list([TemplateRecord])
  /// An optional value that is not there: its section is left out.
  case nothing

  package static func text(_ value: String?) -> TemplateValue {
    value.map { .text(TemplateText($0)) } ?? .nothing
  }

  package static func code(_ value: String?) -> TemplateValue {
    value.map { .code($0) } ?? .nothing
  }

  package static func number(_ value: Int?) -> TemplateValue {
    value.map { .number($0) } ?? .nothing
  }

  /// The value as Mustache takes it.
  fileprivate var rendered: Any {
    switch self {
    case .text(let text): text
    case .code(let code): code
    case .number(let number): number
    case .flag(let flag): flag
    case .record(let record): record
    case .list(let records): records
    case .nothing: TemplateNothing()
    }
  }
}

/// Named values, in the order in which they are documented.
package struct TemplateRecord: Sendable {
  package let fields: [(name: String, value: TemplateValue)]

  package init(_ fields: [(name: String, value: TemplateValue)]) {
    self.fields = fields
  }
}

extension TemplateRecord: MustacheParent {
  func child(named name: String) -> Any? {
    fields.first { $0.name == name }?.value.rendered
  }
}

/// Stands for a missing value, so that a section does not find the same name further out.
private struct TemplateNothing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
