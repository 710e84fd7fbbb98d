import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import PolicyDocument
import TestSupport
import Testing

/// Runs generated policies: their expressions are compiled with Mono's C# compiler against a stub
/// of the context object model, and a small gateway, also in C#, walks the documents.
struct PolicyHarness {
  /// The policies that the scenarios name.
  static func policies() -> [(name: String, configuration: LoadBalancerConfiguration)] {
    let tiers: [Sample.Backend] = [
      .init(name: "a", priority: 1), .init(name: "b", priority: 2), .init(name: "c", priority: 3),
    ]
    let twoDeployments: [Sample.Backend] = ["a", "b"].enumerated().map {
      .init(name: $1, priority: $0 + 1, deployments: ["gpt-4o", "embeddings"])
    }
    func sample(
      _ backends: [Sample.Backend], keyHeader: String = "api-key",
      _ change: (inout PolicySettings) -> Void = { _ in }
    ) -> LoadBalancerConfiguration {
      Sample.configuration(backends, keyHeader: keyHeader, change: change)
    }
    return [
      ("tiers", sample(tiers)),
      (
        "unordered",
        sample([
          .init(name: "a", priority: 2), .init(name: "b", priority: 1),
          .init(name: "c", priority: 1),
        ])
      ),
      ("changed", sample(tiers.map { .init(name: $0.name, priority: 4 - $0.priority) })),
      ("one", sample([tiers[0]])),
      ("equals", sample([.init(name: "a"), .init(name: "b")])),
      ("weights", sample([.init(name: "a", weight: 80), .init(name: "b", weight: 20)])),
      ("thirty", sample((0..<30).map { .init(name: "b\($0)", priority: $0) })),
      ("attempts1", sample(tiers) { $0.attempts.value = .count(1) }),
      ("attempts2", sample(tiers) { $0.attempts.value = .count(2) }),
      (
        "only429",
        sample(tiers) {
          $0.retryOn.value = [.status(429)]
          $0.backendHeader.value = .name
        }
      ),
      (
        "soonest",
        sample(tiers) {
          $0.exhausted.value = .soonestRetryAfter
          $0.backendHeader.value = .url
        }
      ),
      ("soonest-deployments", sample(twoDeployments) { $0.exhausted.value = .soonestRetryAfter }),
      ("deployments", sample(twoDeployments) { $0.backendHeader.value = .name }),
      (
        "keys",
        sample(
          [
            .init(name: "a", priority: 1),
            .init(name: "b", priority: 2, auth: .namedValue("b-key")),
            .init(name: "c", priority: 3, auth: .managedIdentity(clientID: "{{c-client}}")),
          ], keyHeader: "X-Subscription")
      ),
      ("all-keys", sample(tiers) { $0.auth.value = .namedValue("shared.key_1") }),
      (
        "clouds",
        sample([
          .init(name: "a", url: "https://a.openai.azure.us", priority: 1),
          .init(name: "b", url: "https://b.openai.azure.cn/openai/", priority: 2),
          .init(name: "c", url: "https://c.example.com", priority: 3),
        ])
      ),
      ("slashes", sample([.init(name: "a", url: "https://a.openai.azure.com//openai//")])),
      ("edited-slashes", sample([.init(name: "a", url: "https://a.openai.azure.com")])),
      (
        "hostile",
        sample([
          .init(
            name: "\u{E9}_\u{7}-\u{20AC}(x)\u{1F600} \"'<>&{{",
            url: "https://a.openai.azure.com")
        ]) { $0.backendHeader.value = .name }
      ),
    ] + poolPolicies()
  }

  /// Those that use backend pools.
  private static func poolPolicies() -> [(name: String, configuration: LoadBalancerConfiguration)] {
    func pool(
      _ backends: [Sample.Backend], _ change: (inout PolicySettings) -> Void = { _ in }
    ) -> LoadBalancerConfiguration {
      var configuration = Sample.configuration(backends, change: change)
      configuration.strategy = .pool
      return configuration
    }
    let tiers = ["a", "b", "c"].enumerated().map {
      Sample.Backend(name: $1, priority: $0 + 1)
    }
    let two = Array(tiers.prefix(2))
    return [
      ("pool", pool(tiers)),
      ("pool-one", pool([tiers[0]])),
      ("pool-only429", pool(tiers) { $0.retryOn.value = [.status(429)] }),
      ("pool-soonest", pool(tiers) { $0.exhausted.value = .soonestRetryAfter }),
      (
        "pool-fixed",
        pool(two) {
          $0.exhausted.value = .soonestRetryAfter
          $0.coolDownDefault.value = 30
          $0.coolDownMax.value = 30
        }
      ),
      (
        "pool-deployments",
        pool(
          two.map {
            .init(
              name: $0.name, priority: $0.priority, weight: 1,
              deployments: ["gpt-4o", "Embeddings"])
          }
        ) { $0.backendHeader.value = .name }
      ),
      ("pool-key", pool(two) { $0.auth.value = .namedValue("shared") }),
      (
        "pool-keys",
        pool(
          two.map {
            .init(name: $0.name, priority: $0.priority, auth: .namedValue("\($0.name)-key"))
          }
        ) { $0.backendHeader.value = .url }
      ),
      (
        "pool-hostile",
        pool([
          .init(
            name: "\u{E9}_\u{7}-\u{20AC}(x)\u{1F600} \"'<>&{{--@(",
            url: "https://a.openai.azure.com", deployments: ["GPT", "gpt", "a\"b\\", "{{x}}", "--"]
          ),
          .init(name: "a-b", deployments: []), .init(name: "a.b", deployments: ["GPT"]),
        ]) { $0.backendHeader.value = .name }
      ),
      ("pool-attempts1", pool(tiers) { $0.attempts.value = .count(1) }),
      (
        "pool-attempts2",
        pool(tiers) {
          $0.attempts.value = .count(2)
          $0.exhausted.value = .soonestRetryAfter
        }
      ),
    ]
  }

  /// The entities and pools of a configuration, for the gateway to balance among.
  static func resources(of configuration: LoadBalancerConfiguration) throws -> String {
    let resources = BackendPoolResources(configuration)
    let json: [String: Any] = [
      "entities": resources.entities.map { entity -> [String: Any] in
        let breaker = entity.circuitBreaker
        var json: [String: Any] = [
          "name": entity.name, "url": entity.url, "trip": breaker.tripDuration,
          "retryAfter": breaker.acceptsRetryAfter, "errors": !breaker.errorReasons.isEmpty,
          "ranges": breaker.statusRanges.map { [$0.min, $0.max] },
        ]
        json["key"] = entity.keyNamedValue
        return json
      },
      "pools": resources.pools.map { pool in
        [
          "name": pool.name,
          "members": pool.members.map {
            ["entity": $0.entity, "priority": $0.priority, "weight": $0.weight ?? 1]
          },
        ]
      },
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
  }

  /// One configuration for each combination of the options that change the policy's code.
  static func combinations() -> [LoadBalancerConfiguration] {
    var all: [LoadBalancerConfiguration] = []
    for exhausted in ExhaustedBehavior.allCases {
      for header in BackendHeader.allCases {
        for weighted in [false, true] {
          for deployments in [["x"], ["x", "y"]] {
            for auths in [[nil], [.namedValue("k")], [nil, .namedValue("k")]]
              as [[BackendAuthentication?]]
            {
              for retryOn in [[.status(429), .noResponse], [.statusClass(5)], []]
                as [[RetryCondition]]
              {
                for attempts in [.all, .count(1)] as [AttemptLimit] {
                  let backends = (0..<3).map {
                    Sample.Backend(
                      name: "b\($0)", priority: $0, weight: weighted ? 10 : nil,
                      auth: auths[$0 % auths.count], deployments: deployments)
                  }
                  all.append(
                    Sample.configuration(backends) {
                      $0.exhausted.value = exhausted
                      $0.backendHeader.value = header
                      $0.retryOn.value = retryOn
                      $0.attempts.value = attempts
                    })
                  guard auths.count == 1, !weighted else { continue }
                  all.append(all[all.count - 1])
                  all[all.count - 1].strategy = .pool
                }
              }
            }
          }
        }
      }
    }
    return all
  }

  /// The tree of a generated policy, which has no finding.
  static func tree(of configuration: LoadBalancerConfiguration, name: String) throws -> PolicyTree {
    var text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
    if name == "edited-slashes" {
      // As people edit a policy by hand.
      text = text.replacing("a.openai.azure.com", with: "a.openai.azure.com/")
    }
    let result = PolicyReader.read(SourceFile(path: "\(name).xml", text: text))
    #expect(result.diagnostics.map(\.message) == [], "\(name)")
    return result.tree
  }

  /// The expressions of policies, each once, as whole values and as code.
  struct ExpressionSet {
    struct Expression {
      var value: String
      var code: String
      var isBlock: Bool
      var isCondition: Bool
    }

    private(set) var all: [Expression] = []
    private var seen: Set<String> = []

    mutating func add(_ tree: PolicyTree) {
      func visit(_ node: PolicyNode) {
        if case .text(let value) = node { add(value, of: tree, isCondition: false) }
        guard let element = node.element else { return }
        for attribute in element.attributes {
          add(attribute.value, of: tree, isCondition: attribute.name == "condition")
        }
        element.children.forEach(visit)
      }
      tree.nodes.forEach(visit)
    }

    private mutating func add(_ value: PolicyValue, of tree: PolicyTree, isCondition: Bool) {
      guard let code = value.expressionCode(in: tree.source)?.string else { return }
      let whole = value.string(in: tree.source).trimmingCharacters(in: .whitespacesAndNewlines)
      guard seen.insert(whole).inserted else { return }
      all.append(
        Expression(
          value: whole, code: code, isBlock: value.kind == .block, isCondition: isCondition))
    }

    /// A C# class with a method for each expression, which finds them by their text.
    var source: String {
      var text = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.RegularExpressions;
        using System.Xml;
        using System.Xml.Linq;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;

        public static class Expressions
        {
            private static string Key(string text) { return Regex.Replace(text, "\\\\s+", " "); }
            private static readonly Dictionary<string, Func<IExpressionContext, object>> All
                = new Dictionary<string, Func<IExpressionContext, object>>();
            public static Func<IExpressionContext, object> Find(string text) { return All[Key(text)]; }
            static Expressions()
            {

        """
      for (index, expression) in all.enumerated() {
        let key = TemplateText(expression.value).csharp
        text += "        All[Key(\(key))] = c => E\(index)(c);\n"
      }
      text += "    }\n"
      for (index, expression) in all.enumerated() {
        let code = expression.code.replacing("DateTimeOffset.UtcNow", with: "TestClock.UtcNow")
        let type = expression.isCondition ? "bool" : "object"
        text += "    private static \(type) E\(index)(IExpressionContext context)\n    {\n"
        text += expression.isBlock ? code : "return (\(code));"
        text += "\n    }\n"
      }
      return text + "}\n"
    }
  }

  let folder: TemporaryFolder

  /// A harness in a new folder.
  init() throws {
    folder = try TemporaryFolder()
  }

  /// Compiles the harness with these expressions; the compiler's messages where it fails.
  func compile(_ expressions: ExpressionSet) async throws -> String {
    let source = try folder.write("Expressions.cs", expressions.source)
    let files = [
      "PolicyContext", "Gateway", "Pools", "Scenarios", "CoolDownScenarios",
      "CredentialScenarios", "PoolScenarios",
    ]
    let result = try await Shell.run(
      "mcs",
      [
        "-langversion:7", "-nologo", "-warnaserror-", "-nowarn:1701,0168",
        "-r:\(Self.newtonsoft)", "-r:System.Xml.Linq.dll", "-out:\(folder.path)/harness.exe",
        source,
      ] + files.map { "\(Shell.root)/Tests/LoadBalancingTests/Harness/\($0).cs" })
    return result.status == 0 ? "" : "mcs failed: \(result.output)\(result.error)"
  }

  /// Runs the scenarios and gives the lines that they print.
  func runScenarios() async throws -> [Substring] {
    let result = try await Shell.run(
      "mono", ["\(folder.path)/harness.exe", folder.path],
      environment: ["MONO_PATH": Self.newtonsoftFolder])
    #expect(result.status == 0, "\(result.error)")
    return result.output.split(separator: "\n")
  }

  /// Where Debian's package `libnewtonsoft-json5.0-cil` puts the library.
  private static let newtonsoftFolder = "/usr/lib/cli/Newtonsoft.Json-5.0"
  private static let newtonsoft = newtonsoftFolder + "/Newtonsoft.Json.dll"
}

@Suite struct GenerateBehaviorTests {
  @Test func generatedPoliciesDoWhatTheDesignSays() async throws {
    let harness = try PolicyHarness()
    var expressions = PolicyHarness.ExpressionSet()
    for (name, configuration) in PolicyHarness.policies() {
      let tree = try PolicyHarness.tree(of: configuration, name: name)
      expressions.add(tree)
      let xml = PolicyConverter.convert(tree, to: .xml)
      try harness.folder.write("\(name).xml", String(decoding: xml, as: UTF8.self))
      if configuration.strategy == .pool {
        try harness.folder.write("\(name).json", PolicyHarness.resources(of: configuration))
      }
    }
    for configuration in PolicyHarness.combinations() {
      expressions.add(try PolicyHarness.tree(of: configuration, name: "combination"))
    }
    let errors = try await harness.compile(expressions)
    try #require(errors == "")
    let lines = try await harness.runScenarios()
    for line in lines where !line.hasPrefix("ok ") {
      Issue.record("\(line)")
    }
    // Fewer lines would mean that scenarios are not found any more.
    #expect(lines.count >= 56)
  }
}
