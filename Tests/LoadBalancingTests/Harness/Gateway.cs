// A gateway small enough to read: runs a policy document against scripted backends. Letters and
// numbers such as F-5 name the run-time facts that it follows.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using System.Text.RegularExpressions;
using System.Security.Cryptography.X509Certificates;
using Newtonsoft.Json.Linq;

public class PolicyError : Exception
{
    public PolicyError(string reason, string message) : base(reason + ": " + message) { Reason = reason; }
    public readonly string Reason;
}

// What context.Response is while a failed forward-request is looked at (F-6).
public enum FailedResponse { Status500, Null, Unchanged }

public class Headers : Dictionary<string, string[]>
{
    public Headers() : base(StringComparer.OrdinalIgnoreCase) { }
    public Headers(Headers other) : base(other, StringComparer.OrdinalIgnoreCase) { }
    public string Text(string name) { string[] v; return TryGetValue(name, out v) ? string.Join(",", v) : null; }
}

public class Body : IMessageBody
{
    public string Text;
    public bool Consumed;
    public T As<T>(bool preserveContent = false)
    {
        if (Consumed) { throw new InvalidOperationException("the body has been read"); }
        if (!preserveContent) { Consumed = true; }
        if (typeof(T) == typeof(string)) { return (T)(object)Text; }
        return (T)(object)JToken.Parse(Text);
    }
}

public class Url : IUrl
{
    public string Host { get; set; }
    public string Path { get; set; }
    public int Port { get; set; }
    public Dictionary<string, string[]> Parameters = new Dictionary<string, string[]>();
    public IReadOnlyDictionary<string, string[]> Query { get { return Parameters; } }
    public string QueryString { get { return string.Concat(Parameters.Select((p, i) => (i == 0 ? "?" : "&") + p.Key + "=" + p.Value[0])); } }
    public string Scheme { get { return "https"; } }
}

public class Request : IRequest
{
    public Headers Fields = new Headers();
    public Body Content;
    public Url Target = new Url();
    public Dictionary<string, string> Matched = new Dictionary<string, string>();
    public IMessageBody Body { get { return Content; } }
    public X509Certificate2 Certificate { get { return null; } }
    public IReadOnlyDictionary<string, string[]> Headers { get { return Fields; } }
    public string IpAddress { get { return "203.0.113.1"; } }
    public IReadOnlyDictionary<string, string> MatchedParameters { get { return Matched; } }
    public string Method { get { return "POST"; } }
    public IUrl OriginalUrl { get { return Target; } }
    public IUrl Url { get { return Target; } }
}

// A backend's answer, or the policy's own.
public class Reply : IResponse
{
    public int Status;
    public Headers Fields = new Headers();
    public string Text = "";
    public bool IsMissing;
    public IMessageBody Body { get { return new Body { Text = Text }; } }
    public IReadOnlyDictionary<string, string[]> Headers { get { return Fields; } }
    public int StatusCode { get { return Status; } }
    public string StatusReason { get { return ""; } }

    public static Reply Of(int status, params string[] headers)
    {
        var reply = new Reply { Status = status };
        for (int i = 0; i + 1 < headers.Length; i += 2)
        {
            string[] earlier;
            reply.Fields.TryGetValue(headers[i], out earlier);
            reply.Fields[headers[i]] = (earlier ?? new string[0]).Concat(new[] { headers[i + 1] }).ToArray();
        }
        return reply;
    }
    public static Reply None() { return new Reply { IsMissing = true }; }
}

public class Call
{
    public string Host;
    public string Url;
    public Headers Headers;
    public string Body;
    public bool BuffersResponse;
}

public class Cache
{
    private class Item { public object Value; public DateTimeOffset Until; }
    private readonly Dictionary<string, Item> items = new Dictionary<string, Item>();
    private readonly List<Action> waiting = new List<Action>();
    // A store is asynchronous (H-4): off, it takes effect at once; on, after the request.
    public bool IsSlow;
    public int Stores;
    public IEnumerable<string> Keys { get { return items.Keys; } }

    public object Lookup(string key)
    {
        Item item;
        return items.TryGetValue(key, out item) && item.Until > TestClock.UtcNow ? item.Value : null;
    }
    public void Store(string key, object value, int seconds)
    {
        Stores++;
        DateTimeOffset until = TestClock.UtcNow.AddSeconds(seconds);
        Action store = () => items[key] = new Item { Value = value, Until = until };
        if (IsSlow) { waiting.Add(store); } else { store(); }
    }
    public void Settle()
    {
        foreach (Action store in waiting) { store(); }
        waiting.Clear();
    }
    public void Remove(string key) { items.Remove(key); }
    public void Overwrite(object value)
    {
        foreach (string key in items.Keys.ToList()) { items[key].Value = value; }
    }
}

public class Result
{
    public int Status;
    public Headers Headers = new Headers();
    public string Body;
    public bool IsRelayed;
    public string Error;
    public List<Call> Calls = new List<Call>();
    public Dictionary<string, object> Variables;
    public int Tokens;
    public string Hosts { get { return string.Join(" ", Calls.Select(c => c.Host.Split('.')[0])); } }
}

public class Gateway
{
    public readonly string Policy;
    public string ApiId = "openai-api";
    public Cache Cache = new Cache();
    public FailedResponse FailedResponse = FailedResponse.Status500;
    public Dictionary<string, Func<Call, Reply>> Backends = new Dictionary<string, Func<Call, Reply>>();
    public Action<Call> BeforeCall = call => { };
    public readonly Pools Pools;
    private readonly XElement document;

    public Gateway(string policy)
    {
        Policy = policy;
        Pools = Pools.Of(policy);
        document = XDocument.Load(System.IO.Path.Combine(Scenarios.Folder, policy + ".xml"), LoadOptions.PreserveWhitespace).Root;
    }

    public void On(string name, Func<Call, Reply> reply) { Backends[name] = reply; }
    public void On(string name, params Reply[] replies)
    {
        int next = 0;
        Backends[name] = call => replies[Math.Min(next++, replies.Length - 1)];
    }

    public static Request Chat(string deployment = "gpt-4o", string path = null, string body = null)
    {
        var request = new Request();
        request.Target.Host = "contoso.azure-api.net";
        request.Target.Path = path ?? "/openai/deployments/" + deployment + "/chat/completions";
        request.Target.Parameters["api-version"] = new[] { "2024-10-21" };
        request.Content = new Body { Text = body ?? "{\"messages\":[]}" };
        request.Fields["Content-Type"] = new[] { "application/json" };
        request.Fields["Content-Length"] = new[] { request.Content.Text.Length.ToString() };
        return request;
    }

    public Result Send() { return Send(Chat()); }

    public Result Send(Request request)
    {
        var run = new Run(this, request);
        Result result = run.Execute(document);
        Cache.Settle();
        return result;
    }

    // One request on its way through the policy.
    private class Run : IExpressionContext, IContextApi, ILastError
    {
        private class Returned : Exception { public Reply Reply; }

        private readonly Gateway gateway;
        private readonly Request request;
        private readonly Dictionary<string, object> variables = new Dictionary<string, object>();
        private readonly Result result = new Result();
        private Reply response;
        private PolicyError error;
        private string section;
        private string baseUrl;
        private string backendId;
        private Entity entity;

        public Run(Gateway gateway, Request request) { this.gateway = gateway; this.request = request; }

        public IContextApi Api { get { return this; } }
        public IContextBackend Backend { get { return entity; } }
        public IDeployment Deployment { get { return null; } }
        public TimeSpan Elapsed { get { return TimeSpan.Zero; } }
        public ILastError LastError { get { return error == null ? null : this; } }
        public IOperation Operation { get { return null; } }
        public IRequest Request { get { return request; } }
        public Guid RequestId { get { return Guid.Empty; } }
        public IResponse Response { get { return response; } }
        public DateTime Timestamp { get { return TestClock.UtcNow.UtcDateTime; } }
        public bool Tracing { get { return false; } }
        public IReadOnlyDictionary<string, object> Variables { get { return variables; } }
        public void Trace(string message) { }
        string IContextApi.Id { get { return gateway.ApiId; } }
        string IContextApi.Name { get { return gateway.ApiId; } }
        string IContextApi.Path { get { return "openai"; } }
        string IContextApi.Revision { get { return "1"; } }
        string ILastError.Source { get { return ""; } }
        string ILastError.Reason { get { return error.Reason; } }
        string ILastError.Message { get { return error.Message; } }

        public Result Execute(XElement document)
        {
            try
            {
                foreach (string name in new[] { "inbound", "backend", "outbound" })
                {
                    section = name;
                    Children(document.Element(name));
                }
            }
            catch (Returned returned)
            {
                response = returned.Reply;
            }
            catch (PolicyError failure)
            {
                error = failure;
                result.Error = failure.Message;
                section = "on-error";
                response = new Reply { Status = failure.Reason == "PoolExhausted" ? 503 : 500 };
                try { Children(document.Element("on-error")); }
                catch (Returned returned) { response = returned.Reply; }
            }
            result.Status = response == null ? 0 : response.Status;
            result.Headers = response == null ? new Headers() : response.Fields;
            result.Body = response == null ? null : response.Text;
            result.Variables = variables;
            return result;
        }

        private void Children(XElement parent)
        {
            foreach (XElement child in parent.Elements()) { Policy(child); }
        }

        private void Policy(XElement e)
        {
            switch (e.Name.LocalName)
            {
                case "base": break;
                case "choose":
                    foreach (XElement branch in e.Elements())
                    {
                        if (branch.Name == "otherwise" || (bool)Value(branch, "condition")) { Children(branch); break; }
                    }
                    break;
                case "set-variable": SetVariable((string)e.Attribute("name"), Value(e, "value")); break;
                case "set-header": SetHeader(e, section == "inbound" || section == "backend" ? request.Fields : response.Fields); break;
                case "set-query-parameter":
                    if ((string)e.Attribute("exists-action") != "delete") { throw new NotSupportedException("set-query-parameter"); }
                    request.Target.Parameters.Remove((string)Value(e, "name"));
                    break;
                case "authentication-managed-identity":
                    if (section != "inbound") { throw new NotSupportedException("managed identity in " + section); }
                    result.Tokens++;
                    SetVariable((string)e.Attribute("output-token-variable-name"), "token for " + Value(e, "resource") + (e.Attribute("client-id") == null ? "" : " of " + (string)e.Attribute("client-id")));
                    break;
                case "cache-lookup-value":
                    object found = gateway.Cache.Lookup((string)Value(e, "key"));
                    if (found != null) { variables[(string)e.Attribute("variable-name")] = found; }
                    else if (e.Attribute("default-value") != null) { SetVariable((string)e.Attribute("variable-name"), Value(e, "default-value")); }
                    break;
                case "cache-store-value":
                    object stored = Value(e, "value");
                    if (!(stored is string)) { throw new PolicyError("Cache", "only strings are certain to survive a cache"); }
                    gateway.Cache.Store((string)Value(e, "key"), stored, Convert.ToInt32(Value(e, "duration")));
                    break;
                case "set-backend-service":
                    if (e.Attribute("backend-id") == null) { baseUrl = (string)Value(e, "base-url"); }
                    else { backendId = (string)Value(e, "backend-id"); }
                    break;
                case "retry": Retry(e); break;
                case "forward-request": Forward(e); break;
                case "return-response": ReturnResponse(e); break;
                default: throw new NotSupportedException(e.Name.LocalName);
            }
        }

        // F-1, F-5, F-7, F-8.
        private void Retry(XElement e)
        {
            int count = Convert.ToInt32(Value(e, "count"));
            if (count < 1 || count > 50) { throw new NotSupportedException("count " + count); }
            for (int retries = 0; ; retries++)
            {
                PolicyError failure = null;
                try { Children(e); }
                catch (PolicyError thrown) when (thrown.Reason != "ExpressionValueEvaluationFailure") { failure = thrown; }
                if (!(bool)Value(e, "condition") || retries >= count)
                {
                    if (failure != null) { throw failure; }
                    return;
                }
            }
        }

        private void Forward(XElement e)
        {
            if (backendId != null)
            {
                // L-5: every breaker is open.
                entity = gateway.Pools.Choose(backendId);
                if (entity == null)
                {
                    if (gateway.FailedResponse != FailedResponse.Null) { response = new Reply { Status = 503 }; }
                    throw new PolicyError("PoolExhausted", "no member is available");
                }
                baseUrl = entity.Url;
            }
            var target = new Uri(baseUrl);
            var call = new Call
            {
                Host = target.Host,
                Url = baseUrl + request.Target.Path.Substring("/openai".Length) + request.Target.QueryString,
                Headers = Entity.Prepare(entity, new Headers(request.Fields)),
                Body = request.Content == null || request.Content.Consumed ? null : request.Content.Text,
                BuffersResponse = (string)e.Attribute("buffer-response") != "false"
            };
            if ((string)e.Attribute("buffer-request-body") != "true" && request.Content != null) { request.Content.Consumed = true; }
            result.Calls.Add(call);
            gateway.BeforeCall(call);
            Func<Call, Reply> backend;
            string name = target.Host.Split('.')[0];
            Reply reply = gateway.Backends.TryGetValue(name, out backend) ? backend(call) : Reply.Of(200);
            if (entity != null) { entity.Judge(reply); }
            if (reply.IsMissing)
            {
                if (gateway.FailedResponse == FailedResponse.Status500) { response = new Reply { Status = 500 }; }
                if (gateway.FailedResponse == FailedResponse.Null) { response = null; }
                throw new PolicyError("BackendConnectionFailure", "The remote name could not be resolved");
            }
            response = new Reply { Status = reply.Status, Fields = new Headers(reply.Fields), Text = reply.Text == "" ? "from " + name : reply.Text };
        }

        private void ReturnResponse(XElement e)
        {
            var reply = new Reply { Status = 200 };
            foreach (XElement child in e.Elements())
            {
                switch (child.Name.LocalName)
                {
                    case "set-status": reply.Status = Convert.ToInt32(Value(child, "code")); break;
                    case "set-header": SetHeader(child, reply.Fields); break;
                    case "set-body": reply.Text = (string)Evaluate(child.Value); break;
                    default: throw new NotSupportedException(child.Name.LocalName);
                }
            }
            throw new Returned { Reply = reply };
        }

        private void SetHeader(XElement e, Headers headers)
        {
            string name = (string)Value(e, "name");
            string action = (string)e.Attribute("exists-action") ?? "override";
            string[] values = e.Elements("value").Select(v => (string)Evaluate(v.Value)).ToArray();
            if (action == "delete") { headers.Remove(name); }
            else if (action == "override") { headers[name] = values; }
            else { throw new NotSupportedException(action); }
        }

        // E-3: what a variable can hold. And one variable has one type, whoever sets it.
        private void SetVariable(string name, object value)
        {
            if (!(value is string || value is int || value is long || value is bool || value is JArray || value is JObject))
            {
                throw new NotSupportedException(name + " holds " + (value == null ? "null" : value.GetType().Name));
            }
            object earlier;
            if (variables.TryGetValue(name, out earlier) && earlier.GetType() != value.GetType())
            {
                throw new NotSupportedException(name + " was " + earlier.GetType().Name + " and becomes " + value.GetType().Name);
            }
            variables[name] = value;
        }

        private object Value(XElement e, string attribute)
        {
            XAttribute a = e.Attribute(attribute);
            if (a == null) { throw new NotSupportedException(e.Name.LocalName + " without " + attribute); }
            return Evaluate(a.Value);
        }

        // D-1: an expression is the whole value; C-1: named values are replaced as text.
        private object Evaluate(string text)
        {
            string trimmed = text.Trim();
            if (!trimmed.StartsWith("@(") && !trimmed.StartsWith("@{"))
            {
                return Regex.Replace(text, "[{]{2}(.*?)[}]{2}", m => "secret of " + m.Groups[1].Value);
            }
            Func<IExpressionContext, object> code = Expressions.Find(trimmed);
            try { return code(this); }
            catch (Exception thrown) { throw new PolicyError("ExpressionValueEvaluationFailure", thrown.ToString() + " in " + trimmed); }
        }
    }
}
