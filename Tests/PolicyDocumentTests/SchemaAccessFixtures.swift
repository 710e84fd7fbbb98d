/// Policies that say who may call, and how often.
extension ElementFixtures {
  static let access: [ElementFixtures] = [
    ElementFixtures(
      "check-header",
      valid: [
        """
        <check-header name="@(1)" failed-check-httpcode="@(401)"
          failed-check-error-message="m" ignore-case="@(true)">
        <value>a</value><value>@(1)</value></check-header>
        """
      ],
      invalid: [
        #"<check-header name="a"/>"#,
        #"<check-header name="a" failed-check-httpcode="unauthorized"/>"#,
        #"<check-header name="a" failed-check-httpcode="401">value</check-header>"#,
      ]),
    ElementFixtures(
      "cors",
      valid: [
        """
        <cors allow-credentials="false" terminate-unmatched-request="false">
        <allowed-origins><origin>*</origin></allowed-origins><allowed-methods>
        <method>GET</method></allowed-methods><allowed-headers><header>*</header>
        </allowed-headers></cors>
        """
      ],
      invalid: [
        #"<cors><allowed-methods><method>GET</method></allowed-methods></cors>"#,
        """
        <cors><allowed-origins><origin>*</origin></allowed-origins>
        <allowed-methods preflight-result-max-age="-1"><method>GET</method>
        </allowed-methods></cors>
        """,
        """
        <cors><allowed-origins><origin>*</origin></allowed-origins><allowed-headers/></cors>
        """,
      ]),
    ElementFixtures(
      "cross-domain",
      valid: [
        #"<cross-domain/>"#,
        """
        <cross-domain><cross-domain-policy>
        <site-control permitted-cross-domain-policies="all"/>
        <allow-http-request-headers-from domain="*" headers="*"/>
        <allow-access-from domain="a.b" secure="false"/></cross-domain-policy>
        </cross-domain>
        """,
      ],
      invalid: [
        """
        <cross-domain><cross-domain-policy>
        <site-control permitted-cross-domain-policies="some"/></cross-domain-policy>
        </cross-domain>
        """,
        """
        <cross-domain><cross-domain-policy><allow-access-from/></cross-domain-policy>
        </cross-domain>
        """,
        #"<cross-domain><cross-domain-policy/><cross-domain-policy/></cross-domain>"#,
      ]),
    ElementFixtures(
      "ip-filter",
      valid: [
        """
        <ip-filter action="@(1)"><address>10.0.0.1</address>
        <address-range from="{{f}}" to="10.0.0.9"/></ip-filter>
        """
      ],
      invalid: [
        #"<ip-filter action="deny"><address>10.0.0.1</address></ip-filter>"#,
        #"<ip-filter action="allow"><address-range from="10.0.0.1"/></ip-filter>"#,
        #"<ip-filter><address>10.0.0.1</address></ip-filter>"#,
      ]),
    ElementFixtures(
      "jsonp",
      valid: [
        #"<jsonp callback-parameter-name="@(1)"/>"#
      ],
      invalid: [
        #"<jsonp/>"#,
        #"<jsonp callback-parameter-name="c" name="d"/>"#,
      ]),
    ElementFixtures(
      "limit-concurrency",
      valid: [
        """
        <limit-concurrency key="@(1)" max-count="{{m}}"><forward-request/>
        </limit-concurrency>
        """
      ],
      invalid: [
        #"<limit-concurrency key="k"/>"#,
        #"<limit-concurrency key="k" max-count="0"/>"#,
      ]),
    ElementFixtures(
      "quota",
      valid: [
        """
        <quota calls="10" renewal-period="60" bandwidth="100">
        <api name="a" calls="10" renewal-period="60"><operation id="o" calls="1"/></api>
        </quota>
        """
      ],
      invalid: [
        #"<quota calls="1"/>"#,
        #"<quota calls="@(1)" renewal-period="60"/>"#,
        #"<quota renewal-period="60"><operation id="o"/></quota>"#,
      ]),
    ElementFixtures(
      "quota-by-key",
      valid: [
        """
        <quota-by-key calls="10" renewal-period="60" counter-key="@(1)"
          increment-condition="@(true)" increment-count="@(2)" first-period-start="2026-01-31T00:00:00Z"/>
        """
      ],
      invalid: [
        #"<quota-by-key calls="10" renewal-period="60"/>"#,
        """
        <quota-by-key calls="10" renewal-period="60" counter-key="k"
          first-period-start="today"/>
        """,
        #"<quota-by-key calls="@(1)" renewal-period="60" counter-key="k"/>"#,
      ]),
    ElementFixtures(
      "rate-limit",
      valid: [
        """
        <rate-limit calls="10" renewal-period="60" remaining-calls-header-name="h"
          retry-after-variable-name="v">
        <api id="a" calls="10" renewal-period="60">
        <operation name="o" calls="10" renewal-period="60"/></api></rate-limit>
        """
      ],
      invalid: [
        #"<rate-limit calls="10"/>"#,
        #"<rate-limit calls="ten" renewal-period="60"/>"#,
        """
        <rate-limit calls="10" renewal-period="60"><api name="a" calls="1"/></rate-limit>
        """,
      ]),
    ElementFixtures(
      "rate-limit-by-key",
      valid: [
        """
        <rate-limit-by-key calls="10" renewal-period="60" counter-key="@(1)"
          increment-condition="@(true)" increment-count="@(1)" remaining-calls-variable-name="v" total-calls-header-name="h"/>
        """
      ],
      invalid: [
        #"<rate-limit-by-key calls="10" renewal-period="60"/>"#,
        """
        <rate-limit-by-key calls="10" renewal-period="60" counter-key="k"
          retry-after-header-name="@(1)"/>
        """,
        """
        <rate-limit-by-key calls="10" renewal-period="60" counter-key="k"><api name="a"/>
        </rate-limit-by-key>
        """,
      ]),
  ]
}
