// Made by scripts/generate from the files in Sources/PolicyRules/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum PolicyRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      CacheKeyMismatch.self,
      CachePair.self,
      ConflictingValue.self,
      CorsAfterCheck.self,
      CorsWildcard.self,
      DaprTopic.self,
      DocumentSize.self,
      DoubleHyphenInComment.self,
      EmptyContainer.self,
      EmptyName.self,
      ExclusiveAttributes.self,
      ExclusiveContent.self,
      FragmentContent.self,
      GraphQLPath.self,
      HeaderNameSyntax.self,
      IneffectiveAttribute.self,
      InvalidConfiguration.self,
      InvalidIPAddress.self,
      InvalidSuppression.self,
      LiquidWithoutBody.self,
      LiteralSecret.self,
      MissingAlternative.self,
      MissingBase.self,
      MissingCompanion.self,
      NamedValueName.self,
      NotInTier.self,
      NumberOutOfRange.self,
      OncePerSection.self,
      PolicyInWrongSection.self,
      RestrictedHeader.self,
      RetryWithoutBody.self,
      ThumbprintSyntax.self,
      TooManyDimensions.self,
      UndefinedBackend.self,
      UndefinedFragment.self,
      UndocumentedPolicy.self,
      UnknownHTTPMethod.self,
      UnusableURL.self,
      UnusedSuppression.self,
    ]
  }

  /// Those that check something themselves.
  package static var checks: [any PolicyCheck.Type] {
    [
      CacheKeyMismatch.self,
      CachePair.self,
      ConflictingValue.self,
      CorsAfterCheck.self,
      CorsWildcard.self,
      DaprTopic.self,
      DocumentSize.self,
      DoubleHyphenInComment.self,
      EmptyContainer.self,
      EmptyName.self,
      ExclusiveAttributes.self,
      ExclusiveContent.self,
      FragmentContent.self,
      GraphQLPath.self,
      HeaderNameSyntax.self,
      IneffectiveAttribute.self,
      InvalidIPAddress.self,
      LiquidWithoutBody.self,
      LiteralSecret.self,
      MissingAlternative.self,
      MissingBase.self,
      MissingCompanion.self,
      NamedValueName.self,
      NotInTier.self,
      NumberOutOfRange.self,
      OncePerSection.self,
      PolicyInWrongSection.self,
      RestrictedHeader.self,
      RetryWithoutBody.self,
      ThumbprintSyntax.self,
      TooManyDimensions.self,
      UndefinedBackend.self,
      UndefinedFragment.self,
      UndocumentedPolicy.self,
      UnknownHTTPMethod.self,
      UnusableURL.self,
    ]
  }
}
