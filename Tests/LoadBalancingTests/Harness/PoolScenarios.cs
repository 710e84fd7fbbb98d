// What policies that use backend pools do. The gateway balances here, so that this is about what
// the policy adds: attempts, credentials, the choice of the pool and the end.
using System;
using System.Linq;

public static partial class Scenarios
{
    static void PoolsMoveOnAtOnce()
    {
        var gateway = new Gateway("pool");
        gateway.On("a", Busy("Retry-After", "30"), Reply.Of(200));
        gateway.On("b", Reply.Of(503));
        Result result = gateway.Send();
        Equal("a b c", result.Hosts);
        Equal(200, result.Status);
        Equal("https://c.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21", result.Calls[2].Url);
        TestClock.Advance(11);
        gateway.On("b", Reply.Of(200));
        Equal("b", gateway.Send().Hosts, "the breaker of a is still open");
        TestClock.Advance(20);
        Equal("a", gateway.Send().Hosts);
    }

    static void PoolsRepeatTheWholeRequest()
    {
        var gateway = new Gateway("pool");
        gateway.On("a", Busy());
        Result result = gateway.Send();
        Equal("a b", result.Hosts);
        Equal("{\"messages\":[]}", result.Calls[1].Body);
        True(!result.Calls[1].BuffersResponse, "streams");
    }

    static void PoolsRelayOtherAnswers()
    {
        foreach (int status in new[] { 400, 401, 403, 404 })
        {
            var gateway = new Gateway("pool");
            gateway.On("a", Reply.Of(status));
            Result result = gateway.Send();
            Equal("a", result.Hosts);
            Equal(status, result.Status);
            Equal("a", gateway.Send().Hosts, "no breaker opens");
        }
    }

    static void PoolsMoveOnWithoutAnAnswer()
    {
        foreach (FailedResponse failed in new[] { FailedResponse.Status500, FailedResponse.Null, FailedResponse.Unchanged })
        {
            var gateway = new Gateway("pool") { FailedResponse = failed };
            gateway.On("a", Reply.None());
            Result result = gateway.Send();
            Equal("a b", result.Hosts, failed.ToString());
            Equal(200, result.Status);
        }
        var only429 = new Gateway("pool-only429");
        only429.On("a", Reply.None());
        Equal("a", only429.Send().Hosts);
    }

    static void PoolsOfNoAnswersEndInAnError()
    {
        var gateway = new Gateway("pool");
        foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Reply.None()); }
        Result result = gateway.Send();
        Equal("a b c", result.Hosts);
        Equal(500, result.Status);
    }

    static void ExhaustedPoolsRelay()
    {
        var gateway = new Gateway("pool");
        foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Busy("Retry-After", "7")); }
        Result result = gateway.Send();
        Equal("a b c", result.Hosts);
        Equal(429, result.Status);
        Equal("7", result.Headers.Text("Retry-After"));
        int asked = gateway.Pools.Asked;
        result = gateway.Send();
        Equal("", result.Hosts);
        Equal(503, result.Status);
        Equal(asked + 1, gateway.Pools.Asked, "trying again is of no use");
    }

    static void ExhaustedPoolsSayWhen()
    {
        foreach (FailedResponse failed in new[] { FailedResponse.Status500, FailedResponse.Unchanged })
        {
            var gateway = new Gateway("pool-soonest") { FailedResponse = failed };
            gateway.On("a", Busy("Retry-After", "20"));
            gateway.On("b", Busy("Retry-After", "5"));
            gateway.On("c", Busy("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"));
            Result result = gateway.Send();
            Equal("a b c", result.Hosts);
            Equal(429, result.Status);
            Equal("6", result.Headers.Text("Retry-After"));
            result = gateway.Send();
            Equal("", result.Hosts);
            Equal(429, result.Status);
            Equal("11", result.Headers.Text("Retry-After"), "nothing is known");
        }
    }

    static void PoolsThatRunOutMidwaySayWhen()
    {
        var gateway = new Gateway("pool-soonest");
        gateway.On("a", Reply.Of(200), Busy("Retry-After", "20"));
        gateway.On("b", Busy("Retry-After", "5"));
        gateway.On("c", Busy("Retry-After", "5"));
        gateway.Send();
        var others = new Gateway("pool-soonest");
        Equal("a", others.Send().Hosts, "gateways share nothing");
        Result result = gateway.Send();
        Equal("a b c", result.Hosts);
        TestClock.Advance(6);
        gateway.On("b", Busy("Retry-After", "50"));
        gateway.On("c", Busy("Retry-After", "40"));
        result = gateway.Send();
        Equal("b c", result.Hosts);
        Equal(429, result.Status);
        Equal("41", result.Headers.Text("Retry-After"), "the soonest of those that were asked");
    }

    static void FixedBreakersIgnoreTheHeader()
    {
        var gateway = new Gateway("pool-fixed");
        gateway.On("a", Busy("Retry-After", "86400"));
        gateway.On("b", Busy());
        Result result = gateway.Send();
        Equal("a b", result.Hosts);
        Equal("31", result.Headers.Text("Retry-After"));
        TestClock.Advance(31);
        Equal("a b", gateway.Send().Hosts);
    }

    static void PoolsAreChosenByDeployment()
    {
        var gateway = new Gateway("pool-deployments");
        gateway.On("a", Busy("Retry-After", "60"), Reply.Of(200));
        Equal("a b", gateway.Send().Hosts);
        Equal("b", gateway.Send(Gateway.Chat("GPT-4o")).Hosts, "names are cased as one likes");
        Equal("a", gateway.Send(Gateway.Chat("embeddings")).Hosts);
        Equal("a", gateway.Send(Gateway.Chat("other")).Hosts, "the general pool");
        Request matched = Gateway.Chat(path: "/openai/x");
        matched.Matched["deployment-id"] = "gpt-4o";
        Equal("b", gateway.Send(matched).Hosts);
        Request v1 = Gateway.Chat(path: "/openai/v1/chat/completions", body: "{\"model\":\"gpt-4o\"}");
        Result result = gateway.Send(v1);
        Equal("b", result.Hosts);
        Equal("{\"model\":\"gpt-4o\"}", result.Calls[0].Body);
        Equal("b", result.Headers.Text("x-openai-backendname"));
        Equal("a", gateway.Send(Gateway.Chat(path: "/openai/v1/models", body: "no JSON")).Hosts);
    }

    static void PoolsKeepTheCallersCredentials()
    {
        Request request = Gateway.Chat();
        request.Fields["api-key"] = new[] { "the caller's" };
        request.Fields["Authorization"] = new[] { "Bearer of the caller" };
        Call call = new Gateway("pool").Send(request).Calls[0];
        Equal(null, call.Headers.Text("api-key"));
        Equal("Bearer token for https://cognitiveservices.azure.com", call.Headers.Text("Authorization"));

        var keys = new Gateway("pool-keys");
        keys.On("a", Busy());
        request = Gateway.Chat();
        request.Fields["Authorization"] = new[] { "Bearer of the caller" };
        Result result = keys.Send(request);
        Equal("secret of a-key", result.Calls[0].Headers.Text("api-key"));
        Equal("secret of b-key", result.Calls[1].Headers.Text("api-key"));
        Equal(null, result.Calls[1].Headers.Text("Authorization"));
        Equal("https://b.openai.azure.com/openai", result.Headers.Text("x-openai-backendurl"));

        Equal("secret of shared", new Gateway("pool-key").Send().Calls[0].Headers.Text("api-key"));
    }

    static void AttemptsLimitPools()
    {
        foreach (var name in new[] { "pool-attempts1", "pool-attempts2" })
        {
            var gateway = new Gateway(name);
            foreach (string backend in new[] { "a", "b", "c" }) { gateway.On(backend, Reply.Of(500)); }
            Result result = gateway.Send();
            Equal(name == "pool-attempts1" ? "a" : "a b", result.Hosts);
            Equal(500, result.Status, "others may be free");
        }
        var one = new Gateway("pool-one");
        one.On("a", Busy("Retry-After", "3"));
        Equal("3", one.Send().Headers.Text("Retry-After"));
    }
}
