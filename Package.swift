// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A Swift library target of this package.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of one module, in `Tests/<module>Tests`. Files that are not Swift are named, so that
/// the package manager does not ask what they are for.
func tests(
  _ module: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(module)Tests", dependencies: dependencies, exclude: exclude,
    swiftSettings: swiftSettings)
}

let package = Package(
  name: "apim-policy",
  products: [
    .executable(name: "apim-policy", targets: ["apim-policy"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "CPolicyXML", dependencies: ["CLibXML2"],
      cSettings: [.treatAllWarnings(as: .error)]),

    .target(name: "CMemory", cSettings: [.treatAllWarnings(as: .error)]),

    library("Diagnostics", []),
    library("BackendInventory", ["Diagnostics", "CLibYAML"]),
    library("PolicyExpressions", ["Diagnostics"]),
    library("PolicyDocument", ["Diagnostics", "CPolicyXML", "PolicyExpressions"]),
    library(
      "PolicyRules",
      ["CMemory", "Diagnostics", "BackendInventory", "PolicyExpressions", "PolicyDocument"]),
    library(
      "LoadBalancing",
      [
        "Diagnostics", "BackendInventory", "PolicyExpressions", "PolicyDocument", "PolicyRules",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "apim-policy",
      dependencies: [
        "CMemory", "Diagnostics", "BackendInventory", "PolicyExpressions", "PolicyDocument",
        "PolicyRules",
        "LoadBalancing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "apim-policy-docs",
      dependencies: ["Diagnostics", "BackendInventory", "PolicyRules", "LoadBalancing"],
      swiftSettings: swiftSettings),

    .target(
      name: "TestSupport",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport", swiftSettings: swiftSettings),
    tests("Diagnostics", ["Diagnostics"], exclude: ["Golden"]),
    tests(
      "PolicyExpressions", ["Diagnostics", "PolicyExpressions", "TestSupport"],
      exclude: [
        "Agreement/Compiler", "Agreement/slips", "Agreement/unjudged", "Agreement/valid",
      ]),
    tests("PolicyDocument", ["Diagnostics", "PolicyDocument", "PolicyExpressions", "TestSupport"]),
    tests("BackendInventory", ["BackendInventory", "Diagnostics", "TestSupport"]),
    tests(
      "PolicyRules",
      ["PolicyRules", "BackendInventory", "Diagnostics", "PolicyDocument", "TestSupport"]),
    tests(
      "LoadBalancing",
      [
        "LoadBalancing", "BackendInventory", "Diagnostics", "PolicyDocument", "PolicyExpressions",
        "TestSupport",
      ], exclude: ["Golden", "Harness"]),
    tests(
      "CommandLine",
      [
        "BackendInventory", "Diagnostics", "LoadBalancing", "PolicyRules", "TestSupport",
        "apim-policy",
        "apim-policy-docs",
      ], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer's main comes with the compiler's libFuzzer: scripts/fuzz builds and links these.
if Context.environment["APIM_POLICY_FUZZ"] != nil {
  package.targets.append(
    .target(
      name: "FuzzReader", dependencies: ["Diagnostics", "PolicyDocument", "PolicyExpressions"],
      path: "Fuzz/Reader", swiftSettings: swiftSettings))
  package.targets.append(
    .target(
      name: "FuzzExpressions", dependencies: ["Diagnostics", "PolicyExpressions"],
      path: "Fuzz/Expressions", swiftSettings: swiftSettings))
}
