// API Management's context object model as its documentation describes it: signatures only, for
// the compiler to check expressions against. Nothing here is ever run.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

public interface IExpressionContext
{
    IContextApi Api { get; }
    IBackend Backend { get; }
    IDeployment Deployment { get; }
    TimeSpan Elapsed { get; }
    IGraphQL GraphQL { get; }
    ILastError LastError { get; }
    IOperation Operation { get; }
    IProduct Product { get; }
    IRequest Request { get; }
    Guid RequestId { get; }
    IResponse Response { get; }
    ISubscription Subscription { get; }
    DateTime Timestamp { get; }
    bool Tracing { get; }
    IUser User { get; }
    IReadOnlyDictionary<string, object> Variables { get; }
    IWorkspace Workspace { get; }
    void Trace(string message);
}

public interface IApi
{
    string Id { get; }
    string Name { get; }
    string Path { get; }
    IEnumerable<string> Protocols { get; }
    IUrl ServiceUrl { get; }
    ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }
}
public interface IContextApi : IApi
{
    bool IsCurrentRevision { get; }
    string Revision { get; }
    string Version { get; }
}
public interface ISubscriptionKeyParameterNames { string Header { get; } string Query { get; } }
public enum BackendType { Single, Pool }
public interface IBackend { string AzureRegion { get; } string Id { get; } BackendType Type { get; } }
public interface IGraphQL { IGraphQLDataObject GraphQLArguments { get; } IGraphQLDataObject Parent { get; } }
public interface IGraphQLDataObject { }
public interface IGateway { string Id { get; } string InstanceId { get; } bool IsManaged { get; } }
public enum CarbonIntensityCategory { NotAvailable, VeryLow, Low, Medium, High, VeryHigh }
public interface ISustainabilityInfo { CarbonIntensityCategory CurrentCarbonIntensity { get; } }
public interface IDeployment
{
    IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }
    IGateway Gateway { get; }
    string GatewayId { get; }
    string Region { get; }
    string ServiceId { get; }
    string ServiceName { get; }
    ISustainabilityInfo SustainabilityInfo { get; }
}
public interface ILastError
{
    string Source { get; }
    string Reason { get; }
    string Message { get; }
    string Scope { get; }
    string Section { get; }
    string Path { get; }
    string PolicyId { get; }
}
public interface IOperation { string Id { get; } string Method { get; } string Name { get; } string UrlTemplate { get; } }
public enum ProductState { NotPublished, Published }
public interface IProduct
{
    IEnumerable<IApi> Apis { get; }
    bool ApprovalRequired { get; }
    IEnumerable<IGroup> Groups { get; }
    string Id { get; }
    string Name { get; }
    ProductState State { get; }
    int? SubscriptionLimit { get; }
    bool SubscriptionRequired { get; }
}
public interface IPrivateEndpointConnection { string Name { get; } string GroupId { get; } string MemberName { get; } }
public interface IFoundry { string Deployment { get; } }
public interface IRequest
{
    IMessageBody Body { get; }
    X509Certificate2 Certificate { get; }
    IFoundry Foundry { get; }
    IReadOnlyDictionary<string, string[]> Headers { get; }
    string IpAddress { get; }
    IReadOnlyDictionary<string, string> MatchedParameters { get; }
    string Method { get; }
    IUrl OriginalUrl { get; }
    IPrivateEndpointConnection PrivateEndpointConnection { get; }
    IUrl Url { get; }
}
public interface IResponse
{
    IMessageBody Body { get; }
    IReadOnlyDictionary<string, string[]> Headers { get; }
    int StatusCode { get; }
    string StatusReason { get; }
}
public interface ISubscription
{
    DateTime CreatedDate { get; }
    DateTime? EndDate { get; }
    string Id { get; }
    string Key { get; }
    string Name { get; }
    string PrimaryKey { get; }
    string SecondaryKey { get; }
    DateTime? StartDate { get; }
}
public interface IUser
{
    string Email { get; }
    string FirstName { get; }
    IEnumerable<IGroup> Groups { get; }
    string Id { get; }
    IEnumerable<IUserIdentity> Identities { get; }
    string LastName { get; }
    string Note { get; }
    DateTime RegistrationDate { get; }
}
public interface IUserIdentity { string Id { get; } string Provider { get; } }
public interface IGroup { string Id { get; } string Name { get; } }
public interface IWorkspace { string Id { get; } string Name { get; } }
public interface IUrl
{
    string Host { get; }
    string Path { get; }
    int Port { get; }
    IReadOnlyDictionary<string, string[]> Query { get; }
    string QueryString { get; }
    string Scheme { get; }
}
public interface IMessageBody
{
    T As<T>(bool preserveContent = false);
    IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false);
}
public class Authorization
{
    public string AccessToken { get { return null; } }
    public IReadOnlyDictionary<string, object> Claims { get { return null; } }
}
public class Jwt
{
    public string Algorithm { get { return null; } }
    public IEnumerable<string> Audiences { get { return null; } }
    public IReadOnlyDictionary<string, string[]> Claims { get { return null; } }
    public DateTime? ExpirationTime { get { return null; } }
    public string Id { get { return null; } }
    public string Issuer { get { return null; } }
    public DateTime? IssuedAt { get { return null; } }
    public DateTime? NotBefore { get { return null; } }
    public string Subject { get { return null; } }
    public string Type { get { return null; } }
}
public class BasicAuthCredentials
{
    public string Password { get { return null; } }
    public string UserId { get { return null; } }
}

public static class GatewayExtensions
{
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key) { return null; }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key, string defaultValue) { return null; }
    public static string[] GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key, string[] defaultValue) { return null; }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key) { return null; }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key, string defaultValue) { return null; }
    public static object GetValueOrDefault(this IReadOnlyDictionary<string, object> values, string name) { return null; }
    public static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> values, string name) { return default(T); }
    public static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> values, string name, T defaultValue) { return default(T); }
    public static BasicAuthCredentials AsBasic(this string value) { return null; }
    public static bool TryParseBasic(this string value, out BasicAuthCredentials result) { result = null; return false; }
    public static Jwt AsJwt(this string value) { return null; }
    public static bool TryParseJwt(this string value, out Jwt result) { result = null; return false; }
    public static byte[] Encrypt(this byte[] data, string alg, byte[] key, byte[] iv) { return null; }
    public static byte[] Encrypt(this byte[] data, SymmetricAlgorithm alg) { return null; }
    public static byte[] Encrypt(this byte[] data, SymmetricAlgorithm alg, byte[] key, byte[] iv) { return null; }
    public static byte[] Decrypt(this byte[] data, string alg, byte[] key, byte[] iv) { return null; }
    public static byte[] Decrypt(this byte[] data, SymmetricAlgorithm alg) { return null; }
    public static byte[] Decrypt(this byte[] data, SymmetricAlgorithm alg, byte[] key, byte[] iv) { return null; }
    public static bool VerifyNoRevocation(this X509Certificate2 certificate) { return false; }
    public static string ToFormUrlEncodedContent(this IDictionary<string, IList<string>> form) { return null; }
    public static string ToQueryString(this IDictionary<string, IList<string>> query) { return null; }
}
