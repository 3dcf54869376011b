import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Files that are laid over the service of a lower layer.
@Suite("Overlays") struct OverlayTests {
  private static let shop = """
    format: 1
    id: shop
    type: service
    lang: ko
    name: 가게
    time_zone: Asia/Seoul
    review: {status: unverified}
    contacts:
      - {id: desk, kind: phone, value: "1600-1234", value_status: published, phone: {country: KR}, where: 홈페이지}
      - {id: mail, kind: email, value: a@b.example, value_status: published}
    guides:
      - id: cancel
        title: 해지
        steps:
          - 앱을 엽니다
          - {text: 메뉴를 누릅니다, ui: [메뉴]}
    faq:
      - {id: late, q: 늦나요?, a: 네, tags: [time]}

    """

  private func overlay(_ text: String) -> String { "format: 1\nid: shop\noverlay: true\n" + text }

  /// The content of the layers, which loader and validator agree on.
  private func read(_ layers: String...) throws -> (content: ValidatedContent, folders: [TemporaryFolder]) {
    let folders = try layers.map { try TemporaryFolder(["services/shop.yaml": $0]) }
    let list = folders.map { ContentLayer.folder($0.path) }
    let read = try ContentValidator.validate(list, today: CalendarDate("2026-11-20"))
    let served = try ContentLoader(today: CalendarDate("2026-11-20")).load(list)
    #expect(served.library.allReferences == read.content.allReferences)
    for reference in read.content.allReferences {
      #expect(served.library.entry(reference) == read.content.entry(reference))
    }
    #expect(served.sourceFiles == read.sourceFiles)
    #expect(served.skipped == read.skipped)
    return (read, folders)
  }

  private func text(_ versions: (LanguageTag, String)...) -> LocalizedText {
    LocalizedText(versions: versions.map { LocalizedText.Version($0.0, $0.1) })!
  }

  @Test func `an overlay adds translations, replaces values, removes with null and appends new entries`() throws {
    let (read, _) = try read(
      Self.shop,
      overlay(
        """
        lang: en
        name: Shop
        contacts:
          - {id: desk, value: "02-780-9361", where: null}
        guides:
          - id: cancel
            title: Cancel
            steps: [Open the app, {text: Press Menu}]
        faq:
          - {id: pay, q: How?, a: By card}
          - {id: late, a: Yes}
        """))
    #expect(read.diagnostics == [])
    let shop = try #require(read.content.content(of: ServiceID("shop")!))
    #expect(shop.service.name == text((.english, "Shop"), (.korean, "가게")))
    #expect(shop.service.language == .korean)
    #expect(shop.contacts.map(\.id.description) == ["desk", "mail"])
    #expect(shop.contacts[0].value == "02-780-9361")
    #expect(shop.contacts[0].place == nil)
    #expect(shop.contacts[0].phone?.country == "KR")
    #expect(
      shop.guides[0].steps.map(\.text) == [
        text((.english, "Open the app"), (.korean, "앱을 엽니다")),
        text((.english, "Press Menu"), (.korean, "메뉴를 누릅니다")),
      ])
    #expect(shop.guides[0].steps[1].labels == ["메뉴"])
    #expect(shop.faq.map(\.id.description) == ["late", "pay"])
    #expect(shop.faq[0].question == LocalizedText(.korean, "늦나요?"))
    #expect(shop.faq[0].answer == text((.english, "Yes"), (.korean, "네")))
    #expect(shop.faq[1].question == LocalizedText(.english, "How?"))
  }

  @Test func `overlays stack, and a complete file above them replaces all`() throws {
    let (first, second) = (overlay("name: {en: Shop}\n"), overlay("name: {zh-Hans: 商店}\nlang: en\n"))
    let (read, folders) = try read(Self.shop, first, second)
    #expect(
      read.content.service(ServiceID("shop")!)?.name
        == text((.simplifiedChinese, "商店"), (.english, "Shop"), (.korean, "가게")))
    let served = try ContentLoader(today: nil).load(folders.map { .folder($0.path) })
    #expect(served.overlays[ServiceID("shop")!] == folders[1...].map { "\($0.path)/services/shop.yaml" })
    let (again, _) = try self.read(Self.shop, first, Self.shop.replacing("가게", with: "상점"))
    #expect(again.content.service(ServiceID("shop")!)?.name == LocalizedText(.korean, "상점"))
  }

  @Test func `an error in an overlay is reported in the overlay's file`() throws {
    let (read, folders) = try read(
      Self.shop.replacing("tags: [time]", with: "see: [nowhere]"),
      overlay(
        """
        contacts:
          - id: desk
            value_status: not-published
          - id: new
            kind: email
        faq:
          - {id: late, answr: x}
        """))
    let own = read.diagnostics.filter { $0.file == "\(folders[1].path)/services/shop.yaml" }
    #expect(
      own.filter { $0.severity == .error }.map { "\($0.line): \($0.kind)" } == [
        "5: \(Diagnostic.Kind.valueNotPublished)", "7: \(Diagnostic.Kind.missingKey("value_status", in: .contact))",
        "10: \(Diagnostic.Kind.unknownKey("answr", in: .faq, suggestion: nil, known: QuestionDraft.fields.map(\.key)))",
      ])
    // The service below is shown as it is.
    #expect(read.content.entry(Reference("shop/contacts/desk")!) != nil)
    #expect(read.skipped.map(\.file) == [folders[1].path + "/services/shop.yaml"])
  }

  @Test func `an overlay without its service is an error, and alone it is checked as far as possible`() throws {
    let (read, folders) = try read(overlay("name: Shop\n"))
    #expect(read.diagnostics.map(\.kind) == [.overlayOfNothing("shop")])
    let check = ContentCheck(today: nil)
    #expect(try check.results(in: [folders[0].path]).diagnostics == [])
    #expect(try check.results(in: ["\(folders[0].path)/services/shop.yaml"]).diagnostics == [])
    try folders[0].write("services/shop.yaml", overlay("nmae: Shop\n"))
    for path in [folders[0].path, "\(folders[0].path)/services/shop.yaml"] {
      #expect(try check.results(in: [path]).diagnostics.map(\.code) == [.unknownKey])
    }
  }

  @Test func `an invalid overlay leaves the service unchanged`() throws {
    let (_, folders) = try read(Self.shop, overlay("lang: en\nname: Shop\n"))
    let layers = folders.map { ContentLayer.folder($0.path) }
    let good = try ContentLoader(today: nil).load(layers)
    try folders[1].write("services/shop.yaml", overlay("lang: en\nnmae: Shop\n"))
    let kept = try ContentLoader(today: nil).load(layers, keeping: good)
    #expect(kept.library.service(ServiceID("shop")!)?.name == text((.english, "Shop"), (.korean, "가게")))
    #expect(kept.skipped.map(\.errors[0].code) == [.unknownKey])
    #expect(kept.library.fingerprint == good.library.fingerprint)
    try folders[1].write("services/shop.yaml", overlay("lang: en\nname: Store\n"))
    #expect(try ContentLoader(today: nil).load(layers, keeping: good).library.fingerprint != good.library.fingerprint)
  }

  static let starter = StarterFiles.all.filter { $0.relativePath.hasPrefix("services/") }.map(\.relativePath)

  @Test(arguments: starter) func `an empty and an identical overlay change nothing`(path: String) throws {
    let file = try #require(StarterFiles.all.first { $0.relativePath == path })
    let whole = String(decoding: try file.read().get(), as: UTF8.self)
    let id = try #require(ServiceID(file.stem))
    let before = try ContentValidator.validate([.starter], today: nil).content.content(of: id)
    let same = whole.replacing("\nid: \(id)\n", with: "\nid: \(id)\noverlay: true\n")
    #expect(same != whole)
    for laid in ["format: 1\nid: \(id)\noverlay: true\n", same] {
      let folder = try TemporaryFolder([path: laid])
      let read = try ContentValidator.validate([.starter, .folder(folder.path)], today: nil)
      #expect(read.content.content(of: id) == before)
      #expect(read.skipped == [])
    }
  }

  @Test func `the schema requires no more of an overlay than the reader`() throws {
    let schema = try JSONSchemaCheck(FileSchema.service.json.description)
    let small = #"{"format": 1, "id": "shop", "overlay": true, "faq": [{"id": "late", "a": null}]}"#
    #expect(try schema.problems(in: small) == [])
    #expect(try schema.problems(in: small.replacing("true", with: "false")) != [])
    #expect(try schema.problems(in: small.replacing(#""a""#, with: #""b""#)) != [])
    #expect(
      try schema.problems(in: #"{"format": 1, "overlay": true}"#) == ["/: has no id"].map { String($0.dropFirst()) })
  }
}
