package import Diagnostics

/// An OpenAPI file that lists the API's operations.
package struct APISpecification: Sendable {
  /// The most that Bicep's `loadTextContent` takes, in characters.
  static let bicepLimit = 1_048_576
  /// The most that Resource Manager takes as a template, in bytes.
  static let templateLimit = 4 << 20

  package var text: String
  /// JSON, or YAML.
  package var isJSON: Bool

  package init(_ file: SourceFile) {
    text = file.text
    isJSON = file.text.first { !$0.isWhitespace } == "{"
  }

  /// The name it is exported under.
  var fileName: String { isJSON ? "openapi.json" : "openapi.yaml" }

  /// The format's name in Resource Manager and in Terraform.
  var format: String { isJSON ? "openapi+json" : "openapi" }
}
