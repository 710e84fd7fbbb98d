package import Diagnostics
import PolicyDocument

/// An attribute or child that another one makes necessary.
package struct Companion: Sendable {
  /// What makes it necessary.
  package enum Trigger: Sendable {
    /// The attribute is there.
    case present(String)
    /// An attribute has one of some values.
    case value(ValueCondition)
    /// An attribute has, for certain, none of some values.
    case otherValue(ValueCondition)
  }

  /// Child names from the policy to the element that is meant.
  package var path: [String] = []
  package var trigger: Trigger
  package var attributes: [String] = []
  package var children: [String] = []
  package var severity: Severity = .error

  /// The attribute that makes it necessary, for the message.
  package var cause: String {
    switch trigger {
    case .present(let name): name
    case .value(let condition), .otherValue(let condition): condition.attribute
    }
  }

  /// Whether it is needed for certain.
  func isNeeded(by element: PolicyElement, in source: SourceFile) -> Bool {
    switch trigger {
    case .present(let name): element.attribute(name) != nil
    case .value(let condition): condition.holds(for: element, in: source) ?? false
    case .otherValue(let condition): !(condition.holds(for: element, in: source) ?? true)
    }
  }

  /// The dimensions of metrics that the service fills in itself.
  static let standardDimensions: Set<String> = [
    "API ID", "Operation ID", "Product ID", "User ID", "Subscription ID", "Location",
    "Gateway ID", "Backend ID",
  ]

  /// By the policy's name.
  package static let all: [String: [Companion]] = {
    // The pages require both, the schema of the editor extension neither, and working policies
    // leave the method out.
    let isNew = Trigger.otherValue(ValueCondition("mode", is: ["copy"], standard: "new"))
    let request = [
      Companion(trigger: isNew, children: ["set-url"], severity: .warning),
      Companion(trigger: isNew, children: ["set-method"], severity: .info),
    ]
    func value(_ severity: Severity) -> [Companion] {
      [
        Companion(
          trigger: .otherValue(
            ValueCondition("exists-action", is: ["delete"], standard: "override")),
          children: ["value"], severity: severity)
      ]
    }
    // The pages and the schema of the editor extension differ about the first of these.
    let tokenQuota = [
      Companion(
        trigger: .present("token-quota"), attributes: ["token-quota-period"], severity: .warning),
      Companion(trigger: .present("token-quota-period"), attributes: ["token-quota"]),
    ]
    // The service learns new dimensions of its own, so that another name may be one of them.
    let dimension = [
      Companion(
        path: ["dimension"],
        trigger: .otherValue(
          ValueCondition(
            "name", is: standardDimensions)),
        attributes: ["value"], severity: .warning)
    ]
    return [
      "authentication-certificate": [
        Companion(trigger: .present("password"), attributes: ["body"], severity: .warning)
      ],
      "get-authorization-context": [
        Companion(
          trigger: .value(ValueCondition("identity-type", is: ["jwt"])), attributes: ["identity"])
      ],
      "set-backend-service": [
        Companion(
          trigger: .value(ValueCondition("backend-id", is: ["dapr"])),
          attributes: ["dapr-app-id", "dapr-method"]),
        Companion(
          trigger: .present("sf-listener-name"), attributes: ["backend-id"], severity: .warning),
      ],
      "retry": [
        Companion(trigger: .present("max-interval"), attributes: ["delta"], severity: .warning)
      ],
      "send-request": request,
      "send-one-way-request": request,
      "set-header": value(.warning),
      "set-query-parameter": value(.error),
      "azure-openai-token-limit": tokenQuota,
      "llm-token-limit": tokenQuota,
      "emit-metric": dimension,
      "llm-emit-token-metric": dimension,
      "azure-openai-emit-token-metric": dimension,
      "cosmosdb-data-source": [
        Companion(
          path: ["write-request"], trigger: .value(ValueCondition("type", is: ["replace"])),
          children: ["id"])
      ],
    ]
  }()
}
