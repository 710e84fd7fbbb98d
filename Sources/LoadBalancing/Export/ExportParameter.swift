/// A value that whoever deploys gives: a name or an id that the inventory does not hold.
package struct ExportParameter: Sendable {
  package var name: ParameterName
  /// One sentence without a full stop.
  package var meaning: String
  package var standard: Standard

  /// What a parameter is when nothing is given.
  package enum Standard: Sendable {
    /// It must be given.
    case none
    case text(String)
    /// The resource group of the API Management service.
    case serviceResourceGroup
  }
}

/// The name of a parameter or of a resource in a template, spelled as each target spells names.
package struct ParameterName: Hashable, Sendable {
  /// Lower-case letters and digits; the first begins with a letter.
  package var words: [String]

  package init(_ words: String...) { self.words = words }

  init(words: [String]) { self.words = words }

  /// The words of any name; "backend" before what has no letter to begin with.
  init(of text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let hasLetterFirst = words.first?.unicodeScalars.first.map { ("a"..."z").contains($0) }
    if hasLetterFirst != true { words.insert("backend", at: 0) }
    self.words = words
  }

  static func + (name: ParameterName, words: [String]) -> ParameterName {
    ParameterName(words: name.words + words)
  }

  /// `eastusAccountName`
  package var camelCase: String {
    words.enumerated().map { index, word in
      index == 0 ? word : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// `eastus_account_name`
  package var snakeCase: String { words.joined(separator: "_") }

  /// `EASTUS_ACCOUNT_NAME`
  package var upperCase: String { snakeCase.uppercased() }

  /// `eastus-account-name`
  package var kebabCase: String { words.joined(separator: "-") }
}

/// Makes names of texts so that no two are alike, in no spelling.
struct ParameterNames {
  // What templates name themselves.
  private var taken: Set<String> = ["api", "apim", "identity"]

  mutating func name(for text: String) -> ParameterName {
    // 40 letters: deployments, which are named after these, have at most 64.
    var stem = ParameterName(of: text)
    while stem.words.count > 1, stem.kebabCase.utf8.count > 40 { stem.words.removeLast() }
    stem.words = stem.words.map { String($0.prefix(40)) }
    var name = stem
    var number = 2
    while !taken.insert(name.words.joined()).inserted {
      name = stem + ["no\(number)"]
      number += 1
    }
    return name
  }
}
