/// Durations as Azure Resource Manager writes them: `PT10S`, `PT1M30S`, `P1D` (ISO 8601).
enum ISODuration {
  /// The whole seconds of a duration of days, hours, minutes and seconds; nil for anything else,
  /// months and years, whose length depends on the day, included.
  static func seconds(_ text: String) -> Int? {
    guard text.hasPrefix("P") else { return nil }
    var total = 0
    var digits = ""
    var isTime = false
    var hasPart = false
    for character in text.dropFirst() {
      switch character {
      case "0"..."9": digits.append(character)
      case "T" where !isTime && digits.isEmpty: isTime = true
      case "D" where !isTime, "W" where !isTime, "H" where isTime, "M" where isTime,
        "S" where isTime:
        let factors: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3600, "M": 60, "S": 1]
        guard digits.count <= 9, let number = Int(digits), let factor = factors[character] else {
          return nil
        }
        total += number * factor
        // Longer than anything that is waited for, and far from what a number holds.
        guard total < 1 << 50 else { return nil }
        digits = ""
        hasPart = true
      default: return nil
      }
    }
    return hasPart && digits.isEmpty ? total : nil
  }
}
