// Made by scripts/generate from the files in Sources/BackendInventory/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum InventoryRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      BatchDeployment.self,
      CoolDownOrder.self,
      DuplicateBackendName.self,
      DuplicateBackendURL.self,
      DuplicateDeployment.self,
      DuplicateKey.self,
      EnvironmentBackendsDiffer.self,
      InconsistentDeployments.self,
      InputEncoding.self,
      InputLimit.self,
      InvalidBackendURL.self,
      InvalidHeaderName.self,
      InvalidValue.self,
      MissingField.self,
      MixedClouds.self,
      MixedModelVersions.self,
      NoBackends.self,
      PlaintextKey.self,
      PoolAuthentication.self,
      PoolIgnoresSetting.self,
      PoolTooLarge.self,
      PoolWithoutBreakers.self,
      PriorityGap.self,
      ProvisionedBehindPayAsYouGo.self,
      RemoveUnknownBackend.self,
      RetriesClientErrors.self,
      SeveralDocuments.self,
      SharedQuota.self,
      SingleBackend.self,
      TooManyStatusRanges.self,
      UnclearDeploymentName.self,
      UnknownAlias.self,
      UnknownBackendHost.self,
      UnknownEnvironment.self,
      UnknownKey.self,
      UnknownSKU.self,
      UnsupportedVersion.self,
      UnsupportedYAML.self,
      UnusableAPIPath.self,
      WrongType.self,
      YAMLSyntax.self,
    ]
  }

  /// Those that check something themselves.
  package static var checks: [any InventoryCheck.Type] {
    [
      BatchDeployment.self,
      CoolDownOrder.self,
      DuplicateBackendName.self,
      DuplicateBackendURL.self,
      DuplicateDeployment.self,
      InconsistentDeployments.self,
      InvalidBackendURL.self,
      InvalidHeaderName.self,
      MixedClouds.self,
      MixedModelVersions.self,
      NoBackends.self,
      PoolAuthentication.self,
      PoolIgnoresSetting.self,
      PoolTooLarge.self,
      PoolWithoutBreakers.self,
      PriorityGap.self,
      ProvisionedBehindPayAsYouGo.self,
      RetriesClientErrors.self,
      SharedQuota.self,
      SingleBackend.self,
      TooManyStatusRanges.self,
      UnclearDeploymentName.self,
      UnknownBackendHost.self,
      UnknownSKU.self,
      UnusableAPIPath.self,
    ]
  }
}
