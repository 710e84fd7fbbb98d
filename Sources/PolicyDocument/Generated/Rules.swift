// Made by scripts/generate from the files in Sources/PolicyDocument/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum DocumentRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
    ]
  }
}
