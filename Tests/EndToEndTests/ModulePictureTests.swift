import Foundation
import Subprocess
import TestSupport
import Testing

/// Holds the README's picture of the modules to `Package.swift`.
///
/// `HELPDECK_RECORD=1 swift test --filter ModulePictureTests` draws it again.
@Suite("Picture of the modules", .runsPrograms) struct ModulePictureTests {
  @Test func `the README shows what each module imports`() async throws {
    let picture = ModulePicture(imports: try await Self.imports())
    let isSame = try DocumentationPage.readme.reads(picture.placed(in: DocumentationPage.readme.text))
    #expect(isSame, "the modules are others now:\n\(picture.text)")
  }

  @Test func `an arrow that others imply is left out`() {
    let picture = ModulePicture(imports: ["app": ["model", "view"], "view": ["model"], "model": []])
    #expect(picture.text == "  app --> view\n  view --> model\n")
  }

  @Test(arguments: ["HelpContent", "HelpSearch", "HelpViewModel", "HelpViews"])
  func `what is drawn and searched was parsed before`(module: String) async throws {
    let imports = try await Self.imports()
    var reached: Set<String> = []
    var open = [module]
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += imports[next] ?? [] }
    }
    #expect(reached.isDisjoint(with: ["CGumbo", "CMarkdown", "CYaml", "HelpFiles"]))
    #expect(imports.filter { !$0.value.isDisjoint(with: ["CGumbo", "CMarkdown"]) }.map(\.key) == ["HelpFiles"])
  }

  /// Modules in `Sources`, each with the modules and products that it depends on.
  private static func imports() async throws -> [String: Set<String>] {
    let folder = try TemporaryFolder()
    let printed = try await Program.run(
      "/usr/bin/env",
      [
        "swift", "package", "--package-path", DocumentationPage.root.path(percentEncoded: false), "--scratch-path",
        folder.path, "dump-package",
      ], environment: ProcessInfo.processInfo.environment)
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(printed.output.utf8))
    let modules = manifest.targets.filter { $0.type != "test" && $0.path == nil }
    return Dictionary(uniqueKeysWithValues: modules.map { ($0.name, Set($0.dependencies.map(\.name))) })
  }
}

/// The needed part of the output of `swift package dump-package`.
private struct Manifest: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]
  }

  /// `{"byName": ["HelpContent", null]}` or `{"product": ["ArgumentParser", "swift-argument-parser", …]}`.
  struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      var fields = try container.nestedUnkeyedContainer(forKey: container.contains(.product) ? .product : .byName)
      name = try fields.decode(String.self)
    }

    private enum CodingKeys: CodingKey { case byName, product }
  }

  let targets: [Target]
}
