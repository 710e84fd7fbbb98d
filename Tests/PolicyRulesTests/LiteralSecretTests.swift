import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

/// The secrets in here were made by chance and open nothing.
@Suite struct LiteralSecretTests {
  static func secrets(_ marked: String) -> [Finding] {
    Finding.inPolicy("<policies><inbound><base />\(marked)</inbound></policies>")
      .filter { $0.rule == "literal-secret" }
  }

  static let hex = "7d1f0c93be5a4826a1f4c08e69d2b735"
  static let key84 =
    "4Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMaSyUwPlh2Jx8RzVcT4bNfK9mQd3WgHs6"
  static let key88 =
    "q8Zt1Wv5Lr3Xb7Nm0Kc9Fj2Hd6Gs4PaYeUiOoTzRxQwVbMnCkLjDfSgAhE+/8Zt1Wv5Lr3Xb7Nm0Kc9Fj2Hd6GsA=="
  static let key44 = "Nf7Rz2Wc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMa="
  static let jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    + ".eyJzdWIiOiI4MTc1NTAxIiwic2NwIjoib3JkZXJzIn0.Nf7Rz2Wc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMa"
  static let entra = "Vq3" + "8Q~" + "mZt1Wv5Lr3Xb7Nm0Kc9Fj2Hd6Gs4PaYeUi"

  static func header(_ name: String, _ value: String) -> String {
    "<set-header name=\"\(name)\" exists-action=\"override\"><value>\(value)</value></set-header>"
  }

  @Test(arguments: [
    header("api-key", "⟦\(hex)⟧"),
    header("API-Key", " ⟦\(key84)⟧ "),
    header("Ocp-Apim-Subscription-Key", "<![CDATA[⟦\(hex)⟧]]>"),
    header("x-functions-key", "@(\"⟦\(key84)⟧\")"),
    header("x-functions-key", "@(&quot;⟦\(key84)⟧&quot;)"),
    header("Authorization", "Bearer ⟦\(key84)⟧"),
    header("Authorization", "@(\"Bearer \" + \"⟦\(key84)⟧\")"),
    header("Authorization", "Basic ⟦b3JkZXJzOlRyNGZmaWMtQ29uZS04ODE=⟧"),
    header("x-anything", "⟦\(jwt)⟧"),
    "<check-header name=\"x-api-key\" failed-check-httpcode=\"401\" failed-check-error-message=\"\" "
      + "ignore-case=\"true\"><value>⟦\(hex)⟧</value></check-header>",
    "<set-query-parameter name=\"subscription-key\" exists-action=\"override\">"
      + "<value>⟦\(hex)⟧</value></set-query-parameter>",
    "<rewrite-uri template=\"/a?subscription-key=⟦\(hex)⟧&amp;b=1\" />",
    "<rewrite-uri template=\"/api/f?code=⟦\(key84)⟧\" />",
    "<authentication-basic username=\"a\" password=\"⟦Tr4ffic-Cone&amp;881⟧\" />",
    "<set-body>grant_type=client_credentials&amp;client_secret=⟦\(entra)⟧&amp;scope=a</set-body>",
    "<set-body>@(\"client_id=a&client_secret=⟦\(key44)⟧\")</set-body>",
    "<set-body>{\"client_secret\": \"⟦\(key44)⟧\"}</set-body>",
    "<set-body>@(new JObject(new JProperty(\"api_key\", \"⟦\(hex)⟧\")).ToString())</set-body>",
    "<set-variable name=\"a\" value=\"@(\"⟦\(entra)⟧\")\" />",
    "<set-variable name=\"apiKey\" value=\"⟦\(key84)⟧\" />",
    "<set-variable name=\"a\" value=\"DefaultEndpointsProtocol=https;AccountName=b;"
      + "AccountKey=⟦\(key88)⟧;EndpointSuffix=core.windows.net\" />",
    "<set-variable name=\"a\" value=\"Endpoint=sb://b.servicebus.windows.net/;"
      + "SharedAccessKeyName=Root;SharedAccessKey=⟦\(key44)⟧\" />",
    "<set-backend-service base-url=\"https://a.blob.core.windows.net/b?sv=2024-11-04&amp;sp=r"
      + "&amp;se=2027-01-01&amp;sig=⟦Nf7Rz2Wc8LpHs1YgJe6AuZ3oXi5CtBnEv0GkFq7DrMa%3D⟧\" />",
    "<set-variable name=\"a\" value=\"⟦sk-proj-\(key84)⟧\" />",
    "<set-variable name=\"a\" value=\"⟦\("ghp")_Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi5⟧\" />",
    "<set-variable name=\"a\" value=\"⟦\("AKIA")Q7VN3X5LPZ2RWTK4⟧\" />",
    "<set-variable name=\"a\" value=\"⟦\("AIza")Kd9QxTz7VbNfR2mWc8LpHs1YgJe6AuZ3oXi⟧\" />",
    "<choose><when condition=\"@(context.Request.Headers.GetValueOrDefault(\"x-api-key\",\"\") "
      + "== \"⟦\(hex)⟧\")\" /></choose>",
    "<validate-jwt header-name=\"a\"><issuer-signing-keys><key>⟦\(key44)⟧</key>"
      + "</issuer-signing-keys></validate-jwt>",
    "<set-body>⟦-----BEGIN PRIVATE KEY-----\n\(key84)\n\(key84)\n-----END PRIVATE KEY-----⟧</set-body>",
  ])
  func aSecretIsFoundAndNothingAroundIt(policy: String) {
    #expect(Self.secrets(policy) == [.marked("literal-secret")])
  }

  @Test(arguments: [
    header("api-key", "{{azure-openai-key}}"),
    header("api-key", "@((string)context.Variables[\"api-key\"])"),
    header("api-key", "@(context.Request.Headers.GetValueOrDefault(\"api-key\", \"\"))"),
    header("api-key", "00000000000000000000000000000000"),
    header("api-key", "0123456789abcdef0123456789abcdef"),
    header("api-key", "&lt;your-key-7d1f0c93be5a4826a1f4c08e69d2b735&gt;"),
    header("api-key", "YOUR_AZURE_OPENAI_KEY_1234567890_ABCDEF"),
    header("api-key", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    header("api-key", "$(openai-key-ABCDEF0123456789abcdef)"),
    header("api-key", "${OPENAI_KEY}"),
    header("api-key", "__OPENAI_KEY_7d1f0c93be5a4826a1f4c08e__"),
    header("api-key", "#{openai-key}#"),
    header("api-key", "deadbeefdeadbeefdeadbeefdeadbeef"),
    header("x-tenant", hex),
    header("x-client-id", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"),
    header("Authorization", "Bearer {{token}}"),
    header("Authorization", "@(\"Bearer \" + (string)context.Variables[\"msi-access-token\"])"),
    "<authentication-basic username=\"a\" password=\"{{b}}\" />",
    "<authentication-basic username=\"a\" password=\"testpassword\" />",
    "<authentication-basic username=\"a\" password=\"backend-pw-value\" />",
    "<authentication-basic username=\"a\" password=\"BACKEND_PW_2\" />",
    "<authentication-basic username=\"a\" password=\"$env:BackendPw2\" />",
    "<set-header name=\"Authorization\"><value>Basic dXNlcjpwYXNzMTIzNDU=</value></set-header>",
    "<rewrite-uri template=\"/a?password=@(context.User.Id2)\" />",
    "<authentication-basic username=\"a\" password=\"@((string)context.Variables[\"pw-2-Ab\"])\" />",
    "<authentication-certificate thumbprint=\"CA06F56B258B7A0D4F2B05470939478651151984\" />",
    "<authentication-managed-identity resource=\"a\" client-id=\"5e0bd9bd-7b93-4f28-af87-19fc36ad61bd\" />",
    "<set-body>@($\"type=aad&ver=1.0&sig={context.Variables.GetValueOrDefault<string>(\"a\")}\")</set-body>",
    "<set-body>@(\"client_secret=\" + context.Variables.GetValueOrDefault(\"clientSecret1\", \"\"))</set-body>",
    "<set-body>grant_type=client_credentials&amp;client_secret={{orders-client}}</set-body>",
    "<set-body>{ \"api_key\": \"see the vault\", \"code\": 42 }</set-body>",
    "<set-variable name=\"a\" value=\"@(context.Request.Url.QueryString.Split('&').First(p => "
      + "p.StartsWith(\"sig=\")).Substring(4))\" />",
    "<set-variable name=\"a\" value=\"UseDevelopmentStorage;AccountKey="
      + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==\" />",
    "<set-variable name=\"a\" value=\"AKIAIOSFODNN7EXAMPLE\" />",
    "<validate-jwt header-name=\"a\"><issuer-signing-keys><key>{{key}}</key>"
      + "<key n=\"\(key88)\" e=\"AQAB\" /><key certificate-id=\"a\" /></issuer-signing-keys></validate-jwt>",
    "<validate-jwt header-name=\"a\"><issuer-signing-keys><key>MIIC\(key84)\(key84)\(key84)\(key84)"
      + "</key></issuer-signing-keys></validate-jwt>",
    "<set-body>-----BEGIN CERTIFICATE-----\n\(key84)\n\(key84)\n-----END CERTIFICATE-----</set-body>",
    "<set-body>-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----</set-body>",
    "<set-body>\(key88)</set-body>",
  ])
  func whatIsNoSecretIsNotSaid(policy: String) {
    #expect(Self.secrets(policy) == [])
  }

  @Test func theSameSecretTwiceIsTwoFindings() {
    #expect(
      Self.secrets(Self.header("api-key", Self.hex) + Self.header("api-key", Self.hex)).count == 2)
  }

  /// Some secrets have both a form and a place that give them away.
  @Test func oneSecretIsOneFinding() {
    #expect(
      Self.secrets(Self.header("Authorization", "Bearer ⟦\(Self.jwt)⟧")) == [
        .marked("literal-secret")
      ])
    #expect(
      Self.secrets("<set-body>client_secret=⟦\(Self.entra)⟧</set-body>") == [
        .marked("literal-secret")
      ])
  }

  @Test func aCommentIsNamed() {
    let inComment = document("inbound", "<!-- \(Self.header("api-key", Self.hex)) -->")
    #expect(
      findings(inComment, of: "literal-secret")
        == ["error: an API key stands in clear text in a comment"])
    let beside = document("inbound", "<!-- a -->" + Self.header("api-key", Self.hex) + "<!-- b -->")
    #expect(findings(beside, of: "literal-secret") == ["error: an API key stands in clear text"])
  }

  /// What is wrong with a text is shown with the line that it stands on.
  @Test func aBrokenTextHidesItsSecretsToo() {
    let broken = "<policies><inbound>" + Self.header("api-key", Self.hex) + "<base></policies>"
    let found = PolicyChecker.check(SourceFile(path: "a.xml", text: broken))
    #expect(
      found.hasErrors
        && found.contains { $0.rule == "element-not-closed" || $0.rule == "wrong-end-tag" })
    #expect(found.secrets.count == 1)
  }

  /// Times of a text and of one eight times as long, which is looked at for minutes where each of
  /// its parts is looked at again from each of its places. The second lets a busy machine be busy.
  @Test(arguments: [
    "q8Zt1Wv5Lr3Xb7Nm0Kc9Fj2Hd6Gs4PaYeUiOoTzRxQwVbMn", "eyJhbGciOiJub25lIn0.", "eyJ", "code=",
    "&code=", "-----BEGIN PRIVATE KEY-----", "abc8Q~", "~", "sig=", "api-key=", "\"api-key\",",
    "client_secret", "<!-- <a> -->", "sk-", "Q8~Q~8Q~",
  ])
  func timeGrowsWithTheText(piece: String) {
    func time(_ bytes: Int) -> Duration {
      let body = String(repeating: piece, count: bytes / piece.utf8.count)
      let tree = PolicyReader.read(
        SourceFile(path: "a.xml", text: "<policies><!-- --><inbound>\(body)</inbound></policies>")
      ).tree
      return ContinuousClock().measure { _ = LiteralSecret.findings(in: tree) }
    }
    let short = time(32 << 10)
    let long = time(256 << 10)
    #expect(long < short * 16 + .seconds(1), "\(short) and \(long)")
  }
}
