import Diagnostics
import PolicyRules
import Testing

/// The rules about single values, and about elements that say something together.
@Suite struct ValueRuleTests {
  private static let rules = [
    InvalidIPAddress.rule.id, UnknownHTTPMethod.rule.id, UnusableURL.rule.id,
    HeaderNameSyntax.rule.id, EmptyName.rule.id, ConflictingValue.rule.id, DaprTopic.rule.id,
    EmptyContainer.rule.id, TooManyDimensions.rule.id, LiquidWithoutBody.rule.id,
    NamedValueName.rule.id, RestrictedHeader.rule.id, RetryWithoutBody.rule.id,
    CacheKeyMismatch.rule.id, CorsAfterCheck.rule.id, UndocumentedPolicy.rule.id,
    ExclusiveContent.rule.id, ThumbprintSyntax.rule.id, GraphQLPath.rule.id,
  ]

  private func found(_ policy: String) -> [String] {
    Self.rules.flatMap { rule in
      findings(document("inbound", policy), of: rule).map { found in
        "\(found.prefix { $0 != ":" }) \(rule)"
      }
    }
  }

  private static func dimensions(_ count: Int, _ extra: String = "") -> String {
    let own = (0..<count).map { "<dimension name=\"d\($0)\" value=\"v\" />" }.joined()
    return "<llm-emit-token-metric>\(own)\(extra)</llm-emit-token-metric>"
  }

  private static let mistakes: [(policy: String, rule: String)] = [
    ("<ip-filter action=\"allow\"><address>300.1.2.3</address></ip-filter>", "invalid-ip-address"),
    ("<ip-filter action=\"allow\"><address>10.0.0.0/8</address></ip-filter>", "invalid-ip-address"),
    ("<ip-filter action=\"allow\"><address>1::2::3</address></ip-filter>", "invalid-ip-address"),
    (
      "<ip-filter action=\"allow\"><address-range from=\"10.0.0.9\" to=\"10.0.0.1\" /></ip-filter>",
      "invalid-ip-address"
    ),
    (
      "<ip-filter action=\"allow\"><address-range from=\"10.0.0.9\" to=\"::1\" /></ip-filter>",
      "invalid-ip-address"
    ),
    ("<set-method>get</set-method>", "unknown-http-method"),
    ("<set-method>PSOT</set-method>", "unknown-http-method"),
    ("<set-method>GET /</set-method>", "unknown-http-method"),
    (
      "<cors><allowed-origins><origin>*</origin></allowed-origins><allowed-methods>"
        + "<method>PSOT</method></allowed-methods></cors>", "unknown-http-method"
    ),
    ("<set-backend-service base-url=\"contoso.com\" />", "unusable-url"),
    ("<set-backend-service base-url=\"contoso.com:8080/a\" />", "unusable-url"),
    ("<set-backend-service base-url=\"/orders\" />", "unusable-url"),
    ("<set-backend-service base-url=\"https:/contoso.com\" />", "unusable-url"),
    ("<set-backend-service base-url=\"https://\" />", "unusable-url"),
    ("<set-backend-service base-url=\"ftp://contoso.com\" />", "unusable-url"),
    ("<set-backend-service base-url=\"https://contoso.com/a b\" />", "unusable-url"),
    ("<proxy url=\"https://contoso.com:8080\" />", "unusable-url"),
    ("<set-header name=\"a b\"><value>c</value></set-header>", "header-name-syntax"),
    (
      "<rate-limit calls=\"1\" renewal-period=\"1\" retry-after-header-name=\"a:\" />",
      "header-name-syntax"
    ),
    ("<set-header name=\"\"><value>c</value></set-header>", "empty-name"),
    ("<set-backend-service backend-id=\" \" />", "empty-name"),
    ("<publish-to-dapr topic=\"a\">b</publish-to-dapr>", "dapr-topic"),
    ("<publish-to-dapr topic=\"/a\">b</publish-to-dapr>", "dapr-topic"),
    ("<retry condition=\"@(true)\" count=\"1\" interval=\"1\" />", "empty-container"),
    (dimensions(6), "too-many-dimensions"),
    ("<authentication-certificate thumbprint=\"\u{200E}AB\" />", "thumbprint-syntax"),
    (
      "<validate-client-certificate><identities><identity issuer-thumbprint=\"AB CD\" />"
        + "</identities></validate-client-certificate>", "thumbprint-syntax"
    ),
    (
      "<validate-graphql-request max-size=\"1\"><authorize><rule path=\"users\" /></authorize>"
        + "</validate-graphql-request>", "graphql-path"
    ),
    (
      "<rate-limit-by-key calls=\"1\" renewal-period=\"1\" counter-key=\"a\" "
        + "retry-after-header-name=\"a b\" />", "header-name-syntax"
    ),
    (
      "<validate-jwt header-name=\"a\"><issuer-signing-keys><key certificate-id=\"c\">k</key>"
        + "</issuer-signing-keys></validate-jwt>", "exclusive-content"
    ),
    (
      "<return-response><set-body template=\"liquid\">{% if body.a %}b{% endif %}</set-body>"
        + "</return-response>", "liquid-without-body"
    ),
    ("<set-variable name=\"a\" value=\"{{b-@(1)}}\" />", "named-value-name"),
    ("<set-header name=\"Keep-Alive\"><value>c</value></set-header>", "restricted-header"),
  ]

  @Test(arguments: mistakes)
  func oneMistakeIsOneWarning(policy: String, rule: String) {
    #expect(found(policy) == ["warning \(rule)"])
  }

  private static let doubts: [(policy: String, rule: String)] = [
    ("<set-method>PROPFIND</set-method>", "unknown-http-method"),
    (
      "<cors><allowed-origins><origin>*</origin></allowed-origins><allowed-methods>"
        + "<method>post</method></allowed-methods></cors>", "unknown-http-method"
    ),
    (
      "<llm-content-safety backend-id=\"a\"><categories><category name=\"Hate\" threshold=\"3\" />"
        + "</categories></llm-content-safety>", "conflicting-value"
    ),
    ("<set-variable name=\"a\" value=\"{{ b | upper }}\" />", "named-value-name"),
    ("<set-header name=\"Server\" exists-action=\"delete\" />", "restricted-header"),
    ("<limit-concurrency key=\"a\" max-count=\"1\" />", "empty-container"),
    (
      "<retry condition=\"@(true)\" count=\"1\" interval=\"1\"><choose><when condition=\"@(true)\">"
        + "<forward-request buffer-request-body=\"false\" /></when></choose></retry>",
      "retry-without-body"
    ),
    (
      "<validate-jwt header-name=\"a\" /><cors><allowed-origins><origin>*</origin></allowed-origins>"
        + "</cors>", "cors-after-check"
    ),
    ("<invoke-request url=\"https://a\" />", "undocumented-policy"),
    (
      "<cache-lookup-value key=\"tokens\" variable-name=\"a\" />"
        + "<cache-store-value key=\"token\" value=\"a\" duration=\"1\" />", "cache-key-mismatch"
    ),
  ]

  @Test(arguments: doubts)
  func oneDoubtIsInformation(policy: String, rule: String) {
    #expect(found(policy) == ["info \(rule)"])
  }

  private static let working: [String] = [
    "<ip-filter action=\"allow\"><address>@(a)</address><address>{{b}}</address>"
      + "<address>IP_ADDRESS</address><address>2001:db8::7</address><address>::ffff:1.2.3.4</address>"
      + "<address> 10.1.2.3 </address><address-range from=\"10.0.0.2\" to=\"10.0.0.10\" />"
      + "<address-range from=\"{{from}}\" to=\"10.0.0.1\" />"
      + "<address-range from=\"10.0.0.1\" to=\"10.0.0.1\" /></ip-filter>",
    "<authentication-certificate thumbprint=\"ab12CD\" />",
    "<authentication-certificate thumbprint=\"{{thumbprint}}\" />",
    "<set-method> DELETE </set-method>",
    "<set-method>@(context.Request.Method)</set-method>",
    "<set-method>{{method}}</set-method>",
    "<cors><allowed-origins><origin>*</origin></allowed-origins><allowed-methods>"
      + "<method>*</method><method>PATCH</method></allowed-methods></cors>",
    "<set-backend-service base-url=\"wss://contoso.com\" />",
    "<set-backend-service base-url=\"HTTPS://contoso.com\" />",
    "<set-backend-service base-url=\"http://localhost:7071/api\" />",
    "<set-backend-service base-url=\"http://[::1]:80/\" />",
    "<set-backend-service base-url=\"fabric:/shop/orders\" />",
    "<set-backend-service base-url=\"{{backend}}/orders\" />",
    "<set-backend-service base-url=\"${backend}\" />",
    "<set-backend-service base-url=\"BACKEND_URL\" />",
    "<set-backend-service base-url=\"@(context.Request.Url.Host)\" />",
    "<send-request response-variable-name=\"r\" mode=\"copy\"><set-url>/a</set-url></send-request>",
    "<set-header name=\"x-{{name}}\"><value>c</value></set-header>",
    "<set-header name=\"X-A.b~c\"><value>c</value></set-header>",
    "<set-header name=\"@(a)\"><value>c</value></set-header>",
    "<rate-limit calls=\"1\" renewal-period=\"1\" retry-after-header-name=\"\" />",
    "<set-query-parameter name=\"$filter\"><value>a</value></set-query-parameter>",
    "<publish-to-dapr pubsub-name=\"a\" topic=\"b\">c</publish-to-dapr>",
    "<publish-to-dapr topic=\"a/b\">c</publish-to-dapr>",
    "<publish-to-dapr topic=\"@(a)\">c</publish-to-dapr>",
    "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">{policies}</retry>",
    "<retry condition=\"@(true)\" count=\"1\" interval=\"1\"><include-fragment fragment-id=\"a\" />"
      + "</retry>",
    "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">"
      + "<forward-request buffer-request-body=\"{{b}}\" /></retry>",
    // The value that no boolean has is the schema's finding.
    "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">"
      + "<forward-request buffer-request-body=\"yes\" /></retry>",
    "<send-request response-variable-name=\"r\"><set-url>https://a</set-url></send-request>",
    dimensions(5, "<dimension name=\"User ID\" value=\"a\" /><dimension name=\"API ID\" />"),
    "<return-response><set-body template=\"liquid\">{{context.User.Id}} body</set-body>"
      + "</return-response>",
    "<return-response response-variable-name=\"r\"><set-body template=\"liquid\">{{body.a}}"
      + "</set-body></return-response>",
    "<set-body template=\"liquid\">{{ body.name | upcase }}</set-body>",
    "<set-body>{{ body/name }}</set-body>",
    "<set-variable name=\"a\" value=\"@(\"{{\" + \"a/b\" + \"}}\")\" />",
    "<set-variable name=\"a\" value=\"{{ b-c.d_e }}\" />",
    "<set-variable name=\"a\" value=\"{{}}\" />",
    "<llm-content-safety backend-id=\"a\"><categories output-type=\"EightSeverityLevels\">"
      + "<category name=\"Hate\" threshold=\"3\" /></categories></llm-content-safety>",
    "<validate-content unspecified-content-type-action=\"prevent\" max-size=\"1\" "
      + "size-exceeded-action=\"prevent\"><content type=\"{{t}}\" validate-as=\"soap\" "
      + "action=\"prevent\" /><content type=\"a/b\" validate-as=\"json\" action=\"prevent\" />"
      + "</validate-content>",
    "<validate-content unspecified-content-type-action=\"prevent\" max-size=\"1\" "
      + "size-exceeded-action=\"prevent\"><content type=\"text/xml; charset=utf-8\" "
      + "validate-as=\"soap\" action=\"prevent\" /></validate-content>",
    "<cache-lookup-value key=\"page-1\" variable-name=\"a\" />"
      + "<cache-store-value key=\"page-2\" value=\"a\" duration=\"1\" />",
    "<cache-lookup-value key=\"token\" variable-name=\"a\" />"
      + "<cache-store-value key=\"@(key)\" value=\"a\" duration=\"1\" />"
      + "<cache-store-value key=\"tokens\" value=\"a\" duration=\"1\" />",
    "<cache-lookup-value key=\"token\" variable-name=\"a\" caching-type=\"internal\" />"
      + "<cache-store-value key=\"token\" value=\"a\" duration=\"1\" />",
    "<cors><allowed-origins><origin>*</origin></allowed-origins></cors>"
      + "<validate-jwt header-name=\"a\" />",
    "<choose><when condition=\"@(true)\"><validate-jwt header-name=\"a\" /></when></choose>"
      + "<cors><allowed-origins><origin>*</origin></allowed-origins></cors>",
  ]

  @Test(arguments: working)
  func whatWorksRaisesNothing(policy: String) {
    #expect(found(policy) == [])
  }

  @Test func anAddressInTheWrongFormIsShownInTheRightOne() {
    let text = document(
      "inbound", "<ip-filter action=\"allow\"><address>10.1.2.3/20</address></ip-filter>")
    let found = PolicyChecker.check(SourceFile(path: "policy.xml", text: text))
    #expect(
      found.map(\.help) == ["write `<address-range from=\"10.1.0.0\" to=\"10.1.15.255\" />`"])
  }

  @Test func aResolverSendsOneRequestAndNoOtherMethods() {
    func resolver(_ requests: String) -> [String] {
      PolicyChecker.check(
        SourceFile(
          path: "resolver.xml",
          text: """
            <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
            <database-name>d</database-name><container-name>e</container-name></connection-info>
            \(requests)</cosmosdb-data-source>
            """)
      ).map { "\($0.severity) \($0.rule)" }
    }
    let query = "<query-request><sql-statement>s</sql-statement></query-request>"
    let read = "<read-request><id>i</id></read-request>"
    #expect(resolver(query) == [])
    #expect(resolver(query + read) == ["error exclusive-content"])
    #expect(resolver("") == ["error missing-alternative"])
    // One child too many in the wrong spelling is the schema's finding.
    #expect(resolver("<qeury-request />") == ["error unexpected-element"])
  }
}
