import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// One bad thing never takes a good one away.
@Suite("Sound part of a service") struct SoundPartTests {
  private static let head = service("")

  private static let items = """
    contacts:
      - {id: desk, kind: phone, value: "02-6000-1234", value_status: published, phone: {type: national, country: KR}}
      - {id: mail, kind: email, value: a@b.example, value_status: published}
    faq:
      - id: late
        q: Late?
        a: No.
      - {id: early, q: Early?, a: Yes.}

    """

  /// What is shown of the folder, which validator and loader agree on, and the codes of the errors.
  private func shown(_ files: [String: String]) throws -> (entries: [String], errors: [DiagnosticCode]) {
    let folder = try TemporaryFolder(files)
    let layers = [ContentLayer.folder(folder.path)]
    let checked = try ContentValidator.validate(layers, today: nil)
    let loaded = try ContentLoader(today: nil).load(layers)
    #expect(loaded.library.allReferences == checked.content.allReferences)
    #expect(loaded.skipped == checked.skipped)
    for reference in checked.content.allReferences {
      #expect(loaded.library.entry(reference) == checked.content.entry(reference))
    }
    return (checked.content.allReferences.map(\.description), checked.skipped.flatMap(\.errors).map(\.code))
  }

  private static let whole = ["shop", "shop/contacts/desk", "shop/contacts/mail", "shop/faq/late", "shop/faq/early"]

  @Test(
    arguments: [
      ("a@b.example", "a@@b", ["shop/contacts/mail"]), ("q: Late?", "qq: Late?", ["shop/faq/late"]),
      ("value_status: published, phone", "phone", ["shop/contacts/desk"]),
      ("id: early", "id: late", ["shop/faq/early"]),
      ("{id: early, q: Early?, a: Yes.}", "early", ["shop/faq/early"]), ("id: late\n", "id: LATE\n", ["shop/faq/late"]),
    ] as [(String, String, [String])])
  func `an item with an error is left out alone`(good: String, bad: String, leftOut: [String]) throws {
    #expect(Self.items.contains(good))
    let shown = try shown(["services/shop.yaml": Self.head + Self.items.replacing(good, with: bad)])
    #expect(shown.entries == Self.whole.filter { !leftOut.contains($0) })
    #expect(!shown.errors.isEmpty)
  }

  @Test(arguments: ["nmae: Shop\n", "url: nowhere\n", "tags: {a: b}\n", "aliases: [[x]]\n", "facts: none\n"])
  func `another key with an error is left out alone`(bad: String) throws {
    for text in [Self.head + bad + Self.items, Self.head + Self.items + bad] {
      let shown = try shown(["services/shop.yaml": text])
      #expect(shown.entries == Self.whole)
      #expect(shown.errors.count == 1)
    }
  }

  @Test(arguments: [
    ("id: shop", "id: Shop"), ("lang: en", "lang: [en"), ("name: Shop", "nmae: Shop"), ("format: 1", "format: 9"),
    ("review: {status: unverified}", "review: {status: verified}"), ("lang: en", "lang: en\ntime_zone: Moon"),
    ("lang: en", "lang: en\nalert: {xx-yy-zz-: a}"),
  ]) func `a service is left out if what it depends on has an error`(good: String, bad: String) throws {
    let text = Self.head.replacing(good, with: bad) + Self.items
    let shown = try shown([
      "services/shop.yaml": text, "services/other.yaml": Self.head.replacing("shop", with: "other"),
    ])
    #expect(shown.entries == ["other"])
    #expect(!shown.errors.isEmpty)
  }

  @Test func `an overlay with a bad item keeps its others`() throws {
    let overlay = """
      format: 1
      id: shop
      overlay: true
      lang: en
      contacts:
        - {id: desk, label: Front desk}
        - {id: mail, value: nobody}
        - {id: chat, kind: chat}
      faq:
        - {id: early, q: Early on?}
        - {id: late, qq: Late?}
      """
    let below = try TemporaryFolder(["services/shop.yaml": Self.head + Self.items])
    let above = try TemporaryFolder(["services/shop.yaml": overlay])
    let layers = [ContentLayer.folder(below.path), .folder(above.path)]
    let checked = try ContentValidator.validate(layers, today: nil)
    let loaded = try ContentLoader(today: nil).load(layers)
    #expect(loaded.library.allReferences.map(\.description) == Self.whole)
    #expect(loaded.skipped == checked.skipped)
    for reference in checked.content.allReferences {
      #expect(loaded.library.entry(reference) == checked.content.entry(reference))
    }
    let title = { (reference: String) in
      checked.content.entry(Reference(reference)!)?.title?.versions.map(\.text) ?? []
    }
    #expect(title("shop/contacts/desk") == ["Front desk"])
    #expect(title("shop/faq/early") == ["Early on?"])
    #expect(title("shop/faq/late") == ["Late?"])
    #expect(Set(checked.skipped.flatMap(\.errors).map(\.line)) == [7, 8, 11])
  }

  // MARK: Copies

  @Test(arguments: [
    "a 2.yaml", "a copy.yaml", "a - Copy.yaml", "a (conflicted copy).yaml", "Copy of a.yaml", "a-복사본.yaml", "0.yaml",
    "a.sync-conflict-20261130.yaml", "a.orig.yaml", "b.yaml", "a.yml",
  ]) func `a stray copy takes nothing away`(name: String) throws {
    let text = Self.head.replacing("id: shop", with: "id: a") + Self.items
    let whole = Self.whole.map { $0.replacing("shop", with: "a") }
    let shown = try shown(["services/a.yaml": text, "services/\(name)": text])
    #expect(shown.entries == whole)
    #expect(shown.errors.contains(.duplicateID) || !shown.errors.isEmpty)
  }

  @Test func `of two files of one service the one without errors is shown`() throws {
    let text = Self.head.replacing("id: shop", with: "id: a") + Self.items
    let broken = text.replacing("name: A", with: "nmae: A").replacing("name: Shop", with: "nmae: Shop")
    let shown = try shown(["services/a.orig.yaml": text, "services/a.yaml": broken])
    #expect(shown.entries.first == "a")
    #expect(shown.entries.count == Self.whole.count)
  }

  @Test func `a copy that appears takes nothing off an open browser`() throws {
    let text = Self.head.replacing("id: shop", with: "id: a") + Self.items
    let folder = try TemporaryFolder(["services/a.yaml": text])
    let layers = [ContentLayer.folder(folder.path)]
    let open = try ContentLoader(today: nil).load(layers)
    try folder.write("services/a 2.yaml", text)
    let now = try ContentLoader(today: nil).load(layers, keeping: open)
    #expect(now.library.allReferences == open.library.allReferences)
    #expect(now.skipped.map(\.file) == ["\(folder.path)/services/a 2.yaml"])
  }
}
