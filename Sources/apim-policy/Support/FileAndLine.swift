/// `FILE` or `FILE:LINE`, as compilers print a place. A file of that whole name is meant first.
struct FileAndLine {
  let path: String
  /// From 1; nil for the whole file.
  let line: Int?

  init(_ argument: String) {
    if !InputFile.exists(argument), let colon = argument.lastIndex(of: ":"),
      let line = Int(argument[argument.index(after: colon)...]), line > 0
    {
      path = String(argument[..<colon])
      self.line = line
    } else {
      path = argument
      line = nil
    }
  }
}
