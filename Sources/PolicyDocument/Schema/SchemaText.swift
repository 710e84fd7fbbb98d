import PolicyExpressions

extension Sequence<String> {
  /// `` `when` and `otherwise` ``, in the order given: how messages list elements and attributes.
  func backtickedList(_ conjunction: String) -> String {
    map { "`\($0)`" }.enumerated(by: conjunction)
  }

  /// `one, two or three`, in the order given.
  func enumerated(by conjunction: String) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension RandomAccessCollection<UInt8> where SubSequence == ArraySlice<UInt8> {
  func trimmingXMLSpace() -> SubSequence {
    var rest = self[...]
    while let first = rest.first, first.isXMLSpace { rest = rest.dropFirst() }
    while let last = rest.last, last.isXMLSpace { rest = rest.dropLast() }
    return rest
  }
}
