import BackendInventory
package import Diagnostics
import PolicyDocument
import PolicyExpressions
import PolicyRules

/// Makes an inventory of a policy, whoever wrote it.
package enum PolicyImport {
  /// What a configuration is called whose policy does not say it.
  static let proposedAPIName = "azure-openai-service-api"

  package static func run(_ file: SourceFile) -> ImportOutcome {
    let read = PolicyReader.read(file)
    let secrets = LiteralSecret.findings(in: read.tree)
    guard !read.diagnostics.hasErrors else {
      return ImportOutcome(diagnostics: read.diagnostics, secrets: secrets)
    }
    let recognized = PolicyRecognizer.recognize(read.tree)
    let mask = SecretMask(secrets.secrets)
    if let pool = recognized.pool {
      let notes = PoolSources.refusal(pool, file).map { $0.masked(by: mask) }
      return ImportOutcome(notes: notes, secrets: secrets)
    }
    guard let policy = recognized.policy else {
      let notes = refusal(recognized.doubts, read.tree).map { $0.masked(by: mask) }
      return ImportOutcome(notes: notes, secrets: secrets)
    }
    var importer = PolicyImporter(tree: read.tree, policy: policy)
    var outcome = importer.outcome()
    outcome.notes = outcome.notes.map { $0.masked(by: mask) }
    outcome.secrets = secrets
    if var draft = outcome.draft {
      draft.head = head(outcome.notes, file, isGenerated: policy.isGenerated)
      // Whatever it was taken for: what the policy's own check calls a secret goes nowhere, nor
      // does what looks like one.
      let text = InventoryText.yaml(of: draft)
      if mask.masked(text) != text || draft.configuration.texts.contains(where: looksSecret) {
        var note = ImportNote(
          "a secret would stand in the inventory: put it into a named value first",
          at: SourceLocation(file, policy.lists[0].range))
        note.isError = true
        outcome.notes.append(note)
        outcome.draft = nil
      } else {
        outcome.draft = draft
      }
    }
    return outcome
  }

  private static func looksSecret(_ text: String) -> Bool { SecretShape.isContained(in: text) }

  /// Why nothing could be made of a policy that could be read.
  private static func refusal(_ doubts: [RecognitionDoubt], _ tree: PolicyTree) -> [ImportNote] {
    var notes = doubts.map { doubt in
      ImportNote(
        "this list of backends is not understood, since \(doubt.reason)",
        at: SourceLocation(tree.source, doubt.range))
    }
    if notes.isEmpty {
      notes.append(
        ImportNote("\(tree.source.path): no list of backends stands in the policy's code or values")
      )
    }
    for element in RecognizedElement.all(of: tree) {
      for value in element.values where value.code.syntax.hasProblems {
        notes.append(
          ImportNote(
            "this C# cannot be read, nor a list in it; `apim-policy validate` says why",
            at: SourceLocation(tree.source, value.value.range)))
      }
    }
    for index in notes.indices { notes[index].isError = true }
    return notes
  }

  private static func head(
    _ notes: [ImportNote], _ file: SourceFile, isGenerated: Bool
  ) -> [String] {
    let name = file.path == "<stdin>" ? "a policy" : Provenance.fileName(file.path)
    var head = ["Made of \(name) by `apim-policy import`."]
    let items = notes.filter { $0.isInHead }
    if !items.isEmpty {
      head += ["", "To look at, since the inventory cannot say it or says it in another way:"]
      let limit = 30
      head += items.prefix(limit).map { note in
        "- " + (note.line.map { "line \($0): " } ?? "") + note.message
      }
      if items.count > limit { head.append("- and \(items.count - limit) more") }
    }
    head += [
      "",
      "A policy does not tell the models behind it: add `deployments`, with model, version, SKU and "
        + "capacity, so that they are checked.",
    ]
    return head
  }
}

extension LoadBalancerConfiguration {
  /// The texts that are taken from a policy as they stand there.
  var texts: [String] {
    [apiName, subscriptionKeyHeader]
      + backends.flatMap { backend in
        [backend.name, backend.url, backend.region ?? "", backend.subscription ?? ""]
          + backend.deployments.map(\.name)
      }
  }
}

extension ImportNote {
  /// The same remark without the text of secrets.
  func masked(by mask: SecretMask) -> ImportNote {
    var note = self
    note.message = mask.masked(message)
    return note
  }
}
