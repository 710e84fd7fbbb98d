import BackendInventory
import Diagnostics

/// The API's policy is the one that the inventory generates.
enum DeployedPolicyCheck {
  /// Nil where the API's policy is not in the files.
  static func line(_ subject: DoctorCase) -> DoctorLine? {
    let wanted = subject.configuration.apiName.lowercased()
    guard let policy = subject.facts.policies.first(where: { $0.api == wanted }) else { return nil }
    let outcome = try? Comparison.compare(
      ComparisonSide(
        name: subject.inventory.path, file: subject.inventory, environment: subject.environment),
      ComparisonSide(
        name: "policy.xml", file: SourceFile(path: "policy.xml", text: policy.text),
        environment: nil))
    guard let report = outcome?.report else {
      return DoctorLine(
        "policy", .api, .cannotKnow,
        "the API's policy cannot be compared with what the inventory generates",
        at: policy.location)
    }
    let balancing = report.changes.filter { !$0.kind.isDocumentChange }
    if !balancing.isEmpty {
      return DoctorLine(
        "policy", .api, .notOK,
        """
        the API's policy balances otherwise than the inventory says: \
        \(count(balancing.count, "difference")) in backends or settings
        """, at: policy.location,
        remark: "`apim-policy diff` shows them, between the inventory and the text of the policy",
        commands: [generate(subject)])
    }
    guard report.isSame else {
      return DoctorLine(
        "policy", .api, .cannotKnow,
        """
        the API's policy was edited, or made of another template: \
        \(count(report.changes.count, "difference")), none in backends or settings
        """, at: policy.location)
    }
    return DoctorLine(
      "policy", .api, .ok, "the API's policy is what the inventory generates", at: policy.location)
  }

  private static func generate(_ subject: DoctorCase) -> String {
    let path = AzureCommand.Word(subject.inventory.path, or: "INVENTORY").text
    let environment = AzureCommand.Word(subject.environment).map { " --env \($0.text)" } ?? ""
    return "apim-policy generate \(path)\(environment) -o policy.xml"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
