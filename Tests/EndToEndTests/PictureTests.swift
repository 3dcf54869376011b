import Foundation
import Testing

/// The pictures match the program's output: the command for each one is in a comment above it.
///
/// `HELPDECK_RECORD=1 swift test --filter PictureTests` makes them anew.
@Suite("Pictures", .runsPrograms) struct PictureTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    let command: String
    let file: String

    var testDescription: String { file }
  }

  /// On each page, commands and file names follow each other in the same order; the light one of a pair is named first.
  static let pictures: [Picture] = DocumentationPage.allCases.flatMap { page in
    let text = (try? page.text) ?? ""
    let commands = text.matches(of: /<!-- helpdeck (browse .*) -->/).map { String($0.output.1) }
    let files = text.matches(of: /\.pictures\/([a-z-]+\.svg)/).map { String($0.output.1) }
    return zip(commands, files).map { Picture(command: $0, file: $1) }
  }

  @Test func `there are light and dark pictures in all languages, and each is on a page`() throws {
    let commands = Self.pictures.map(\.command).joined(separator: "\n")
    for part in ["-L ko", "-L en", "-L zh-Hans", "--theme light", "--theme dark"] { #expect(commands.contains(part)) }
    let folder = DocumentationPage.root.appending(path: ".pictures").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files == Self.pictures.map(\.file).sorted())
    let texts = try DocumentationPage.allCases.map { try $0.text }.joined()
    #expect(texts.matches(of: /<!-- helpdeck browse/).count == Self.pictures.count)
  }

  @Test(arguments: pictures) func `each picture is the output of the command above it`(picture: Picture) async throws {
    let file = DocumentationPage.root.appending(path: ".pictures/\(picture.file)")
    let printed = try await Program.run(
      "/bin/bash", ["-c", "\(BuiltBinary.path) \(picture.command) --format svg"],
      environment: ["HOME": "/nonexistent", "LANG": "C.UTF-8", "HELPDECK_NOW": "2026-11-20T14:32"])
    if DocumentationPage.isRecording {
      try printed.output.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(printed.output.hasSuffix("</svg>\n"))
    #expect(try printed.output == String(contentsOf: file, encoding: .utf8))
  }
}
