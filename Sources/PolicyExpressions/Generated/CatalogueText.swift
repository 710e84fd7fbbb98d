// Made by scripts/generate from the files in catalogue/. Do not edit.
// swift-format-ignore-file

/// The catalogue of types, as it stands in `catalogue/`.
enum CatalogueText {
  /// Each type: in the first line its namespace, a space and its name with the number of type
  /// parameters; then its declaration.
  static let types: [String] = [
    ##"""
     IExpressionContext
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
    """##,
    ##"""
     IContextApi
    interface IContextApi : IApi
      bool IsCurrentRevision { get; }
      string Revision { get; }
      [null: the API has no versions] string Version { get; }
    """##,
    ##"""
     IApi
    interface IApi
      string Id { get; }
      string Name { get; }
      string Path { get; }
      IEnumerable<string> Protocols { get; }
      [null: the API has no backend URL] IUrl ServiceUrl { get; }
      ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }
    """##,
    ##"""
     ISubscriptionKeyParameterNames
    interface ISubscriptionKeyParameterNames
      string Header { get; }
      string Query { get; }
    """##,
    ##"""
     IContextBackend
    [since: 2026] interface IContextBackend
      string AzureRegion { get; }
      string Id { get; }
      BackendType Type { get; }
    """##,
    ##"""
     BackendType
    [since: 2026] enum BackendType
      Single
      Pool
    """##,
    ##"""
     IContextGraphQL
    [opaque] interface IContextGraphQL
      IGraphQLDataObject GraphQLArguments { get; }
      IGraphQLDataObject Parent { get; }
    """##,
    ##"""
     IGraphQLDataObject
    [opaque] interface IGraphQLDataObject
    """##,
    ##"""
     IContextWorkspace
    [since: 2025] interface IContextWorkspace
      string Id { get; }
      string Name { get; }
    """##,
    ##"""
     IDeployment
    interface IDeployment
      IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }
      [since: 2025] IDeploymentGateway Gateway { get; }
      string GatewayId { get; }
      string Region { get; }
      [since: 2025] string ServiceId { get; }
      string ServiceName { get; }
      [since: 2025] ISustainabilityInfo SustainabilityInfo { get; }
    """##,
    ##"""
     IDeploymentGateway
    [since: 2025] interface IDeploymentGateway
      string Id { get; }
      string InstanceId { get; }
      bool IsManaged { get; }
    """##,
    ##"""
     ISustainabilityInfo
    [since: 2025] interface ISustainabilityInfo
      CarbonIntensityCategory CurrentCarbonIntensity { get; }
    """##,
    ##"""
     CarbonIntensityCategory
    [opaque] [since: 2025] enum CarbonIntensityCategory
    """##,
    ##"""
     ILastError
    interface ILastError
      string Message { get; }
      [null: the error happened outside a policy] string Path { get; }
      [null: the policy has no id] string PolicyId { get; }
      [null: the error has no short name] string Reason { get; }
      [null: the error happened outside a policy] string Scope { get; }
      [null: the error happened outside a policy] string Section { get; }
      string Source { get; }
      [unlisted] int HttpErrorCode { get; }
    """##,
    ##"""
     IOperation
    interface IOperation
      string Id { get; }
      string Method { get; }
      string Name { get; }
      string UrlTemplate { get; }
    """##,
    ##"""
     IProduct
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
    """##,
    ##"""
     ProductState
    enum ProductState
      NotPublished
      Published
    """##,
    ##"""
     IRequest
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
    """##,
    ##"""
     IFoundry
    [since: 2026] interface IFoundry
      string Deployment { get; }
    """##,
    ##"""
     IPrivateEndpointConnection
    interface IPrivateEndpointConnection
      string GroupId { get; }
      string MemberName { get; }
      string Name { get; }
    """##,
    ##"""
     IAzureVnetInfo
    [unlisted] [opaque] interface IAzureVnetInfo
    """##,
    ##"""
     IResponse
    interface IResponse
      [note: it may be null where the response has no body] IMessageBody Body { get; }
      IReadOnlyDictionary<string, string[]> Headers { get; }
      int StatusCode { get; }
      string StatusReason { get; }
    """##,
    ##"""
     IMessageBody
    interface IMessageBody
      T As<T>(bool preserveContent = default)
      IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = default)
    """##,
    ##"""
     ISubscription
    interface ISubscription
      DateTime CreatedDate { get; }
      [null: the subscription does not end] DateTime? EndDate { get; }
      string Id { get; }
      string Key { get; }
      string Name { get; }
      string PrimaryKey { get; }
      string SecondaryKey { get; }
      [null: the subscription has not started] DateTime? StartDate { get; }
    """##,
    ##"""
     IUser
    interface IUser
      string Email { get; }
      string FirstName { get; }
      IEnumerable<IGroup> Groups { get; }
      string Id { get; }
      IEnumerable<IUserIdentity> Identities { get; }
      string LastName { get; }
      string Note { get; }
      DateTime RegistrationDate { get; }
    """##,
    ##"""
     IUserIdentity
    interface IUserIdentity
      string Id { get; }
      string Provider { get; }
    """##,
    ##"""
     IGroup
    interface IGroup
      string Id { get; }
      string Name { get; }
    """##,
    ##"""
     IUrl
    interface IUrl
      string Host { get; }
      string Path { get; }
      int Port { get; }
      IReadOnlyDictionary<string, string[]> Query { get; }
      string QueryString { get; }
      string Scheme { get; }
    """##,
    ##"""
     Authorization
    class Authorization
      string AccessToken { get; }
      IReadOnlyDictionary<string, object> Claims { get; }
    """##,
    ##"""
     Jwt
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
    """##,
    ##"""
     BasicAuthCredentials
    class BasicAuthCredentials
      string Password { get; }
      string UserId { get; }
    """##,
    ##"""
     GatewayExtensions
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
    """##,
    ##"""
    Newtonsoft.Json.Linq CommentHandling
    [newer] [unlisted] enum CommentHandling
      [newer] Ignore
      [newer] Load
    """##,
    ##"""
    Newtonsoft.Json.Linq DuplicatePropertyNameHandling
    [newer] [unlisted] enum DuplicatePropertyNameHandling
      [newer] Replace
      [newer] Ignore
      [newer] Error
    """##,
    ##"""
    Newtonsoft.Json.Linq Extensions
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
    """##,
    ##"""
    Newtonsoft.Json.Linq IJEnumerable`1
    [unlisted] interface IJEnumerable<out T> : IEnumerable<T>
      IJEnumerable<JToken> this[object key] { get; }
    """##,
    ##"""
    Newtonsoft.Json.Linq JArray
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JConstructor
    class JConstructor : JContainer
      new()
      new(JConstructor other)
      new(string name)
      new(string name, object content)
      new(string name, params object[] content)
      string Name { get; set; }
      static JConstructor Load(JsonReader reader)
      [newer] static JConstructor Load(JsonReader reader, JsonLoadSettings settings)
    """##,
    ##"""
    Newtonsoft.Json.Linq JContainer
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JEnumerable`1
    [unlisted] struct JEnumerable<T> : IEquatable<JEnumerable<T>>, IJEnumerable<T>
      new(IEnumerable<T> enumerable)
      static readonly JEnumerable<T> Empty
      IJEnumerable<JToken> this[object key] { get; }
      bool Equals(JEnumerable<T> other)
      IEnumerator<T> GetEnumerator()
    """##,
    ##"""
    Newtonsoft.Json.Linq JObject
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JProperty
    class JProperty : JContainer
      new(JProperty other)
      new(string name, object content)
      new(string name, params object[] content)
      string Name { get; }
      JToken Value { get; set; }
      static JProperty Load(JsonReader reader)
      [newer] static JProperty Load(JsonReader reader, JsonLoadSettings settings)
    """##,
    ##"""
    Newtonsoft.Json.Linq JRaw
    class JRaw : JValue
      new(JRaw other)
      new(object rawJson)
      static JRaw Create(JsonReader reader)
    """##,
    ##"""
    Newtonsoft.Json.Linq JToken
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JTokenEqualityComparer
    [unlisted] class JTokenEqualityComparer : IEqualityComparer<JToken>
      new()
      bool Equals(JToken x, JToken y)
      int GetHashCode(JToken obj)
    """##,
    ##"""
    Newtonsoft.Json.Linq JTokenReader
    [unlisted] [opaque] class JTokenReader : JsonReader, IJsonLineInfo
    """##,
    ##"""
    Newtonsoft.Json.Linq JTokenType
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JTokenWriter
    [unlisted] [opaque] class JTokenWriter : JsonWriter
    """##,
    ##"""
    Newtonsoft.Json.Linq JValue
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
    """##,
    ##"""
    Newtonsoft.Json.Linq JsonCloneSettings
    [newer] [unlisted] class JsonCloneSettings
      [newer] new()
      [newer] bool CopyAnnotations { get; set; }
    """##,
    ##"""
    Newtonsoft.Json.Linq JsonLoadSettings
    [newer] [unlisted] class JsonLoadSettings
      [newer] new()
      [newer] CommentHandling CommentHandling { get; set; }
      [newer] DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; set; }
      [newer] LineInfoHandling LineInfoHandling { get; set; }
    """##,
    ##"""
    Newtonsoft.Json.Linq JsonMergeSettings
    [unlisted] class JsonMergeSettings
      new()
      MergeArrayHandling MergeArrayHandling { get; set; }
      [newer] MergeNullValueHandling MergeNullValueHandling { get; set; }
      [newer] StringComparison PropertyNameComparison { get; set; }
    """##,
    ##"""
    Newtonsoft.Json.Linq JsonSelectSettings
    [newer] [unlisted] class JsonSelectSettings
      [newer] new()
      [newer] bool ErrorWhenNoMatch { get; set; }
      [newer] TimeSpan? RegexMatchTimeout { get; set; }
    """##,
    ##"""
    Newtonsoft.Json.Linq LineInfoHandling
    [newer] [unlisted] enum LineInfoHandling
      [newer] Ignore
      [newer] Load
    """##,
    ##"""
    Newtonsoft.Json.Linq MergeArrayHandling
    [unlisted] enum MergeArrayHandling
      Concat
      Union
      Replace
      Merge
    """##,
    ##"""
    Newtonsoft.Json.Linq MergeNullValueHandling
    [newer] [unlisted] enum MergeNullValueHandling
      [newer] Ignore
      [newer] Merge
    """##,
    ##"""
    Newtonsoft.Json DateFormatHandling
    [unlisted] enum DateFormatHandling
      IsoDateFormat
      MicrosoftDateFormat
    """##,
    ##"""
    Newtonsoft.Json DateParseHandling
    [unlisted] enum DateParseHandling
      None
      DateTime
      DateTimeOffset
    """##,
    ##"""
    Newtonsoft.Json DateTimeZoneHandling
    [unlisted] enum DateTimeZoneHandling
      Local
      Utc
      Unspecified
      RoundtripKind
    """##,
    ##"""
    Newtonsoft.Json DefaultValueHandling
    [unlisted] enum DefaultValueHandling
      Include
      Ignore
      Populate
      IgnoreAndPopulate
    """##,
    ##"""
    Newtonsoft.Json FloatParseHandling
    [unlisted] enum FloatParseHandling
      Double
      Decimal
    """##,
    ##"""
    Newtonsoft.Json Formatting
    enum Formatting
      None
      Indented
    """##,
    ##"""
    Newtonsoft.Json IJsonLineInfo
    [unlisted] interface IJsonLineInfo
      int LineNumber { get; }
      int LinePosition { get; }
      bool HasLineInfo()
    """##,
    ##"""
    Newtonsoft.Json JsonConvert
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
    """##,
    ##"""
    Newtonsoft.Json JsonConverter
    [unlisted] [opaque] abstract class JsonConverter
    """##,
    ##"""
    Newtonsoft.Json JsonException
    [unlisted] class JsonException : Exception
      new()
      new(string message)
      new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
      new(string message, Exception innerException)
    """##,
    ##"""
    Newtonsoft.Json JsonReader
    [unlisted] [opaque] abstract class JsonReader : IDisposable
    """##,
    ##"""
    Newtonsoft.Json JsonReaderException
    [unlisted] class JsonReaderException : JsonException
      new()
      new(string message)
      new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
      new(string message, Exception innerException)
      int LineNumber { get; }
      int LinePosition { get; }
      string Path { get; }
    """##,
    ##"""
    Newtonsoft.Json JsonSerializationException
    [unlisted] class JsonSerializationException : JsonException
      new()
      new(string message)
      new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
      new(string message, Exception innerException)
    """##,
    ##"""
    Newtonsoft.Json JsonSerializer
    [unlisted] [opaque] class JsonSerializer
    """##,
    ##"""
    Newtonsoft.Json JsonSerializerSettings
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
    """##,
    ##"""
    Newtonsoft.Json JsonTextReader
    [unlisted] [opaque] class JsonTextReader : JsonReader, IJsonLineInfo
    """##,
    ##"""
    Newtonsoft.Json JsonTextWriter
    [unlisted] [opaque] class JsonTextWriter : JsonWriter
    """##,
    ##"""
    Newtonsoft.Json JsonWriter
    [unlisted] [opaque] abstract class JsonWriter : IDisposable
    """##,
    ##"""
    Newtonsoft.Json JsonWriterException
    [unlisted] class JsonWriterException : JsonException
      new()
      new(string message)
      new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
      new(string message, Exception innerException)
      string Path { get; }
    """##,
    ##"""
    Newtonsoft.Json MissingMemberHandling
    [unlisted] enum MissingMemberHandling
      Ignore
      Error
    """##,
    ##"""
    Newtonsoft.Json NullValueHandling
    [unlisted] enum NullValueHandling
      Include
      Ignore
    """##,
    ##"""
    Newtonsoft.Json ReferenceLoopHandling
    [unlisted] enum ReferenceLoopHandling
      Error
      Ignore
      Serialize
    """##,
    ##"""
    Newtonsoft.Json StringEscapeHandling
    [unlisted] enum StringEscapeHandling
      Default
      EscapeNonAscii
      EscapeHtml
    """##,
    ##"""
    Newtonsoft.Json TypeNameHandling
    [unlisted] enum TypeNameHandling
      None
      Objects
      Arrays
      All
      Auto
    """##,
    ##"""
    System.Collections.Generic CollectionExtensions
    [unlisted] static class CollectionExtensions
      static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key)
      static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
      static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, out TValue value)
      static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
    """##,
    ##"""
    System.Collections.Generic Comparer`1
    [unlisted] abstract class Comparer<T> : IComparer, IComparer<T>
      static Comparer<T> Default { get; }
      int Compare(T x, T y)
      static Comparer<T> Create(Comparison<T> comparison)
    """##,
    ##"""
    System.Collections.Generic Dictionary`2
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
    """##,
    ##"""
    System.Collections.Generic Dictionary`2.Enumerator
    [unlisted] struct Dictionary<TKey, TValue>.Enumerator : IDictionaryEnumerator, IEnumerator<KeyValuePair<TKey, TValue>>
      KeyValuePair<TKey, TValue> Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic Dictionary`2.KeyCollection
    [unlisted] sealed class Dictionary<TKey, TValue>.KeyCollection : ICollection, ICollection<TKey>, IReadOnlyCollection<TKey>
      new(Dictionary<TKey, TValue> dictionary)
      int Count { get; }
      void CopyTo(TKey[] array, int index)
      Dictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator()
    """##,
    ##"""
    System.Collections.Generic Dictionary`2.KeyCollection.Enumerator
    [unlisted] struct Dictionary<TKey, TValue>.KeyCollection.Enumerator : IEnumerator<TKey>
      TKey Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic Dictionary`2.ValueCollection
    [unlisted] sealed class Dictionary<TKey, TValue>.ValueCollection : ICollection, ICollection<TValue>, IReadOnlyCollection<TValue>
      new(Dictionary<TKey, TValue> dictionary)
      int Count { get; }
      void CopyTo(TValue[] array, int index)
      Dictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator()
    """##,
    ##"""
    System.Collections.Generic Dictionary`2.ValueCollection.Enumerator
    [unlisted] struct Dictionary<TKey, TValue>.ValueCollection.Enumerator : IEnumerator<TValue>
      TValue Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic EqualityComparer`1
    [unlisted] abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
      static EqualityComparer<T> Default { get; }
      bool Equals(T x, T y)
      int GetHashCode(T obj)
    """##,
    ##"""
    System.Collections.Generic HashSet`1
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
    """##,
    ##"""
    System.Collections.Generic HashSet`1.Enumerator
    [unlisted] struct HashSet<T>.Enumerator : IEnumerator<T>
      T Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic ICollection`1
    interface ICollection<T> : IEnumerable<T>
      int Count { get; }
      bool IsReadOnly { get; }
      void Add(T item)
      void Clear()
      bool Contains(T item)
      void CopyTo(T[] array, int arrayIndex)
      bool Remove(T item)
    """##,
    ##"""
    System.Collections.Generic IComparer`1
    [unlisted] interface IComparer<in T>
      int Compare(T x, T y)
    """##,
    ##"""
    System.Collections.Generic IDictionary`2
    interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>>
      ICollection<TKey> Keys { get; }
      ICollection<TValue> Values { get; }
      TValue this[TKey key] { get; set; }
      void Add(TKey key, TValue value)
      bool ContainsKey(TKey key)
      bool Remove(TKey key)
      bool TryGetValue(TKey key, out TValue value)
    """##,
    ##"""
    System.Collections.Generic IEnumerable`1
    interface IEnumerable<out T> : IEnumerable
      IEnumerator<T> GetEnumerator()
    """##,
    ##"""
    System.Collections.Generic IEnumerator`1
    interface IEnumerator<out T> : IDisposable, IEnumerator
      T Current { get; }
    """##,
    ##"""
    System.Collections.Generic IEqualityComparer`1
    [unlisted] interface IEqualityComparer<in T>
      bool Equals(T x, T y)
      int GetHashCode(T obj)
    """##,
    ##"""
    System.Collections.Generic IList`1
    interface IList<T> : ICollection<T>
      T this[int index] { get; set; }
      int IndexOf(T item)
      void Insert(int index, T item)
      void RemoveAt(int index)
    """##,
    ##"""
    System.Collections.Generic IReadOnlyCollection`1
    interface IReadOnlyCollection<out T> : IEnumerable<T>
      int Count { get; }
    """##,
    ##"""
    System.Collections.Generic IReadOnlyDictionary`2
    interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
      IEnumerable<TKey> Keys { get; }
      IEnumerable<TValue> Values { get; }
      TValue this[TKey key] { get; }
      bool ContainsKey(TKey key)
      bool TryGetValue(TKey key, out TValue value)
    """##,
    ##"""
    System.Collections.Generic IReadOnlyList`1
    [unlisted] interface IReadOnlyList<out T> : IReadOnlyCollection<T>
      T this[int index] { get; }
    """##,
    ##"""
    System.Collections.Generic ISet`1
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
    """##,
    ##"""
    System.Collections.Generic KeyNotFoundException
    [unlisted] class KeyNotFoundException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System.Collections.Generic KeyValuePair
    [unlisted] static class KeyValuePair
      static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value)
    """##,
    ##"""
    System.Collections.Generic KeyValuePair`2
    struct KeyValuePair<TKey, TValue>
      new(TKey key, TValue value)
      TKey Key { get; }
      TValue Value { get; }
      void Deconstruct(out TKey key, out TValue value)
    """##,
    ##"""
    System.Collections.Generic LinkedList`1
    [unlisted] [opaque] class LinkedList<T> : ICollection, ICollection<T>, IReadOnlyCollection<T>
    """##,
    ##"""
    System.Collections.Generic List`1
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
    """##,
    ##"""
    System.Collections.Generic List`1.Enumerator
    [unlisted] struct List<T>.Enumerator : IEnumerator<T>
      T Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic Queue`1
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
    """##,
    ##"""
    System.Collections.Generic Queue`1.Enumerator
    [unlisted] struct Queue<T>.Enumerator : IEnumerator<T>
      T Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.Generic SortedDictionary`2
    [unlisted] [opaque] class SortedDictionary<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    """##,
    ##"""
    System.Collections.Generic SortedList`2
    [unlisted] [opaque] class SortedList<TKey, TValue> : IDictionary, IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    """##,
    ##"""
    System.Collections.Generic SortedSet`1
    [unlisted] [opaque] class SortedSet<T> : ICollection, IReadOnlyCollection<T>, ISet<T>
    """##,
    ##"""
    System.Collections.Generic Stack`1
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
    """##,
    ##"""
    System.Collections.Generic Stack`1.Enumerator
    [unlisted] struct Stack<T>.Enumerator : IEnumerator<T>
      T Current { get; }
      void Dispose()
      bool MoveNext()
    """##,
    ##"""
    System.Collections.ObjectModel Collection`1
    [unlisted] [opaque] class Collection<T> : IList, IList<T>, IReadOnlyList<T>
    """##,
    ##"""
    System.Collections.ObjectModel ReadOnlyCollection`1
    [unlisted] class ReadOnlyCollection<T> : IList, IList<T>, IReadOnlyList<T>
      new(IList<T> list)
      int Count { get; }
      T this[int index] { get; }
      bool Contains(T value)
      void CopyTo(T[] array, int index)
      IEnumerator<T> GetEnumerator()
      int IndexOf(T value)
    """##,
    ##"""
    System.Collections.Specialized NameValueCollection
    [unlisted] [opaque] class NameValueCollection : ICollection
    """##,
    ##"""
    System.Collections ArrayList
    [unlisted] [opaque] class ArrayList : ICloneable, IList
    """##,
    ##"""
    System.Collections DictionaryEntry
    [unlisted] struct DictionaryEntry
      new(object key, object value)
      object Key { get; set; }
      object Value { get; set; }
      void Deconstruct(out object key, out object value)
    """##,
    ##"""
    System.Collections Hashtable
    [unlisted] [opaque] class Hashtable : ICloneable, IDictionary
    """##,
    ##"""
    System.Collections ICollection
    [unlisted] interface ICollection : IEnumerable
      int Count { get; }
      bool IsSynchronized { get; }
      object SyncRoot { get; }
      void CopyTo(Array array, int index)
    """##,
    ##"""
    System.Collections IComparer
    [unlisted] interface IComparer
      int Compare(object x, object y)
    """##,
    ##"""
    System.Collections IDictionary
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
    """##,
    ##"""
    System.Collections IDictionaryEnumerator
    [unlisted] interface IDictionaryEnumerator : IEnumerator
      DictionaryEntry Entry { get; }
      object Key { get; }
      object Value { get; }
    """##,
    ##"""
    System.Collections IEnumerable
    [unlisted] interface IEnumerable
      IEnumerator GetEnumerator()
    """##,
    ##"""
    System.Collections IEnumerator
    [unlisted] interface IEnumerator
      object Current { get; }
      bool MoveNext()
      void Reset()
    """##,
    ##"""
    System.Collections IEqualityComparer
    [unlisted] interface IEqualityComparer
      bool Equals(object x, object y)
      int GetHashCode(object obj)
    """##,
    ##"""
    System.Collections IList
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
    """##,
    ##"""
    System.Collections IStructuralComparable
    [unlisted] interface IStructuralComparable
      int CompareTo(object other, IComparer comparer)
    """##,
    ##"""
    System.Collections IStructuralEquatable
    [unlisted] interface IStructuralEquatable
      bool Equals(object other, IEqualityComparer comparer)
      int GetHashCode(IEqualityComparer comparer)
    """##,
    ##"""
    System.IO StringReader
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
    """##,
    ##"""
    System.IO StringWriter
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
    """##,
    ##"""
    System.IO TextReader
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
    """##,
    ##"""
    System.IO TextWriter
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
    """##,
    ##"""
    System.Linq Enumerable
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
    """##,
    ##"""
    System.Linq IGrouping`2
    [unlisted] interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
      TKey Key { get; }
    """##,
    ##"""
    System.Linq ILookup`2
    [unlisted] interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>>
      int Count { get; }
      IEnumerable<TElement> this[TKey key] { get; }
      bool Contains(TKey key)
    """##,
    ##"""
    System.Linq IOrderedEnumerable`1
    [unlisted] interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>
      IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending)
    """##,
    ##"""
    System.Linq IQueryable
    [unlisted] [opaque] interface IQueryable : IEnumerable
    """##,
    ##"""
    System.Linq IQueryable`1
    [unlisted] [opaque] interface IQueryable<out T> : IEnumerable<T>, IQueryable
    """##,
    ##"""
    System.Linq Lookup`2
    [unlisted] class Lookup<TKey, TElement> : ILookup<TKey, TElement>
      int Count { get; }
      IEnumerable<TElement> this[TKey key] { get; }
      IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
      bool Contains(TKey key)
      IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    """##,
    ##"""
    System.Net.Sockets AddressFamily
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
    """##,
    ##"""
    System.Net IPAddress
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
    """##,
    ##"""
    System.Net WebUtility
    static class WebUtility
      static string HtmlDecode(string value)
      static void HtmlDecode(string value, TextWriter output)
      static string HtmlEncode(string value)
      static void HtmlEncode(string value, TextWriter output)
      static string UrlDecode(string encodedValue)
      static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)
      static string UrlEncode(string value)
      static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates PublicKey
    sealed class PublicKey
      new(Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue)
      AsnEncodedData EncodedKeyValue { get; }
      AsnEncodedData EncodedParameters { get; }
      AsymmetricAlgorithm Key { get; }
      Oid Oid { get; }
      [newer] static PublicKey CreateFromSubjectPublicKeyInfo(System.ReadOnlySpan<byte> source, out int bytesRead)
      [newer] byte[] ExportSubjectPublicKeyInfo()
      [newer] RSA GetRSAPublicKey()
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates RSACertificateExtensions
    static class RSACertificateExtensions
      static X509Certificate2 CopyWithPrivateKey(this X509Certificate2 certificate, RSA privateKey)
      static RSA GetRSAPrivateKey(this X509Certificate2 certificate)
      static RSA GetRSAPublicKey(this X509Certificate2 certificate)
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X500DistinguishedName
    sealed class X500DistinguishedName : AsnEncodedData
      [refused] new(AsnEncodedData encodedDistinguishedName)
      [refused] new(X500DistinguishedName distinguishedName)
      [refused] new(byte[] encodedDistinguishedName)
      [refused] new(string distinguishedName)
      [refused] new(string distinguishedName, X500DistinguishedNameFlags flag)
      string Name { get; }
      [refused] string Decode(X500DistinguishedNameFlags flag)
      [refused] string Format(bool multiLine)
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X500DistinguishedNameFlags
    [unlisted] [opaque] enum X500DistinguishedNameFlags
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509Certificate
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
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509Certificate2
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
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509Certificate2Collection
    [unlisted] [opaque] class X509Certificate2Collection : IList
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509Chain
    [unlisted] [opaque] class X509Chain : IDisposable
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509ContentType
    enum X509ContentType
      Unknown
      Cert
      SerializedCert
      Pfx
      Pkcs12
      SerializedStore
      Pkcs7
      Authenticode
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509Extension
    [unlisted] [opaque] class X509Extension : AsnEncodedData
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509ExtensionCollection
    [unlisted] [opaque] sealed class X509ExtensionCollection : ICollection
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509FindType
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
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509KeyStorageFlags
    [unlisted] enum X509KeyStorageFlags
      DefaultKeySet
      UserKeySet
      MachineKeySet
      Exportable
      UserProtected
      PersistKeySet
      EphemeralKeySet
    """##,
    ##"""
    System.Security.Cryptography.X509Certificates X509NameType
    enum X509NameType
      SimpleName
      EmailName
      UpnName
      DnsName
      DnsFromAlternativeName
      UrlName
    """##,
    ##"""
    System.Security.Cryptography Aes
    [unlisted] abstract class Aes : SymmetricAlgorithm
      static Aes Create()
      static Aes Create(string algorithmName)
    """##,
    ##"""
    System.Security.Cryptography AesCryptoServiceProvider
    [unlisted] [opaque] sealed class AesCryptoServiceProvider : Aes
    """##,
    ##"""
    System.Security.Cryptography AesGcm
    [unlisted] [opaque] sealed class AesGcm : IDisposable
    """##,
    ##"""
    System.Security.Cryptography AesManaged
    [unlisted] [opaque] sealed class AesManaged : Aes
    """##,
    ##"""
    System.Security.Cryptography AsnEncodedData
    [unlisted] class AsnEncodedData
      new(AsnEncodedData asnEncodedData)
      new(byte[] rawData)
      new(Oid oid, byte[] rawData)
      new(string oid, byte[] rawData)
      Oid Oid { get; set; }
      byte[] RawData { get; set; }
      void CopyFrom(AsnEncodedData asnEncodedData)
      string Format(bool multiLine)
    """##,
    ##"""
    System.Security.Cryptography AsymmetricAlgorithm
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
    """##,
    ##"""
    System.Security.Cryptography CipherMode
    enum CipherMode
      CBC
      ECB
      OFB
      CFB
      CTS
    """##,
    ##"""
    System.Security.Cryptography CryptoConfig
    [unlisted] [opaque] class CryptoConfig
    """##,
    ##"""
    System.Security.Cryptography CryptoStream
    [unlisted] [opaque] class CryptoStream : IDisposable
    """##,
    ##"""
    System.Security.Cryptography CryptographicException
    [unlisted] class CryptographicException : SystemException
      new()
      new(int hr)
      new(string message)
      new(string format, string insert)
      new(string message, Exception inner)
    """##,
    ##"""
    System.Security.Cryptography CryptographicOperations
    [unlisted] [opaque] static class CryptographicOperations
    """##,
    ##"""
    System.Security.Cryptography DES
    [unlisted] [opaque] abstract class DES : SymmetricAlgorithm
    """##,
    ##"""
    System.Security.Cryptography DESCryptoServiceProvider
    [unlisted] [opaque] sealed class DESCryptoServiceProvider : DES
    """##,
    ##"""
    System.Security.Cryptography DSA
    [unlisted] [opaque] abstract class DSA : AsymmetricAlgorithm
    """##,
    ##"""
    System.Security.Cryptography ECDsa
    [unlisted] [opaque] abstract class ECDsa : AsymmetricAlgorithm
    """##,
    ##"""
    System.Security.Cryptography HKDF
    [newer] [unlisted] [opaque] class HKDF
    """##,
    ##"""
    System.Security.Cryptography HMAC
    abstract class HMAC : KeyedHashAlgorithm
      string HashName { get; set; }
      static HMAC Create()
      static HMAC Create(string algorithmName)
    """##,
    ##"""
    System.Security.Cryptography HMACMD5
    class HMACMD5 : HMAC
      new()
      new(byte[] key)
      [newer] static byte[] HashData(byte[] key, byte[] source)
      [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography HMACRIPEMD160
    [unlisted] [opaque] class HMACRIPEMD160 : HMAC
    """##,
    ##"""
    System.Security.Cryptography HMACSHA1
    class HMACSHA1 : HMAC
      new()
      new(byte[] key)
      new(byte[] key, bool useManagedSha1)
      [newer] static byte[] HashData(byte[] key, byte[] source)
      [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography HMACSHA256
    class HMACSHA256 : HMAC
      new()
      new(byte[] key)
      [newer] static byte[] HashData(byte[] key, byte[] source)
      [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography HMACSHA384
    class HMACSHA384 : HMAC
      new()
      new(byte[] key)
      bool ProduceLegacyHmacValues { get; set; }
      [newer] static byte[] HashData(byte[] key, byte[] source)
      [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography HMACSHA512
    class HMACSHA512 : HMAC
      new()
      new(byte[] key)
      bool ProduceLegacyHmacValues { get; set; }
      [newer] static byte[] HashData(byte[] key, byte[] source)
      [newer] static byte[] HashData(byte[] key, System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography HashAlgorithm
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
    """##,
    ##"""
    System.Security.Cryptography HashAlgorithmName
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
    """##,
    ##"""
    System.Security.Cryptography ICryptoTransform
    [unlisted] interface ICryptoTransform : IDisposable
      bool CanReuseTransform { get; }
      bool CanTransformMultipleBlocks { get; }
      int InputBlockSize { get; }
      int OutputBlockSize { get; }
      int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
      byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    """##,
    ##"""
    System.Security.Cryptography KeySizes
    [unlisted] sealed class KeySizes
      new(int minSize, int maxSize, int skipSize)
      int MaxSize { get; }
      int MinSize { get; }
      int SkipSize { get; }
    """##,
    ##"""
    System.Security.Cryptography KeyedHashAlgorithm
    abstract class KeyedHashAlgorithm : HashAlgorithm
      byte[] Key { get; set; }
      static KeyedHashAlgorithm Create()
      static KeyedHashAlgorithm Create(string algName)
    """##,
    ##"""
    System.Security.Cryptography MD5
    abstract class MD5 : HashAlgorithm
      static MD5 Create()
      static MD5 Create(string algName)
      [newer] static byte[] HashData(byte[] source)
      [newer] static byte[] HashData(System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography MD5CryptoServiceProvider
    [unlisted] [opaque] sealed class MD5CryptoServiceProvider : MD5
    """##,
    ##"""
    System.Security.Cryptography Oid
    sealed class Oid
      new()
      new(Oid oid)
      new(string oid)
      new(string value, string friendlyName)
      string FriendlyName { get; set; }
      string Value { get; set; }
      static Oid FromFriendlyName(string friendlyName, OidGroup group)
      static Oid FromOidValue(string oidValue, OidGroup group)
    """##,
    ##"""
    System.Security.Cryptography OidGroup
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
    """##,
    ##"""
    System.Security.Cryptography PaddingMode
    enum PaddingMode
      None
      PKCS7
      Zeros
      ANSIX923
      ISO10126
    """##,
    ##"""
    System.Security.Cryptography RIPEMD160
    [unlisted] [opaque] abstract class RIPEMD160 : HashAlgorithm
    """##,
    ##"""
    System.Security.Cryptography RNGCryptoServiceProvider
    sealed class RNGCryptoServiceProvider : RandomNumberGenerator
      new()
      new(System.Security.Cryptography.CspParameters cspParams)
      new(byte[] rgb)
      new(string str)
      void GetBytes(byte[] data)
      void GetNonZeroBytes(byte[] data)
    """##,
    ##"""
    System.Security.Cryptography RSA
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
    """##,
    ##"""
    System.Security.Cryptography RSACng
    [unlisted] [opaque] sealed class RSACng : RSA
    """##,
    ##"""
    System.Security.Cryptography RSACryptoServiceProvider
    [unlisted] [opaque] sealed class RSACryptoServiceProvider : RSA
    """##,
    ##"""
    System.Security.Cryptography RSAEncryptionPadding
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
    """##,
    ##"""
    System.Security.Cryptography RSAEncryptionPaddingMode
    [unlisted] enum RSAEncryptionPaddingMode
      Pkcs1
      Oaep
    """##,
    ##"""
    System.Security.Cryptography RSAParameters
    [unlisted] struct RSAParameters
      byte[] D
      byte[] DP
      byte[] DQ
      byte[] Exponent
      byte[] InverseQ
      byte[] Modulus
      byte[] P
      byte[] Q
    """##,
    ##"""
    System.Security.Cryptography RSASignaturePadding
    sealed class RSASignaturePadding : IEquatable<RSASignaturePadding>
      RSASignaturePaddingMode Mode { get; }
      static RSASignaturePadding Pkcs1 { get; }
      static RSASignaturePadding Pss { get; }
      bool Equals(RSASignaturePadding other)
      static bool operator !=(RSASignaturePadding left, RSASignaturePadding right)
      static bool operator ==(RSASignaturePadding left, RSASignaturePadding right)
    """##,
    ##"""
    System.Security.Cryptography RSASignaturePaddingMode
    [unlisted] enum RSASignaturePaddingMode
      Pkcs1
      Pss
    """##,
    ##"""
    System.Security.Cryptography RandomNumberGenerator
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
    """##,
    ##"""
    System.Security.Cryptography Rfc2898DeriveBytes
    [unlisted] [opaque] class Rfc2898DeriveBytes : IDisposable
    """##,
    ##"""
    System.Security.Cryptography Rijndael
    [unlisted] [opaque] abstract class Rijndael : SymmetricAlgorithm
    """##,
    ##"""
    System.Security.Cryptography RijndaelManaged
    [unlisted] [opaque] sealed class RijndaelManaged : Rijndael
    """##,
    ##"""
    System.Security.Cryptography SHA1
    abstract class SHA1 : HashAlgorithm
      static SHA1 Create()
      static SHA1 Create(string hashName)
      [newer] static byte[] HashData(byte[] source)
      [newer] static byte[] HashData(System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography SHA1CryptoServiceProvider
    [unlisted] [opaque] sealed class SHA1CryptoServiceProvider : SHA1
    """##,
    ##"""
    System.Security.Cryptography SHA1Managed
    class SHA1Managed : SHA1
      new()
    """##,
    ##"""
    System.Security.Cryptography SHA256
    abstract class SHA256 : HashAlgorithm
      static SHA256 Create()
      static SHA256 Create(string hashName)
      [newer] static byte[] HashData(byte[] source)
      [newer] static byte[] HashData(System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography SHA256CryptoServiceProvider
    [unlisted] [opaque] sealed class SHA256CryptoServiceProvider : SHA256
    """##,
    ##"""
    System.Security.Cryptography SHA256Managed
    class SHA256Managed : SHA256
      new()
    """##,
    ##"""
    System.Security.Cryptography SHA384
    abstract class SHA384 : HashAlgorithm
      static SHA384 Create()
      static SHA384 Create(string hashName)
      [newer] static byte[] HashData(byte[] source)
      [newer] static byte[] HashData(System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography SHA384CryptoServiceProvider
    [unlisted] [opaque] sealed class SHA384CryptoServiceProvider : SHA384
    """##,
    ##"""
    System.Security.Cryptography SHA384Managed
    class SHA384Managed : SHA384
      new()
    """##,
    ##"""
    System.Security.Cryptography SHA512
    abstract class SHA512 : HashAlgorithm
      static SHA512 Create()
      static SHA512 Create(string hashName)
      [newer] static byte[] HashData(byte[] source)
      [newer] static byte[] HashData(System.IO.Stream source)
    """##,
    ##"""
    System.Security.Cryptography SHA512CryptoServiceProvider
    [unlisted] [opaque] sealed class SHA512CryptoServiceProvider : SHA512
    """##,
    ##"""
    System.Security.Cryptography SHA512Managed
    class SHA512Managed : SHA512
      new()
    """##,
    ##"""
    System.Security.Cryptography SymmetricAlgorithm
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
    """##,
    ##"""
    System.Security.Cryptography TripleDES
    [unlisted] [opaque] abstract class TripleDES : SymmetricAlgorithm
    """##,
    ##"""
    System.Security.Cryptography TripleDESCryptoServiceProvider
    [unlisted] [opaque] sealed class TripleDESCryptoServiceProvider : TripleDES
    """##,
    ##"""
    System.Text.RegularExpressions Capture
    class Capture
      int Index { get; }
      int Length { get; }
      string Value { get; }
    """##,
    ##"""
    System.Text.RegularExpressions CaptureCollection
    class CaptureCollection : IList, IList<Capture>, IReadOnlyList<Capture>
      int Count { get; }
      [refused] bool IsReadOnly { get; }
      [refused] bool IsSynchronized { get; }
      [refused] object SyncRoot { get; }
      Capture this[int i] { get; }
      [refused] void CopyTo(Array array, int arrayIndex)
      [refused] void CopyTo(Capture[] array, int arrayIndex)
      [refused] IEnumerator GetEnumerator()
    """##,
    ##"""
    System.Text.RegularExpressions Group
    class Group : Capture
      CaptureCollection Captures { get; }
      [refused: the group from Match.Groups] string Name { get; }
      bool Success { get; }
      [refused] static Group Synchronized(Group inner)
    """##,
    ##"""
    System.Text.RegularExpressions GroupCollection
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
    """##,
    ##"""
    System.Text.RegularExpressions Match
    class Match : Group
      static Match Empty { get; }
      GroupCollection Groups { get; }
      [refused: Regex.Matches] Match NextMatch()
      string Result(string replacement)
      [refused] static Match Synchronized(Match inner)
    """##,
    ##"""
    System.Text.RegularExpressions MatchCollection
    [unlisted] class MatchCollection : IList, IList<Match>, IReadOnlyList<Match>
      int Count { get; }
      bool IsReadOnly { get; }
      bool IsSynchronized { get; }
      object SyncRoot { get; }
      Match this[int i] { get; }
      void CopyTo(Array array, int arrayIndex)
      void CopyTo(Match[] array, int arrayIndex)
      IEnumerator GetEnumerator()
    """##,
    ##"""
    System.Text.RegularExpressions MatchEvaluator
    [unlisted] delegate string MatchEvaluator(Match match)
    """##,
    ##"""
    System.Text.RegularExpressions Regex
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
    """##,
    ##"""
    System.Text.RegularExpressions RegexOptions
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
    """##,
    ##"""
    System.Text ASCIIEncoding
    [unlisted] [opaque] class ASCIIEncoding : Encoding
    """##,
    ##"""
    System.Text Decoder
    [unlisted] [opaque] abstract class Decoder
    """##,
    ##"""
    System.Text DecoderFallback
    [unlisted] [opaque] abstract class DecoderFallback
    """##,
    ##"""
    System.Text Encoder
    [unlisted] [opaque] abstract class Encoder
    """##,
    ##"""
    System.Text EncoderFallback
    [unlisted] [opaque] abstract class EncoderFallback
    """##,
    ##"""
    System.Text Encoding
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
    """##,
    ##"""
    System.Text EncodingInfo
    [unlisted] sealed class EncodingInfo
      int CodePage { get; }
      string DisplayName { get; }
      string Name { get; }
      Encoding GetEncoding()
    """##,
    ##"""
    System.Text NormalizationForm
    [unlisted] enum NormalizationForm
      FormC
      FormD
      FormKC
      FormKD
    """##,
    ##"""
    System.Text StringBuilder
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
    """##,
    ##"""
    System.Text UTF8Encoding
    [unlisted] [opaque] class UTF8Encoding : Encoding
    """##,
    ##"""
    System.Text UnicodeEncoding
    [unlisted] [opaque] class UnicodeEncoding : Encoding
    """##,
    ##"""
    System.Xml.Linq Extensions
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
    """##,
    ##"""
    System.Xml.Linq LoadOptions
    [unlisted] enum LoadOptions
      None
      PreserveWhitespace
      SetBaseUri
      SetLineInfo
    """##,
    ##"""
    System.Xml.Linq ReaderOptions
    [unlisted] enum ReaderOptions
      None
      OmitDuplicateNamespaces
    """##,
    ##"""
    System.Xml.Linq SaveOptions
    [unlisted] enum SaveOptions
      None
      DisableFormatting
      OmitDuplicateNamespaces
    """##,
    ##"""
    System.Xml.Linq XAttribute
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
    """##,
    ##"""
    System.Xml.Linq XCData
    class XCData : XText
      new(XCData other)
      new(string value)
    """##,
    ##"""
    System.Xml.Linq XComment
    class XComment : XNode
      new(XComment other)
      new(string value)
      string Value { get; set; }
    """##,
    ##"""
    System.Xml.Linq XContainer
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
    """##,
    ##"""
    System.Xml.Linq XDeclaration
    class XDeclaration
      new(XDeclaration other)
      new(string version, string encoding, string standalone)
      string Encoding { get; set; }
      string Standalone { get; set; }
      string Version { get; set; }
    """##,
    ##"""
    System.Xml.Linq XDocument
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
    """##,
    ##"""
    System.Xml.Linq XDocumentType
    class XDocumentType : XNode
      new(XDocumentType other)
      new(string name, string publicId, string systemId, string internalSubset)
      string InternalSubset { get; set; }
      string Name { get; set; }
      string PublicId { get; set; }
      string SystemId { get; set; }
    """##,
    ##"""
    System.Xml.Linq XElement
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
    """##,
    ##"""
    System.Xml.Linq XName
    sealed class XName : IEquatable<XName>
      string LocalName { get; }
      XNamespace Namespace { get; }
      string NamespaceName { get; }
      static XName Get(string expandedName)
      static XName Get(string localName, string namespaceName)
      static bool operator !=(XName left, XName right)
      static bool operator ==(XName left, XName right)
      static implicit operator XName(string expandedName)
    """##,
    ##"""
    System.Xml.Linq XNamespace
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
    """##,
    ##"""
    System.Xml.Linq XNode
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
    """##,
    ##"""
    System.Xml.Linq XNodeDocumentOrderComparer
    sealed class XNodeDocumentOrderComparer : IComparer, IComparer<XNode>
      new()
      int Compare(XNode x, XNode y)
    """##,
    ##"""
    System.Xml.Linq XNodeEqualityComparer
    sealed class XNodeEqualityComparer : IEqualityComparer, IEqualityComparer<XNode>
      new()
      bool Equals(XNode x, XNode y)
      int GetHashCode(XNode obj)
    """##,
    ##"""
    System.Xml.Linq XObject
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
    """##,
    ##"""
    System.Xml.Linq XObjectChange
    [unlisted] enum XObjectChange
      Add
      Remove
      Name
      Value
    """##,
    ##"""
    System.Xml.Linq XObjectChangeEventArgs
    [unlisted] class XObjectChangeEventArgs : EventArgs
      new(XObjectChange objectChange)
      static readonly XObjectChangeEventArgs Add
      static readonly XObjectChangeEventArgs Name
      static readonly XObjectChangeEventArgs Remove
      static readonly XObjectChangeEventArgs Value
      XObjectChange ObjectChange { get; }
    """##,
    ##"""
    System.Xml.Linq XProcessingInstruction
    class XProcessingInstruction : XNode
      new(XProcessingInstruction other)
      new(string target, string data)
      string Data { get; set; }
      string Target { get; set; }
    """##,
    ##"""
    System.Xml.Linq XStreamingElement
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
    """##,
    ##"""
    System.Xml.Linq XText
    class XText : XNode
      new(XText other)
      new(string value)
      string Value { get; set; }
    """##,
    ##"""
    System.Xml.XPath Extensions
    [unlisted] [opaque] static class Extensions
    """##,
    ##"""
    System.Xml.XPath XPathNavigator
    [unlisted] [opaque] abstract class XPathNavigator : ICloneable, IXmlNamespaceResolver
    """##,
    ##"""
    System.Xml IXmlLineInfo
    [unlisted] interface IXmlLineInfo
      int LineNumber { get; }
      int LinePosition { get; }
      bool HasLineInfo()
    """##,
    ##"""
    System.Xml IXmlNamespaceResolver
    [unlisted] interface IXmlNamespaceResolver
      IDictionary<string, string> GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
      string LookupNamespace(string prefix)
      string LookupPrefix(string namespaceName)
    """##,
    ##"""
    System.Xml XmlAttribute
    [unlisted] [opaque] class XmlAttribute : XmlNode
    """##,
    ##"""
    System.Xml XmlConvert
    [unlisted] [opaque] class XmlConvert
    """##,
    ##"""
    System.Xml XmlDocument
    [unlisted] [opaque] class XmlDocument : XmlNode
    """##,
    ##"""
    System.Xml XmlElement
    [unlisted] [opaque] class XmlElement : XmlNode
    """##,
    ##"""
    System.Xml XmlException
    [unlisted] [opaque] class XmlException : SystemException
    """##,
    ##"""
    System.Xml XmlNamespaceManager
    [unlisted] [opaque] class XmlNamespaceManager : IEnumerable, IXmlNamespaceResolver
    """##,
    ##"""
    System.Xml XmlNode
    [unlisted] [opaque] abstract class XmlNode : ICloneable, IEnumerable
    """##,
    ##"""
    System.Xml XmlNodeList
    [unlisted] [opaque] abstract class XmlNodeList : IDisposable, IEnumerable
    """##,
    ##"""
    System.Xml XmlNodeType
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
    """##,
    ##"""
    System.Xml XmlReader
    [unlisted] [opaque] abstract class XmlReader : IDisposable
    """##,
    ##"""
    System.Xml XmlReaderSettings
    [unlisted] [opaque] sealed class XmlReaderSettings
    """##,
    ##"""
    System.Xml XmlWriter
    [unlisted] [opaque] abstract class XmlWriter : IDisposable
    """##,
    ##"""
    System.Xml XmlWriterSettings
    [unlisted] [opaque] sealed class XmlWriterSettings
    """##,
    ##"""
    System Action
    [unlisted] delegate void Action()
    """##,
    ##"""
    System Action`1
    [unlisted] delegate void Action<in T>(T obj)
    """##,
    ##"""
    System Action`2
    [unlisted] delegate void Action<in T1, in T2>(T1 arg1, T2 arg2)
    """##,
    ##"""
    System Action`3
    [unlisted] delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3)
    """##,
    ##"""
    System Action`4
    [unlisted] delegate void Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)
    """##,
    ##"""
    System Action`5
    [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)
    """##,
    ##"""
    System Action`6
    [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)
    """##,
    ##"""
    System Action`7
    [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)
    """##,
    ##"""
    System Action`8
    [unlisted] delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)
    """##,
    ##"""
    System AggregateException
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
    """##,
    ##"""
    System ArgumentException
    [unlisted] class ArgumentException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
      new(string message, string paramName)
      new(string message, string paramName, Exception innerException)
      string ParamName { get; }
    """##,
    ##"""
    System ArgumentNullException
    [unlisted] class ArgumentNullException : ArgumentException
      new()
      new(string paramName)
      new(string message, Exception innerException)
      new(string paramName, string message)
    """##,
    ##"""
    System ArgumentOutOfRangeException
    [unlisted] class ArgumentOutOfRangeException : ArgumentException
      new()
      new(string paramName)
      new(string message, Exception innerException)
      new(string paramName, string message)
      new(string paramName, object actualValue, string message)
      object ActualValue { get; }
    """##,
    ##"""
    System ArithmeticException
    [unlisted] class ArithmeticException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Array
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
    """##,
    ##"""
    System AsyncCallback
    [unlisted] delegate void AsyncCallback(IAsyncResult ar)
    """##,
    ##"""
    System Attribute
    [unlisted] [opaque] abstract class Attribute
    """##,
    ##"""
    System Base64FormattingOptions
    [unlisted] enum Base64FormattingOptions
      None
      InsertLineBreaks
    """##,
    ##"""
    System BitConverter
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
    """##,
    ##"""
    System Boolean
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
    """##,
    ##"""
    System Byte
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
    """##,
    ##"""
    System Char
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
    """##,
    ##"""
    System CharEnumerator
    [unlisted] sealed class CharEnumerator : ICloneable, IEnumerator<char>
      char Current { get; }
      object Clone()
      void Dispose()
      bool MoveNext()
      void Reset()
    """##,
    ##"""
    System Comparison`1
    [unlisted] delegate int Comparison<in T>(T x, T y)
    """##,
    ##"""
    System Convert
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
    """##,
    ##"""
    System Converter`2
    [unlisted] delegate TOutput Converter<in TInput, out TOutput>(TInput input)
    """##,
    ##"""
    System DateTime
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
    """##,
    ##"""
    System DateTimeKind
    enum DateTimeKind
      [refused: DateTimeKind.Utc] Unspecified
      Utc
      [refused: DateTimeKind.Utc] Local
    """##,
    ##"""
    System DateTimeOffset
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
    """##,
    ##"""
    System DayOfWeek
    [unlisted] enum DayOfWeek
      Sunday
      Monday
      Tuesday
      Wednesday
      Thursday
      Friday
      Saturday
    """##,
    ##"""
    System Decimal
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
    """##,
    ##"""
    System Delegate
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
    """##,
    ##"""
    System DivideByZeroException
    [unlisted] class DivideByZeroException : ArithmeticException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Double
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
    """##,
    ##"""
    System Enum
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
    """##,
    ##"""
    System EventArgs
    [unlisted] class EventArgs
      new()
      static readonly EventArgs Empty
    """##,
    ##"""
    System EventHandler
    [unlisted] delegate void EventHandler(object sender, EventArgs e)
    """##,
    ##"""
    System EventHandler`1
    [unlisted] delegate void EventHandler<TEventArgs>(object sender, TEventArgs e)
    """##,
    ##"""
    System Exception
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
    """##,
    ##"""
    System FormatException
    [unlisted] class FormatException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Func`1
    [unlisted] delegate TResult Func<out TResult>()
    """##,
    ##"""
    System Func`2
    [unlisted] delegate TResult Func<in T, out TResult>(T arg)
    """##,
    ##"""
    System Func`3
    [unlisted] delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2)
    """##,
    ##"""
    System Func`4
    [unlisted] delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3)
    """##,
    ##"""
    System Func`5
    [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)
    """##,
    ##"""
    System Func`6
    [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)
    """##,
    ##"""
    System Func`7
    [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)
    """##,
    ##"""
    System Func`8
    [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)
    """##,
    ##"""
    System Func`9
    [unlisted] delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)
    """##,
    ##"""
    System Guid
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
    """##,
    ##"""
    System IAsyncResult
    [unlisted] interface IAsyncResult
      object AsyncState { get; }
      System.Threading.WaitHandle AsyncWaitHandle { get; }
      bool CompletedSynchronously { get; }
      bool IsCompleted { get; }
    """##,
    ##"""
    System ICloneable
    [unlisted] interface ICloneable
      object Clone()
    """##,
    ##"""
    System IComparable
    [unlisted] interface IComparable
      int CompareTo(object obj)
    """##,
    ##"""
    System IComparable`1
    [unlisted] interface IComparable<in T>
      int CompareTo(T other)
    """##,
    ##"""
    System IConvertible
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
    """##,
    ##"""
    System ICustomFormatter
    [unlisted] interface ICustomFormatter
      string Format(string format, object arg, IFormatProvider formatProvider)
    """##,
    ##"""
    System IDisposable
    [unlisted] interface IDisposable
      void Dispose()
    """##,
    ##"""
    System IEquatable`1
    [unlisted] interface IEquatable<T>
      bool Equals(T other)
    """##,
    ##"""
    System IFormatProvider
    [unlisted] interface IFormatProvider
      object GetFormat(Type formatType)
    """##,
    ##"""
    System IFormattable
    [unlisted] interface IFormattable
      string ToString(string format, IFormatProvider formatProvider)
    """##,
    ##"""
    System IndexOutOfRangeException
    [unlisted] sealed class IndexOutOfRangeException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Int16
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
    """##,
    ##"""
    System Int32
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
    """##,
    ##"""
    System Int64
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
    """##,
    ##"""
    System IntPtr
    [unlisted] [opaque] struct IntPtr : IEquatable<IntPtr>
    """##,
    ##"""
    System InvalidCastException
    [unlisted] class InvalidCastException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
      new(string message, int errorCode)
    """##,
    ##"""
    System InvalidOperationException
    [unlisted] class InvalidOperationException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Math
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
    """##,
    ##"""
    System MidpointRounding
    enum MidpointRounding
      ToEven
      AwayFromZero
    """##,
    ##"""
    System MulticastDelegate
    [unlisted] abstract class MulticastDelegate : Delegate
      static bool operator !=(MulticastDelegate d1, MulticastDelegate d2)
      static bool operator ==(MulticastDelegate d1, MulticastDelegate d2)
    """##,
    ##"""
    System NotImplementedException
    [unlisted] class NotImplementedException : SystemException
      new()
      new(string message)
      new(string message, Exception inner)
    """##,
    ##"""
    System NotSupportedException
    [unlisted] class NotSupportedException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System NullReferenceException
    [unlisted] class NullReferenceException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Nullable
    static class Nullable
      static int Compare<T>(T? n1, T? n2)
      static bool Equals<T>(T? n1, T? n2)
      static Type GetUnderlyingType(Type nullableType)
    """##,
    ##"""
    System Nullable`1
    struct Nullable<T>
      new(T value)
      bool HasValue { get; }
      T Value { get; }
      T GetValueOrDefault()
      T GetValueOrDefault(T defaultValue)
      static explicit operator T(Nullable<T> value)
      static implicit operator Nullable<T>(T value)
    """##,
    ##"""
    System Object
    class Object
      new()
      bool Equals(object obj)
      static bool Equals(object objA, object objB)
      int GetHashCode()
      Type GetType()
      static bool ReferenceEquals(object objA, object objB)
      string ToString()
    """##,
    ##"""
    System OverflowException
    [unlisted] class OverflowException : ArithmeticException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Predicate`1
    [unlisted] delegate bool Predicate<in T>(T obj)
    """##,
    ##"""
    System Random
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
    """##,
    ##"""
    System SByte
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
    """##,
    ##"""
    System Single
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
    """##,
    ##"""
    System String
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
    """##,
    ##"""
    System StringComparer
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
    """##,
    ##"""
    System StringComparison
    enum StringComparison
      CurrentCulture
      CurrentCultureIgnoreCase
      InvariantCulture
      InvariantCultureIgnoreCase
      Ordinal
      OrdinalIgnoreCase
    """##,
    ##"""
    System StringSplitOptions
    enum StringSplitOptions
      None
      RemoveEmptyEntries
      [newer] TrimEntries
    """##,
    ##"""
    System SystemException
    [unlisted] class SystemException : Exception
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System TimeSpan
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
    """##,
    ##"""
    System TimeZone
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
    """##,
    ##"""
    System TimeZoneInfo
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
    """##,
    ##"""
    System TimeZoneInfo.AdjustmentRule
    sealed class TimeZoneInfo.AdjustmentRule : IEquatable<TimeZoneInfo.AdjustmentRule>
      DateTime DateEnd { get; }
      DateTime DateStart { get; }
      TimeSpan DaylightDelta { get; }
      TimeZoneInfo.TransitionTime DaylightTransitionEnd { get; }
      TimeZoneInfo.TransitionTime DaylightTransitionStart { get; }
      static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd)
      bool Equals(TimeZoneInfo.AdjustmentRule other)
    """##,
    ##"""
    System TimeZoneInfo.TransitionTime
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
    """##,
    ##"""
    System TimeoutException
    [unlisted] class TimeoutException : SystemException
      new()
      new(string message)
      new(string message, Exception innerException)
    """##,
    ##"""
    System Tuple
    static class Tuple
      static Tuple<T1> Create<T1>(T1 item1)
      static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
      static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
      static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
      static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
      static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
      static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
      static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
    """##,
    ##"""
    System Tuple`1
    class Tuple<T1> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1)
      T1 Item1 { get; }
    """##,
    ##"""
    System Tuple`2
    class Tuple<T1, T2> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2)
      T1 Item1 { get; }
      T2 Item2 { get; }
    """##,
    ##"""
    System Tuple`3
    class Tuple<T1, T2, T3> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3)
      T1 Item1 { get; }
      T2 Item2 { get; }
      T3 Item3 { get; }
    """##,
    ##"""
    System Tuple`4
    class Tuple<T1, T2, T3, T4> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4)
      T1 Item1 { get; }
      T2 Item2 { get; }
      T3 Item3 { get; }
      T4 Item4 { get; }
    """##,
    ##"""
    System Tuple`5
    class Tuple<T1, T2, T3, T4, T5> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
      T1 Item1 { get; }
      T2 Item2 { get; }
      T3 Item3 { get; }
      T4 Item4 { get; }
      T5 Item5 { get; }
    """##,
    ##"""
    System Tuple`6
    class Tuple<T1, T2, T3, T4, T5, T6> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
      T1 Item1 { get; }
      T2 Item2 { get; }
      T3 Item3 { get; }
      T4 Item4 { get; }
      T5 Item5 { get; }
      T6 Item6 { get; }
    """##,
    ##"""
    System Tuple`7
    class Tuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
      T1 Item1 { get; }
      T2 Item2 { get; }
      T3 Item3 { get; }
      T4 Item4 { get; }
      T5 Item5 { get; }
      T6 Item6 { get; }
      T7 Item7 { get; }
    """##,
    ##"""
    System Tuple`8
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
    """##,
    ##"""
    System Type
    [unlisted] [opaque] abstract class Type
      Type BaseType { get; }
      string FullName { get; }
      bool IsArray { get; }
      bool IsValueType { get; }
      string Name { get; }
      string Namespace { get; }
    """##,
    ##"""
    System TypeCode
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
    """##,
    ##"""
    System UInt16
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
    """##,
    ##"""
    System UInt32
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
    """##,
    ##"""
    System UInt64
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
    """##,
    ##"""
    System Uri
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
    """##,
    ##"""
    System UriBuilder
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
    """##,
    ##"""
    System UriComponents
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
    """##,
    ##"""
    System UriFormat
    [unlisted] enum UriFormat
      UriEscaped
      Unescaped
      SafeUnescaped
    """##,
    ##"""
    System UriFormatException
    [unlisted] class UriFormatException : FormatException
      new()
      new(string textString)
      new(string textString, Exception e)
    """##,
    ##"""
    System UriHostNameType
    [unlisted] enum UriHostNameType
      Unknown
      Basic
      Dns
      IPv4
      IPv6
    """##,
    ##"""
    System UriKind
    [unlisted] enum UriKind
      RelativeOrAbsolute
      Absolute
      Relative
    """##,
    ##"""
    System UriPartial
    enum UriPartial
      Scheme
      Authority
      Path
      Query
    """##,
    ##"""
    System ValueTuple
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
    """##,
    ##"""
    System ValueTuple`1
    [unlisted] struct ValueTuple<T1> : IComparable, IComparable<ValueTuple<T1>>, IEquatable<ValueTuple<T1>>, IStructuralComparable, IStructuralEquatable
      new(T1 item1)
      T1 Item1
      int CompareTo(ValueTuple<T1> other)
      bool Equals(ValueTuple<T1> other)
    """##,
    ##"""
    System ValueTuple`2
    [unlisted] struct ValueTuple<T1, T2> : IComparable, IComparable<ValueTuple<T1, T2>>, IEquatable<ValueTuple<T1, T2>>, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2)
      T1 Item1
      T2 Item2
      int CompareTo(ValueTuple<T1, T2> other)
      bool Equals(ValueTuple<T1, T2> other)
    """##,
    ##"""
    System ValueTuple`3
    [unlisted] struct ValueTuple<T1, T2, T3> : IComparable, IComparable<ValueTuple<T1, T2, T3>>, IEquatable<ValueTuple<T1, T2, T3>>, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3)
      T1 Item1
      T2 Item2
      T3 Item3
      int CompareTo(ValueTuple<T1, T2, T3> other)
      bool Equals(ValueTuple<T1, T2, T3> other)
    """##,
    ##"""
    System ValueTuple`4
    [unlisted] struct ValueTuple<T1, T2, T3, T4> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4)
      T1 Item1
      T2 Item2
      T3 Item3
      T4 Item4
      int CompareTo(ValueTuple<T1, T2, T3, T4> other)
      bool Equals(ValueTuple<T1, T2, T3, T4> other)
    """##,
    ##"""
    System ValueTuple`5
    [unlisted] struct ValueTuple<T1, T2, T3, T4, T5> : IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IStructuralComparable, IStructuralEquatable
      new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
      T1 Item1
      T2 Item2
      T3 Item3
      T4 Item4
      T5 Item5
      int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
      bool Equals(ValueTuple<T1, T2, T3, T4, T5> other)
    """##,
    ##"""
    System ValueTuple`6
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
    """##,
    ##"""
    System ValueTuple`7
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
    """##,
    ##"""
    System ValueTuple`8
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
    """##,
    ##"""
    System ValueType
    [unlisted] abstract class ValueType
    """##,
    ##"""
    System Version
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
    """##,
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

  /// Types that API Management refuses or does not list, and what to use in their place.
  static let refused = ##"""
    System.Text.Json.* -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonDocument -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonDocumentOptions -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonElement -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonProperty -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonSerializerOptions -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonValueKind -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonCommentHandling -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Utf8JsonReader -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Utf8JsonWriter -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonNamingPolicy -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.JsonSerializer -> JsonConvert
    System.Text.Json.Nodes.JsonNode -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Nodes.JsonObject -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Nodes.JsonArray -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Nodes.JsonValue -> JObject, JArray and JToken of Newtonsoft.Json.Linq
    System.Text.Json.Serialization.JsonPropertyNameAttribute
    System.Text.Json.Serialization.JsonStringEnumConverter
    System.Text.Json.Serialization.JsonIgnoreAttribute
    System.Globalization.*
    System.Globalization.CultureInfo -> the overload without a culture
    System.Globalization.DateTimeStyles -> the overload without styles
    System.Globalization.NumberStyles -> the overload without styles, or Convert.ToInt32(text, 16) for hexadecimal numbers
    System.Globalization.Calendar
    System.Globalization.CalendarWeekRule
    System.Globalization.CompareInfo
    System.Globalization.CompareOptions
    System.Globalization.CultureTypes
    System.Globalization.DateTimeFormatInfo
    System.Globalization.GregorianCalendar
    System.Globalization.ISOWeek
    System.Globalization.IdnMapping
    System.Globalization.NumberFormatInfo
    System.Globalization.RegionInfo
    System.Globalization.StringInfo
    System.Globalization.TextInfo
    System.Globalization.TimeSpanStyles
    System.Globalization.UnicodeCategory
    System.Globalization.CharUnicodeInfo
    System.Globalization.HebrewCalendar
    System.Globalization.HijriCalendar
    System.Globalization.JapaneseCalendar
    System.Globalization.JulianCalendar
    System.Globalization.PersianCalendar
    System.Globalization.TaiwanCalendar
    System.Globalization.ThaiBuddhistCalendar
    System.Globalization.UmAlQuraCalendar
    System.Threading.*
    System.Threading.Thread -> the retry and wait policies
    System.Threading.Timer -> the retry and wait policies
    System.Threading.AutoResetEvent
    System.Threading.Barrier
    System.Threading.CancellationToken
    System.Threading.CancellationTokenSource
    System.Threading.CountdownEvent
    System.Threading.EventWaitHandle
    System.Threading.ExecutionContext
    System.Threading.Interlocked
    System.Threading.ManualResetEvent
    System.Threading.ManualResetEventSlim
    System.Threading.Monitor
    System.Threading.Mutex
    System.Threading.ReaderWriterLock
    System.Threading.ReaderWriterLockSlim
    System.Threading.Semaphore
    System.Threading.SemaphoreSlim
    System.Threading.SpinLock
    System.Threading.SpinWait
    System.Threading.SynchronizationContext
    System.Threading.ThreadLocal`1
    System.Threading.AsyncLocal`1
    System.Threading.ThreadPool
    System.Threading.Volatile
    System.Threading.WaitHandle
    System.Threading.PeriodicTimer
    System.Threading.Tasks.Task -> the send-request and wait policies
    System.Threading.Tasks.Task`1 -> the send-request and wait policies
    System.Threading.Tasks.ValueTask -> the send-request and wait policies
    System.Threading.Tasks.ValueTask`1 -> the send-request and wait policies
    System.Threading.Tasks.Parallel
    System.Threading.Tasks.ParallelOptions
    System.Threading.Tasks.TaskCompletionSource`1
    System.Threading.Tasks.TaskFactory
    System.Threading.Tasks.TaskScheduler
    System.Threading.Tasks.TaskStatus
    System.IO.* -> StringReader and StringWriter
    System.IO.Stream -> StringReader, StringWriter or byte[]
    System.IO.MemoryStream -> StringReader, StringWriter or byte[]
    System.IO.FileStream -> StringReader, StringWriter or byte[]
    System.IO.BufferedStream -> StringReader, StringWriter or byte[]
    System.IO.StreamReader -> StringReader, StringWriter or byte[]
    System.IO.StreamWriter -> StringReader, StringWriter or byte[]
    System.IO.BinaryReader -> StringReader, StringWriter or byte[]
    System.IO.BinaryWriter -> StringReader, StringWriter or byte[]
    System.IO.File
    System.IO.FileInfo
    System.IO.FileMode
    System.IO.FileAccess
    System.IO.FileShare
    System.IO.FileAttributes
    System.IO.Directory
    System.IO.DirectoryInfo
    System.IO.DriveInfo
    System.IO.FileSystemInfo
    System.IO.FileSystemWatcher
    System.IO.IOException
    System.IO.FileNotFoundException
    System.IO.EndOfStreamException
    System.IO.SeekOrigin
    System.IO.UnmanagedMemoryStream
    System.IO.Path -> methods of string
    System.IO.Compression.GZipStream
    System.IO.Compression.DeflateStream
    System.IO.Compression.BrotliStream
    System.IO.Compression.ZLibStream
    System.IO.Compression.ZipArchive
    System.IO.Compression.ZipFile
    System.IO.Compression.CompressionMode
    System.IO.Compression.CompressionLevel
    System.Net.Http.* -> the send-request policy
    System.Net.Http.HttpClient -> the send-request policy
    System.Net.Http.HttpClientHandler -> the send-request policy
    System.Net.Http.HttpRequestMessage -> the send-request policy
    System.Net.Http.HttpResponseMessage -> the send-request policy
    System.Net.Http.HttpContent -> the send-request policy
    System.Net.Http.StringContent -> the send-request policy
    System.Net.Http.FormUrlEncodedContent -> the send-request policy
    System.Net.Http.ByteArrayContent -> the send-request policy
    System.Net.Http.MultipartFormDataContent -> the send-request policy
    System.Net.Http.HttpMethod -> the send-request policy
    System.Net.Http.HttpRequestException -> the send-request policy
    System.Net.Http.IHttpClientFactory -> the send-request policy
    System.Net.WebClient -> the send-request policy
    System.Net.WebRequest -> the send-request policy
    System.Net.WebResponse -> the send-request policy
    System.Net.HttpWebRequest -> the send-request policy
    System.Net.HttpWebResponse -> the send-request policy
    System.Net.Dns
    System.Reflection.*
    System.Reflection.Assembly
    System.Reflection.AssemblyName
    System.Reflection.BindingFlags
    System.Reflection.Binder
    System.Reflection.ConstructorInfo
    System.Reflection.CustomAttributeData
    System.Reflection.EventInfo
    System.Reflection.FieldInfo
    System.Reflection.MemberInfo
    System.Reflection.MethodBase
    System.Reflection.MethodInfo
    System.Reflection.Module
    System.Reflection.ParameterInfo
    System.Reflection.PropertyInfo
    System.Reflection.TypeInfo
    System.Reflection.TargetInvocationException
    System.Reflection.AmbiguousMatchException
    System.Reflection.DispatchProxy
    System.Reflection.Emit.AssemblyBuilder
    System.Reflection.Emit.DynamicMethod
    System.Reflection.Emit.ILGenerator
    System.Reflection.Emit.MethodBuilder
    System.Reflection.Emit.ModuleBuilder
    System.Reflection.Emit.OpCodes
    System.Reflection.Emit.TypeBuilder
    System.Diagnostics.*
    System.Diagnostics.Stopwatch -> context.Elapsed
    System.Diagnostics.Debug -> the trace policy
    System.Diagnostics.Trace -> the trace policy
    System.Diagnostics.EventLog -> the trace policy
    System.Diagnostics.TraceSource -> the trace policy
    System.Diagnostics.Activity
    System.Diagnostics.ActivitySource
    System.Diagnostics.DiagnosticSource
    System.Diagnostics.Debugger
    System.Diagnostics.FileVersionInfo
    System.Diagnostics.PerformanceCounter
    System.Diagnostics.Process
    System.Diagnostics.ProcessStartInfo
    System.Diagnostics.StackFrame
    System.Diagnostics.StackTrace
    [unlisted] System.Environment -> named values and context.Deployment
    [unlisted] System.Console -> the trace policy
    [unlisted] System.Activator -> new
    [unlisted] System.AppDomain
    [unlisted] System.AppContext
    [unlisted] System.GC
    [unlisted] System.WeakReference
    [unlisted] System.WeakReference`1
    [unlisted] System.Marshal
    System.Runtime.*
    System.Runtime.InteropServices.Marshal
    System.Runtime.InteropServices.GCHandle
    System.Runtime.InteropServices.RuntimeInformation
    System.Runtime.InteropServices.SafeHandle
    System.Runtime.InteropServices.DllImportAttribute
    System.Runtime.CompilerServices.Unsafe
    System.Runtime.CompilerServices.RuntimeHelpers
    Microsoft.Win32.*
    System.Data.*
    System.Data.DataTable
    System.Data.DataSet
    System.Data.DataRow
    System.Data.SqlClient.SqlConnection
    System.Data.SqlClient.SqlCommand
    Microsoft.Azure.* -> the send-request policy
    Azure.* -> the send-request policy
    Azure.Identity.DefaultAzureCredential -> the authentication-managed-identity policy
    Azure.Identity.ManagedIdentityCredential -> the authentication-managed-identity policy
    Azure.Identity.ClientSecretCredential -> the authentication-managed-identity policy
    Azure.Security.KeyVault.Secrets.SecretClient -> named values that are kept in Key Vault
    System.Configuration.* -> named values
    System.Configuration.ConfigurationManager -> named values
    [unlisted] System.Web.HttpUtility -> System.Net.WebUtility or Uri.EscapeDataString
    [unlisted] System.Web.HttpContext -> context
    [unlisted] System.IdentityModel.Tokens.Jwt.JwtSecurityToken -> the extension method AsJwt
    [unlisted] System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler -> the extension method AsJwt
    [unlisted] System.Net.HttpStatusCode -> the number of the status
    [unlisted] System.Net.Cookie
    [unlisted] System.Net.CookieContainer
    [unlisted] System.Net.NetworkCredential
    [unlisted] System.Net.IPEndPoint
    [unlisted] System.Net.EndPoint
    [unlisted] System.Net.IPNetwork
    [unlisted] System.Net.WebHeaderCollection
    [unlisted] System.DateOnly -> DateTimeOffset and TimeSpan
    [unlisted] System.TimeOnly -> DateTimeOffset and TimeSpan
    [unlisted] System.Lazy`1
    [unlisted] System.HashCode
    [unlisted] System.Buffer
    [unlisted] System.Index
    [unlisted] System.Range
    [unlisted] System.Span`1
    [unlisted] System.ReadOnlySpan`1
    [unlisted] System.Memory`1
    [unlisted] System.ReadOnlyMemory`1
    [unlisted] System.ArraySegment`1
    [unlisted] System.Progress`1
    [unlisted] System.DBNull
    [unlisted] System.Half
    [unlisted] System.Int128
    [unlisted] System.UInt128
    [unlisted] System.OperatingSystem
    [unlisted] System.MathF
    [unlisted] System.StringNormalizationExtensions
    [unlisted] System.Numerics.BigInteger
    [unlisted] System.Numerics.Complex
    [unlisted] System.Numerics.Vector
    [unlisted] System.Numerics.BitOperations
    [unlisted] System.Collections.BitArray -> the types of System.Collections.Generic
    [unlisted] System.Collections.Queue -> the types of System.Collections.Generic
    [unlisted] System.Collections.Stack -> the types of System.Collections.Generic
    [unlisted] System.Collections.SortedList -> the types of System.Collections.Generic
    [unlisted] System.Collections.CollectionBase -> the types of System.Collections.Generic
    [unlisted] System.Collections.StructuralComparisons -> the types of System.Collections.Generic
    [unlisted] System.Collections.Concurrent.ConcurrentBag`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Concurrent.ConcurrentDictionary`2 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Concurrent.ConcurrentQueue`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Concurrent.ConcurrentStack`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Concurrent.BlockingCollection`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Generic.LinkedListNode`1
    [unlisted] System.Collections.Generic.PriorityQueue`2
    [unlisted] System.Collections.Generic.IAsyncEnumerable`1
    [unlisted] System.Collections.Immutable.ImmutableArray -> the types of System.Collections.Generic
    [unlisted] System.Collections.Immutable.ImmutableArray`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Immutable.ImmutableDictionary`2 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Immutable.ImmutableHashSet`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Immutable.ImmutableList -> the types of System.Collections.Generic
    [unlisted] System.Collections.Immutable.ImmutableList`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Frozen.FrozenDictionary`2 -> the types of System.Collections.Generic
    [unlisted] System.Collections.Frozen.FrozenSet`1 -> the types of System.Collections.Generic
    [unlisted] System.Collections.ObjectModel.ObservableCollection`1
    [unlisted] System.Collections.ObjectModel.ReadOnlyDictionary`2
    [unlisted] System.Collections.Specialized.StringCollection -> the types of System.Collections.Generic
    [unlisted] System.Collections.Specialized.StringDictionary -> the types of System.Collections.Generic
    [unlisted] System.Collections.Specialized.OrderedDictionary -> the types of System.Collections.Generic
    [unlisted] System.Collections.Specialized.HybridDictionary -> the types of System.Collections.Generic
    [unlisted] System.Collections.Specialized.ListDictionary -> the types of System.Collections.Generic
    [unlisted] System.Dynamic.ExpandoObject -> JObject
    [unlisted] System.Linq.Queryable -> Enumerable
    [unlisted] System.Linq.ParallelEnumerable -> Enumerable
    [unlisted] System.Linq.Expressions.Expression
    [unlisted] System.Linq.Expressions.Expression`1
    [unlisted] System.Security.Cryptography.ECDiffieHellman
    [unlisted] System.Security.Cryptography.ECCurve
    [unlisted] System.Security.Cryptography.ECParameters
    [unlisted] System.Security.Cryptography.RC2
    [unlisted] System.Security.Cryptography.RC2CryptoServiceProvider
    [unlisted] System.Security.Cryptography.DSACryptoServiceProvider
    [unlisted] System.Security.Cryptography.SHA3_256
    [unlisted] System.Security.Cryptography.SHA3_512
    [unlisted] System.Security.Cryptography.ChaCha20Poly1305
    [unlisted] System.Security.Cryptography.AesCcm
    [unlisted] System.Security.Cryptography.PbeParameters
    [unlisted] System.Security.Cryptography.PemEncoding
    [unlisted] System.Security.Cryptography.FromBase64Transform
    [unlisted] System.Security.Cryptography.ToBase64Transform
    [unlisted] System.Security.Cryptography.ProtectedData
    [unlisted] System.Security.Cryptography.IncrementalHash
    [unlisted] System.Security.Cryptography.RSAOAEPKeyExchangeFormatter
    [unlisted] System.Security.Cryptography.RSAPKCS1SignatureDeformatter
    [unlisted] System.Security.Cryptography.RSAPKCS1SignatureFormatter
    [unlisted] System.Security.Cryptography.CngKey
    [unlisted] System.Security.Cryptography.ECDsaCng
    [unlisted] System.Security.Cryptography.AesCng
    [unlisted] System.Security.Cryptography.RSAOpenSsl
    [unlisted] System.Security.Cryptography.X509Certificates.CertificateRequest
    [unlisted] System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions
    [unlisted] System.Security.Cryptography.X509Certificates.X509Store
    [unlisted] System.Security.Cryptography.X509Certificates.StoreLocation
    [unlisted] System.Security.Cryptography.X509Certificates.StoreName
    [unlisted] System.Security.Cryptography.X509Certificates.X509ChainPolicy
    [unlisted] System.Security.Cryptography.X509Certificates.X509RevocationMode
    [unlisted] System.Security.Cryptography.X509Certificates.X509RevocationFlag
    [unlisted] System.Security.Cryptography.X509Certificates.X509VerificationFlags
    [unlisted] System.Security.Cryptography.X509Certificates.OpenFlags
    [unlisted] System.Security.Cryptography.X509Certificates.X509KeyUsageExtension
    [unlisted] System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension
    [unlisted] System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension
    [unlisted] System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension
    [unlisted] System.Security.Cryptography.X509Certificates.X509CertificateLoader
    [unlisted] System.Security.Cryptography.Xml.SignedXml
    [unlisted] System.Security.Cryptography.Xml.Reference
    [unlisted] System.Security.Cryptography.Xml.XmlDsigEnvelopedSignatureTransform
    [unlisted] System.Security.Cryptography.Xml.KeyInfo
    [unlisted] System.Text.Rune
    [unlisted] System.Text.CompositeFormat
    [unlisted] System.Text.CodePagesEncodingProvider
    [unlisted] System.Text.EncodingProvider
    [unlisted] System.Text.UTF7Encoding
    [unlisted] System.Text.UTF32Encoding
    [unlisted] System.Text.RegularExpressions.RegexMatchTimeoutException
    [unlisted] System.Text.RegularExpressions.ValueMatch
    [unlisted] System.Text.Encodings.Web.HtmlEncoder -> System.Net.WebUtility
    [unlisted] System.Text.Encodings.Web.JavaScriptEncoder -> System.Net.WebUtility
    [unlisted] System.Text.Encodings.Web.UrlEncoder -> System.Net.WebUtility
    [unlisted] System.Xml.XmlTextReader -> XDocument and XElement
    [unlisted] System.Xml.XmlTextWriter -> XDocument and XElement
    [unlisted] System.Xml.XmlText -> XDocument and XElement
    [unlisted] System.Xml.XmlCDataSection -> XDocument and XElement
    [unlisted] System.Xml.XmlComment -> XDocument and XElement
    [unlisted] System.Xml.XmlDeclaration -> XDocument and XElement
    [unlisted] System.Xml.XmlQualifiedName -> XDocument and XElement
    [unlisted] System.Xml.NameTable -> XDocument and XElement
    [unlisted] System.Xml.XmlResolver -> XDocument and XElement
    [unlisted] System.Xml.XmlUrlResolver -> XDocument and XElement
    [unlisted] System.Xml.ConformanceLevel -> XDocument and XElement
    [unlisted] System.Xml.DtdProcessing -> XDocument and XElement
    [unlisted] System.Xml.XPath.XPathDocument -> XDocument and XElement
    [unlisted] System.Xml.XPath.XPathExpression -> XDocument and XElement
    [unlisted] System.Xml.XPath.XPathNodeIterator -> XDocument and XElement
    [unlisted] System.Xml.XPath.XPathResultType -> XDocument and XElement
    [unlisted] System.Xml.Serialization.XmlSerializer -> XDocument and XElement
    [unlisted] System.Xml.Xsl.XslCompiledTransform -> the xsl-transform policy
    [unlisted] System.Xml.Xsl.XsltArgumentList -> the xsl-transform policy
    [unlisted] Newtonsoft.Json.JsonPropertyAttribute
    [unlisted] Newtonsoft.Json.JsonIgnoreAttribute
    [unlisted] Newtonsoft.Json.JsonConverterAttribute
    [unlisted] Newtonsoft.Json.ConstructorHandling
    [unlisted] Newtonsoft.Json.FloatFormatHandling
    [unlisted] Newtonsoft.Json.MetadataPropertyHandling
    [unlisted] Newtonsoft.Json.ObjectCreationHandling
    [unlisted] Newtonsoft.Json.PreserveReferencesHandling
    [unlisted] Newtonsoft.Json.Required
    [unlisted] Newtonsoft.Json.JsonToken
    [unlisted] Newtonsoft.Json.TypeNameAssemblyFormatHandling
    [unlisted] Newtonsoft.Json.Converters.StringEnumConverter
    [unlisted] Newtonsoft.Json.Converters.IsoDateTimeConverter
    [unlisted] Newtonsoft.Json.Converters.XmlNodeConverter
    [unlisted] Newtonsoft.Json.Converters.ExpandoObjectConverter
    [unlisted] Newtonsoft.Json.Converters.UnixDateTimeConverter
    [unlisted] Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver
    [unlisted] Newtonsoft.Json.Serialization.DefaultContractResolver
    [unlisted] Newtonsoft.Json.Serialization.CamelCaseNamingStrategy
    [unlisted] Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy
    [unlisted] Newtonsoft.Json.Serialization.ISerializationBinder
    [unlisted] Newtonsoft.Json.Schema.JSchema -> the validate-content policy
    [unlisted] Newtonsoft.Json.Schema.JsonSchema -> the validate-content policy
    """##

  /// Types that exist in the namespaces of the catalogue, without being described.
  static let others = ##"""
    Newtonsoft.Json.ConstructorHandling
    Newtonsoft.Json.FloatFormatHandling
    Newtonsoft.Json.JsonArrayAttribute
    Newtonsoft.Json.JsonConstructorAttribute
    Newtonsoft.Json.JsonContainerAttribute
    Newtonsoft.Json.JsonConverterAttribute
    Newtonsoft.Json.JsonConverterCollection
    Newtonsoft.Json.JsonDictionaryAttribute
    Newtonsoft.Json.JsonExtensionDataAttribute
    Newtonsoft.Json.JsonIgnoreAttribute
    Newtonsoft.Json.JsonObjectAttribute
    Newtonsoft.Json.JsonPropertyAttribute
    Newtonsoft.Json.JsonToken
    Newtonsoft.Json.JsonValidatingReader
    Newtonsoft.Json.Linq.JPropertyDescriptor
    Newtonsoft.Json.MemberSerialization
    Newtonsoft.Json.MetadataPropertyHandling
    Newtonsoft.Json.ObjectCreationHandling
    Newtonsoft.Json.PreserveReferencesHandling
    Newtonsoft.Json.Required
    Newtonsoft.Json.WriteState
    System.AccessViolationException
    System.Action`10
    System.Action`11
    System.Action`12
    System.Action`13
    System.Action`14
    System.Action`15
    System.Action`16
    System.Action`9
    System.ActivationContext
    System.Activator
    System.AppContext
    System.AppDomain
    System.AppDomainInitializer
    System.AppDomainManager
    System.AppDomainManagerInitializationOptions
    System.AppDomainSetup
    System.AppDomainUnloadedException
    System.ApplicationException
    System.ApplicationId
    System.ApplicationIdentity
    System.ArgIterator
    System.ArraySegment`1
    System.ArrayTypeMismatchException
    System.AssemblyLoadEventArgs
    System.AssemblyLoadEventHandler
    System.AttributeTargets
    System.AttributeUsageAttribute
    System.BadImageFormatException
    System.Buffer
    System.CLSCompliantAttribute
    System.CannotUnloadAppDomainException
    System.Collections.BitArray
    System.Collections.CaseInsensitiveComparer
    System.Collections.CaseInsensitiveHashCodeProvider
    System.Collections.CollectionBase
    System.Collections.Comparer
    System.Collections.DictionaryBase
    System.Collections.Generic.IAsyncEnumerable`1
    System.Collections.Generic.IAsyncEnumerator`1
    System.Collections.Generic.LinkedListNode`1
    System.Collections.IHashCodeProvider
    System.Collections.ObjectModel.KeyedCollection`2
    System.Collections.ObjectModel.ObservableCollection`1
    System.Collections.ObjectModel.ReadOnlyDictionary`2
    System.Collections.ObjectModel.ReadOnlyObservableCollection`1
    System.Collections.Queue
    System.Collections.ReadOnlyCollectionBase
    System.Collections.SortedList
    System.Collections.Specialized.BitVector32
    System.Collections.Specialized.CollectionsUtil
    System.Collections.Specialized.HybridDictionary
    System.Collections.Specialized.INotifyCollectionChanged
    System.Collections.Specialized.IOrderedDictionary
    System.Collections.Specialized.ListDictionary
    System.Collections.Specialized.NameObjectCollectionBase
    System.Collections.Specialized.NotifyCollectionChangedAction
    System.Collections.Specialized.NotifyCollectionChangedEventArgs
    System.Collections.Specialized.NotifyCollectionChangedEventHandler
    System.Collections.Specialized.OrderedDictionary
    System.Collections.Specialized.StringCollection
    System.Collections.Specialized.StringDictionary
    System.Collections.Specialized.StringEnumerator
    System.Collections.Stack
    System.Collections.StructuralComparisons
    System.Console
    System.ConsoleCancelEventArgs
    System.ConsoleCancelEventHandler
    System.ConsoleColor
    System.ConsoleKey
    System.ConsoleKeyInfo
    System.ConsoleModifiers
    System.ConsoleSpecialKey
    System.ContextBoundObject
    System.ContextMarshalException
    System.ContextStaticAttribute
    System.CrossAppDomainDelegate
    System.CultureAwareComparer
    System.DBNull
    System.DataMisalignedException
    System.DllNotFoundException
    System.DuplicateWaitObjectException
    System.EntryPointNotFoundException
    System.Environment
    System.EnvironmentVariableTarget
    System.ExecutionEngineException
    System.FieldAccessException
    System.FileStyleUriParser
    System.FlagsAttribute
    System.FormattableString
    System.FtpStyleUriParser
    System.Func`10
    System.Func`11
    System.Func`12
    System.Func`13
    System.Func`14
    System.Func`15
    System.Func`16
    System.Func`17
    System.GC
    System.GCCollectionMode
    System.GCNotificationStatus
    System.GenericUriParser
    System.GenericUriParserOptions
    System.GopherStyleUriParser
    System.HashCode
    System.HttpStyleUriParser
    System.IAppDomainSetup
    System.IAsyncDisposable
    System.IO.BinaryReader
    System.IO.BinaryWriter
    System.IO.BufferedStream
    System.IO.Directory
    System.IO.DirectoryInfo
    System.IO.DirectoryNotFoundException
    System.IO.DriveInfo
    System.IO.DriveNotFoundException
    System.IO.DriveType
    System.IO.EndOfStreamException
    System.IO.EnumerationOptions
    System.IO.ErrorEventArgs
    System.IO.ErrorEventHandler
    System.IO.File
    System.IO.FileAccess
    System.IO.FileAttributes
    System.IO.FileInfo
    System.IO.FileLoadException
    System.IO.FileMode
    System.IO.FileNotFoundException
    System.IO.FileOptions
    System.IO.FileShare
    System.IO.FileStream
    System.IO.FileSystemEventArgs
    System.IO.FileSystemEventHandler
    System.IO.FileSystemInfo
    System.IO.FileSystemWatcher
    System.IO.HandleInheritability
    System.IO.IODescriptionAttribute
    System.IO.IOException
    System.IO.InternalBufferOverflowException
    System.IO.InvalidDataException
    System.IO.MatchCasing
    System.IO.MatchType
    System.IO.MemoryStream
    System.IO.NotifyFilters
    System.IO.Path
    System.IO.PathTooLongException
    System.IO.RenamedEventArgs
    System.IO.RenamedEventHandler
    System.IO.SearchOption
    System.IO.SeekOrigin
    System.IO.Stream
    System.IO.StreamReader
    System.IO.StreamWriter
    System.IO.UnmanagedMemoryAccessor
    System.IO.UnmanagedMemoryStream
    System.IO.WaitForChangedResult
    System.IO.WatcherChangeTypes
    System.IObservable`1
    System.IObserver`1
    System.IProgress`1
    System.IServiceProvider
    System.Index
    System.InsufficientExecutionStackException
    System.InsufficientMemoryException
    System.InvalidProgramException
    System.InvalidTimeZoneException
    System.Lazy`1
    System.LdapStyleUriParser
    System.Linq.EnumerableExecutor
    System.Linq.EnumerableExecutor`1
    System.Linq.EnumerableQuery
    System.Linq.EnumerableQuery`1
    System.Linq.IOrderedQueryable
    System.Linq.IOrderedQueryable`1
    System.Linq.IQueryProvider
    System.Linq.OrderedParallelQuery`1
    System.Linq.ParallelEnumerable
    System.Linq.ParallelExecutionMode
    System.Linq.ParallelMergeOptions
    System.Linq.ParallelQuery
    System.Linq.ParallelQuery`1
    System.Linq.Queryable
    System.LoaderOptimization
    System.LoaderOptimizationAttribute
    System.LocalDataStoreSlot
    System.MTAThreadAttribute
    System.MarshalByRefObject
    System.MathF
    System.MemberAccessException
    System.MemoryExtensions
    System.Memory`1
    System.MethodAccessException
    System.MissingFieldException
    System.MissingMemberException
    System.MissingMethodException
    System.ModuleHandle
    System.MulticastNotSupportedException
    System.Net.AuthenticationManager
    System.Net.AuthenticationSchemeSelector
    System.Net.AuthenticationSchemes
    System.Net.Authorization
    System.Net.BindIPEndPoint
    System.Net.Cookie
    System.Net.CookieCollection
    System.Net.CookieContainer
    System.Net.CookieException
    System.Net.CredentialCache
    System.Net.DecompressionMethods
    System.Net.Dns
    System.Net.DnsEndPoint
    System.Net.DnsPermission
    System.Net.DnsPermissionAttribute
    System.Net.DownloadDataCompletedEventArgs
    System.Net.DownloadDataCompletedEventHandler
    System.Net.DownloadProgressChangedEventArgs
    System.Net.DownloadProgressChangedEventHandler
    System.Net.DownloadStringCompletedEventArgs
    System.Net.DownloadStringCompletedEventHandler
    System.Net.EndPoint
    System.Net.EndpointPermission
    System.Net.FileWebRequest
    System.Net.FileWebResponse
    System.Net.FtpStatusCode
    System.Net.FtpWebRequest
    System.Net.FtpWebResponse
    System.Net.GlobalProxySelection
    System.Net.HttpContinueDelegate
    System.Net.HttpListener
    System.Net.HttpListenerBasicIdentity
    System.Net.HttpListenerContext
    System.Net.HttpListenerException
    System.Net.HttpListenerPrefixCollection
    System.Net.HttpListenerRequest
    System.Net.HttpListenerResponse
    System.Net.HttpListenerTimeoutManager
    System.Net.HttpRequestHeader
    System.Net.HttpResponseHeader
    System.Net.HttpStatusCode
    System.Net.HttpVersion
    System.Net.HttpWebRequest
    System.Net.HttpWebResponse
    System.Net.IAuthenticationModule
    System.Net.ICertificatePolicy
    System.Net.ICredentialPolicy
    System.Net.ICredentials
    System.Net.ICredentialsByHost
    System.Net.IPEndPoint
    System.Net.IPHostEntry
    System.Net.IWebProxy
    System.Net.IWebProxyScript
    System.Net.IWebRequestCreate
    System.Net.NetworkAccess
    System.Net.NetworkCredential
    System.Net.OpenReadCompletedEventArgs
    System.Net.OpenReadCompletedEventHandler
    System.Net.OpenWriteCompletedEventArgs
    System.Net.OpenWriteCompletedEventHandler
    System.Net.ProtocolViolationException
    System.Net.SecurityProtocolType
    System.Net.ServicePoint
    System.Net.ServicePointManager
    System.Net.SocketAddress
    System.Net.SocketPermission
    System.Net.SocketPermissionAttribute
    System.Net.Sockets.IOControlCode
    System.Net.Sockets.IPPacketInformation
    System.Net.Sockets.IPProtectionLevel
    System.Net.Sockets.IPv6MulticastOption
    System.Net.Sockets.LingerOption
    System.Net.Sockets.MulticastOption
    System.Net.Sockets.NetworkStream
    System.Net.Sockets.ProtocolFamily
    System.Net.Sockets.ProtocolType
    System.Net.Sockets.SelectMode
    System.Net.Sockets.SendPacketsElement
    System.Net.Sockets.Socket
    System.Net.Sockets.SocketAsyncEventArgs
    System.Net.Sockets.SocketAsyncOperation
    System.Net.Sockets.SocketClientAccessPolicyProtocol
    System.Net.Sockets.SocketError
    System.Net.Sockets.SocketException
    System.Net.Sockets.SocketFlags
    System.Net.Sockets.SocketInformation
    System.Net.Sockets.SocketInformationOptions
    System.Net.Sockets.SocketOptionLevel
    System.Net.Sockets.SocketOptionName
    System.Net.Sockets.SocketReceiveFromResult
    System.Net.Sockets.SocketReceiveMessageFromResult
    System.Net.Sockets.SocketShutdown
    System.Net.Sockets.SocketTaskExtensions
    System.Net.Sockets.SocketType
    System.Net.Sockets.TcpClient
    System.Net.Sockets.TcpListener
    System.Net.Sockets.TransmitFileOptions
    System.Net.Sockets.UdpClient
    System.Net.Sockets.UdpReceiveResult
    System.Net.Sockets.UnixDomainSocketEndPoint
    System.Net.TransportContext
    System.Net.TransportType
    System.Net.UploadDataCompletedEventArgs
    System.Net.UploadDataCompletedEventHandler
    System.Net.UploadFileCompletedEventArgs
    System.Net.UploadFileCompletedEventHandler
    System.Net.UploadProgressChangedEventArgs
    System.Net.UploadProgressChangedEventHandler
    System.Net.UploadStringCompletedEventArgs
    System.Net.UploadStringCompletedEventHandler
    System.Net.UploadValuesCompletedEventArgs
    System.Net.UploadValuesCompletedEventHandler
    System.Net.WebClient
    System.Net.WebException
    System.Net.WebExceptionStatus
    System.Net.WebHeaderCollection
    System.Net.WebPermission
    System.Net.WebPermissionAttribute
    System.Net.WebProxy
    System.Net.WebRequest
    System.Net.WebRequestMethods
    System.Net.WebResponse
    System.Net.WriteStreamClosedEventArgs
    System.Net.WriteStreamClosedEventHandler
    System.NetPipeStyleUriParser
    System.NetTcpStyleUriParser
    System.NewsStyleUriParser
    System.NonSerializedAttribute
    System.NotFiniteNumberException
    System.ObjectDisposedException
    System.ObsoleteAttribute
    System.OperatingSystem
    System.OperationCanceledException
    System.OrdinalComparer
    System.OutOfMemoryException
    System.ParamArrayAttribute
    System.PlatformID
    System.PlatformNotSupportedException
    System.Progress`1
    System.Range
    System.RankException
    System.ReadOnlyMemory`1
    System.ReadOnlySpan`1
    System.ResolveEventArgs
    System.ResolveEventHandler
    System.RuntimeArgumentHandle
    System.RuntimeFieldHandle
    System.RuntimeMethodHandle
    System.RuntimeTypeHandle
    System.STAThreadAttribute
    System.Security.Cryptography.AesCcm
    System.Security.Cryptography.AesCng
    System.Security.Cryptography.AsnEncodedDataCollection
    System.Security.Cryptography.AsnEncodedDataEnumerator
    System.Security.Cryptography.AsymmetricKeyExchangeDeformatter
    System.Security.Cryptography.AsymmetricKeyExchangeFormatter
    System.Security.Cryptography.AsymmetricSignatureDeformatter
    System.Security.Cryptography.AsymmetricSignatureFormatter
    System.Security.Cryptography.CngAlgorithm
    System.Security.Cryptography.CngAlgorithmGroup
    System.Security.Cryptography.CngExportPolicies
    System.Security.Cryptography.CngKey
    System.Security.Cryptography.CngKeyBlobFormat
    System.Security.Cryptography.CngKeyCreationOptions
    System.Security.Cryptography.CngKeyCreationParameters
    System.Security.Cryptography.CngKeyHandleOpenOptions
    System.Security.Cryptography.CngKeyOpenOptions
    System.Security.Cryptography.CngKeyUsages
    System.Security.Cryptography.CngProperty
    System.Security.Cryptography.CngPropertyCollection
    System.Security.Cryptography.CngPropertyOptions
    System.Security.Cryptography.CngProvider
    System.Security.Cryptography.CngUIPolicy
    System.Security.Cryptography.CngUIProtectionLevels
    System.Security.Cryptography.CryptoAPITransform
    System.Security.Cryptography.CryptoStreamMode
    System.Security.Cryptography.CryptographicUnexpectedOperationException
    System.Security.Cryptography.CspKeyContainerInfo
    System.Security.Cryptography.CspParameters
    System.Security.Cryptography.CspProviderFlags
    System.Security.Cryptography.DSACryptoServiceProvider
    System.Security.Cryptography.DSAParameters
    System.Security.Cryptography.DSASignatureDeformatter
    System.Security.Cryptography.DSASignatureFormatter
    System.Security.Cryptography.DeriveBytes
    System.Security.Cryptography.ECCurve
    System.Security.Cryptography.ECDiffieHellman
    System.Security.Cryptography.ECDiffieHellmanPublicKey
    System.Security.Cryptography.ECDsaCng
    System.Security.Cryptography.ECKeyXmlFormat
    System.Security.Cryptography.ECParameters
    System.Security.Cryptography.ECPoint
    System.Security.Cryptography.FromBase64Transform
    System.Security.Cryptography.FromBase64TransformMode
    System.Security.Cryptography.ICspAsymmetricAlgorithm
    System.Security.Cryptography.IncrementalHash
    System.Security.Cryptography.KeyNumber
    System.Security.Cryptography.MACTripleDES
    System.Security.Cryptography.MD5Cng
    System.Security.Cryptography.MaskGenerationMethod
    System.Security.Cryptography.OidCollection
    System.Security.Cryptography.OidEnumerator
    System.Security.Cryptography.PKCS1MaskGenerationMethod
    System.Security.Cryptography.PasswordDeriveBytes
    System.Security.Cryptography.PbeEncryptionAlgorithm
    System.Security.Cryptography.PbeParameters
    System.Security.Cryptography.RC2
    System.Security.Cryptography.RC2CryptoServiceProvider
    System.Security.Cryptography.RIPEMD160Managed
    System.Security.Cryptography.RSAOAEPKeyExchangeDeformatter
    System.Security.Cryptography.RSAOAEPKeyExchangeFormatter
    System.Security.Cryptography.RSAPKCS1KeyExchangeDeformatter
    System.Security.Cryptography.RSAPKCS1KeyExchangeFormatter
    System.Security.Cryptography.RSAPKCS1SignatureDeformatter
    System.Security.Cryptography.RSAPKCS1SignatureFormatter
    System.Security.Cryptography.RijndaelManagedTransform
    System.Security.Cryptography.SHA1Cng
    System.Security.Cryptography.SHA256Cng
    System.Security.Cryptography.SHA384Cng
    System.Security.Cryptography.SHA512Cng
    System.Security.Cryptography.SignatureDescription
    System.Security.Cryptography.ToBase64Transform
    System.Security.Cryptography.TripleDESCng
    System.Security.Cryptography.X509Certificates.CertificateRequest
    System.Security.Cryptography.X509Certificates.DSACertificateExtensions
    System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions
    System.Security.Cryptography.X509Certificates.OpenFlags
    System.Security.Cryptography.X509Certificates.StoreLocation
    System.Security.Cryptography.X509Certificates.StoreName
    System.Security.Cryptography.X509Certificates.SubjectAlternativeNameBuilder
    System.Security.Cryptography.X509Certificates.TrustStatus
    System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension
    System.Security.Cryptography.X509Certificates.X509Certificate2Enumerator
    System.Security.Cryptography.X509Certificates.X509CertificateCollection
    System.Security.Cryptography.X509Certificates.X509ChainElement
    System.Security.Cryptography.X509Certificates.X509ChainElementCollection
    System.Security.Cryptography.X509Certificates.X509ChainElementEnumerator
    System.Security.Cryptography.X509Certificates.X509ChainPolicy
    System.Security.Cryptography.X509Certificates.X509ChainStatus
    System.Security.Cryptography.X509Certificates.X509ChainStatusFlags
    System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension
    System.Security.Cryptography.X509Certificates.X509ExtensionEnumerator
    System.Security.Cryptography.X509Certificates.X509IncludeOption
    System.Security.Cryptography.X509Certificates.X509KeyUsageExtension
    System.Security.Cryptography.X509Certificates.X509KeyUsageFlags
    System.Security.Cryptography.X509Certificates.X509RevocationFlag
    System.Security.Cryptography.X509Certificates.X509RevocationMode
    System.Security.Cryptography.X509Certificates.X509SignatureGenerator
    System.Security.Cryptography.X509Certificates.X509Store
    System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension
    System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm
    System.Security.Cryptography.X509Certificates.X509VerificationFlags
    System.SequencePosition
    System.SerializableAttribute
    System.Span`1
    System.StackOverflowException
    System.StringNormalizationExtensions
    System.Text.DecoderExceptionFallback
    System.Text.DecoderExceptionFallbackBuffer
    System.Text.DecoderFallbackBuffer
    System.Text.DecoderFallbackException
    System.Text.DecoderReplacementFallback
    System.Text.DecoderReplacementFallbackBuffer
    System.Text.EncoderExceptionFallback
    System.Text.EncoderExceptionFallbackBuffer
    System.Text.EncoderFallbackBuffer
    System.Text.EncoderFallbackException
    System.Text.EncoderReplacementFallback
    System.Text.EncoderReplacementFallbackBuffer
    System.Text.EncodingProvider
    System.Text.RegularExpressions.RegexCompilationInfo
    System.Text.RegularExpressions.RegexMatchTimeoutException
    System.Text.RegularExpressions.RegexRunner
    System.Text.RegularExpressions.RegexRunnerFactory
    System.Text.UTF32Encoding
    System.Text.UTF7Encoding
    System.ThreadStaticAttribute
    System.TimeZoneNotFoundException
    System.TupleExtensions
    System.TypeAccessException
    System.TypeInitializationException
    System.TypeLoadException
    System.TypeUnloadedException
    System.TypedReference
    System.UIntPtr
    System.UnauthorizedAccessException
    System.UnhandledExceptionEventArgs
    System.UnhandledExceptionEventHandler
    System.UriIdnScope
    System.UriParser
    System.UriTypeConverter
    System.Void
    System.WeakReference
    System.WeakReference`1
    System.Xml.ConformanceLevel
    System.Xml.DtdProcessing
    System.Xml.EntityHandling
    System.Xml.Formatting
    System.Xml.IApplicationResourceStreamResolver
    System.Xml.IHasXmlNode
    System.Xml.NameTable
    System.Xml.NamespaceHandling
    System.Xml.NewLineHandling
    System.Xml.ReadState
    System.Xml.ValidationType
    System.Xml.WhitespaceHandling
    System.Xml.WriteState
    System.Xml.XPath.IXPathNavigable
    System.Xml.XPath.XDocumentExtensions
    System.Xml.XPath.XPathDocument
    System.Xml.XPath.XPathException
    System.Xml.XPath.XPathExpression
    System.Xml.XPath.XPathItem
    System.Xml.XPath.XPathNamespaceScope
    System.Xml.XPath.XPathNodeIterator
    System.Xml.XPath.XPathNodeType
    System.Xml.XPath.XPathResultType
    System.Xml.XPath.XmlCaseOrder
    System.Xml.XPath.XmlDataType
    System.Xml.XPath.XmlSortOrder
    System.Xml.XmlAttributeCollection
    System.Xml.XmlCDataSection
    System.Xml.XmlCharacterData
    System.Xml.XmlComment
    System.Xml.XmlDateTimeSerializationMode
    System.Xml.XmlDeclaration
    System.Xml.XmlDocumentFragment
    System.Xml.XmlDocumentType
    System.Xml.XmlEntity
    System.Xml.XmlEntityReference
    System.Xml.XmlImplementation
    System.Xml.XmlLinkedNode
    System.Xml.XmlNameTable
    System.Xml.XmlNamedNodeMap
    System.Xml.XmlNamespaceScope
    System.Xml.XmlNodeChangedAction
    System.Xml.XmlNodeChangedEventArgs
    System.Xml.XmlNodeChangedEventHandler
    System.Xml.XmlNodeOrder
    System.Xml.XmlNodeReader
    System.Xml.XmlNotation
    System.Xml.XmlOutputMethod
    System.Xml.XmlParserContext
    System.Xml.XmlProcessingInstruction
    System.Xml.XmlQualifiedName
    System.Xml.XmlResolver
    System.Xml.XmlSecureResolver
    System.Xml.XmlSignificantWhitespace
    System.Xml.XmlSpace
    System.Xml.XmlText
    System.Xml.XmlTextReader
    System.Xml.XmlTextWriter
    System.Xml.XmlTokenizedType
    System.Xml.XmlUrlResolver
    System.Xml.XmlValidatingReader
    System.Xml.XmlWhitespace
    System.Xml.XmlXapResolver
    """##
}
