// How long a backend is left alone, and where that is kept.
using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

public static partial class Scenarios
{
    // The cool-down after an answer with these headers, in milliseconds, as the cache has it.
    static long CoolDown(params string[] headers)
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy(headers));
        Result result = gateway.Send();
        Equal<string>(null, result.Error, string.Join(" ", headers));
        Equal(200, result.Status);
        string text = (string)gateway.Cache.Lookup(gateway.Cache.Keys.Single());
        return JObject.Parse(text).Value<long>("0") - TestClock.UtcNow.ToUnixTimeMilliseconds();
    }

    static void ReadsTheCoolDownFromTheHeaders()
    {
        var cases = new Dictionary<string, long>
        {
            { "retry-after-ms: 1500", 1500 },
            { "retry-after-ms: 1500.5", 1501 },
            { "RETRY-AFTER-MS: 2500", 2500 },
            { "x-ms-retry-after-ms: 2500", 2500 },
            { "Retry-After: 30", 30000 },
            { "retry-after:  7 ", 7000 },
            { "Retry-After: 2.1", 3000 },
            { "Retry-After: Wed, 21 Oct 2026 07:00:42 GMT", 42000 },
            { "x-ratelimit-reset-requests: 12", 12000 },
            { "x-ratelimit-reset-requests: 12s", 12000 },
            { "x-ratelimit-reset-requests: 1m30s", 90000 },
            { "x-ratelimit-reset-requests: 6m0s", 300000 },
            { "x-ratelimit-reset-requests: 0h2m", 120000 },
            { "x-ratelimit-reset-tokens: 2500ms", 2500 },
            { "x-ratelimit-reset-tokens: 1s500ms", 1500 },
            // The order of the headers.
            { "retry-after-ms: 1500; Retry-After: 30", 1500 },
            { "x-ms-retry-after-ms: 2500; retry-after-ms: 1500", 1500 },
            { "x-ms-retry-after-ms: 2500; Retry-After: 30", 2500 },
            { "Retry-After: 30; x-ratelimit-reset-requests: 60", 30000 },
            { "x-ratelimit-reset-requests: 5; x-ratelimit-reset-tokens: 40", 40000 },
            { "x-ratelimit-reset-requests: 1m; x-ratelimit-reset-tokens: 40", 60000 },
            // Between one second and the maximum.
            { "retry-after-ms: 1", 1000 },
            { "x-ratelimit-reset-tokens: 6ms", 1000 },
            { "Retry-After: 86400", 300000 },
            { "Retry-After: 86400000000", 300000 },
            { "retry-after-ms: 999999999999999", 300000 },
            { "Retry-After: Wed, 21 Oct 2099 07:00:42 GMT", 300000 },
            { "x-ratelimit-reset-tokens: 999999h", 300000 },
            // What cannot be read, or is not above zero, falls through.
            { "", 10000 },
            { "Retry-After: 0", 10000 },
            { "Retry-After: -1", 10000 },
            { "Retry-After: 0; x-ratelimit-reset-requests: 9", 9000 },
            { "retry-after-ms: -5; Retry-After: 4", 4000 },
            { "retry-after-ms: soon; x-ms-retry-after-ms: ?; Retry-After: 4", 4000 },
            { "retry-after-ms: 30s; Retry-After: 4", 4000 },
            { "Retry-After: ", 10000 },
            { "Retry-After: soon", 10000 },
            { "Retry-After: 6m0s", 10000 },
            { "Retry-After: +5", 10000 },
            { "Retry-After: 1e3", 10000 },
            { "Retry-After: 0x10", 10000 },
            { "Retry-After: 5, 10", 10000 },
            { "Retry-After: 5,10", 10000 },
            { "Retry-After: 12, 10", 10000 },
            { "Retry-After: 23:59", 10000 },
            { "Retry-After: 2026-12-24", 10000 },
            { "Retry-After: 99999999999999999999999999", 10000 },
            { "Retry-After: Wed, 21 Oct 2026 06:59:00 GMT", 10000 },
            { "Retry-After: Mon, 99 Foo 2026 07:00:42 GMT", 10000 },
            { "Retry-After: Wed, 21 Oct 99999 07:00:42 GMT", 10000 },
            { "Retry-After: 2026-10-21", 10000 },
            { "Retry-After: \u0665", 10000 },
            { "Retry-After: NaN; x-ratelimit-reset-tokens: 3", 3000 },
            { "x-ratelimit-reset-requests: -1; x-ratelimit-reset-tokens: 3", 3000 },
            { "x-ratelimit-reset-requests: 3; x-ratelimit-reset-tokens: later", 3000 },
            { "x-ratelimit-reset-tokens: 1m30", 90000 },
            { "x-ratelimit-reset-tokens: s", 10000 },
            { "x-ratelimit-reset-tokens: 30s1m", 10000 }
        };
        var wrong = new List<string>();
        foreach (var entry in cases)
        {
            string[] headers = entry.Key == "" ? new string[0]
                : entry.Key.Split(new[] { "; " }, StringSplitOptions.None).SelectMany(h => h.Split(new[] { ": " }, 2, StringSplitOptions.None)).ToArray();
            long found = CoolDown(headers);
            if (found != entry.Value) { wrong.Add(entry.Key + " gives " + found + ", not " + entry.Value); }
        }
        Equal("", string.Join("; ", wrong));
        Equal(10000, CoolDown("Retry-After", "5", "Retry-After", "10"), "sent twice:");
        Equal(10000, CoolDown("Retry-After", new string('9', 20000)), "very long:");
    }

    static void ALaterShorterCoolDownDoesNotShorten()
    {
        var gateway = new Gateway("one");
        gateway.On("a", Busy("Retry-After", "100"), Busy("Retry-After", "2"), Busy("Retry-After", "200"));
        Func<long> left = () => JObject.Parse((string)gateway.Cache.Lookup(gateway.Cache.Keys.Single())).Value<long>("0") - TestClock.UtcNow.ToUnixTimeMilliseconds();
        gateway.Send();
        TestClock.Advance(1);
        gateway.Send();
        Equal(99000, left(), "shorter:");
        gateway.Send();
        Equal(200000, left(), "longer:");
    }

    static void StateOutlivesTheLongestCoolDown()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy("Retry-After", "300"));
        gateway.Send();
        TestClock.Advance(299);
        Equal("b", gateway.Send().Hosts);
        TestClock.Advance(1);
        gateway.On("a", Reply.Of(200));
        Equal("a", gateway.Send().Hosts);
    }

    static void MarksAreMergedIntoWhatTheCacheHolds()
    {
        // While a's answer is on its way, another request marks b.
        var gateway = new Gateway("tiers");
        var other = new Gateway("tiers") { Cache = gateway.Cache };
        other.On("a", Reply.Of(503, "Retry-After", "1"));
        other.On("b", Busy("Retry-After", "60"));
        gateway.On("a", call => { other.Send(); return Busy("Retry-After", "30"); });
        Equal("a c", gateway.Send().Hosts, "what another request found out counts:");
        TestClock.Advance(31);
        gateway.On("a", Reply.Of(200));
        Equal("a", gateway.Send().Hosts);
        gateway.On("a", Busy());
        Equal("a c", gateway.Send().Hosts, "the other request's mark is still there:");
    }

    static void ASlowCacheLosesNoMark()
    {
        var gateway = new Gateway("tiers");
        gateway.Cache.IsSlow = true;
        gateway.On("a", Busy("Retry-After", "30"));
        gateway.On("b", Reply.Of(503, "Retry-After", "30"));
        Equal("a b c", gateway.Send().Hosts);
        Equal("c", gateway.Send().Hosts, "both marks arrived:");
    }

    static void ForeignCacheContentSaysNothing()
    {
        foreach (object text in new object[] { "", "x", "[]", "null", "{", "{\"0\":\"soon\"}", "{\"0\":null}", "{\"0\":{}}", "{\"0\":99999999999999999999999}", "{\"0\":true}", "{\"0\":\"2026-10-21T09:00:00Z\"}", 5, new JArray(), new JObject() })
        {
            var gateway = new Gateway("tiers");
            gateway.On("a", Busy("Retry-After", "30"));
            gateway.Send();
            gateway.Cache.Overwrite(text);
            Result result = gateway.Send();
            Equal<string>(null, result.Error, text + ":");
            Equal(200, result.Status, text + ":");
            Equal("a b", result.Hosts, text + ":");
        }
    }

    static void AMarkFarInTheFutureIsLimited()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy("Retry-After", "30"));
        gateway.Send();
        gateway.Cache.Overwrite("{\"0\":" + long.MaxValue + ",\"7\":1}");
        gateway.On("b", Busy("Retry-After", "30"));
        Equal("b c", gateway.Send().Hosts);
        TestClock.Advance(299);
        Equal("b c", gateway.Send().Hosts);
        TestClock.Advance(1);
        Equal("a c", gateway.Send().Hosts, "300 s after it was read:");
    }

    static void TwoApisDoNotShare()
    {
        var first = new Gateway("tiers");
        var second = new Gateway("tiers") { Cache = first.Cache, ApiId = "another-api" };
        first.On("a", Busy("Retry-After", "30"));
        Equal("a b", first.Send().Hosts);
        Equal("a", second.Send().Hosts);
    }

    static void AChangedConfigurationTakesEffectAtOnce()
    {
        var before = new Gateway("tiers");
        before.On("a", Busy("Retry-After", "30"));
        before.Send();
        var after = new Gateway("changed") { Cache = before.Cache };
        Equal("c", after.Send().Hosts, "the new priorities:");
        Equal(1, before.Cache.Keys.Count());
        after.On("c", Busy("Retry-After", "30"));
        Equal("c b", after.Send().Hosts);
        Equal(2, before.Cache.Keys.Count(), "keys:");
    }

    static void EachDeploymentCoolsDownOnItsOwn()
    {
        var gateway = new Gateway("deployments");
        gateway.On("a", call => call.Url.Contains("/gpt-4o/") ? Busy("Retry-After", "30") : Reply.Of(200));
        Equal("a b", gateway.Send().Hosts);
        Equal("b", gateway.Send().Hosts);
        Equal("b", gateway.Send(Gateway.Chat("GPT-4o")).Hosts, "whatever the letter case:");
        Equal("a", gateway.Send(Gateway.Chat("embeddings")).Hosts, "another deployment:");
        var matched = Gateway.Chat("x");
        matched.Matched["deployment-id"] = "gpt-4o";
        Equal("b", gateway.Send(matched).Hosts, "from the operation's template:");
    }

    static void ADeadBackendIsDeadForAllDeployments()
    {
        var gateway = new Gateway("deployments");
        gateway.On("a", Reply.None());
        Equal("a b", gateway.Send().Hosts);
        Equal("b", gateway.Send(Gateway.Chat("embeddings")).Hosts);
    }

    static void WithTheV1ApiTheModelNamesTheDeployment()
    {
        var gateway = new Gateway("deployments");
        gateway.On("a", call => call.Body.Contains("gpt-4o") ? Busy("Retry-After", "30") : Reply.Of(200));
        Func<string, Request> v1 = body => Gateway.Chat(path: "/openai/v1/chat/completions", body: body);
        Result result = gateway.Send(v1("{\"model\":\"gpt-4o\"}"));
        Equal("a b", result.Hosts);
        Equal("{\"model\":\"gpt-4o\"}", result.Calls[1].Body, "the body is still there:");
        Equal("b", gateway.Send(v1("{\"model\":\"gpt-4o\"}")).Hosts);
        Equal("a", gateway.Send(v1("{\"model\":\"embeddings\"}")).Hosts);
    }

    static void WhereNoDeploymentIsNamedTheWholeBackendCoolsDown()
    {
        foreach (string body in new[] { "{}", "[]", "", "no JSON", "{\"model\":null}", "{\"model\":5}", "{\"model\":{}}", "{\"model\":\"" + new string('x', 65) + "\"}" })
        {
            var gateway = new Gateway("deployments");
            gateway.On("a", Busy("Retry-After", "30"));
            Result result = gateway.Send(Gateway.Chat(path: "/openai/v1/chat/completions", body: body));
            Equal<string>(null, result.Error, body);
            Equal("a b", result.Hosts, body);
            if (!body.Contains("5")) { Equal("b", gateway.Send(Gateway.Chat("embeddings")).Hosts, body); }
        }
        var silent = new Gateway("deployments");
        var request = Gateway.Chat(path: "/openai/models");
        request.Content = null;
        Equal("a", silent.Send(request).Hosts, "no body:");
        request = Gateway.Chat(path: "/openai/v1/audio/transcriptions", body: "--boundary");
        request.Fields["Content-Type"] = new[] { "multipart/form-data" };
        Equal("a", silent.Send(request).Hosts, "no JSON:");
        request = Gateway.Chat(path: "/openai/v1/chat/completions", body: "{\"model\":\"gpt-4o\"}");
        request.Fields["Content-Length"] = new[] { "20000000" };
        Equal("", (string)silent.Send(request).Variables["deployment"], "too long to read:");
    }

    static void OddDeploymentNamesDoNoHarm()
    {
        foreach (string name in new[] { "a%22b", "\"},{", "a/b", "..", "\u20AC", "0", "{{x}}" })
        {
            var gateway = new Gateway("deployments");
            gateway.On("a", Busy("Retry-After", "30"));
            Result result = gateway.Send(Gateway.Chat(name));
            Equal<string>(null, result.Error, name);
            Equal("b", gateway.Send(Gateway.Chat(name)).Hosts, name);
        }
    }
}
