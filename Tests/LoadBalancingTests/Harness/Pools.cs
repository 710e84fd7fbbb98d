// Backend entities, their circuit breakers and pools, as L-1 to L-4 describe them.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json.Linq;

public class Entity : IContextBackend
{
    public string Id { get; set; }
    public string AzureRegion { get { return ""; } }
    public BackendType Type { get { return BackendType.Single; } }
    public string Url;
    public string Key;
    public int Trip;
    public bool AcceptsRetryAfter;
    public bool CountsErrors;
    public List<int[]> Ranges;
    public DateTimeOffset OpenUntil;
    public bool IsOpen { get { return OpenUntil > TestClock.UtcNow; } }

    // What the entity adds to a request.
    public static Headers Prepare(Entity entity, Headers headers)
    {
        if (entity != null && entity.Key != null) { headers["api-key"] = new[] { "secret of " + entity.Key }; }
        return headers;
    }

    public void Judge(Reply reply)
    {
        bool isFailure = reply.IsMissing ? CountsErrors : Ranges.Any(r => r[0] <= reply.Status && reply.Status <= r[1]);
        if (!isFailure) { return; }
        int wait;
        if (!AcceptsRetryAfter || !int.TryParse(reply.Fields.Text("Retry-After") ?? "", out wait)) { wait = Trip; }
        OpenUntil = TestClock.UtcNow.AddSeconds(wait);
    }
}

public class Pools
{
    private class Member { public Entity Entity; public int Priority; public int Weight; }
    private readonly Dictionary<string, List<Member>> pools = new Dictionary<string, List<Member>>();
    // How often a member was asked for.
    public int Asked;
    private readonly Random random = new Random();

    public static Pools Of(string policy)
    {
        string path = Path.Combine(Scenarios.Folder, policy + ".json");
        var result = new Pools();
        if (!File.Exists(path)) { return result; }
        JObject json = JObject.Parse(File.ReadAllText(path));
        var entities = json["entities"].ToDictionary(e => (string)e["name"], e => new Entity
        {
            Id = (string)e["name"], Url = (string)e["url"], Key = (string)e["key"], Trip = (int)e["trip"],
            AcceptsRetryAfter = (bool)e["retryAfter"], CountsErrors = (bool)e["errors"],
            Ranges = e["ranges"].Select(r => new[] { (int)r[0], (int)r[1] }).ToList()
        });
        foreach (JToken pool in json["pools"])
        {
            result.pools[(string)pool["name"]] = pool["members"].Select(m => new Member
            {
                Entity = entities[(string)m["entity"]], Priority = (int)m["priority"], Weight = (int)m["weight"]
            }).ToList();
        }
        return result;
    }

    public Entity Choose(string id)
    {
        Asked++;
        var ready = pools[id].Where(m => !m.Entity.IsOpen).ToList();
        if (ready.Count == 0) { return null; }
        var best = ready.Where(m => m.Priority == ready.Min(r => r.Priority)).ToList();
        int lot = random.Next(best.Sum(m => m.Weight));
        foreach (Member member in best)
        {
            lot -= member.Weight;
            if (lot < 0) { return member.Entity; }
        }
        return null;
    }
}
