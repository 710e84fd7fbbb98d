import TestSupport
import Testing

/// `ast` and `tokens`, as the built tool.
@Suite struct SyntaxTreeTests {
  private static let policy = """
    <policies>
      <inbound>
        <set-variable name="a" value="@(context.Variables[&quot;b&quot;] is int n ? n : 1)" />
        <set-header name="c">
          <value>@{
            var parts = context.Request.Url.Path.Split('/');
            return parts.Lenth &gt; 1 ? parts.FirstOrDefault(p => p != "") : null;
          }</value>
        </set-header>
      </inbound>
    </policies>
    """

  @Test func theTreeHasPlacesAndTypes() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.xml", Self.policy)
    let result = try await Shell.apimPolicy("ast", path)
    #expect(result.status == 0)
    #expect(
      result.output == """
        3:35 <set-variable> value : int
          3:37 conditional ?: : int
          3:37   is : bool
          3:37     element : object
          3:37       member Variables : IReadOnlyDictionary<string, object>
          3:37         name context : IExpressionContext
          3:55       literal "b" : string
          3:73     declaration pattern int n
          3:81   name n : int
          3:85   literal 1 : int
        5:14 <value> : string
          6:9 local var parts
          6:21   call : string[]
          6:21     member Split
          6:21       member Path : string
          6:21         member Url : IUrl
          6:21           member Request : IRequest
          6:21             name context : IExpressionContext
          6:52     literal '/' : char
          7:9 return
          7:16   conditional ?: : string
          7:16     binary > : bool
          7:16       member Lenth
          7:16         name parts : string[]
          7:33       literal 1 : int
          7:37     call : string
          7:37       member FirstOrDefault
          7:37         name parts : string[]
          7:58       lambda (p)
          7:63         binary != : bool
          7:63           name p : string
          7:68           literal "" : string
          7:74     literal null : null
          7:22 unknownMember: `string[]` has no member `Lenth`

        """)
    #expect(try await Shell.apimPolicy("ast", path).output == result.output)
  }

  @Test func aLineKeepsTheExpressionsThatTouchIt() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.xml", Self.policy)
    for line in [5, 6, 7, 8] {
      let result = try await Shell.apimPolicy("ast", "\(path):\(line)")
      #expect(result.output.hasPrefix("5:14 <value>"))
    }
    #expect(try await Shell.apimPolicy("ast", "\(path):4").output == "")
    let missing = try await Shell.apimPolicy("ast", "\(path)x:4")
    #expect(missing.status == 2)
    #expect(missing.error.contains("No such file"))
  }

  @Test func tokensHavePlaces() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.xml", Self.policy)
    let result = try await Shell.apimPolicy("tokens", "\(path):3")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "3:35 <set-variable> value : int")
    #expect(lines.contains("  3:37 name context"))
    #expect(lines.contains("  3:55 string \"b\""))
    #expect(lines.contains("  3:70 keyword is"))
    #expect(lines.last == "  3:85 number 1")
  }
}
