// Writes the pages that are made from the sources: in docs/ a page a rule, their index and the
// inventory reference, and in examples/broken-policies a policy for each kind of finding. With
// --check nothing is written; the exit status is 1 when a file is stale.

import BackendInventory
import Diagnostics
import Foundation
import LoadBalancing
import PolicyRules

let checksOnly = CommandLine.arguments.dropFirst().contains("--check")
var pages = [
  "docs/rules/README.md": RulePage.markdownIndex(RuleCatalog.all),
  "docs/inventory.md": InventorySchema.referenceMarkdown,
]
/// The configuration that the broken policies need, where one is only wrong for some tier or scope.
var settings = ""
for rule in RuleCatalog.all.sorted(by: { $0.id < $1.id }) {
  pages["docs/rules/\(rule.id).md"] = RulePage(rule).markdown
  guard ![.inventory, .template, .openAPI, .configuration].contains(rule.family),
    let bad = rule.bad.first,
    !bad.text.isEmpty, bad.text.utf8.count < 4096, bad.defining == nil, bad.inventory == nil
  else { continue }
  pages["examples/broken-policies/\(rule.id).xml"] = bad.text + "\n"
  guard bad.options != nil else { continue }
  settings += "  - match: \(rule.id).xml\n"
  if let tier = bad.tier { settings += "    tier: \(tier)\n" }
  if let scope = bad.scope { settings += "    scope: \(scope)\n" }
}
if !settings.isEmpty {
  pages["examples/broken-policies/\(CheckConfiguration.fileName)"] =
    "paths:\n" + settings
}

var isStale = false
let files = FileManager.default
for (path, text) in pages.sorted(by: { $0.key < $1.key }) {
  if let old = files.contents(atPath: path), old == Data(text.utf8) { continue }
  if checksOnly {
    print("\(path) is not up to date: run 'make generate'")
    isStale = true
  } else {
    let url = URL(filePath: path)
    try files.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    print("wrote \(path)")
  }
}
for folder in ["docs/rules", "examples/broken-policies"] {
  for name in try files.contentsOfDirectory(atPath: folder).sorted()
  where pages["\(folder)/\(name)"] == nil {
    if checksOnly {
      print("\(folder)/\(name) belongs to no rule: run 'make generate'")
      isStale = true
    } else {
      try files.removeItem(atPath: "\(folder)/\(name)")
      print("removed \(folder)/\(name)")
    }
  }
}
exit(isStale ? 1 : 0)
