// The part of API Management's context object model that expressions can see, as its
// documentation describes it, and the clock that stands in for DateTimeOffset.UtcNow.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using Newtonsoft.Json.Linq;

public static class TestClock
{
    public static DateTimeOffset UtcNow = new DateTimeOffset(2026, 10, 21, 7, 0, 0, TimeSpan.Zero);
    public static void Advance(double seconds) { UtcNow = UtcNow.AddSeconds(seconds); }
}

public interface IExpressionContext
{
    IContextApi Api { get; }
    IContextBackend Backend { get; }
    IDeployment Deployment { get; }
    TimeSpan Elapsed { get; }
    ILastError LastError { get; }
    IOperation Operation { get; }
    IRequest Request { get; }
    Guid RequestId { get; }
    IResponse Response { get; }
    DateTime Timestamp { get; }
    bool Tracing { get; }
    IReadOnlyDictionary<string, object> Variables { get; }
    void Trace(string message);
}
public interface IContextApi { string Id { get; } string Name { get; } string Path { get; } string Revision { get; } }
public enum BackendType { Single, Pool }
public interface IContextBackend { string AzureRegion { get; } string Id { get; } BackendType Type { get; } }
public interface IDeployment { string Region { get; } string ServiceName { get; } }
public interface ILastError { string Source { get; } string Reason { get; } string Message { get; } }
public interface IOperation { string Id { get; } string Method { get; } string UrlTemplate { get; } }
public interface IRequest
{
    IMessageBody Body { get; }
    X509Certificate2 Certificate { get; }
    IReadOnlyDictionary<string, string[]> Headers { get; }
    string IpAddress { get; }
    IReadOnlyDictionary<string, string> MatchedParameters { get; }
    string Method { get; }
    IUrl OriginalUrl { get; }
    IUrl Url { get; }
}
public interface IResponse
{
    IMessageBody Body { get; }
    IReadOnlyDictionary<string, string[]> Headers { get; }
    int StatusCode { get; }
    string StatusReason { get; }
}
public interface IUrl
{
    string Host { get; }
    string Path { get; }
    int Port { get; }
    IReadOnlyDictionary<string, string[]> Query { get; }
    string QueryString { get; }
    string Scheme { get; }
}
public interface IMessageBody { T As<T>(bool preserveContent = false); }

public static class ContextExtensions
{
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key)
    {
        string[] found;
        return values.TryGetValue(key, out found) ? string.Join(",", found) : null;
    }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key, string other)
    {
        return values.GetValueOrDefault(key) ?? other;
    }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key)
    {
        string found;
        return values.TryGetValue(key, out found) ? found : null;
    }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key, string other)
    {
        return values.GetValueOrDefault(key) ?? other;
    }
    public static object GetValueOrDefault(this IReadOnlyDictionary<string, object> values, string name)
    {
        object found;
        return values.TryGetValue(name, out found) ? found : null;
    }
    // A stored value of another type throws, as the documentation says.
    public static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> values, string name)
    {
        object found;
        return values.TryGetValue(name, out found) ? (T)found : default(T);
    }
    public static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> values, string name, T other)
    {
        object found;
        return values.TryGetValue(name, out found) ? (T)found : other;
    }
}
