import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Content and exports of 0.1.0 are read with every value that 0.1.0 read from them.
@Suite("Content of 0.1.0") struct Version010Tests {
  private static let today = CalendarDate("2026-10-03")
  private static let layers = ["content", "overlay"].map { ContentLayer.folder("\(Fixtures010.path)/\($0)") }

  @Test func `is checked without an error`() throws {
    let diagnostics = try ContentCheck(today: Self.today).results(in: Self.layers).diagnostics
    #expect(diagnostics.filter { $0.severity == .error } == [])
  }

  @Test func `is loaded with every value`() throws {
    let loaded = try ContentLoader(today: Self.today).load(Self.layers)
    #expect(loaded.skipped == [])
    try expectEveryValue(in: loaded.library)
    try expectEveryValue(in: ContentValidator.validate(Self.layers, today: Self.today).content)
  }

  @Test func `is read from its JSON export with every value`() throws {
    let text = try Fixtures010.text(of: "exports/content.json")
    let read = ContentDocument.read(Array(text.utf8), path: "content.json", today: Self.today)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    try expectEveryValue(in: try #require(read.content))
  }

  @Test func `is imported from its table of questions with every text`() throws {
    let bytes = Array(try Fixtures010.text(of: "exports/faq.csv").utf8)
    let outputs = try ContentImport(.csv, language: .english).outputs(from: ByteWindow(bytes), name: "faq.csv")
    let drafts = outputs.map { $0.make().text }.joined()
    var records = CSVRecords(bytes)
    #expect(records.next() != nil)
    var count = 0
    for field in records.flatMap(\.fields).flatMap({ $0.split(separator: "\n") }) where !field.isEmpty {
      #expect(drafts.contains(field), "\(field)")
      count += 1
    }
    #expect(count > 10)
  }

  @Test func `has its searches`() throws {
    let file = LayerFile(path: "searches.yaml", relativePath: "searches.yaml", origin: .starter(index: 0))
    let bytes = Array(try Fixtures010.text(of: "content/searches.yaml").utf8)
    let searches = try #require(ParsedFile(file, .success(bytes), ValidationOptions(today: nil)).searches?.searches)
    #expect(searches.map(\.typed?.value) == ["refund", "환불", "ticket", "zzzz"])
    #expect(searches[0].first.map(\.value.description) == ["tower/faq/refund"])
    #expect(searches[0].group?.value == "words")
    #expect(searches[0].language?.value == .english)
    #expect(searches[0].note?.value == "its own word")
    #expect(searches[1].top.map(\.value.description) == ["tower/faq/refund"])
    #expect(searches[2].finds.map(\.value.description) == ["tower/guides/buy-app"])
    #expect(searches[2].never.map(\.value.description) == ["harbour"])
    #expect(searches[3].findsNothing?.value == true)
  }

  /// The export of 0.1.0 has every value; one of a later version may have more.
  private func expectEveryValue(in library: some ContentLibrary) throws {
    var text = ""
    ContentDocument.write(library.collection, services: library.services.compactMap { library.whole($0) }) {
      text += $0
    }
    let known = try Fixtures010.values(in: Fixtures010.text(of: "exports/content.json"))
    #expect(known.count > 150)
    #expect(known.subtracting(try Fixtures010.values(in: text)) == [])
  }
}
