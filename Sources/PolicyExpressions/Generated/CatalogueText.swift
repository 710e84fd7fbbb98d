// Made by scripts/generate from the files in catalogue/. Do not edit.
// swift-format-ignore-file

/// The catalogue of types, as it stands in `catalogue/`.
enum CatalogueText {
  /// Each type with its declaration.
  static let types: [CatalogueIndex.Entry] = [
    CatalogueIndex.Entry(
      namespace: "", key: "IExpressionContext", name: "IExpressionContext",
      id: "IExpressionContext", arity: 0,
      text: ##"""
      interface IExpressionContext
        [null: no API matches the request] IContextApi Api { get; }
        [null: no backend entity is selected] [since: 2026] IContextBackend Backend { get; }
        IDeployment Deployment { get; }
        TimeSpan Elapsed { get; }
        [null: the policy does not belong to a resolver] IContextGraphQL GraphQL { get; }
        [null: the policy does not belong to a resolver] IGraphQLDataObject ParentResult { get; }
        [null: no error happened] ILastError LastError { get; }
        [null: no operation matches the request] IOperation Operation { get; }
        [null: the call is not made with the key of a product] IProduct Product { get; }
        IRequest Request { get; }
        Guid RequestId { get; }
        [note: before a response exists it may be null] IResponse Response { get; }
        [null: the API needs no subscription and the call has no key] ISubscription Subscription { get; }
        DateTime Timestamp { get; }
        bool Tracing { get; }
        [null: the subscription has no user, or there is none] IUser User { get; }
        IReadOnlyDictionary<string, object> Variables { get; }
        [null: the API is not in a workspace] [since: 2025] IContextWorkspace Workspace { get; }
        void Trace(string message)
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IContextApi", name: "IContextApi",
      id: "IContextApi", arity: 0,
      text: ##"""
      interface IContextApi : IApi
        bool IsCurrentRevision { get; }
        string Revision { get; }
        [null: the API has no versions] string Version { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IApi", name: "IApi",
      id: "IApi", arity: 0,
      text: ##"""
      interface IApi
        string Id { get; }
        string Name { get; }
        string Path { get; }
        IEnumerable<string> Protocols { get; }
        [null: the API has no backend URL] IUrl ServiceUrl { get; }
        ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "ISubscriptionKeyParameterNames", name: "ISubscriptionKeyParameterNames",
      id: "ISubscriptionKeyParameterNames", arity: 0,
      text: ##"""
      interface ISubscriptionKeyParameterNames
        string Header { get; }
        string Query { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IContextBackend", name: "IContextBackend",
      id: "IContextBackend", arity: 0,
      text: ##"""
      [since: 2026] interface IContextBackend
        string AzureRegion { get; }
        string Id { get; }
        BackendType Type { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "BackendType", name: "BackendType",
      id: "BackendType", arity: 0,
      text: ##"""
      [since: 2026] enum BackendType
        Single
        Pool
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IContextGraphQL", name: "IContextGraphQL",
      id: "IContextGraphQL", arity: 0,
      text: ##"""
      [opaque] interface IContextGraphQL
        IGraphQLDataObject GraphQLArguments { get; }
        IGraphQLDataObject Parent { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IGraphQLDataObject", name: "IGraphQLDataObject",
      id: "IGraphQLDataObject", arity: 0,
      text: ##"""
      [opaque] interface IGraphQLDataObject
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IContextWorkspace", name: "IContextWorkspace",
      id: "IContextWorkspace", arity: 0,
      text: ##"""
      [since: 2025] interface IContextWorkspace
        string Id { get; }
        string Name { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IDeployment", name: "IDeployment",
      id: "IDeployment", arity: 0,
      text: ##"""
      interface IDeployment
        IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }
        [since: 2025] IDeploymentGateway Gateway { get; }
        string GatewayId { get; }
        string Region { get; }
        [since: 2025] string ServiceId { get; }
        string ServiceName { get; }
        [since: 2025] ISustainabilityInfo SustainabilityInfo { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IDeploymentGateway", name: "IDeploymentGateway",
      id: "IDeploymentGateway", arity: 0,
      text: ##"""
      [since: 2025] interface IDeploymentGateway
        string Id { get; }
        string InstanceId { get; }
        bool IsManaged { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "ISustainabilityInfo", name: "ISustainabilityInfo",
      id: "ISustainabilityInfo", arity: 0,
      text: ##"""
      [since: 2025] interface ISustainabilityInfo
        CarbonIntensityCategory CurrentCarbonIntensity { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "CarbonIntensityCategory", name: "CarbonIntensityCategory",
      id: "CarbonIntensityCategory", arity: 0,
      text: ##"""
      [opaque] [since: 2025] enum CarbonIntensityCategory
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "ILastError", name: "ILastError",
      id: "ILastError", arity: 0,
      text: ##"""
      interface ILastError
        string Message { get; }
        [null: the error happened outside a policy] string Path { get; }
        [null: the policy has no id] string PolicyId { get; }
        [null: the error has no short name] string Reason { get; }
        [null: the error happened outside a policy] string Scope { get; }
        [null: the error happened outside a policy] string Section { get; }
        string Source { get; }
        [unlisted] int HttpErrorCode { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IOperation", name: "IOperation",
      id: "IOperation", arity: 0,
      text: ##"""
      interface IOperation
        string Id { get; }
        string Method { get; }
        string Name { get; }
        string UrlTemplate { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IProduct", name: "IProduct",
      id: "IProduct", arity: 0,
      text: ##"""
      interface IProduct
        [note: not on today's page] IEnumerable<IApi> Apis { get; }
        bool ApprovalRequired { get; }
        IEnumerable<IGroup> Groups { get; }
        string Id { get; }
        string Name { get; }
        ProductState State { get; }
        [null: the product sets no limit] int? SubscriptionLimit { get; }
        [null: the product sets no limit] int? SubscriptionsLimit { get; }
        bool SubscriptionRequired { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "ProductState", name: "ProductState",
      id: "ProductState", arity: 0,
      text: ##"""
      enum ProductState
        NotPublished
        Published
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IRequest", name: "IRequest",
      id: "IRequest", arity: 0,
      text: ##"""
      interface IRequest
        [null: the request has no body, as with GET] IMessageBody Body { get; }
        [null: the client sends no certificate] X509Certificate2 Certificate { get; }
        [since: 2026] IFoundry Foundry { get; }
        IReadOnlyDictionary<string, string[]> Headers { get; }
        string IpAddress { get; }
        IReadOnlyDictionary<string, string> MatchedParameters { get; }
        string Method { get; }
        IUrl OriginalUrl { get; }
        [null: the request comes not by a private endpoint] IPrivateEndpointConnection PrivateEndpointConnection { get; }
        IUrl Url { get; }
        [unlisted] IAzureVnetInfo AzureVnetInfo { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IFoundry", name: "IFoundry",
      id: "IFoundry", arity: 0,
      text: ##"""
      [since: 2026] interface IFoundry
        string Deployment { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IPrivateEndpointConnection", name: "IPrivateEndpointConnection",
      id: "IPrivateEndpointConnection", arity: 0,
      text: ##"""
      interface IPrivateEndpointConnection
        string GroupId { get; }
        string MemberName { get; }
        string Name { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IAzureVnetInfo", name: "IAzureVnetInfo",
      id: "IAzureVnetInfo", arity: 0,
      text: ##"""
      [unlisted] [opaque] interface IAzureVnetInfo
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IResponse", name: "IResponse",
      id: "IResponse", arity: 0,
      text: ##"""
      interface IResponse
        [note: it may be null where the response has no body] IMessageBody Body { get; }
        IReadOnlyDictionary<string, string[]> Headers { get; }
        int StatusCode { get; }
        string StatusReason { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IMessageBody", name: "IMessageBody",
      id: "IMessageBody", arity: 0,
      text: ##"""
      interface IMessageBody
        T As<T>(bool preserveContent = default)
        IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = default)
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "ISubscription", name: "ISubscription",
      id: "ISubscription", arity: 0,
      text: ##"""
      interface ISubscription
        DateTime CreatedDate { get; }
        [null: the subscription does not end] DateTime? EndDate { get; }
        string Id { get; }
        string Key { get; }
        string Name { get; }
        string PrimaryKey { get; }
        string SecondaryKey { get; }
        [null: the subscription has not started] DateTime? StartDate { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IUser", name: "IUser",
      id: "IUser", arity: 0,
      text: ##"""
      interface IUser
        string Email { get; }
        string FirstName { get; }
        IEnumerable<IGroup> Groups { get; }
        string Id { get; }
        IEnumerable<IUserIdentity> Identities { get; }
        string LastName { get; }
        string Note { get; }
        DateTime RegistrationDate { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IUserIdentity", name: "IUserIdentity",
      id: "IUserIdentity", arity: 0,
      text: ##"""
      interface IUserIdentity
        string Id { get; }
        string Provider { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IGroup", name: "IGroup",
      id: "IGroup", arity: 0,
      text: ##"""
      interface IGroup
        string Id { get; }
        string Name { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "IUrl", name: "IUrl",
      id: "IUrl", arity: 0,
      text: ##"""
      interface IUrl
        string Host { get; }
        string Path { get; }
        int Port { get; }
        IReadOnlyDictionary<string, string[]> Query { get; }
        string QueryString { get; }
        string Scheme { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "Authorization", name: "Authorization",
      id: "Authorization", arity: 0,
      text: ##"""
      class Authorization
        string AccessToken { get; }
        IReadOnlyDictionary<string, object> Claims { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "Jwt", name: "Jwt",
      id: "Jwt", arity: 0,
      text: ##"""
      class Jwt
        string Algorithm { get; }
        IEnumerable<string> Audiences { get; }
        IReadOnlyDictionary<string, string[]> Claims { get; }
        [null: the token has no exp claim] DateTime? ExpirationTime { get; }
        string Id { get; }
        string Issuer { get; }
        [null: the token has no iat claim] DateTime? IssuedAt { get; }
        [null: the token has no nbf claim] DateTime? NotBefore { get; }
        string Subject { get; }
        string Type { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "BasicAuthCredentials", name: "BasicAuthCredentials",
      id: "BasicAuthCredentials", arity: 0,
      text: ##"""
      class BasicAuthCredentials
        string Password { get; }
        string UserId { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "", key: "GatewayExtensions", name: "GatewayExtensions",
      id: "GatewayExtensions", arity: 0,
      text: ##"""
      static class GatewayExtensions
        [null: there is no such key] static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key)
        static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string key, string defaultValue)
        [null: there is no such key] static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key)
        static string GetValueOrDefault(this IReadOnlyDictionary<string, string> values, string key, string defaultValue)
        [null: the variable is not set] static object GetValueOrDefault(this IReadOnlyDictionary<string, object> variables, string name)
        [null: the variable is not set] static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> variables, string name)
        static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> variables, string name, T defaultValue)
        [null: the text is no value of the Authorization header for Basic] static BasicAuthCredentials AsBasic(this string input)
        static bool TryParseBasic(this string input, out BasicAuthCredentials result)
        [null: the text is no token] static Jwt AsJwt(this string input)
        static bool TryParseJwt(this string input, out Jwt result)
        static byte[] Encrypt(this byte[] input, string alg, byte[] key, byte[] iv)
        static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg)
        static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)
        static byte[] Decrypt(this byte[] input, string alg, byte[] key, byte[] iv)
        static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg)
        static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)
        static bool VerifyNoRevocation(this X509Certificate2 certificate)
        static string ToFormUrlEncodedContent(this IDictionary<string, IList<string>> content)
        [null: there is no parameter] static string ToQueryString(this IDictionary<string, IList<string>> parameters)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "CommentHandling", name: "CommentHandling",
      id: "Newtonsoft.Json.Linq.CommentHandling", arity: 0,
      text: ##"""
      [newer] [unlisted] enum CommentHandling
        [newer] Ignore
        [newer] Load
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "DuplicatePropertyNameHandling", name: "DuplicatePropertyNameHandling",
      id: "Newtonsoft.Json.Linq.DuplicatePropertyNameHandling", arity: 0,
      text: ##"""
      [newer] [unlisted] enum DuplicatePropertyNameHandling
        [newer] Replace
        [newer] Ignore
        [newer] Error
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "Extensions", name: "Extensions",
      id: "Newtonsoft.Json.Linq.Extensions", arity: 0,
      text: ##"""
      static class Extensions
        static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source)
        static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source)
        static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source)
        static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source)
        static IEnumerable<U> Children<T, U>(this IEnumerable<T> source)
        static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source)
        static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source)
        static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source)
        static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source)
        static U Value<T, U>(this IEnumerable<T> value)
        static U Value<U>(this IEnumerable<JToken> value)
        static IEnumerable<U> Values<U>(this IEnumerable<JToken> source)
        static IJEnumerable<JToken> Values(this IEnumerable<JToken> source)
        static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key)
        static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "IJEnumerable`1", name: "IJEnumerable",
      id: "Newtonsoft.Json.Linq.IJEnumerable`1", arity: 1,
      text: ##"""
      [unlisted] interface IJEnumerable<out T> : IEnumerable<T>
        IJEnumerable<JToken> this[object key] { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JArray", name: "JArray",
      id: "Newtonsoft.Json.Linq.JArray", arity: 0,
      text: ##"""
      class JArray : JContainer
        new()
        new(JArray other)
        new(object content)
        new(params object[] content)
        bool IsReadOnly { get; }
        JToken this[int index] { get; set; }
        void Add(JToken item)
        void Clear()
        bool Contains(JToken item)
        void CopyTo(JToken[] array, int arrayIndex)
        static JArray FromObject(object o)
        static JArray FromObject(object o, JsonSerializer jsonSerializer)
        IEnumerator<JToken> GetEnumerator()
        int IndexOf(JToken item)
        void Insert(int index, JToken item)
        static JArray Load(JsonReader reader)
        static JArray Parse(string json)
        bool Remove(JToken item)
        void RemoveAt(int index)
        [newer] static JArray Load(JsonReader reader, JsonLoadSettings settings)
        [newer] static JArray Parse(string json, JsonLoadSettings settings)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JConstructor", name: "JConstructor",
      id: "Newtonsoft.Json.Linq.JConstructor", arity: 0,
      text: ##"""
      class JConstructor : JContainer
        new()
        new(JConstructor other)
        new(string name)
        new(string name, object content)
        new(string name, params object[] content)
        string Name { get; set; }
        static JConstructor Load(JsonReader reader)
        [newer] static JConstructor Load(JsonReader reader, JsonLoadSettings settings)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JContainer", name: "JContainer",
      id: "Newtonsoft.Json.Linq.JContainer", arity: 0,
      text: ##"""
      abstract class JContainer : JToken, IList, IList<JToken>
        event System.ComponentModel.AddingNewEventHandler AddingNew
        event System.Collections.Specialized.NotifyCollectionChangedEventHandler CollectionChanged
        int Count { get; }
        event System.ComponentModel.ListChangedEventHandler ListChanged
        void Add(object content)
        void AddFirst(object content)
        JsonWriter CreateWriter()
        IEnumerable<JToken> Descendants()
        IEnumerable<JToken> DescendantsAndSelf()
        void Merge(object content)
        void Merge(object content, JsonMergeSettings settings)
        void RemoveAll()
        void ReplaceAll(object content)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JEnumerable`1", name: "JEnumerable",
      id: "Newtonsoft.Json.Linq.JEnumerable`1", arity: 1,
      text: ##"""
      [unlisted] struct JEnumerable<T> : IEquatable<JEnumerable<T>>, IJEnumerable<T>
        new(IEnumerable<T> enumerable)
        static readonly JEnumerable<T> Empty
        IJEnumerable<JToken> this[object key] { get; }
        bool Equals(JEnumerable<T> other)
        IEnumerator<T> GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JObject", name: "JObject",
      id: "Newtonsoft.Json.Linq.JObject", arity: 0,
      text: ##"""
      class JObject : JContainer, IDictionary<string, JToken>
        new()
        new(JObject other)
        new(object content)
        new(params object[] content)
        event System.ComponentModel.PropertyChangedEventHandler PropertyChanged
        event System.ComponentModel.PropertyChangingEventHandler PropertyChanging
        JToken this[string propertyName] { get; set; }
        void Add(string propertyName, JToken value)
        static JObject FromObject(object o)
        static JObject FromObject(object o, JsonSerializer jsonSerializer)
        IEnumerator<KeyValuePair<string, JToken>> GetEnumerator()
        JToken GetValue(string propertyName)
        JToken GetValue(string propertyName, StringComparison comparison)
        static JObject Load(JsonReader reader)
        static JObject Parse(string json)
        IEnumerable<JProperty> Properties()
        JProperty Property(string name)
        JEnumerable<JToken> PropertyValues()
        bool Remove(string propertyName)
        bool TryGetValue(string propertyName, out JToken value)
        bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)
        [newer] bool ContainsKey(string propertyName)
        [newer] static JObject Load(JsonReader reader, JsonLoadSettings settings)
        [newer] static JObject Parse(string json, JsonLoadSettings settings)
        [newer] JProperty Property(string name, StringComparison comparison)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JProperty", name: "JProperty",
      id: "Newtonsoft.Json.Linq.JProperty", arity: 0,
      text: ##"""
      class JProperty : JContainer
        new(JProperty other)
        new(string name, object content)
        new(string name, params object[] content)
        string Name { get; }
        JToken Value { get; set; }
        static JProperty Load(JsonReader reader)
        [newer] static JProperty Load(JsonReader reader, JsonLoadSettings settings)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JRaw", name: "JRaw",
      id: "Newtonsoft.Json.Linq.JRaw", arity: 0,
      text: ##"""
      class JRaw : JValue
        new(JRaw other)
        new(object rawJson)
        static JRaw Create(JsonReader reader)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JToken", name: "JToken",
      id: "Newtonsoft.Json.Linq.JToken", arity: 0,
      text: ##"""
      abstract class JToken : ICloneable, IJEnumerable<JToken>, IJsonLineInfo
        static JTokenEqualityComparer EqualityComparer { get; }
        JToken First { get; }
        bool HasValues { get; }
        JToken Last { get; }
        JToken Next { get; }
        JContainer Parent { get; }
        string Path { get; }
        JToken Previous { get; }
        JToken Root { get; }
        JTokenType Type { get; }
        JToken this[object key] { get; set; }
        void AddAfterSelf(object content)
        void AddAnnotation(object annotation)
        void AddBeforeSelf(object content)
        IEnumerable<JToken> AfterSelf()
        IEnumerable<JToken> Ancestors()
        IEnumerable<JToken> AncestorsAndSelf()
        T Annotation<T>()
        object Annotation(Type type)
        IEnumerable<T> Annotations<T>()
        IEnumerable<object> Annotations(Type type)
        IEnumerable<JToken> BeforeSelf()
        JEnumerable<JToken> Children()
        JEnumerable<T> Children<T>()
        JsonReader CreateReader()
        JToken DeepClone()
        static bool DeepEquals(JToken t1, JToken t2)
        static JToken FromObject(object o)
        static JToken FromObject(object o, JsonSerializer jsonSerializer)
        static JToken Load(JsonReader reader)
        static JToken Parse(string json)
        static JToken ReadFrom(JsonReader reader)
        void Remove()
        void RemoveAnnotations<T>()
        void RemoveAnnotations(Type type)
        void Replace(JToken value)
        JToken SelectToken(string path)
        JToken SelectToken(string path, bool errorWhenNoMatch)
        IEnumerable<JToken> SelectTokens(string path)
        IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)
        T ToObject<T>()
        T ToObject<T>(JsonSerializer jsonSerializer)
        object ToObject(Type objectType)
        object ToObject(Type objectType, JsonSerializer jsonSerializer)
        string ToString(Formatting formatting, params JsonConverter[] converters)
        T Value<T>(object key)
        IEnumerable<T> Values<T>()
        void WriteTo(JsonWriter writer, params JsonConverter[] converters)
        static explicit operator DateTime(JToken value)
        static explicit operator DateTime?(JToken value)
        static explicit operator DateTimeOffset(JToken value)
        static explicit operator DateTimeOffset?(JToken value)
        static explicit operator Guid(JToken value)
        static explicit operator Guid?(JToken value)
        static explicit operator TimeSpan(JToken value)
        static explicit operator TimeSpan?(JToken value)
        static explicit operator Uri(JToken value)
        static explicit operator bool(JToken value)
        static explicit operator bool?(JToken value)
        static explicit operator byte(JToken value)
        static explicit operator byte?(JToken value)
        static explicit operator byte[](JToken value)
        static explicit operator char(JToken value)
        static explicit operator char?(JToken value)
        static explicit operator decimal(JToken value)
        static explicit operator decimal?(JToken value)
        static explicit operator double(JToken value)
        static explicit operator double?(JToken value)
        static explicit operator float(JToken value)
        static explicit operator float?(JToken value)
        static explicit operator int(JToken value)
        static explicit operator int?(JToken value)
        static explicit operator long(JToken value)
        static explicit operator long?(JToken value)
        static explicit operator sbyte(JToken value)
        static explicit operator sbyte?(JToken value)
        static explicit operator short(JToken value)
        static explicit operator short?(JToken value)
        static explicit operator string(JToken value)
        static explicit operator uint(JToken value)
        static explicit operator uint?(JToken value)
        static explicit operator ulong(JToken value)
        static explicit operator ulong?(JToken value)
        static explicit operator ushort(JToken value)
        static explicit operator ushort?(JToken value)
        static implicit operator JToken(DateTime value)
        static implicit operator JToken(DateTime? value)
        static implicit operator JToken(DateTimeOffset value)
        static implicit operator JToken(DateTimeOffset? value)
        static implicit operator JToken(Guid value)
        static implicit operator JToken(Guid? value)
        static implicit operator JToken(TimeSpan value)
        static implicit operator JToken(TimeSpan? value)
        static implicit operator JToken(Uri value)
        static implicit operator JToken(bool value)
        static implicit operator JToken(bool? value)
        static implicit operator JToken(byte value)
        static implicit operator JToken(byte? value)
        static implicit operator JToken(byte[] value)
        static implicit operator JToken(decimal value)
        static implicit operator JToken(decimal? value)
        static implicit operator JToken(double value)
        static implicit operator JToken(double? value)
        static implicit operator JToken(float value)
        static implicit operator JToken(float? value)
        static implicit operator JToken(int value)
        static implicit operator JToken(int? value)
        static implicit operator JToken(long value)
        static implicit operator JToken(long? value)
        static implicit operator JToken(sbyte value)
        static implicit operator JToken(sbyte? value)
        static implicit operator JToken(short value)
        static implicit operator JToken(short? value)
        static implicit operator JToken(string value)
        static implicit operator JToken(uint value)
        static implicit operator JToken(uint? value)
        static implicit operator JToken(ulong value)
        static implicit operator JToken(ulong? value)
        static implicit operator JToken(ushort value)
        static implicit operator JToken(ushort? value)
        [newer] JToken DeepClone(JsonCloneSettings settings)
        [newer] static JToken Load(JsonReader reader, JsonLoadSettings settings)
        [newer] static JToken Parse(string json, JsonLoadSettings settings)
        [newer] static JToken ReadFrom(JsonReader reader, JsonLoadSettings settings)
        [newer] JToken SelectToken(string path, JsonSelectSettings settings)
        [newer] IEnumerable<JToken> SelectTokens(string path, JsonSelectSettings settings)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JTokenEqualityComparer", name: "JTokenEqualityComparer",
      id: "Newtonsoft.Json.Linq.JTokenEqualityComparer", arity: 0,
      text: ##"""
      [unlisted] class JTokenEqualityComparer : IEqualityComparer<JToken>
        new()
        bool Equals(JToken x, JToken y)
        int GetHashCode(JToken obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JTokenReader", name: "JTokenReader",
      id: "Newtonsoft.Json.Linq.JTokenReader", arity: 0,
      text: ##"""
      [unlisted] [opaque] class JTokenReader : JsonReader, IJsonLineInfo
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JTokenType", name: "JTokenType",
      id: "Newtonsoft.Json.Linq.JTokenType", arity: 0,
      text: ##"""
      enum JTokenType
        None
        Object
        Array
        Constructor
        Property
        Comment
        Integer
        Float
        String
        Boolean
        Null
        Undefined
        Date
        Raw
        Bytes
        Guid
        Uri
        TimeSpan
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JTokenWriter", name: "JTokenWriter",
      id: "Newtonsoft.Json.Linq.JTokenWriter", arity: 0,
      text: ##"""
      [unlisted] [opaque] class JTokenWriter : JsonWriter
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JValue", name: "JValue",
      id: "Newtonsoft.Json.Linq.JValue", arity: 0,
      text: ##"""
      class JValue : JToken, IComparable, IComparable<JValue>, IConvertible, IEquatable<JValue>, IFormattable
        new(DateTime value)
        new(DateTimeOffset value)
        new(Guid value)
        new(JValue other)
        new(TimeSpan value)
        new(Uri value)
        new(bool value)
        new(char value)
        new(decimal value)
        new(double value)
        new(float value)
        new(long value)
        new(object value)
        new(string value)
        new(ulong value)
        object Value { get; set; }
        int CompareTo(JValue obj)
        static JValue CreateComment(string value)
        static JValue CreateNull()
        static JValue CreateString(string value)
        static JValue CreateUndefined()
        bool Equals(JValue other)
        string ToString(IFormatProvider formatProvider)
        string ToString(string format)
        string ToString(string format, IFormatProvider formatProvider)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JsonCloneSettings", name: "JsonCloneSettings",
      id: "Newtonsoft.Json.Linq.JsonCloneSettings", arity: 0,
      text: ##"""
      [newer] [unlisted] class JsonCloneSettings
        [newer] new()
        [newer] bool CopyAnnotations { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JsonLoadSettings", name: "JsonLoadSettings",
      id: "Newtonsoft.Json.Linq.JsonLoadSettings", arity: 0,
      text: ##"""
      [newer] [unlisted] class JsonLoadSettings
        [newer] new()
        [newer] CommentHandling CommentHandling { get; set; }
        [newer] DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; set; }
        [newer] LineInfoHandling LineInfoHandling { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JsonMergeSettings", name: "JsonMergeSettings",
      id: "Newtonsoft.Json.Linq.JsonMergeSettings", arity: 0,
      text: ##"""
      [unlisted] class JsonMergeSettings
        new()
        MergeArrayHandling MergeArrayHandling { get; set; }
        [newer] MergeNullValueHandling MergeNullValueHandling { get; set; }
        [newer] StringComparison PropertyNameComparison { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "JsonSelectSettings", name: "JsonSelectSettings",
      id: "Newtonsoft.Json.Linq.JsonSelectSettings", arity: 0,
      text: ##"""
      [newer] [unlisted] class JsonSelectSettings
        [newer] new()
        [newer] bool ErrorWhenNoMatch { get; set; }
        [newer] TimeSpan? RegexMatchTimeout { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "LineInfoHandling", name: "LineInfoHandling",
      id: "Newtonsoft.Json.Linq.LineInfoHandling", arity: 0,
      text: ##"""
      [newer] [unlisted] enum LineInfoHandling
        [newer] Ignore
        [newer] Load
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "MergeArrayHandling", name: "MergeArrayHandling",
      id: "Newtonsoft.Json.Linq.MergeArrayHandling", arity: 0,
      text: ##"""
      [unlisted] enum MergeArrayHandling
        Concat
        Union
        Replace
        Merge
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json.Linq", key: "MergeNullValueHandling", name: "MergeNullValueHandling",
      id: "Newtonsoft.Json.Linq.MergeNullValueHandling", arity: 0,
      text: ##"""
      [newer] [unlisted] enum MergeNullValueHandling
        [newer] Ignore
        [newer] Merge
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "DateFormatHandling", name: "DateFormatHandling",
      id: "Newtonsoft.Json.DateFormatHandling", arity: 0,
      text: ##"""
      [unlisted] enum DateFormatHandling
        IsoDateFormat
        MicrosoftDateFormat
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "DateParseHandling", name: "DateParseHandling",
      id: "Newtonsoft.Json.DateParseHandling", arity: 0,
      text: ##"""
      [unlisted] enum DateParseHandling
        None
        DateTime
        DateTimeOffset
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "DateTimeZoneHandling", name: "DateTimeZoneHandling",
      id: "Newtonsoft.Json.DateTimeZoneHandling", arity: 0,
      text: ##"""
      [unlisted] enum DateTimeZoneHandling
        Local
        Utc
        Unspecified
        RoundtripKind
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "DefaultValueHandling", name: "DefaultValueHandling",
      id: "Newtonsoft.Json.DefaultValueHandling", arity: 0,
      text: ##"""
      [unlisted] enum DefaultValueHandling
        Include
        Ignore
        Populate
        IgnoreAndPopulate
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "FloatParseHandling", name: "FloatParseHandling",
      id: "Newtonsoft.Json.FloatParseHandling", arity: 0,
      text: ##"""
      [unlisted] enum FloatParseHandling
        Double
        Decimal
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "Formatting", name: "Formatting",
      id: "Newtonsoft.Json.Formatting", arity: 0,
      text: ##"""
      enum Formatting
        None
        Indented
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "IJsonLineInfo", name: "IJsonLineInfo",
      id: "Newtonsoft.Json.IJsonLineInfo", arity: 0,
      text: ##"""
      [unlisted] interface IJsonLineInfo
        int LineNumber { get; }
        int LinePosition { get; }
        bool HasLineInfo()
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonConvert", name: "JsonConvert",
      id: "Newtonsoft.Json.JsonConvert", arity: 0,
      text: ##"""
      static class JsonConvert
        [refused] static readonly string False
        [refused] static readonly string NaN
        [refused] static readonly string NegativeInfinity
        [refused] static readonly string Null
        [refused] static readonly string PositiveInfinity
        [refused] static readonly string True
        [refused] static readonly string Undefined
        [refused] static Func<JsonSerializerSettings> DefaultSettings { get; set; }
        [refused: JsonConvert.DeserializeObject] static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject)
        [refused: JsonConvert.DeserializeObject] static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings)
        static T DeserializeObject<T>(string value)
        static object DeserializeObject(string value)
        static T DeserializeObject<T>(string value, JsonSerializerSettings settings)
        static T DeserializeObject<T>(string value, params JsonConverter[] converters)
        static object DeserializeObject(string value, JsonSerializerSettings settings)
        static object DeserializeObject(string value, Type type)
        static object DeserializeObject(string value, Type type, JsonSerializerSettings settings)
        static object DeserializeObject(string value, Type type, params JsonConverter[] converters)
        [refused: JsonConvert.DeserializeObject] static System.Threading.Tasks.Task<T> DeserializeObjectAsync<T>(string value)
        [refused: JsonConvert.DeserializeObject] static System.Threading.Tasks.Task<object> DeserializeObjectAsync(string value)
        [refused: JsonConvert.DeserializeObject] static System.Threading.Tasks.Task<T> DeserializeObjectAsync<T>(string value, JsonSerializerSettings settings)
        [refused: JsonConvert.DeserializeObject] static System.Threading.Tasks.Task<object> DeserializeObjectAsync(string value, Type type, JsonSerializerSettings settings)
        [refused: the json-to-xml policy] static XDocument DeserializeXNode(string value)
        [refused: the json-to-xml policy] static XDocument DeserializeXNode(string value, string deserializeRootElementName)
        [refused: the json-to-xml policy] static XDocument DeserializeXNode(string value, string deserializeRootElementName, bool writeArrayAttribute)
        [refused: the json-to-xml policy] static XmlDocument DeserializeXmlNode(string value)
        [refused: the json-to-xml policy] static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName)
        [refused: the json-to-xml policy] static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool writeArrayAttribute)
        [refused: JsonConvert.DeserializeObject] static void PopulateObject(string value, object target)
        [refused: JsonConvert.DeserializeObject] static void PopulateObject(string value, object target, JsonSerializerSettings settings)
        [refused: JsonConvert.DeserializeObject] static System.Threading.Tasks.Task PopulateObjectAsync(string value, object target, JsonSerializerSettings settings)
        static string SerializeObject(object value)
        static string SerializeObject(object value, Formatting formatting)
        static string SerializeObject(object value, JsonSerializerSettings settings)
        static string SerializeObject(object value, params JsonConverter[] converters)
        static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings)
        static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters)
        static string SerializeObject(object value, Type type, JsonSerializerSettings settings)
        static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings)
        [refused: JsonConvert.SerializeObject] static System.Threading.Tasks.Task<string> SerializeObjectAsync(object value)
        [refused: JsonConvert.SerializeObject] static System.Threading.Tasks.Task<string> SerializeObjectAsync(object value, Formatting formatting)
        [refused: JsonConvert.SerializeObject] static System.Threading.Tasks.Task<string> SerializeObjectAsync(object value, Formatting formatting, JsonSerializerSettings settings)
        [refused: the xml-to-json policy] static string SerializeXNode(XObject node)
        [refused: the xml-to-json policy] static string SerializeXNode(XObject node, Formatting formatting)
        [refused: the xml-to-json policy] static string SerializeXNode(XObject node, Formatting formatting, bool omitRootObject)
        [refused: the xml-to-json policy] static string SerializeXmlNode(XmlNode node)
        [refused: the xml-to-json policy] static string SerializeXmlNode(XmlNode node, Formatting formatting)
        [refused: the xml-to-json policy] static string SerializeXmlNode(XmlNode node, Formatting formatting, bool omitRootObject)
        [refused: JsonConvert.SerializeObject] static string ToString(DateTime value)
        [refused: JsonConvert.SerializeObject] static string ToString(DateTimeOffset value)
        [refused: JsonConvert.SerializeObject] static string ToString(Enum value)
        [refused: JsonConvert.SerializeObject] static string ToString(Guid value)
        [refused: JsonConvert.SerializeObject] static string ToString(TimeSpan value)
        [refused: JsonConvert.SerializeObject] static string ToString(Uri value)
        [refused: JsonConvert.SerializeObject] static string ToString(bool value)
        [refused: JsonConvert.SerializeObject] static string ToString(byte value)
        [refused: JsonConvert.SerializeObject] static string ToString(char value)
        [refused: JsonConvert.SerializeObject] static string ToString(decimal value)
        [refused: JsonConvert.SerializeObject] static string ToString(double value)
        [refused: JsonConvert.SerializeObject] static string ToString(float value)
        [refused: JsonConvert.SerializeObject] static string ToString(int value)
        [refused: JsonConvert.SerializeObject] static string ToString(long value)
        [refused: JsonConvert.SerializeObject] static string ToString(object value)
        [refused: JsonConvert.SerializeObject] static string ToString(sbyte value)
        [refused: JsonConvert.SerializeObject] static string ToString(short value)
        [refused: JsonConvert.SerializeObject] static string ToString(string value)
        [refused: JsonConvert.SerializeObject] static string ToString(uint value)
        [refused: JsonConvert.SerializeObject] static string ToString(ulong value)
        [refused: JsonConvert.SerializeObject] static string ToString(ushort value)
        [refused: JsonConvert.SerializeObject] static string ToString(DateTimeOffset value, DateFormatHandling format)
        [refused: JsonConvert.SerializeObject] static string ToString(string value, char delimiter)
        [refused: JsonConvert.SerializeObject] static string ToString(DateTime value, DateFormatHandling format, DateTimeZoneHandling timeZoneHandling)
        [refused: JsonConvert.SerializeObject] static string ToString(string value, char delimiter, StringEscapeHandling stringEscapeHandling)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonConverter", name: "JsonConverter",
      id: "Newtonsoft.Json.JsonConverter", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class JsonConverter
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonException", name: "JsonException",
      id: "Newtonsoft.Json.JsonException", arity: 0,
      text: ##"""
      [unlisted] class JsonException : Exception
        new()
        new(string message)
        new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonReader", name: "JsonReader",
      id: "Newtonsoft.Json.JsonReader", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class JsonReader : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonReaderException", name: "JsonReaderException",
      id: "Newtonsoft.Json.JsonReaderException", arity: 0,
      text: ##"""
      [unlisted] class JsonReaderException : JsonException
        new()
        new(string message)
        new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        new(string message, Exception innerException)
        int LineNumber { get; }
        int LinePosition { get; }
        string Path { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonSerializationException", name: "JsonSerializationException",
      id: "Newtonsoft.Json.JsonSerializationException", arity: 0,
      text: ##"""
      [unlisted] class JsonSerializationException : JsonException
        new()
        new(string message)
        new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonSerializer", name: "JsonSerializer",
      id: "Newtonsoft.Json.JsonSerializer", arity: 0,
      text: ##"""
      [unlisted] [opaque] class JsonSerializer
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonSerializerSettings", name: "JsonSerializerSettings",
      id: "Newtonsoft.Json.JsonSerializerSettings", arity: 0,
      text: ##"""
      [unlisted] class JsonSerializerSettings
        new()
        System.Runtime.Serialization.SerializationBinder Binder { get; set; }
        bool CheckAdditionalContent { get; set; }
        Newtonsoft.Json.ConstructorHandling ConstructorHandling { get; set; }
        System.Runtime.Serialization.StreamingContext Context { get; set; }
        Newtonsoft.Json.Serialization.IContractResolver ContractResolver { get; set; }
        IList<JsonConverter> Converters { get; set; }
        System.Globalization.CultureInfo Culture { get; set; }
        DateFormatHandling DateFormatHandling { get; set; }
        string DateFormatString { get; set; }
        DateParseHandling DateParseHandling { get; set; }
        DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        DefaultValueHandling DefaultValueHandling { get; set; }
        EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs> Error { get; set; }
        Newtonsoft.Json.FloatFormatHandling FloatFormatHandling { get; set; }
        FloatParseHandling FloatParseHandling { get; set; }
        Formatting Formatting { get; set; }
        int? MaxDepth { get; set; }
        Newtonsoft.Json.MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        MissingMemberHandling MissingMemberHandling { get; set; }
        NullValueHandling NullValueHandling { get; set; }
        Newtonsoft.Json.ObjectCreationHandling ObjectCreationHandling { get; set; }
        Newtonsoft.Json.PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        Newtonsoft.Json.Serialization.IReferenceResolver ReferenceResolver { get; set; }
        StringEscapeHandling StringEscapeHandling { get; set; }
        Newtonsoft.Json.Serialization.ITraceWriter TraceWriter { get; set; }
        System.Runtime.Serialization.Formatters.FormatterAssemblyStyle TypeNameAssemblyFormat { get; set; }
        TypeNameHandling TypeNameHandling { get; set; }
        [newer] Newtonsoft.Json.Serialization.ISerializationBinder SerializationBinder { get; set; }
        [newer] System.Collections.IEqualityComparer EqualityComparer { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonTextReader", name: "JsonTextReader",
      id: "Newtonsoft.Json.JsonTextReader", arity: 0,
      text: ##"""
      [unlisted] [opaque] class JsonTextReader : JsonReader, IJsonLineInfo
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonTextWriter", name: "JsonTextWriter",
      id: "Newtonsoft.Json.JsonTextWriter", arity: 0,
      text: ##"""
      [unlisted] [opaque] class JsonTextWriter : JsonWriter
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonWriter", name: "JsonWriter",
      id: "Newtonsoft.Json.JsonWriter", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class JsonWriter : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "JsonWriterException", name: "JsonWriterException",
      id: "Newtonsoft.Json.JsonWriterException", arity: 0,
      text: ##"""
      [unlisted] class JsonWriterException : JsonException
        new()
        new(string message)
        new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        new(string message, Exception innerException)
        string Path { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "MissingMemberHandling", name: "MissingMemberHandling",
      id: "Newtonsoft.Json.MissingMemberHandling", arity: 0,
      text: ##"""
      [unlisted] enum MissingMemberHandling
        Ignore
        Error
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "NullValueHandling", name: "NullValueHandling",
      id: "Newtonsoft.Json.NullValueHandling", arity: 0,
      text: ##"""
      [unlisted] enum NullValueHandling
        Include
        Ignore
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "ReferenceLoopHandling", name: "ReferenceLoopHandling",
      id: "Newtonsoft.Json.ReferenceLoopHandling", arity: 0,
      text: ##"""
      [unlisted] enum ReferenceLoopHandling
        Error
        Ignore
        Serialize
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "StringEscapeHandling", name: "StringEscapeHandling",
      id: "Newtonsoft.Json.StringEscapeHandling", arity: 0,
      text: ##"""
      [unlisted] enum StringEscapeHandling
        Default
        EscapeNonAscii
        EscapeHtml
      """##),
    CatalogueIndex.Entry(
      namespace: "Newtonsoft.Json", key: "TypeNameHandling", name: "TypeNameHandling",
      id: "Newtonsoft.Json.TypeNameHandling", arity: 0,
      text: ##"""
      [unlisted] enum TypeNameHandling
        None
        Objects
        Arrays
        All
        Auto
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "CollectionExtensions", name: "CollectionExtensions",
      id: "System.Collections.Generic.CollectionExtensions", arity: 0,
      text: ##"""
      [unlisted] static class CollectionExtensions
        static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key)
        static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
        static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, out TValue value)
        static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Comparer`1", name: "Comparer",
      id: "System.Collections.Generic.Comparer`1", arity: 1,
      text: ##"""
      [unlisted] abstract class Comparer<T> : IComparer, IComparer<T>
        static Comparer<T> Default { get; }
        int Compare(T x, T y)
        static Comparer<T> Create(Comparison<T> comparison)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2", name: "Dictionary",
      id: "System.Collections.Generic.Dictionary`2", arity: 2,
      text: ##"""
      class Dictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
        new()
        new(IDictionary<TKey, TValue> dictionary)
        new(IEnumerable<KeyValuePair<TKey, TValue>> collection)
        new(IEqualityComparer<TKey> comparer)
        new(int capacity)
        new(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)
        new(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)
        new(int capacity, IEqualityComparer<TKey> comparer)
        IEqualityComparer<TKey> Comparer { get; }
        int Count { get; }
        Dictionary<TKey, TValue>.KeyCollection Keys { get; }
        Dictionary<TKey, TValue>.ValueCollection Values { get; }
        TValue this[TKey key] { get; set; }
        void Add(TKey key, TValue value)
        void Clear()
        bool ContainsKey(TKey key)
        bool ContainsValue(TValue value)
        int EnsureCapacity(int capacity)
        Dictionary<TKey, TValue>.Enumerator GetEnumerator()
        void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        void OnDeserialization(object sender)
        bool Remove(TKey key)
        bool Remove(TKey key, out TValue value)
        void TrimExcess()
        void TrimExcess(int capacity)
        bool TryAdd(TKey key, TValue value)
        bool TryGetValue(TKey key, out TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2.Enumerator", name: "Dictionary.Enumerator",
      id: "System.Collections.Generic.Dictionary`2.Enumerator", arity: 2,
      text: ##"""
      [unlisted] struct Dictionary<TKey, TValue>.Enumerator : IDictionaryEnumerator, IEnumerator<KeyValuePair<TKey, TValue>>
        KeyValuePair<TKey, TValue> Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2.KeyCollection", name: "Dictionary.KeyCollection",
      id: "System.Collections.Generic.Dictionary`2.KeyCollection", arity: 2,
      text: ##"""
      [unlisted] sealed class Dictionary<TKey, TValue>.KeyCollection : ICollection, ICollection<TKey>, IReadOnlyCollection<TKey>
        new(Dictionary<TKey, TValue> dictionary)
        int Count { get; }
        void CopyTo(TKey[] array, int index)
        Dictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2.KeyCollection.Enumerator", name: "Dictionary.KeyCollection.Enumerator",
      id: "System.Collections.Generic.Dictionary`2.KeyCollection.Enumerator", arity: 2,
      text: ##"""
      [unlisted] struct Dictionary<TKey, TValue>.KeyCollection.Enumerator : IEnumerator<TKey>
        TKey Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2.ValueCollection", name: "Dictionary.ValueCollection",
      id: "System.Collections.Generic.Dictionary`2.ValueCollection", arity: 2,
      text: ##"""
      [unlisted] sealed class Dictionary<TKey, TValue>.ValueCollection : ICollection, ICollection<TValue>, IReadOnlyCollection<TValue>
        new(Dictionary<TKey, TValue> dictionary)
        int Count { get; }
        void CopyTo(TValue[] array, int index)
        Dictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Dictionary`2.ValueCollection.Enumerator", name: "Dictionary.ValueCollection.Enumerator",
      id: "System.Collections.Generic.Dictionary`2.ValueCollection.Enumerator", arity: 2,
      text: ##"""
      [unlisted] struct Dictionary<TKey, TValue>.ValueCollection.Enumerator : IEnumerator<TValue>
        TValue Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "EqualityComparer`1", name: "EqualityComparer",
      id: "System.Collections.Generic.EqualityComparer`1", arity: 1,
      text: ##"""
      [unlisted] abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
        static EqualityComparer<T> Default { get; }
        bool Equals(T x, T y)
        int GetHashCode(T obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "HashSet`1", name: "HashSet",
      id: "System.Collections.Generic.HashSet`1", arity: 1,
      text: ##"""
      class HashSet<T> : IReadOnlyCollection<T>, ISet<T>
        new()
        new(IEnumerable<T> collection)
        new(IEqualityComparer<T> comparer)
        new(int capacity)
        new(IEnumerable<T> collection, IEqualityComparer<T> comparer)
        new(int capacity, IEqualityComparer<T> comparer)
        IEqualityComparer<T> Comparer { get; }
        int Count { get; }
        bool Add(T item)
        void Clear()
        bool Contains(T item)
        void CopyTo(T[] array)
        void CopyTo(T[] array, int arrayIndex)
        void CopyTo(T[] array, int arrayIndex, int count)
        static IEqualityComparer<HashSet<T>> CreateSetComparer()
        int EnsureCapacity(int capacity)
        void ExceptWith(IEnumerable<T> other)
        HashSet<T>.Enumerator GetEnumerator()
        void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        void IntersectWith(IEnumerable<T> other)
        bool IsProperSubsetOf(IEnumerable<T> other)
        bool IsProperSupersetOf(IEnumerable<T> other)
        bool IsSubsetOf(IEnumerable<T> other)
        bool IsSupersetOf(IEnumerable<T> other)
        void OnDeserialization(object sender)
        bool Overlaps(IEnumerable<T> other)
        bool Remove(T item)
        int RemoveWhere(Predicate<T> match)
        bool SetEquals(IEnumerable<T> other)
        void SymmetricExceptWith(IEnumerable<T> other)
        void TrimExcess()
        bool TryGetValue(T equalValue, out T actualValue)
        void UnionWith(IEnumerable<T> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "HashSet`1.Enumerator", name: "HashSet.Enumerator",
      id: "System.Collections.Generic.HashSet`1.Enumerator", arity: 1,
      text: ##"""
      [unlisted] struct HashSet<T>.Enumerator : IEnumerator<T>
        T Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "ICollection`1", name: "ICollection",
      id: "System.Collections.Generic.ICollection`1", arity: 1,
      text: ##"""
      interface ICollection<T> : IEnumerable<T>
        int Count { get; }
        bool IsReadOnly { get; }
        void Add(T item)
        void Clear()
        bool Contains(T item)
        void CopyTo(T[] array, int arrayIndex)
        bool Remove(T item)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IComparer`1", name: "IComparer",
      id: "System.Collections.Generic.IComparer`1", arity: 1,
      text: ##"""
      [unlisted] interface IComparer<in T>
        int Compare(T x, T y)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IDictionary`2", name: "IDictionary",
      id: "System.Collections.Generic.IDictionary`2", arity: 2,
      text: ##"""
      interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>>
        ICollection<TKey> Keys { get; }
        ICollection<TValue> Values { get; }
        TValue this[TKey key] { get; set; }
        void Add(TKey key, TValue value)
        bool ContainsKey(TKey key)
        bool Remove(TKey key)
        bool TryGetValue(TKey key, out TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IEnumerable`1", name: "IEnumerable",
      id: "System.Collections.Generic.IEnumerable`1", arity: 1,
      text: ##"""
      interface IEnumerable<out T> : IEnumerable
        IEnumerator<T> GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IEnumerator`1", name: "IEnumerator",
      id: "System.Collections.Generic.IEnumerator`1", arity: 1,
      text: ##"""
      interface IEnumerator<out T> : IDisposable, IEnumerator
        T Current { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IEqualityComparer`1", name: "IEqualityComparer",
      id: "System.Collections.Generic.IEqualityComparer`1", arity: 1,
      text: ##"""
      [unlisted] interface IEqualityComparer<in T>
        bool Equals(T x, T y)
        int GetHashCode(T obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IList`1", name: "IList",
      id: "System.Collections.Generic.IList`1", arity: 1,
      text: ##"""
      interface IList<T> : ICollection<T>
        T this[int index] { get; set; }
        int IndexOf(T item)
        void Insert(int index, T item)
        void RemoveAt(int index)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IReadOnlyCollection`1", name: "IReadOnlyCollection",
      id: "System.Collections.Generic.IReadOnlyCollection`1", arity: 1,
      text: ##"""
      interface IReadOnlyCollection<out T> : IEnumerable<T>
        int Count { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IReadOnlyDictionary`2", name: "IReadOnlyDictionary",
      id: "System.Collections.Generic.IReadOnlyDictionary`2", arity: 2,
      text: ##"""
      interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
        IEnumerable<TKey> Keys { get; }
        IEnumerable<TValue> Values { get; }
        TValue this[TKey key] { get; }
        bool ContainsKey(TKey key)
        bool TryGetValue(TKey key, out TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "IReadOnlyList`1", name: "IReadOnlyList",
      id: "System.Collections.Generic.IReadOnlyList`1", arity: 1,
      text: ##"""
      [unlisted] interface IReadOnlyList<out T> : IReadOnlyCollection<T>
        T this[int index] { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "ISet`1", name: "ISet",
      id: "System.Collections.Generic.ISet`1", arity: 1,
      text: ##"""
      interface ISet<T> : ICollection<T>
        bool Add(T item)
        void ExceptWith(IEnumerable<T> other)
        void IntersectWith(IEnumerable<T> other)
        bool IsProperSubsetOf(IEnumerable<T> other)
        bool IsProperSupersetOf(IEnumerable<T> other)
        bool IsSubsetOf(IEnumerable<T> other)
        bool IsSupersetOf(IEnumerable<T> other)
        bool Overlaps(IEnumerable<T> other)
        bool SetEquals(IEnumerable<T> other)
        void SymmetricExceptWith(IEnumerable<T> other)
        void UnionWith(IEnumerable<T> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "KeyNotFoundException", name: "KeyNotFoundException",
      id: "System.Collections.Generic.KeyNotFoundException", arity: 0,
      text: ##"""
      [unlisted] class KeyNotFoundException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "KeyValuePair", name: "KeyValuePair",
      id: "System.Collections.Generic.KeyValuePair", arity: 0,
      text: ##"""
      [unlisted] static class KeyValuePair
        static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "KeyValuePair`2", name: "KeyValuePair",
      id: "System.Collections.Generic.KeyValuePair`2", arity: 2,
      text: ##"""
      struct KeyValuePair<TKey, TValue>
        new(TKey key, TValue value)
        TKey Key { get; }
        TValue Value { get; }
        void Deconstruct(out TKey key, out TValue value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "LinkedList`1", name: "LinkedList",
      id: "System.Collections.Generic.LinkedList`1", arity: 1,
      text: ##"""
      [unlisted] [opaque] class LinkedList<T> : ICollection, ICollection<T>, IReadOnlyCollection<T>
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "List`1", name: "List",
      id: "System.Collections.Generic.List`1", arity: 1,
      text: ##"""
      class List<T> : IList, IList<T>, IReadOnlyList<T>
        new()
        new(IEnumerable<T> collection)
        new(int capacity)
        int Capacity { get; set; }
        int Count { get; }
        T this[int index] { get; set; }
        void Add(T item)
        void AddRange(IEnumerable<T> collection)
        ReadOnlyCollection<T> AsReadOnly()
        int BinarySearch(T item)
        int BinarySearch(T item, IComparer<T> comparer)
        int BinarySearch(int index, int count, T item, IComparer<T> comparer)
        void Clear()
        bool Contains(T item)
        List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
        void CopyTo(T[] array)
        void CopyTo(T[] array, int arrayIndex)
        void CopyTo(int index, T[] array, int arrayIndex, int count)
        bool Exists(Predicate<T> match)
        T Find(Predicate<T> match)
        List<T> FindAll(Predicate<T> match)
        int FindIndex(Predicate<T> match)
        int FindIndex(int startIndex, Predicate<T> match)
        int FindIndex(int startIndex, int count, Predicate<T> match)
        T FindLast(Predicate<T> match)
        int FindLastIndex(Predicate<T> match)
        int FindLastIndex(int startIndex, Predicate<T> match)
        int FindLastIndex(int startIndex, int count, Predicate<T> match)
        void ForEach(Action<T> action)
        List<T>.Enumerator GetEnumerator()
        List<T> GetRange(int index, int count)
        int IndexOf(T item)
        int IndexOf(T item, int index)
        int IndexOf(T item, int index, int count)
        void Insert(int index, T item)
        void InsertRange(int index, IEnumerable<T> collection)
        int LastIndexOf(T item)
        int LastIndexOf(T item, int index)
        int LastIndexOf(T item, int index, int count)
        bool Remove(T item)
        int RemoveAll(Predicate<T> match)
        void RemoveAt(int index)
        void RemoveRange(int index, int count)
        void Reverse()
        void Reverse(int index, int count)
        void Sort()
        void Sort(Comparison<T> comparison)
        void Sort(IComparer<T> comparer)
        void Sort(int index, int count, IComparer<T> comparer)
        T[] ToArray()
        void TrimExcess()
        bool TrueForAll(Predicate<T> match)
        [newer] int EnsureCapacity(int capacity)
        [newer] List<T> Slice(int start, int length)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "List`1.Enumerator", name: "List.Enumerator",
      id: "System.Collections.Generic.List`1.Enumerator", arity: 1,
      text: ##"""
      [unlisted] struct List<T>.Enumerator : IEnumerator<T>
        T Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Queue`1", name: "Queue",
      id: "System.Collections.Generic.Queue`1", arity: 1,
      text: ##"""
      class Queue<T> : ICollection, IReadOnlyCollection<T>
        new()
        new(IEnumerable<T> collection)
        new(int capacity)
        int Count { get; }
        void Clear()
        bool Contains(T item)
        void CopyTo(T[] array, int arrayIndex)
        T Dequeue()
        void Enqueue(T item)
        Queue<T>.Enumerator GetEnumerator()
        T Peek()
        T[] ToArray()
        void TrimExcess()
        bool TryDequeue(out T result)
        bool TryPeek(out T result)
        [newer] int EnsureCapacity(int capacity)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Queue`1.Enumerator", name: "Queue.Enumerator",
      id: "System.Collections.Generic.Queue`1.Enumerator", arity: 1,
      text: ##"""
      [unlisted] struct Queue<T>.Enumerator : IEnumerator<T>
        T Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "SortedDictionary`2", name: "SortedDictionary",
      id: "System.Collections.Generic.SortedDictionary`2", arity: 2,
      text: ##"""
      [unlisted] [opaque] class SortedDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "SortedList`2", name: "SortedList",
      id: "System.Collections.Generic.SortedList`2", arity: 2,
      text: ##"""
      [unlisted] [opaque] class SortedList<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "SortedSet`1", name: "SortedSet",
      id: "System.Collections.Generic.SortedSet`1", arity: 1,
      text: ##"""
      [unlisted] [opaque] class SortedSet<T> : ICollection, IReadOnlyCollection<T>, ISet<T>
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Stack`1", name: "Stack",
      id: "System.Collections.Generic.Stack`1", arity: 1,
      text: ##"""
      class Stack<T> : ICollection, IReadOnlyCollection<T>
        new()
        new(IEnumerable<T> collection)
        new(int capacity)
        int Count { get; }
        void Clear()
        bool Contains(T item)
        void CopyTo(T[] array, int arrayIndex)
        Stack<T>.Enumerator GetEnumerator()
        T Peek()
        T Pop()
        void Push(T item)
        T[] ToArray()
        void TrimExcess()
        bool TryPeek(out T result)
        bool TryPop(out T result)
        [newer] int EnsureCapacity(int capacity)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Generic", key: "Stack`1.Enumerator", name: "Stack.Enumerator",
      id: "System.Collections.Generic.Stack`1.Enumerator", arity: 1,
      text: ##"""
      [unlisted] struct Stack<T>.Enumerator : IEnumerator<T>
        T Current { get; }
        void Dispose()
        bool MoveNext()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.ObjectModel", key: "Collection`1", name: "Collection",
      id: "System.Collections.ObjectModel.Collection`1", arity: 1,
      text: ##"""
      [unlisted] [opaque] class Collection<T> : IList, IList<T>, IReadOnlyList<T>
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.ObjectModel", key: "ReadOnlyCollection`1", name: "ReadOnlyCollection",
      id: "System.Collections.ObjectModel.ReadOnlyCollection`1", arity: 1,
      text: ##"""
      [unlisted] class ReadOnlyCollection<T> : IList, IList<T>, IReadOnlyList<T>
        new(IList<T> list)
        int Count { get; }
        T this[int index] { get; }
        bool Contains(T value)
        void CopyTo(T[] array, int index)
        IEnumerator<T> GetEnumerator()
        int IndexOf(T value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections.Specialized", key: "NameValueCollection", name: "NameValueCollection",
      id: "System.Collections.Specialized.NameValueCollection", arity: 0,
      text: ##"""
      [unlisted] [opaque] class NameValueCollection : ICollection
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "ArrayList", name: "ArrayList",
      id: "System.Collections.ArrayList", arity: 0,
      text: ##"""
      [unlisted] [opaque] class ArrayList : ICloneable, IList
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "DictionaryEntry", name: "DictionaryEntry",
      id: "System.Collections.DictionaryEntry", arity: 0,
      text: ##"""
      [unlisted] struct DictionaryEntry
        new(object key, object value)
        object Key { get; set; }
        object Value { get; set; }
        void Deconstruct(out object key, out object value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "Hashtable", name: "Hashtable",
      id: "System.Collections.Hashtable", arity: 0,
      text: ##"""
      [unlisted] [opaque] class Hashtable : ICloneable, IDictionary
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "ICollection", name: "ICollection",
      id: "System.Collections.ICollection", arity: 0,
      text: ##"""
      [unlisted] interface ICollection : IEnumerable
        int Count { get; }
        bool IsSynchronized { get; }
        object SyncRoot { get; }
        void CopyTo(Array array, int index)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IComparer", name: "IComparer",
      id: "System.Collections.IComparer", arity: 0,
      text: ##"""
      [unlisted] interface IComparer
        int Compare(object x, object y)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IDictionary", name: "IDictionary",
      id: "System.Collections.IDictionary", arity: 0,
      text: ##"""
      [unlisted] interface IDictionary : ICollection
        bool IsFixedSize { get; }
        bool IsReadOnly { get; }
        ICollection Keys { get; }
        ICollection Values { get; }
        object this[object key] { get; set; }
        void Add(object key, object value)
        void Clear()
        bool Contains(object key)
        IDictionaryEnumerator GetEnumerator()
        void Remove(object key)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IDictionaryEnumerator", name: "IDictionaryEnumerator",
      id: "System.Collections.IDictionaryEnumerator", arity: 0,
      text: ##"""
      [unlisted] interface IDictionaryEnumerator : IEnumerator
        DictionaryEntry Entry { get; }
        object Key { get; }
        object Value { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IEnumerable", name: "IEnumerable",
      id: "System.Collections.IEnumerable", arity: 0,
      text: ##"""
      [unlisted] interface IEnumerable
        IEnumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IEnumerator", name: "IEnumerator",
      id: "System.Collections.IEnumerator", arity: 0,
      text: ##"""
      [unlisted] interface IEnumerator
        object Current { get; }
        bool MoveNext()
        void Reset()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IEqualityComparer", name: "IEqualityComparer",
      id: "System.Collections.IEqualityComparer", arity: 0,
      text: ##"""
      [unlisted] interface IEqualityComparer
        bool Equals(object x, object y)
        int GetHashCode(object obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IList", name: "IList",
      id: "System.Collections.IList", arity: 0,
      text: ##"""
      [unlisted] interface IList : ICollection
        bool IsFixedSize { get; }
        bool IsReadOnly { get; }
        object this[int index] { get; set; }
        int Add(object value)
        void Clear()
        bool Contains(object value)
        int IndexOf(object value)
        void Insert(int index, object value)
        void Remove(object value)
        void RemoveAt(int index)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IStructuralComparable", name: "IStructuralComparable",
      id: "System.Collections.IStructuralComparable", arity: 0,
      text: ##"""
      [unlisted] interface IStructuralComparable
        int CompareTo(object other, IComparer comparer)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Collections", key: "IStructuralEquatable", name: "IStructuralEquatable",
      id: "System.Collections.IStructuralEquatable", arity: 0,
      text: ##"""
      [unlisted] interface IStructuralEquatable
        bool Equals(object other, IEqualityComparer comparer)
        int GetHashCode(IEqualityComparer comparer)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.IO", key: "StringReader", name: "StringReader",
      id: "System.IO.StringReader", arity: 0,
      text: ##"""
      class StringReader : TextReader
        new(string s)
        void Close()
        int Peek()
        int Read()
        int Read(char[] buffer, int index, int count)
        System.Threading.Tasks.Task<int> ReadAsync(char[] buffer, int index, int count)
        System.Threading.Tasks.Task<int> ReadBlockAsync(char[] buffer, int index, int count)
        string ReadLine()
        System.Threading.Tasks.Task<string> ReadLineAsync()
        string ReadToEnd()
        System.Threading.Tasks.Task<string> ReadToEndAsync()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.IO", key: "StringWriter", name: "StringWriter",
      id: "System.IO.StringWriter", arity: 0,
      text: ##"""
      class StringWriter : TextWriter
        new()
        new(IFormatProvider formatProvider)
        new(StringBuilder sb)
        new(StringBuilder sb, IFormatProvider formatProvider)
        Encoding Encoding { get; }
        void Close()
        System.Threading.Tasks.Task FlushAsync()
        StringBuilder GetStringBuilder()
        void Write(char value)
        void Write(string value)
        void Write(char[] buffer, int index, int count)
        System.Threading.Tasks.Task WriteAsync(char value)
        System.Threading.Tasks.Task WriteAsync(string value)
        System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count)
        System.Threading.Tasks.Task WriteLineAsync(char value)
        System.Threading.Tasks.Task WriteLineAsync(string value)
        System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.IO", key: "TextReader", name: "TextReader",
      id: "System.IO.TextReader", arity: 0,
      text: ##"""
      [unlisted] abstract class TextReader : IDisposable
        static readonly TextReader Null
        void Close()
        System.Runtime.Remoting.ObjRef CreateObjRef(Type requestedType)
        void Dispose()
        object GetLifetimeService()
        object InitializeLifetimeService()
        int Peek()
        int Read()
        int Read(char[] buffer, int index, int count)
        System.Threading.Tasks.Task<int> ReadAsync(char[] buffer, int index, int count)
        int ReadBlock(char[] buffer, int index, int count)
        System.Threading.Tasks.Task<int> ReadBlockAsync(char[] buffer, int index, int count)
        string ReadLine()
        System.Threading.Tasks.Task<string> ReadLineAsync()
        string ReadToEnd()
        System.Threading.Tasks.Task<string> ReadToEndAsync()
        static TextReader Synchronized(TextReader reader)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.IO", key: "TextWriter", name: "TextWriter",
      id: "System.IO.TextWriter", arity: 0,
      text: ##"""
      [unlisted] abstract class TextWriter : IDisposable
        static readonly TextWriter Null
        Encoding Encoding { get; }
        IFormatProvider FormatProvider { get; }
        string NewLine { get; set; }
        void Close()
        System.Runtime.Remoting.ObjRef CreateObjRef(Type requestedType)
        void Dispose()
        System.Threading.Tasks.ValueTask DisposeAsync()
        void Flush()
        System.Threading.Tasks.Task FlushAsync()
        object GetLifetimeService()
        object InitializeLifetimeService()
        static TextWriter Synchronized(TextWriter writer)
        void Write(bool value)
        void Write(char value)
        void Write(char[] buffer)
        void Write(decimal value)
        void Write(double value)
        void Write(float value)
        void Write(int value)
        void Write(long value)
        void Write(object value)
        void Write(string value)
        void Write(uint value)
        void Write(ulong value)
        void Write(string format, object arg0)
        void Write(string format, params object[] arg)
        void Write(char[] buffer, int index, int count)
        void Write(string format, object arg0, object arg1)
        void Write(string format, object arg0, object arg1, object arg2)
        System.Threading.Tasks.Task WriteAsync(char value)
        System.Threading.Tasks.Task WriteAsync(char[] buffer)
        System.Threading.Tasks.Task WriteAsync(string value)
        System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count)
        void WriteLine()
        void WriteLine(bool value)
        void WriteLine(char value)
        void WriteLine(char[] buffer)
        void WriteLine(decimal value)
        void WriteLine(double value)
        void WriteLine(float value)
        void WriteLine(int value)
        void WriteLine(long value)
        void WriteLine(object value)
        void WriteLine(string value)
        void WriteLine(uint value)
        void WriteLine(ulong value)
        void WriteLine(string format, object arg0)
        void WriteLine(string format, params object[] arg)
        void WriteLine(char[] buffer, int index, int count)
        void WriteLine(string format, object arg0, object arg1)
        void WriteLine(string format, object arg0, object arg1, object arg2)
        System.Threading.Tasks.Task WriteLineAsync()
        System.Threading.Tasks.Task WriteLineAsync(char value)
        System.Threading.Tasks.Task WriteLineAsync(char[] buffer)
        System.Threading.Tasks.Task WriteLineAsync(string value)
        System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "Enumerable", name: "Enumerable",
      id: "System.Linq.Enumerable", arity: 0,
      text: ##"""
      static class Enumerable
        static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
        static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
        static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
        static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static bool Any<TSource>(this IEnumerable<TSource> source)
        static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
        static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source)
        static decimal Average(this IEnumerable<decimal> source)
        static decimal? Average(this IEnumerable<decimal?> source)
        static double Average(this IEnumerable<double> source)
        static double Average(this IEnumerable<int> source)
        static double Average(this IEnumerable<long> source)
        static double? Average(this IEnumerable<double?> source)
        static double? Average(this IEnumerable<int?> source)
        static double? Average(this IEnumerable<long?> source)
        static float Average(this IEnumerable<float> source)
        static float? Average(this IEnumerable<float?> source)
        static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
        static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)
        static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer)
        static int Count<TSource>(this IEnumerable<TSource> source)
        static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source)
        static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source)
        static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
        static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
        static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
        static IEnumerable<TResult> Empty<TResult>()
        static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        static TSource First<TSource>(this IEnumerable<TSource> source)
        static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source)
        static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector)
        static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)
        static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        static TSource Last<TSource>(this IEnumerable<TSource> source)
        static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source)
        static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static long LongCount<TSource>(this IEnumerable<TSource> source)
        static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static TSource Max<TSource>(this IEnumerable<TSource> source)
        static decimal Max(this IEnumerable<decimal> source)
        static decimal? Max(this IEnumerable<decimal?> source)
        static double Max(this IEnumerable<double> source)
        static double? Max(this IEnumerable<double?> source)
        static float Max(this IEnumerable<float> source)
        static float? Max(this IEnumerable<float?> source)
        static int Max(this IEnumerable<int> source)
        static int? Max(this IEnumerable<int?> source)
        static long Max(this IEnumerable<long> source)
        static long? Max(this IEnumerable<long?> source)
        static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        static TSource Min<TSource>(this IEnumerable<TSource> source)
        static decimal Min(this IEnumerable<decimal> source)
        static decimal? Min(this IEnumerable<decimal?> source)
        static double Min(this IEnumerable<double> source)
        static double? Min(this IEnumerable<double?> source)
        static float Min(this IEnumerable<float> source)
        static float? Min(this IEnumerable<float?> source)
        static int Min(this IEnumerable<int> source)
        static int? Min(this IEnumerable<int?> source)
        static long Min(this IEnumerable<long> source)
        static long? Min(this IEnumerable<long?> source)
        static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
        static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
        static IEnumerable<int> Range(int start, int count)
        static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
        static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
        static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        static TSource Single<TSource>(this IEnumerable<TSource> source)
        static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source)
        static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
        static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
        static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        static decimal Sum(this IEnumerable<decimal> source)
        static decimal? Sum(this IEnumerable<decimal?> source)
        static double Sum(this IEnumerable<double> source)
        static double? Sum(this IEnumerable<double?> source)
        static float Sum(this IEnumerable<float> source)
        static float? Sum(this IEnumerable<float?> source)
        static int Sum(this IEnumerable<int> source)
        static int? Sum(this IEnumerable<int?> source)
        static long Sum(this IEnumerable<long> source)
        static long? Sum(this IEnumerable<long?> source)
        static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
        static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
        static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
        static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source)
        static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
        static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
        static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        [newer] static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
        [newer] static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> keyComparer = default)
        [newer] static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        [newer] static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        [newer] static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
        [newer] static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        [newer] static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        [newer] static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        [newer] static IEnumerable<ValueTuple<int, TSource>> Index<TSource>(this IEnumerable<TSource> source)
        [newer] static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
        [newer] static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        [newer] static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        [newer] static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        [newer] static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer)
        [newer] static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        [newer] static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        [newer] static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer)
        [newer] static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        [newer] static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        [newer] static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source)
        [newer] static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer)
        [newer] static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source)
        [newer] static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer)
        [newer] static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        [newer] static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        [newer] static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source)
        [newer] static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer)
        [newer] static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
        [newer] static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector)
        [newer] static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        [newer] static IEnumerable<ValueTuple<TFirst, TSecond>> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "IGrouping`2", name: "IGrouping",
      id: "System.Linq.IGrouping`2", arity: 2,
      text: ##"""
      [unlisted] interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
        TKey Key { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "ILookup`2", name: "ILookup",
      id: "System.Linq.ILookup`2", arity: 2,
      text: ##"""
      [unlisted] interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>>
        int Count { get; }
        IEnumerable<TElement> this[TKey key] { get; }
        bool Contains(TKey key)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "IOrderedEnumerable`1", name: "IOrderedEnumerable",
      id: "System.Linq.IOrderedEnumerable`1", arity: 1,
      text: ##"""
      [unlisted] interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>
        IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "IQueryable", name: "IQueryable",
      id: "System.Linq.IQueryable", arity: 0,
      text: ##"""
      [unlisted] [opaque] interface IQueryable : IEnumerable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "IQueryable`1", name: "IQueryable",
      id: "System.Linq.IQueryable`1", arity: 1,
      text: ##"""
      [unlisted] [opaque] interface IQueryable<out T> : IEnumerable<T>, IQueryable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Linq", key: "Lookup`2", name: "Lookup",
      id: "System.Linq.Lookup`2", arity: 2,
      text: ##"""
      [unlisted] class Lookup<TKey, TElement> : ILookup<TKey, TElement>
        int Count { get; }
        IEnumerable<TElement> this[TKey key] { get; }
        IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        bool Contains(TKey key)
        IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Net.Sockets", key: "AddressFamily", name: "AddressFamily",
      id: "System.Net.Sockets.AddressFamily", arity: 0,
      text: ##"""
      [unlisted] enum AddressFamily
        Unknown
        Unspecified
        Unix
        InterNetwork
        ImpLink
        Pup
        Chaos
        NS
        Ipx
        Iso
        Osi
        Ecma
        DataKit
        Ccitt
        Sna
        DecNet
        DataLink
        Lat
        HyperChannel
        AppleTalk
        NetBios
        VoiceView
        FireFox
        Banyan
        Atm
        InterNetworkV6
        Cluster
        Ieee12844
        Irda
        NetworkDesigners
        Max
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Net", key: "IPAddress", name: "IPAddress",
      id: "System.Net.IPAddress", arity: 0,
      text: ##"""
      class IPAddress
        [refused: IPAddress.Parse] new(byte[] address)
        [refused: IPAddress.Parse] new(long newAddress)
        [refused: IPAddress.Parse] new(byte[] address, long scopeid)
        [refused: IPAddress.Parse] static readonly IPAddress Any
        [refused: IPAddress.Parse] static readonly IPAddress Broadcast
        [refused: IPAddress.Parse] static readonly IPAddress IPv6Any
        [refused: IPAddress.Parse] static readonly IPAddress IPv6Loopback
        [refused: IPAddress.Parse] static readonly IPAddress IPv6None
        [refused: IPAddress.Parse] static readonly IPAddress Loopback
        [refused: IPAddress.Parse] static readonly IPAddress None
        [refused] long Address { get; set; }
        AddressFamily AddressFamily { get; }
        [refused] bool IsIPv4MappedToIPv6 { get; }
        [refused] bool IsIPv6LinkLocal { get; }
        [refused] bool IsIPv6Multicast { get; }
        [refused] bool IsIPv6SiteLocal { get; }
        [refused] bool IsIPv6Teredo { get; }
        [refused] long ScopeId { get; set; }
        byte[] GetAddressBytes()
        [refused] static int HostToNetworkOrder(int host)
        [refused] static long HostToNetworkOrder(long host)
        [refused] static short HostToNetworkOrder(short host)
        static bool IsLoopback(IPAddress address)
        [refused] IPAddress MapToIPv4()
        [refused] IPAddress MapToIPv6()
        [refused] static int NetworkToHostOrder(int network)
        [refused] static long NetworkToHostOrder(long network)
        [refused] static short NetworkToHostOrder(short network)
        static IPAddress Parse(string ipString)
        [refused] bool TryFormat(System.Span<char> destination, out int charsWritten)
        static bool TryParse(string ipString, out IPAddress address)
        [refused] bool TryWriteBytes(System.Span<byte> destination, out int bytesWritten)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Net", key: "WebUtility", name: "WebUtility",
      id: "System.Net.WebUtility", arity: 0,
      text: ##"""
      static class WebUtility
        static string HtmlDecode(string value)
        static void HtmlDecode(string value, TextWriter output)
        static string HtmlEncode(string value)
        static void HtmlEncode(string value, TextWriter output)
        static string UrlDecode(string encodedValue)
        static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)
        static string UrlEncode(string value)
        static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "PublicKey", name: "PublicKey",
      id: "System.Security.Cryptography.X509Certificates.PublicKey", arity: 0,
      text: ##"""
      sealed class PublicKey
        new(Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue)
        AsnEncodedData EncodedKeyValue { get; }
        AsnEncodedData EncodedParameters { get; }
        AsymmetricAlgorithm Key { get; }
        Oid Oid { get; }
        [newer] static PublicKey CreateFromSubjectPublicKeyInfo(System.ReadOnlySpan<byte> source, out int bytesRead)
        [newer] byte[] ExportSubjectPublicKeyInfo()
        [newer] RSA GetRSAPublicKey()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "RSACertificateExtensions", name: "RSACertificateExtensions",
      id: "System.Security.Cryptography.X509Certificates.RSACertificateExtensions", arity: 0,
      text: ##"""
      static class RSACertificateExtensions
        static X509Certificate2 CopyWithPrivateKey(this X509Certificate2 certificate, RSA privateKey)
        static RSA GetRSAPrivateKey(this X509Certificate2 certificate)
        static RSA GetRSAPublicKey(this X509Certificate2 certificate)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X500DistinguishedName", name: "X500DistinguishedName",
      id: "System.Security.Cryptography.X509Certificates.X500DistinguishedName", arity: 0,
      text: ##"""
      sealed class X500DistinguishedName : AsnEncodedData
        [refused] new(AsnEncodedData encodedDistinguishedName)
        [refused] new(X500DistinguishedName distinguishedName)
        [refused] new(byte[] encodedDistinguishedName)
        [refused] new(string distinguishedName)
        [refused] new(string distinguishedName, X500DistinguishedNameFlags flag)
        string Name { get; }
        [refused] string Decode(X500DistinguishedNameFlags flag)
        [refused] string Format(bool multiLine)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X500DistinguishedNameFlags", name: "X500DistinguishedNameFlags",
      id: "System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags", arity: 0,
      text: ##"""
      [unlisted] [opaque] enum X500DistinguishedNameFlags
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509Certificate", name: "X509Certificate",
      id: "System.Security.Cryptography.X509Certificates.X509Certificate", arity: 0,
      text: ##"""
      class X509Certificate : IDisposable
        new()
        new(IntPtr handle)
        new(X509Certificate cert)
        new(byte[] data)
        new(string fileName)
        new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        new(byte[] rawData, System.Security.SecureString password)
        new(byte[] rawData, string password)
        new(string fileName, System.Security.SecureString password)
        new(string fileName, string password)
        new(byte[] rawData, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        new(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)
        new(string fileName, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        new(string fileName, string password, X509KeyStorageFlags keyStorageFlags)
        IntPtr Handle { get; }
        string Issuer { get; }
        string Subject { get; }
        static X509Certificate CreateFromCertFile(string filename)
        static X509Certificate CreateFromSignedFile(string filename)
        void Dispose()
        bool Equals(X509Certificate other)
        byte[] Export(X509ContentType contentType)
        byte[] Export(X509ContentType contentType, System.Security.SecureString password)
        byte[] Export(X509ContentType contentType, string password)
        byte[] GetCertHash()
        byte[] GetCertHash(HashAlgorithmName hashAlgorithm)
        string GetCertHashString()
        string GetCertHashString(HashAlgorithmName hashAlgorithm)
        string GetEffectiveDateString()
        string GetExpirationDateString()
        string GetFormat()
        string GetIssuerName()
        string GetKeyAlgorithm()
        byte[] GetKeyAlgorithmParameters()
        string GetKeyAlgorithmParametersString()
        string GetName()
        byte[] GetPublicKey()
        string GetPublicKeyString()
        byte[] GetRawCertData()
        string GetRawCertDataString()
        byte[] GetSerialNumber()
        string GetSerialNumberString()
        void Import(byte[] rawData)
        void Import(string fileName)
        void Import(byte[] rawData, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)
        void Import(string fileName, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags)
        void Reset()
        string ToString(bool fVerbose)
        bool TryGetCertHash(HashAlgorithmName hashAlgorithm, System.Span<byte> destination, out int bytesWritten)
        [newer] System.ReadOnlyMemory<byte> SerialNumberBytes { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509Certificate2", name: "X509Certificate2",
      id: "System.Security.Cryptography.X509Certificates.X509Certificate2", arity: 0,
      text: ##"""
      class X509Certificate2 : X509Certificate
        new()
        new(IntPtr handle)
        new(X509Certificate certificate)
        new(byte[] rawData)
        new(string fileName)
        new(byte[] rawData, System.Security.SecureString password)
        new(byte[] rawData, string password)
        new(string fileName, System.Security.SecureString password)
        new(string fileName, string password)
        new(byte[] rawData, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        new(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)
        new(string fileName, System.Security.SecureString password, X509KeyStorageFlags keyStorageFlags)
        new(string fileName, string password, X509KeyStorageFlags keyStorageFlags)
        bool Archived { get; set; }
        X509ExtensionCollection Extensions { get; }
        string FriendlyName { get; set; }
        bool HasPrivateKey { get; }
        X500DistinguishedName IssuerName { get; }
        DateTime NotAfter { get; }
        DateTime NotBefore { get; }
        AsymmetricAlgorithm PrivateKey { get; set; }
        PublicKey PublicKey { get; }
        byte[] RawData { get; }
        string SerialNumber { get; }
        Oid SignatureAlgorithm { get; }
        X500DistinguishedName SubjectName { get; }
        string Thumbprint { get; }
        int Version { get; }
        static X509ContentType GetCertContentType(byte[] rawData)
        static X509ContentType GetCertContentType(string fileName)
        string GetNameInfo(X509NameType nameType, bool forIssuer)
        bool Verify()
        [newer] static X509Certificate2 CreateFromPem(System.ReadOnlySpan<char> certPem)
        [newer] static X509Certificate2 CreateFromPem(System.ReadOnlySpan<char> certPem, System.ReadOnlySpan<char> keyPem)
        [newer] string ExportCertificatePem()
        [newer] bool MatchesHostname(string hostname, bool allowWildcards = default, bool allowCommonName = default)
        [newer] System.ReadOnlyMemory<byte> RawDataMemory { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509Certificate2Collection", name: "X509Certificate2Collection",
      id: "System.Security.Cryptography.X509Certificates.X509Certificate2Collection", arity: 0,
      text: ##"""
      [unlisted] [opaque] class X509Certificate2Collection : IList
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509Chain", name: "X509Chain",
      id: "System.Security.Cryptography.X509Certificates.X509Chain", arity: 0,
      text: ##"""
      [unlisted] [opaque] class X509Chain : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509ContentType", name: "X509ContentType",
      id: "System.Security.Cryptography.X509Certificates.X509ContentType", arity: 0,
      text: ##"""
      enum X509ContentType
        Unknown
        Cert
        SerializedCert
        Pfx
        Pkcs12
        SerializedStore
        Pkcs7
        Authenticode
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509Extension", name: "X509Extension",
      id: "System.Security.Cryptography.X509Certificates.X509Extension", arity: 0,
      text: ##"""
      [unlisted] [opaque] class X509Extension : AsnEncodedData
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509ExtensionCollection", name: "X509ExtensionCollection",
      id: "System.Security.Cryptography.X509Certificates.X509ExtensionCollection", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class X509ExtensionCollection : ICollection
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509FindType", name: "X509FindType",
      id: "System.Security.Cryptography.X509Certificates.X509FindType", arity: 0,
      text: ##"""
      [unlisted] enum X509FindType
        FindByThumbprint
        FindBySubjectName
        FindBySubjectDistinguishedName
        FindByIssuerName
        FindByIssuerDistinguishedName
        FindBySerialNumber
        FindByTimeValid
        FindByTimeNotYetValid
        FindByTimeExpired
        FindByTemplateName
        FindByApplicationPolicy
        FindByCertificatePolicy
        FindByExtension
        FindByKeyUsage
        FindBySubjectKeyIdentifier
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509KeyStorageFlags", name: "X509KeyStorageFlags",
      id: "System.Security.Cryptography.X509Certificates.X509KeyStorageFlags", arity: 0,
      text: ##"""
      [unlisted] enum X509KeyStorageFlags
        DefaultKeySet
        UserKeySet
        MachineKeySet
        Exportable
        UserProtected
        PersistKeySet
        EphemeralKeySet
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography.X509Certificates", key: "X509NameType", name: "X509NameType",
      id: "System.Security.Cryptography.X509Certificates.X509NameType", arity: 0,
      text: ##"""
      enum X509NameType
        SimpleName
        EmailName
        UpnName
        DnsName
        DnsFromAlternativeName
        UrlName
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "Aes", name: "Aes",
      id: "System.Security.Cryptography.Aes", arity: 0,
      text: ##"""
      [unlisted] abstract class Aes : SymmetricAlgorithm
        static Aes Create()
        static Aes Create(string algorithmName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "AesCryptoServiceProvider", name: "AesCryptoServiceProvider",
      id: "System.Security.Cryptography.AesCryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class AesCryptoServiceProvider : Aes
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "AesGcm", name: "AesGcm",
      id: "System.Security.Cryptography.AesGcm", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class AesGcm : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "AesManaged", name: "AesManaged",
      id: "System.Security.Cryptography.AesManaged", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class AesManaged : Aes
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "AsnEncodedData", name: "AsnEncodedData",
      id: "System.Security.Cryptography.AsnEncodedData", arity: 0,
      text: ##"""
      [unlisted] class AsnEncodedData
        new(AsnEncodedData asnEncodedData)
        new(byte[] rawData)
        new(Oid oid, byte[] rawData)
        new(string oid, byte[] rawData)
        Oid Oid { get; set; }
        byte[] RawData { get; set; }
        void CopyFrom(AsnEncodedData asnEncodedData)
        string Format(bool multiLine)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "AsymmetricAlgorithm", name: "AsymmetricAlgorithm",
      id: "System.Security.Cryptography.AsymmetricAlgorithm", arity: 0,
      text: ##"""
      abstract class AsymmetricAlgorithm : IDisposable
        string KeyExchangeAlgorithm { get; }
        int KeySize { get; set; }
        KeySizes[] LegalKeySizes { get; }
        string SignatureAlgorithm { get; }
        void Clear()
        static AsymmetricAlgorithm Create()
        static AsymmetricAlgorithm Create(string algName)
        void Dispose()
        byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<byte> passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
        byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<char> password, System.Security.Cryptography.PbeParameters pbeParameters)
        byte[] ExportPkcs8PrivateKey()
        byte[] ExportSubjectPublicKeyInfo()
        void FromXmlString(string xmlString)
        void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<byte> passwordBytes, System.ReadOnlySpan<byte> source, out int bytesRead)
        void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<char> password, System.ReadOnlySpan<byte> source, out int bytesRead)
        void ImportPkcs8PrivateKey(System.ReadOnlySpan<byte> source, out int bytesRead)
        void ImportSubjectPublicKeyInfo(System.ReadOnlySpan<byte> source, out int bytesRead)
        string ToXmlString(bool includePrivateParameters)
        bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<byte> passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span<byte> destination, out int bytesWritten)
        bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan<char> password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span<byte> destination, out int bytesWritten)
        bool TryExportPkcs8PrivateKey(System.Span<byte> destination, out int bytesWritten)
        bool TryExportSubjectPublicKeyInfo(System.Span<byte> destination, out int bytesWritten)
        [newer] string ExportPkcs8PrivateKeyPem()
        [newer] string ExportSubjectPublicKeyInfoPem()
        [newer] void ImportFromPem(System.ReadOnlySpan<char> input)
        [newer] void ImportFromEncryptedPem(System.ReadOnlySpan<char> input, System.ReadOnlySpan<char> password)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "CipherMode", name: "CipherMode",
      id: "System.Security.Cryptography.CipherMode", arity: 0,
      text: ##"""
      enum CipherMode
        CBC
        ECB
        OFB
        CFB
        CTS
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "CryptoConfig", name: "CryptoConfig",
      id: "System.Security.Cryptography.CryptoConfig", arity: 0,
      text: ##"""
      [unlisted] [opaque] class CryptoConfig
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "CryptoStream", name: "CryptoStream",
      id: "System.Security.Cryptography.CryptoStream", arity: 0,
      text: ##"""
      [unlisted] [opaque] class CryptoStream : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "CryptographicException", name: "CryptographicException",
      id: "System.Security.Cryptography.CryptographicException", arity: 0,
      text: ##"""
      [unlisted] class CryptographicException : SystemException
        new()
        new(int hr)
        new(string message)
        new(string format, string insert)
        new(string message, Exception inner)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "CryptographicOperations", name: "CryptographicOperations",
      id: "System.Security.Cryptography.CryptographicOperations", arity: 0,
      text: ##"""
      [unlisted] [opaque] static class CryptographicOperations
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "DES", name: "DES",
      id: "System.Security.Cryptography.DES", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class DES : SymmetricAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "DESCryptoServiceProvider", name: "DESCryptoServiceProvider",
      id: "System.Security.Cryptography.DESCryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class DESCryptoServiceProvider : DES
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "DSA", name: "DSA",
      id: "System.Security.Cryptography.DSA", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class DSA : AsymmetricAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "ECDsa", name: "ECDsa",
      id: "System.Security.Cryptography.ECDsa", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class ECDsa : AsymmetricAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HKDF", name: "HKDF",
      id: "System.Security.Cryptography.HKDF", arity: 0,
      text: ##"""
      [newer] [unlisted] [opaque] class HKDF
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMAC", name: "HMAC",
      id: "System.Security.Cryptography.HMAC", arity: 0,
      text: ##"""
      abstract class HMAC : KeyedHashAlgorithm
        string HashName { get; set; }
        static HMAC Create()
        static HMAC Create(string algorithmName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACMD5", name: "HMACMD5",
      id: "System.Security.Cryptography.HMACMD5", arity: 0,
      text: ##"""
      class HMACMD5 : HMAC
        new()
        new(byte[] key)
        [newer] static byte[] HashData(byte[] key, byte[] source)
        [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACRIPEMD160", name: "HMACRIPEMD160",
      id: "System.Security.Cryptography.HMACRIPEMD160", arity: 0,
      text: ##"""
      [unlisted] [opaque] class HMACRIPEMD160 : HMAC
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACSHA1", name: "HMACSHA1",
      id: "System.Security.Cryptography.HMACSHA1", arity: 0,
      text: ##"""
      class HMACSHA1 : HMAC
        new()
        new(byte[] key)
        new(byte[] key, bool useManagedSha1)
        [newer] static byte[] HashData(byte[] key, byte[] source)
        [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACSHA256", name: "HMACSHA256",
      id: "System.Security.Cryptography.HMACSHA256", arity: 0,
      text: ##"""
      class HMACSHA256 : HMAC
        new()
        new(byte[] key)
        [newer] static byte[] HashData(byte[] key, byte[] source)
        [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACSHA384", name: "HMACSHA384",
      id: "System.Security.Cryptography.HMACSHA384", arity: 0,
      text: ##"""
      class HMACSHA384 : HMAC
        new()
        new(byte[] key)
        bool ProduceLegacyHmacValues { get; set; }
        [newer] static byte[] HashData(byte[] key, byte[] source)
        [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HMACSHA512", name: "HMACSHA512",
      id: "System.Security.Cryptography.HMACSHA512", arity: 0,
      text: ##"""
      class HMACSHA512 : HMAC
        new()
        new(byte[] key)
        bool ProduceLegacyHmacValues { get; set; }
        [newer] static byte[] HashData(byte[] key, byte[] source)
        [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HashAlgorithm", name: "HashAlgorithm",
      id: "System.Security.Cryptography.HashAlgorithm", arity: 0,
      text: ##"""
      abstract class HashAlgorithm : ICryptoTransform
        bool CanReuseTransform { get; }
        bool CanTransformMultipleBlocks { get; }
        byte[] Hash { get; }
        int HashSize { get; }
        int InputBlockSize { get; }
        int OutputBlockSize { get; }
        void Clear()
        byte[] ComputeHash(System.IO.Stream inputStream)
        byte[] ComputeHash(byte[] buffer)
        byte[] ComputeHash(byte[] buffer, int offset, int count)
        static HashAlgorithm Create()
        static HashAlgorithm Create(string hashName)
        void Dispose()
        void Initialize()
        int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
        byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
        bool TryComputeHash(System.ReadOnlySpan<byte> source, System.Span<byte> destination, out int bytesWritten)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "HashAlgorithmName", name: "HashAlgorithmName",
      id: "System.Security.Cryptography.HashAlgorithmName", arity: 0,
      text: ##"""
      struct HashAlgorithmName : IEquatable<HashAlgorithmName>
        new(string name)
        static HashAlgorithmName MD5 { get; }
        string Name { get; }
        static HashAlgorithmName SHA1 { get; }
        static HashAlgorithmName SHA256 { get; }
        static HashAlgorithmName SHA384 { get; }
        static HashAlgorithmName SHA512 { get; }
        bool Equals(HashAlgorithmName other)
        static bool operator !=(HashAlgorithmName left, HashAlgorithmName right)
        static bool operator ==(HashAlgorithmName left, HashAlgorithmName right)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "ICryptoTransform", name: "ICryptoTransform",
      id: "System.Security.Cryptography.ICryptoTransform", arity: 0,
      text: ##"""
      [unlisted] interface ICryptoTransform : IDisposable
        bool CanReuseTransform { get; }
        bool CanTransformMultipleBlocks { get; }
        int InputBlockSize { get; }
        int OutputBlockSize { get; }
        int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
        byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "KeySizes", name: "KeySizes",
      id: "System.Security.Cryptography.KeySizes", arity: 0,
      text: ##"""
      [unlisted] sealed class KeySizes
        new(int minSize, int maxSize, int skipSize)
        int MaxSize { get; }
        int MinSize { get; }
        int SkipSize { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "KeyedHashAlgorithm", name: "KeyedHashAlgorithm",
      id: "System.Security.Cryptography.KeyedHashAlgorithm", arity: 0,
      text: ##"""
      abstract class KeyedHashAlgorithm : HashAlgorithm
        byte[] Key { get; set; }
        static KeyedHashAlgorithm Create()
        static KeyedHashAlgorithm Create(string algName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "MD5", name: "MD5",
      id: "System.Security.Cryptography.MD5", arity: 0,
      text: ##"""
      abstract class MD5 : HashAlgorithm
        static MD5 Create()
        static MD5 Create(string algName)
        [newer] static byte[] HashData(byte[] source)
        [newer] static byte[] HashData(System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "MD5CryptoServiceProvider", name: "MD5CryptoServiceProvider",
      id: "System.Security.Cryptography.MD5CryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class MD5CryptoServiceProvider : MD5
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "Oid", name: "Oid",
      id: "System.Security.Cryptography.Oid", arity: 0,
      text: ##"""
      sealed class Oid
        new()
        new(Oid oid)
        new(string oid)
        new(string value, string friendlyName)
        string FriendlyName { get; set; }
        string Value { get; set; }
        static Oid FromFriendlyName(string friendlyName, OidGroup group)
        static Oid FromOidValue(string oidValue, OidGroup group)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "OidGroup", name: "OidGroup",
      id: "System.Security.Cryptography.OidGroup", arity: 0,
      text: ##"""
      [unlisted] enum OidGroup
        All
        HashAlgorithm
        EncryptionAlgorithm
        PublicKeyAlgorithm
        SignatureAlgorithm
        Attribute
        ExtensionOrAttribute
        EnhancedKeyUsage
        Policy
        Template
        KeyDerivationFunction
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "PaddingMode", name: "PaddingMode",
      id: "System.Security.Cryptography.PaddingMode", arity: 0,
      text: ##"""
      enum PaddingMode
        None
        PKCS7
        Zeros
        ANSIX923
        ISO10126
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RIPEMD160", name: "RIPEMD160",
      id: "System.Security.Cryptography.RIPEMD160", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class RIPEMD160 : HashAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RNGCryptoServiceProvider", name: "RNGCryptoServiceProvider",
      id: "System.Security.Cryptography.RNGCryptoServiceProvider", arity: 0,
      text: ##"""
      sealed class RNGCryptoServiceProvider : RandomNumberGenerator
        new()
        new(System.Security.Cryptography.CspParameters cspParams)
        new(byte[] rgb)
        new(string str)
        void GetBytes(byte[] data)
        void GetNonZeroBytes(byte[] data)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSA", name: "RSA",
      id: "System.Security.Cryptography.RSA", arity: 0,
      text: ##"""
      abstract class RSA : AsymmetricAlgorithm
        static RSA Create()
        static RSA Create(RSAParameters parameters)
        static RSA Create(int keySizeInBits)
        static RSA Create(string algName)
        byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)
        byte[] DecryptValue(byte[] rgb)
        byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)
        byte[] EncryptValue(byte[] rgb)
        RSAParameters ExportParameters(bool includePrivateParameters)
        byte[] ExportRSAPrivateKey()
        byte[] ExportRSAPublicKey()
        void ImportParameters(RSAParameters parameters)
        void ImportRSAPrivateKey(System.ReadOnlySpan<byte> source, out int bytesRead)
        void ImportRSAPublicKey(System.ReadOnlySpan<byte> source, out int bytesRead)
        byte[] SignData(System.IO.Stream data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        bool TryDecrypt(System.ReadOnlySpan<byte> data, System.Span<byte> destination, RSAEncryptionPadding padding, out int bytesWritten)
        bool TryEncrypt(System.ReadOnlySpan<byte> data, System.Span<byte> destination, RSAEncryptionPadding padding, out int bytesWritten)
        bool TryExportRSAPrivateKey(System.Span<byte> destination, out int bytesWritten)
        bool TryExportRSAPublicKey(System.Span<byte> destination, out int bytesWritten)
        bool TrySignData(System.ReadOnlySpan<byte> data, System.Span<byte> destination, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding, out int bytesWritten)
        bool TrySignHash(System.ReadOnlySpan<byte> hash, System.Span<byte> destination, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding, out int bytesWritten)
        bool VerifyData(System.IO.Stream data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)
        [newer] string ExportRSAPrivateKeyPem()
        [newer] string ExportRSAPublicKeyPem()
        [newer] void ImportFromPem(System.ReadOnlySpan<char> input)
        [newer] void ImportFromEncryptedPem(System.ReadOnlySpan<char> input, System.ReadOnlySpan<char> password)
        [newer] int GetMaxOutputSize()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSACng", name: "RSACng",
      id: "System.Security.Cryptography.RSACng", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class RSACng : RSA
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSACryptoServiceProvider", name: "RSACryptoServiceProvider",
      id: "System.Security.Cryptography.RSACryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class RSACryptoServiceProvider : RSA
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSAEncryptionPadding", name: "RSAEncryptionPadding",
      id: "System.Security.Cryptography.RSAEncryptionPadding", arity: 0,
      text: ##"""
      sealed class RSAEncryptionPadding : IEquatable<RSAEncryptionPadding>
        RSAEncryptionPaddingMode Mode { get; }
        HashAlgorithmName OaepHashAlgorithm { get; }
        static RSAEncryptionPadding OaepSHA1 { get; }
        static RSAEncryptionPadding OaepSHA256 { get; }
        static RSAEncryptionPadding OaepSHA384 { get; }
        static RSAEncryptionPadding OaepSHA512 { get; }
        static RSAEncryptionPadding Pkcs1 { get; }
        static RSAEncryptionPadding CreateOaep(HashAlgorithmName hashAlgorithm)
        bool Equals(RSAEncryptionPadding other)
        static bool operator !=(RSAEncryptionPadding left, RSAEncryptionPadding right)
        static bool operator ==(RSAEncryptionPadding left, RSAEncryptionPadding right)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSAEncryptionPaddingMode", name: "RSAEncryptionPaddingMode",
      id: "System.Security.Cryptography.RSAEncryptionPaddingMode", arity: 0,
      text: ##"""
      [unlisted] enum RSAEncryptionPaddingMode
        Pkcs1
        Oaep
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSAParameters", name: "RSAParameters",
      id: "System.Security.Cryptography.RSAParameters", arity: 0,
      text: ##"""
      [unlisted] struct RSAParameters
        byte[] D
        byte[] DP
        byte[] DQ
        byte[] Exponent
        byte[] InverseQ
        byte[] Modulus
        byte[] P
        byte[] Q
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSASignaturePadding", name: "RSASignaturePadding",
      id: "System.Security.Cryptography.RSASignaturePadding", arity: 0,
      text: ##"""
      sealed class RSASignaturePadding : IEquatable<RSASignaturePadding>
        RSASignaturePaddingMode Mode { get; }
        static RSASignaturePadding Pkcs1 { get; }
        static RSASignaturePadding Pss { get; }
        bool Equals(RSASignaturePadding other)
        static bool operator !=(RSASignaturePadding left, RSASignaturePadding right)
        static bool operator ==(RSASignaturePadding left, RSASignaturePadding right)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RSASignaturePaddingMode", name: "RSASignaturePaddingMode",
      id: "System.Security.Cryptography.RSASignaturePaddingMode", arity: 0,
      text: ##"""
      [unlisted] enum RSASignaturePaddingMode
        Pkcs1
        Pss
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RandomNumberGenerator", name: "RandomNumberGenerator",
      id: "System.Security.Cryptography.RandomNumberGenerator", arity: 0,
      text: ##"""
      [unlisted] abstract class RandomNumberGenerator : IDisposable
        static RandomNumberGenerator Create()
        static RandomNumberGenerator Create(string rngName)
        void Dispose()
        static void Fill(System.Span<byte> data)
        void GetBytes(byte[] data)
        void GetBytes(byte[] data, int offset, int count)
        static int GetInt32(int toExclusive)
        static int GetInt32(int fromInclusive, int toExclusive)
        void GetNonZeroBytes(byte[] data)
        [newer] static byte[] GetBytes(int count)
        [newer] static string GetHexString(int stringLength, bool lowercase = default)
        [newer] static string GetString(System.ReadOnlySpan<char> choices, int length)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "Rfc2898DeriveBytes", name: "Rfc2898DeriveBytes",
      id: "System.Security.Cryptography.Rfc2898DeriveBytes", arity: 0,
      text: ##"""
      [unlisted] [opaque] class Rfc2898DeriveBytes : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "Rijndael", name: "Rijndael",
      id: "System.Security.Cryptography.Rijndael", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class Rijndael : SymmetricAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "RijndaelManaged", name: "RijndaelManaged",
      id: "System.Security.Cryptography.RijndaelManaged", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class RijndaelManaged : Rijndael
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA1", name: "SHA1",
      id: "System.Security.Cryptography.SHA1", arity: 0,
      text: ##"""
      abstract class SHA1 : HashAlgorithm
        static SHA1 Create()
        static SHA1 Create(string hashName)
        [newer] static byte[] HashData(byte[] source)
        [newer] static byte[] HashData(System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA1CryptoServiceProvider", name: "SHA1CryptoServiceProvider",
      id: "System.Security.Cryptography.SHA1CryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class SHA1CryptoServiceProvider : SHA1
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA1Managed", name: "SHA1Managed",
      id: "System.Security.Cryptography.SHA1Managed", arity: 0,
      text: ##"""
      class SHA1Managed : SHA1
        new()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA256", name: "SHA256",
      id: "System.Security.Cryptography.SHA256", arity: 0,
      text: ##"""
      abstract class SHA256 : HashAlgorithm
        static SHA256 Create()
        static SHA256 Create(string hashName)
        [newer] static byte[] HashData(byte[] source)
        [newer] static byte[] HashData(System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA256CryptoServiceProvider", name: "SHA256CryptoServiceProvider",
      id: "System.Security.Cryptography.SHA256CryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class SHA256CryptoServiceProvider : SHA256
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA256Managed", name: "SHA256Managed",
      id: "System.Security.Cryptography.SHA256Managed", arity: 0,
      text: ##"""
      class SHA256Managed : SHA256
        new()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA384", name: "SHA384",
      id: "System.Security.Cryptography.SHA384", arity: 0,
      text: ##"""
      abstract class SHA384 : HashAlgorithm
        static SHA384 Create()
        static SHA384 Create(string hashName)
        [newer] static byte[] HashData(byte[] source)
        [newer] static byte[] HashData(System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA384CryptoServiceProvider", name: "SHA384CryptoServiceProvider",
      id: "System.Security.Cryptography.SHA384CryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class SHA384CryptoServiceProvider : SHA384
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA384Managed", name: "SHA384Managed",
      id: "System.Security.Cryptography.SHA384Managed", arity: 0,
      text: ##"""
      class SHA384Managed : SHA384
        new()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA512", name: "SHA512",
      id: "System.Security.Cryptography.SHA512", arity: 0,
      text: ##"""
      abstract class SHA512 : HashAlgorithm
        static SHA512 Create()
        static SHA512 Create(string hashName)
        [newer] static byte[] HashData(byte[] source)
        [newer] static byte[] HashData(System.IO.Stream source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA512CryptoServiceProvider", name: "SHA512CryptoServiceProvider",
      id: "System.Security.Cryptography.SHA512CryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class SHA512CryptoServiceProvider : SHA512
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SHA512Managed", name: "SHA512Managed",
      id: "System.Security.Cryptography.SHA512Managed", arity: 0,
      text: ##"""
      class SHA512Managed : SHA512
        new()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "SymmetricAlgorithm", name: "SymmetricAlgorithm",
      id: "System.Security.Cryptography.SymmetricAlgorithm", arity: 0,
      text: ##"""
      abstract class SymmetricAlgorithm : IDisposable
        int BlockSize { get; set; }
        int FeedbackSize { get; set; }
        byte[] IV { get; set; }
        byte[] Key { get; set; }
        int KeySize { get; set; }
        KeySizes[] LegalBlockSizes { get; }
        KeySizes[] LegalKeySizes { get; }
        CipherMode Mode { get; set; }
        PaddingMode Padding { get; set; }
        void Clear()
        [refused: the extension methods Encrypt and Decrypt with the algorithm's name] static SymmetricAlgorithm Create()
        static SymmetricAlgorithm Create(string algName)
        ICryptoTransform CreateDecryptor()
        ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
        ICryptoTransform CreateEncryptor()
        ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
        void Dispose()
        void GenerateIV()
        void GenerateKey()
        bool ValidKeySize(int bitLength)
        [newer] byte[] EncryptCbc(byte[] plaintext, byte[] iv, PaddingMode paddingMode = default)
        [newer] byte[] DecryptCbc(byte[] ciphertext, byte[] iv, PaddingMode paddingMode = default)
        [newer] byte[] EncryptEcb(byte[] plaintext, PaddingMode paddingMode)
        [newer] byte[] DecryptEcb(byte[] ciphertext, PaddingMode paddingMode)
        [newer] byte[] EncryptCfb(byte[] plaintext, byte[] iv, PaddingMode paddingMode = default, int feedbackSizeInBits = default)
        [newer] byte[] DecryptCfb(byte[] ciphertext, byte[] iv, PaddingMode paddingMode = default, int feedbackSizeInBits = default)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "TripleDES", name: "TripleDES",
      id: "System.Security.Cryptography.TripleDES", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class TripleDES : SymmetricAlgorithm
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Security.Cryptography", key: "TripleDESCryptoServiceProvider", name: "TripleDESCryptoServiceProvider",
      id: "System.Security.Cryptography.TripleDESCryptoServiceProvider", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class TripleDESCryptoServiceProvider : TripleDES
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "Capture", name: "Capture",
      id: "System.Text.RegularExpressions.Capture", arity: 0,
      text: ##"""
      class Capture
        int Index { get; }
        int Length { get; }
        string Value { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "CaptureCollection", name: "CaptureCollection",
      id: "System.Text.RegularExpressions.CaptureCollection", arity: 0,
      text: ##"""
      class CaptureCollection : IList, IList<Capture>, IReadOnlyList<Capture>
        int Count { get; }
        [refused] bool IsReadOnly { get; }
        [refused] bool IsSynchronized { get; }
        [refused] object SyncRoot { get; }
        Capture this[int i] { get; }
        [refused] void CopyTo(Array array, int arrayIndex)
        [refused] void CopyTo(Capture[] array, int arrayIndex)
        [refused] IEnumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "Group", name: "Group",
      id: "System.Text.RegularExpressions.Group", arity: 0,
      text: ##"""
      class Group : Capture
        CaptureCollection Captures { get; }
        [refused: the group from Match.Groups] string Name { get; }
        bool Success { get; }
        [refused] static Group Synchronized(Group inner)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "GroupCollection", name: "GroupCollection",
      id: "System.Text.RegularExpressions.GroupCollection", arity: 0,
      text: ##"""
      class GroupCollection : IList, IList<Group>, IReadOnlyList<Group>
        int Count { get; }
        [refused] bool IsReadOnly { get; }
        [refused] bool IsSynchronized { get; }
        [refused] object SyncRoot { get; }
        Group this[int groupnum] { get; }
        Group this[string groupname] { get; }
        [refused] void CopyTo(Array array, int arrayIndex)
        [refused] void CopyTo(Group[] array, int arrayIndex)
        [refused] IEnumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "Match", name: "Match",
      id: "System.Text.RegularExpressions.Match", arity: 0,
      text: ##"""
      class Match : Group
        static Match Empty { get; }
        GroupCollection Groups { get; }
        [refused: Regex.Matches] Match NextMatch()
        string Result(string replacement)
        [refused] static Match Synchronized(Match inner)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "MatchCollection", name: "MatchCollection",
      id: "System.Text.RegularExpressions.MatchCollection", arity: 0,
      text: ##"""
      [unlisted] class MatchCollection : IList, IList<Match>, IReadOnlyList<Match>
        int Count { get; }
        bool IsReadOnly { get; }
        bool IsSynchronized { get; }
        object SyncRoot { get; }
        Match this[int i] { get; }
        void CopyTo(Array array, int arrayIndex)
        void CopyTo(Match[] array, int arrayIndex)
        IEnumerator GetEnumerator()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "MatchEvaluator", name: "MatchEvaluator",
      id: "System.Text.RegularExpressions.MatchEvaluator", arity: 0,
      text: ##"""
      [unlisted] delegate string MatchEvaluator(Match match)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "Regex", name: "Regex",
      id: "System.Text.RegularExpressions.Regex", arity: 0,
      text: ##"""
      class Regex
        new(string pattern)
        new(string pattern, RegexOptions options)
        new(string pattern, RegexOptions options, TimeSpan matchTimeout)
        [refused] static readonly TimeSpan InfiniteMatchTimeout
        [refused] static int CacheSize { get; set; }
        [refused] TimeSpan MatchTimeout { get; }
        [refused] RegexOptions Options { get; }
        [refused] bool RightToLeft { get; }
        [refused] static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname)
        [refused] static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes)
        [refused] static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)
        [refused: the escaped pattern as a literal] static string Escape(string str)
        [refused] string[] GetGroupNames()
        [refused] int[] GetGroupNumbers()
        [refused] string GroupNameFromNumber(int i)
        [refused] int GroupNumberFromName(string name)
        bool IsMatch(string input)
        bool IsMatch(string input, int startat)
        static bool IsMatch(string input, string pattern)
        static bool IsMatch(string input, string pattern, RegexOptions options)
        static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        Match Match(string input)
        Match Match(string input, int startat)
        static Match Match(string input, string pattern)
        Match Match(string input, int beginning, int length)
        static Match Match(string input, string pattern, RegexOptions options)
        static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        MatchCollection Matches(string input)
        MatchCollection Matches(string input, int startat)
        static MatchCollection Matches(string input, string pattern)
        static MatchCollection Matches(string input, string pattern, RegexOptions options)
        static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        string Replace(string input, MatchEvaluator evaluator)
        string Replace(string input, string replacement)
        static string Replace(string input, string pattern, MatchEvaluator evaluator)
        static string Replace(string input, string pattern, string replacement)
        string Replace(string input, MatchEvaluator evaluator, int count)
        string Replace(string input, string replacement, int count)
        static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)
        static string Replace(string input, string pattern, string replacement, RegexOptions options)
        string Replace(string input, MatchEvaluator evaluator, int count, int startat)
        string Replace(string input, string replacement, int count, int startat)
        static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout)
        static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout)
        string[] Split(string input)
        static string[] Split(string input, string pattern)
        string[] Split(string input, int count)
        static string[] Split(string input, string pattern, RegexOptions options)
        string[] Split(string input, int count, int startat)
        static string[] Split(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        static string Unescape(string str)
        [newer] [refused: Regex.Matches] int Count(string input)
        [newer] [refused: Regex.Matches] static int Count(string input, string pattern)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text.RegularExpressions", key: "RegexOptions", name: "RegexOptions",
      id: "System.Text.RegularExpressions.RegexOptions", arity: 0,
      text: ##"""
      enum RegexOptions
        None
        IgnoreCase
        Multiline
        ExplicitCapture
        Compiled
        Singleline
        IgnorePatternWhitespace
        RightToLeft
        ECMAScript
        CultureInvariant
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "ASCIIEncoding", name: "ASCIIEncoding",
      id: "System.Text.ASCIIEncoding", arity: 0,
      text: ##"""
      [unlisted] [opaque] class ASCIIEncoding : Encoding
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "Decoder", name: "Decoder",
      id: "System.Text.Decoder", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class Decoder
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "DecoderFallback", name: "DecoderFallback",
      id: "System.Text.DecoderFallback", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class DecoderFallback
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "Encoder", name: "Encoder",
      id: "System.Text.Encoder", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class Encoder
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "EncoderFallback", name: "EncoderFallback",
      id: "System.Text.EncoderFallback", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class EncoderFallback
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "Encoding", name: "Encoding",
      id: "System.Text.Encoding", arity: 0,
      text: ##"""
      abstract class Encoding : ICloneable
        static Encoding ASCII { get; }
        static Encoding BigEndianUnicode { get; }
        string BodyName { get; }
        int CodePage { get; }
        DecoderFallback DecoderFallback { get; set; }
        static Encoding Default { get; }
        EncoderFallback EncoderFallback { get; set; }
        string EncodingName { get; }
        string HeaderName { get; }
        bool IsBrowserDisplay { get; }
        bool IsBrowserSave { get; }
        bool IsMailNewsDisplay { get; }
        bool IsMailNewsSave { get; }
        bool IsReadOnly { get; }
        bool IsSingleByte { get; }
        static Encoding UTF32 { get; }
        static Encoding UTF7 { get; }
        static Encoding UTF8 { get; }
        static Encoding Unicode { get; }
        string WebName { get; }
        int WindowsCodePage { get; }
        object Clone()
        static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
        static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)
        int GetByteCount(char[] chars)
        int GetByteCount(string s)
        int GetByteCount(char[] chars, int index, int count)
        int GetByteCount(string str, int index, int count)
        byte[] GetBytes(char[] chars)
        byte[] GetBytes(string s)
        byte[] GetBytes(char[] chars, int index, int count)
        byte[] GetBytes(string s, int index, int count)
        int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
        int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
        int GetCharCount(byte[] bytes)
        int GetCharCount(byte[] bytes, int index, int count)
        char[] GetChars(byte[] bytes)
        char[] GetChars(byte[] bytes, int index, int count)
        int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        Decoder GetDecoder()
        Encoder GetEncoder()
        static Encoding GetEncoding(int codepage)
        static Encoding GetEncoding(string name)
        static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
        static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
        static EncodingInfo[] GetEncodings()
        int GetMaxByteCount(int charCount)
        int GetMaxCharCount(int byteCount)
        byte[] GetPreamble()
        string GetString(byte[] bytes)
        string GetString(byte[] bytes, int index, int count)
        bool IsAlwaysNormalized()
        bool IsAlwaysNormalized(NormalizationForm form)
        static void RegisterProvider(System.Text.EncodingProvider provider)
        [newer] static Encoding Latin1 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "EncodingInfo", name: "EncodingInfo",
      id: "System.Text.EncodingInfo", arity: 0,
      text: ##"""
      [unlisted] sealed class EncodingInfo
        int CodePage { get; }
        string DisplayName { get; }
        string Name { get; }
        Encoding GetEncoding()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "NormalizationForm", name: "NormalizationForm",
      id: "System.Text.NormalizationForm", arity: 0,
      text: ##"""
      [unlisted] enum NormalizationForm
        FormC
        FormD
        FormKC
        FormKD
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "StringBuilder", name: "StringBuilder",
      id: "System.Text.StringBuilder", arity: 0,
      text: ##"""
      sealed class StringBuilder
        new()
        new(int capacity)
        new(string value)
        new(int capacity, int maxCapacity)
        new(string value, int capacity)
        new(string value, int startIndex, int length, int capacity)
        int Capacity { get; set; }
        int Length { get; set; }
        int MaxCapacity { get; }
        char this[int index] { get; set; }
        StringBuilder Append(StringBuilder value)
        StringBuilder Append(bool value)
        StringBuilder Append(byte value)
        StringBuilder Append(char value)
        StringBuilder Append(char[] value)
        StringBuilder Append(decimal value)
        StringBuilder Append(double value)
        StringBuilder Append(float value)
        StringBuilder Append(int value)
        StringBuilder Append(long value)
        StringBuilder Append(object value)
        StringBuilder Append(sbyte value)
        StringBuilder Append(short value)
        StringBuilder Append(string value)
        StringBuilder Append(uint value)
        StringBuilder Append(ulong value)
        StringBuilder Append(ushort value)
        StringBuilder Append(char value, int repeatCount)
        StringBuilder Append(StringBuilder value, int startIndex, int count)
        StringBuilder Append(char[] value, int startIndex, int charCount)
        StringBuilder Append(string value, int startIndex, int count)
        StringBuilder AppendFormat(string format, object arg0)
        StringBuilder AppendFormat(string format, params object[] args)
        StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0)
        StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)
        StringBuilder AppendFormat(string format, object arg0, object arg1)
        StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1)
        StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)
        StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1, object arg2)
        StringBuilder AppendJoin(char separator, params object[] values)
        StringBuilder AppendJoin(char separator, params string[] values)
        StringBuilder AppendJoin(string separator, params object[] values)
        StringBuilder AppendJoin(string separator, params string[] values)
        StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values)
        StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)
        StringBuilder AppendLine()
        StringBuilder AppendLine(string value)
        StringBuilder Clear()
        void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        int EnsureCapacity(int capacity)
        bool Equals(StringBuilder sb)
        StringBuilder Insert(int index, bool value)
        StringBuilder Insert(int index, byte value)
        StringBuilder Insert(int index, char value)
        StringBuilder Insert(int index, char[] value)
        StringBuilder Insert(int index, decimal value)
        StringBuilder Insert(int index, double value)
        StringBuilder Insert(int index, float value)
        StringBuilder Insert(int index, int value)
        StringBuilder Insert(int index, long value)
        StringBuilder Insert(int index, object value)
        StringBuilder Insert(int index, sbyte value)
        StringBuilder Insert(int index, short value)
        StringBuilder Insert(int index, string value)
        StringBuilder Insert(int index, uint value)
        StringBuilder Insert(int index, ulong value)
        StringBuilder Insert(int index, ushort value)
        StringBuilder Insert(int index, string value, int count)
        StringBuilder Insert(int index, char[] value, int startIndex, int charCount)
        StringBuilder Remove(int startIndex, int length)
        StringBuilder Replace(char oldChar, char newChar)
        StringBuilder Replace(string oldValue, string newValue)
        StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
        StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
        string ToString(int startIndex, int length)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "UTF8Encoding", name: "UTF8Encoding",
      id: "System.Text.UTF8Encoding", arity: 0,
      text: ##"""
      [unlisted] [opaque] class UTF8Encoding : Encoding
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Text", key: "UnicodeEncoding", name: "UnicodeEncoding",
      id: "System.Text.UnicodeEncoding", arity: 0,
      text: ##"""
      [unlisted] [opaque] class UnicodeEncoding : Encoding
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "Extensions", name: "Extensions",
      id: "System.Xml.Linq.Extensions", arity: 0,
      text: ##"""
      static class Extensions
        static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source)
        static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source, XName name)
        static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source)
        static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source, XName name)
        static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source)
        static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source, XName name)
        static IEnumerable<XNode> DescendantNodes<T>(this IEnumerable<T> source)
        static IEnumerable<XNode> DescendantNodesAndSelf(this IEnumerable<XElement> source)
        static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source)
        static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name)
        static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source)
        static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source, XName name)
        static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source)
        static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name)
        static IEnumerable<T> InDocumentOrder<T>(this IEnumerable<T> source)
        static IEnumerable<XNode> Nodes<T>(this IEnumerable<T> source)
        static void Remove(this IEnumerable<XAttribute> source)
        static void Remove<T>(this IEnumerable<T> source)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "LoadOptions", name: "LoadOptions",
      id: "System.Xml.Linq.LoadOptions", arity: 0,
      text: ##"""
      [unlisted] enum LoadOptions
        None
        PreserveWhitespace
        SetBaseUri
        SetLineInfo
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "ReaderOptions", name: "ReaderOptions",
      id: "System.Xml.Linq.ReaderOptions", arity: 0,
      text: ##"""
      [unlisted] enum ReaderOptions
        None
        OmitDuplicateNamespaces
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "SaveOptions", name: "SaveOptions",
      id: "System.Xml.Linq.SaveOptions", arity: 0,
      text: ##"""
      [unlisted] enum SaveOptions
        None
        DisableFormatting
        OmitDuplicateNamespaces
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XAttribute", name: "XAttribute",
      id: "System.Xml.Linq.XAttribute", arity: 0,
      text: ##"""
      class XAttribute : XObject
        new(XAttribute other)
        new(XName name, object value)
        static IEnumerable<XAttribute> EmptySequence { get; }
        bool IsNamespaceDeclaration { get; }
        XName Name { get; }
        XAttribute NextAttribute { get; }
        XAttribute PreviousAttribute { get; }
        string Value { get; set; }
        void Remove()
        void SetValue(object value)
        static explicit operator DateTime(XAttribute attribute)
        static explicit operator DateTime?(XAttribute attribute)
        static explicit operator DateTimeOffset(XAttribute attribute)
        static explicit operator DateTimeOffset?(XAttribute attribute)
        static explicit operator Guid(XAttribute attribute)
        static explicit operator Guid?(XAttribute attribute)
        static explicit operator TimeSpan(XAttribute attribute)
        static explicit operator TimeSpan?(XAttribute attribute)
        static explicit operator bool(XAttribute attribute)
        static explicit operator bool?(XAttribute attribute)
        static explicit operator decimal(XAttribute attribute)
        static explicit operator decimal?(XAttribute attribute)
        static explicit operator double(XAttribute attribute)
        static explicit operator double?(XAttribute attribute)
        static explicit operator float(XAttribute attribute)
        static explicit operator float?(XAttribute attribute)
        static explicit operator int(XAttribute attribute)
        static explicit operator int?(XAttribute attribute)
        static explicit operator long(XAttribute attribute)
        static explicit operator long?(XAttribute attribute)
        static explicit operator string(XAttribute attribute)
        static explicit operator uint(XAttribute attribute)
        static explicit operator uint?(XAttribute attribute)
        static explicit operator ulong(XAttribute attribute)
        static explicit operator ulong?(XAttribute attribute)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XCData", name: "XCData",
      id: "System.Xml.Linq.XCData", arity: 0,
      text: ##"""
      class XCData : XText
        new(XCData other)
        new(string value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XComment", name: "XComment",
      id: "System.Xml.Linq.XComment", arity: 0,
      text: ##"""
      class XComment : XNode
        new(XComment other)
        new(string value)
        string Value { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XContainer", name: "XContainer",
      id: "System.Xml.Linq.XContainer", arity: 0,
      text: ##"""
      abstract class XContainer : XNode
        XNode FirstNode { get; }
        XNode LastNode { get; }
        void Add(object content)
        void Add(params object[] content)
        void AddFirst(object content)
        void AddFirst(params object[] content)
        XmlWriter CreateWriter()
        IEnumerable<XNode> DescendantNodes()
        IEnumerable<XElement> Descendants()
        IEnumerable<XElement> Descendants(XName name)
        XElement Element(XName name)
        IEnumerable<XElement> Elements()
        IEnumerable<XElement> Elements(XName name)
        IEnumerable<XNode> Nodes()
        void RemoveNodes()
        void ReplaceNodes(object content)
        void ReplaceNodes(params object[] content)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XDeclaration", name: "XDeclaration",
      id: "System.Xml.Linq.XDeclaration", arity: 0,
      text: ##"""
      class XDeclaration
        new(XDeclaration other)
        new(string version, string encoding, string standalone)
        string Encoding { get; set; }
        string Standalone { get; set; }
        string Version { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XDocument", name: "XDocument",
      id: "System.Xml.Linq.XDocument", arity: 0,
      text: ##"""
      class XDocument : XContainer
        new()
        new(XDocument other)
        new(params object[] content)
        new(XDeclaration declaration, params object[] content)
        XDeclaration Declaration { get; set; }
        XDocumentType DocumentType { get; }
        XElement Root { get; }
        [refused: XDocument.Parse] static XDocument Load(System.IO.Stream stream)
        [refused: XDocument.Parse] static XDocument Load(TextReader textReader)
        [refused: XDocument.Parse] static XDocument Load(XmlReader reader)
        [refused: XDocument.Parse] static XDocument Load(string uri)
        [refused: XDocument.Parse] static XDocument Load(System.IO.Stream stream, LoadOptions options)
        [refused: XDocument.Parse] static XDocument Load(TextReader textReader, LoadOptions options)
        [refused: XDocument.Parse] static XDocument Load(XmlReader reader, LoadOptions options)
        [refused: XDocument.Parse] static XDocument Load(string uri, LoadOptions options)
        static System.Threading.Tasks.Task<XDocument> LoadAsync(System.IO.Stream stream, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static System.Threading.Tasks.Task<XDocument> LoadAsync(TextReader textReader, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static System.Threading.Tasks.Task<XDocument> LoadAsync(XmlReader reader, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static XDocument Parse(string text)
        static XDocument Parse(string text, LoadOptions options)
        void Save(System.IO.Stream stream)
        void Save(TextWriter textWriter)
        void Save(XmlWriter writer)
        void Save(string fileName)
        void Save(System.IO.Stream stream, SaveOptions options)
        void Save(TextWriter textWriter, SaveOptions options)
        void Save(string fileName, SaveOptions options)
        System.Threading.Tasks.Task SaveAsync(XmlWriter writer, System.Threading.CancellationToken cancellationToken)
        System.Threading.Tasks.Task SaveAsync(System.IO.Stream stream, SaveOptions options, System.Threading.CancellationToken cancellationToken)
        System.Threading.Tasks.Task SaveAsync(TextWriter textWriter, SaveOptions options, System.Threading.CancellationToken cancellationToken)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XDocumentType", name: "XDocumentType",
      id: "System.Xml.Linq.XDocumentType", arity: 0,
      text: ##"""
      class XDocumentType : XNode
        new(XDocumentType other)
        new(string name, string publicId, string systemId, string internalSubset)
        string InternalSubset { get; set; }
        string Name { get; set; }
        string PublicId { get; set; }
        string SystemId { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XElement", name: "XElement",
      id: "System.Xml.Linq.XElement", arity: 0,
      text: ##"""
      class XElement : XContainer
        new(XElement other)
        new(XName name)
        new(XStreamingElement other)
        new(XName name, object content)
        new(XName name, params object[] content)
        static IEnumerable<XElement> EmptySequence { get; }
        XAttribute FirstAttribute { get; }
        bool HasAttributes { get; }
        bool HasElements { get; }
        bool IsEmpty { get; }
        XAttribute LastAttribute { get; }
        XName Name { get; set; }
        string Value { get; set; }
        IEnumerable<XElement> AncestorsAndSelf()
        IEnumerable<XElement> AncestorsAndSelf(XName name)
        XAttribute Attribute(XName name)
        IEnumerable<XAttribute> Attributes()
        IEnumerable<XAttribute> Attributes(XName name)
        IEnumerable<XNode> DescendantNodesAndSelf()
        IEnumerable<XElement> DescendantsAndSelf()
        IEnumerable<XElement> DescendantsAndSelf(XName name)
        XNamespace GetDefaultNamespace()
        XNamespace GetNamespaceOfPrefix(string prefix)
        string GetPrefixOfNamespace(XNamespace ns)
        static XElement Load(System.IO.Stream stream)
        static XElement Load(TextReader textReader)
        static XElement Load(XmlReader reader)
        static XElement Load(string uri)
        static XElement Load(System.IO.Stream stream, LoadOptions options)
        static XElement Load(TextReader textReader, LoadOptions options)
        static XElement Load(XmlReader reader, LoadOptions options)
        static XElement Load(string uri, LoadOptions options)
        static System.Threading.Tasks.Task<XElement> LoadAsync(System.IO.Stream stream, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static System.Threading.Tasks.Task<XElement> LoadAsync(TextReader textReader, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static System.Threading.Tasks.Task<XElement> LoadAsync(XmlReader reader, LoadOptions options, System.Threading.CancellationToken cancellationToken)
        static XElement Parse(string text)
        static XElement Parse(string text, LoadOptions options)
        void RemoveAll()
        void RemoveAttributes()
        void ReplaceAll(object content)
        void ReplaceAll(params object[] content)
        void ReplaceAttributes(object content)
        void ReplaceAttributes(params object[] content)
        void Save(System.IO.Stream stream)
        void Save(TextWriter textWriter)
        void Save(XmlWriter writer)
        void Save(string fileName)
        void Save(System.IO.Stream stream, SaveOptions options)
        void Save(TextWriter textWriter, SaveOptions options)
        void Save(string fileName, SaveOptions options)
        System.Threading.Tasks.Task SaveAsync(XmlWriter writer, System.Threading.CancellationToken cancellationToken)
        System.Threading.Tasks.Task SaveAsync(System.IO.Stream stream, SaveOptions options, System.Threading.CancellationToken cancellationToken)
        System.Threading.Tasks.Task SaveAsync(TextWriter textWriter, SaveOptions options, System.Threading.CancellationToken cancellationToken)
        void SetAttributeValue(XName name, object value)
        void SetElementValue(XName name, object value)
        void SetValue(object value)
        static explicit operator DateTime(XElement element)
        static explicit operator DateTime?(XElement element)
        static explicit operator DateTimeOffset(XElement element)
        static explicit operator DateTimeOffset?(XElement element)
        static explicit operator Guid(XElement element)
        static explicit operator Guid?(XElement element)
        static explicit operator TimeSpan(XElement element)
        static explicit operator TimeSpan?(XElement element)
        static explicit operator bool(XElement element)
        static explicit operator bool?(XElement element)
        static explicit operator decimal(XElement element)
        static explicit operator decimal?(XElement element)
        static explicit operator double(XElement element)
        static explicit operator double?(XElement element)
        static explicit operator float(XElement element)
        static explicit operator float?(XElement element)
        static explicit operator int(XElement element)
        static explicit operator int?(XElement element)
        static explicit operator long(XElement element)
        static explicit operator long?(XElement element)
        static explicit operator string(XElement element)
        static explicit operator uint(XElement element)
        static explicit operator uint?(XElement element)
        static explicit operator ulong(XElement element)
        static explicit operator ulong?(XElement element)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XName", name: "XName",
      id: "System.Xml.Linq.XName", arity: 0,
      text: ##"""
      sealed class XName : IEquatable<XName>
        string LocalName { get; }
        XNamespace Namespace { get; }
        string NamespaceName { get; }
        static XName Get(string expandedName)
        static XName Get(string localName, string namespaceName)
        static bool operator !=(XName left, XName right)
        static bool operator ==(XName left, XName right)
        static implicit operator XName(string expandedName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XNamespace", name: "XNamespace",
      id: "System.Xml.Linq.XNamespace", arity: 0,
      text: ##"""
      sealed class XNamespace
        string NamespaceName { get; }
        static XNamespace None { get; }
        static XNamespace Xml { get; }
        static XNamespace Xmlns { get; }
        static XNamespace Get(string namespaceName)
        XName GetName(string localName)
        static bool operator !=(XNamespace left, XNamespace right)
        static XName operator +(XNamespace ns, string localName)
        static bool operator ==(XNamespace left, XNamespace right)
        static implicit operator XNamespace(string namespaceName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XNode", name: "XNode",
      id: "System.Xml.Linq.XNode", arity: 0,
      text: ##"""
      abstract class XNode : XObject
        static XNodeDocumentOrderComparer DocumentOrderComparer { get; }
        static XNodeEqualityComparer EqualityComparer { get; }
        XNode NextNode { get; }
        XNode PreviousNode { get; }
        void AddAfterSelf(object content)
        void AddAfterSelf(params object[] content)
        void AddBeforeSelf(object content)
        void AddBeforeSelf(params object[] content)
        IEnumerable<XElement> Ancestors()
        IEnumerable<XElement> Ancestors(XName name)
        static int CompareDocumentOrder(XNode n1, XNode n2)
        XmlReader CreateReader()
        XmlReader CreateReader(ReaderOptions readerOptions)
        static bool DeepEquals(XNode n1, XNode n2)
        IEnumerable<XElement> ElementsAfterSelf()
        IEnumerable<XElement> ElementsAfterSelf(XName name)
        IEnumerable<XElement> ElementsBeforeSelf()
        IEnumerable<XElement> ElementsBeforeSelf(XName name)
        bool IsAfter(XNode node)
        bool IsBefore(XNode node)
        IEnumerable<XNode> NodesAfterSelf()
        IEnumerable<XNode> NodesBeforeSelf()
        static XNode ReadFrom(XmlReader reader)
        static System.Threading.Tasks.Task<XNode> ReadFromAsync(XmlReader reader, System.Threading.CancellationToken cancellationToken)
        void Remove()
        void ReplaceWith(object content)
        void ReplaceWith(params object[] content)
        string ToString(SaveOptions options)
        void WriteTo(XmlWriter writer)
        System.Threading.Tasks.Task WriteToAsync(XmlWriter writer, System.Threading.CancellationToken cancellationToken)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XNodeDocumentOrderComparer", name: "XNodeDocumentOrderComparer",
      id: "System.Xml.Linq.XNodeDocumentOrderComparer", arity: 0,
      text: ##"""
      sealed class XNodeDocumentOrderComparer : IComparer, IComparer<XNode>
        new()
        int Compare(XNode x, XNode y)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XNodeEqualityComparer", name: "XNodeEqualityComparer",
      id: "System.Xml.Linq.XNodeEqualityComparer", arity: 0,
      text: ##"""
      sealed class XNodeEqualityComparer : IEqualityComparer, IEqualityComparer<XNode>
        new()
        bool Equals(XNode x, XNode y)
        int GetHashCode(XNode obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XObject", name: "XObject",
      id: "System.Xml.Linq.XObject", arity: 0,
      text: ##"""
      abstract class XObject : IXmlLineInfo
        string BaseUri { get; }
        event EventHandler<XObjectChangeEventArgs> Changed
        event EventHandler<XObjectChangeEventArgs> Changing
        XDocument Document { get; }
        XmlNodeType NodeType { get; }
        XElement Parent { get; }
        void AddAnnotation(object annotation)
        T Annotation<T>()
        object Annotation(Type type)
        IEnumerable<T> Annotations<T>()
        IEnumerable<object> Annotations(Type type)
        void RemoveAnnotations<T>()
        void RemoveAnnotations(Type type)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XObjectChange", name: "XObjectChange",
      id: "System.Xml.Linq.XObjectChange", arity: 0,
      text: ##"""
      [unlisted] enum XObjectChange
        Add
        Remove
        Name
        Value
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XObjectChangeEventArgs", name: "XObjectChangeEventArgs",
      id: "System.Xml.Linq.XObjectChangeEventArgs", arity: 0,
      text: ##"""
      [unlisted] class XObjectChangeEventArgs : EventArgs
        new(XObjectChange objectChange)
        static readonly XObjectChangeEventArgs Add
        static readonly XObjectChangeEventArgs Name
        static readonly XObjectChangeEventArgs Remove
        static readonly XObjectChangeEventArgs Value
        XObjectChange ObjectChange { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XProcessingInstruction", name: "XProcessingInstruction",
      id: "System.Xml.Linq.XProcessingInstruction", arity: 0,
      text: ##"""
      class XProcessingInstruction : XNode
        new(XProcessingInstruction other)
        new(string target, string data)
        string Data { get; set; }
        string Target { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XStreamingElement", name: "XStreamingElement",
      id: "System.Xml.Linq.XStreamingElement", arity: 0,
      text: ##"""
      [unlisted] class XStreamingElement
        new(XName name)
        new(XName name, object content)
        new(XName name, params object[] content)
        XName Name { get; set; }
        void Add(object content)
        void Add(params object[] content)
        void Save(System.IO.Stream stream)
        void Save(TextWriter textWriter)
        void Save(XmlWriter writer)
        void Save(string fileName)
        void Save(System.IO.Stream stream, SaveOptions options)
        void Save(TextWriter textWriter, SaveOptions options)
        void Save(string fileName, SaveOptions options)
        string ToString(SaveOptions options)
        void WriteTo(XmlWriter writer)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.Linq", key: "XText", name: "XText",
      id: "System.Xml.Linq.XText", arity: 0,
      text: ##"""
      class XText : XNode
        new(XText other)
        new(string value)
        string Value { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.XPath", key: "Extensions", name: "Extensions",
      id: "System.Xml.XPath.Extensions", arity: 0,
      text: ##"""
      [unlisted] [opaque] static class Extensions
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml.XPath", key: "XPathNavigator", name: "XPathNavigator",
      id: "System.Xml.XPath.XPathNavigator", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class XPathNavigator : ICloneable, IXmlNamespaceResolver
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "IXmlLineInfo", name: "IXmlLineInfo",
      id: "System.Xml.IXmlLineInfo", arity: 0,
      text: ##"""
      [unlisted] interface IXmlLineInfo
        int LineNumber { get; }
        int LinePosition { get; }
        bool HasLineInfo()
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "IXmlNamespaceResolver", name: "IXmlNamespaceResolver",
      id: "System.Xml.IXmlNamespaceResolver", arity: 0,
      text: ##"""
      [unlisted] interface IXmlNamespaceResolver
        IDictionary<string, string> GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
        string LookupNamespace(string prefix)
        string LookupPrefix(string namespaceName)
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlAttribute", name: "XmlAttribute",
      id: "System.Xml.XmlAttribute", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlAttribute : XmlNode
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlConvert", name: "XmlConvert",
      id: "System.Xml.XmlConvert", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlConvert
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlDocument", name: "XmlDocument",
      id: "System.Xml.XmlDocument", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlDocument : XmlNode
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlElement", name: "XmlElement",
      id: "System.Xml.XmlElement", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlElement : XmlNode
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlException", name: "XmlException",
      id: "System.Xml.XmlException", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlException : SystemException
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlNamespaceManager", name: "XmlNamespaceManager",
      id: "System.Xml.XmlNamespaceManager", arity: 0,
      text: ##"""
      [unlisted] [opaque] class XmlNamespaceManager : IEnumerable, IXmlNamespaceResolver
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlNode", name: "XmlNode",
      id: "System.Xml.XmlNode", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class XmlNode : ICloneable, IEnumerable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlNodeList", name: "XmlNodeList",
      id: "System.Xml.XmlNodeList", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class XmlNodeList : IDisposable, IEnumerable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlNodeType", name: "XmlNodeType",
      id: "System.Xml.XmlNodeType", arity: 0,
      text: ##"""
      enum XmlNodeType
        None
        Element
        Attribute
        Text
        CDATA
        EntityReference
        Entity
        ProcessingInstruction
        Comment
        Document
        DocumentType
        DocumentFragment
        Notation
        Whitespace
        SignificantWhitespace
        EndElement
        EndEntity
        XmlDeclaration
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlReader", name: "XmlReader",
      id: "System.Xml.XmlReader", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class XmlReader : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlReaderSettings", name: "XmlReaderSettings",
      id: "System.Xml.XmlReaderSettings", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class XmlReaderSettings
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlWriter", name: "XmlWriter",
      id: "System.Xml.XmlWriter", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class XmlWriter : IDisposable
      """##),
    CatalogueIndex.Entry(
      namespace: "System.Xml", key: "XmlWriterSettings", name: "XmlWriterSettings",
      id: "System.Xml.XmlWriterSettings", arity: 0,
      text: ##"""
      [unlisted] [opaque] sealed class XmlWriterSettings
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action", name: "Action",
      id: "System.Action", arity: 0,
      text: ##"""
      [unlisted] delegate void Action()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`1", name: "Action",
      id: "System.Action`1", arity: 1,
      text: ##"""
      [unlisted] delegate void Action<in T>(T obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`2", name: "Action",
      id: "System.Action`2", arity: 2,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2>(T1 arg1, T2 arg2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`3", name: "Action",
      id: "System.Action`3", arity: 3,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`4", name: "Action",
      id: "System.Action`4", arity: 4,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`5", name: "Action",
      id: "System.Action`5", arity: 5,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`6", name: "Action",
      id: "System.Action`6", arity: 6,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`7", name: "Action",
      id: "System.Action`7", arity: 7,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Action`8", name: "Action",
      id: "System.Action`8", arity: 8,
      text: ##"""
      [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "AggregateException", name: "AggregateException",
      id: "System.AggregateException", arity: 0,
      text: ##"""
      [unlisted] class AggregateException : Exception
        new()
        new(IEnumerable<Exception> innerExceptions)
        new(params Exception[] innerExceptions)
        new(string message)
        new(string message, Exception innerException)
        new(string message, IEnumerable<Exception> innerExceptions)
        new(string message, params Exception[] innerExceptions)
        ReadOnlyCollection<Exception> InnerExceptions { get; }
        AggregateException Flatten()
        void Handle(Func<Exception, bool> predicate)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ArgumentException", name: "ArgumentException",
      id: "System.ArgumentException", arity: 0,
      text: ##"""
      [unlisted] class ArgumentException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
        new(string message, string paramName)
        new(string message, string paramName, Exception innerException)
        string ParamName { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ArgumentNullException", name: "ArgumentNullException",
      id: "System.ArgumentNullException", arity: 0,
      text: ##"""
      [unlisted] class ArgumentNullException : ArgumentException
        new()
        new(string paramName)
        new(string message, Exception innerException)
        new(string paramName, string message)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ArgumentOutOfRangeException", name: "ArgumentOutOfRangeException",
      id: "System.ArgumentOutOfRangeException", arity: 0,
      text: ##"""
      [unlisted] class ArgumentOutOfRangeException : ArgumentException
        new()
        new(string paramName)
        new(string message, Exception innerException)
        new(string paramName, string message)
        new(string paramName, object actualValue, string message)
        object ActualValue { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ArithmeticException", name: "ArithmeticException",
      id: "System.ArithmeticException", arity: 0,
      text: ##"""
      [unlisted] class ArithmeticException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Array", name: "Array",
      id: "System.Array", arity: 0,
      text: ##"""
      abstract class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
        bool IsFixedSize { get; }
        bool IsReadOnly { get; }
        bool IsSynchronized { get; }
        int Length { get; }
        long LongLength { get; }
        int Rank { get; }
        object SyncRoot { get; }
        static ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
        static int BinarySearch(Array array, object value)
        static int BinarySearch<T>(T[] array, T value)
        static int BinarySearch(Array array, object value, IComparer comparer)
        static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)
        static int BinarySearch(Array array, int index, int length, object value)
        static int BinarySearch<T>(T[] array, int index, int length, T value)
        static int BinarySearch(Array array, int index, int length, object value, IComparer comparer)
        static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)
        static void Clear(Array array, int index, int length)
        object Clone()
        static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
        static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
        static void Copy(Array sourceArray, Array destinationArray, int length)
        static void Copy(Array sourceArray, Array destinationArray, long length)
        static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
        static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length)
        void CopyTo(Array array, int index)
        void CopyTo(Array array, long index)
        static Array CreateInstance(Type elementType, int length)
        static Array CreateInstance(Type elementType, params int[] lengths)
        static Array CreateInstance(Type elementType, params long[] lengths)
        static Array CreateInstance(Type elementType, int length1, int length2)
        static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
        static Array CreateInstance(Type elementType, int length1, int length2, int length3)
        static T[] Empty<T>()
        static bool Exists<T>(T[] array, Predicate<T> match)
        static void Fill<T>(T[] array, T value)
        static void Fill<T>(T[] array, T value, int startIndex, int count)
        static T Find<T>(T[] array, Predicate<T> match)
        static T[] FindAll<T>(T[] array, Predicate<T> match)
        static int FindIndex<T>(T[] array, Predicate<T> match)
        static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
        static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
        static T FindLast<T>(T[] array, Predicate<T> match)
        static int FindLastIndex<T>(T[] array, Predicate<T> match)
        static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match)
        static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
        static void ForEach<T>(T[] array, Action<T> action)
        IEnumerator GetEnumerator()
        int GetLength(int dimension)
        long GetLongLength(int dimension)
        int GetLowerBound(int dimension)
        int GetUpperBound(int dimension)
        object GetValue(int index)
        object GetValue(long index)
        object GetValue(params int[] indices)
        object GetValue(params long[] indices)
        object GetValue(int index1, int index2)
        object GetValue(long index1, long index2)
        object GetValue(int index1, int index2, int index3)
        object GetValue(long index1, long index2, long index3)
        static int IndexOf(Array array, object value)
        static int IndexOf<T>(T[] array, T value)
        static int IndexOf(Array array, object value, int startIndex)
        static int IndexOf<T>(T[] array, T value, int startIndex)
        static int IndexOf(Array array, object value, int startIndex, int count)
        static int IndexOf<T>(T[] array, T value, int startIndex, int count)
        void Initialize()
        static int LastIndexOf(Array array, object value)
        static int LastIndexOf<T>(T[] array, T value)
        static int LastIndexOf(Array array, object value, int startIndex)
        static int LastIndexOf<T>(T[] array, T value, int startIndex)
        static int LastIndexOf(Array array, object value, int startIndex, int count)
        static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
        static void Resize<T>(ref T[] array, int newSize)
        static void Reverse(Array array)
        static void Reverse<T>(T[] array)
        static void Reverse(Array array, int index, int length)
        static void Reverse<T>(T[] array, int index, int length)
        void SetValue(object value, int index)
        void SetValue(object value, long index)
        void SetValue(object value, params int[] indices)
        void SetValue(object value, params long[] indices)
        void SetValue(object value, int index1, int index2)
        void SetValue(object value, long index1, long index2)
        void SetValue(object value, int index1, int index2, int index3)
        void SetValue(object value, long index1, long index2, long index3)
        static void Sort(Array array)
        static void Sort<T>(T[] array)
        static void Sort(Array array, IComparer comparer)
        static void Sort(Array keys, Array items)
        static void Sort<T>(T[] array, Comparison<T> comparison)
        static void Sort<T>(T[] array, IComparer<T> comparer)
        static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)
        static void Sort(Array array, int index, int length)
        static void Sort(Array keys, Array items, IComparer comparer)
        static void Sort<T>(T[] array, int index, int length)
        static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)
        static void Sort(Array array, int index, int length, IComparer comparer)
        static void Sort(Array keys, Array items, int index, int length)
        static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)
        static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length)
        static void Sort(Array keys, Array items, int index, int length, IComparer comparer)
        static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length, IComparer<TKey> comparer)
        static bool TrueForAll<T>(T[] array, Predicate<T> match)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "AsyncCallback", name: "AsyncCallback",
      id: "System.AsyncCallback", arity: 0,
      text: ##"""
      [unlisted] delegate void AsyncCallback(IAsyncResult ar)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Attribute", name: "Attribute",
      id: "System.Attribute", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class Attribute
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Base64FormattingOptions", name: "Base64FormattingOptions",
      id: "System.Base64FormattingOptions", arity: 0,
      text: ##"""
      [unlisted] enum Base64FormattingOptions
        None
        InsertLineBreaks
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "BitConverter", name: "BitConverter",
      id: "System.BitConverter", arity: 0,
      text: ##"""
      static class BitConverter
        static readonly bool IsLittleEndian
        static long DoubleToInt64Bits(double value)
        static byte[] GetBytes(bool value)
        static byte[] GetBytes(char value)
        static byte[] GetBytes(double value)
        static byte[] GetBytes(float value)
        static byte[] GetBytes(int value)
        static byte[] GetBytes(long value)
        static byte[] GetBytes(short value)
        static byte[] GetBytes(uint value)
        static byte[] GetBytes(ulong value)
        static byte[] GetBytes(ushort value)
        static float Int32BitsToSingle(int value)
        static double Int64BitsToDouble(long value)
        static int SingleToInt32Bits(float value)
        static bool ToBoolean(byte[] value, int startIndex)
        static char ToChar(byte[] value, int startIndex)
        static double ToDouble(byte[] value, int startIndex)
        static short ToInt16(byte[] value, int startIndex)
        static int ToInt32(byte[] value, int startIndex)
        static long ToInt64(byte[] value, int startIndex)
        static float ToSingle(byte[] value, int startIndex)
        static string ToString(byte[] value)
        static string ToString(byte[] value, int startIndex)
        static string ToString(byte[] value, int startIndex, int length)
        static ushort ToUInt16(byte[] value, int startIndex)
        static uint ToUInt32(byte[] value, int startIndex)
        static ulong ToUInt64(byte[] value, int startIndex)
        static bool TryWriteBytes(System.Span<byte> destination, bool value)
        static bool TryWriteBytes(System.Span<byte> destination, char value)
        static bool TryWriteBytes(System.Span<byte> destination, double value)
        static bool TryWriteBytes(System.Span<byte> destination, float value)
        static bool TryWriteBytes(System.Span<byte> destination, int value)
        static bool TryWriteBytes(System.Span<byte> destination, long value)
        static bool TryWriteBytes(System.Span<byte> destination, short value)
        static bool TryWriteBytes(System.Span<byte> destination, uint value)
        static bool TryWriteBytes(System.Span<byte> destination, ulong value)
        static bool TryWriteBytes(System.Span<byte> destination, ushort value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Boolean", name: "Boolean",
      id: "System.Boolean", arity: 0,
      text: ##"""
      struct Boolean : IComparable, IComparable<bool>, IConvertible, IEquatable<bool>
        static readonly string FalseString
        static readonly string TrueString
        int CompareTo(bool value)
        int CompareTo(object obj)
        bool Equals(bool obj)
        TypeCode GetTypeCode()
        static bool Parse(string value)
        string ToString(IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten)
        static bool TryParse(string value, out bool result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Byte", name: "Byte",
      id: "System.Byte", arity: 0,
      text: ##"""
      struct Byte : IComparable, IComparable<byte>, IConvertible, IEquatable<byte>, IFormattable
        const byte MaxValue
        const byte MinValue
        int CompareTo(byte value)
        int CompareTo(object value)
        bool Equals(byte obj)
        TypeCode GetTypeCode()
        static byte Parse(string s)
        static byte Parse(string s, IFormatProvider provider)
        static byte Parse(string s, System.Globalization.NumberStyles style)
        static byte Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out byte result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out byte result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Char", name: "Char",
      id: "System.Char", arity: 0,
      text: ##"""
      struct Char : IComparable, IComparable<char>, IConvertible, IEquatable<char>
        const char MaxValue
        const char MinValue
        int CompareTo(char value)
        int CompareTo(object value)
        static string ConvertFromUtf32(int utf32)
        static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
        static int ConvertToUtf32(string s, int index)
        bool Equals(char obj)
        static double GetNumericValue(char c)
        static double GetNumericValue(string s, int index)
        TypeCode GetTypeCode()
        static System.Globalization.UnicodeCategory GetUnicodeCategory(char c)
        static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)
        static bool IsControl(char c)
        static bool IsControl(string s, int index)
        static bool IsDigit(char c)
        static bool IsDigit(string s, int index)
        static bool IsHighSurrogate(char c)
        static bool IsHighSurrogate(string s, int index)
        static bool IsLetter(char c)
        static bool IsLetter(string s, int index)
        static bool IsLetterOrDigit(char c)
        static bool IsLetterOrDigit(string s, int index)
        static bool IsLowSurrogate(char c)
        static bool IsLowSurrogate(string s, int index)
        static bool IsLower(char c)
        static bool IsLower(string s, int index)
        static bool IsNumber(char c)
        static bool IsNumber(string s, int index)
        static bool IsPunctuation(char c)
        static bool IsPunctuation(string s, int index)
        static bool IsSeparator(char c)
        static bool IsSeparator(string s, int index)
        static bool IsSurrogate(char c)
        static bool IsSurrogate(string s, int index)
        static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)
        static bool IsSurrogatePair(string s, int index)
        static bool IsSymbol(char c)
        static bool IsSymbol(string s, int index)
        static bool IsUpper(char c)
        static bool IsUpper(string s, int index)
        static bool IsWhiteSpace(char c)
        static bool IsWhiteSpace(string s, int index)
        static char Parse(string s)
        static char ToLower(char c)
        static char ToLower(char c, System.Globalization.CultureInfo culture)
        static char ToLowerInvariant(char c)
        static string ToString(char c)
        string ToString(IFormatProvider provider)
        static char ToUpper(char c)
        static char ToUpper(char c, System.Globalization.CultureInfo culture)
        static char ToUpperInvariant(char c)
        static bool TryParse(string s, out char result)
        [newer] static bool IsAscii(char c)
        [newer] static bool IsAsciiDigit(char c)
        [newer] static bool IsAsciiHexDigit(char c)
        [newer] static bool IsAsciiHexDigitLower(char c)
        [newer] static bool IsAsciiHexDigitUpper(char c)
        [newer] static bool IsAsciiLetter(char c)
        [newer] static bool IsAsciiLetterLower(char c)
        [newer] static bool IsAsciiLetterOrDigit(char c)
        [newer] static bool IsAsciiLetterUpper(char c)
        [newer] static bool IsBetween(char c, char minInclusive, char maxInclusive)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "CharEnumerator", name: "CharEnumerator",
      id: "System.CharEnumerator", arity: 0,
      text: ##"""
      [unlisted] sealed class CharEnumerator : ICloneable, IEnumerator<char>
        char Current { get; }
        object Clone()
        void Dispose()
        bool MoveNext()
        void Reset()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Comparison`1", name: "Comparison",
      id: "System.Comparison`1", arity: 1,
      text: ##"""
      [unlisted] delegate int Comparison<in T>(T x, T y)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Convert", name: "Convert",
      id: "System.Convert", arity: 0,
      text: ##"""
      static class Convert
        static readonly object DBNull
        static object ChangeType(object value, Type conversionType)
        static object ChangeType(object value, TypeCode typeCode)
        static object ChangeType(object value, Type conversionType, IFormatProvider provider)
        static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider)
        static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
        static byte[] FromBase64String(string s)
        static TypeCode GetTypeCode(object value)
        static bool IsDBNull(object value)
        static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)
        static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)
        static string ToBase64String(byte[] inArray)
        static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
        static string ToBase64String(byte[] inArray, int offset, int length)
        static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
        static bool ToBoolean(DateTime value)
        static bool ToBoolean(bool value)
        static bool ToBoolean(byte value)
        static bool ToBoolean(char value)
        static bool ToBoolean(decimal value)
        static bool ToBoolean(double value)
        static bool ToBoolean(float value)
        static bool ToBoolean(int value)
        static bool ToBoolean(long value)
        static bool ToBoolean(object value)
        static bool ToBoolean(sbyte value)
        static bool ToBoolean(short value)
        static bool ToBoolean(string value)
        static bool ToBoolean(uint value)
        static bool ToBoolean(ulong value)
        static bool ToBoolean(ushort value)
        static bool ToBoolean(object value, IFormatProvider provider)
        static bool ToBoolean(string value, IFormatProvider provider)
        static byte ToByte(DateTime value)
        static byte ToByte(bool value)
        static byte ToByte(byte value)
        static byte ToByte(char value)
        static byte ToByte(decimal value)
        static byte ToByte(double value)
        static byte ToByte(float value)
        static byte ToByte(int value)
        static byte ToByte(long value)
        static byte ToByte(object value)
        static byte ToByte(sbyte value)
        static byte ToByte(short value)
        static byte ToByte(string value)
        static byte ToByte(uint value)
        static byte ToByte(ulong value)
        static byte ToByte(ushort value)
        static byte ToByte(object value, IFormatProvider provider)
        static byte ToByte(string value, IFormatProvider provider)
        static byte ToByte(string value, int fromBase)
        static char ToChar(DateTime value)
        static char ToChar(bool value)
        static char ToChar(byte value)
        static char ToChar(char value)
        static char ToChar(decimal value)
        static char ToChar(double value)
        static char ToChar(float value)
        static char ToChar(int value)
        static char ToChar(long value)
        static char ToChar(object value)
        static char ToChar(sbyte value)
        static char ToChar(short value)
        static char ToChar(string value)
        static char ToChar(uint value)
        static char ToChar(ulong value)
        static char ToChar(ushort value)
        static char ToChar(object value, IFormatProvider provider)
        static char ToChar(string value, IFormatProvider provider)
        static DateTime ToDateTime(DateTime value)
        static DateTime ToDateTime(bool value)
        static DateTime ToDateTime(byte value)
        static DateTime ToDateTime(char value)
        static DateTime ToDateTime(decimal value)
        static DateTime ToDateTime(double value)
        static DateTime ToDateTime(float value)
        static DateTime ToDateTime(int value)
        static DateTime ToDateTime(long value)
        static DateTime ToDateTime(object value)
        static DateTime ToDateTime(sbyte value)
        static DateTime ToDateTime(short value)
        static DateTime ToDateTime(string value)
        static DateTime ToDateTime(uint value)
        static DateTime ToDateTime(ulong value)
        static DateTime ToDateTime(ushort value)
        static DateTime ToDateTime(object value, IFormatProvider provider)
        static DateTime ToDateTime(string value, IFormatProvider provider)
        static decimal ToDecimal(DateTime value)
        static decimal ToDecimal(bool value)
        static decimal ToDecimal(byte value)
        static decimal ToDecimal(char value)
        static decimal ToDecimal(decimal value)
        static decimal ToDecimal(double value)
        static decimal ToDecimal(float value)
        static decimal ToDecimal(int value)
        static decimal ToDecimal(long value)
        static decimal ToDecimal(object value)
        static decimal ToDecimal(sbyte value)
        static decimal ToDecimal(short value)
        static decimal ToDecimal(string value)
        static decimal ToDecimal(uint value)
        static decimal ToDecimal(ulong value)
        static decimal ToDecimal(ushort value)
        static decimal ToDecimal(object value, IFormatProvider provider)
        static decimal ToDecimal(string value, IFormatProvider provider)
        static double ToDouble(DateTime value)
        static double ToDouble(bool value)
        static double ToDouble(byte value)
        static double ToDouble(char value)
        static double ToDouble(decimal value)
        static double ToDouble(double value)
        static double ToDouble(float value)
        static double ToDouble(int value)
        static double ToDouble(long value)
        static double ToDouble(object value)
        static double ToDouble(sbyte value)
        static double ToDouble(short value)
        static double ToDouble(string value)
        static double ToDouble(uint value)
        static double ToDouble(ulong value)
        static double ToDouble(ushort value)
        static double ToDouble(object value, IFormatProvider provider)
        static double ToDouble(string value, IFormatProvider provider)
        static short ToInt16(DateTime value)
        static short ToInt16(bool value)
        static short ToInt16(byte value)
        static short ToInt16(char value)
        static short ToInt16(decimal value)
        static short ToInt16(double value)
        static short ToInt16(float value)
        static short ToInt16(int value)
        static short ToInt16(long value)
        static short ToInt16(object value)
        static short ToInt16(sbyte value)
        static short ToInt16(short value)
        static short ToInt16(string value)
        static short ToInt16(uint value)
        static short ToInt16(ulong value)
        static short ToInt16(ushort value)
        static short ToInt16(object value, IFormatProvider provider)
        static short ToInt16(string value, IFormatProvider provider)
        static short ToInt16(string value, int fromBase)
        static int ToInt32(DateTime value)
        static int ToInt32(bool value)
        static int ToInt32(byte value)
        static int ToInt32(char value)
        static int ToInt32(decimal value)
        static int ToInt32(double value)
        static int ToInt32(float value)
        static int ToInt32(int value)
        static int ToInt32(long value)
        static int ToInt32(object value)
        static int ToInt32(sbyte value)
        static int ToInt32(short value)
        static int ToInt32(string value)
        static int ToInt32(uint value)
        static int ToInt32(ulong value)
        static int ToInt32(ushort value)
        static int ToInt32(object value, IFormatProvider provider)
        static int ToInt32(string value, IFormatProvider provider)
        static int ToInt32(string value, int fromBase)
        static long ToInt64(DateTime value)
        static long ToInt64(bool value)
        static long ToInt64(byte value)
        static long ToInt64(char value)
        static long ToInt64(decimal value)
        static long ToInt64(double value)
        static long ToInt64(float value)
        static long ToInt64(int value)
        static long ToInt64(long value)
        static long ToInt64(object value)
        static long ToInt64(sbyte value)
        static long ToInt64(short value)
        static long ToInt64(string value)
        static long ToInt64(uint value)
        static long ToInt64(ulong value)
        static long ToInt64(ushort value)
        static long ToInt64(object value, IFormatProvider provider)
        static long ToInt64(string value, IFormatProvider provider)
        static long ToInt64(string value, int fromBase)
        static sbyte ToSByte(DateTime value)
        static sbyte ToSByte(bool value)
        static sbyte ToSByte(byte value)
        static sbyte ToSByte(char value)
        static sbyte ToSByte(decimal value)
        static sbyte ToSByte(double value)
        static sbyte ToSByte(float value)
        static sbyte ToSByte(int value)
        static sbyte ToSByte(long value)
        static sbyte ToSByte(object value)
        static sbyte ToSByte(sbyte value)
        static sbyte ToSByte(short value)
        static sbyte ToSByte(string value)
        static sbyte ToSByte(uint value)
        static sbyte ToSByte(ulong value)
        static sbyte ToSByte(ushort value)
        static sbyte ToSByte(object value, IFormatProvider provider)
        static sbyte ToSByte(string value, IFormatProvider provider)
        static sbyte ToSByte(string value, int fromBase)
        static float ToSingle(DateTime value)
        static float ToSingle(bool value)
        static float ToSingle(byte value)
        static float ToSingle(char value)
        static float ToSingle(decimal value)
        static float ToSingle(double value)
        static float ToSingle(float value)
        static float ToSingle(int value)
        static float ToSingle(long value)
        static float ToSingle(object value)
        static float ToSingle(sbyte value)
        static float ToSingle(short value)
        static float ToSingle(string value)
        static float ToSingle(uint value)
        static float ToSingle(ulong value)
        static float ToSingle(ushort value)
        static float ToSingle(object value, IFormatProvider provider)
        static float ToSingle(string value, IFormatProvider provider)
        static string ToString(DateTime value)
        static string ToString(bool value)
        static string ToString(byte value)
        static string ToString(char value)
        static string ToString(decimal value)
        static string ToString(double value)
        static string ToString(float value)
        static string ToString(int value)
        static string ToString(long value)
        static string ToString(object value)
        static string ToString(sbyte value)
        static string ToString(short value)
        static string ToString(string value)
        static string ToString(uint value)
        static string ToString(ulong value)
        static string ToString(ushort value)
        static string ToString(DateTime value, IFormatProvider provider)
        static string ToString(bool value, IFormatProvider provider)
        static string ToString(byte value, IFormatProvider provider)
        static string ToString(byte value, int toBase)
        static string ToString(char value, IFormatProvider provider)
        static string ToString(decimal value, IFormatProvider provider)
        static string ToString(double value, IFormatProvider provider)
        static string ToString(float value, IFormatProvider provider)
        static string ToString(int value, IFormatProvider provider)
        static string ToString(int value, int toBase)
        static string ToString(long value, IFormatProvider provider)
        static string ToString(long value, int toBase)
        static string ToString(object value, IFormatProvider provider)
        static string ToString(sbyte value, IFormatProvider provider)
        static string ToString(short value, IFormatProvider provider)
        static string ToString(short value, int toBase)
        static string ToString(string value, IFormatProvider provider)
        static string ToString(uint value, IFormatProvider provider)
        static string ToString(ulong value, IFormatProvider provider)
        static string ToString(ushort value, IFormatProvider provider)
        static ushort ToUInt16(DateTime value)
        static ushort ToUInt16(bool value)
        static ushort ToUInt16(byte value)
        static ushort ToUInt16(char value)
        static ushort ToUInt16(decimal value)
        static ushort ToUInt16(double value)
        static ushort ToUInt16(float value)
        static ushort ToUInt16(int value)
        static ushort ToUInt16(long value)
        static ushort ToUInt16(object value)
        static ushort ToUInt16(sbyte value)
        static ushort ToUInt16(short value)
        static ushort ToUInt16(string value)
        static ushort ToUInt16(uint value)
        static ushort ToUInt16(ulong value)
        static ushort ToUInt16(ushort value)
        static ushort ToUInt16(object value, IFormatProvider provider)
        static ushort ToUInt16(string value, IFormatProvider provider)
        static ushort ToUInt16(string value, int fromBase)
        static uint ToUInt32(DateTime value)
        static uint ToUInt32(bool value)
        static uint ToUInt32(byte value)
        static uint ToUInt32(char value)
        static uint ToUInt32(decimal value)
        static uint ToUInt32(double value)
        static uint ToUInt32(float value)
        static uint ToUInt32(int value)
        static uint ToUInt32(long value)
        static uint ToUInt32(object value)
        static uint ToUInt32(sbyte value)
        static uint ToUInt32(short value)
        static uint ToUInt32(string value)
        static uint ToUInt32(uint value)
        static uint ToUInt32(ulong value)
        static uint ToUInt32(ushort value)
        static uint ToUInt32(object value, IFormatProvider provider)
        static uint ToUInt32(string value, IFormatProvider provider)
        static uint ToUInt32(string value, int fromBase)
        static ulong ToUInt64(DateTime value)
        static ulong ToUInt64(bool value)
        static ulong ToUInt64(byte value)
        static ulong ToUInt64(char value)
        static ulong ToUInt64(decimal value)
        static ulong ToUInt64(double value)
        static ulong ToUInt64(float value)
        static ulong ToUInt64(int value)
        static ulong ToUInt64(long value)
        static ulong ToUInt64(object value)
        static ulong ToUInt64(sbyte value)
        static ulong ToUInt64(short value)
        static ulong ToUInt64(string value)
        static ulong ToUInt64(uint value)
        static ulong ToUInt64(ulong value)
        static ulong ToUInt64(ushort value)
        static ulong ToUInt64(object value, IFormatProvider provider)
        static ulong ToUInt64(string value, IFormatProvider provider)
        static ulong ToUInt64(string value, int fromBase)
        static bool TryFromBase64Chars(System.ReadOnlySpan<char> chars, System.Span<byte> bytes, out int bytesWritten)
        static bool TryFromBase64String(string s, System.Span<byte> bytes, out int bytesWritten)
        static bool TryToBase64Chars(System.ReadOnlySpan<byte> bytes, System.Span<char> chars, out int charsWritten, Base64FormattingOptions options = default)
        [newer] static byte[] FromHexString(string s)
        [newer] static string ToHexString(byte[] inArray)
        [newer] static string ToHexString(byte[] inArray, int offset, int length)
        [newer] static string ToHexStringLower(byte[] inArray)
        [newer] static string ToHexStringLower(byte[] inArray, int offset, int length)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Converter`2", name: "Converter",
      id: "System.Converter`2", arity: 2,
      text: ##"""
      [unlisted] delegate TOutput Converter<in TInput, out TOutput>(TInput input)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "DateTime", name: "DateTime",
      id: "System.DateTime", arity: 0,
      text: ##"""
      struct DateTime : IComparable, IComparable<DateTime>, IConvertible, IEquatable<DateTime>, IFormattable
        new(long ticks)
        new(long ticks, DateTimeKind kind)
        new(int year, int month, int day)
        new(int year, int month, int day, System.Globalization.Calendar calendar)
        new(int year, int month, int day, int hour, int minute, int second)
        new(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
        new(int year, int month, int day, int hour, int minute, int second, System.Globalization.Calendar calendar)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, DateTimeKind kind)
        static readonly DateTime MaxValue
        static readonly DateTime MinValue
        [refused: new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)] static readonly DateTime UnixEpoch
        DateTime Date { get; }
        int Day { get; }
        DayOfWeek DayOfWeek { get; }
        int DayOfYear { get; }
        int Hour { get; }
        [refused] DateTimeKind Kind { get; }
        int Millisecond { get; }
        int Minute { get; }
        int Month { get; }
        static DateTime Now { get; }
        int Second { get; }
        long Ticks { get; }
        TimeSpan TimeOfDay { get; }
        static DateTime Today { get; }
        static DateTime UtcNow { get; }
        int Year { get; }
        DateTime Add(TimeSpan value)
        DateTime AddDays(double value)
        DateTime AddHours(double value)
        DateTime AddMilliseconds(double value)
        DateTime AddMinutes(double value)
        DateTime AddMonths(int months)
        DateTime AddSeconds(double value)
        DateTime AddTicks(long value)
        DateTime AddYears(int value)
        [refused: the operators < and >] static int Compare(DateTime t1, DateTime t2)
        [refused: the operators < and >] int CompareTo(DateTime value)
        [refused: the operators < and >] int CompareTo(object value)
        static int DaysInMonth(int year, int month)
        [refused: the operator ==] bool Equals(DateTime value)
        [refused: the operator ==] static bool Equals(DateTime t1, DateTime t2)
        [refused: DateTimeOffset.FromUnixTimeSeconds or DateTime.Ticks] static DateTime FromBinary(long dateData)
        [refused: DateTimeOffset.FromFileTime] static DateTime FromFileTime(long fileTime)
        [refused: DateTimeOffset.FromFileTime] static DateTime FromFileTimeUtc(long fileTime)
        [refused: DateTimeOffset.FromUnixTimeMilliseconds] static DateTime FromOADate(double d)
        [refused: DateTime.ToString with a format] string[] GetDateTimeFormats()
        [refused: DateTime.ToString with a format] string[] GetDateTimeFormats(IFormatProvider provider)
        [refused: DateTime.ToString with a format] string[] GetDateTimeFormats(char format)
        [refused: DateTime.ToString with a format] string[] GetDateTimeFormats(char format, IFormatProvider provider)
        [refused] TypeCode GetTypeCode()
        bool IsDaylightSavingTime()
        static bool IsLeapYear(int year)
        static DateTime Parse(string s)
        static DateTime Parse(string s, IFormatProvider provider)
        static DateTime Parse(string s, IFormatProvider provider, System.Globalization.DateTimeStyles styles)
        [refused: DateTimeOffset.ParseExact] static DateTime ParseExact(string s, string format, IFormatProvider provider)
        [refused: DateTimeOffset.ParseExact] static DateTime ParseExact(string s, string format, IFormatProvider provider, System.Globalization.DateTimeStyles style)
        [refused: DateTimeOffset.ParseExact] static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style)
        [refused: the DateTime constructor with DateTimeKind.Utc] static DateTime SpecifyKind(DateTime value, DateTimeKind kind)
        DateTime Subtract(TimeSpan value)
        TimeSpan Subtract(DateTime value)
        [refused: DateTimeOffset.FromUnixTimeSeconds or DateTime.Ticks] long ToBinary()
        [refused: DateTimeOffset.ToFileTime] long ToFileTime()
        [refused: DateTimeOffset.ToFileTime] long ToFileTimeUtc()
        [refused: DateTimeOffset.LocalDateTime] DateTime ToLocalTime()
        [refused: DateTime.ToString with a format] string ToLongDateString()
        [refused: DateTime.ToString with a format] string ToLongTimeString()
        [refused: DateTimeOffset.FromUnixTimeMilliseconds] double ToOADate()
        [refused: DateTime.ToString with a format] string ToShortDateString()
        [refused: DateTime.ToString with a format] string ToShortTimeString()
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        [refused: DateTimeOffset.UtcDateTime] DateTime ToUniversalTime()
        [refused] bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        [refused: DateTimeOffset.TryParse] static bool TryParse(string s, out DateTime result)
        [refused: DateTimeOffset.TryParse] static bool TryParse(string s, IFormatProvider provider, System.Globalization.DateTimeStyles styles, out DateTime result)
        [refused: DateTimeOffset.TryParseExact] static bool TryParseExact(string s, string format, IFormatProvider provider, System.Globalization.DateTimeStyles style, out DateTime result)
        [refused: DateTimeOffset.TryParseExact] static bool TryParseExact(string s, string[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, out DateTime result)
        static bool operator !=(DateTime d1, DateTime d2)
        static DateTime operator +(DateTime d, TimeSpan t)
        static DateTime operator -(DateTime d, TimeSpan t)
        static TimeSpan operator -(DateTime d1, DateTime d2)
        static bool operator <(DateTime t1, DateTime t2)
        static bool operator <=(DateTime t1, DateTime t2)
        static bool operator ==(DateTime d1, DateTime d2)
        static bool operator >(DateTime t1, DateTime t2)
        static bool operator >=(DateTime t1, DateTime t2)
        [newer] [refused: DateTime.Ticks] int Microsecond { get; }
        [newer] [refused: DateTime.AddTicks] DateTime AddMicroseconds(double value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "DateTimeKind", name: "DateTimeKind",
      id: "System.DateTimeKind", arity: 0,
      text: ##"""
      enum DateTimeKind
        [refused: DateTimeKind.Utc] Unspecified
        Utc
        [refused: DateTimeKind.Utc] Local
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "DateTimeOffset", name: "DateTimeOffset",
      id: "System.DateTimeOffset", arity: 0,
      text: ##"""
      struct DateTimeOffset : IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IFormattable
        new(DateTime dateTime)
        new(DateTime dateTime, TimeSpan offset)
        new(long ticks, TimeSpan offset)
        new(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)
        new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, TimeSpan offset)
        static readonly DateTimeOffset MaxValue
        static readonly DateTimeOffset MinValue
        static readonly DateTimeOffset UnixEpoch
        DateTime Date { get; }
        DateTime DateTime { get; }
        int Day { get; }
        DayOfWeek DayOfWeek { get; }
        int DayOfYear { get; }
        int Hour { get; }
        DateTime LocalDateTime { get; }
        int Millisecond { get; }
        int Minute { get; }
        int Month { get; }
        static DateTimeOffset Now { get; }
        TimeSpan Offset { get; }
        int Second { get; }
        long Ticks { get; }
        TimeSpan TimeOfDay { get; }
        DateTime UtcDateTime { get; }
        static DateTimeOffset UtcNow { get; }
        long UtcTicks { get; }
        int Year { get; }
        DateTimeOffset Add(TimeSpan timeSpan)
        DateTimeOffset AddDays(double days)
        DateTimeOffset AddHours(double hours)
        DateTimeOffset AddMilliseconds(double milliseconds)
        DateTimeOffset AddMinutes(double minutes)
        DateTimeOffset AddMonths(int months)
        DateTimeOffset AddSeconds(double seconds)
        DateTimeOffset AddTicks(long ticks)
        DateTimeOffset AddYears(int years)
        static int Compare(DateTimeOffset first, DateTimeOffset second)
        int CompareTo(DateTimeOffset other)
        bool Equals(DateTimeOffset other)
        static bool Equals(DateTimeOffset first, DateTimeOffset second)
        bool EqualsExact(DateTimeOffset other)
        static DateTimeOffset FromFileTime(long fileTime)
        static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
        static DateTimeOffset FromUnixTimeSeconds(long seconds)
        static DateTimeOffset Parse(string input)
        static DateTimeOffset Parse(string input, IFormatProvider formatProvider)
        static DateTimeOffset Parse(string input, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
        static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider)
        static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
        static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
        DateTimeOffset Subtract(TimeSpan value)
        TimeSpan Subtract(DateTimeOffset value)
        long ToFileTime()
        DateTimeOffset ToLocalTime()
        DateTimeOffset ToOffset(TimeSpan offset)
        string ToString(IFormatProvider formatProvider)
        string ToString(string format)
        string ToString(string format, IFormatProvider formatProvider)
        DateTimeOffset ToUniversalTime()
        long ToUnixTimeMilliseconds()
        long ToUnixTimeSeconds()
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider formatProvider = default)
        static bool TryParse(string input, out DateTimeOffset result)
        static bool TryParse(string input, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, out DateTimeOffset result)
        static bool TryParseExact(string input, string format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, out DateTimeOffset result)
        static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, out DateTimeOffset result)
        static bool operator !=(DateTimeOffset left, DateTimeOffset right)
        static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)
        static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)
        static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right)
        static bool operator <(DateTimeOffset left, DateTimeOffset right)
        static bool operator <=(DateTimeOffset left, DateTimeOffset right)
        static bool operator ==(DateTimeOffset left, DateTimeOffset right)
        static bool operator >(DateTimeOffset left, DateTimeOffset right)
        static bool operator >=(DateTimeOffset left, DateTimeOffset right)
        static implicit operator DateTimeOffset(DateTime dateTime)
        [newer] int Microsecond { get; }
        [newer] int Nanosecond { get; }
        [newer] int TotalOffsetMinutes { get; }
        [newer] DateTimeOffset AddMicroseconds(double microseconds)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "DayOfWeek", name: "DayOfWeek",
      id: "System.DayOfWeek", arity: 0,
      text: ##"""
      [unlisted] enum DayOfWeek
        Sunday
        Monday
        Tuesday
        Wednesday
        Thursday
        Friday
        Saturday
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Decimal", name: "Decimal",
      id: "System.Decimal", arity: 0,
      text: ##"""
      struct Decimal : IComparable, IComparable<decimal>, IConvertible, IEquatable<decimal>, IFormattable
        new(double value)
        new(float value)
        new(int value)
        new(int[] bits)
        new(long value)
        new(uint value)
        new(ulong value)
        new(int lo, int mid, int hi, bool isNegative, byte scale)
        static readonly decimal MaxValue
        static readonly decimal MinValue
        static readonly decimal MinusOne
        static readonly decimal One
        static readonly decimal Zero
        static decimal Add(decimal d1, decimal d2)
        static decimal Ceiling(decimal d)
        static int Compare(decimal d1, decimal d2)
        int CompareTo(decimal value)
        int CompareTo(object value)
        static decimal Divide(decimal d1, decimal d2)
        bool Equals(decimal value)
        static bool Equals(decimal d1, decimal d2)
        static decimal Floor(decimal d)
        static decimal FromOACurrency(long cy)
        static int[] GetBits(decimal d)
        TypeCode GetTypeCode()
        static decimal Multiply(decimal d1, decimal d2)
        static decimal Negate(decimal d)
        static decimal Parse(string s)
        static decimal Parse(string s, IFormatProvider provider)
        static decimal Parse(string s, System.Globalization.NumberStyles style)
        static decimal Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        static decimal Remainder(decimal d1, decimal d2)
        static decimal Round(decimal d)
        static decimal Round(decimal d, MidpointRounding mode)
        static decimal Round(decimal d, int decimals)
        static decimal Round(decimal d, int decimals, MidpointRounding mode)
        static decimal Subtract(decimal d1, decimal d2)
        static byte ToByte(decimal value)
        static double ToDouble(decimal d)
        static short ToInt16(decimal value)
        static int ToInt32(decimal d)
        static long ToInt64(decimal d)
        static long ToOACurrency(decimal value)
        static sbyte ToSByte(decimal value)
        static float ToSingle(decimal d)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        static ushort ToUInt16(decimal value)
        static uint ToUInt32(decimal d)
        static ulong ToUInt64(decimal d)
        static decimal Truncate(decimal d)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out decimal result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out decimal result)
        static bool operator !=(decimal d1, decimal d2)
        static decimal operator %(decimal d1, decimal d2)
        static decimal operator *(decimal d1, decimal d2)
        static decimal operator +(decimal d)
        static decimal operator +(decimal d1, decimal d2)
        static decimal operator ++(decimal d)
        static decimal operator -(decimal d)
        static decimal operator -(decimal d1, decimal d2)
        static decimal operator --(decimal d)
        static decimal operator /(decimal d1, decimal d2)
        static bool operator <(decimal d1, decimal d2)
        static bool operator <=(decimal d1, decimal d2)
        static bool operator ==(decimal d1, decimal d2)
        static bool operator >(decimal d1, decimal d2)
        static bool operator >=(decimal d1, decimal d2)
        static explicit operator byte(decimal value)
        static explicit operator char(decimal value)
        static explicit operator decimal(double value)
        static explicit operator decimal(float value)
        static explicit operator double(decimal value)
        static explicit operator float(decimal value)
        static explicit operator int(decimal value)
        static explicit operator long(decimal value)
        static explicit operator sbyte(decimal value)
        static explicit operator short(decimal value)
        static explicit operator uint(decimal value)
        static explicit operator ulong(decimal value)
        static explicit operator ushort(decimal value)
        static implicit operator decimal(byte value)
        static implicit operator decimal(char value)
        static implicit operator decimal(int value)
        static implicit operator decimal(long value)
        static implicit operator decimal(sbyte value)
        static implicit operator decimal(short value)
        static implicit operator decimal(uint value)
        static implicit operator decimal(ulong value)
        static implicit operator decimal(ushort value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Delegate", name: "Delegate",
      id: "System.Delegate", arity: 0,
      text: ##"""
      [unlisted] abstract class Delegate : ICloneable
        System.Reflection.MethodInfo Method { get; }
        object Target { get; }
        object Clone()
        static Delegate Combine(params Delegate[] delegates)
        static Delegate Combine(Delegate a, Delegate b)
        static Delegate CreateDelegate(Type type, System.Reflection.MethodInfo method)
        static Delegate CreateDelegate(Type type, System.Reflection.MethodInfo method, bool throwOnBindFailure)
        static Delegate CreateDelegate(Type type, Type target, string method)
        static Delegate CreateDelegate(Type type, object firstArgument, System.Reflection.MethodInfo method)
        static Delegate CreateDelegate(Type type, object target, string method)
        static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase)
        static Delegate CreateDelegate(Type type, object firstArgument, System.Reflection.MethodInfo method, bool throwOnBindFailure)
        static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase)
        static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure)
        static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure)
        object DynamicInvoke(params object[] args)
        Delegate[] GetInvocationList()
        void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        static Delegate Remove(Delegate source, Delegate value)
        static Delegate RemoveAll(Delegate source, Delegate value)
        static bool operator !=(Delegate d1, Delegate d2)
        static bool operator ==(Delegate d1, Delegate d2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "DivideByZeroException", name: "DivideByZeroException",
      id: "System.DivideByZeroException", arity: 0,
      text: ##"""
      [unlisted] class DivideByZeroException : ArithmeticException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Double", name: "Double",
      id: "System.Double", arity: 0,
      text: ##"""
      struct Double : IComparable, IComparable<double>, IConvertible, IEquatable<double>, IFormattable
        const double Epsilon
        const double MaxValue
        const double MinValue
        const double NaN
        const double NegativeInfinity
        const double PositiveInfinity
        int CompareTo(double value)
        int CompareTo(object value)
        bool Equals(double obj)
        TypeCode GetTypeCode()
        static bool IsFinite(double d)
        static bool IsInfinity(double d)
        static bool IsNaN(double d)
        static bool IsNegative(double d)
        static bool IsNegativeInfinity(double d)
        static bool IsNormal(double d)
        static bool IsPositiveInfinity(double d)
        static bool IsSubnormal(double d)
        static double Parse(string s)
        static double Parse(string s, IFormatProvider provider)
        static double Parse(string s, System.Globalization.NumberStyles style)
        static double Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out double result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out double result)
        static bool operator !=(double left, double right)
        static bool operator <(double left, double right)
        static bool operator <=(double left, double right)
        static bool operator ==(double left, double right)
        static bool operator >(double left, double right)
        static bool operator >=(double left, double right)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Enum", name: "Enum",
      id: "System.Enum", arity: 0,
      text: ##"""
      abstract class Enum : ValueType, IComparable, IConvertible, IFormattable
        [refused: the operator ==] int CompareTo(object target)
        [refused: ToString] static string Format(Type enumType, object value, string format)
        [refused: ToString] static string GetName(Type enumType, object value)
        [refused] static string[] GetNames(Type enumType)
        [refused] TypeCode GetTypeCode()
        [refused] static Type GetUnderlyingType(Type enumType)
        [refused] static Array GetValues(Type enumType)
        [refused: the operator &] bool HasFlag(Enum flag)
        [refused: Enum.TryParse] static bool IsDefined(Type enumType, object value)
        static TEnum Parse<TEnum>(string value)
        static TEnum Parse<TEnum>(string value, bool ignoreCase)
        static object Parse(Type enumType, string value)
        static object Parse(Type enumType, string value, bool ignoreCase)
        [refused] static object ToObject(Type enumType, byte value)
        [refused] static object ToObject(Type enumType, int value)
        [refused] static object ToObject(Type enumType, long value)
        [refused] static object ToObject(Type enumType, object value)
        [refused] static object ToObject(Type enumType, sbyte value)
        [refused] static object ToObject(Type enumType, short value)
        [refused] static object ToObject(Type enumType, uint value)
        [refused] static object ToObject(Type enumType, ulong value)
        [refused] static object ToObject(Type enumType, ushort value)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        static bool TryParse<TEnum>(string value, out TEnum result)
        static bool TryParse(Type enumType, string value, out object result)
        static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result)
        static bool TryParse(Type enumType, string value, bool ignoreCase, out object result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "EventArgs", name: "EventArgs",
      id: "System.EventArgs", arity: 0,
      text: ##"""
      [unlisted] class EventArgs
        new()
        static readonly EventArgs Empty
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "EventHandler", name: "EventHandler",
      id: "System.EventHandler", arity: 0,
      text: ##"""
      [unlisted] delegate void EventHandler(object sender, EventArgs e)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "EventHandler`1", name: "EventHandler",
      id: "System.EventHandler`1", arity: 1,
      text: ##"""
      [unlisted] delegate void EventHandler<TEventArgs>(object sender, TEventArgs e)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Exception", name: "Exception",
      id: "System.Exception", arity: 0,
      text: ##"""
      class Exception
        new()
        new(string message)
        new(string message, Exception innerException)
        IDictionary Data { get; }
        int HResult { get; }
        string HelpLink { get; set; }
        Exception InnerException { get; }
        string Message { get; }
        string Source { get; set; }
        string StackTrace { get; }
        System.Reflection.MethodBase TargetSite { get; }
        Exception GetBaseException()
        void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
        Type GetType()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "FormatException", name: "FormatException",
      id: "System.FormatException", arity: 0,
      text: ##"""
      [unlisted] class FormatException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`1", name: "Func",
      id: "System.Func`1", arity: 1,
      text: ##"""
      [unlisted] delegate TResult Func<out TResult>()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`2", name: "Func",
      id: "System.Func`2", arity: 2,
      text: ##"""
      [unlisted] delegate TResult Func<in T, out TResult>(T arg)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`3", name: "Func",
      id: "System.Func`3", arity: 3,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`4", name: "Func",
      id: "System.Func`4", arity: 4,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`5", name: "Func",
      id: "System.Func`5", arity: 5,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`6", name: "Func",
      id: "System.Func`6", arity: 6,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`7", name: "Func",
      id: "System.Func`7", arity: 7,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`8", name: "Func",
      id: "System.Func`8", arity: 8,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Func`9", name: "Func",
      id: "System.Func`9", arity: 9,
      text: ##"""
      [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Guid", name: "Guid",
      id: "System.Guid", arity: 0,
      text: ##"""
      struct Guid : IComparable, IComparable<Guid>, IEquatable<Guid>, IFormattable
        new(byte[] b)
        new(string g)
        new(int a, short b, short c, byte[] d)
        new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        static readonly Guid Empty
        int CompareTo(Guid value)
        int CompareTo(object value)
        bool Equals(Guid g)
        static Guid NewGuid()
        static Guid Parse(string input)
        static Guid ParseExact(string input, string format)
        byte[] ToByteArray()
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default)
        static bool TryParse(string input, out Guid result)
        static bool TryParseExact(string input, string format, out Guid result)
        bool TryWriteBytes(System.Span<byte> destination)
        static bool operator !=(Guid a, Guid b)
        static bool operator ==(Guid a, Guid b)
        [newer] static Guid CreateVersion7()
        [newer] static Guid CreateVersion7(DateTimeOffset timestamp)
        [newer] static Guid AllBitsSet { get; }
        [newer] int Variant { get; }
        [newer] int Version { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IAsyncResult", name: "IAsyncResult",
      id: "System.IAsyncResult", arity: 0,
      text: ##"""
      [unlisted] interface IAsyncResult
        object AsyncState { get; }
        System.Threading.WaitHandle AsyncWaitHandle { get; }
        bool CompletedSynchronously { get; }
        bool IsCompleted { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ICloneable", name: "ICloneable",
      id: "System.ICloneable", arity: 0,
      text: ##"""
      [unlisted] interface ICloneable
        object Clone()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IComparable", name: "IComparable",
      id: "System.IComparable", arity: 0,
      text: ##"""
      [unlisted] interface IComparable
        int CompareTo(object obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IComparable`1", name: "IComparable",
      id: "System.IComparable`1", arity: 1,
      text: ##"""
      [unlisted] interface IComparable<in T>
        int CompareTo(T other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IConvertible", name: "IConvertible",
      id: "System.IConvertible", arity: 0,
      text: ##"""
      [unlisted] interface IConvertible
        TypeCode GetTypeCode()
        bool ToBoolean(IFormatProvider provider)
        byte ToByte(IFormatProvider provider)
        char ToChar(IFormatProvider provider)
        DateTime ToDateTime(IFormatProvider provider)
        decimal ToDecimal(IFormatProvider provider)
        double ToDouble(IFormatProvider provider)
        short ToInt16(IFormatProvider provider)
        int ToInt32(IFormatProvider provider)
        long ToInt64(IFormatProvider provider)
        sbyte ToSByte(IFormatProvider provider)
        float ToSingle(IFormatProvider provider)
        string ToString(IFormatProvider provider)
        object ToType(Type conversionType, IFormatProvider provider)
        ushort ToUInt16(IFormatProvider provider)
        uint ToUInt32(IFormatProvider provider)
        ulong ToUInt64(IFormatProvider provider)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ICustomFormatter", name: "ICustomFormatter",
      id: "System.ICustomFormatter", arity: 0,
      text: ##"""
      [unlisted] interface ICustomFormatter
        string Format(string format, object arg, IFormatProvider formatProvider)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IDisposable", name: "IDisposable",
      id: "System.IDisposable", arity: 0,
      text: ##"""
      [unlisted] interface IDisposable
        void Dispose()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IEquatable`1", name: "IEquatable",
      id: "System.IEquatable`1", arity: 1,
      text: ##"""
      [unlisted] interface IEquatable<T>
        bool Equals(T other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IFormatProvider", name: "IFormatProvider",
      id: "System.IFormatProvider", arity: 0,
      text: ##"""
      [unlisted] interface IFormatProvider
        object GetFormat(Type formatType)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IFormattable", name: "IFormattable",
      id: "System.IFormattable", arity: 0,
      text: ##"""
      [unlisted] interface IFormattable
        string ToString(string format, IFormatProvider formatProvider)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IndexOutOfRangeException", name: "IndexOutOfRangeException",
      id: "System.IndexOutOfRangeException", arity: 0,
      text: ##"""
      [unlisted] sealed class IndexOutOfRangeException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Int16", name: "Int16",
      id: "System.Int16", arity: 0,
      text: ##"""
      struct Int16 : IComparable, IComparable<short>, IConvertible, IEquatable<short>, IFormattable
        const short MaxValue
        const short MinValue
        int CompareTo(object value)
        int CompareTo(short value)
        bool Equals(short obj)
        TypeCode GetTypeCode()
        static short Parse(string s)
        static short Parse(string s, IFormatProvider provider)
        static short Parse(string s, System.Globalization.NumberStyles style)
        static short Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out short result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out short result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Int32", name: "Int32",
      id: "System.Int32", arity: 0,
      text: ##"""
      struct Int32 : IComparable, IComparable<int>, IConvertible, IEquatable<int>, IFormattable
        const int MaxValue
        const int MinValue
        int CompareTo(int value)
        int CompareTo(object value)
        bool Equals(int obj)
        TypeCode GetTypeCode()
        static int Parse(string s)
        static int Parse(string s, IFormatProvider provider)
        static int Parse(string s, System.Globalization.NumberStyles style)
        static int Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out int result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out int result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Int64", name: "Int64",
      id: "System.Int64", arity: 0,
      text: ##"""
      struct Int64 : IComparable, IComparable<long>, IConvertible, IEquatable<long>, IFormattable
        const long MaxValue
        const long MinValue
        int CompareTo(long value)
        int CompareTo(object value)
        bool Equals(long obj)
        TypeCode GetTypeCode()
        static long Parse(string s)
        static long Parse(string s, IFormatProvider provider)
        static long Parse(string s, System.Globalization.NumberStyles style)
        static long Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out long result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out long result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "IntPtr", name: "IntPtr",
      id: "System.IntPtr", arity: 0,
      text: ##"""
      [unlisted] [opaque] struct IntPtr : IEquatable<IntPtr>
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "InvalidCastException", name: "InvalidCastException",
      id: "System.InvalidCastException", arity: 0,
      text: ##"""
      [unlisted] class InvalidCastException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
        new(string message, int errorCode)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "InvalidOperationException", name: "InvalidOperationException",
      id: "System.InvalidOperationException", arity: 0,
      text: ##"""
      [unlisted] class InvalidOperationException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Math", name: "Math",
      id: "System.Math", arity: 0,
      text: ##"""
      static class Math
        const double E
        const double PI
        static decimal Abs(decimal value)
        static double Abs(double value)
        static float Abs(float value)
        static int Abs(int value)
        static long Abs(long value)
        static sbyte Abs(sbyte value)
        static short Abs(short value)
        static double Acos(double d)
        static double Acosh(double d)
        static double Asin(double d)
        static double Asinh(double d)
        static double Atan(double d)
        static double Atan2(double y, double x)
        static double Atanh(double d)
        static long BigMul(int a, int b)
        static double Cbrt(double d)
        static decimal Ceiling(decimal d)
        static double Ceiling(double a)
        static byte Clamp(byte value, byte min, byte max)
        static decimal Clamp(decimal value, decimal min, decimal max)
        static double Clamp(double value, double min, double max)
        static float Clamp(float value, float min, float max)
        static int Clamp(int value, int min, int max)
        static long Clamp(long value, long min, long max)
        static sbyte Clamp(sbyte value, sbyte min, sbyte max)
        static short Clamp(short value, short min, short max)
        static uint Clamp(uint value, uint min, uint max)
        static ulong Clamp(ulong value, ulong min, ulong max)
        static ushort Clamp(ushort value, ushort min, ushort max)
        static double Cos(double d)
        static double Cosh(double value)
        static int DivRem(int a, int b, out int result)
        static long DivRem(long a, long b, out long result)
        static double Exp(double d)
        static decimal Floor(decimal d)
        static double Floor(double d)
        static double IEEERemainder(double x, double y)
        static double Log(double d)
        static double Log(double a, double newBase)
        static double Log10(double d)
        static byte Max(byte val1, byte val2)
        static decimal Max(decimal val1, decimal val2)
        static double Max(double val1, double val2)
        static float Max(float val1, float val2)
        static int Max(int val1, int val2)
        static long Max(long val1, long val2)
        static sbyte Max(sbyte val1, sbyte val2)
        static short Max(short val1, short val2)
        static uint Max(uint val1, uint val2)
        static ulong Max(ulong val1, ulong val2)
        static ushort Max(ushort val1, ushort val2)
        static byte Min(byte val1, byte val2)
        static decimal Min(decimal val1, decimal val2)
        static double Min(double val1, double val2)
        static float Min(float val1, float val2)
        static int Min(int val1, int val2)
        static long Min(long val1, long val2)
        static sbyte Min(sbyte val1, sbyte val2)
        static short Min(short val1, short val2)
        static uint Min(uint val1, uint val2)
        static ulong Min(ulong val1, ulong val2)
        static ushort Min(ushort val1, ushort val2)
        static double Pow(double x, double y)
        static decimal Round(decimal d)
        static double Round(double a)
        static decimal Round(decimal d, MidpointRounding mode)
        static decimal Round(decimal d, int decimals)
        static double Round(double value, MidpointRounding mode)
        static double Round(double value, int digits)
        static decimal Round(decimal d, int decimals, MidpointRounding mode)
        static double Round(double value, int digits, MidpointRounding mode)
        static int Sign(decimal value)
        static int Sign(double value)
        static int Sign(float value)
        static int Sign(int value)
        static int Sign(long value)
        static int Sign(sbyte value)
        static int Sign(short value)
        static double Sin(double a)
        static double Sinh(double value)
        static double Sqrt(double d)
        static double Tan(double a)
        static double Tanh(double value)
        static decimal Truncate(decimal d)
        static double Truncate(double d)
        [newer] static double BitIncrement(double x)
        [newer] static double BitDecrement(double x)
        [newer] static double CopySign(double x, double y)
        [newer] static double FusedMultiplyAdd(double x, double y, double z)
        [newer] static int ILogB(double x)
        [newer] static double Log2(double x)
        [newer] static double MaxMagnitude(double x, double y)
        [newer] static double MinMagnitude(double x, double y)
        [newer] static double ScaleB(double x, int n)
        [newer] const double Tau
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "MidpointRounding", name: "MidpointRounding",
      id: "System.MidpointRounding", arity: 0,
      text: ##"""
      enum MidpointRounding
        ToEven
        AwayFromZero
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "MulticastDelegate", name: "MulticastDelegate",
      id: "System.MulticastDelegate", arity: 0,
      text: ##"""
      [unlisted] abstract class MulticastDelegate : Delegate
        static bool operator !=(MulticastDelegate d1, MulticastDelegate d2)
        static bool operator ==(MulticastDelegate d1, MulticastDelegate d2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "NotImplementedException", name: "NotImplementedException",
      id: "System.NotImplementedException", arity: 0,
      text: ##"""
      [unlisted] class NotImplementedException : SystemException
        new()
        new(string message)
        new(string message, Exception inner)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "NotSupportedException", name: "NotSupportedException",
      id: "System.NotSupportedException", arity: 0,
      text: ##"""
      [unlisted] class NotSupportedException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "NullReferenceException", name: "NullReferenceException",
      id: "System.NullReferenceException", arity: 0,
      text: ##"""
      [unlisted] class NullReferenceException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Nullable", name: "Nullable",
      id: "System.Nullable", arity: 0,
      text: ##"""
      static class Nullable
        static int Compare<T>(T? n1, T? n2)
        static bool Equals<T>(T? n1, T? n2)
        static Type GetUnderlyingType(Type nullableType)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Nullable`1", name: "Nullable",
      id: "System.Nullable`1", arity: 1,
      text: ##"""
      struct Nullable<T>
        new(T value)
        bool HasValue { get; }
        T Value { get; }
        T GetValueOrDefault()
        T GetValueOrDefault(T defaultValue)
        static explicit operator T(Nullable<T> value)
        static implicit operator Nullable<T>(T value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Object", name: "Object",
      id: "System.Object", arity: 0,
      text: ##"""
      class Object
        new()
        bool Equals(object obj)
        static bool Equals(object objA, object objB)
        int GetHashCode()
        Type GetType()
        static bool ReferenceEquals(object objA, object objB)
        string ToString()
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "OverflowException", name: "OverflowException",
      id: "System.OverflowException", arity: 0,
      text: ##"""
      [unlisted] class OverflowException : ArithmeticException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Predicate`1", name: "Predicate",
      id: "System.Predicate`1", arity: 1,
      text: ##"""
      [unlisted] delegate bool Predicate<in T>(T obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Random", name: "Random",
      id: "System.Random", arity: 0,
      text: ##"""
      class Random
        new()
        new(int Seed)
        int Next()
        int Next(int maxValue)
        int Next(int minValue, int maxValue)
        void NextBytes(byte[] buffer)
        double NextDouble()
        [newer] static Random Shared { get; }
        [newer] long NextInt64()
        [newer] long NextInt64(long maxValue)
        [newer] long NextInt64(long minValue, long maxValue)
        [newer] float NextSingle()
        [newer] T[] GetItems<T>(T[] choices, int length)
        [newer] void Shuffle<T>(T[] values)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "SByte", name: "SByte",
      id: "System.SByte", arity: 0,
      text: ##"""
      struct SByte : IComparable, IComparable<sbyte>, IConvertible, IEquatable<sbyte>, IFormattable
        const sbyte MaxValue
        const sbyte MinValue
        int CompareTo(object obj)
        int CompareTo(sbyte value)
        bool Equals(sbyte obj)
        TypeCode GetTypeCode()
        static sbyte Parse(string s)
        static sbyte Parse(string s, IFormatProvider provider)
        static sbyte Parse(string s, System.Globalization.NumberStyles style)
        static sbyte Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out sbyte result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out sbyte result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Single", name: "Single",
      id: "System.Single", arity: 0,
      text: ##"""
      struct Single : IComparable, IComparable<float>, IConvertible, IEquatable<float>, IFormattable
        const float Epsilon
        const float MaxValue
        const float MinValue
        const float NaN
        const float NegativeInfinity
        const float PositiveInfinity
        int CompareTo(float value)
        int CompareTo(object value)
        bool Equals(float obj)
        TypeCode GetTypeCode()
        static bool IsFinite(float f)
        static bool IsInfinity(float f)
        static bool IsNaN(float f)
        static bool IsNegative(float f)
        static bool IsNegativeInfinity(float f)
        static bool IsNormal(float f)
        static bool IsPositiveInfinity(float f)
        static bool IsSubnormal(float f)
        static float Parse(string s)
        static float Parse(string s, IFormatProvider provider)
        static float Parse(string s, System.Globalization.NumberStyles style)
        static float Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out float result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out float result)
        static bool operator !=(float left, float right)
        static bool operator <(float left, float right)
        static bool operator <=(float left, float right)
        static bool operator ==(float left, float right)
        static bool operator >(float left, float right)
        static bool operator >=(float left, float right)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "String", name: "String",
      id: "System.String", arity: 0,
      text: ##"""
      sealed class String : ICloneable, IComparable, IComparable<string>, IConvertible, IEnumerable<char>, IEquatable<string>
        new(char[] value)
        new(char c, int count)
        new(char[] value, int startIndex, int length)
        static readonly string Empty
        int Length { get; }
        char this[int index] { get; }
        object Clone()
        static int Compare(string strA, string strB)
        static int Compare(string strA, string strB, StringComparison comparisonType)
        static int Compare(string strA, string strB, bool ignoreCase)
        static int Compare(string strA, string strB, System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options)
        static int Compare(string strA, string strB, bool ignoreCase, System.Globalization.CultureInfo culture)
        static int Compare(string strA, int indexA, string strB, int indexB, int length)
        static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType)
        static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)
        static int Compare(string strA, int indexA, string strB, int indexB, int length, System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options)
        static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, System.Globalization.CultureInfo culture)
        static int CompareOrdinal(string strA, string strB)
        static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)
        int CompareTo(object value)
        int CompareTo(string strB)
        static string Concat(IEnumerable<string> values)
        static string Concat(object arg0)
        static string Concat(params object[] args)
        static string Concat(params string[] values)
        static string Concat<T>(IEnumerable<T> values)
        static string Concat(object arg0, object arg1)
        static string Concat(string str0, string str1)
        static string Concat(object arg0, object arg1, object arg2)
        static string Concat(string str0, string str1, string str2)
        static string Concat(object arg0, object arg1, object arg2, object arg3)
        static string Concat(string str0, string str1, string str2, string str3)
        bool Contains(char value)
        bool Contains(string value)
        bool Contains(char value, StringComparison comparisonType)
        bool Contains(string value, StringComparison comparisonType)
        static string Copy(string str)
        void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        static string Create<TState>(int length, TState state, System.Buffers.SpanAction<char, TState> action)
        bool EndsWith(char value)
        bool EndsWith(string value)
        bool EndsWith(string value, StringComparison comparisonType)
        bool EndsWith(string value, bool ignoreCase, System.Globalization.CultureInfo culture)
        bool Equals(string value)
        bool Equals(string value, StringComparison comparisonType)
        static bool Equals(string a, string b)
        static bool Equals(string a, string b, StringComparison comparisonType)
        static string Format(string format, object arg0)
        static string Format(string format, params object[] args)
        static string Format(IFormatProvider provider, string format, object arg0)
        static string Format(IFormatProvider provider, string format, params object[] args)
        static string Format(string format, object arg0, object arg1)
        static string Format(IFormatProvider provider, string format, object arg0, object arg1)
        static string Format(string format, object arg0, object arg1, object arg2)
        static string Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)
        CharEnumerator GetEnumerator()
        int GetHashCode(StringComparison comparisonType)
        TypeCode GetTypeCode()
        int IndexOf(char value)
        int IndexOf(string value)
        int IndexOf(char value, StringComparison comparisonType)
        int IndexOf(char value, int startIndex)
        int IndexOf(string value, StringComparison comparisonType)
        int IndexOf(string value, int startIndex)
        int IndexOf(char value, int startIndex, int count)
        int IndexOf(string value, int startIndex, StringComparison comparisonType)
        int IndexOf(string value, int startIndex, int count)
        int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
        int IndexOfAny(char[] anyOf)
        int IndexOfAny(char[] anyOf, int startIndex)
        int IndexOfAny(char[] anyOf, int startIndex, int count)
        string Insert(int startIndex, string value)
        static string Intern(string str)
        static string IsInterned(string str)
        bool IsNormalized()
        bool IsNormalized(NormalizationForm normalizationForm)
        static bool IsNullOrEmpty(string value)
        static bool IsNullOrWhiteSpace(string value)
        static string Join(char separator, params object[] values)
        static string Join(char separator, params string[] value)
        static string Join(string separator, IEnumerable<string> values)
        static string Join(string separator, params object[] values)
        static string Join(string separator, params string[] value)
        static string Join<T>(char separator, IEnumerable<T> values)
        static string Join<T>(string separator, IEnumerable<T> values)
        static string Join(char separator, string[] value, int startIndex, int count)
        static string Join(string separator, string[] value, int startIndex, int count)
        int LastIndexOf(char value)
        int LastIndexOf(string value)
        int LastIndexOf(char value, int startIndex)
        int LastIndexOf(string value, StringComparison comparisonType)
        int LastIndexOf(string value, int startIndex)
        int LastIndexOf(char value, int startIndex, int count)
        int LastIndexOf(string value, int startIndex, StringComparison comparisonType)
        int LastIndexOf(string value, int startIndex, int count)
        int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
        int LastIndexOfAny(char[] anyOf)
        int LastIndexOfAny(char[] anyOf, int startIndex)
        int LastIndexOfAny(char[] anyOf, int startIndex, int count)
        string Normalize()
        string Normalize(NormalizationForm normalizationForm)
        string PadLeft(int totalWidth)
        string PadLeft(int totalWidth, char paddingChar)
        string PadRight(int totalWidth)
        string PadRight(int totalWidth, char paddingChar)
        string Remove(int startIndex)
        string Remove(int startIndex, int count)
        string Replace(char oldChar, char newChar)
        string Replace(string oldValue, string newValue)
        string Replace(string oldValue, string newValue, StringComparison comparisonType)
        string Replace(string oldValue, string newValue, bool ignoreCase, System.Globalization.CultureInfo culture)
        string[] Split(params char[] separator)
        string[] Split(char separator, StringSplitOptions options = default)
        string[] Split(char[] separator, StringSplitOptions options)
        string[] Split(char[] separator, int count)
        string[] Split(string separator, StringSplitOptions options = default)
        string[] Split(string[] separator, StringSplitOptions options)
        string[] Split(char separator, int count, StringSplitOptions options = default)
        string[] Split(char[] separator, int count, StringSplitOptions options)
        string[] Split(string separator, int count, StringSplitOptions options = default)
        string[] Split(string[] separator, int count, StringSplitOptions options)
        bool StartsWith(char value)
        bool StartsWith(string value)
        bool StartsWith(string value, StringComparison comparisonType)
        bool StartsWith(string value, bool ignoreCase, System.Globalization.CultureInfo culture)
        string Substring(int startIndex)
        string Substring(int startIndex, int length)
        char[] ToCharArray()
        char[] ToCharArray(int startIndex, int length)
        string ToLower()
        string ToLower(System.Globalization.CultureInfo culture)
        string ToLowerInvariant()
        string ToString(IFormatProvider provider)
        string ToUpper()
        string ToUpper(System.Globalization.CultureInfo culture)
        string ToUpperInvariant()
        string Trim()
        string Trim(char trimChar)
        string Trim(params char[] trimChars)
        string TrimEnd()
        string TrimEnd(char trimChar)
        string TrimEnd(params char[] trimChars)
        string TrimStart()
        string TrimStart(char trimChar)
        string TrimStart(params char[] trimChars)
        static bool operator !=(string a, string b)
        static bool operator ==(string a, string b)
        [newer] string ReplaceLineEndings()
        [newer] string ReplaceLineEndings(string replacementText)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "StringComparer", name: "StringComparer",
      id: "System.StringComparer", arity: 0,
      text: ##"""
      abstract class StringComparer : IComparer, IComparer<string>, IEqualityComparer, IEqualityComparer<string>
        static StringComparer CurrentCulture { get; }
        static StringComparer CurrentCultureIgnoreCase { get; }
        static StringComparer InvariantCulture { get; }
        static StringComparer InvariantCultureIgnoreCase { get; }
        static StringComparer Ordinal { get; }
        static StringComparer OrdinalIgnoreCase { get; }
        int Compare(object x, object y)
        int Compare(string x, string y)
        static StringComparer Create(System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options)
        static StringComparer Create(System.Globalization.CultureInfo culture, bool ignoreCase)
        bool Equals(object x, object y)
        bool Equals(string x, string y)
        static StringComparer FromComparison(StringComparison comparisonType)
        int GetHashCode(object obj)
        int GetHashCode(string obj)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "StringComparison", name: "StringComparison",
      id: "System.StringComparison", arity: 0,
      text: ##"""
      enum StringComparison
        CurrentCulture
        CurrentCultureIgnoreCase
        InvariantCulture
        InvariantCultureIgnoreCase
        Ordinal
        OrdinalIgnoreCase
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "StringSplitOptions", name: "StringSplitOptions",
      id: "System.StringSplitOptions", arity: 0,
      text: ##"""
      enum StringSplitOptions
        None
        RemoveEmptyEntries
        [newer] TrimEntries
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "SystemException", name: "SystemException",
      id: "System.SystemException", arity: 0,
      text: ##"""
      [unlisted] class SystemException : Exception
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeSpan", name: "TimeSpan",
      id: "System.TimeSpan", arity: 0,
      text: ##"""
      struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable
        new(long ticks)
        new(int hours, int minutes, int seconds)
        new(int days, int hours, int minutes, int seconds)
        new(int days, int hours, int minutes, int seconds, int milliseconds)
        static readonly TimeSpan MaxValue
        static readonly TimeSpan MinValue
        const long TicksPerDay
        const long TicksPerHour
        const long TicksPerMillisecond
        const long TicksPerMinute
        const long TicksPerSecond
        static readonly TimeSpan Zero
        int Days { get; }
        int Hours { get; }
        int Milliseconds { get; }
        int Minutes { get; }
        int Seconds { get; }
        long Ticks { get; }
        double TotalDays { get; }
        double TotalHours { get; }
        double TotalMilliseconds { get; }
        double TotalMinutes { get; }
        double TotalSeconds { get; }
        TimeSpan Add(TimeSpan ts)
        static int Compare(TimeSpan t1, TimeSpan t2)
        int CompareTo(TimeSpan value)
        int CompareTo(object value)
        TimeSpan Divide(double divisor)
        double Divide(TimeSpan ts)
        TimeSpan Duration()
        bool Equals(TimeSpan obj)
        static bool Equals(TimeSpan t1, TimeSpan t2)
        static TimeSpan FromDays(double value)
        static TimeSpan FromHours(double value)
        static TimeSpan FromMilliseconds(double value)
        static TimeSpan FromMinutes(double value)
        static TimeSpan FromSeconds(double value)
        static TimeSpan FromTicks(long value)
        TimeSpan Multiply(double factor)
        TimeSpan Negate()
        static TimeSpan Parse(string s)
        static TimeSpan Parse(string input, IFormatProvider formatProvider)
        static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider)
        static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider)
        static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
        static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
        TimeSpan Subtract(TimeSpan ts)
        string ToString(string format)
        string ToString(string format, IFormatProvider formatProvider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider formatProvider = default)
        static bool TryParse(string s, out TimeSpan result)
        static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result)
        static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result)
        static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result)
        static bool TryParseExact(string input, string format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, out TimeSpan result)
        static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, out TimeSpan result)
        static bool operator !=(TimeSpan t1, TimeSpan t2)
        static TimeSpan operator *(TimeSpan timeSpan, double factor)
        static TimeSpan operator *(double factor, TimeSpan timeSpan)
        static TimeSpan operator +(TimeSpan t)
        static TimeSpan operator +(TimeSpan t1, TimeSpan t2)
        static TimeSpan operator -(TimeSpan t)
        static TimeSpan operator -(TimeSpan t1, TimeSpan t2)
        static TimeSpan operator /(TimeSpan timeSpan, double divisor)
        static double operator /(TimeSpan t1, TimeSpan t2)
        static bool operator <(TimeSpan t1, TimeSpan t2)
        static bool operator <=(TimeSpan t1, TimeSpan t2)
        static bool operator ==(TimeSpan t1, TimeSpan t2)
        static bool operator >(TimeSpan t1, TimeSpan t2)
        static bool operator >=(TimeSpan t1, TimeSpan t2)
        [newer] int Microseconds { get; }
        [newer] int Nanoseconds { get; }
        [newer] double TotalMicroseconds { get; }
        [newer] double TotalNanoseconds { get; }
        [newer] static TimeSpan FromMicroseconds(double value)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeZone", name: "TimeZone",
      id: "System.TimeZone", arity: 0,
      text: ##"""
      abstract class TimeZone
        static TimeZone CurrentTimeZone { get; }
        string DaylightName { get; }
        string StandardName { get; }
        System.Globalization.DaylightTime GetDaylightChanges(int year)
        TimeSpan GetUtcOffset(DateTime time)
        bool IsDaylightSavingTime(DateTime time)
        static bool IsDaylightSavingTime(DateTime time, System.Globalization.DaylightTime daylightTimes)
        DateTime ToLocalTime(DateTime time)
        DateTime ToUniversalTime(DateTime time)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeZoneInfo", name: "TimeZoneInfo",
      id: "System.TimeZoneInfo", arity: 0,
      text: ##"""
      sealed class TimeZoneInfo : IEquatable<TimeZoneInfo>
        TimeSpan BaseUtcOffset { get; }
        string DaylightName { get; }
        string DisplayName { get; }
        string Id { get; }
        static TimeZoneInfo Local { get; }
        string StandardName { get; }
        bool SupportsDaylightSavingTime { get; }
        static TimeZoneInfo Utc { get; }
        static void ClearCachedData()
        static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)
        static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)
        static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)
        static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)
        static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)
        static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
        static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)
        static DateTime ConvertTimeToUtc(DateTime dateTime)
        static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)
        static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName)
        static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules)
        static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
        bool Equals(TimeZoneInfo other)
        static TimeZoneInfo FindSystemTimeZoneById(string id)
        static TimeZoneInfo FromSerializedString(string source)
        TimeZoneInfo.AdjustmentRule[] GetAdjustmentRules()
        TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)
        TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)
        static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones()
        TimeSpan GetUtcOffset(DateTime dateTime)
        TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)
        bool HasSameRules(TimeZoneInfo other)
        bool IsAmbiguousTime(DateTime dateTime)
        bool IsAmbiguousTime(DateTimeOffset dateTimeOffset)
        bool IsDaylightSavingTime(DateTime dateTime)
        bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)
        bool IsInvalidTime(DateTime dateTime)
        string ToSerializedString()
        [newer] bool HasIanaId { get; }
        [newer] static bool TryConvertIanaIdToWindowsId(string ianaId, out string windowsId)
        [newer] static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId)
        [newer] static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeZoneInfo.AdjustmentRule", name: "TimeZoneInfo.AdjustmentRule",
      id: "System.TimeZoneInfo.AdjustmentRule", arity: 0,
      text: ##"""
      sealed class TimeZoneInfo.AdjustmentRule : IEquatable<TimeZoneInfo.AdjustmentRule>
        DateTime DateEnd { get; }
        DateTime DateStart { get; }
        TimeSpan DaylightDelta { get; }
        TimeZoneInfo.TransitionTime DaylightTransitionEnd { get; }
        TimeZoneInfo.TransitionTime DaylightTransitionStart { get; }
        static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd)
        bool Equals(TimeZoneInfo.AdjustmentRule other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeZoneInfo.TransitionTime", name: "TimeZoneInfo.TransitionTime",
      id: "System.TimeZoneInfo.TransitionTime", arity: 0,
      text: ##"""
      struct TimeZoneInfo.TransitionTime : IEquatable<TimeZoneInfo.TransitionTime>
        int Day { get; }
        DayOfWeek DayOfWeek { get; }
        bool IsFixedDateRule { get; }
        int Month { get; }
        DateTime TimeOfDay { get; }
        int Week { get; }
        static TimeZoneInfo.TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day)
        static TimeZoneInfo.TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek)
        bool Equals(TimeZoneInfo.TransitionTime other)
        static bool operator !=(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2)
        static bool operator ==(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TimeoutException", name: "TimeoutException",
      id: "System.TimeoutException", arity: 0,
      text: ##"""
      [unlisted] class TimeoutException : SystemException
        new()
        new(string message)
        new(string message, Exception innerException)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple", name: "Tuple",
      id: "System.Tuple", arity: 0,
      text: ##"""
      static class Tuple
        static Tuple<T1> Create<T1>(T1 item1)
        static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`1", name: "Tuple",
      id: "System.Tuple`1", arity: 1,
      text: ##"""
      class Tuple<T1> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1)
        T1 Item1 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`2", name: "Tuple",
      id: "System.Tuple`2", arity: 2,
      text: ##"""
      class Tuple<T1, T2> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2)
        T1 Item1 { get; }
        T2 Item2 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`3", name: "Tuple",
      id: "System.Tuple`3", arity: 3,
      text: ##"""
      class Tuple<T1, T2, T3> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`4", name: "Tuple",
      id: "System.Tuple`4", arity: 4,
      text: ##"""
      class Tuple<T1, T2, T3, T4> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
        T4 Item4 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`5", name: "Tuple",
      id: "System.Tuple`5", arity: 5,
      text: ##"""
      class Tuple<T1, T2, T3, T4, T5> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
        T4 Item4 { get; }
        T5 Item5 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`6", name: "Tuple",
      id: "System.Tuple`6", arity: 6,
      text: ##"""
      class Tuple<T1, T2, T3, T4, T5, T6> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
        T4 Item4 { get; }
        T5 Item5 { get; }
        T6 Item6 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`7", name: "Tuple",
      id: "System.Tuple`7", arity: 7,
      text: ##"""
      class Tuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
        T4 Item4 { get; }
        T5 Item5 { get; }
        T6 Item6 { get; }
        T7 Item7 { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Tuple`8", name: "Tuple",
      id: "System.Tuple`8", arity: 8,
      text: ##"""
      class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IComparable, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        T1 Item1 { get; }
        T2 Item2 { get; }
        T3 Item3 { get; }
        T4 Item4 { get; }
        T5 Item5 { get; }
        T6 Item6 { get; }
        T7 Item7 { get; }
        TRest Rest { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Type", name: "Type",
      id: "System.Type", arity: 0,
      text: ##"""
      [unlisted] [opaque] abstract class Type
        Type BaseType { get; }
        string FullName { get; }
        bool IsArray { get; }
        bool IsValueType { get; }
        string Name { get; }
        string Namespace { get; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "TypeCode", name: "TypeCode",
      id: "System.TypeCode", arity: 0,
      text: ##"""
      [unlisted] enum TypeCode
        Empty
        Object
        DBNull
        Boolean
        Char
        SByte
        Byte
        Int16
        UInt16
        Int32
        UInt32
        Int64
        UInt64
        Single
        Double
        Decimal
        DateTime
        String
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UInt16", name: "UInt16",
      id: "System.UInt16", arity: 0,
      text: ##"""
      struct UInt16 : IComparable, IComparable<ushort>, IConvertible, IEquatable<ushort>, IFormattable
        const ushort MaxValue
        const ushort MinValue
        int CompareTo(object value)
        int CompareTo(ushort value)
        bool Equals(ushort obj)
        TypeCode GetTypeCode()
        static ushort Parse(string s)
        static ushort Parse(string s, IFormatProvider provider)
        static ushort Parse(string s, System.Globalization.NumberStyles style)
        static ushort Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out ushort result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out ushort result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UInt32", name: "UInt32",
      id: "System.UInt32", arity: 0,
      text: ##"""
      struct UInt32 : IComparable, IComparable<uint>, IConvertible, IEquatable<uint>, IFormattable
        const uint MaxValue
        const uint MinValue
        int CompareTo(object value)
        int CompareTo(uint value)
        bool Equals(uint obj)
        TypeCode GetTypeCode()
        static uint Parse(string s)
        static uint Parse(string s, IFormatProvider provider)
        static uint Parse(string s, System.Globalization.NumberStyles style)
        static uint Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out uint result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out uint result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UInt64", name: "UInt64",
      id: "System.UInt64", arity: 0,
      text: ##"""
      struct UInt64 : IComparable, IComparable<ulong>, IConvertible, IEquatable<ulong>, IFormattable
        const ulong MaxValue
        const ulong MinValue
        int CompareTo(object value)
        int CompareTo(ulong value)
        bool Equals(ulong obj)
        TypeCode GetTypeCode()
        static ulong Parse(string s)
        static ulong Parse(string s, IFormatProvider provider)
        static ulong Parse(string s, System.Globalization.NumberStyles style)
        static ulong Parse(string s, System.Globalization.NumberStyles style, IFormatProvider provider)
        string ToString(IFormatProvider provider)
        string ToString(string format)
        string ToString(string format, IFormatProvider provider)
        bool TryFormat(System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format = default, IFormatProvider provider = default)
        static bool TryParse(string s, out ulong result)
        static bool TryParse(string s, System.Globalization.NumberStyles style, IFormatProvider provider, out ulong result)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Uri", name: "Uri",
      id: "System.Uri", arity: 0,
      text: ##"""
      class Uri
        new(string uriString)
        new(Uri baseUri, Uri relativeUri)
        new(Uri baseUri, string relativeUri)
        new(string uriString, UriKind uriKind)
        new(string uriString, bool dontEscape)
        new(Uri baseUri, string relativeUri, bool dontEscape)
        static readonly string SchemeDelimiter
        static readonly string UriSchemeFile
        static readonly string UriSchemeFtp
        static readonly string UriSchemeGopher
        static readonly string UriSchemeHttp
        static readonly string UriSchemeHttps
        static readonly string UriSchemeMailto
        static readonly string UriSchemeNetPipe
        static readonly string UriSchemeNetTcp
        static readonly string UriSchemeNews
        static readonly string UriSchemeNntp
        string AbsolutePath { get; }
        string AbsoluteUri { get; }
        string Authority { get; }
        string DnsSafeHost { get; }
        string Fragment { get; }
        string Host { get; }
        UriHostNameType HostNameType { get; }
        string IdnHost { get; }
        bool IsAbsoluteUri { get; }
        bool IsDefaultPort { get; }
        bool IsFile { get; }
        bool IsLoopback { get; }
        bool IsUnc { get; }
        string LocalPath { get; }
        string OriginalString { get; }
        string PathAndQuery { get; }
        int Port { get; }
        string Query { get; }
        string Scheme { get; }
        string[] Segments { get; }
        bool UserEscaped { get; }
        string UserInfo { get; }
        static UriHostNameType CheckHostName(string name)
        static bool CheckSchemeName(string schemeName)
        static int Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType)
        static string EscapeDataString(string stringToEscape)
        static string EscapeUriString(string stringToEscape)
        static int FromHex(char digit)
        string GetComponents(UriComponents components, UriFormat format)
        string GetLeftPart(UriPartial part)
        static string HexEscape(char character)
        static char HexUnescape(string pattern, ref int index)
        bool IsBaseOf(Uri uri)
        static bool IsHexDigit(char character)
        static bool IsHexEncoding(string pattern, int index)
        bool IsWellFormedOriginalString()
        static bool IsWellFormedUriString(string uriString, UriKind uriKind)
        string MakeRelative(Uri toUri)
        Uri MakeRelativeUri(Uri uri)
        static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result)
        static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)
        static bool TryCreate(string uriString, UriKind uriKind, out Uri result)
        static string UnescapeDataString(string stringToUnescape)
        static bool operator !=(Uri uri1, Uri uri2)
        static bool operator ==(Uri uri1, Uri uri2)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriBuilder", name: "UriBuilder",
      id: "System.UriBuilder", arity: 0,
      text: ##"""
      [unlisted] class UriBuilder
        new()
        new(Uri uri)
        new(string uri)
        new(string schemeName, string hostName)
        new(string scheme, string host, int portNumber)
        new(string scheme, string host, int port, string pathValue)
        new(string scheme, string host, int port, string path, string extraValue)
        string Fragment { get; set; }
        string Host { get; set; }
        string Password { get; set; }
        string Path { get; set; }
        int Port { get; set; }
        string Query { get; set; }
        string Scheme { get; set; }
        Uri Uri { get; }
        string UserName { get; set; }
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriComponents", name: "UriComponents",
      id: "System.UriComponents", arity: 0,
      text: ##"""
      [unlisted] enum UriComponents
        Scheme
        UserInfo
        Host
        Port
        Path
        Query
        Fragment
        StrongPort
        NormalizedHost
        KeepDelimiter
        SerializationInfoString
        AbsoluteUri
        HostAndPort
        StrongAuthority
        SchemeAndServer
        HttpRequestUrl
        PathAndQuery
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriFormat", name: "UriFormat",
      id: "System.UriFormat", arity: 0,
      text: ##"""
      [unlisted] enum UriFormat
        UriEscaped
        Unescaped
        SafeUnescaped
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriFormatException", name: "UriFormatException",
      id: "System.UriFormatException", arity: 0,
      text: ##"""
      [unlisted] class UriFormatException : FormatException
        new()
        new(string textString)
        new(string textString, Exception e)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriHostNameType", name: "UriHostNameType",
      id: "System.UriHostNameType", arity: 0,
      text: ##"""
      [unlisted] enum UriHostNameType
        Unknown
        Basic
        Dns
        IPv4
        IPv6
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriKind", name: "UriKind",
      id: "System.UriKind", arity: 0,
      text: ##"""
      [unlisted] enum UriKind
        RelativeOrAbsolute
        Absolute
        Relative
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "UriPartial", name: "UriPartial",
      id: "System.UriPartial", arity: 0,
      text: ##"""
      enum UriPartial
        Scheme
        Authority
        Path
        Query
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple", name: "ValueTuple",
      id: "System.ValueTuple", arity: 0,
      text: ##"""
      [unlisted] struct ValueTuple : IComparable, IComparable<ValueTuple>, IEquatable<ValueTuple>, IStructuralComparable, IStructuralEquatable
        int CompareTo(ValueTuple other)
        static ValueTuple Create()
        static ValueTuple<T1> Create<T1>(T1 item1)
        static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
        bool Equals(ValueTuple other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`1", name: "ValueTuple",
      id: "System.ValueTuple`1", arity: 1,
      text: ##"""
      [unlisted] struct ValueTuple<T1> : IComparable, IComparable<ValueTuple<T1>>, IEquatable<ValueTuple<T1>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1)
        T1 Item1
        int CompareTo(ValueTuple<T1> other)
        bool Equals(ValueTuple<T1> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`2", name: "ValueTuple",
      id: "System.ValueTuple`2", arity: 2,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2> : IComparable, IComparable<ValueTuple<T1, T2>>, IEquatable<ValueTuple<T1, T2>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2)
        T1 Item1
        T2 Item2
        int CompareTo(ValueTuple<T1, T2> other)
        bool Equals(ValueTuple<T1, T2> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`3", name: "ValueTuple",
      id: "System.ValueTuple`3", arity: 3,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3> : IComparable, IComparable<ValueTuple<T1, T2, T3>>, IEquatable<ValueTuple<T1, T2, T3>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3)
        T1 Item1
        T2 Item2
        T3 Item3
        int CompareTo(ValueTuple<T1, T2, T3> other)
        bool Equals(ValueTuple<T1, T2, T3> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`4", name: "ValueTuple",
      id: "System.ValueTuple`4", arity: 4,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3, T4> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4)
        T1 Item1
        T2 Item2
        T3 Item3
        T4 Item4
        int CompareTo(ValueTuple<T1, T2, T3, T4> other)
        bool Equals(ValueTuple<T1, T2, T3, T4> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`5", name: "ValueTuple",
      id: "System.ValueTuple`5", arity: 5,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3, T4, T5> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        T1 Item1
        T2 Item2
        T3 Item3
        T4 Item4
        T5 Item5
        int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
        bool Equals(ValueTuple<T1, T2, T3, T4, T5> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`6", name: "ValueTuple",
      id: "System.ValueTuple`6", arity: 6,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3, T4, T5, T6> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        T1 Item1
        T2 Item2
        T3 Item3
        T4 Item4
        T5 Item5
        T6 Item6
        int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`7", name: "ValueTuple",
      id: "System.ValueTuple`7", arity: 7,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        T1 Item1
        T2 Item2
        T3 Item3
        T4 Item4
        T5 Item5
        T6 Item6
        T7 Item7
        int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueTuple`8", name: "ValueTuple",
      id: "System.ValueTuple`8", arity: 8,
      text: ##"""
      [unlisted] struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralComparable, IStructuralEquatable
        new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        T1 Item1
        T2 Item2
        T3 Item3
        T4 Item4
        T5 Item5
        T6 Item6
        T7 Item7
        TRest Rest
        int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "ValueType", name: "ValueType",
      id: "System.ValueType", arity: 0,
      text: ##"""
      [unlisted] abstract class ValueType
      """##),
    CatalogueIndex.Entry(
      namespace: "System", key: "Version", name: "Version",
      id: "System.Version", arity: 0,
      text: ##"""
      [unlisted] sealed class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>
        new()
        new(string version)
        new(int major, int minor)
        new(int major, int minor, int build)
        new(int major, int minor, int build, int revision)
        int Build { get; }
        int Major { get; }
        short MajorRevision { get; }
        int Minor { get; }
        short MinorRevision { get; }
        int Revision { get; }
        object Clone()
        int CompareTo(Version value)
        int CompareTo(object version)
        bool Equals(Version obj)
        static Version Parse(string input)
        string ToString(int fieldCount)
        bool TryFormat(System.Span<char> destination, out int charsWritten)
        bool TryFormat(System.Span<char> destination, int fieldCount, out int charsWritten)
        static bool TryParse(string input, out Version result)
        static bool operator !=(Version v1, Version v2)
        static bool operator <(Version v1, Version v2)
        static bool operator <=(Version v1, Version v2)
        static bool operator ==(Version v1, Version v2)
        static bool operator >(Version v1, Version v2)
        static bool operator >=(Version v1, Version v2)
      """##),
  ]

  /// The types with methods that may stand behind a value of another one.
  static let extensionClasses: [String] = [
    "GatewayExtensions",
    "Newtonsoft.Json.Linq.Extensions",
    "System.Collections.Generic.CollectionExtensions",
    "System.Linq.Enumerable",
    "System.Security.Cryptography.X509Certificates.RSACertificateExtensions",
    "System.Xml.Linq.Extensions",
  ]

  /// Types that API Management refuses, and what to use in their place.
  static let refused: [Catalogue.Refusal] = [
    Catalogue.Refusal(name: "System.Text.Json.JsonDocument", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonDocumentOptions", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonElement", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonProperty", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonSerializerOptions", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonValueKind", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonCommentHandling", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Utf8JsonReader", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Utf8JsonWriter", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonNamingPolicy", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.JsonSerializer", instead: "JsonConvert"),
    Catalogue.Refusal(name: "System.Text.Json.Nodes.JsonNode", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Nodes.JsonObject", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Nodes.JsonArray", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Nodes.JsonValue", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Text.Json.Serialization.JsonPropertyNameAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Text.Json.Serialization.JsonStringEnumConverter", instead: nil),
    Catalogue.Refusal(name: "System.Text.Json.Serialization.JsonIgnoreAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CultureInfo", instead: "the overload without a culture"),
    Catalogue.Refusal(name: "System.Globalization.DateTimeStyles", instead: "the overload without styles"),
    Catalogue.Refusal(name: "System.Globalization.NumberStyles", instead: "the overload without styles, or Convert.ToInt32(text, 16) for hexadecimal numbers"),
    Catalogue.Refusal(name: "System.Globalization.Calendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CalendarWeekRule", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CompareInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CompareOptions", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CultureTypes", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.DateTimeFormatInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.GregorianCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.ISOWeek", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.IdnMapping", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.NumberFormatInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.RegionInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.StringInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.TextInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.TimeSpanStyles", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.UnicodeCategory", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.CharUnicodeInfo", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.HebrewCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.HijriCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.JapaneseCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.JulianCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.PersianCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.TaiwanCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.ThaiBuddhistCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Globalization.UmAlQuraCalendar", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Thread", instead: "the retry and wait policies"),
    Catalogue.Refusal(name: "System.Threading.Timer", instead: "the retry and wait policies"),
    Catalogue.Refusal(name: "System.Threading.AutoResetEvent", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Barrier", instead: nil),
    Catalogue.Refusal(name: "System.Threading.CancellationToken", instead: nil),
    Catalogue.Refusal(name: "System.Threading.CancellationTokenSource", instead: nil),
    Catalogue.Refusal(name: "System.Threading.CountdownEvent", instead: nil),
    Catalogue.Refusal(name: "System.Threading.EventWaitHandle", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ExecutionContext", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Interlocked", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ManualResetEvent", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ManualResetEventSlim", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Monitor", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Mutex", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ReaderWriterLock", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ReaderWriterLockSlim", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Semaphore", instead: nil),
    Catalogue.Refusal(name: "System.Threading.SemaphoreSlim", instead: nil),
    Catalogue.Refusal(name: "System.Threading.SpinLock", instead: nil),
    Catalogue.Refusal(name: "System.Threading.SpinWait", instead: nil),
    Catalogue.Refusal(name: "System.Threading.SynchronizationContext", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ThreadLocal", instead: nil),
    Catalogue.Refusal(name: "System.Threading.AsyncLocal", instead: nil),
    Catalogue.Refusal(name: "System.Threading.ThreadPool", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Volatile", instead: nil),
    Catalogue.Refusal(name: "System.Threading.WaitHandle", instead: nil),
    Catalogue.Refusal(name: "System.Threading.PeriodicTimer", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.Task", instead: "the send-request and wait policies"),
    Catalogue.Refusal(name: "System.Threading.Tasks.ValueTask", instead: "the send-request and wait policies"),
    Catalogue.Refusal(name: "System.Threading.Tasks.Parallel", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.ParallelOptions", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.TaskCompletionSource", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.TaskFactory", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.TaskScheduler", instead: nil),
    Catalogue.Refusal(name: "System.Threading.Tasks.TaskStatus", instead: nil),
    Catalogue.Refusal(name: "System.IO.Stream", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.MemoryStream", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.FileStream", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.BufferedStream", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.StreamReader", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.StreamWriter", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.BinaryReader", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.BinaryWriter", instead: "StringReader, StringWriter or byte[]"),
    Catalogue.Refusal(name: "System.IO.File", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileInfo", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileMode", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileAccess", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileShare", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileAttributes", instead: nil),
    Catalogue.Refusal(name: "System.IO.Directory", instead: nil),
    Catalogue.Refusal(name: "System.IO.DirectoryInfo", instead: nil),
    Catalogue.Refusal(name: "System.IO.DriveInfo", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileSystemInfo", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileSystemWatcher", instead: nil),
    Catalogue.Refusal(name: "System.IO.IOException", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.IO.EndOfStreamException", instead: nil),
    Catalogue.Refusal(name: "System.IO.SeekOrigin", instead: nil),
    Catalogue.Refusal(name: "System.IO.UnmanagedMemoryStream", instead: nil),
    Catalogue.Refusal(name: "System.IO.Path", instead: "methods of string"),
    Catalogue.Refusal(name: "System.IO.Compression.GZipStream", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.DeflateStream", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.BrotliStream", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.ZLibStream", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.ZipArchive", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.ZipFile", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.CompressionMode", instead: nil),
    Catalogue.Refusal(name: "System.IO.Compression.CompressionLevel", instead: nil),
    Catalogue.Refusal(name: "System.Net.Http.HttpClient", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpClientHandler", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpRequestMessage", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpResponseMessage", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpContent", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.StringContent", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.FormUrlEncodedContent", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.ByteArrayContent", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.MultipartFormDataContent", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpMethod", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.HttpRequestException", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Http.IHttpClientFactory", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.WebClient", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.WebRequest", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.WebResponse", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.HttpWebRequest", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.HttpWebResponse", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Net.Dns", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Assembly", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.AssemblyName", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.BindingFlags", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Binder", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.ConstructorInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.CustomAttributeData", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.EventInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.FieldInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.MemberInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.MethodBase", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.MethodInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Module", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.ParameterInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.PropertyInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.TypeInfo", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.TargetInvocationException", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.AmbiguousMatchException", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.DispatchProxy", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.AssemblyBuilder", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.DynamicMethod", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.ILGenerator", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.MethodBuilder", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.ModuleBuilder", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.OpCodes", instead: nil),
    Catalogue.Refusal(name: "System.Reflection.Emit.TypeBuilder", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.Stopwatch", instead: "context.Elapsed"),
    Catalogue.Refusal(name: "System.Diagnostics.Debug", instead: "the trace policy"),
    Catalogue.Refusal(name: "System.Diagnostics.Trace", instead: "the trace policy"),
    Catalogue.Refusal(name: "System.Diagnostics.EventLog", instead: "the trace policy"),
    Catalogue.Refusal(name: "System.Diagnostics.TraceSource", instead: "the trace policy"),
    Catalogue.Refusal(name: "System.Diagnostics.Activity", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.ActivitySource", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.DiagnosticSource", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.Debugger", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.FileVersionInfo", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.PerformanceCounter", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.Process", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.ProcessStartInfo", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.StackFrame", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics.StackTrace", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.InteropServices.Marshal", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.InteropServices.GCHandle", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.InteropServices.RuntimeInformation", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.InteropServices.SafeHandle", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.InteropServices.DllImportAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.CompilerServices.Unsafe", instead: nil),
    Catalogue.Refusal(name: "System.Runtime.CompilerServices.RuntimeHelpers", instead: nil),
    Catalogue.Refusal(name: "System.Data.DataTable", instead: nil),
    Catalogue.Refusal(name: "System.Data.DataSet", instead: nil),
    Catalogue.Refusal(name: "System.Data.DataRow", instead: nil),
    Catalogue.Refusal(name: "System.Data.SqlClient.SqlConnection", instead: nil),
    Catalogue.Refusal(name: "System.Data.SqlClient.SqlCommand", instead: nil),
    Catalogue.Refusal(name: "Azure.Identity.DefaultAzureCredential", instead: "the authentication-managed-identity policy"),
    Catalogue.Refusal(name: "Azure.Identity.ManagedIdentityCredential", instead: "the authentication-managed-identity policy"),
    Catalogue.Refusal(name: "Azure.Identity.ClientSecretCredential", instead: "the authentication-managed-identity policy"),
    Catalogue.Refusal(name: "Azure.Security.KeyVault.Secrets.SecretClient", instead: "named values that are kept in Key Vault"),
    Catalogue.Refusal(name: "System.Configuration.ConfigurationManager", instead: "named values"),
  ]

  /// The same of whole namespaces, save the types that are described.
  static let refusedNamespaces: [Catalogue.Refusal] = [
    Catalogue.Refusal(name: "System.Text.Json", instead: "JObject, JArray and JToken of Newtonsoft.Json.Linq"),
    Catalogue.Refusal(name: "System.Globalization", instead: nil),
    Catalogue.Refusal(name: "System.Threading", instead: nil),
    Catalogue.Refusal(name: "System.IO", instead: "StringReader and StringWriter"),
    Catalogue.Refusal(name: "System.Net.Http", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Reflection", instead: nil),
    Catalogue.Refusal(name: "System.Diagnostics", instead: nil),
    Catalogue.Refusal(name: "System.Runtime", instead: nil),
    Catalogue.Refusal(name: "Microsoft.Win32", instead: nil),
    Catalogue.Refusal(name: "System.Data", instead: nil),
    Catalogue.Refusal(name: "Microsoft.Azure", instead: "the send-request policy"),
    Catalogue.Refusal(name: "Azure", instead: "the send-request policy"),
    Catalogue.Refusal(name: "System.Configuration", instead: "named values"),
  ]

  /// Types that exist, are not on the documented list, and are not described.
  static let unlisted: [Catalogue.Refusal] = [
    Catalogue.Refusal(name: "Newtonsoft.Json.ConstructorHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.FloatFormatHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonArrayAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonConstructorAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonContainerAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonConverterAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonConverterCollection", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonDictionaryAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonExtensionDataAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonIgnoreAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonObjectAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonPropertyAttribute", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonToken", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.JsonValidatingReader", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Linq.JPropertyDescriptor", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.MemberSerialization", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.MetadataPropertyHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.ObjectCreationHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.PreserveReferencesHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Required", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.WriteState", instead: nil),
    Catalogue.Refusal(name: "System.AccessViolationException", instead: nil),
    Catalogue.Refusal(name: "System.Action", instead: nil),
    Catalogue.Refusal(name: "System.ActivationContext", instead: nil),
    Catalogue.Refusal(name: "System.Activator", instead: "new"),
    Catalogue.Refusal(name: "System.AppContext", instead: nil),
    Catalogue.Refusal(name: "System.AppDomain", instead: nil),
    Catalogue.Refusal(name: "System.AppDomainInitializer", instead: nil),
    Catalogue.Refusal(name: "System.AppDomainManager", instead: nil),
    Catalogue.Refusal(name: "System.AppDomainManagerInitializationOptions", instead: nil),
    Catalogue.Refusal(name: "System.AppDomainSetup", instead: nil),
    Catalogue.Refusal(name: "System.AppDomainUnloadedException", instead: nil),
    Catalogue.Refusal(name: "System.ApplicationException", instead: nil),
    Catalogue.Refusal(name: "System.ApplicationId", instead: nil),
    Catalogue.Refusal(name: "System.ApplicationIdentity", instead: nil),
    Catalogue.Refusal(name: "System.ArgIterator", instead: nil),
    Catalogue.Refusal(name: "System.ArraySegment", instead: nil),
    Catalogue.Refusal(name: "System.ArrayTypeMismatchException", instead: nil),
    Catalogue.Refusal(name: "System.AssemblyLoadEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.AssemblyLoadEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.AttributeTargets", instead: nil),
    Catalogue.Refusal(name: "System.AttributeUsageAttribute", instead: nil),
    Catalogue.Refusal(name: "System.BadImageFormatException", instead: nil),
    Catalogue.Refusal(name: "System.Buffer", instead: nil),
    Catalogue.Refusal(name: "System.CLSCompliantAttribute", instead: nil),
    Catalogue.Refusal(name: "System.CannotUnloadAppDomainException", instead: nil),
    Catalogue.Refusal(name: "System.Collections.BitArray", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.CaseInsensitiveComparer", instead: nil),
    Catalogue.Refusal(name: "System.Collections.CaseInsensitiveHashCodeProvider", instead: nil),
    Catalogue.Refusal(name: "System.Collections.CollectionBase", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Comparer", instead: nil),
    Catalogue.Refusal(name: "System.Collections.DictionaryBase", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Generic.IAsyncEnumerable", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Generic.IAsyncEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Generic.LinkedListNode", instead: nil),
    Catalogue.Refusal(name: "System.Collections.IHashCodeProvider", instead: nil),
    Catalogue.Refusal(name: "System.Collections.ObjectModel.KeyedCollection", instead: nil),
    Catalogue.Refusal(name: "System.Collections.ObjectModel.ObservableCollection", instead: nil),
    Catalogue.Refusal(name: "System.Collections.ObjectModel.ReadOnlyDictionary", instead: nil),
    Catalogue.Refusal(name: "System.Collections.ObjectModel.ReadOnlyObservableCollection", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Queue", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.ReadOnlyCollectionBase", instead: nil),
    Catalogue.Refusal(name: "System.Collections.SortedList", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.BitVector32", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.CollectionsUtil", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.HybridDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.INotifyCollectionChanged", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.IOrderedDictionary", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.ListDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.NameObjectCollectionBase", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.NotifyCollectionChangedAction", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.NotifyCollectionChangedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.NotifyCollectionChangedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Specialized.OrderedDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.StringCollection", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.StringDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Specialized.StringEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Stack", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.StructuralComparisons", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Console", instead: "the trace policy"),
    Catalogue.Refusal(name: "System.ConsoleCancelEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleCancelEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleColor", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleKey", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleKeyInfo", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleModifiers", instead: nil),
    Catalogue.Refusal(name: "System.ConsoleSpecialKey", instead: nil),
    Catalogue.Refusal(name: "System.ContextBoundObject", instead: nil),
    Catalogue.Refusal(name: "System.ContextMarshalException", instead: nil),
    Catalogue.Refusal(name: "System.ContextStaticAttribute", instead: nil),
    Catalogue.Refusal(name: "System.CrossAppDomainDelegate", instead: nil),
    Catalogue.Refusal(name: "System.CultureAwareComparer", instead: nil),
    Catalogue.Refusal(name: "System.DBNull", instead: nil),
    Catalogue.Refusal(name: "System.DataMisalignedException", instead: nil),
    Catalogue.Refusal(name: "System.DllNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.DuplicateWaitObjectException", instead: nil),
    Catalogue.Refusal(name: "System.EntryPointNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.Environment", instead: "named values and context.Deployment"),
    Catalogue.Refusal(name: "System.EnvironmentVariableTarget", instead: nil),
    Catalogue.Refusal(name: "System.ExecutionEngineException", instead: nil),
    Catalogue.Refusal(name: "System.FieldAccessException", instead: nil),
    Catalogue.Refusal(name: "System.FileStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.FlagsAttribute", instead: nil),
    Catalogue.Refusal(name: "System.FormattableString", instead: nil),
    Catalogue.Refusal(name: "System.FtpStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.Func", instead: nil),
    Catalogue.Refusal(name: "System.GC", instead: nil),
    Catalogue.Refusal(name: "System.GCCollectionMode", instead: nil),
    Catalogue.Refusal(name: "System.GCNotificationStatus", instead: nil),
    Catalogue.Refusal(name: "System.GenericUriParser", instead: nil),
    Catalogue.Refusal(name: "System.GenericUriParserOptions", instead: nil),
    Catalogue.Refusal(name: "System.GopherStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.HashCode", instead: nil),
    Catalogue.Refusal(name: "System.HttpStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.IAppDomainSetup", instead: nil),
    Catalogue.Refusal(name: "System.IAsyncDisposable", instead: nil),
    Catalogue.Refusal(name: "System.IO.DirectoryNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.IO.DriveNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.IO.DriveType", instead: nil),
    Catalogue.Refusal(name: "System.IO.EnumerationOptions", instead: nil),
    Catalogue.Refusal(name: "System.IO.ErrorEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.IO.ErrorEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileLoadException", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileOptions", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileSystemEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.IO.FileSystemEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.IO.HandleInheritability", instead: nil),
    Catalogue.Refusal(name: "System.IO.IODescriptionAttribute", instead: nil),
    Catalogue.Refusal(name: "System.IO.InternalBufferOverflowException", instead: nil),
    Catalogue.Refusal(name: "System.IO.InvalidDataException", instead: nil),
    Catalogue.Refusal(name: "System.IO.MatchCasing", instead: nil),
    Catalogue.Refusal(name: "System.IO.MatchType", instead: nil),
    Catalogue.Refusal(name: "System.IO.NotifyFilters", instead: nil),
    Catalogue.Refusal(name: "System.IO.PathTooLongException", instead: nil),
    Catalogue.Refusal(name: "System.IO.RenamedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.IO.RenamedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.IO.SearchOption", instead: nil),
    Catalogue.Refusal(name: "System.IO.UnmanagedMemoryAccessor", instead: nil),
    Catalogue.Refusal(name: "System.IO.WaitForChangedResult", instead: nil),
    Catalogue.Refusal(name: "System.IO.WatcherChangeTypes", instead: nil),
    Catalogue.Refusal(name: "System.IObservable", instead: nil),
    Catalogue.Refusal(name: "System.IObserver", instead: nil),
    Catalogue.Refusal(name: "System.IProgress", instead: nil),
    Catalogue.Refusal(name: "System.IServiceProvider", instead: nil),
    Catalogue.Refusal(name: "System.Index", instead: nil),
    Catalogue.Refusal(name: "System.InsufficientExecutionStackException", instead: nil),
    Catalogue.Refusal(name: "System.InsufficientMemoryException", instead: nil),
    Catalogue.Refusal(name: "System.InvalidProgramException", instead: nil),
    Catalogue.Refusal(name: "System.InvalidTimeZoneException", instead: nil),
    Catalogue.Refusal(name: "System.Lazy", instead: nil),
    Catalogue.Refusal(name: "System.LdapStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.Linq.EnumerableExecutor", instead: nil),
    Catalogue.Refusal(name: "System.Linq.EnumerableQuery", instead: nil),
    Catalogue.Refusal(name: "System.Linq.IOrderedQueryable", instead: nil),
    Catalogue.Refusal(name: "System.Linq.IQueryProvider", instead: nil),
    Catalogue.Refusal(name: "System.Linq.OrderedParallelQuery", instead: nil),
    Catalogue.Refusal(name: "System.Linq.ParallelEnumerable", instead: "Enumerable"),
    Catalogue.Refusal(name: "System.Linq.ParallelExecutionMode", instead: nil),
    Catalogue.Refusal(name: "System.Linq.ParallelMergeOptions", instead: nil),
    Catalogue.Refusal(name: "System.Linq.ParallelQuery", instead: nil),
    Catalogue.Refusal(name: "System.Linq.Queryable", instead: "Enumerable"),
    Catalogue.Refusal(name: "System.LoaderOptimization", instead: nil),
    Catalogue.Refusal(name: "System.LoaderOptimizationAttribute", instead: nil),
    Catalogue.Refusal(name: "System.LocalDataStoreSlot", instead: nil),
    Catalogue.Refusal(name: "System.MTAThreadAttribute", instead: nil),
    Catalogue.Refusal(name: "System.MarshalByRefObject", instead: nil),
    Catalogue.Refusal(name: "System.MathF", instead: nil),
    Catalogue.Refusal(name: "System.MemberAccessException", instead: nil),
    Catalogue.Refusal(name: "System.MemoryExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Memory", instead: nil),
    Catalogue.Refusal(name: "System.MethodAccessException", instead: nil),
    Catalogue.Refusal(name: "System.MissingFieldException", instead: nil),
    Catalogue.Refusal(name: "System.MissingMemberException", instead: nil),
    Catalogue.Refusal(name: "System.MissingMethodException", instead: nil),
    Catalogue.Refusal(name: "System.ModuleHandle", instead: nil),
    Catalogue.Refusal(name: "System.MulticastNotSupportedException", instead: nil),
    Catalogue.Refusal(name: "System.Net.AuthenticationManager", instead: nil),
    Catalogue.Refusal(name: "System.Net.AuthenticationSchemeSelector", instead: nil),
    Catalogue.Refusal(name: "System.Net.AuthenticationSchemes", instead: nil),
    Catalogue.Refusal(name: "System.Net.Authorization", instead: nil),
    Catalogue.Refusal(name: "System.Net.BindIPEndPoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.Cookie", instead: nil),
    Catalogue.Refusal(name: "System.Net.CookieCollection", instead: nil),
    Catalogue.Refusal(name: "System.Net.CookieContainer", instead: nil),
    Catalogue.Refusal(name: "System.Net.CookieException", instead: nil),
    Catalogue.Refusal(name: "System.Net.CredentialCache", instead: nil),
    Catalogue.Refusal(name: "System.Net.DecompressionMethods", instead: nil),
    Catalogue.Refusal(name: "System.Net.DnsEndPoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.DnsPermission", instead: nil),
    Catalogue.Refusal(name: "System.Net.DnsPermissionAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadDataCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadDataCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadProgressChangedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadProgressChangedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadStringCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.DownloadStringCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.EndPoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.EndpointPermission", instead: nil),
    Catalogue.Refusal(name: "System.Net.FileWebRequest", instead: nil),
    Catalogue.Refusal(name: "System.Net.FileWebResponse", instead: nil),
    Catalogue.Refusal(name: "System.Net.FtpStatusCode", instead: nil),
    Catalogue.Refusal(name: "System.Net.FtpWebRequest", instead: nil),
    Catalogue.Refusal(name: "System.Net.FtpWebResponse", instead: nil),
    Catalogue.Refusal(name: "System.Net.GlobalProxySelection", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpContinueDelegate", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListener", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerBasicIdentity", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerContext", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerException", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerPrefixCollection", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerRequest", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerResponse", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpListenerTimeoutManager", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpRequestHeader", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpResponseHeader", instead: nil),
    Catalogue.Refusal(name: "System.Net.HttpStatusCode", instead: "the number of the status"),
    Catalogue.Refusal(name: "System.Net.HttpVersion", instead: nil),
    Catalogue.Refusal(name: "System.Net.IAuthenticationModule", instead: nil),
    Catalogue.Refusal(name: "System.Net.ICertificatePolicy", instead: nil),
    Catalogue.Refusal(name: "System.Net.ICredentialPolicy", instead: nil),
    Catalogue.Refusal(name: "System.Net.ICredentials", instead: nil),
    Catalogue.Refusal(name: "System.Net.ICredentialsByHost", instead: nil),
    Catalogue.Refusal(name: "System.Net.IPEndPoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.IPHostEntry", instead: nil),
    Catalogue.Refusal(name: "System.Net.IWebProxy", instead: nil),
    Catalogue.Refusal(name: "System.Net.IWebProxyScript", instead: nil),
    Catalogue.Refusal(name: "System.Net.IWebRequestCreate", instead: nil),
    Catalogue.Refusal(name: "System.Net.NetworkAccess", instead: nil),
    Catalogue.Refusal(name: "System.Net.NetworkCredential", instead: nil),
    Catalogue.Refusal(name: "System.Net.OpenReadCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.OpenReadCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.OpenWriteCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.OpenWriteCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.ProtocolViolationException", instead: nil),
    Catalogue.Refusal(name: "System.Net.SecurityProtocolType", instead: nil),
    Catalogue.Refusal(name: "System.Net.ServicePoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.ServicePointManager", instead: nil),
    Catalogue.Refusal(name: "System.Net.SocketAddress", instead: nil),
    Catalogue.Refusal(name: "System.Net.SocketPermission", instead: nil),
    Catalogue.Refusal(name: "System.Net.SocketPermissionAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.IOControlCode", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.IPPacketInformation", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.IPProtectionLevel", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.IPv6MulticastOption", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.LingerOption", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.MulticastOption", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.NetworkStream", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.ProtocolFamily", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.ProtocolType", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SelectMode", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SendPacketsElement", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.Socket", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketAsyncEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketAsyncOperation", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketClientAccessPolicyProtocol", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketError", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketException", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketFlags", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketInformation", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketInformationOptions", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketOptionLevel", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketOptionName", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketReceiveFromResult", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketReceiveMessageFromResult", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketShutdown", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketTaskExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.SocketType", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.TcpClient", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.TcpListener", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.TransmitFileOptions", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.UdpClient", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.UdpReceiveResult", instead: nil),
    Catalogue.Refusal(name: "System.Net.Sockets.UnixDomainSocketEndPoint", instead: nil),
    Catalogue.Refusal(name: "System.Net.TransportContext", instead: nil),
    Catalogue.Refusal(name: "System.Net.TransportType", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadDataCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadDataCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadFileCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadFileCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadProgressChangedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadProgressChangedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadStringCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadStringCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadValuesCompletedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.UploadValuesCompletedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebException", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebExceptionStatus", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebHeaderCollection", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebPermission", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebPermissionAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebProxy", instead: nil),
    Catalogue.Refusal(name: "System.Net.WebRequestMethods", instead: nil),
    Catalogue.Refusal(name: "System.Net.WriteStreamClosedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Net.WriteStreamClosedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.NetPipeStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.NetTcpStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.NewsStyleUriParser", instead: nil),
    Catalogue.Refusal(name: "System.NonSerializedAttribute", instead: nil),
    Catalogue.Refusal(name: "System.NotFiniteNumberException", instead: nil),
    Catalogue.Refusal(name: "System.ObjectDisposedException", instead: nil),
    Catalogue.Refusal(name: "System.ObsoleteAttribute", instead: nil),
    Catalogue.Refusal(name: "System.OperatingSystem", instead: nil),
    Catalogue.Refusal(name: "System.OperationCanceledException", instead: nil),
    Catalogue.Refusal(name: "System.OrdinalComparer", instead: nil),
    Catalogue.Refusal(name: "System.OutOfMemoryException", instead: nil),
    Catalogue.Refusal(name: "System.ParamArrayAttribute", instead: nil),
    Catalogue.Refusal(name: "System.PlatformID", instead: nil),
    Catalogue.Refusal(name: "System.PlatformNotSupportedException", instead: nil),
    Catalogue.Refusal(name: "System.Progress", instead: nil),
    Catalogue.Refusal(name: "System.Range", instead: nil),
    Catalogue.Refusal(name: "System.RankException", instead: nil),
    Catalogue.Refusal(name: "System.ReadOnlyMemory", instead: nil),
    Catalogue.Refusal(name: "System.ReadOnlySpan", instead: nil),
    Catalogue.Refusal(name: "System.ResolveEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.ResolveEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.RuntimeArgumentHandle", instead: nil),
    Catalogue.Refusal(name: "System.RuntimeFieldHandle", instead: nil),
    Catalogue.Refusal(name: "System.RuntimeMethodHandle", instead: nil),
    Catalogue.Refusal(name: "System.RuntimeTypeHandle", instead: nil),
    Catalogue.Refusal(name: "System.STAThreadAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AesCcm", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AesCng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsnEncodedDataCollection", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsnEncodedDataEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsymmetricKeyExchangeDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsymmetricKeyExchangeFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsymmetricSignatureDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.AsymmetricSignatureFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngAlgorithm", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngAlgorithmGroup", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngExportPolicies", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKey", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyBlobFormat", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyCreationOptions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyCreationParameters", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyHandleOpenOptions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyOpenOptions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngKeyUsages", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngProperty", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngPropertyCollection", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngPropertyOptions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngProvider", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngUIPolicy", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CngUIProtectionLevels", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CryptoAPITransform", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CryptoStreamMode", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CryptographicUnexpectedOperationException", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CspKeyContainerInfo", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CspParameters", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.CspProviderFlags", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.DSACryptoServiceProvider", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.DSAParameters", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.DSASignatureDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.DSASignatureFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.DeriveBytes", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECCurve", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECDiffieHellman", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECDiffieHellmanPublicKey", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECDsaCng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECKeyXmlFormat", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECParameters", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ECPoint", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.FromBase64Transform", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.FromBase64TransformMode", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ICspAsymmetricAlgorithm", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.IncrementalHash", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.KeyNumber", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.MACTripleDES", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.MD5Cng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.MaskGenerationMethod", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.OidCollection", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.OidEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.PKCS1MaskGenerationMethod", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.PasswordDeriveBytes", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.PbeEncryptionAlgorithm", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.PbeParameters", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RC2", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RC2CryptoServiceProvider", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RIPEMD160Managed", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAOAEPKeyExchangeDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAOAEPKeyExchangeFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAPKCS1KeyExchangeDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAPKCS1KeyExchangeFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAPKCS1SignatureDeformatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAPKCS1SignatureFormatter", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RijndaelManagedTransform", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA1Cng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA256Cng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA384Cng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA512Cng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SignatureDescription", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ToBase64Transform", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.TripleDESCng", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.CertificateRequest", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.DSACertificateExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.OpenFlags", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.StoreLocation", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.StoreName", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.SubjectAlternativeNameBuilder", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.TrustStatus", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509Certificate2Enumerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509CertificateCollection", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainElement", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainElementCollection", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainElementEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainPolicy", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainStatus", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ChainStatusFlags", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509ExtensionEnumerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509IncludeOption", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509KeyUsageExtension", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509KeyUsageFlags", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509RevocationFlag", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509RevocationMode", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509SignatureGenerator", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509Store", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509VerificationFlags", instead: nil),
    Catalogue.Refusal(name: "System.SequencePosition", instead: nil),
    Catalogue.Refusal(name: "System.SerializableAttribute", instead: nil),
    Catalogue.Refusal(name: "System.Span", instead: nil),
    Catalogue.Refusal(name: "System.StackOverflowException", instead: nil),
    Catalogue.Refusal(name: "System.StringNormalizationExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderExceptionFallback", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderExceptionFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderFallbackException", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderReplacementFallback", instead: nil),
    Catalogue.Refusal(name: "System.Text.DecoderReplacementFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderExceptionFallback", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderExceptionFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderFallbackException", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderReplacementFallback", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncoderReplacementFallbackBuffer", instead: nil),
    Catalogue.Refusal(name: "System.Text.EncodingProvider", instead: nil),
    Catalogue.Refusal(name: "System.Text.RegularExpressions.RegexCompilationInfo", instead: nil),
    Catalogue.Refusal(name: "System.Text.RegularExpressions.RegexMatchTimeoutException", instead: nil),
    Catalogue.Refusal(name: "System.Text.RegularExpressions.RegexRunner", instead: nil),
    Catalogue.Refusal(name: "System.Text.RegularExpressions.RegexRunnerFactory", instead: nil),
    Catalogue.Refusal(name: "System.Text.UTF32Encoding", instead: nil),
    Catalogue.Refusal(name: "System.Text.UTF7Encoding", instead: nil),
    Catalogue.Refusal(name: "System.ThreadStaticAttribute", instead: nil),
    Catalogue.Refusal(name: "System.TimeZoneNotFoundException", instead: nil),
    Catalogue.Refusal(name: "System.TupleExtensions", instead: nil),
    Catalogue.Refusal(name: "System.TypeAccessException", instead: nil),
    Catalogue.Refusal(name: "System.TypeInitializationException", instead: nil),
    Catalogue.Refusal(name: "System.TypeLoadException", instead: nil),
    Catalogue.Refusal(name: "System.TypeUnloadedException", instead: nil),
    Catalogue.Refusal(name: "System.TypedReference", instead: nil),
    Catalogue.Refusal(name: "System.UIntPtr", instead: nil),
    Catalogue.Refusal(name: "System.UnauthorizedAccessException", instead: nil),
    Catalogue.Refusal(name: "System.UnhandledExceptionEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.UnhandledExceptionEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.UriIdnScope", instead: nil),
    Catalogue.Refusal(name: "System.UriParser", instead: nil),
    Catalogue.Refusal(name: "System.UriTypeConverter", instead: nil),
    Catalogue.Refusal(name: "System.Void", instead: nil),
    Catalogue.Refusal(name: "System.WeakReference", instead: nil),
    Catalogue.Refusal(name: "System.Xml.ConformanceLevel", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.DtdProcessing", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.EntityHandling", instead: nil),
    Catalogue.Refusal(name: "System.Xml.Formatting", instead: nil),
    Catalogue.Refusal(name: "System.Xml.IApplicationResourceStreamResolver", instead: nil),
    Catalogue.Refusal(name: "System.Xml.IHasXmlNode", instead: nil),
    Catalogue.Refusal(name: "System.Xml.NameTable", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.NamespaceHandling", instead: nil),
    Catalogue.Refusal(name: "System.Xml.NewLineHandling", instead: nil),
    Catalogue.Refusal(name: "System.Xml.ReadState", instead: nil),
    Catalogue.Refusal(name: "System.Xml.ValidationType", instead: nil),
    Catalogue.Refusal(name: "System.Xml.WhitespaceHandling", instead: nil),
    Catalogue.Refusal(name: "System.Xml.WriteState", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.IXPathNavigable", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XDocumentExtensions", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathDocument", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathException", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathExpression", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathItem", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathNamespaceScope", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathNodeIterator", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathNodeType", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XPathResultType", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XPath.XmlCaseOrder", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XmlDataType", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XPath.XmlSortOrder", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlAttributeCollection", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlCDataSection", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlCharacterData", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlComment", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlDateTimeSerializationMode", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlDeclaration", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlDocumentFragment", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlDocumentType", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlEntity", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlEntityReference", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlImplementation", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlLinkedNode", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNameTable", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNamedNodeMap", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNamespaceScope", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNodeChangedAction", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNodeChangedEventArgs", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNodeChangedEventHandler", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNodeOrder", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNodeReader", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlNotation", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlOutputMethod", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlParserContext", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlProcessingInstruction", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlQualifiedName", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlResolver", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlSecureResolver", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlSignificantWhitespace", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlSpace", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlText", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlTextReader", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlTextWriter", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlTokenizedType", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlUrlResolver", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.XmlValidatingReader", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlWhitespace", instead: nil),
    Catalogue.Refusal(name: "System.Xml.XmlXapResolver", instead: nil),
    Catalogue.Refusal(name: "System.Marshal", instead: nil),
    Catalogue.Refusal(name: "System.Web.HttpUtility", instead: "System.Net.WebUtility or Uri.EscapeDataString"),
    Catalogue.Refusal(name: "System.Web.HttpContext", instead: "context"),
    Catalogue.Refusal(name: "System.IdentityModel.Tokens.Jwt.JwtSecurityToken", instead: "the extension method AsJwt"),
    Catalogue.Refusal(name: "System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler", instead: "the extension method AsJwt"),
    Catalogue.Refusal(name: "System.Net.IPNetwork", instead: nil),
    Catalogue.Refusal(name: "System.DateOnly", instead: "DateTimeOffset and TimeSpan"),
    Catalogue.Refusal(name: "System.TimeOnly", instead: "DateTimeOffset and TimeSpan"),
    Catalogue.Refusal(name: "System.Half", instead: nil),
    Catalogue.Refusal(name: "System.Int128", instead: nil),
    Catalogue.Refusal(name: "System.UInt128", instead: nil),
    Catalogue.Refusal(name: "System.Numerics.BigInteger", instead: nil),
    Catalogue.Refusal(name: "System.Numerics.Complex", instead: nil),
    Catalogue.Refusal(name: "System.Numerics.Vector", instead: nil),
    Catalogue.Refusal(name: "System.Numerics.BitOperations", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Concurrent.ConcurrentBag", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Concurrent.ConcurrentDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Concurrent.ConcurrentQueue", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Concurrent.ConcurrentStack", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Concurrent.BlockingCollection", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Generic.PriorityQueue", instead: nil),
    Catalogue.Refusal(name: "System.Collections.Immutable.ImmutableArray", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Immutable.ImmutableDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Immutable.ImmutableHashSet", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Immutable.ImmutableList", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Frozen.FrozenDictionary", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Collections.Frozen.FrozenSet", instead: "the types of System.Collections.Generic"),
    Catalogue.Refusal(name: "System.Dynamic.ExpandoObject", instead: "JObject"),
    Catalogue.Refusal(name: "System.Linq.Expressions.Expression", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA3_256", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.SHA3_512", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ChaCha20Poly1305", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.PemEncoding", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.ProtectedData", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.RSAOpenSsl", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.X509Certificates.X509CertificateLoader", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.Xml.SignedXml", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.Xml.Reference", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.Xml.XmlDsigEnvelopedSignatureTransform", instead: nil),
    Catalogue.Refusal(name: "System.Security.Cryptography.Xml.KeyInfo", instead: nil),
    Catalogue.Refusal(name: "System.Text.Rune", instead: nil),
    Catalogue.Refusal(name: "System.Text.CompositeFormat", instead: nil),
    Catalogue.Refusal(name: "System.Text.CodePagesEncodingProvider", instead: nil),
    Catalogue.Refusal(name: "System.Text.RegularExpressions.ValueMatch", instead: nil),
    Catalogue.Refusal(name: "System.Text.Encodings.Web.HtmlEncoder", instead: "System.Net.WebUtility"),
    Catalogue.Refusal(name: "System.Text.Encodings.Web.JavaScriptEncoder", instead: "System.Net.WebUtility"),
    Catalogue.Refusal(name: "System.Text.Encodings.Web.UrlEncoder", instead: "System.Net.WebUtility"),
    Catalogue.Refusal(name: "System.Xml.Serialization.XmlSerializer", instead: "XDocument and XElement"),
    Catalogue.Refusal(name: "System.Xml.Xsl.XslCompiledTransform", instead: "the xsl-transform policy"),
    Catalogue.Refusal(name: "System.Xml.Xsl.XsltArgumentList", instead: "the xsl-transform policy"),
    Catalogue.Refusal(name: "Newtonsoft.Json.TypeNameAssemblyFormatHandling", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Converters.StringEnumConverter", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Converters.IsoDateTimeConverter", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Converters.XmlNodeConverter", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Converters.ExpandoObjectConverter", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Converters.UnixDateTimeConverter", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Serialization.DefaultContractResolver", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Serialization.CamelCaseNamingStrategy", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Serialization.ISerializationBinder", instead: nil),
    Catalogue.Refusal(name: "Newtonsoft.Json.Schema.JSchema", instead: "the validate-content policy"),
    Catalogue.Refusal(name: "Newtonsoft.Json.Schema.JsonSchema", instead: "the validate-content policy"),
  ]

  /// The namespaces of what is refused or not described, and those above them.
  static let refusedParents: [String] = [
    "System.Text.Json",
    "System.Text",
    "System",
    "System.Text.Json.Nodes",
    "System.Text.Json.Serialization",
    "System.Globalization",
    "System.Threading",
    "System.Threading.Tasks",
    "System.IO",
    "System.IO.Compression",
    "System.Net.Http",
    "System.Net",
    "System.Reflection",
    "System.Reflection.Emit",
    "System.Diagnostics",
    "System.Runtime",
    "System.Runtime.InteropServices",
    "System.Runtime.CompilerServices",
    "Microsoft.Win32",
    "Microsoft",
    "System.Data",
    "System.Data.SqlClient",
    "Microsoft.Azure",
    "Azure",
    "Azure.Identity",
    "Azure.Security.KeyVault.Secrets",
    "Azure.Security.KeyVault",
    "Azure.Security",
    "System.Configuration",
    "System.Web",
    "System.IdentityModel.Tokens.Jwt",
    "System.IdentityModel.Tokens",
    "System.IdentityModel",
    "System.Numerics",
    "System.Collections",
    "System.Collections.Concurrent",
    "System.Collections.Generic",
    "System.Collections.Immutable",
    "System.Collections.Frozen",
    "System.Collections.ObjectModel",
    "System.Collections.Specialized",
    "System.Dynamic",
    "System.Linq",
    "System.Linq.Expressions",
    "System.Security.Cryptography",
    "System.Security",
    "System.Security.Cryptography.X509Certificates",
    "System.Security.Cryptography.Xml",
    "System.Text.RegularExpressions",
    "System.Text.Encodings.Web",
    "System.Text.Encodings",
    "System.Xml",
    "System.Xml.XPath",
    "System.Xml.Serialization",
    "System.Xml.Xsl",
    "Newtonsoft.Json",
    "Newtonsoft",
    "Newtonsoft.Json.Converters",
    "Newtonsoft.Json.Serialization",
    "Newtonsoft.Json.Schema",
  ]
}
