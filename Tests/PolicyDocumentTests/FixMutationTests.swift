import Diagnostics
import PolicyDocument
import Testing

/// A fix undoes the mistake that was made and nothing else: documents are broken in one place, and
/// mended to the byte.
@Suite struct FixMutationTests {
  /// How the same document may be written.
  enum Form: String, CaseIterable, Sendable {
    case asItIs
    case windows
    case marked

    func text(_ text: String) -> String {
      switch self {
      case .asItIs: text
      case .windows:
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " \t\r\n")
      case .marked: "\u{FEFF}\t\n" + text + "\n\n"
      }
    }
  }

  @Test(arguments: Form.allCases)
  func misspelledElementsAreMended(form: Form) {
    expectMended(in: form, atLeast: 0.85) { source in
      NameMutation.all.flatMap { mutation in
        Mutants.elements(of: source).compactMap { element in
          mutation.changed(element.name).map { name in
            Mutants.replacing(
              [element.nameRange] + (element.endNameRange(in: source).map { [$0] } ?? []),
              by: name, in: source)
          }
        }
      }
    }
  }

  @Test(arguments: Form.allCases)
  func misspelledAttributesAreMended(form: Form) {
    expectMended(in: form, atLeast: 0.85) { source in
      NameMutation.all.flatMap { mutation in
        Mutants.elements(of: source).flatMap(\.attributes).compactMap { attribute in
          mutation.changed(attribute.name).map {
            Mutants.replacing([attribute.nameRange], by: $0, in: source)
          }
        }
      }
    }
  }

  @Test(arguments: Form.allCases)
  func letterCaseIsMended(form: Form) {
    expectMended(in: form, atLeast: 0.95) { source in
      Mutants.words(of: source).flatMap { range -> [String] in
        let word = source.text(range)
        let capital = word.prefix(1).uppercased() + word.dropFirst()
        return [word.uppercased(), capital, word.lowercased()].filter { $0 != word }.map {
          Mutants.replacing([range], by: $0, in: source)
        }
      }
    }
  }

  @Test(arguments: Form.allCases)
  func oneWrongTagOfTwoIsMended(form: Form) {
    expectMended(in: form, atLeast: 0.5) { source in
      NameMutation.all.flatMap { mutation in
        Mutants.elements(of: source).flatMap { element -> [String] in
          guard let end = element.endNameRange(in: source),
            let name = mutation.changed(element.name)
          else { return [] }
          return [element.nameRange, end].map { Mutants.replacing([$0], by: name, in: source) }
        }
      }
    }
  }

  @Test(arguments: Form.allCases)
  func attributesThatStandTwiceAreMended(form: Form) {
    expectMended(in: form, atLeast: 0.99) { source in
      Mutants.elements(of: source).flatMap(\.attributes).map { attribute in
        Mutants.replacing(
          [SourceRange(at: attribute.range.end)], by: "\r\n " + source.text(attribute.range),
          in: source)
      }
    }
  }

  @Test func valuesThatDifferAreForTheAuthor() {
    let file = SourceFile(
      path: "policy.xml", text: "<set-method id=\"a\" id=\"b\">GET</set-method>")
    let findings = Self.check(file)
    #expect(findings.map(\.rule) == ["duplicate-attribute"])
    #expect(findings.allSatisfy { $0.fix == nil })
  }

  @Test(arguments: Form.allCases)
  func missingSpaceIsMended(form: Form) {
    expectMended(in: form, atLeast: 0.99) { source in
      Mutants.elements(of: source).flatMap { element in
        zip(element.attributes, element.attributes.dropFirst()).compactMap { one, next in
          let between = SourceRange(start: one.range.end, end: next.range.start)
          guard source.text(between) == " " else { return nil }
          return Mutants.replacing([between], by: "", in: source)
        }
      }
    }
  }

  /// - Parameter share: how many of the mutants that are wrong have to be mended. The rest could
  ///   mean more than one thing.
  private func expectMended(
    in form: Form, atLeast share: Double, _ mutants: (SourceFile) -> [String]
  ) {
    var wrong = 0
    var mended = 0
    for text in SchemaFixtures.valid {
      let original = form.text(text)
      let source = SourceFile(path: "policy.xml", text: original)
      guard Self.check(source).allSatisfy({ $0.severity == .info }) else { continue }
      for mutant in mutants(source) {
        let file = SourceFile(path: "policy.xml", text: mutant)
        let findings = Self.check(file)
        guard findings.contains(where: { $0.severity == .error }) else { continue }
        wrong += 1
        let fixed = AppliedFixes(findings, of: file)
        guard !fixed.fixed.isEmpty else { continue }
        mended += 1
        #expect(
          fixed.bytes == source.bytes,
          "\(mutant)\nbecame\n\(String(decoding: fixed.bytes, as: UTF8.self))")
      }
    }
    #expect(wrong > 100)
    #expect(Double(mended) >= Double(wrong) * share, "\(mended) of \(wrong)")
  }

  static func check(_ file: SourceFile) -> [Diagnostic] {
    let read = PolicyReader.read(file)
    return read.diagnostics.isEmpty ? SchemaCheck.check(read.tree) : read.diagnostics
  }
}

/// A slip of the finger.
struct NameMutation: Sendable {
  /// The name with the slip; nil where it cannot be made.
  let changed: @Sendable (String) -> String?

  static let all: [NameMutation] = [
    NameMutation { $0.count < 4 ? nil : String($0.dropLast()) },
    NameMutation { $0.count < 4 ? nil : $0 + String($0.suffix(1)) },
    NameMutation { name in
      var letters = Array(name)
      let middle = letters.count / 2
      guard letters.count > 3, letters[middle] != letters[middle - 1] else { return nil }
      letters.swapAt(middle, middle - 1)
      return letters[middle - 1] == "-" && middle == 1 ? nil : String(letters)
    },
    NameMutation { $0.split(separator: "-").map(\.capitalized).joined(separator: "-") },
  ]
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

enum Mutants {
  static func elements(of source: SourceFile) -> [PolicyElement] {
    var found: [PolicyElement] = []
    var rest = PolicyReader.read(source).tree.elements
    while let element = rest.popLast() {
      found.append(element)
      rest += element.childElements
    }
    return found
  }

  /// Literal values and texts that are words.
  static func words(of source: SourceFile) -> [SourceRange] {
    elements(of: source).flatMap { element in
      element.attributes.map(\.value)
        + element.children.compactMap { if case .text(let value) = $0 { value } else { nil } }
    }.filter { !$0.isExpression && !$0.hasNamedValues && !$0.hasReferences }
      .map { $0.trimmedRange(in: source) }.filter { $0.length > 0 }
  }

  static func replacing(_ ranges: [SourceRange], by text: String, in source: SourceFile) -> String {
    var bytes = source.bytes
    for range in ranges.sorted(by: { $0.start > $1.start }) {
      bytes.replaceSubrange(range.start..<range.end, with: text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
