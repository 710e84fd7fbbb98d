// Made by scripts/generate from the files in Sources/PolicyRules/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum PolicyRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      DocumentSize.self,
    ]
  }

  /// Those that check something themselves.
  package static var checks: [any PolicyCheck.Type] {
    [
      DocumentSize.self,
    ]
  }
}
