import BackendInventory

/// What is different between one backend before and after.
enum BackendDiff {
  typealias Backend = LoadBalancerConfiguration.Backend
  typealias Deployment = LoadBalancerConfiguration.Deployment

  static func compare(
    _ old: Backend?, _ new: Backend?, isAuthKnown: Bool = true
  ) -> [Change] {
    switch (old, new) {
    case (nil, nil): []
    case (let old?, nil):
      [
        Change(
          .backendRemoved, path: path(old), old: description(old, isAuthKnown), new: nil,
          subject: subject(old))
      ]
    case (nil, let new?):
      [
        Change(
          .backendAdded, path: path(new), old: nil, new: description(new, isAuthKnown),
          subject: subject(new))
      ]
    case (let old?, let new?): compare(old, new)
    }
  }

  private static func compare(_ old: Backend, _ new: Backend) -> [Change] {
    let pair = PairOfBackends(old: old, new: new)
    var changes: [Change] = []
    changes += pair.change(.backendRenamed, "name", old.name, new.name, words: "renamed")
    if urlKey(old) != urlKey(new) {
      changes += pair.change(.backendURLChanged, "url", old.url, new.url)
    }
    changes += pair.change(
      .priorityChanged, "priority", String(old.priority), String(new.priority))
    changes += pair.change(
      .weightChanged, "weight", old.weight.map(String.init), new.weight.map(String.init))
    changes += pair.change(.regionChanged, "region", old.region, new.region)
    changes += pair.change(
      .subscriptionChanged, "subscription", old.subscription, new.subscription)
    changes += pair.change(.authChanged, "auth", text(old.auth), text(new.auth))
    changes += deploymentChanges(pair)
    return changes
  }

  /// The URL as far as it tells backends apart: scheme and host know no letter case.
  static func urlKey(_ backend: Backend) -> [UInt8] {
    var slashes = 0
    return backend.url.utf8.map { byte in
      if byte == UInt8(ascii: "/") { slashes += 1 }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return slashes <= 2 && isCapital ? byte + 0x20 : byte
    }
  }

  // MARK: - Deployments

  private static func deploymentChanges(_ pair: PairOfBackends) -> [Change] {
    var changes: [Change] = []
    var left = pair.new.deployments
    for old in pair.old.deployments {
      let path = "deployments[\(old.name.quoted)]"
      let subject = "deployment \(old.name.quoted)"
      guard let place = left.firstIndex(where: { $0.name.utf8.elementsEqual(old.name.utf8) })
      else {
        changes.append(pair.whole(.deploymentRemoved, path, subject, description(old), nil))
        continue
      }
      let new = left.remove(at: place)
      let values = [
        ("model", old.model, new.model), ("version", old.version, new.version),
        ("sku", old.sku, new.sku),
        ("capacity", old.capacity.map(String.init), new.capacity.map(String.init)),
      ]
      for (name, old, new) in values {
        changes += pair.change(
          .deploymentChanged, "\(path).\(name)", old, new, words: "\(subject) \(name)")
      }
    }
    for new in left {
      changes.append(
        pair.whole(
          .deploymentAdded, "deployments[\(new.name.quoted)]", "deployment \(new.name.quoted)",
          nil, description(new)))
    }
    return changes
  }

  // MARK: - Words

  private static func description(_ backend: Backend, _ isAuthKnown: Bool) -> String {
    var parts = ["priority \(backend.priority)"]
    if let weight = backend.weight { parts.append("weight \(weight)") }
    if !backend.url.isEmpty { parts.append(backend.url) }
    if let region = backend.region { parts.append("region \(region)") }
    if isAuthKnown { parts.append(text(backend.auth)) }
    let names = backend.deployments.map(\.name)
    if !names.isEmpty { parts.append("deployments " + names.joined(separator: " ")) }
    return parts.joined(separator: ", ")
  }

  private static func description(_ deployment: Deployment) -> String {
    let parts = [
      deployment.model.map { "model \($0)" }, deployment.version.map { "version \($0)" },
      deployment.sku.map { "sku \($0)" }, deployment.capacity.map { "capacity \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "nothing said of it" : parts.joined(separator: ", ")
  }

  static func text(_ auth: BackendAuthentication) -> String {
    switch auth {
    case .managedIdentity(nil): "managed-identity"
    case .managedIdentity(let clientID?): "managed-identity \(clientID)"
    case .namedValue(let name): "{{\(name)}}"
    }
  }

  static func path(_ backend: Backend) -> String { "backends[\(backend.name.quoted)]" }
  static func subject(_ backend: Backend) -> String {
    "backend \(backend.name.quoted):"
  }
}

/// One backend before and after, and how to tell of its changes.
private struct PairOfBackends {
  var old: BackendDiff.Backend
  var new: BackendDiff.Backend

  func change(
    _ kind: Change.Kind, _ member: String, _ old: String?, _ new: String?, words: String? = nil
  ) -> [Change] {
    if (old.map { Array($0.utf8) }) == (new.map { Array($0.utf8) }) { return [] }
    return [
      Change(
        kind, path: "\(BackendDiff.path(self.new)).\(member)",
        oldPath: "\(BackendDiff.path(self.old)).\(member)", old: old, new: new,
        // By the name that it had, where the line is about the name.
        subject: "\(BackendDiff.subject(kind == .backendRenamed ? self.old : self.new)) "
          + (words ?? member))
    ]
  }

  func whole(
    _ kind: Change.Kind, _ member: String, _ words: String, _ old: String?, _ new: String?
  ) -> Change {
    Change(
      kind, path: "\(BackendDiff.path(self.new)).\(member)",
      oldPath: "\(BackendDiff.path(self.old)).\(member)", old: old, new: new,
      subject: "\(BackendDiff.subject(self.new)) \(words)")
  }
}

extension String {
  /// In double quotes, for names in paths and messages.
  var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
