import PolicyRules
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a.xml", "a.xml"), ("*.xml", "a.xml"), ("*", ".xml"), ("a*", "a"), ("*a*b*", "xaxbx"),
    ("?.xml", "ä.xml"), ("a/*.xml", "a/b.xml"), ("*/b.xml", "a/b.xml"),
    ("**", "a"), ("**", "a/b/c"), ("**/c", "c"), ("**/c", "a/b/c"), ("a/**", "a/b"),
    ("a/**", "a/b/c"), ("a/", "a/b/c"), ("a/**/c", "a/c"), ("a/**/c", "a/b/b/c"),
    ("**/a/**/c", "a/c"), ("**/a/**/c", "x/a/y/a/z/c"), ("**/*.xml", "a/b.xml"),
    ("a**b", "axxb"), ("**/**/c", "c"), ("**/bc", "ab/bc"),
  ])
  func matches(pattern: String, path: String) throws {
    #expect(try PathPattern(pattern).matches(path))
  }

  @Test(arguments: [
    ("a.xml", "b/a.xml"), ("*.xml", "a/b.xml"), ("*.xml", "a.xmlx"), ("?.xml", ".xml"),
    ("a?b", "a/b"), ("*", "a/b"), ("a/**", "a"), ("a/", "a"), ("a/**", "ab/c"), ("**/c", "ac"),
    ("**/c", "a/bc"), ("a/**/c", "a/bc"), ("a**b", "a/b"), ("A", "a"), ("a", ""),
    ("**/bc", "abc"),
  ])
  func doesNotMatch(pattern: String, path: String) throws {
    #expect(try !PathPattern(pattern).matches(path))
  }

  @Test(arguments: [
    ("", PathPattern.Problem.empty), ("/a", .leavesFolder), ("./a", .leavesFolder),
    ("a/../b", .leavesFolder), ("a//b", .leavesFolder), ("/", .leavesFolder),
    ("[ab]", .unsupported("[")), ("!a", .unsupported("!")), ("{a,b}", .unsupported("{")),
    ("a\\b", .unsupported("\\")),
    (String(repeating: "a", count: PathPattern.longest + 1), .tooLong),
  ])
  func isRefused(pattern: String, problem: PathPattern.Problem) {
    #expect(throws: problem) { try PathPattern(pattern) }
  }

  /// A matcher that goes back would need longer than anyone waits.
  @Test func manyStarsTakeNoLongerThanTheTextIsLong() throws {
    let folders = try PathPattern(String(repeating: "**/a*", count: 50) + "/b")
    let stars = try PathPattern(String(repeating: "a*", count: 100) + "b")
    let path = String(repeating: "a/", count: 2000) + "c"
    #expect(!folders.matches(path))
    #expect(!stars.matches(String(repeating: "a", count: 4000)))
  }
}
