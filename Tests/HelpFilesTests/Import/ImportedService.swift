import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// What an import makes of files, read back as the browser reads it.
struct ImportedService {
  let draft: ImportDraft
  let content: ServiceDocument

  /// Imports one document.
  static func of(
    _ text: String, _ format: ContentImport.Format, name: String = "page", language: LanguageTag? = nil
  ) throws -> ImportedService {
    let outputs = try ContentImport(format, language: language).outputs(
      from: ByteWindow(Array(text.utf8)), name: "\(name).\(format)")
    return try ImportedService(#require(outputs.first?.make().draft))
  }

  /// Imports a folder of pages, named `site`; services by their ids.
  static func site(
    _ pages: KeyValuePairs<String, String>, _ format: ContentImport.Format = .md
  ) throws -> [String: ImportedService] {
    let texts = Dictionary(uniqueKeysWithValues: pages.map { ($0.key, Array($0.value.utf8)) })
    let list = pages.map { ImportPage(path: $0.key, name: $0.key, size: $0.value.utf8.count) }
    let outputs = ContentImport(format, language: nil).outputs(of: list, site: "site") { texts[$0.path] }
    return Dictionary(
      uniqueKeysWithValues: try outputs.map { output in
        let service = try ImportedService(#require(output.make().draft))
        return (service.draft.id.description, service)
      })
  }

  init(_ draft: ImportDraft) throws {
    self.draft = draft
    let folder = try TemporaryFolder(["services/\(draft.id).yaml": draft.file.text])
    #expect(ImportedFile(draft.file.text) == draft.file)
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics.map { "\($0.line): \($0.code.rawValue)" } == [], "\(draft.file.text)")
    content = try #require(read.content.content(of: draft.id))
  }

  /// Such as `refund: Can I? → Yes.`, with `ko`, `en` and other languages side by side.
  var questions: [String] {
    content.faq.map { "\($0.id): \(Self.line($0.question)) → \(Self.line($0.answer))" }
  }

  var guides: [String] {
    content.guides.map { guide in
      ([guide.intro.map(Self.line)].compactMap(\.self)
        + ["\(guide.id): \(Self.line(guide.title)): \(guide.steps.map { Self.line($0.text) }.joined(separator: " / "))"]
        + [guide.result.map(Self.line)].compactMap(\.self)).joined(separator: " | ")
    }
  }

  var contacts: [String] {
    content.contacts.map { "\($0.kind.rawValue) \($0.value ?? "") \($0.label.map(Self.line) ?? "")" }
  }

  /// Such as `7: component <Foo/>`.
  var notices: [String] { draft.notices.map { "\($0.line.map(String.init) ?? "-"): \($0.problem)" } }

  private static func line(_ text: LocalizedText) -> String {
    text.versions.map { $0.text.replacing("\n", with: "⏎") }.joined(separator: " = ")
  }
}
