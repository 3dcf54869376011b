import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// What an import makes of a desk's files, read back as the browser reads it.
struct ImportedDesk {
  let content: InMemoryLibrary
  /// Such as `articles.json:3: empty("Hours")`.
  let notices: [String]

  init(
    _ files: KeyValuePairs<String, String>, _ format: ContentImport.Format, _ options: DeskOptions = DeskOptions()
  ) throws {
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.key, Array($0.value.utf8)) })
    let pages = files.map { ImportPage(path: $0.key, name: $0.key, size: $0.value.utf8.count) }
    let made = try ContentImport(format, language: nil).outputs(ofDesk: pages, options: options) { texts[$0.path] }
      .map { (path: $0.path, made: $0.make()) }
    notices = made.flatMap { $0.made.draft?.notices ?? [] }.map {
      "\($0.file)\($0.line.map { ":\($0)" } ?? ""): \($0.problem)"
    }
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: made.map { ($0.path, $0.made.text) }))
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics.map { "\($0.file):\($0.line): \($0.code.rawValue)" } == [], "\(made.map(\.made.text))")
    content = read.content
  }

  /// A service as `billing: 결제 = Billing`.
  var services: [String] { documents.map { "\($0.service.id): \(Self.line($0.service.name))" } }

  var documents: [ServiceDocument] { content.services.compactMap { content.content(of: $0) } }

  /// An entry as `billing/faq/refund: Can I? → Yes.`, with its languages side by side.
  var questions: [String] {
    documents.flatMap { document in
      document.faq.map {
        "\(document.service.id)/faq/\($0.id): \(Self.line($0.question)) → \(Self.line($0.answer))"
      }
    }
  }

  func question(_ reference: String) throws -> Question {
    let reference = try #require(Reference(reference))
    return try #require(content.content(of: reference.service)?.faq.first { $0.id == reference.item?.id })
  }

  private static func line(_ text: LocalizedText) -> String {
    text.versions.map { $0.text.replacing("\n", with: "⏎") }.joined(separator: " = ")
  }
}
