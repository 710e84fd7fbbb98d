/// What a name in the template's data stands for.
package indirect enum TemplateKind: Sendable {
  case text
  case code
  case number
  case flag
  case record([TemplateKey])
  case list([TemplateKey])
}

/// One documented name of the template's data.
package struct TemplateKey: Sendable {
  package let name: String
  package let kind: TemplateKind
  /// Whether the value may be missing, so that a section around it makes sense.
  package let isOptional: Bool
  /// What it means, for the documentation.
  package let meaning: String

  fileprivate init(_ name: String, _ kind: TemplateKind, optional: Bool = false, _ meaning: String)
  {
    self.name = name
    self.kind = kind
    isOptional = optional
    self.meaning = meaning
  }
}

/// The names that a template may use: the contract between the generator and people's own
/// templates. `docs/templates.md` prints it, and templates are checked against it before they are
/// rendered.
package enum TemplateSchema {
  package static let keys: [TemplateKey] = [
    TemplateKey(
      "source",
      .record([
        TemplateKey("inventory", .text, "the inventory's file name"),
        TemplateKey("environment", .text, optional: true, "the environment, none for the base"),
        TemplateKey("command", .text, "the command that makes the policy again"),
      ]), "where the policy comes from"),
    TemplateKey(
      "identity", .text,
      "the same in one sentence, with the configuration's hash and the policy's fingerprint"),
    TemplateKey(
      "hash", .code, "16 hexadecimal digits that change with whatever matters at run time"),
    TemplateKey(
      "api",
      .record([
        TemplateKey("name", .text, "the API's id"),
        TemplateKey("path", .text, "the API URL suffix"),
        TemplateKey("subscriptionKeyHeader", .text, "the header of the subscription key"),
        TemplateKey(
          "otherKeyHeader", .flag, "whether that header is another than `api-key`"),
      ]), "the API in front of the backends"),
    TemplateKey(
      "backends",
      .list([
        TemplateKey("index", .number, "the position in the list, from 0"),
        TemplateKey("name", .text, "the backend's name"),
        TemplateKey("url", .text, "the URL, without a slash at its end and without `/openai`"),
        TemplateKey("priority", .number, "the lowest number is tried first"),
        TemplateKey("weight", .number, "the share among equals, 1 where none is given"),
        TemplateKey("region", .text, optional: true, "the Azure region"),
        TemplateKey("subscription", .text, optional: true, "the Azure subscription"),
        TemplateKey("credential", .number, "the number of its entry in `credentials`"),
        TemplateKey(
          "deployments",
          .list([
            TemplateKey("name", .text, "the deployment's name"),
            TemplateKey("model", .text, optional: true, "the model"),
            TemplateKey("version", .text, optional: true, "the model's version"),
            TemplateKey("sku", .text, optional: true, "the SKU"),
            TemplateKey("capacity", .number, optional: true, "the capacity"),
          ]), "the deployments"),
      ]), "the backends, in the inventory's order"),
    TemplateKey("hasWeights", .flag, "whether some backend has a weight"),
    TemplateKey(
      "firstBackend", .number,
      "the index of the backend that answers when all are exhausted (`relay-first`)"),
    TemplateKey(
      "perDeployment", .flag,
      "whether some backend holds several deployments, so that each cools down on its own"),
    TemplateKey(
      "credentials",
      .list([
        TemplateKey("number", .number, "counted from 1"),
        TemplateKey("token", .flag, "whether it is a managed identity's token"),
        TemplateKey("variable", .code, optional: true, "the variable that holds the token"),
        TemplateKey("audience", .code, optional: true, "the token's audience"),
        TemplateKey(
          "clientID", .code, optional: true,
          "the client id of a user-assigned identity, or the named value that holds it"),
        TemplateKey(
          "namedValue", .code, optional: true, "the named value of a key, braces included"),
      ]), "the ways of authentication that the backends use, each once"),
    TemplateKey("singleCredential", .flag, "whether all backends use the same one"),
    TemplateKey(
      "pools",
      .list([
        TemplateKey("name", .code, "the pool's id in API Management"),
        TemplateKey(
          "deployment", .text, optional: true,
          "the deployment that it is for, in lower case; none for the general pool"),
        TemplateKey(
          "members",
          .list([
            TemplateKey("entity", .code, "the id of the backend entity"),
            TemplateKey("backend", .text, "the backend's name"),
            TemplateKey("priority", .number, "the lowest number is tried first"),
            TemplateKey("weight", .number, optional: true, "the share among equals"),
          ]), "the members"),
      ]), optional: true,
      "the backend pools, the general one first; missing where the strategy is `list`"),
    TemplateKey(
      "generalPool", .code, optional: true, "the id of the pool for requests that have no other"),
    TemplateKey("poolPerDeployment", .flag, "whether there are pools for deployments"),
    TemplateKey(
      "entities",
      .list([
        TemplateKey("name", .code, "the backend entity's id in API Management"),
        TemplateKey("backend", .text, "the backend's name"),
        TemplateKey("url", .text, "the URL, which ends in `/openai`"),
      ]), optional: true, "the backend entities that the pools consist of"),
    TemplateKey(
      "retry",
      .record([
        TemplateKey(
          "statusExpression", .code, "C# that tells whether `context.Response` is one to retry on"),
        TemplateKey("onNoResponse", .flag, "whether to retry when there is no answer at all"),
        TemplateKey(
          "limit", .number, optional: true,
          "how often a request may be sent, where the number of backends is not limit enough"),
        TemplateKey(
          "count", .number,
          "the `count` of `retry`: two rounds for each time a request may be sent, at most 50"),
        TemplateKey(
          "again", .number, optional: true,
          "the same for pools: how often a request may be sent again; none where it may not"),
      ]), "when to try another backend"),
    TemplateKey(
      "coolDown",
      .record([
        TemplateKey("default", .number, "seconds, where the answer does not say"),
        TemplateKey("defaultMilliseconds", .number, "the same in milliseconds"),
        TemplateKey("max", .number, "seconds at most"),
        TemplateKey("maxMilliseconds", .number, "the same in milliseconds"),
        TemplateKey(
          "fixed", .flag, "whether a circuit breaker takes the default, whatever the answer says"),
      ]), "how long a backend is left alone"),
    TemplateKey(
      "exhausted",
      .record([
        TemplateKey("relayFirst", .flag, "whether the first backend answers"),
        TemplateKey("soonestRetryAfter", .flag, "whether the policy answers 429 itself"),
      ]), "what happens when no backend is left"),
    TemplateKey("cacheType", .code, "the `caching-type` of the cache policies"),
    TemplateKey(
      "backendHeader",
      .record([
        TemplateKey("on", .flag, "whether the response names the backend"),
        TemplateKey("name", .flag, "whether it does so by name"),
        TemplateKey("url", .flag, "whether it does so by URL"),
        TemplateKey("header", .code, "the response header"),
        TemplateKey("variable", .code, "the variable that holds its value"),
      ]), "what the response says about the backend"),
  ]

  /// The names as a Markdown table, nested ones written as a template writes them.
  package static var markdown: String {
    var lines = ["| name | kind | meaning |", "|---|---|---|"]
    func add(_ keys: [TemplateKey], prefix: String) {
      for key in keys {
        let (kind, children, separator): (String, [TemplateKey], String) =
          switch key.kind {
          case .text: ("text", [], "")
          case .code: ("code", [], "")
          case .number: ("number", [], "")
          case .flag: ("flag", [], "")
          case .record(let keys): ("group", keys, ".")
          case .list(let keys): ("list", keys, " → ")
          }
        let name = prefix + key.name
        lines.append(
          "| `\(name)` | \(kind)\(key.isOptional ? ", may be missing" : "") | \(key.meaning) |")
        add(children, prefix: name + separator)
      }
    }
    add(keys, prefix: "")
    return lines.joined(separator: "\n") + "\n"
  }
}
