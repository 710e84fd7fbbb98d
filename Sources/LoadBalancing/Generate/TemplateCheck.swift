import Diagnostics

/// Checks that every tag of a template means something, and that sections nest.
struct TemplateCheck {
  /// What an open section put in sight.
  private struct Scope {
    let tag: TemplateTag
    let keys: [TemplateKey]
    let isList: Bool
  }

  /// How deeply sections may nest; Mustache reads and renders them recursively.
  private static let depthLimit = 32

  /// What a list's section says about the entry's position.
  private static let positions = ["first()", "last()", "index()"]

  private let file: SourceFile
  private var scopes: [Scope] = []

  /// A part of a template in which all sections that begin also end.
  struct Piece {
    var text: String
    /// The line of the template that its first line is, counted from 0.
    var firstLine: Int
  }

  /// Checks a template and takes it apart: Mustache's parser takes time that grows with the square
  /// of a text, so it gets short ones. Pieces begin at the beginning of a line.
  ///
  /// - Throws: `GenerationError` for the first tag that is wrong.
  static func pieces(of file: SourceFile, text: String) throws(GenerationError) -> [Piece] {
    var check = TemplateCheck(file: file)
    var reader = TemplateTagReader(file, text: text)
    var cutter = TemplateCutter(reader.characters)
    while true {
      let isOutside = check.scopes.isEmpty
      let before = reader
      guard let tag = try reader.next() else { break }
      if isOutside {
        cutter.cut(between: before.index, reader.lastTagStart) { before.delimiterTag }
      }
      try check.visit(tag)
    }
    if let open = check.scopes.last {
      throw check.error(
        "section \"\(open.tag.name)\" has no end", at: open.tag,
        help: "end it with a / tag of the same name")
    }
    return cutter.finish()
  }

  private init(file: SourceFile) {
    self.file = file
  }

  private mutating func visit(_ tag: TemplateTag) throws(GenerationError) {
    switch tag.kind {
    case .comment, .delimiters: return
    case .unsupported:
      throw error(
        "this kind of tag is not for policy templates", at: tag,
        help: "use variables, sections (# and ^), comments (!) and delimiters (=)")
    case .variable: try checkVariable(tag)
    case .section, .invertedSection: try openSection(tag)
    case .end:
      guard let open = scopes.last else {
        throw error("no section is open that \"\(tag.name)\" could end", at: tag)
      }
      guard open.tag.name == tag.name else {
        throw error(
          "this ends \"\(tag.name)\", but the section to end is \"\(open.tag.name)\"", at: tag)
      }
      scopes.removeLast()
    }
  }

  private func checkVariable(_ tag: TemplateTag) throws(GenerationError) {
    if tag.name == "index()", isInList { return }
    switch try resolve(tag) {
    case .text, .code, .number: return
    case .flag:
      throw error("\"\(tag.name)\" is a flag: it has no text, only a section", at: tag)
    case .record(let keys):
      let names = keys.map { "\(tag.name).\($0.name)" }.joined(separator: ", ")
      throw error("\"\(tag.name)\" is a group of values", at: tag, help: "name one of \(names)")
    case .list:
      throw error("\"\(tag.name)\" is a list: open a section for its entries", at: tag)
    }
  }

  private mutating func openSection(_ tag: TemplateTag) throws(GenerationError) {
    guard scopes.count < Self.depthLimit else {
      throw error("sections nest more than \(Self.depthLimit) deep", at: tag)
    }
    if Self.positions.dropLast().contains(tag.name), isInList {
      scopes.append(Scope(tag: tag, keys: [], isList: false))
      return
    }
    switch try resolve(tag) {
    case .record(let keys): scopes.append(Scope(tag: tag, keys: keys, isList: false))
    case .list(let keys):
      // The inverted section of a list is for the list that is empty.
      let isList = tag.kind == .section
      scopes.append(Scope(tag: tag, keys: isList ? keys : [], isList: isList))
    case .text, .code, .number, .flag: scopes.append(Scope(tag: tag, keys: [], isList: false))
    }
  }

  /// Positions belong to the innermost section, which must be a list's own; Mustache forgets them
  /// in any section within it that opens a value.
  private var isInList: Bool {
    scopes.last { !Self.positions.contains($0.tag.name) }?.isList ?? false
  }

  /// What a name stands for here: its first part is looked up from the inside out.
  private func resolve(_ tag: TemplateTag) throws(GenerationError) -> TemplateKind {
    var parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let first = parts.removeFirst()
    let inSight = scopes.reversed().map(\.keys) + [TemplateSchema.keys]
    guard let keys = inSight.first(where: { $0.contains { $0.name == first } }),
      var key = keys.first(where: { $0.name == first })
    else {
      throw unknown(first, of: inSight.flatMap { $0.map(\.name) }, at: tag)
    }
    while !parts.isEmpty {
      let part = parts.removeFirst()
      switch key.kind {
      case .record(let keys):
        guard let next = keys.first(where: { $0.name == part }) else {
          throw unknown(part, of: keys.map(\.name), at: tag)
        }
        key = next
      case .text:
        guard TemplateText.spellings.contains(part) else {
          throw unknown(part, of: TemplateText.spellings, at: tag)
        }
        guard parts.isEmpty, tag.kind == .variable else {
          throw error("\"\(tag.name)\" is a text's spelling: only a variable can use it", at: tag)
        }
        return .code
      case .code, .number, .flag, .list:
        throw error("\"\(key.name)\" has no parts, so \"\(part)\" means nothing", at: tag)
      }
    }
    return key.kind
  }

  private func unknown(_ name: String, of known: [String], at tag: TemplateTag) -> GenerationError {
    let nearest = Suggestion.nearest(to: name, in: known)
    return error(
      "there is no \"\(name)\" here that a template could use", at: tag,
      help: nearest.map { "did you mean \"\($0)\"?" }
        ?? "there is \(Set(known).sorted().joined(separator: ", "))")
  }

  private func error(_ message: String, at tag: TemplateTag, help: String? = nil) -> GenerationError
  {
    GenerationError(message, help: help, at: SourceLocation(file, tag.range))
  }
}
