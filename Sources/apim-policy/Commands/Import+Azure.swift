import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyRules

/// `import` of what Azure prints.
extension Import {
  /// What comes of a policy that `generate` wrote for a pool, and of the backends of API Management.
  func madeOfPool(_ policy: SourceFile, with files: [SourceFile]) throws -> Made {
    let path = target ?? "<inventory>"
    return try made(of: PoolSources.outcome(of: policy, with: files, path: path))
  }

  /// What comes of the files, said on the way; throws where no inventory does.
  func madeOfListings(_ files: [SourceFile]) throws -> Made {
    let path = target ?? merge ?? "<inventory>"
    let old = try merge.map { try InputFile.read($0) }
    let outcome =
      if let old {
        AzureMerge.outcome(of: files, into: old, homeRegion: homeRegion, prunes: prune, path: path)
      } else {
        AzureImport.outcome(of: files, homeRegion: homeRegion, pool: pool, path: path)
      }
    return try made(of: outcome, mergedInto: old)
  }

  private func made(of outcome: AzureOutcome, mergedInto old: SourceFile? = nil) throws -> Made {
    Terminal.report(outcome.diagnostics, hidingSecretsOf: outcome.secrets)
    for note in outcome.notes { Terminal.message(note.text) }
    for var fault in outcome.faults {
      fault.isError = true
      Terminal.message(fault.text)
    }
    guard let inventory = outcome.inventory else {
      if let summary = outcome.summary { Terminal.message(summary) }
      if target != nil { Terminal.message("nothing was written") }
      throw ExitStatus.failure
    }
    if let old { showChanges(of: old, to: inventory, outcome.findings) }
    Terminal.report(outcome.findings, atLeast: .warning)
    return Made(
      inventory: inventory, summary: outcome.summary, hasErrors: outcome.findings.hasErrors)
  }

  private func showChanges(of old: SourceFile, to new: [UInt8], _ findings: [Diagnostic]) {
    let diff = TextDiff.unifiedDiff(
      old: old.text, new: String(decoding: new, as: UTF8.self), oldName: old.path,
      newName: "\(old.path) (merged)")
    guard !diff.isEmpty else { return }
    // The owner may have put a key into the file by hand.
    let secrets = InventoryValidator.validate(old).secrets + findings.secrets
    Terminal.message(String(SecretMask(secrets).masked(diff).dropLast()))
  }
}
