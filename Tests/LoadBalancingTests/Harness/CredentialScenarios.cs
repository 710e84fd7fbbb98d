// What backends and callers get to see besides the answer.
using System;
using System.Linq;

public static partial class Scenarios
{
    static Request WithCallersCredentials()
    {
        Request request = Gateway.Chat();
        foreach (string name in new[] { "api-key", "API-KEY", "authorization", "x-subscription" }) { request.Fields[name] = new[] { "callers own" }; }
        request.Target.Parameters["api-key"] = new[] { "callers own" };
        request.Target.Parameters["subscription-key"] = new[] { "callers own" };
        return request;
    }

    static void CallersCredentialsNeverReachABackend()
    {
        foreach (string policy in new[] { "tiers", "keys", "all-keys", "clouds", "deployments" })
        {
            var gateway = new Gateway(policy);
            foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Busy()); }
            Request request = WithCallersCredentials();
            if (policy != "keys") { request.Fields.Remove("x-subscription"); }
            foreach (Call call in gateway.Send(request).Calls)
            {
                True(!call.Url.Contains("callers"), policy + ": " + call.Url);
                foreach (var field in call.Headers) { True(!field.Value.Contains("callers own"), policy + ": " + field.Key + " reaches " + call.Host); }
            }
        }
    }

    static void TheManagedIdentitysTokenGoesToTheBackend()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy());
        Result result = gateway.Send(WithCallersCredentials());
        Equal(2, result.Calls.Count);
        Equal(1, result.Tokens, "tokens asked for:");
        foreach (Call call in result.Calls)
        {
            Equal("Bearer token for https://cognitiveservices.azure.com", call.Headers.Text("Authorization"));
            Equal<string>(null, call.Headers.Text("api-key"));
        }
    }

    static void EachBackendGetsItsOwnCredential()
    {
        var gateway = new Gateway("keys");
        foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Busy()); }
        Result result = gateway.Send(WithCallersCredentials());
        Equal("a b c a", result.Hosts);
        Equal(2, result.Tokens, "tokens asked for:");
        Equal("Bearer token for https://cognitiveservices.azure.com", result.Calls[0].Headers.Text("Authorization"));
        Equal<string>(null, result.Calls[0].Headers.Text("api-key"));
        Equal<string>(null, result.Calls[1].Headers.Text("Authorization"), "the token does not stay for the next:");
        Equal("secret of b-key", result.Calls[1].Headers.Text("api-key"));
        Equal("Bearer token for https://cognitiveservices.azure.com of {{c-client}}", result.Calls[2].Headers.Text("Authorization"));
        Equal<string>(null, result.Calls[2].Headers.Text("api-key"), "nor does the key:");
        Equal(result.Calls[0].Headers.Text("Authorization"), result.Calls[3].Headers.Text("Authorization"));
    }

    static void KeysAloneNeedNoToken()
    {
        Result result = new Gateway("all-keys").Send(WithCallersCredentials());
        Equal(0, result.Tokens);
        Equal("secret of shared.key_1", result.Calls[0].Headers.Text("api-key"));
        Equal<string>(null, result.Calls[0].Headers.Text("Authorization"));
    }

    static void EveryCloudHasItsAudience()
    {
        var gateway = new Gateway("clouds");
        foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Busy()); }
        Result result = gateway.Send();
        Equal("Bearer token for https://cognitiveservices.azure.us", result.Calls[0].Headers.Text("Authorization"));
        Equal("Bearer token for https://cognitiveservices.azure.cn", result.Calls[1].Headers.Text("Authorization"));
        Equal("Bearer token for https://cognitiveservices.azure.com", result.Calls[2].Headers.Text("Authorization"));
    }

    static void TheBodyIsSentAgainAndTheAnswerStreams()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy());
        gateway.On("b", Reply.None());
        Result result = gateway.Send();
        Equal(3, result.Calls.Count);
        foreach (Call call in result.Calls)
        {
            Equal("{\"messages\":[]}", call.Body);
            True(!call.BuffersResponse, "the answer is buffered");
        }
    }

    static void UrlsAreJoinedWithOneSlash()
    {
        foreach (string policy in new[] { "slashes", "edited-slashes" })
        {
            Equal("https://a.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21", new Gateway(policy).Send().Calls[0].Url, policy + ":");
        }
    }

    static void TheHeaderNamesTheBackend()
    {
        var gateway = new Gateway("soonest");
        gateway.On("a", Busy());
        Equal("https://b.openai.azure.com/openai", gateway.Send().Headers.Text("x-openai-backendurl"));

        gateway = new Gateway("deployments");
        Equal("a", gateway.Send().Headers.Text("x-openai-backendname"));

        gateway = new Gateway("tiers");
        True(!gateway.Send().Headers.Keys.Any(k => k.StartsWith("x-openai")), "off means off");

        gateway = new Gateway("only429");
        gateway.On("a", Reply.None());
        Result failed = gateway.Send();
        Equal(500, failed.Status);
        Equal("a", failed.Headers.Text("x-openai-backendname"), "on errors too:");

        Equal("?_?-?(x)?? \"'<>&{{", new Gateway("hostile").Send().Headers.Text("x-openai-backendname"), "what a header cannot hold:");
    }

    static void TheIdentityStandsInThePolicy()
    {
        string identity = (string)new Gateway("tiers").Send().Variables["policyIdentity"];
        foreach (string part in new[] { "inventory.yaml", "environment prod", "configuration " }) { True(identity.Contains(part), identity); }
    }
}
