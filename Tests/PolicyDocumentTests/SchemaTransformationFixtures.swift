/// Policies that change messages or send them elsewhere.
extension ElementFixtures {
  static let transformation: [ElementFixtures] = [
    ElementFixtures(
      "set-body",
      valid: [
        """
        <set-body>@(1)</set-body>
        <set-body template="liquid" xsi-nil="null" parse-date="true"><a:b
          xmlns:a="c">{{d}}</a:b>
        </set-body>
        """
      ],
      invalid: [
        #"<set-body template="razor"/>"#,
        #"<set-body xsi-nil="none"/>"#,
      ]),
    ElementFixtures(
      "set-header",
      valid: [
        """
        <set-header name="@(1)" exists-action="@(1)"><value>@(1)</value><value/>
        </set-header><set-header name="a" exists-action="skip"><value>b</value></set-header>
        """
      ],
      invalid: [
        #"<set-header><value>b</value></set-header>"#,
        #"<set-header name="a" exists-action="replace"/>"#,
        #"<set-header name="a"><values/></set-header>"#,
      ]),
    ElementFixtures(
      "set-query-parameter",
      valid: [
        """
        <set-query-parameter name="@(1)" exists-action="@(1)"><value>@(1)</value><value/>
        </set-query-parameter><set-query-parameter name="a" exists-action="skip">
        <value>b</value></set-query-parameter>
        """
      ],
      invalid: [
        #"<set-query-parameter><value>b</value></set-query-parameter>"#,
        #"<set-query-parameter name="a" exists-action="replace"/>"#,
        #"<set-query-parameter name="a"><values/></set-query-parameter>"#,
      ]),
    ElementFixtures(
      "set-method",
      valid: [
        #"<set-method>PATCH</set-method>"#
      ],
      invalid: [
        #"<set-method/>"#,
        #"<set-method name="GET">GET</set-method>"#,
      ]),
    ElementFixtures(
      "set-status",
      valid: [
        #"<set-status code="@(200)" reason="@(1)"/>"#
      ],
      invalid: [
        #"<set-status reason="r"/>"#,
        #"<set-status code="OK"/>"#,
      ]),
    ElementFixtures(
      "set-variable",
      valid: [
        #"<set-variable name="v" value="@{ return 1; }"/>"#
      ],
      invalid: [
        #"<set-variable value="v"/>"#,
        #"<set-variable name="v" value="1" type="int"/>"#,
      ]),
    ElementFixtures(
      "rewrite-uri",
      valid: [
        #"<rewrite-uri template="@(1)" copy-unmatched-params="@(true)"/>"#
      ],
      invalid: [
        #"<rewrite-uri/>"#,
        #"<rewrite-uri template="/" copy-unmatched-params="no"/>"#,
      ]),
    ElementFixtures(
      "find-and-replace",
      valid: [
        #"<find-and-replace from="@(1)" to="@(1)"/>"#
      ],
      invalid: [
        #"<find-and-replace from="a"/>"#,
        #"<find-and-replace from="a" to="b" all="true"/>"#,
      ]),
    ElementFixtures(
      "json-to-xml",
      valid: [
        """
        <json-to-xml apply="content-type-json" consider-accept-header="@(true)"
          parse-date="false" namespace-separator=":" namespace-prefix="p" attribute-block-name="a"/>
        """
      ],
      invalid: [
        #"<json-to-xml/>"#,
        #"<json-to-xml apply="content-type-xml"/>"#,
      ]),
    ElementFixtures(
      "xml-to-json",
      valid: [
        """
        <xml-to-json kind="javascript-friendly" apply="always" consider-accept-header="false"
          always-array-child-elements="@(true)"/>
        """
      ],
      invalid: [
        #"<xml-to-json apply="always"/>"#,
        #"<xml-to-json kind="simple" apply="always"/>"#,
      ]),
    ElementFixtures(
      "redirect-content-urls",
      valid: [
        #"<redirect-content-urls id="r"/>"#
      ],
      invalid: [
        #"<redirect-content-urls from="a"/>"#,
        #"<redirect-content-urls>text</redirect-content-urls>"#,
      ]),
    ElementFixtures(
      "xsl-transform",
      valid: [
        """
        <xsl-transform><parameter name="p">@(1)</parameter>
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="@*"><a/></xsl:template></xsl:stylesheet></xsl-transform>
        """
      ],
      invalid: [
        #"<xsl-transform name="a"><parameter name="p">1</parameter></xsl-transform>"#,
        #"<xsl-transform id="@(1)"/>"#,
      ]),
  ]

  static let messaging: [ElementFixtures] = [
    ElementFixtures(
      "log-to-eventhub",
      valid: [
        """
        <log-to-eventhub logger-id="l" partition-key="@(1)">@{ return 1; }</log-to-eventhub>
        """
      ],
      invalid: [
        #"<log-to-eventhub>text</log-to-eventhub>"#,
        #"<log-to-eventhub logger-id="l"><message/></log-to-eventhub>"#,
      ]),
    ElementFixtures(
      "send-service-bus-message",
      valid: [
        """
        <send-service-bus-message topic-name="@(1)" namespace="n" client-id="c">
        <message-properties><message-property name="a">@(1)</message-property>
        </message-properties><payload>@(1)</payload></send-service-bus-message>
        """
      ],
      invalid: [
        """
        <send-service-bus-message queue-name="q"><message-properties>
        <message-property name="a">b</message-property></message-properties>
        </send-service-bus-message>
        """,
        """
        <send-service-bus-message queue-name="q"><payload>p</payload><payload>p</payload>
        </send-service-bus-message>
        """,
      ]),
    ElementFixtures(
      "publish-to-dapr",
      valid: [
        """
        <publish-to-dapr pubsub-name="@(1)" topic="@(1)" response-variable-name="v"
          timeout="@(5)" template="Liquid" content-type="application/json">text<a/>
        </publish-to-dapr>
        """
      ],
      invalid: [
        #"<publish-to-dapr pubsub-name="p"/>"#,
        #"<publish-to-dapr topic="t" template="razor"/>"#,
      ]),
    ElementFixtures(
      "invoke-dapr-binding",
      valid: [
        """
        <invoke-dapr-binding name="@(1)" operation="o" ignore-error="true" timeout="5">
        <metadata><item key="k">@(1)</item></metadata><data>@(1)</data>
        </invoke-dapr-binding>
        """
      ],
      invalid: [
        #"<invoke-dapr-binding/>"#,
        """
        <invoke-dapr-binding name="b"><metadata><item>v</item></metadata>
        </invoke-dapr-binding>
        """,
      ]),
    ElementFixtures(
      "trace",
      valid: [
        """
        <trace source="s" severity="information"><message>@(1)</message>
        <metadata name="n" value="@(1)"/></trace>
        """
      ],
      invalid: [
        #"<trace source="s" severity="warning"/>"#,
        #"<trace source="s"><metadata name="n"/></trace>"#,
        #"<trace><message>m</message></trace>"#,
      ]),
    ElementFixtures(
      "emit-metric",
      valid: [
        """
        <emit-metric name="n" value="@(1)" namespace="s"><dimension name="d" value="@(1)"/>
        </emit-metric>
        """
      ],
      invalid: [
        #"<emit-metric/>"#,
        #"<emit-metric name="@(1)"/>"#,
        #"<emit-metric name="n"><dimension value="v"/></emit-metric>"#,
      ]),
    ElementFixtures(
      "set-request-metric-dimension-value",
      valid: [
        #"<set-request-metric-dimension-value name="n" value="@(1)"/>"#
      ],
      invalid: [
        #"<set-request-metric-dimension-value name="n"/>"#,
        #"<set-request-metric-dimension-value name="n" value="v" type="t"/>"#,
      ]),
  ]
}
