import HelpContent
import HelpViewModel
import Testing

@testable import HelpFiles
@testable import helpdeck

/// What comes back of the starter content when an export is imported again. Only `json` is lossless; of the others each
/// difference is named here.
@Suite("Round trips") struct RoundTripTests {
  private let library: any ContentLibrary
  private let formatter: EntryFormatter

  init() throws {
    library = try ContentValidator.validate([.starter], today: nil).content
    formatter = EntryFormatter(
      library: library, languages: LanguagePreference([.korean], fallback: .korean), interfaceLanguage: .korean,
      clock: nil, availabilityCalculator: AvailabilityCalculator(calendars: [], zones: .none))
  }

  private func exported(_ format: ExportFormat, _ references: [Reference] = []) -> String {
    var text = ""
    ContentExport(references, formatter: formatter).write(format, section: nil) { text += $0 }
    return text
  }

  private func imported(_ text: String, _ format: ContentImport.Format, name: String) throws -> [ServiceDocument] {
    try ContentImport(format, language: format == .csv ? nil : .korean).outputs(
      from: ByteWindow(Array(text.utf8)), name: "\(name).\(format)"
    ).compactMap { output in
      let root = try #require(YamlDocument(Array(output.make().text.utf8)).root)
      var decoder = DraftDecoder(languageOf: root)
      let draft = decoder.entity(ServiceDraft.self, from: root)
      return draft?.content(in: ServiceContext(library.collection, isKnown: { _ in false }))
    }
  }

  @Test func `json is equal`() throws {
    let read = ContentDocument.read(Array(exported(.json).utf8), path: "all.json", today: nil)
    let content = try #require(read.content)
    #expect(content.services == library.services)
    for service in library.services { #expect(content.whole(service) == library.whole(service)) }
  }

  /// Questions alone, without caveats, other phrasings, links and reviews.
  @Test func `csv has questions, answers, tags and ids in all languages`() throws {
    let services = try imported(exported(.csv), .csv, name: "all")
    #expect(Set(services.map(\.service.id)) == Set(library.services.filter { library.whole($0)?.faq.isEmpty == false }))
    for service in services {
      let own = try #require(library.whole(service.service.id)).faq
      #expect(service.faq.map(\.id) == own.map(\.id))
      for (read, written) in zip(service.faq, own) {
        let versions = { (text: LocalizedText) in
          Dictionary(uniqueKeysWithValues: text.versions.map { ($0.language, $0.markup) })
        }
        #expect(versions(read.question) == versions(written.question) && read.tags == written.tags)
        #expect(versions(read.answer) == versions(written.answer), "\(read.id)")
        #expect(read.caveat == nil && read.askAlso.isEmpty && read.see.isEmpty)
      }
    }
  }

  /// One language; contacts, facts and notes are text, under titles of their own or of the page; ids are numbers; tags are
  /// those of the sections; labels and cautions are part of the text. Reviews and links are left out.
  @Test func `md has every question with its answer, and the text of all else`() throws {
    for service in library.services {
      let text = exported(.md, [Reference(service)])
      let back = try #require(imported(text, .md, name: "\(service)").first)
      expectSame(back, service)
    }
  }

  /// As in `md`; the titles of related entries are part of the text.
  @Test func `html has every question with its answer, and the text of all else`() throws {
    for service in library.services {
      var page = ""
      HTMLSite(export: ContentExport([Reference(service)], formatter: formatter)).write { name, text in
        if name == "\(service).html" { page = text }
      }
      let back = try #require(imported(page, .html, name: "\(service)").first)
      expectSame(back, service, hasRelated: true)
    }
  }

  private func expectSame(_ back: ServiceDocument, _ service: ServiceID, hasRelated: Bool = false) {
    let read =
      back.faq.map { (letters($0.question), letters($0.answer)) }
      + back.guides.map { guide in
        let texts = [guide.intro].compactMap(\.self) + guide.steps.map(\.text) + [guide.result].compactMap(\.self)
        return (letters(guide.title), texts.map(letters).joined())
      }
    let everything = read.map { $0.0 + $0.1 }.joined()
    for reference in [Reference(service)] + library.references(of: service) {
      guard let entry = library.entry(reference) else { continue }
      let parts = EntryText(entry, languages: formatter.languages, interfaceLanguage: .korean).parts
      let lines = EntryText(parts: parts, in: .korean).plain.split(separator: "\n").map { letters(String($0)) }
      for line in lines { #expect(everything.contains(line), "\(reference): \(line)") }
      guard entry.kind == .faq else { continue }
      var answer = lines.dropFirst().joined()
      if hasRelated, !entry.links.isEmpty {
        answer +=
          letters(formatter.localized(.reader(.related)))
          + entry.links.compactMap { library.entry($0).map { letters(formatter.title(of: $0)) } }.joined()
      }
      #expect(read.contains { $0 == (lines[0], answer) }, "\(reference): \(answer)")
    }
  }

  private func letters(_ text: LocalizedText) -> String { letters(formatter.plain(text)) }

  /// Numbers of steps are not in the text of a step.
  private func letters(_ text: String) -> String { text.filter(\.isLetter) }
}
