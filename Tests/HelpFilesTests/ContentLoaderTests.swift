import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Content opening") struct ContentLoaderTests {
  private static let today = CalendarDate("2026-11-20")

  /// Loaded content equals validated content.
  private func expectSame(_ layers: [ContentLayer], today: CalendarDate? = Self.today) throws {
    let served = try ContentLoader(today: today).load(layers)
    let read = try ContentValidator.validate(layers, today: today)
    #expect(served.library.collection == read.content.collection)
    #expect(served.library.allReferences == read.content.allReferences)
    for reference in read.content.allReferences {
      #expect(served.library.entry(reference) == read.content.entry(reference))
      #expect(served.library.contains(reference))
    }
    #expect(served.sourceFiles == read.sourceFiles)
    #expect(served.skipped == read.skipped)
  }

  @Test func `the starter content is served unchanged`() throws { try expectSame([.starter]) }

  @Test func `broken links, unknown categories and review dates are validated across files`() throws {
    let folder = try TemporaryFolder([
      "collection.yaml": """
      format: 1
      id: all
      title: All
      lang: en
      review_after: 30d
      categories: [{id: money, name: Money}]
      order: [b, gone, a]
      """,
      "services/a.yaml": Self.service(
        "a",
        """
        category: money
        related: [b, b/faq/x, b/faq/none, gone, broken]
        faq:
          - {id: q, q: Q, a: A, see: [b/faq/x, b/faq/none, faq/q], review: {status: reported, review_after: 7d}}
          - {id: r, q: R, a: S}
        """),
      "services/b.yaml": Self.service("b", "category: none\nfaq: [{id: x, q: X, a: Y}]"),
      "services/broken.yaml": "format: 1\nid: broken\n",
    ])
    try expectSame([.folder(folder.path)])
    let library = try ContentLoader(today: nil).load([.folder(folder.path)]).library
    #expect(library.services.map(\.description) == ["b", "a"])
    #expect(library.service(ServiceID("a")!)?.related.map(\.description) == ["b", "b/faq/x"])
    #expect(library.service(ServiceID("a")!)?.review.reviewAfter == 30)
    #expect(library.entry(Reference("a/faq/q")!)?.review.reviewAfter == 7)
    #expect(library.service(ServiceID("b")!)?.category == nil)
  }

  @Test func `a higher layer replaces services and the collection, and a service may occur once per layer`() throws {
    let low = try TemporaryFolder([
      "services/a.yaml": Self.service("a", "summary: low"), "services/b.yaml": Self.service("b"),
      "services/more/a.yaml": Self.service("a", "summary: twice"),
    ])
    let high = try TemporaryFolder([
      "collection.yaml": "format: 1\nid: high\ntitle: High\nlang: en\n",
      "services/a.yaml": Self.service("a", "summary: high"),
    ])
    try expectSame([.folder(low.path), .folder(high.path)])
    try expectSame([.folder(high.path), .folder(low.path)])
    try expectSame([.folder(low.path)])
    try expectSame([.starter, .folder(low.path)])
  }

  @Test func `a future date is an error until that day`() throws {
    let folder = try TemporaryFolder([
      "services/a.yaml": Self.service(
        "a", "notes: [{id: n, level: info, text: T, review: {status: reported, verified: 2026-11-21}}]")
    ])
    try expectSame([.folder(folder.path)])
    try expectSame([.folder(folder.path)], today: CalendarDate("2026-11-21"))
    try expectSame([.folder(folder.path)], today: nil)
  }

  @Test func `the fingerprint changes only with the served content`() throws {
    let folder = try TemporaryFolder([
      "services/a.yaml": Self.service("a"), "services/b.yaml": Self.service("b"),
    ])
    let library = { try ContentLoader(today: nil).load([.folder(folder.path)]).library }
    let (a, b) = (ServiceID("a")!, ServiceID("b")!)
    let first = try library()
    try folder.write("services/a.yaml", "# a comment\n" + Self.service("a"))
    #expect(try library().fingerprint == first.fingerprint)
    try folder.write("services/a.yaml", Self.service("a", "summary: more"))
    let second = try library()
    #expect(second.fingerprint != first.fingerprint)
    #expect(second.fingerprint(of: a) != first.fingerprint(of: a))
    #expect(second.fingerprint(of: b) == first.fingerprint(of: b))
    try folder.write("collection.yaml", "format: 1\nid: c\ntitle: C\nlang: en\norder: [b, a]\n")
    #expect(try library().fingerprint != second.fingerprint)
  }

  static func service(_ id: String, _ more: String = "") -> String {
    "format: 1\nid: \(id)\ntype: service\nlang: en\nname: \(id)\nreview: {status: unverified}\n\(more)\n"
  }
}
