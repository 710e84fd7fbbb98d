package import BackendInventory

/// The inventory to begin with: every section and every setting, each with a word about it.
///
/// A line of prose begins with `#` and one blank. Other lines with `#` are settings, with a default
/// or an example, which count without the `#`. What an import wrote gets the parts that it lacks.
package enum StarterInventory {
  package static func text(_ strategy: BalancingStrategy) -> String {
    head + "\n" + resources + "\n" + policyHead + "policy:\n" + policy(strategy, isSet: true) + "\n"
      + environments(strategy)
  }

  /// An imported inventory with the settings that it does not have, all of them commented out.
  package static func completed(_ inventory: String) -> String {
    let keys = inventory.split(separator: "\n").filter { $0.first?.isLetter == true }
    func has(_ key: String) -> Bool { keys.contains { $0.hasPrefix(key + ":") } }
    var text = inventory
    if !has("policy") {
      let settings = policy(.list, isSet: false).split(
        separator: "\n", omittingEmptySubsequences: false)
      text += "\n" + policyHead + "#policy:\n"
      text += settings.map(commentedOut).joined(separator: "\n")
    }
    if !has("environments") { text += "\n" + environments(nil) }
    return text
  }

  /// A line of a section of which nothing counts: its `#` stands first, and prose stays prose.
  private static func commentedOut(_ line: Substring) -> String {
    guard let hash = line.firstIndex(of: "#"), line[..<hash].allSatisfy({ $0 == " " }) else {
      return String(line)
    }
    let behind = line[line.index(after: hash)...]
    return behind.hasPrefix(" ") ? "#" + behind : "#" + line[..<hash] + behind
  }

  private static let head = """
    # The Azure OpenAI resources behind one API in API Management, and how requests are shared out
    # among them. Put your own names where it says contoso.
    #
    # "#" without a blank behind it stands before settings that are left out: each shows its default,
    # or an example. Take the "#" away to set them.
    #
    # Editors that know JSON Schema complete and check this file: save the schema with
    # `apim-policy schema inventory > inventory.schema.json`, and begin the file with the line
    # "# yaml-language-server: $schema=inventory.schema.json".
    version: 1

    """

  private static let resources = """
    # The API as it is in API Management. The SDKs append "/openai" to the address that they are given,
    # so its path is "openai" or ends in "/openai", and they send their key in the header "api-key".
    api:
      name: azure-openai  # the API's id
      #path: openai
      #subscriptionKeyHeader: api-key

    # The model deployments of every backend that lists none of its own. One name stands for one model
    # and version everywhere, since the name stands in the request. What is said beside the name is
    # checked, not deployed. Capacity is in 1,000 tokens a minute, or in provisioned units.
    deployments:
      - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: GlobalStandard, capacity: 450 }

    # The Azure OpenAI resources. Priority 1 is tried first, the next only while all of those cool down;
    # among equals the weights decide, or chance where there are none.
    backends:
      # Provisioned capacity is paid for by the hour: use it up before anything else.
      - name: eastus-ptu
        url: https://contoso-eastus-ptu.openai.azure.com/
        priority: 1
        region: eastus
        subscription: contoso-ai  # finds backends that draw on one quota
        deployments:
          - { name: gpt-4o-2024-11-20, model: gpt-4o, version: 2024-11-20, sku: ProvisionedManaged, capacity: 300 }
      - name: eastus2
        url: https://contoso-eastus2.openai.azure.com/
        priority: 2
        weight: 60
        region: eastus2
        subscription: contoso-ai
      - name: westus3
        url: https://contoso-westus3.openai.azure.com/
        priority: 2
        weight: 40
        region: westus3
        subscription: contoso-ai
        # How the gateway proves itself to this one alone; as policy.auth.
        #auth: managed-identity

    """

  private static let policyHead = """
    # How the policy behaves. Every setting has a default; "#" without a blank stands before those that
    # are left out.

    """

  /// The settings of the `policy` section.
  private static func policy(_ strategy: BalancingStrategy, isSet: Bool) -> String {
    let isPool = strategy == .pool
    return """
        # Who balances: "list" has the policy choose from its own list, "pool" leaves it to API
        # Management's backend pools. `apim-policy advise inventory.yaml` says which one fits.
        \(isSet ? "" : "#")strategy: \(strategy.rawValue)

        # After which answers another backend is tried, and this one left alone for a while: statuses,
        # 4xx, 5xx, or no answer at all. Attempts: how many backends one request may try.
        #retry: { on: [408, 429, 499, 5xx, no-response], attempts: all }

        # How long it is left alone where its answer does not say, and how long at most.
      \(isPool ? poolCoolDown : "  #coolDown: { default: 10s, max: 300s }")

        # What callers get while every backend cools down: the answer of the first one, whatever it is
        # (relay-first), or 429 with the soonest time to come back (soonest-retry-after).
      \(isPool ? poolExhausted : "  #exhausted: relay-first")

        # Where the gateway remembers who cools down: prefer-external, external or internal.
      \(isPool ? poolCache : "  #cache: { type: prefer-external }")

        # How the gateway proves itself: managed-identity, { managedIdentity: <client id> } for a
        # user-assigned one, or "{{name}}", the named value that holds the key. Never the key itself.
        #auth: managed-identity

        # Whether the answer tells which backend gave it: off, name or url.
        #backendHeader: off

      """
  }

  private static let poolCoolDown = """
      # With a pool "Retry-After" counts, however long it is, unless "max" is the same as "default".
      #coolDown: { default: 10s, max: 10s }
    """
  private static let poolExhausted = """
      # A pool cannot relay.
      #exhausted: soonest-retry-after
    """
  private static let poolCache = """
      # A pool needs no cache: its circuit breakers remember.
    """

  /// An example of an environment: of the starter's backends, or of an inventory whose backends are
  /// others.
  private static func environments(_ strategy: BalancingStrategy?) -> String {
    var lines = [
      "# What is different in an environment, laid over the above by `--env`; backends change by name.",
      "#environments:", "#  dev:", "#    api: { name: azure-openai-dev }",
    ]
    if strategy != nil {
      lines += [
        "#    backends:",
        "#      - { name: eastus-ptu, remove: true }",
        "#      - { name: eastus2, url: https://contoso-dev-eastus2.openai.azure.com/ }",
        "#      - { name: westus3, url: https://contoso-dev-westus3.openai.azure.com/ }",
      ]
    }
    if strategy != .pool { lines.append("#    policy: { backendHeader: name }") }
    return lines.map { $0 + "\n" }.joined()
  }
}
