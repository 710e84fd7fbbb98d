/// Policies that decide what runs, and where requests go.
extension ElementFixtures {
  static let controlFlow: [ElementFixtures] = [
    ElementFixtures(
      "choose",
      valid: [
        """
        <choose><when condition="@(true)"><trace source="s"><message>m</message></trace>
        </when><otherwise/></choose>
        """
      ],
      invalid: [
        #"<choose><when/></choose>"#,
        #"<choose><when condition="yes"/></choose>"#,
      ]),
    ElementFixtures(
      "include-fragment",
      valid: [
        #"<include-fragment fragment-id="f"/>"#
      ],
      invalid: [
        #"<include-fragment/>"#,
        #"<include-fragment fragment-id="@(1)"/>"#,
      ]),
    ElementFixtures(
      "retry",
      valid: [
        """
        <retry condition="@(true)" count="@(3)" interval="{{i}}" max-interval="10" delta="1"
          first-fast-retry="@(true)">
        <forward-request/></retry>
        """
      ],
      invalid: [
        #"<retry condition="@(true)" count="3"/>"#,
        #"<retry condition="@(true)" count="3" interval="1" delta="0"/>"#,
      ]),
    ElementFixtures(
      "wait",
      valid: [
        """
        <wait for="@(1)"><send-request response-variable-name="r"/><choose>
        <when condition="true"/></choose></wait>
        """
      ],
      invalid: [
        #"<wait for="first"><send-request/></wait>"#,
        #"<wait><trace source="s"/></wait>"#,
      ]),
    ElementFixtures(
      "block",
      valid: [
        #"<block id="b"><set-status code="200"/><block/></block>"#,
        #"<block/>"#,
      ],
      invalid: [
        #"<block name="b"/>"#,
        #"<block><value/></block>"#,
      ]),
    ElementFixtures(
      "return-response",
      valid: [
        """
        <return-response response-variable-name="v"><set-status code="@(401)" reason="r"/>
        <set-header name="a"><value>b</value></set-header><set-body/></return-response>
        """
      ],
      invalid: [
        #"<return-response response-variable-name="@(1)"/>"#,
        """
        <return-response><set-status code="200"/><set-status code="201"/></return-response>
        """,
      ]),
    ElementFixtures(
      "mock-response",
      valid: [
        #"<mock-response/><mock-response status-code="201" content-type="a/b" index="1"/>"#
      ],
      invalid: [
        #"<mock-response status-code="@(200)"/>"#,
        #"<mock-response status-code="OK"/>"#,
      ]),
  ]

  static let requests: [ElementFixtures] = [
    ElementFixtures(
      "forward-request",
      valid: [
        """
        <forward-request http-version="2" timeout-ms="@(1)" continue-timeout="1"
          follow-redirects="@(true)" buffer-request-body="true" buffer-response="false" fail-on-error-status-code="true"/>
        """
      ],
      invalid: [
        #"<forward-request timeout="-1"/>"#,
        #"<forward-request http-version="3"/>"#,
        #"<forward-request><set-url>u</set-url></forward-request>"#,
      ]),
    ElementFixtures(
      "set-backend-service",
      valid: [
        """
        <set-backend-service base-url="@(1)"/>
        <set-backend-service backend-id="b" sf-resolve-condition="@(true)"
          sf-replica-type="primary"/>
        """
      ],
      invalid: [
        #"<set-backend-service backend="b"/>"#,
        #"<set-backend-service backend-id="b" sf-replica-type="third"/>"#,
      ]),
    ElementFixtures(
      "proxy",
      valid: [
        #"<proxy url="@(1)" username="u" password="{{p}}"/>"#
      ],
      invalid: [
        #"<proxy username="u"/>"#,
        #"<proxy url="u"><value/></proxy>"#,
      ]),
    ElementFixtures(
      "send-request",
      valid: [
        """
        <send-request mode="copy" response-variable-name="@(1)" timeout-ms="@(1)"
          ignore-error="true">
        <set-url>@(1)</set-url><set-method>POST</set-method><set-header name="a">
        <value>b</value></set-header><set-body>c</set-body>
        <authentication-certificate thumbprint="t"/><authentication-token/>
        <authentication-token-store/><authentication-managed-identity resource="r"/>
        <proxy url="u"/></send-request>
        """
      ],
      invalid: [
        #"<send-request mode="old"/>"#,
        #"<send-request timeout="1.5"/>"#,
        #"<send-request><set-body/><set-header name="a"/></send-request>"#,
      ]),
    ElementFixtures(
      "send-one-way-request",
      valid: [
        """
        <send-one-way-request mode="new" timeout="10"><set-url>@(1)</set-url>
        <set-method>POST</set-method><set-header name="a"><value>b</value></set-header>
        <set-body>c</set-body></send-one-way-request>
        """
      ],
      invalid: [
        #"<send-one-way-request response-variable-name="r"/>"#,
        #"<send-one-way-request><set-status code="200"/></send-one-way-request>"#,
      ]),
    ElementFixtures(
      "invoke-request",
      valid: [
        #"<invoke-request url="@(1)"><value>a</value></invoke-request>"#,
        """
        <invoke-request backend-id="b" method="POST" response-variable-name="r">
        <header name="a" value="b"/><body>@(1)</body></invoke-request>
        """,
      ],
      invalid: [
        #"<invoke-request address="u"/>"#,
        #"<invoke-request response-variable-name="@(1)"/>"#,
        #"<invoke-request url="u"><set-url>u</set-url></invoke-request>"#,
        #"<invoke-request url="u"><header value="b"/></invoke-request>"#,
      ]),
    ElementFixtures(
      "set-url",
      valid: [
        #"<send-request><set-url> https://a </set-url></send-request>"#
      ],
      invalid: [
        #"<set-url>https://a</set-url>"#,
        #"<send-request><set-url/></send-request>"#,
        #"<send-request><set-url mode="new">u</set-url></send-request>"#,
      ]),
  ]
}
