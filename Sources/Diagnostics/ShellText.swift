/// Words as a shell takes them (POSIX.1-2017, Shell Command Language, 2.2).
package enum ShellText {
  /// A word that stands for itself.
  package static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./=:@+".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : singleQuoted(word)
  }

  /// A word in single quotes, whatever it holds.
  package static func singleQuoted(_ word: String) -> String {
    "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
