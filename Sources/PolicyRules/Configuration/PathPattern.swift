/// A pattern for paths below the folder of a configuration file.
///
/// `*` stands for any letters but `/`, `?` for one of them, `**` as a whole part of the path for any
/// folders, also none. A pattern that ends in `/` holds for all that stands in that folder. Whether
/// a path matches takes time in proportion to its length, whatever the pattern says.
package struct PathPattern: Sendable, Hashable {
  /// Characters of a pattern; each is looked at for each character of a path.
  package static let longest = 256

  /// Why a text is no pattern.
  package enum Problem: Error, Sendable, Hashable {
    case empty
    case tooLong
    /// It begins with `/` or has a part `.` or `..`.
    case leavesFolder
    /// A character that means something in other tools' patterns.
    case unsupported(Character)
  }

  private enum Step: Sendable, Hashable {
    case character(Unicode.Scalar)
    /// `?`
    case one
    /// `*`
    case many
    /// `**/`: any number of whole folders.
    case folders
    /// `**` at the end.
    case all
  }

  /// As it was written.
  package let text: String
  private let steps: [Step]

  package init(_ text: String) throws(Problem) {
    guard !text.isEmpty else { throw .empty }
    guard text.unicodeScalars.count <= Self.longest else { throw .tooLong }
    if let character = text.first(where: { "[]{}\\!".contains($0) }) {
      throw .unsupported(character)
    }
    let parts = text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
    var steps: [Step] = []
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let name = String(part)
      if name == "." || name == ".." || name.isEmpty && !isLast { throw .leavesFolder }
      if name == "**" || name.isEmpty {
        // `a/` is `a/**`.
        steps.append(isLast ? .all : .folders)
        continue
      }
      for scalar in part {
        switch scalar {
        case "*": if steps.last != .many { steps.append(.many) }
        case "?": steps.append(.one)
        default: steps.append(.character(scalar))
        }
      }
      if !isLast { steps.append(.character("/")) }
    }
    self.text = text
    self.steps = steps
  }

  /// Whether a path is meant: relative to the configuration's folder, with `/`, without `./`.
  package func matches(_ path: String) -> Bool {
    // All steps that may come next, side by side: nothing is ever tried twice.
    var waiting = [Bool](repeating: false, count: steps.count + 1)
    enter(0, &waiting)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (index, step) in steps.enumerated() where waiting[index] {
        switch step {
        case .character(let expected):
          if scalar == expected { enter(index + 1, &next) }
        case .one:
          if scalar != "/" { enter(index + 1, &next) }
        case .many:
          if scalar != "/" { enter(index, &next) }
        case .folders:
          // Only behind a `/` does the next part begin.
          if scalar == "/" { enter(index, &next) } else { next[index] = true }
        case .all:
          enter(index, &next)
        }
      }
      waiting = next
    }
    return waiting[steps.count]
  }

  /// Marks a step, and those behind it that may be reached without a character.
  private func enter(_ index: Int, _ waiting: inout [Bool]) {
    var index = index
    while true {
      waiting[index] = true
      guard index < steps.count else { return }
      switch steps[index] {
      case .many, .folders, .all: index += 1
      case .character, .one: return
      }
    }
  }
}
