import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Revisions of entries") struct EntryRevisionTests {
  private static func shop(_ faq: String, review: String = "{status: unverified}") -> String {
    """
    format: 1
    id: shop
    type: service
    lang: en
    name: Shop
    review: \(review)
    faq:
    \(faq)
    """
  }

  private static let faq =
    "  - {id: late, q: What if it comes late?, a: Wait a week.}\n  - {id: lost, q: Is it lost?, a: No.}"

  private static func library(_ text: String) throws -> any ContentLibrary {
    let folder = try TemporaryFolder(["services/shop.yaml": text])
    return try ContentLoader(today: nil).load([.folder(folder.path)]).library
  }

  private static func changes(_ before: String, _ after: String) throws -> [String] {
    try library(after).changes(since: library(before)).map { "\($0.kind.rawValue) \($0.reference)" }
  }

  @Test func `an entry changes with its own text, not with its place, its neighbours or the service's file`() throws {
    let whole = Self.shop(Self.faq)
    #expect(try Self.changes(whole, whole) == [])
    #expect(try Self.changes(whole, whole.replacing("a week", with: "two weeks")) == ["changed shop/faq/late"])
    #expect(try Self.changes(whole, whole.replacing("name: Shop", with: "name: Store")) == ["changed shop"])
    let turned = Self.shop(Self.faq.split(separator: "\n").reversed().joined(separator: "\n"))
    #expect(try Self.changes(whole, turned) == [])
    let more = Self.shop(Self.faq + "\n  - {id: size, q: Does it fit?, a: Yes.}")
    #expect(try Self.changes(whole, more) == ["new shop/faq/size"])
    #expect(try Self.changes(more, whole) == ["gone shop/faq/size"])
  }

  @Test func `a date of verification is no change, a status is one`() throws {
    let once = Self.shop(Self.faq, review: "{status: verified, verified: 2026-01-01, sources: [{kind: official}]}")
    let again = Self.shop(
      Self.faq,
      review: "{status: verified, verified: 2026-02-01, by: kim, sources: [{kind: internal}], review_after: 9}")
    #expect(try Self.changes(once, again) == [])
    let disputed = Self.shop(Self.faq, review: "{status: disputed, sources: [{kind: official}]}")
    #expect(
      try Self.changes(once, disputed) == ["changed shop", "changed shop/faq/late", "changed shop/faq/lost"])
  }

  @Test func `of a service that comes or goes only the service is told`() throws {
    let one = try TemporaryFolder(["services/shop.yaml": Self.shop(Self.faq)])
    let both = try TemporaryFolder([
      "services/shop.yaml": Self.shop(Self.faq),
      "services/desk.yaml": Self.shop(Self.faq).replacing("id: shop", with: "id: desk"),
    ])
    let (few, more) = try (
      ContentLoader(today: nil).load([.folder(one.path)]).library,
      ContentLoader(today: nil).load([.folder(both.path)]).library
    )
    #expect(more.changes(since: few) == [EntryChange(Reference(ServiceID("desk")!), .new)])
    let gone = few.changes(since: more)
    #expect(gone.map(\.kind) == [.gone] && gone.map(\.name) == [more.service(ServiceID("desk")!)?.name])
  }

  @Test func `hashes stay the same from one version of the program to the next`() throws {
    // Raise EntryRevision.version if they must change: readers would see everything marked as changed.
    #expect(EntryRevision.version == 1)
    let hashes = try Self.library(Self.shop(Self.faq)).revisions(of: ServiceID("shop")!).map(\.hash)
    #expect(hashes == [10_002_864_503_568_503_804, 6_498_147_571_056_454_300, 10_110_521_895_158_526_670])
  }
}
