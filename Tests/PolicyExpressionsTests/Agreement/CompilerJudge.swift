import Foundation
import TestSupport
import Testing

/// Mono's C# compiler, asked about many expressions at once. `Compiler/Judge.cs` says how.
enum CompilerJudge {
  /// For each expression the compiler's first error; nil where it compiles.
  static func verdicts(on expressions: [PolicyExpression]) async throws -> [String?] {
    let folder = try TemporaryFolder()
    let sources = "\(ExpressionFile.folder)/Compiler"
    let model = "\(folder.path)/model.dll"
    let judge = "\(folder.path)/judge.exe"
    try await compile(["-target:library", "-out:\(model)", "\(sources)/GatewayModel.cs"])
    try await compile([
      "-langversion:7", "-r:\(monoFolder)/mcs.exe", "-out:\(judge)", "\(sources)/Judge.cs",
    ])
    let result = try await Shell.run(
      "mono",
      [judge, folder.path, model, newtonsoft, "System.Core.dll", "System.Xml.Linq.dll"],
      input: expressions.map(\.text).joined(separator: "\0"),
      environment: ["MONO_PATH": monoFolder])
    try #require(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(lines.count == expressions.count)
    return lines.map { $0 == "ok" ? nil : $0 }
  }

  private static func compile(_ arguments: [String]) async throws {
    let result = try await Shell.run("mcs", ["-nologo"] + arguments)
    try #require(result.status == 0, "\(result.output)\(result.error)")
  }

  private static let monoFolder = "/usr/lib/mono/4.5"
  /// Where Debian's package `libnewtonsoft-json5.0-cil` puts the library.
  private static let newtonsoft = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll"
}
