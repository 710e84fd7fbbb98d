import BackendInventory

/// The API in front of the backends: its path, and how callers send their key.
enum APICheck {
  static func lines(_ subject: DoctorCase) -> [DoctorLine] {
    let configuration = subject.configuration
    guard let api = subject.api else {
      let name = Shown.text(configuration.apiName)
      let wanted = configuration.apiName.lowercased()
      let namesakes = subject.facts.apis.count { $0.name.lowercased() == wanted }
      let reason =
        switch (subject.facts.apis.count, namesakes) {
        case (0, _): "the API \(name) is not in the files"
        case (1, 0): "the API \(name) is not in the files, which hold another"
        case (let count, 0): "the API \(name) is not in the files, which hold \(count) others"
        case (_, 1): "the API \(name) in the files belongs to another service"
        default: "several services in the files have an API \(name), and none is chosen"
        }
      return [
        DoctorLine(
          "api", .api, .cannotKnow, reason,
          at: subject.facts.apis.first?.location,
          commands: [AzureCommand.showAPI(configuration.apiName, of: subject.serviceAddress)])
      ]
    }
    return [
      path(api, subject), suffix(api, subject), header(api, subject), required(api, subject),
    ].compactMap(\.self)
  }

  private static func path(_ api: DoctorAPI, _ subject: DoctorCase) -> DoctorLine {
    let wanted = subject.configuration.apiPath
    guard let found = api.property("path") else { return unsaid("path", "path", api, subject) }
    let path = found.text ?? ""
    if trimmed(path) == trimmed(wanted) {
      return DoctorLine(
        "path", .api, .ok, "the API's path is \(Shown.text(path)), as in the inventory",
        at: found.start)
    }
    let isCase = trimmed(path).lowercased() == trimmed(wanted).lowercased()
    return DoctorLine(
      "path", .api, isCase ? .cannotKnow : .notOK,
      """
      the API's path is \(Shown.text(path)), and the inventory says \(Shown.text(wanted))\
      \(isCase ? "; whether letter case counts is not known" : "")
      """, at: found.start,
      remark: endsInOpenAI(path)
        ? "or write the API's path into the inventory"
        : "the SDKs append \"/openai\" to the endpoint that they are given",
      commands: [update(subject, "--path", wanted)])
  }

  /// What the SDKs need. A path that is not the inventory's has been spoken of.
  private static func suffix(_ api: DoctorAPI, _ subject: DoctorCase) -> DoctorLine? {
    guard let found = api.property("path") else { return nil }
    if let version = api.property("apiVersion"), version.text != nil,
      api.property("apiVersionSetId") != nil
    {
      return DoctorLine(
        "suffix", .api, .cannotKnow,
        "the API has versions, and where they stand in the URL is not in the files",
        at: version.start,
        remark: "the SDKs append \"/openai\" to their endpoint: nothing may stand behind it")
    }
    guard endsInOpenAI(found.text ?? "") else { return nil }
    return DoctorLine(
      "suffix", .api, .ok, "the path ends as the SDKs need it, in \"openai\"", at: found.start)
  }

  private static func endsInOpenAI(_ path: String) -> Bool {
    let path = trimmed(path).lowercased()
    return path == "openai" || path.hasSuffix("/openai")
  }

  private static func header(_ api: DoctorAPI, _ subject: DoctorCase) -> DoctorLine {
    let wanted = subject.configuration.subscriptionKeyHeader
    guard let names = api.property("subscriptionKeyParameterNames"),
      let header = names["header"], let name = header.text
    else { return unsaid("key-header", "subscriptionKeyParameterNames", api, subject) }
    // Names of headers are compared without regard to case (RFC 9110, 5.1).
    guard name.lowercased() == wanted.lowercased() else {
      // Where no key is needed, it need not be found.
      let isNeeded = api.property("subscriptionRequired")?.isFalse != true
      return DoctorLine(
        "key-header", .api, isNeeded ? .notOK : .cannotKnow,
        """
        the API takes keys in the header \(Shown.text(name)), and callers send them in \
        \(Shown.text(wanted))\(isNeeded ? "" : "; whether they need one is not known")
        """, at: header.start,
        commands: [update(subject, "--subscription-key-header-name", wanted)])
    }
    return DoctorLine(
      "key-header", .api, .ok, "callers send their key in the header \(Shown.text(name))",
      at: header.start)
  }

  private static func required(_ api: DoctorAPI, _ subject: DoctorCase) -> DoctorLine {
    guard let required = api.property("subscriptionRequired") else {
      return unsaid("subscription-required", "subscriptionRequired", api, subject)
    }
    if required.isTrue {
      return DoctorLine(
        "subscription-required", .api, .ok, "callers need a subscription", at: required.start)
    }
    return DoctorLine(
      "subscription-required", .api, .cannotKnow,
      """
      callers need no subscription, and whether a policy asks them for something else is not known: \
      else whoever reaches the gateway uses the models
      """, at: required.start, commands: [update(subject, "--subscription-required", "true")])
  }

  // MARK: - Parts

  private static func unsaid(
    _ id: String, _ key: String, _ api: DoctorAPI, _ subject: DoctorCase
  ) -> DoctorLine {
    DoctorLine(
      id, .api, .cannotKnow, "the output does not say the API's \"\(key)\"", at: api.location,
      commands: [AzureCommand.showAPI(subject.configuration.apiName, of: subject.serviceAddress)])
  }

  private static func update(_ subject: DoctorCase, _ option: String, _ value: String) -> String {
    AzureCommand.updateAPI(
      subject.configuration.apiName, of: subject.serviceAddress, option, value)
  }

  private static func trimmed(_ path: String) -> String {
    path.split(separator: "/").joined(separator: "/")
  }
}
