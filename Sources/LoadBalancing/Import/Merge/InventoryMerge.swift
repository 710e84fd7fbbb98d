import BackendInventory
package import Diagnostics

/// Brings an inventory up to date with what Azure lists, by changing its text where a value is
/// another one: comments, order and spelling stay as they are, and nothing is dropped unless that is
/// asked for.
///
/// Changed are capacity, SKU, model, version, region and subscription where the inventory gives
/// them; what it leaves unsaid stays unsaid. Added are deployments and backends. Priorities,
/// weights, names and URLs are the owner's.
package enum AzureMerge {
  package static func outcome(
    of files: [SourceFile], into inventory: SourceFile, homeRegion: String?, prunes: Bool = false,
    path: String
  ) -> AzureOutcome {
    let listing = AzureListing(files)
    var outcome = AzureOutcome(listing)
    guard !listing.hasErrors else { return outcome }
    guard !listing.isOfBackends else {
      outcome.faults.append(
        ImportNote(
          "backends of API Management cannot be merged; they make an inventory of their own"))
      return outcome
    }
    let (root, problems) = readable(inventory)
    outcome.diagnostics += problems
    guard let root, !problems.hasErrors else { return outcome }
    let selection = AzureSelection(listing)
    let priorities = AzurePriorities(selection.backends, homeRegion: homeRegion)
    outcome.notes += selection.notes
    guard !selection.backends.isEmpty else {
      outcome.faults.append(AzureImport.nothingLeft(listing))
      return outcome
    }
    guard selection.backends.count <= AzureImport.maximumOfBackends else {
      outcome.faults.append(AzureImport.tooMany(selection.backends.count))
      return outcome
    }
    var merger = InventoryMerger(file: inventory, root: root, listing: listing, prunes: prunes)
    merger.merge(AzureImport.order(of: selection, priorities))
    outcome.notes += merger.notes
    if root.members?.contains(where: { $0.key == "environments" }) == true {
      outcome.notes.append(
        ImportNote(
          "environments stay as they are: only what they are laid over is brought up to date"))
    }
    outcome.summary = merger.summary
    var bytes = merger.edits.applied(to: inventory)
    if prunes {
      // What is new stands behind all others, so that these are where they were.
      let pruner = InventoryPruner(
        SourceFile(path: path, bytes: bytes), removing: merger.places)
      bytes = pruner.file.bytes
      outcome.notes += pruner.refused.map { name in
        ImportNote(
          """
          the backend \(Shown.text(name)) cannot be removed, since something else needs its text; \
          remove it yourself
          """)
      }
      let count = pruner.removed.count
      outcome.summary = "\(merger.summary); \(count) \(count == 1 ? "backend" : "backends") removed"
    }
    outcome.take(bytes, InventoryValidator.validate(SourceFile(path: path, bytes: bytes)))
    return outcome
  }

  /// The tree of an inventory that can be understood, and what is wrong with its form. What its
  /// backends lack may be what Azure has to say.
  private static func readable(_ file: SourceFile) -> (YAMLNode?, [Diagnostic]) {
    let read = InventoryReader.read(file)
    var diagnostics = read.diagnostics
    if let inventory = read.inventory {
      diagnostics += inventory.effective().diagnostics
      // A file with a key in it is to be mended before anything is made of it.
      diagnostics += InventoryValidator.validate(file).filter(\.hidesText)
    }
    return (
      YAMLReader.read(file).root, diagnostics.filter { $0.severity == .error }.sortedForReport()
    )
  }
}
