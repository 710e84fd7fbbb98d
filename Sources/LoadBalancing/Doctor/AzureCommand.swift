import BackendInventory
import Diagnostics

/// Calls of `az`, fit to be pasted into a shell whatever stands in the names.
enum AzureCommand {
  /// A call with its options; those without a value are left out.
  static func az(
    _ verb: String, _ options: [(name: String, value: Word?)], flags: String = "",
    into file: String? = nil
  ) -> String {
    var text = "az " + verb
    for option in options {
      if let value = option.value { text += " \(option.name) \(value.text)" }
    }
    text += flags.isEmpty ? "" : " " + flags
    return text + (file.map { " -o json > \(ShellText.quoted($0))" } ?? "")
  }

  /// A word of a shell.
  struct Word: ExpressibleByStringLiteral {
    let text: String

    /// A word of the tool's own.
    init(stringLiteral value: String) { text = ShellText.quoted(value) }

    /// A name from the input; the placeholder where there is none, and for what no name is, such as
    /// a key, an option or what `az` would read a file for.
    init(_ name: String?, or placeholder: String) {
      text = name.flatMap { Self.isName($0) ? $0 : nil }.map(ShellText.quoted) ?? placeholder
    }

    /// The name, and nothing where there is none.
    init?(_ name: String?) {
      guard let name, Self.isName(name) else { return nil }
      text = ShellText.quoted(name)
    }

    private init(verbatim text: String) { self.text = text }

    /// A JMESPath query: it has quotes of its own.
    static func query(_ text: String) -> Word {
      let isPlain = !text.contains { "\"\\$`!".contains($0) }
      return Word(verbatim: isPlain ? "\"\(text)\"" : ShellText.singleQuoted(text))
    }

    static func isName(_ text: String) -> Bool {
      !text.isEmpty && !text.hasPrefix("-") && !text.hasPrefix("@")
        && ShownText.printable(text) == text
        && !text.split(separator: "/").contains { SecretShape.isContained(in: String($0)) }
    }
  }

  /// A name of a file for what a command prints, made of a name from the input.
  static func fileName(_ stem: String, _ name: String?) -> String {
    guard let name, Word.isName(name) else { return stem + ".json" }
    let plain = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    return plain ? "\(stem)-\(name).json" : stem + ".json"
  }
}

extension AzureCommand {
  // MARK: - What prints the JSON

  static func showService(_ name: String? = nil) -> String {
    guard let name = Word(name) else { return az("apim list", [], into: "apim.json") }
    return az(
      "apim show", [("--name", name), ("--resource-group", "RESOURCE_GROUP")], into: "apim.json")
  }

  static func showAPI(_ api: String, of service: ServiceAddress?) -> String {
    az(
      "apim api show",
      apiOptions(api, of: service), into: "api.json")
  }

  static func listAccounts(subscription: String?) -> String {
    az(
      "cognitiveservices account list", [("--subscription", Word(subscription))],
      into: fileName("accounts", subscription))
  }

  static func listDeployments(of account: DoctorAccount) -> String {
    az(
      "cognitiveservices account deployment list", accountOptions(account),
      into: fileName("deployments", account.name))
  }

  /// All role assignments of a subscription. The listing says itself what it covers: from an
  /// assignment that is not in it nothing could be concluded otherwise.
  static func listRoles(subscription: String) -> String {
    guard Word.isName(subscription), !subscription.contains("'") else {
      return az(
        "role assignment list", [("--subscription", "SUBSCRIPTION")],
        flags: "--all --include-inherited", into: "roles.json")
    }
    return az(
      "role assignment list",
      [
        ("--subscription", Word(subscription, or: "SUBSCRIPTION")),
        (
          "--all --include-inherited --query",
          .query("{scope:'/subscriptions/\(subscription)',value:@}")
        ),
      ], into: fileName("roles", subscription))
  }

  // MARK: - What mends it

  static func assignRole(principal: String, account: DoctorAccount) -> String {
    az(
      "role assignment create",
      [
        ("--role", .init(stringLiteral: OpenAIUserRole.id)),
        ("--assignee-object-id", Word(principal, or: "PRINCIPAL_ID")),
        ("--assignee-principal-type", "ServicePrincipal"),
        ("--scope", Word(account.id.text, or: "ACCOUNT_ID")),
      ])
  }

  static func setAccount(_ account: DoctorAccount, property: String, to value: String) -> String {
    az(
      "resource update",
      [
        ("--ids", Word(account.id.text, or: "ACCOUNT_ID")),
        ("--set", .init(stringLiteral: "properties.\(property)=\(value)")),
      ])
  }

  static func updateAPI(
    _ api: String, of service: ServiceAddress?, _ option: String, _ value: String
  ) -> String {
    az("apim api update", apiOptions(api, of: service) + [(option, Word(value, or: "VALUE"))])
  }

  // MARK: - Parts

  static func accountOptions(_ account: DoctorAccount) -> [(name: String, value: Word?)] {
    [
      ("--name", Word(account.name, or: "ACCOUNT")),
      ("--resource-group", Word(account.resourceGroup, or: "RESOURCE_GROUP")),
      ("--subscription", Word(account.subscription)),
    ]
  }

  static func serviceOptions(
    _ service: ServiceAddress?, name: String = "--name"
  ) -> [(name: String, value: Word?)] {
    [
      (name, Word(service?.name, or: "APIM_NAME")),
      ("--resource-group", Word(service?.resourceGroup, or: "RESOURCE_GROUP")),
      ("--subscription", Word(service?.subscription)),
    ]
  }

  private static func apiOptions(
    _ api: String, of service: ServiceAddress?
  ) -> [(name: String, value: Word?)] {
    serviceOptions(service, name: "--service-name") + [("--api-id", Word(api, or: "API_ID"))]
  }
}
