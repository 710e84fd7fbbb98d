/// Policies for what stands behind the gateway and beside it.
extension ElementFixtures {
  static let authentication: [ElementFixtures] = [
    ElementFixtures(
      "authentication-basic",
      valid: [
        #"<authentication-basic id="a" username="{{u}}" password="@(1)"/>"#
      ],
      invalid: [
        #"<authentication-basic username="u"/>"#,
        #"<authentication-basic username="u" password="p" realm="r"/>"#,
      ]),
    ElementFixtures(
      "authentication-certificate",
      valid: [
        """
        <authentication-certificate thumbprint="{{t}}"/>
        <authentication-certificate certificate-id="c"/>
        """
      ],
      invalid: [
        #"<authentication-certificate name="c"/>"#,
        """
        <authentication-certificate certificate-id="c">text</authentication-certificate>
        """,
      ]),
    ElementFixtures(
      "authentication-managed-identity",
      valid: [
        """
        <authentication-managed-identity resource="r" client-id="{{c}}"
          output-token-variable-name="t" ignore-error="true"/>
        """
      ],
      invalid: [
        #"<authentication-managed-identity client-id="c"/>"#,
        """
        <authentication-managed-identity resource="r" output-token-variable-name="@(1)"/>
        """,
        #"<authentication-managed-identity resource="r" ignore-error="yes"/>"#,
      ]),
    ElementFixtures(
      "authentication-token",
      valid: [
        """
        <authentication-token token-type="token-service" token-service-url="u"
          resource-url="@(1)" ignore-error="1"/>
        """
      ],
      invalid: [
        #"<authentication-token token-type="msi"/>"#,
        #"<authentication-token resource="r"/>"#,
      ]),
    ElementFixtures(
      "authentication-token-store",
      valid: [
        """
        <authentication-token-store token-id="@(1)" client-id="c"
          output-token-variable-name="t" ignore-error="0"/>
        """
      ],
      invalid: [
        #"<authentication-token-store output-token-variable-name="@(1)"/>"#,
        #"<authentication-token-store token="t"/>"#,
      ]),
    ElementFixtures(
      "get-authorization-context",
      valid: [
        """
        <get-authorization-context provider-id="p" authorization-id="@(1)"
          context-variable-name="v" identity-type="jwt" identity="@(1)" ignore-error="@(true)"/>
        """
      ],
      invalid: [
        #"<get-authorization-context provider-id="p" context-variable-name="v"/>"#,
        """
        <get-authorization-context provider-id="p" authorization-id="a"
          context-variable-name="v" identity-type="user"/>
        """,
      ]),
  ]

  static let languageModels: [ElementFixtures] = [
    ElementFixtures(
      "azure-openai-emit-token-metric",
      valid: [
        """
        <azure-openai-emit-token-metric namespace="n" name="m" value-type="prompt-tokens"
          ignore-prompt="true">
        <dimension name="API ID"/><dimension name="a" value="@(1)"/>
        </azure-openai-emit-token-metric>
        """
      ],
      invalid: [
        """
        <azure-openai-emit-token-metric><dimension value="v"/>
        </azure-openai-emit-token-metric>
        """,
        #"<azure-openai-emit-token-metric value-type="some"/>"#,
        """
        <azure-openai-emit-token-metric><metric name="a"/></azure-openai-emit-token-metric>
        """,
      ]),
    ElementFixtures(
      "azure-openai-semantic-cache-lookup",
      valid: [
        """
        <azure-openai-semantic-cache-lookup score-threshold="0.1" embeddings-backend-id="e"
          embeddings-backend-auth="header" ignore-system-messages="@(true)" max-message-count="10">
        <vary-by>@(1)</vary-by><vary-by>a</vary-by></azure-openai-semantic-cache-lookup>
        """
      ],
      invalid: [
        #"<azure-openai-semantic-cache-lookup embeddings-backend-id="e"/>"#,
        """
        <azure-openai-semantic-cache-lookup score-threshold="high" embeddings-backend-id="e"/>
        """,
        """
        <azure-openai-semantic-cache-lookup score-threshold="0.1" embeddings-backend-id="e"
          embeddings-backend-auth="none"/>
        """,
      ]),
    ElementFixtures(
      "azure-openai-semantic-cache-store",
      valid: [
        #"<azure-openai-semantic-cache-store duration="@(60)"/>"#
      ],
      invalid: [
        #"<azure-openai-semantic-cache-store/>"#,
        #"<azure-openai-semantic-cache-store duration="1 h"/>"#,
      ]),
    ElementFixtures(
      "azure-openai-token-limit",
      valid: [
        """
        <azure-openai-token-limit counter-key="k" tokens-per-minute="@(500)"
          token-quota="1000" token-quota-period="Weekly" estimate-prompt-tokens="true" retry-after-header-name="h" tokens-consumed-variable-name="v" prompt-type="auto" ignore-prompt="false"/>
        """
      ],
      invalid: [
        """
        <azure-openai-token-limit tokens-per-minute="500" estimate-prompt-tokens="true"/>
        """,
        """
        <azure-openai-token-limit counter-key="k" estimate-prompt-tokens="true"
          token-quota-period="weekly"/>
        """,
        #"<azure-openai-token-limit counter-key="k" estimate-prompt-tokens="@(true)"/>"#,
      ]),
    ElementFixtures(
      "llm-emit-token-metric",
      valid: [
        """
        <llm-emit-token-metric namespace="n" name="m" value-type="prompt-tokens"
          ignore-prompt="true">
        <dimension name="API ID"/><dimension name="a" value="@(1)"/></llm-emit-token-metric>
        """
      ],
      invalid: [
        #"<llm-emit-token-metric><dimension value="v"/></llm-emit-token-metric>"#,
        #"<llm-emit-token-metric value-type="some"/>"#,
        #"<llm-emit-token-metric><metric name="a"/></llm-emit-token-metric>"#,
      ]),
    ElementFixtures(
      "llm-semantic-cache-lookup",
      valid: [
        """
        <llm-semantic-cache-lookup score-threshold="0.1" embeddings-backend-id="e"
          embeddings-backend-auth="header" ignore-system-messages="@(true)" max-message-count="10">
        <vary-by>@(1)</vary-by><vary-by>a</vary-by></llm-semantic-cache-lookup>
        """
      ],
      invalid: [
        #"<llm-semantic-cache-lookup embeddings-backend-id="e"/>"#,
        #"<llm-semantic-cache-lookup score-threshold="high" embeddings-backend-id="e"/>"#,
        """
        <llm-semantic-cache-lookup score-threshold="0.1" embeddings-backend-id="e"
          embeddings-backend-auth="none"/>
        """,
      ]),
    ElementFixtures(
      "llm-semantic-cache-store",
      valid: [
        #"<llm-semantic-cache-store duration="@(60)"/>"#
      ],
      invalid: [
        #"<llm-semantic-cache-store/>"#,
        #"<llm-semantic-cache-store duration="1 h"/>"#,
      ]),
    ElementFixtures(
      "llm-token-limit",
      valid: [
        """
        <llm-token-limit counter-key="k" tokens-per-minute="@(500)" token-quota="1000"
          token-quota-period="Weekly" estimate-prompt-tokens="true" retry-after-header-name="h" tokens-consumed-variable-name="v" prompt-type="auto" ignore-prompt="false"/>
        """
      ],
      invalid: [
        #"<llm-token-limit tokens-per-minute="500" estimate-prompt-tokens="true"/>"#,
        """
        <llm-token-limit counter-key="k" estimate-prompt-tokens="true"
          token-quota-period="weekly"/>
        """,
        #"<llm-token-limit counter-key="k" estimate-prompt-tokens="@(true)"/>"#,
      ]),
    ElementFixtures(
      "llm-content-safety",
      valid: [
        """
        <llm-content-safety backend-id="b" shield-prompt="@(true)" window-size="500">
        <categories output-type="FourSeverityLevels">
        <category name="Violence" threshold="@(4)"/></categories><blocklists><id>l</id>
        </blocklists></llm-content-safety>
        """
      ],
      invalid: [
        #"<llm-content-safety shield-prompt="true"/>"#,
        """
        <llm-content-safety backend-id="b"><categories><category name="hate" threshold="1"/>
        </categories></llm-content-safety>
        """,
        """
        <llm-content-safety backend-id="b"><categories><category name="Hate" threshold="8"/>
        </categories></llm-content-safety>
        """,
        #"<llm-content-safety backend-id="b"><blocklists/></llm-content-safety>"#,
      ]),
  ]

  static let caching: [ElementFixtures] = [
    ElementFixtures(
      "cache-lookup",
      valid: [
        """
        <cache-lookup vary-by-developer="@(true)" vary-by-developer-groups="false"
          caching-type="external" downstream-caching-type="@(1)" must-revalidate="false" allow-private-response-caching="@(true)">
        <vary-by-header>Accept</vary-by-header></cache-lookup>
        """
      ],
      invalid: [
        #"<cache-lookup vary-by-developer="true"/>"#,
        """
        <cache-lookup vary-by-developer="true" vary-by-developer-groups="true"
          caching-type="redis"/>
        """,
        """
        <cache-lookup vary-by-developer="true" vary-by-developer-groups="true">
        <header>a</header></cache-lookup>
        """,
      ]),
    ElementFixtures(
      "cache-lookup-value",
      valid: [
        """
        <cache-lookup-value key="@(1)" variable-name="v" default-value="@(1)"
          caching-type="internal"/>
        """
      ],
      invalid: [
        #"<cache-lookup-value key="k"/>"#,
        #"<cache-lookup-value key="k" variable-name="@(1)"/>"#,
      ]),
    ElementFixtures(
      "cache-remove-value",
      valid: [
        #"<cache-remove-value key="@(1)" caching-type="external"/>"#
      ],
      invalid: [
        #"<cache-remove-value/>"#,
        #"<cache-remove-value key="k" variable-name="v"/>"#,
      ]),
    ElementFixtures(
      "cache-store",
      valid: [
        """
        <cache-store duration="3600"/>
        <cache-store duration="@(1)" cache-response="@(true)"/>
        """
      ],
      invalid: [
        #"<cache-store/>"#,
        #"<cache-store duration="1.5"/>"#,
      ]),
    ElementFixtures(
      "cache-store-value",
      valid: [
        """
        <cache-store-value key="k" value="v" duration="{{d}}" caching-type="prefer-external"/>
        """
      ],
      invalid: [
        #"<cache-store-value key="k" value="v"/>"#,
        #"<cache-store-value key="k" value="v" duration="1" caching-type="@(1)"/>"#,
      ]),
    ElementFixtures(
      "cache-value",
      valid: [
        """
        <cache-value key="@(1)" variable-name="v" expires-after="60" refresh-after="@(30)"
          default-value="d" caching-type="internal">
        <value><set-variable name="v" value="1"/></value></cache-value>
        """
      ],
      invalid: [
        #"<cache-value key="k" variable-name="v"/>"#,
        #"<cache-value variable-name="v"><value/></cache-value>"#,
        #"<cache-value key="k" variable-name="v"><value/><value/></cache-value>"#,
      ]),
  ]
}
