/// Azure's regions, as far as an inventory needs to know them.
enum AzureRegion {
  /// `eastus2` for `East US 2`.
  static func normalized(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

  /// The areas that data-zone deployments keep their requests in.
  enum DataZone: String {
    case unitedStates = "the US data zone"
    case europeanUnion = "the EU data zone"
  }

  /// The data zone of a region of the public cloud; nil outside of both, and for regions that
  /// are not known.
  static func dataZone(of region: String) -> DataZone? {
    if unitedStates.contains(region) { return .unitedStates }
    if europeanUnion.contains(region) { return .europeanUnion }
    return nil
  }

  private static let unitedStates: Set<String> = [
    "centralus", "eastus", "eastus2", "northcentralus", "southcentralus", "westcentralus",
    "westus", "westus2", "westus3",
  ]

  /// Regions in member states of the European Union: neither Norway, Switzerland nor the United
  /// Kingdom.
  private static let europeanUnion: Set<String> = [
    "austriaeast", "belgiumcentral", "denmarkeast", "francecentral", "germanywestcentral",
    "italynorth", "northeurope", "polandcentral", "spaincentral", "swedencentral", "westeurope",
  ]
}
