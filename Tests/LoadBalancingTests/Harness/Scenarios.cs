// What the generated policy does, one scenario a method. Each starts with an empty cache at the
// same time of day.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json.Linq;

public class Failed : Exception { public Failed(string message) : base(message) { } }

public static partial class Scenarios
{
    public static string Folder;

    public static int Main(string[] arguments)
    {
        Folder = arguments[0];
        DateTimeOffset start = TestClock.UtcNow;
        foreach (MethodInfo scenario in typeof(Scenarios).GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.GetParameters().Length == 0 && m.ReturnType == typeof(void)).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            TestClock.UtcNow = start;
            try
            {
                scenario.Invoke(null, null);
                Console.WriteLine("ok " + scenario.Name);
            }
            catch (TargetInvocationException thrown)
            {
                string what = thrown.InnerException is Failed ? thrown.InnerException.Message : thrown.InnerException.ToString();
                Console.WriteLine("failed " + scenario.Name + ": " + what.Replace("\n", " | "));
            }
        }
        return 0;
    }

    static void Equal<T>(T expected, T actual, string about = "")
    {
        if (!Equals(expected, actual)) { throw new Failed(about + " expected <" + expected + ">, got <" + actual + ">"); }
    }
    static void True(bool condition, string about)
    {
        if (!condition) { throw new Failed(about); }
    }
    static Reply Busy(params string[] headers) { return Reply.Of(429, headers); }

    // --- which backend

    static void PicksTheLowestPriority()
    {
        var gateway = new Gateway("tiers");
        Result result = gateway.Send();
        Equal("a", result.Hosts);
        Equal(200, result.Status);
        Equal("from a", result.Body);
        Equal("https://a.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21", result.Calls[0].Url);
    }

    static void SharesAmongEqualsAtRandom()
    {
        var gateway = new Gateway("equals");
        var counts = Counts(gateway, 400);
        True(counts["a"] > 100 && counts["b"] > 100, "both get their share: " + counts["a"] + " and " + counts["b"]);
    }

    static void SharesByWeight()
    {
        var counts = Counts(new Gateway("weights"), 1000);
        True(counts["a"] > 680 && counts["b"] > 60, "80 to 20: " + counts["a"] + " to " + counts["b"]);
    }

    static Dictionary<string, int> Counts(Gateway gateway, int requests)
    {
        var counts = new Dictionary<string, int> { { "a", 0 }, { "b", 0 } };
        for (int i = 0; i < requests; i++) { counts[gateway.Send().Hosts]++; }
        return counts;
    }

    // --- moving on

    static void MovesOnAtTheFirst429()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy("Retry-After", "30"));
        Result result = gateway.Send();
        Equal("a b", result.Hosts);
        Equal(200, result.Status);
        Equal("b", gateway.Send().Hosts, "the mark is kept:");
        TestClock.Advance(29);
        Equal("b", gateway.Send().Hosts, "after 29 s:");
        TestClock.Advance(1);
        Equal("a b", gateway.Send().Hosts, "after 30 s:");
    }

    static void MovesOnForEveryRetryStatus()
    {
        foreach (int status in new[] { 408, 429, 499, 500, 502, 503, 504, 529, 599 })
        {
            var gateway = new Gateway("tiers");
            gateway.On("a", Reply.Of(status));
            Equal("a b", gateway.Send().Hosts, status + ":");
        }
    }

    static void OtherAnswersPassAndMarkNothing()
    {
        foreach (int status in new[] { 200, 201, 202, 204, 301, 304, 400, 401, 403, 404, 409, 413, 415, 422, 600 })
        {
            var gateway = new Gateway("tiers");
            gateway.On("a", Reply.Of(status, "Retry-After", "30"));
            Result result = gateway.Send();
            Equal("a", result.Hosts, status + ":");
            Equal(status, result.Status);
            Equal("30", result.Headers.Text("Retry-After"));
            Equal(0, gateway.Cache.Stores, status + " marks:");
            Equal("a", gateway.Send().Hosts, status + " again:");
        }
    }

    static void AConnectionFailureMovesOn()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            var gateway = new Gateway("tiers") { FailedResponse = failed };
            gateway.On("a", Reply.None());
            Result result = gateway.Send();
            Equal("a b", result.Hosts, failed + ":");
            Equal(200, result.Status);
            Equal("b", gateway.Send().Hosts, failed + ", marked:");
            TestClock.Advance(10);
            Equal("a b", gateway.Send().Hosts, failed + ", after the default:");
        }
    }

    static void AConnectionFailureAfterA429MovesOn()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            var gateway = new Gateway("tiers") { FailedResponse = failed };
            gateway.On("a", Busy("Retry-After", "30"));
            gateway.On("b", Reply.None());
            Result result = gateway.Send();
            Equal("a b c", result.Hosts, failed + ":");
            Equal("from c", result.Body);
            Equal("c", gateway.Send().Hosts, failed + ", both marked:");
            TestClock.Advance(10);
            gateway.On("b", Reply.Of(200));
            Equal("b", gateway.Send().Hosts, failed + ", the default ends first:");
        }
    }

    static void NoAnswerAnywhereIs503()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            foreach (string policy in new[] { "tiers", "one", "attempts1", "attempts2" })
            {
                var gateway = new Gateway(policy) { FailedResponse = failed };
                foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Reply.None()); }
                Result result = gateway.Send();
                Equal<string>(null, result.Error, policy + ":");
                Equal(503, result.Status, policy + " " + failed + ":");
                True(!result.Body.Contains("azure"), "names no backend");
                Equal(policy == "tiers" ? "a b c a" : policy == "attempts2" ? "a b" : "a", result.Hosts, policy + ":");
            }
        }
    }

    static void AttemptsCountsTheFirst()
    {
        var gateway = new Gateway("attempts1");
        gateway.On("a", Busy("Retry-After", "30"));
        Result result = gateway.Send();
        Equal("a", result.Hosts);
        Equal(429, result.Status);
        Equal("b", gateway.Send().Hosts, "marked:");

        gateway = new Gateway("attempts1");
        gateway.On("a", Reply.None());
        Equal(503, gateway.Send().Status);
        Equal("b", gateway.Send().Hosts, "marked without an answer:");

        gateway = new Gateway("attempts2");
        gateway.On("a", Busy());
        gateway.On("b", Busy());
        Equal("a b", gateway.Send().Hosts);
    }

    static void WithoutNoResponseAFailureIsTheCallersAndMarksNothing()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            var gateway = new Gateway("only429") { FailedResponse = failed };
            gateway.On("a", Reply.None());
            Result result = gateway.Send();
            Equal("a", result.Hosts, failed + ":");
            Equal(500, result.Status);
            True(result.Error.StartsWith("BackendConnectionFailure"), result.Error);
            Equal(0, gateway.Cache.Stores);
            gateway.On("a", Reply.Of(503));
            Equal("a", gateway.Send().Hosts, "503 is not listed:");
            gateway.On("a", Busy());
            Equal("a b", gateway.Send().Hosts, "429 is:");
        }
    }

    static void NoBackendIsTriedTwiceThoughItsCoolDownEnds()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy("Retry-After", "1"));
        gateway.On("b", call => { TestClock.Advance(20); return Reply.Of(503); });
        Equal("a b c", gateway.Send().Hosts);
        gateway.On("c", Busy());
        gateway.Cache = new Cache();
        Equal("a b c a", gateway.Send().Hosts, "and once more to relay:");
    }

    static void ABackendWhoseCoolDownEndsIsTried()
    {
        var gateway = new Gateway("tiers");
        gateway.On("b", Busy("Retry-After", "5"), Reply.Of(200));
        gateway.On("a", Busy("Retry-After", "1"), Reply.Of(200));
        Equal("a b c", gateway.Send().Hosts);
        TestClock.Advance(2);
        gateway.On("a", call => { TestClock.Advance(20); return Reply.Of(503); });
        Equal("a b", gateway.Send().Hosts, "b is free again by then:");
    }

    static void ThirtyBackendsAreTriedOnceEach()
    {
        var gateway = new Gateway("thirty");
        for (int i = 0; i < 29; i++) { gateway.On("b" + i, Busy()); }
        Result result = gateway.Send();
        Equal(200, result.Status);
        Equal("b29", result.Calls.Last().Host.Split('.')[0]);
        Equal(result.Calls.Count, result.Calls.Select(c => c.Host).Distinct().Count(), "each once:");
        gateway.On("b29", Busy());
        gateway.Cache = new Cache();
        result = gateway.Send();
        Equal(31, result.Calls.Count, "all, and the first again:");
        Equal("from b0", result.Body);
    }

    static void ThirtyDeadBackendsEndIn503()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            var gateway = new Gateway("thirty") { FailedResponse = failed };
            for (int i = 0; i < 30; i++) { gateway.On("b" + i, Reply.None()); }
            Result result = gateway.Send();
            Equal(503, result.Status, failed + ":");
            True(result.Calls.Count >= 25, "calls: " + result.Calls.Count);
            Equal(result.Calls.Count, result.Calls.Select(c => c.Host).Distinct().Count(), "each once:");
        }
    }

    // --- exhausted

    static void RelayFirstAsksTheFirstOnceMore()
    {
        var gateway = new Gateway("tiers");
        gateway.On("a", Busy("Retry-After", "30"), Reply.Of(429, "Retry-After", "29"));
        gateway.On("b", Busy("Retry-After", "30"));
        gateway.On("c", Busy("Retry-After", "30"));
        Result result = gateway.Send();
        Equal("a b c a", result.Hosts);
        Equal(429, result.Status);
        Equal("29", result.Headers.Text("Retry-After"));
        Equal("from a", result.Body);

        result = gateway.Send();
        Equal("a", result.Hosts, "all cooling down:");
        Equal(429, result.Status);
        gateway.On("a", Reply.Of(200));
        Equal(200, gateway.Send().Status);
    }

    static void RelayFirstIsTheFirstListedOfTheLowestPriority()
    {
        var gateway = new Gateway("unordered");
        foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Busy("Retry-After", "30")); }
        gateway.Send();
        Equal("b", gateway.Send().Hosts);
    }

    static void RelayFirstRelaysTheAnswerItHas()
    {
        var gateway = new Gateway("one");
        gateway.On("a", Busy("Retry-After", "30"));
        Equal("a", gateway.Send().Hosts, "one backend, one attempt:");
        Equal("a", gateway.Send().Hosts, "cooling down:");

        gateway = new Gateway("tiers");
        gateway.On("b", Busy("Retry-After", "300"));
        gateway.On("c", Busy("Retry-After", "300"));
        gateway.On("a", Busy("Retry-After", "1"));
        gateway.Send();
        TestClock.Advance(2);
        Equal("a", gateway.Send().Hosts, "the others cool down, and the first just answered:");
    }

    static void SoonestRetryAfterAnswers429()
    {
        var gateway = new Gateway("soonest");
        gateway.On("a", Busy("retry-after-ms", "20500"));
        gateway.On("b", Busy("Retry-After", "30"));
        gateway.On("c", Reply.Of(503, "Retry-After", "40"));
        Result result = gateway.Send();
        Equal("a b c", result.Hosts);
        Equal(429, result.Status);
        Equal("22", result.Headers.Text("Retry-After"), "20.5 s, rounded up, plus one:");
        Equal("application/json", result.Headers.Text("Content-Type"));
        Equal("429", JObject.Parse(result.Body)["error"].Value<string>("code"));
        True(!result.Body.Contains("azure"), "names no backend");

        TestClock.Advance(10);
        result = gateway.Send();
        Equal("", result.Hosts, "nobody is asked:");
        Equal("12", result.Headers.Text("Retry-After"), "10.5 s left:");
        TestClock.Advance(10.5);
        gateway.On("a", Reply.Of(200));
        Equal("a", gateway.Send().Hosts, "free again:");
    }

    static void SoonestRetryAfterWithoutAnyAnswer()
    {
        foreach (FailedResponse failed in Enum.GetValues(typeof(FailedResponse)))
        {
            var gateway = new Gateway("soonest") { FailedResponse = failed };
            foreach (string name in new[] { "a", "b", "c" }) { gateway.On(name, Reply.None()); }
            Result result = gateway.Send();
            Equal("a b c", result.Hosts, failed + ":");
            Equal(429, result.Status, failed + ":");
            Equal("11", result.Headers.Text("Retry-After"));
        }
    }

    static void SoonestRetryAfterOfADeployment()
    {
        var gateway = new Gateway("soonest-deployments");
        gateway.On("a", Busy("Retry-After", "20"));
        gateway.On("b", Busy("Retry-After", "30"));
        Result result = gateway.Send();
        Equal("21", result.Headers.Text("Retry-After"));
        Equal("a b", gateway.Send(Gateway.Chat("embeddings")).Hosts, "another deployment:");
    }
}
