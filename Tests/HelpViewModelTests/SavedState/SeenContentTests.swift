import ContentSupport
import HelpContent
import Testing

@testable import HelpViewModel

@Suite("Seen content") struct SeenContentTests {
  /// Services with the texts of their entries.
  private struct Texts: ContentLibrary {
    var texts: [String: [String: String]]
    var name = "sample"

    var collection: HelpCollection {
      HelpCollection(
        id: Identifier(name)!, title: LocalizedText(.init(.english, markdown: "x"), []), language: .english)
    }
    var services: [ServiceID] { texts.keys.sorted().compactMap { ServiceID($0) } }
    func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] { [] }
    func entry(_ reference: Reference) -> Entry? { nil }
    func fingerprint(of service: ServiceID) -> ContentFingerprint? {
      texts[service.description].map { texts in
        let all = texts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined()
        return ContentFingerprint(high: Self.hash(all), low: 7)
      }
    }
    func revisions(of service: ServiceID) -> [EntryRevision] {
      (texts[service.description] ?? [:]).sorted { $0.key < $1.key }.map { name, text in
        EntryRevision(
          item: name == "." ? nil : Reference.Item(.faq, ItemID(name)!), hash: text == "?" ? 0 : Self.hash(text))
      }
    }
    private static func hash(_ text: String) -> UInt64 { text.utf8.reduce(5_381) { $0 &* 33 ^ UInt64($1) } }
  }

  private static let first = Texts(texts: ["kt": [".": "KT", "fee": "1", "late": "2"], "sk": [".": "SK"]])

  private static func marks(_ news: ContentNews) -> [String] {
    news.references.map { "\($0) \(news.mark(of: $0) == .new ? "new" : "changed")" }
  }

  private static func seen(_ library: Texts) -> SeenContent {
    var seen = SeenContent()
    _ = seen.news(of: library)
    return seen
  }

  @Test func `nothing is news at the first look, and nothing that stays as it was`() {
    var seen = SeenContent()
    #expect(seen.news(of: Self.first).isEmpty)
    #expect(seen.news(of: Self.first).isEmpty)
  }

  @Test func `what came or changed is news at every look until it is seen`() {
    var seen = Self.seen(Self.first)
    var now = Self.first
    now.texts["kt"] = [".": "KT", "fee": "3", "late": "2", "refund": "4"]
    now.texts["lg"] = [".": "LG", "fee": "5"]
    let all = ["kt/faq/fee changed", "kt/faq/refund new", "lg new"]
    #expect(Self.marks(seen.news(of: now)) == all)
    #expect(Self.marks(seen.news(of: now)) == all)
    seen.see([Reference("kt/faq/fee")!], in: now)
    #expect(Self.marks(seen.news(of: now)) == ["kt/faq/refund new", "lg new"])
    seen.see([Reference("kt/faq/refund")!, Reference("lg")!], in: now)
    #expect(seen.news(of: now).isEmpty)
    now.texts["lg"]?["fee"] = "6"
    #expect(Self.marks(seen.news(of: now)) == ["lg/faq/fee changed"])
  }

  @Test func `what changed back before it was looked at is no news`() {
    var seen = Self.seen(Self.first)
    var now = Self.first
    now.texts["kt"]?["fee"] = "3"
    now.texts["sk"] = nil
    #expect(Self.marks(seen.news(of: now)) == ["kt/faq/fee changed"])
    #expect(seen.news(of: Self.first).isEmpty)
  }

  @Test func `a text file keeps all of it, and other text is as if nothing had been seen`() {
    var now = Self.first
    now.texts["kt"]?["fee"] = "3"
    var seen = Self.seen(Self.first)
    let text = seen.text
    var read = SeenContent(text)
    #expect(read == seen)
    #expect(read.news(of: now) == seen.news(of: now))
    for damaged in ["", "helpdeck has seen 0\n", String(text.dropLast()), "helpdeck remembers 1\n"] {
      #expect(SeenContent(damaged) == SeenContent())
    }
    var partly = SeenContent(text.replacing("sample kt", with: "sample K T"))
    #expect(Self.marks(partly.news(of: Self.first)) == ["kt new"])
  }

  @Test func `collections are apart, and the services that were looked at longest ago are forgotten first`() {
    var seen = Self.seen(Self.first)
    let other = Texts(texts: ["lg": [".": "LG"]], name: "other")
    #expect(seen.news(of: other).isEmpty)
    let large = Texts(
      texts: Dictionary(uniqueKeysWithValues: (0..<3_999).map { ("s\($0)", [".": "x"]) }), name: "large")
    #expect(seen.news(of: large).isEmpty)
    #expect(seen.order.count == 4_000 && seen.services.count == 4_000)
    #expect(seen.news(of: large).isEmpty && seen.news(of: other).isEmpty)
  }

  @Test func `a new service is known from the first of its entries that is read`() {
    var news = ContentNews()
    news.add(Reference("lg")!, .new)
    news.add(Reference("kt/faq/fee")!, .changed)
    #expect(news.mark(of: Reference("kt")!) == .changed && news.mark(of: Reference("lg")!) == .new)
    #expect(news.markRead(Reference("kt")!) == [])
    #expect(news.markRead(Reference("lg/faq/fee")!) == [Reference("lg")!])
    #expect(news.markRead(Reference("kt/faq/fee")!) == [Reference("kt/faq/fee")!])
    #expect(news.isEmpty && news.mark(of: Reference("kt")!) == nil)
    #expect(news.markOfPage(of: Reference("kt/faq/fee")!) == .changed)
  }
}
