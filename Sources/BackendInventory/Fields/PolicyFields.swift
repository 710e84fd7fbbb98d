/// The keys of the `policy` section.
extension InventoryFields {
  static let strategy = Field(
    "strategy", .choice(BalancingStrategy.allCases.map(\.rawValue)), default: "list",
    """
    Who balances: `list` has the policy choose among its own list of backends, `pool` leaves it to \
    API Management's backend pools and circuit breakers, which the policy only uses.
    """)
  static let retry = Field("retry", .section(retryTable), "When another backend is tried.")
  static let coolDown = Field(
    "coolDown", .section(coolDownTable), "How long a backend is left alone after a failure.")
  static let exhausted = Field(
    "exhausted", .choice(ExhaustedBehavior.allCases.map(\.rawValue)), default: "relay-first",
    """
    What the caller gets while every backend is cooling down: `relay-first` sends the request \
    to the first backend and relays its answer, `soonest-retry-after` answers 429 with the \
    soonest remaining time.
    """)
  static let cache = Field(
    "cache", .section(cacheTable), "Where the gateway remembers which backends are cooling down.")
  static let policyAuth = Field(
    "auth", .authentication, default: "managed-identity",
    """
    How the gateway proves itself to the backends: `managed-identity` for the system-assigned \
    identity, `{ managedIdentity: <client id> }` for a user-assigned one, or `"{{name}}"`, the \
    named value that holds the key (also `{ namedValue: name }`). A key itself is refused.
    """)
  static let backendHeader = Field(
    "backendHeader", .choice(BackendHeader.allCases.map(\.rawValue)), default: "off",
    "Whether the response says which backend answered: `off`, its `name` or its `url`.")

  static let policyTable = FieldTable(
    "policy", title: "`policy`",
    "How the generated policy behaves; an empty section is a good one.",
    [strategy, retry, coolDown, exhausted, cache, policyAuth, backendHeader])

  static let retryOn = Field(
    "on", .retryConditions, default: "[408, 429, 499, 5xx, no-response]",
    """
    After which outcomes another backend is tried, and this one left alone for a while: status \
    codes, `4xx`, `5xx`, and `no-response` for no HTTP answer at all.
    """)
  static let attempts = Field(
    "attempts", .attempts(1...50), default: "all",
    "How many backends one request may try, the first included; `all` tries each once.")

  static let retryTable = FieldTable(
    "retry", title: "`policy.retry`", "When another backend is tried.", [retryOn, attempts])

  static let coolDownDefault = Field(
    "default", .duration(1...86_400), default: "10s",
    "How long, when the answer does not say.")
  static let coolDownMax = Field(
    "max", .duration(1...86_400), default: "300s",
    "How long at most, whatever the answer says.")

  static let coolDownTable = FieldTable(
    "coolDown", title: "`policy.coolDown`", "How long a backend is left alone after a failure.",
    [coolDownDefault, coolDownMax])

  static let cacheType = Field(
    "type", .choice(CacheType.allCases.map(\.rawValue)), default: "prefer-external",
    """
    The `caching-type` of API Management's cache policies: `prefer-external` takes the external \
    Redis cache where there is one and the built-in cache otherwise.
    """)

  static let cacheTable = FieldTable(
    "cache", title: "`policy.cache`", "Where the gateway keeps its throttle state.", [cacheType])
}
