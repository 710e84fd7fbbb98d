import BackendInventory
import Diagnostics

/// Tells which of the lists that code makes are lists of backends, and reads them.
struct BackendListReader {
  let heap: ConstantHeap
  private(set) var lists: [(name: String?, backends: [RecognizedBackend], list: Int)] = []
  private(set) var doubts: [(list: Int, reason: String)] = []

  /// The objects in each list.
  private let objects: [Set<Int>]
  /// The lists that hold an object.
  private let listsOfObject: [Int: [Int]]

  init(_ heap: ConstantHeap) {
    self.heap = heap
    objects = heap.lists.map { list in
      Set(
        list.elements.compactMap { element in
          if case .object(let object) = element { object } else { nil }
        })
    }
    var listsOfObject: [Int: [Int]] = [:]
    for (list, objects) in objects.enumerated() {
      for object in objects { listsOfObject[object, default: []].append(list) }
    }
    self.listsOfObject = listsOfObject
    for index in heap.lists.indices { read(index) }
  }

  private mutating func read(_ index: Int) {
    let list = heap.lists[index]
    let objects = list.elements.compactMap { element -> ConstantHeap.Object? in
      if case .object(let object) = element { heap.objects[object] } else { nil }
    }
    guard !objects.isEmpty, objects.contains(where: Self.looksLikeBackend),
      !isSelection(of: index)
    else { return }
    if let doubt = heap.doubt(about: .array(index)) {
      doubts.append((index, doubt))
      return
    }
    guard objects.count == list.elements.count else {
      doubts.append((index, "not all of its elements are objects"))
      return
    }
    var backends: [RecognizedBackend] = []
    for (number, object) in objects.enumerated() {
      switch Self.backend(object, heap) {
      case .success(let backend): backends.append(backend)
      case .failure(let doubt):
        doubts.append((index, "backend \(number + 1) \(doubt.reason)"))
        return
      }
    }
    Self.deriveNames(&backends)
    lists.append((list.name, backends, index))
  }

  /// The type of a list and of its elements: code for one takes no other.
  func type(of list: Int) -> String {
    let types = Set(
      heap.lists[list].elements.map { element in
        if case .object(let object) = element { heap.objects[object].type } else { "" }
      })
    return "\(heap.lists[list].type) of \(types.sorted().joined(separator: " and "))"
  }

  /// Whether all that it holds stands in a list before it: it picks from that.
  private func isSelection(of index: Int) -> Bool {
    let own = objects[index]
    guard let first = own.first else { return false }
    return listsOfObject[first, default: []].contains { other in
      guard other != index, objects[other].isSuperset(of: own) else { return false }
      return objects[other].count > own.count || other < index
    }
  }

  /// Whether it has what says where requests go.
  private static func looksLikeBackend(_ object: ConstantHeap.Object) -> Bool {
    let properties = object.properties.compactMap { property in
      BackendProperty(property.name).map { ($0, property.value) }
    }
    return properties.contains { property, value in
      switch (property, value) {
      case (.identifier, _): return true
      // A plain `host` or `address` may be anything, a URL is none but a URL.
      case (.url, .string(let text)): return text.contains("://") || text.contains("{{")
      case (.url, .code): return properties.contains { $0.0 == .priority || $0.0 == .weight }
      default: return false
      }
    }
  }

  private struct Doubt: Error {
    var reason: String
  }

  private static func backend(
    _ object: ConstantHeap.Object, _ heap: ConstantHeap
  ) -> Result<RecognizedBackend, Doubt> {
    var recognized = RecognizedBackend(
      backend: LoadBalancerConfiguration.Backend(
        name: "", url: "", priority: 1, weight: nil, region: nil, subscription: nil,
        auth: .managedIdentity(clientID: nil), deployments: []),
      isNameDerived: false, others: [:], hasKey: false, credential: nil)
    var seen: Set<String> = []
    var identifier: String?
    for property in object.properties {
      let meaning = BackendProperty(property.name)
      // Of two properties of one meaning the first counts, the other is kept as it is.
      let isFirst = meaning.map { seen.insert("\($0)").inserted } ?? false
      if let meaning, isFirst {
        recognized.spellings["\(meaning)"] = "\"\(property.name)\"\(type(property.value))"
      }
      switch (meaning, property.value) {
      case (.url?, .string(let text)) where isFirst:
        recognized.backend.url = LoadBalancerConfiguration.baseURL(text)
        recognized.writtenURL = text
      case (.url?, .code(let code)) where isFirst:
        return .failure(Doubt(reason: "has a URL that is worked out when the policy runs: \(code)"))
      case (.identifier?, .string(let text)) where isFirst: identifier = text
      case (.name?, .string(let text)) where isFirst: recognized.backend.name = text
      case (.priority?, let value) where isFirst:
        guard let number = number(value) else {
          return .failure(Doubt(reason: "has a priority that is no plain number"))
        }
        recognized.backend.priority = number
      case (.weight?, let value) where isFirst:
        guard let number = number(value) else {
          return .failure(Doubt(reason: "has a weight that is no plain number"))
        }
        recognized.backend.weight = number
      case (.region?, .string(let text)) where isFirst: recognized.backend.region = text
      case (.credential?, .number(let number)) where isFirst:
        recognized.credential = number
        recognized.others[property.name] = String(number)
      case (.key?, .string(let text)) where isFirst && namedValue(text) != nil:
        recognized.backend.auth = .namedValue(namedValue(text) ?? "")
        recognized.hasKey = true
      case (.deployments?, let value) where isFirst && names(value, heap) != nil:
        recognized.backend.deployments = (names(value, heap) ?? []).map {
          LoadBalancerConfiguration.Deployment(
            name: $0, model: nil, version: nil, sku: nil, capacity: nil)
        }
      default: recognized.others[property.name] = text(property.value, heap)
      }
    }
    if recognized.backend.name.isEmpty, let identifier {
      recognized.backend.name = identifier
    } else if let identifier {
      recognized.others["backend-id"] = identifier
    }
    guard !recognized.backend.url.isEmpty || identifier != nil else {
      return .failure(Doubt(reason: "has no URL"))
    }
    return .success(recognized)
  }

  private static func type(_ value: ConstantValue) -> String {
    switch value {
    case .string: " (text)"
    case .number: " (number)"
    case .array: " (list)"
    case .bool, .null, .object, .property, .code: ""
    }
  }

  private static func number(_ value: ConstantValue) -> Int? {
    switch value {
    case .number(let number): number
    case .string(let text): Int(text)
    default: nil
    }
  }

  /// The name in `{{name}}`.
  private static func namedValue(_ text: String) -> String? {
    text.hasPrefix("{{") ? PolicyName.namedValue(text) : nil
  }

  private static func names(_ value: ConstantValue, _ heap: ConstantHeap) -> [String]? {
    switch value {
    case .string(let text): return [text]
    case .array(let index):
      let names = heap.lists[index].elements.compactMap { element -> String? in
        switch element {
        case .string(let text): text
        default: nil
        }
      }
      return names.count == heap.lists[index].elements.count ? names : nil
    default: return nil
    }
  }

  /// Any value as text, objects with their properties by name.
  private static func text(_ value: ConstantValue, _ heap: ConstantHeap) -> String {
    var seen = ConstantHeap.Seen()
    return text(value, heap, &seen)
  }

  private static func text(
    _ value: ConstantValue, _ heap: ConstantHeap, _ seen: inout ConstantHeap.Seen
  ) -> String {
    guard seen.insert(value) else { return "…" }
    switch value {
    case .object(let index):
      let parts = heap.objects[index].properties.sorted { $0.name < $1.name }.map {
        "\($0.name): \(text($0.value, heap, &seen))"
      }
      return "{\(parts.joined(separator: ", "))}"
    case .array(let index):
      let parts = heap.lists[index].elements.map { text($0, heap, &seen) }
      return "[\(parts.joined(separator: ", "))]"
    case .property(let name, let value): return "\(name): \(text(value, heap, &seen))"
    case .string(let text): return text
    case .number, .bool, .null, .code: return value.text ?? ""
    }
  }

  /// A backend without a name goes by its host: by the first label, where that tells it apart.
  private static func deriveNames(_ backends: inout [RecognizedBackend]) {
    let hosts = backends.map { host(of: $0.backend.url) }
    let labels = hosts.map { host in String(host.prefix { $0 != "." }) }
    let labelCounts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    let hostCounts = Dictionary(hosts.map { ($0, 1) }, uniquingKeysWith: +)
    for index in backends.indices where backends[index].backend.name.isEmpty {
      let isUnique = labelCounts[labels[index]] == 1
      let isHostUnique = hostCounts[hosts[index]] == 1
      backends[index].backend.name =
        isUnique ? labels[index] : isHostUnique ? hosts[index] : backends[index].backend.url
      backends[index].isNameDerived = true
    }
  }

  private static func host(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    return rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
  }
}
