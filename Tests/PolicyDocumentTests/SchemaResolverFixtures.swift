/// Documents of GraphQL resolvers, whole ones.
extension ElementFixtures {
  static let resolvers: [ElementFixtures] = [
    ElementFixtures(
      "publish-event",
      valid: [
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><http-response><publish-event id="p"><targets>
        <graphql-subscription id="s"/><graphql-subscription id="@(1)"/></targets>
        </publish-event></http-response></http-data-source>
        """
      ],
      invalid: [
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><http-response><publish-event/></http-response></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><http-response><publish-event><targets/></publish-event>
        </http-response></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><http-response><publish-event><targets><graphql-subscription/>
        </targets></publish-event></http-response></http-data-source>
        """,
        #"<fragment><publish-event><targets/></publish-event></fragment>"#,
      ], isDocument: true),
    ElementFixtures(
      "http-data-source",
      valid: [
        """
        <http-data-source id="h"><http-request>
        <get-authorization-context provider-id="p" authorization-id="a"
          context-variable-name="v"/>
        <set-backend-service base-url="u"/><include-fragment fragment-id="f"/>
        <include-fragment fragment-id="g"/><set-method>GET</set-method><set-url>u</set-url>
        <set-header name="a"><value>b</value></set-header><set-header name="b"/>
        <set-body>c</set-body><authentication-certificate thumbprint="t"/></http-request>
        <backend><forward-request timeout="1"/></backend><http-response><set-body/>
        <json-to-xml apply="always"/><xml-to-json kind="direct" apply="always"/>
        <find-and-replace from="a" to="b"/><include-fragment fragment-id="f"/>
        </http-response></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        <include-fragment fragment-id="f"/><set-body/></http-request><backend/>
        </http-data-source>
        """,
      ],
      invalid: [
        #"<http-data-source/>"#,
        """
        <http-data-source><http-request><set-method>GET</set-method></http-request>
        </http-data-source>
        """,
        """
        <http-data-source><http-request><set-url>u</set-url><set-method>GET</set-method>
        </http-request></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        <include-fragment fragment-id="f"/><set-body/><include-fragment fragment-id="f"/>
        </http-request></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><http-response/><backend/></http-data-source>
        """,
        """
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request><backend><base/></backend></http-data-source>
        """,
        """
        <http-data-source url="u"><http-request><set-method>GET</set-method>
        <set-url>u</set-url></http-request></http-data-source>
        """,
      ], isDocument: true),
    ElementFixtures(
      "sql-data-source",
      valid: [
        """
        <sql-data-source id="s"><connection-info>
        <connection-string use-managed-identity="@(true)" scope="s"
          client-id="c">{{c}}</connection-string>
        <include-fragment fragment-id="f"/><authentication-certificate thumbprint="t"/>
        </connection-info><include-fragment fragment-id="f"/><request single-result="true">
        <include-fragment fragment-id="f"/><set-body>b</set-body>
        <sql-statement>SELECT @id</sql-statement><parameters>
        <parameter name="@id" sql-type="int">@(1)</parameter></parameters></request>
        <response><include-fragment fragment-id="f"/><set-body/><publish-event><targets>
        <graphql-subscription id="s"/></targets></publish-event></response>
        </sql-data-source>
        """,
        """
        <sql-data-source><connection-info><connection-string>c</connection-string>
        </connection-info><request><sql-statement>SELECT @id</sql-statement></request>
        </sql-data-source>
        """,
      ],
      invalid: [
        """
        <sql-data-source><request><sql-statement>s</sql-statement></request>
        </sql-data-source>
        """,
        """
        <sql-data-source><connection-info><connection-string>c</connection-string>
        </connection-info><request></request></sql-data-source>
        """,
        """
        <sql-data-source><connection-info><connection-string>c</connection-string>
        </connection-info><request><sql-statement>s</sql-statement><parameters/></request>
        </sql-data-source>
        """,
        """
        <sql-data-source><connection-info><connection-string>c</connection-string>
        </connection-info><request><sql-statement>s</sql-statement><parameters>
        <parameter>1</parameter></parameters></request></sql-data-source>
        """,
        """
        <sql-data-source><connection-info>
        <connection-string use-managed-identity="yes">c</connection-string>
        </connection-info><request><sql-statement>SELECT @id</sql-statement></request>
        </sql-data-source>
        """,
        """
        <sql-data-source><connection-info><connection-string>c</connection-string>
        </connection-info><request><sql-statement>SELECT @id</sql-statement></request>
        <response/><response/></sql-data-source>
        """,
      ], isDocument: true),
    ElementFixtures(
      "cosmosdb-data-source",
      valid: [
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <query-request enable-low-precision-order-by="true">
        <sql-statement>SELECT @a</sql-statement><parameters>
        <parameter name="@a" type="t">@(1)</parameter></parameters>
        <partition-key data-type="number" template="liquid">{{k}}</partition-key><paging>
        <max-item-count>-1</max-item-count>
        <continuation-token template="liquid">t</continuation-token></paging>
        </query-request><response><set-body/><publish-event><targets>
        <graphql-subscription id="s"/></targets></publish-event>
        <include-fragment fragment-id="f"/></response></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <read-request><id template="liquid">i</id><partition-key>k</partition-key>
        </read-request></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <delete-request consistency-level="strong" pre-trigger="a" post-trigger="b">
        <etag type="no-match">e</etag><id>@(1)</id><partition-key>k</partition-key>
        </delete-request></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info>
        <connection-string use-managed-identity="true" client-id="c">c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <write-request type="insert" consistency-level="@(1)" indexing-directive="i"
          enable-content-response-on-write="true" pre-trigger="a">
        <id>i</id><partition-key>k</partition-key><etag>e</etag>
        <set-body template="liquid">b</set-body><include-fragment fragment-id="f"/>
        </write-request></cosmosdb-data-source>
        """,
      ],
      invalid: [
        #"<cosmosdb-data-source/>"#,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <container-name>n</container-name></connection-info></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <read-request/></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <read-request><id>i</id><partition-key data-type="guid">k</partition-key>
        </read-request></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <delete-request><id>i</id><id>j</id></delete-request></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <write-request type="update"/></cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <query-request><paging><max-item-count>1</max-item-count></paging></query-request>
        </cosmosdb-data-source>
        """,
        """
        <cosmosdb-data-source><connection-info><connection-string>c</connection-string>
        <database-name>d</database-name><container-name>n</container-name></connection-info>
        <query-request enable-low-precision-order-by="@(true)"/></cosmosdb-data-source>
        """,
      ], isDocument: true),
    ElementFixtures(
      "graphql-data-source",
      valid: [
        """
        <graphql-data-source><request><authentication-basic username="u" password="p"/>
        <set-backend-service base-url="u"/><set-url>u</set-url><set-header name="a"/>
        <set-header name="b"/><include-fragment fragment-id="f"/><document>query</document>
        <operationName>o</operationName><variables><variable name="v">@(1)</variable>
        </variables></request><response><set-body/><include-fragment fragment-id="f"/>
        </response></graphql-data-source>
        """
      ],
      invalid: [
        #"<graphql-data-source><request></request></graphql-data-source>"#,
        """
        <graphql-data-source><request><document>query</document><variables/></request>
        </graphql-data-source>
        """,
        """
        <graphql-data-source><request><document>query</document>
        <operationname>o</operationname></request></graphql-data-source>
        """,
      ], isDocument: true),
    ElementFixtures(
      "set-graphql-resolver",
      valid: [
        """
        <policies><backend><set-graphql-resolver parent-type="Query" field="f">
        <http-data-source><http-request><set-method>GET</set-method><set-url>u</set-url>
        </http-request></http-data-source></set-graphql-resolver></backend></policies>
        """
      ],
      invalid: [
        """
        <fragment><set-graphql-resolver parent-type="Query"><http-data-source><http-request>
        <set-method>GET</set-method><set-url>u</set-url></http-request></http-data-source>
        </set-graphql-resolver></fragment>
        """,
        #"<fragment><set-graphql-resolver parent-type="Query" field="f"/></fragment>"#,
        """
        <fragment><set-graphql-resolver parent-type="Query" field="f"><http-data-source/>
        </set-graphql-resolver></fragment>
        """,
      ], isDocument: true),
  ]
}
