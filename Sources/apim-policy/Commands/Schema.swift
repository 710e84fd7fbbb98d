import ArgumentParser
import BackendInventory
import PolicyDocument

/// `schema`: what inventories and policies are made of, for editors and validators.
struct Schema: ParsableCommand {
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case inventory
    case policy
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of inventories, or the XSD of policies.",
    discussion: """
      EXAMPLE:
        apim-policy schema inventory > inventory.schema.json
        apim-policy schema policy > policy.xsd
      """)

  @Argument(help: "inventory (JSON Schema 2020-12) or policy (XSD 1.0).")
  var subject: Subject

  func run() {
    switch subject {
    case .inventory: Terminal.result(InventorySchema.jsonSchema)
    case .policy: Terminal.result(PolicySchema.current.xsd)
    }
  }
}
