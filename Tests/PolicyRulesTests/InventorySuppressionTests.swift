import Diagnostics
import PolicyRules
import Testing

@Suite struct InventorySuppressionTests {
  private static let head = """
    version: 1
    api: { name: azure-openai }
    backends:
      - { name: eastus, url: https://contoso-eastus.openai.azure.com/, priority: 1 }
      - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 1 }

    """

  @Test func aCommentHoldsForTheKeyOnTheNextLine() {
    let found = Finding.inInventory(
      """
      \(Self.head)policy:
        # apim-policy: allow unknown-key because a later version reads it
        cooldown: { default: 20s }
        ⟦rety⟧: { attempts: all }
      """)
    #expect(found == [.marked("unknown-key")])
  }

  @Test func aCommentHoldsForAWholeBlock() {
    let found = Finding.inInventory(
      """
      \(Self.head)# apim-policy: allow unknown-key because a later version reads it

      policy:
        cooldown: { default: 20s }
        rety:
          attempts: all
      ⟦extra⟧: 1
      """)
    #expect(found == [.marked("unknown-key")])
  }

  @Test func aCommentHoldsForAnItem() {
    let found = Finding.inInventory(
      """
      version: 1
      api: { name: azure-openai }
      backends:
        # apim-policy: allow unknown-key because a later version reads it
        - name: eastus
          url: https://contoso-eastus.openai.azure.com/
          priority: 1
          owner: us
        - { name: westus, url: https://contoso-westus.openai.azure.com/, priority: 1, ⟦owner⟧: us }
      """)
    #expect(found == [.marked("unknown-key")])
  }

  @Test func aCommentAtTheTopHoldsForTheFile() {
    let found = Finding.inInventory(
      """
      # The backends of the team.
      # apim-policy: allow unknown-key because a later version reads them

      \(Self.head)policy:
        cooldown: { default: 20s }
      extra: 1
      """)
    #expect(found == [])
  }

  @Test func aCommentThatAllowsNothingIsReported() {
    let found = Finding.inInventory(
      """
      \(Self.head)policy:
        # apim-policy: allow ⟦unknown-key⟧ because a later version reads it
        coolDown: { default: 20s }
      """)
    #expect(found == [.marked("unused-suppression", .warning)])
  }

  @Test func aCommentAtTheEndIsUnused() {
    let found = Finding.inInventory(
      "\(Self.head)# apim-policy: allow ⟦unknown-key⟧ because a later version reads it\n")
    #expect(found == [.marked("unused-suppression", .warning)])
  }

  @Test func whatEndsTheReadingCannotBeAllowed() {
    let found = Finding.inInventory(
      "# apim-policy: allow ⟦yaml-syntax⟧ because it is broken\n\(Self.head)")
    #expect(found == [.marked("invalid-suppression", .warning)])
    let broken = Finding.inInventory(
      "# apim-policy: allow yaml-syntax because it is broken\n\(Self.head)policy: [\n")
    #expect(broken.map(\.rule) == ["yaml-syntax"])
  }

  @Test func aTextThatLooksLikeACommentIsText() {
    let found = Finding.inInventory(
      """
      \(Self.head)⟦extra⟧: |
        text
        # apim-policy: allow nonsense because
        text
      """)
    #expect(found == [.marked("unknown-key")])
  }
}
