package import Diagnostics
import PolicyDocument

/// Addresses that `ip-filter` cannot compare with a caller's.
package enum InvalidIPAddress: PolicyCheck {
  package static let rule = Rule(
    id: "invalid-ip-address",
    severity: .warning,
    family: .policy,
    summary: "`ip-filter` names something that is no IP address, or a range that holds none.",
    why: """
      An address or a range that cannot be read keeps nobody out and lets nobody in: the service \
      refuses to save the policy, or the filter does not do what it says.
      """,
    fix: """
      Write one address, such as `203.0.113.7`, or the first and the last address of a range. \
      Networks with a prefix length have to be written as a range.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <ip-filter action="allow">
              <address>⟦203.0.113.0/24⟧</address>
            </ip-filter>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <ip-filter action="allow">
              <address-range from="203.0.113.20" ⟦to="203.0.113.10"⟧ />
            </ip-filter>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <ip-filter action="allow">
              <address>198.51.100.7</address>
              <address-range from="203.0.113.0" to="203.0.113.255" />
            </ip-filter>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/ip-filter-policy",
    reach: .element
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: "ip-filter") { policy, _ in
      for element in policy.childElements {
        switch element.name {
        case "address":
          guard case .literal(let text) = KnownValue(textOf: element, in: source) else { continue }
          let range = Alternative.text.content(of: element, in: source) ?? element.nameRange
          found += finding(text, at: SourceLocation(source, range))
        case "address-range": found += findings(in: element, source)
        default: continue
        }
      }
    }
    return found
  }

  private static func findings(in range: PolicyElement, _ source: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var bounds: [IPAddress] = []
    for name in ["from", "to"] {
      guard let attribute = range.attribute(name),
        case .literal(let text) = KnownValue(name, of: range, in: source)
      else { continue }
      if let address = IPAddress(text) {
        bounds.append(address)
      } else {
        found += finding(text, at: SourceLocation(source, attribute.range))
      }
    }
    guard bounds.count == 2, let last = range.attribute("to") else { return found }
    let place = SourceLocation(source, last.range)
    if bounds[0].bytes.count != bounds[1].bytes.count {
      found.append(
        Diagnostic(rule, "the range goes from an address of one IP version to the other", at: place)
      )
    } else if bounds[1] < bounds[0] {
      found.append(
        Diagnostic(
          rule, "the range ends before it starts", at: place, help: "swap `from` and `to`"))
    }
    return found
  }

  private static func finding(_ text: String, at place: SourceLocation) -> [Diagnostic] {
    guard IPAddress(text) == nil else { return [] }
    let network = IPAddress.range(ofNetwork: text)
    return [
      Diagnostic(
        rule, "\"\(text)\" is no IP address", at: place,
        help: network.map {
          "write `<address-range from=\"\($0.first)\" to=\"\($0.last)\" />`"
        })
    ]
  }
}
