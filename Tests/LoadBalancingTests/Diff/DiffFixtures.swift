/// Policies that several tests compare.
enum DiffFixtures {
  static let old = #"""
    <policies>
      <inbound>
        <base />
        <authentication-managed-identity resource="https://cognitiveservices.azure.com" output-token-variable-name="token" ignore-error="false" />
        <set-header name="Authorization" exists-action="override">
          <value>@("Bearer " + (string)context.Variables["token"])</value>
        </set-header>
        <set-header name="api-key" exists-action="delete" />
        <set-variable name="listBackends" value="@{
            // The backends, in order of priority.
            var backends = new JArray();
            backends.Add(new JObject() { { "url", "https://eastus.openai.azure.com/" }, { "priority", 1 } });
            backends.Add(new JObject() { { "url", "https://westus.openai.azure.com/" }, { "priority", 2 } });
            return backends;
          }" />
        <cache-lookup-value key="@("backends-" + context.Api.Id)" variable-name="state" caching-type="prefer-external" />
        <choose>
          <when condition="@(!context.Variables.ContainsKey("state"))">
            <cache-store-value key="@("backends-" + context.Api.Id)" value="none" duration="60" />
          </when>
          <otherwise>
            <trace source="balancer" severity="verbose"><message>state found</message></trace>
          </otherwise>
        </choose>
        <include-fragment fragment-id="logging" />
      </inbound>
      <backend>
        <retry condition="@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))" count="50" interval="0">
          <set-backend-service base-url="@((string)context.Variables["backend"] + "/openai")" />
          <forward-request buffer-request-body="true" />
        </retry>
      </backend>
      <outbound>
        <base />
      </outbound>
    </policies>

    """#

  /// What happened: the fragment moved up, a backend and a policy were added, a header is no
  /// longer removed, the count, the condition and the message changed. The rest is layout.
  static let new = #"""
    <?xml version="1.0"?>
    <policies>
        <inbound>
            <base/>
            <include-fragment fragment-id="logging"/>
            <authentication-managed-identity output-token-variable-name="token" resource="https://cognitiveservices.azure.com"/>
            <set-header name="Authorization">
                <value>@("Bearer "+(string)context.Variables["token"])</value>
            </set-header>
            <set-variable name="listBackends" value="@{
                var backends = new JArray();
                backends.Add(new JObject() { { &quot;url&quot;, &quot;https://eastus.openai.azure.com/&quot; }, { &quot;priority&quot;, 1 } });
                backends.Add(new JObject() { { &quot;url&quot;, &quot;https://uksouth.openai.azure.com/&quot; }, { &quot;priority&quot;, 1 } });
                backends.Add(new JObject() { { &quot;url&quot;, &quot;https://westus.openai.azure.com/&quot; }, { &quot;priority&quot;, 2 } });
                return backends;
            }"/>
            <rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Subscription.Id)"/>
            <cache-lookup-value key="@("backends-" + context.Api.Id)" variable-name="state"/>
            <choose>
                <when condition="@(!context.Variables.ContainsKey("state"))">
                    <cache-store-value key="@("backends-" + context.Api.Id)" value="none" duration="60" caching-type="internal"/>
                </when>
                <otherwise>
                    <trace source="balancer" severity="verbose"><message>state | `found`</message></trace>
                </otherwise>
            </choose>
        </inbound>
        <backend>
            <retry condition="@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 503))" count="3" interval="0">
                <set-backend-service base-url="@((string)context.Variables["backend"] + "/openai")"/>
                <forward-request buffer-request-body="true"/>
            </retry>
        </backend>
        <outbound>
            <base/>
        </outbound>
        <on-error/>
    </policies>

    """#
}
