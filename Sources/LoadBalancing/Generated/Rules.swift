// Made by scripts/generate from the files in Sources/LoadBalancing/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum TemplateRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      UnusableTemplate.self,
    ]
  }
}
