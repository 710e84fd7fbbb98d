import Testing

@testable import PolicyExpressions

/// The lines of a type's members, told apart without being read.
@Suite struct CatalogueLinesTests {
  private let catalogue = Catalogue.standard

  private func kind(_ member: CatalogueMember) -> CatalogueLines.Kind {
    switch member.kind {
    case .constructor: .constructor
    case .conversion: .conversion
    case .operator: .operator
    case .indexer: .indexer
    case .method, .property, .field, .constant: .named(member.name)
    }
  }

  /// The quick look finds what reading the whole declaration finds, in the same order.
  @Test func findsEveryMemberUnderItsName() throws {
    var count = 0
    for id in catalogue.ids {
      let type = try #require(catalogue.type(id))
      for (kind, members) in Dictionary(grouping: type.members, by: kind) {
        #expect(catalogue.members(of: id, kind) == members, "\(id) \(kind)")
        count += members.count
      }
    }
    #expect(count > 4000)
  }

  @Test func aHeadIsTheTypeWithoutItsMembers() throws {
    for id in catalogue.ids {
      var type = try #require(catalogue.type(id))
      if type.kind != .delegate { type.members = [] }
      #expect(catalogue.head(id) == type)
    }
  }

  @Test func nothingIsFoundUnderOtherNames() {
    #expect(catalogue.members(of: "System.String", .named("Nothing")).isEmpty)
    #expect(catalogue.members(of: "System.Nothing", .constructor).isEmpty)
    #expect(catalogue.head("System.Nothing") == nil)
  }
}
