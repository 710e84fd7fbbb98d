// Made by scripts/generate from the files in Sources/LoadBalancing/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum LoadBalancingRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      OpenAPIDuplicateKey.self,
      OpenAPIDuplicateOperation.self,
      OpenAPIExternalReference.self,
      OpenAPIKeyHeader.self,
      OpenAPILongPath.self,
      OpenAPINewerFeature.self,
      OpenAPINoOperations.self,
      OpenAPINotJSON.self,
      OpenAPIOperationName.self,
      OpenAPIRepeatedParameter.self,
      OpenAPIRepeatedPrefix.self,
      OpenAPISamePath.self,
      OpenAPIServerPath.self,
      OpenAPISize.self,
      OpenAPIVersion.self,
      UnusableTemplate.self,
    ]
  }

  /// Those that check something themselves.
  package static var checks: [any OpenAPICheck.Type] {
    [
      OpenAPIDuplicateKey.self,
      OpenAPIDuplicateOperation.self,
      OpenAPIExternalReference.self,
      OpenAPIKeyHeader.self,
      OpenAPILongPath.self,
      OpenAPINewerFeature.self,
      OpenAPINoOperations.self,
      OpenAPIOperationName.self,
      OpenAPIRepeatedParameter.self,
      OpenAPIRepeatedPrefix.self,
      OpenAPISamePath.self,
      OpenAPIServerPath.self,
      OpenAPIVersion.self,
    ]
  }
}
