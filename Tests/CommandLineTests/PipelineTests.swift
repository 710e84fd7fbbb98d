import Foundation
import TestSupport
import Testing

private let good = "<policies>\n  <inbound>\n    <base />\n  </inbound>\n</policies>\n"
private let bad =
  "<policies>\n  <inbound>\n    <set-header name=\"a\" exist-action=\"delete\" />\n  </inbound>\n</policies>\n"

/// A YAML file of this repository that a service reads, as JSON values.
private func yaml(_ path: String) async throws -> Any {
  let result = try await Shell.run(
    Shell.python,
    ["-c", "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"],
    input: try String(contentsOfFile: "\(Shell.root)/\(path)", encoding: .utf8))
  #expect(result.status == 0, "\(result.error)")
  return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
}

/// Holds a YAML file against a published schema that `scripts/fetch-schemas` got, or against one of
/// its definitions.
private func expectValid(_ path: String, schema: String, definition: String = "") async throws {
  let schema = "\(Shell.root)/.cache/schemas/\(schema)"
  try #require(
    FileManager.default.fileExists(atPath: schema), "\(schema) is missing: run scripts/setup test")
  let result = try await Shell.run(
    Shell.python,
    [
      "-c",
      """
      import json, sys, jsonschema, yaml
      schema = json.load(open(sys.argv[1]))
      loader = yaml.SafeLoader
      if sys.argv[3]:
          # This schema takes every scalar for a text.
          loader = yaml.BaseLoader
          reference = "#/definitions/" + sys.argv[3]
          schema = {"definitions": schema["definitions"], "$ref": reference}
      jsonschema.Draft7Validator(schema).validate(yaml.load(open(sys.argv[2]), loader))
      """, schema, "\(Shell.root)/\(path)", definition,
    ])
  #expect(result.status == 0, "\(result.error)")
}

/// A step of a pipeline that runs a script, with what its service puts into the environment.
private struct ScriptStep {
  let script: String
  /// The environment, its values as they stand in the file.
  let environment: [String: String]

  init(_ step: Any?, key: String) throws {
    let step = try #require(step as? [String: Any])
    script = try #require(step[key] as? String)
    environment = step["env"] as? [String: String] ?? [:]
  }

  /// Runs the script as the service does, from a file, with every `${{ prefix.name }}` replaced.
  func run(
    _ values: [String: String], defaults: [String: String], prefix: String, in folder: String,
    environment more: [String: String]
  ) async throws -> ShellResult {
    // What stands in `${{ }}` is put into the text before a shell reads it.
    #expect(!script.contains("${{"))
    var variables = more
    for (name, value) in environment {
      let match = try #require(
        value.wholeMatch(of: /\$\{\{ (inputs|parameters)\.([A-Za-z-]+) \}\}/), "\(value)")
      #expect(match.1 == prefix)
      let input = String(match.2)
      let known = values[input] ?? defaults[input]
      let text: String = try #require(known, "\(value)")
      variables[name] = text
    }
    for name in values.keys { #expect(defaults[name] != nil, "\(name) is no input") }
    let file = try TemporaryFolder()
    return try await Shell.run(
      "bash", ["--noprofile", "--norc", "-eo", "pipefail", try file.write("step.sh", script)],
      in: folder, environment: variables)
  }
}

/// A program that notes its arguments, one a line, and ends with 0.
private func recorder(in folder: TemporaryFolder) throws -> String {
  let path = try folder.write(
    "recorder",
    """
    #!/bin/sh
    [ "$1" = --version ] && { echo 9.9.9; exit 0; }
    printf '<%s>\\n' "$@" >>"$(dirname "$0")/arguments"
    """)
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  return path
}

@Suite struct GitHubActionTests {
  private func step(_ index: Int) async throws -> (ScriptStep, defaults: [String: String]) {
    let action = try #require(try await yaml("action.yml") as? [String: Any])
    let inputs = try #require(action["inputs"] as? [String: [String: String]])
    let runs = try #require(action["runs"] as? [String: Any])
    let steps = try #require(runs["steps"] as? [Any])
    try #require(steps.count == 2)
    return (try ScriptStep(steps[index], key: "run"), inputs.compactMapValues { $0["default"] })
  }

  private func run(_ inputs: [String: String], in folder: TemporaryFolder) async throws
    -> (result: ShellResult, outputs: String)
  {
    let (step, defaults) = try await step(1)
    let outputs = try TemporaryFolder()
    let path = try outputs.write("outputs", "")
    let result = try await step.run(
      ["binary": Shell.tool].merging(inputs) { $1 }, defaults: defaults, prefix: "inputs",
      in: folder.path, environment: ["GITHUB_OUTPUT": path, "GITHUB_ACTION_PATH": Shell.root])
    return (result, try outputs.read("outputs"))
  }

  @Test func theActionIsWhatGitHubReads() async throws {
    try await expectValid("action.yml", schema: "github-action.json")
  }

  @Test func findingsFailTheJobAndAreShown() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a/good.xml", good)
    try folder.write("b/bad.xml", bad)
    let both = try await run([:], in: folder)
    #expect(both.result.status == 1)
    #expect(both.result.output.contains("::error file=b/bad.xml,line=3,"))
    #expect(both.outputs == "exit-code=1\n")
    let clean = try await run(["paths": "a\n"], in: folder)
    #expect(clean.result.status == 0)
    #expect(clean.result.output == "")
    #expect(clean.outputs == "exit-code=0\n")
    let lenient = try await run(["fail-level": "never"], in: folder)
    #expect(lenient.result.status == 0)
    #expect(lenient.result.output == both.result.output)
    let missing = try await run(["paths": "missing.xml\na"], in: folder)
    #expect(missing.result.status == 2)
    #expect(missing.outputs == "exit-code=2\n")
  }

  @Test func sarifIsWrittenWhetherOrNotThereAreFindings() async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.xml", bad)
    let (result, _) = try await run(["sarif-file": "out file.sarif"], in: folder)
    #expect(result.status == 1)
    #expect(try folder.read("out file.sarif").contains("\"ruleId\": \"unknown-attribute\""))
    try folder.write("bad.xml", good)
    #expect(try await run(["sarif-file": "out file.sarif"], in: folder).result.status == 0)
    #expect(try !folder.read("out file.sarif").contains("ruleId"))
  }

  @Test func inputsAreArgumentsAndNeverCode() async throws {
    let folder = try TemporaryFolder()
    let recorder = try recorder(in: folder)
    let (result, _) = try await run(
      [
        "binary": recorder, "paths": "a b\n$(touch owned)\n--version\n", "tier": "v2",
        "fail-level": "`touch owned`", "changed-since": "x\"; touch owned; \"",
        "strict-references": "true", "version": "9.9.9",
      ], in: folder)
    #expect(result.status == 0)
    #expect(
      try folder.read("arguments") == """
        <validate>
        <--output=github>
        <--fail-level=`touch owned`>
        <--tier=v2>
        <--changed-since=x"; touch owned; ">
        <--strict-references>
        <-->
        <a b>
        <$(touch owned)>
        <--version>

        """)
    #expect(try !folder.names.contains("owned"))
  }

  @Test func anotherVersionThanWantedEndsWithTwo() async throws {
    let folder = try TemporaryFolder()
    let (result, _) = try await run(["version": "0.0.0"], in: folder)
    #expect(result.status == 2)
    #expect(result.output.contains("::error::apim-policy has the version "))
    let (none, _) = try await run(["binary": "/nonexistent"], in: folder)
    #expect(none.status == 2)
    #expect(none.output.contains("::error::/nonexistent cannot be run"))
  }

  /// The step that builds, with scripts and a compiler that only note what they are asked.
  @Test func theToolIsBuiltWhereTheActionStands() async throws {
    let folder = try TemporaryFolder()
    for name in ["action/scripts/setup", "bin/swift"] {
      let path = try folder.write(
        name, "#!/bin/sh\nprintf '%s|' \"$(basename \"$0\")\" \"$@\" >>'\(folder.path)/calls'\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let flags = try folder.write("action/scripts/release-flags", "#!/bin/sh\necho -a -b\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: flags)
    let (step, defaults) = try await step(0)
    let action = folder.path + "/action"
    let result = try await step.run(
      [:], defaults: defaults, prefix: "inputs", in: folder.path,
      environment: ["GITHUB_ACTION_PATH": action, "PATH": "\(folder.path)/bin:/usr/bin:/bin"])
    #expect(result.status == 0, "\(result.error)")
    #expect(
      try folder.read("calls")
        == "setup|build|swift|build|-c|release|--product|apim-policy|--package-path|\(action)|-a|-b|"
    )
    for script in ["setup", "release-flags"] {
      #expect(FileManager.default.isExecutableFile(atPath: "\(Shell.root)/scripts/\(script)"))
    }
  }
}

@Suite struct AzurePipelinesTests {
  private func run(_ parameters: [String: String], in folder: TemporaryFolder) async throws
    -> ShellResult
  {
    let template = try #require(
      try await yaml("azure-pipelines/validate.yml") as? [String: Any])
    let declared = try #require(template["parameters"] as? [[String: Any]])
    var defaults: [String: String] = [:]
    for parameter in declared {
      let name = try #require(parameter["name"] as? String)
      let isBoolean = parameter["type"] as? String == "boolean"
      // As the service writes a boolean.
      defaults[name] = isBoolean ? "False" : try #require(parameter["default"] as? String)
    }
    let steps = try #require(template["steps"] as? [Any])
    let step = try ScriptStep(steps.first, key: "bash")
    return try await step.run(
      ["tool": Shell.tool].merging(parameters) { $1 }, defaults: defaults, prefix: "parameters",
      in: folder.path, environment: ["AGENT_TEMPDIRECTORY": folder.path])
  }

  @Test func theTemplateIsWhatAzurePipelinesReads() async throws {
    try await expectValid(
      "azure-pipelines/validate.yml", schema: "azure-pipelines.json",
      definition: "stepsTemplate")
  }

  @Test func findingsFailTheStepAndBecomeTestResults() async throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.xml", bad)
    let result = try await run([:], in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("##vso[task.logissue type=error;sourcepath=bad.xml;"))
    #expect(try folder.read("apim-policy-junit.xml").contains("<failure"))
    let lenient = try await run(["failLevel": "never"], in: folder)
    #expect(lenient.status == 0)
    #expect(try await run(["paths": "missing.xml"], in: folder).status == 2)
  }

  @Test func parametersAreArgumentsAndNeverCode() async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      [
        "tool": try recorder(in: folder), "paths": "a b\n$(touch owned)\n", "tier": "v2",
        "changedSince": "x; touch owned", "strictReferences": "True",
      ], in: folder)
    #expect(result.status == 0, "\(result.error)")
    #expect(
      try folder.read("arguments").hasPrefix(
        """
        <validate>
        <--output=azure>
        <--tier=v2>
        <--changed-since=x; touch owned>
        <--strict-references>
        <-->
        <a b>
        <$(touch owned)>
        <validate>
        """))
    #expect(try !folder.names.contains("owned"))
  }
}

@Suite struct PreCommitTests {
  private func git(_ folder: TemporaryFolder, _ arguments: String...) async throws -> String {
    let result = try await Shell.run(
      "git", ["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments, in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func theManifestIsWhatPreCommitReads() async throws {
    let result = try await Shell.run("pre-commit", ["validate-manifest", ".pre-commit-hooks.yaml"])
    #expect(result.status == 0, "\(result.output)")
  }

  /// pre-commit itself, with a repository that holds our manifest and one that uses it.
  @Test func theHookChecksWhatIsCommittedAndPassesOverOtherFiles() async throws {
    let hook = try TemporaryFolder()
    try hook.write(
      ".pre-commit-hooks.yaml",
      try String(contentsOfFile: "\(Shell.root)/.pre-commit-hooks.yaml", encoding: .utf8))
    _ = try await git(hook, "init", "--quiet")
    _ = try await git(hook, "add", "--all")
    _ = try await git(hook, "commit", "--quiet", "-m", "hook")
    let revision = try await git(hook, "rev-parse", "HEAD")

    let folder = try TemporaryFolder()
    _ = try await git(folder, "init", "--quiet")
    try folder.write(
      ".pre-commit-config.yaml",
      "repos:\n  - repo: \(hook.path)\n    rev: \(revision)\n    hooks: [{ id: apim-policy-validate }]\n"
    )
    try folder.write("good one.xml", good)
    try folder.write("pom.xml", "<project />\n")
    try folder.write("package.json", "{ \"name\": \"x\" }\n")
    try folder.write("pipeline.yaml", "steps: []\n")
    try folder.write("unstaged.xml", bad)
    func run() async throws -> ShellResult {
      try await Shell.run(
        "pre-commit", ["run", "--verbose"], in: folder.path,
        environment: [
          "PATH": "\(URL(filePath: Shell.tool).deletingLastPathComponent().path):/usr/bin:/bin",
          "PRE_COMMIT_HOME": hook.path + "/home", "GIT_CONFIG_GLOBAL": "/dev/null",
        ])
    }
    _ = try await git(
      folder, "add", "good one.xml", "pom.xml", "package.json", "pipeline.yaml",
      ".pre-commit-config.yaml")
    let clean = try await run()
    #expect(clean.status == 0, "\(clean.output)\(clean.error)")
    #expect(clean.output.contains("1 file checked: nothing to report"), "\(clean.output)")
    _ = try await git(folder, "add", "unstaged.xml")
    let found = try await run()
    #expect(found.status == 1)
    #expect(
      found.output.contains("--> unstaged.xml:3:"), "\(found.output)")
  }
}
