/// The inventory, version 1: every key there is. Nothing else lists them.
package enum InventoryFields {
  /// The version that this program reads.
  package static let formatVersion = 1

  static let version = Field(
    "version", .integer(formatVersion...formatVersion), required: true,
    "The version of this format.")
  static let api = Field(
    "api", .section(apiTable), required: true,
    "The API in API Management that stands in front of the backends.")
  static let sharedDeployments = Field(
    "deployments", .list(of: deploymentTable, upTo: 200),
    "The model deployments that every backend has which lists none of its own.")
  static let backends = Field(
    "backends", .list(of: backendTable, upTo: 200), required: true,
    "The Azure OpenAI resources among which requests are shared out.")
  static let policy = Field(
    "policy", .section(policyTable),
    "How the generated policy behaves. Every value has a default.")
  static let environments = Field(
    "environments", .map(of: environmentTable, upTo: 50),
    """
    What is different in each environment, by the environment's name. `--env` chooses one; \
    without it, the inventory is taken as it stands above.
    """)

  package static let root = FieldTable(
    "inventory", title: "Top level",
    "One file, YAML or JSON, holds one inventory.",
    [version, api, sharedDeployments, backends, policy, environments])

  // The API.

  static let apiName = Field(
    "name", .text(TextShape(maxLength: 256, forbidden: "*#&+:<>?")), required: true,
    "The API's id in API Management.")
  static let apiPath = Field(
    "path", .text(TextShape(maxLength: 400, pattern: "^([^/\\s]+/)*openai$")), default: "openai",
    """
    The API URL suffix: `openai`, or something that ends in `/openai`, since the Azure OpenAI \
    SDKs append `/openai` to their endpoint themselves.
    """)
  static let subscriptionKeyHeader = Field(
    "subscriptionKeyHeader",
    .text(TextShape(maxLength: 128, pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")),
    default: "api-key",
    "The header in which callers send their subscription key; the SDKs send `api-key`.")

  static let apiTable = FieldTable(
    "api", title: "`api`", "The API in API Management.",
    [apiName, apiPath, subscriptionKeyHeader])

  // Deployments.

  static let deploymentName = Field(
    "name", .text(TextShape(maxLength: 128, forbidden: "/?#\"\\")), required: true,
    "The deployment's name, as it stands in the request's URL; the same in every backend.")
  static let model = Field(
    "model", .text(TextShape(maxLength: 128)), "The model, such as `gpt-4o`.")
  static let modelVersion = Field(
    "version", .text(TextShape(maxLength: 64)),
    "The model's version, taken as it is written: `0613` and `2024-11-20` need no quotes.")
  static let sku = Field(
    "sku", .text(TextShape(maxLength: 64)),
    "The SKU's name as Azure spells it, such as `GlobalStandard` or `ProvisionedManaged`.")
  static let capacity = Field(
    "capacity", .integer(1...10_000_000),
    """
    Thousands of tokens a minute for pay-as-you-go, the number of provisioned units otherwise.
    """)

  static let deploymentTable = FieldTable(
    "deployment", title: "An entry of `deployments`", "One model deployment.",
    [deploymentName, model, modelVersion, sku, capacity])

  // Backends.

  static let backendName = Field(
    "name", .text(TextShape(maxLength: 80)), required: true,
    "The backend's name: by it environments refer to it and the response may name it.")
  static let url = Field(
    "url", .text(TextShape(maxLength: 400, pattern: "^[Hh][Tt][Tt][Pp][Ss]://")), required: true,
    "The resource's endpoint. A trailing slash or `/openai` makes no difference.")
  static let priority = Field(
    "priority", .integer(1...100), required: true,
    "1 is tried first; a larger number only while all smaller ones are cooling down.")
  static let weight = Field(
    "weight", .integer(1...100),
    "The backend's share among those of equal priority; without weights, equal shares.")
  static let region = Field(
    "region", .text(TextShape(maxLength: 64)), "The Azure region, such as `eastus`.")
  static let subscription = Field(
    "subscription", .text(TextShape(maxLength: 64)),
    "The Azure subscription's id or name: two backends that draw on one quota are found by it.")
  static let backendAuth = Field(
    "auth", .authentication,
    "How the gateway proves itself to this backend, where that differs from `policy.auth`.")
  static let backendDeployments = Field(
    "deployments", .list(of: deploymentTable, upTo: 200),
    "This backend's own model deployments; without it, the shared ones.")
  static let remove = Field(
    "remove", .boolean, default: "false",
    "`true` takes the backend out of this environment.")

  static let backendTable = FieldTable(
    "backend", title: "An entry of `backends`", "One Azure OpenAI resource.",
    [
      backendName, url, priority, weight, region, subscription, backendAuth, backendDeployments,
    ])

  // Environments.

  static let environmentBackends = Field(
    "backends", .list(of: backendOverlayTable, upTo: 200),
    """
    Backends to change, add or remove. An entry whose name stands above changes that backend, \
    field by field; any other adds one, after those above, and needs all that a backend needs.
    """)
  static let environmentAPI = Field(
    "api", .section(apiOverlayTable), "What is different about the API, field by field.")
  static let environmentDeployments = Field(
    "deployments", .list(of: deploymentTable, upTo: 200),
    "Takes the place of the whole shared list.")
  static let environmentPolicy = Field(
    "policy", .section(policyTable), "What is different about the policy, field by field.")

  static let apiOverlayTable = apiTable.overlay(
    "API overlay", title: "`api` in an environment",
    "As above; what is not given stays as it is.")
  static let backendOverlayTable = backendTable.overlay(
    "backend overlay", title: "An entry of `backends` in an environment",
    "As above; what is not given stays as it is. A list of deployments replaces the whole list.",
    keeping: "name", adding: [remove])
  static let environmentTable = FieldTable(
    "environment", title: "An environment",
    "What is laid over the inventory for one environment. It may be empty.",
    [environmentAPI, environmentDeployments, environmentBackends, environmentPolicy])
}
