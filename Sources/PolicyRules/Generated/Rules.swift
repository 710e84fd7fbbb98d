// Made by scripts/generate from the files in Sources/PolicyRules/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum PolicyRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      CachePair.self,
      CorsWildcard.self,
      DocumentSize.self,
      DoubleHyphenInComment.self,
      ExclusiveAttributes.self,
      FragmentContent.self,
      IneffectiveAttribute.self,
      InvalidConfiguration.self,
      InvalidSuppression.self,
      MissingAlternative.self,
      MissingBase.self,
      MissingCompanion.self,
      NumberOutOfRange.self,
      OncePerSection.self,
      PolicyInWrongSection.self,
      RestrictedHeader.self,
      UnusedSuppression.self,
    ]
  }

  /// Those that check something themselves.
  package static var checks: [any PolicyCheck.Type] {
    [
      CachePair.self,
      CorsWildcard.self,
      DocumentSize.self,
      DoubleHyphenInComment.self,
      ExclusiveAttributes.self,
      FragmentContent.self,
      IneffectiveAttribute.self,
      MissingAlternative.self,
      MissingBase.self,
      MissingCompanion.self,
      NumberOutOfRange.self,
      OncePerSection.self,
      PolicyInWrongSection.self,
      RestrictedHeader.self,
    ]
  }
}
