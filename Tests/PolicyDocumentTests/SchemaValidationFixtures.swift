/// Policies that look at tokens, requests and responses.
extension ElementFixtures {
  static let validation: [ElementFixtures] = [
    ElementFixtures(
      "validate-content",
      valid: [
        """
        <validate-content unspecified-content-type-action="ignore" max-size="@(100)"
          size-exceeded-action="detect" errors-variable-name="e">
        <content-type-map any-content-type-value="a/b" missing-content-type-value="a/b">
        <type from="a/b" to="c/d"/></content-type-map>
        <content type="a/b" validate-as="xml" schema-id="s" action="@(1)"/>
        </validate-content>
        """
      ],
      invalid: [
        #"<validate-content max-size="1" size-exceeded-action="detect"/>"#,
        """
        <validate-content unspecified-content-type-action="ignore" max-size="@(100)"
          size-exceeded-action="detect">
        <content validate-as="yaml" action="ignore"/></validate-content>
        """,
        """
        <validate-content unspecified-content-type-action="ignore" max-size="@(100)"
          size-exceeded-action="detect">
        <content validate-as="json" action="ignore"/><content-type-map/></validate-content>
        """,
      ]),
    ElementFixtures(
      "validate-graphql-request",
      valid: [
        """
        <validate-graphql-request error-variable-name="e" max-size="@(1)" max-depth="4">
        <authorize><rule path="/Query/a" action="@(1)"/></authorize>
        </validate-graphql-request>
        """
      ],
      invalid: [
        #"<validate-graphql-request><authorize/></validate-graphql-request>"#,
        """
        <validate-graphql-request><authorize><rule action="allow"/></authorize>
        </validate-graphql-request>
        """,
        """
        <validate-graphql-request><authorize><rule path="/" action="deny"/></authorize>
        </validate-graphql-request>
        """,
      ]),
    ElementFixtures(
      "validate-headers",
      valid: [
        """
        <validate-headers specified-header-action="@(1)" unspecified-header-action="ignore"
          errors-variable-name="e">
        <header name="a" action="detect"/></validate-headers>
        """
      ],
      invalid: [
        #"<validate-headers specified-header-action="ignore"/>"#,
        """
        <validate-headers specified-header-action="@(1)" unspecified-header-action="ignore">
        <header name="a" action="allow"/></validate-headers>
        """,
        """
        <validate-headers specified-header-action="@(1)" unspecified-header-action="ignore">
        <header action="ignore"/></validate-headers>
        """,
      ]),
    ElementFixtures(
      "validate-odata-request",
      valid: [
        """
        <validate-odata-request error-variable-name="e" default-odata-version="4.0"
          min-odata-version="4.0" max-odata-version="4.01" max-size="@(1)"/>
        """
      ],
      invalid: [
        #"<validate-odata-request errors="e"/>"#,
        #"<validate-odata-request><rule/></validate-odata-request>"#,
      ]),
    ElementFixtures(
      "validate-parameters",
      valid: [
        """
        <validate-parameters specified-parameter-action="ignore"
          unspecified-parameter-action="prevent" errors-variable-name="e">
        <headers specified-parameter-action="detect"><parameter name="a" action="@(1)"/>
        </headers><query/><path/></validate-parameters>
        """
      ],
      invalid: [
        #"<validate-parameters specified-parameter-action="ignore"/>"#,
        """
        <validate-parameters specified-parameter-action="ignore"
          unspecified-parameter-action="prevent">
        <path/><query/></validate-parameters>
        """,
        """
        <validate-parameters specified-parameter-action="ignore"
          unspecified-parameter-action="prevent">
        <query><parameter name="@(1)" action="ignore"/></query></validate-parameters>
        """,
      ]),
    ElementFixtures(
      "validate-status-code",
      valid: [
        """
        <validate-status-code unspecified-status-code-action="@(1)" errors-variable-name="e">
        <status-code code="404" action="ignore"/></validate-status-code>
        """
      ],
      invalid: [
        #"<validate-status-code/>"#,
        """
        <validate-status-code unspecified-status-code-action="@(1)">
        <status-code code="4xx" action="ignore"/></validate-status-code>
        """,
        """
        <validate-status-code unspecified-status-code-action="@(1)">
        <status-code code="404"/></validate-status-code>
        """,
      ]),
    ElementFixtures(
      "validate-azure-ad-token",
      valid: [
        """
        <validate-azure-ad-token tenant-id="t" header-name="Authorization"
          failed-validation-httpcode="401" output-token-variable-name="v">
        <client-application-ids><application-id>{{a}}</application-id>
        </client-application-ids><backend-application-ids><application-id>b</application-id>
        </backend-application-ids><required-claims><claim name="c" match="all">
        <value>v</value></claim></required-claims><decryption-keys>
        <key id="k" certificate-id="c"/></decryption-keys></validate-azure-ad-token>
        """
      ],
      invalid: [
        #"<validate-azure-ad-token/>"#,
        #"<validate-azure-ad-token tenant-id="t"><audiences/></validate-azure-ad-token>"#,
        """
        <validate-azure-ad-token tenant-id="t"><required-claims/></validate-azure-ad-token>
        """,
        """
        <validate-azure-ad-token tenant-id="t"><decryption-keys><key/></decryption-keys>
        </validate-azure-ad-token>
        """,
      ]),
    ElementFixtures(
      "validate-client-certificate",
      valid: [
        """
        <validate-client-certificate validate-revocation="false" validate-trust="true"
          validate-not-before="1" validate-not-after="0" ignore-error="true">
        <identities><identity common-name="@(1)" issuer-certificate-id="c"/></identities>
        </validate-client-certificate>
        """
      ],
      invalid: [
        #"<validate-client-certificate ignore-error="@(true)"/>"#,
        #"<validate-client-certificate><identities/></validate-client-certificate>"#,
        #"<validate-client-certificate><identity/></validate-client-certificate>"#,
      ]),
    ElementFixtures(
      "validate-jwt",
      valid: [
        """
        <validate-jwt token-value="@(1)" require-expiration-time="false"
          require-scheme="Bearer" require-signed-tokens="true" clock-skew="@(60)">
        <issuer-signing-tokens><token>t</token></issuer-signing-tokens><issuer-signing-keys>
        <zumo-master-key id="z">k</zumo-master-key><key n="n" e="e"/></issuer-signing-keys>
        <decryption-keys><key certificate-id="c"/></decryption-keys></validate-jwt>
        """
      ],
      invalid: [
        #"<validate-jwt><openid-config/></validate-jwt>"#,
        #"<validate-jwt><decryption-keys/></validate-jwt>"#,
        #"<validate-jwt clock-skew="00:01:00"/>"#,
        """
        <validate-jwt><required-claims><claim name="c" match="some"/></required-claims>
        </validate-jwt>
        """,
      ]),
  ]
}
