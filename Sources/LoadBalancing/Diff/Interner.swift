/// Numbers for contents: two contents get the same number exactly when they are equal, so that
/// large things are compared as one number, without the chance that a hash has of being wrong.
///
/// Contents are bytes, never `String`: two spellings of one letter are equal strings in Swift, but
/// they are different text.
struct Interner<Content: Hashable> {
  private var numbers: [Content: Int] = [:]

  mutating func number(of content: Content) -> Int {
    if let number = numbers[content] { return number }
    let number = numbers.count
    numbers[content] = number
    return number
  }
}
