import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// The searches of the built-in content, alone and below other layers.
@Suite("Built-in searches") struct BuiltInSearchesTests {
  private static let overlay = "format: 1\nid: spotify\noverlay: true\nlang: en\nname: Spot\n"
  private static let replacement = """
    {format: 1, id: spotify, type: service, lang: en, name: Mine, review: {status: unverified}}
    """
  private static let spotify = ServiceID("spotify")!

  /// Fails every search, and records what is tried.
  private func results(
    below files: [String: String]? = nil
  ) throws -> (checked: CheckedContent, tried: [ExpectedSearch], content: [ServiceID]) {
    let folder = try files.map { try TemporaryFolder($0) }
    var tried: [ExpectedSearch] = []
    var content: [ServiceID] = []
    let check = ContentCheck(today: nil) { searches, library in
      // The first file is the built-in one.
      if tried.isEmpty { (tried, content) = (searches, library.services) }
      return searches.map { search in
        let failures = search.expectations.map {
          Located(FailedSearchReason.notFound(Reference("x")!), at: $0.location)
        }
        return SearchVerdict(search, rank: nil, failures: failures)
      }
    }
    let layers = [.starter] + (folder.map { [ContentLayer.folder($0.path)] } ?? [])
    return (try check.results(in: layers), tried, content)
  }

  private func isAboutSpotify(_ search: ExpectedSearch) -> Bool { search.services.contains(Self.spotify) }

  @Test func `are tried, and those that fail are warnings in their file`() throws {
    let (checked, tried, _) = try results()
    #expect(tried.contains(where: isAboutSpotify))
    #expect(tried.count > 200)
    #expect(checked.searches.map(\.file) == ["starter/searches.yaml"])
    #expect(checked.searches.first?.verdicts.map(\.search) == tried)
    let warnings = checked.diagnostics.filter { $0.code == .searchFails }
    #expect(warnings.count > 200)
    #expect(warnings.allSatisfy { $0.file == "starter/searches.yaml" && $0.severity == .warning })
  }

  @Test func `are tried as if nothing lay on top, whatever it adds`() throws {
    let alone = try results()
    let below = try results(below: [
      "collection.yaml": "{format: 1, id: mine, title: Mine, lang: en}",
      "services/shop.yaml": """
      {format: 1, id: shop, type: service, lang: ko, name: 환불, review: {status: unverified}}
      """,
      "searches.yaml": "{format: 1, searches: [{type: 환불, first: shop}, {type: penalty, first: spotify}]}",
    ])
    #expect(below.tried == alone.tried)
    #expect(below.content == alone.content)
    #expect(below.checked.searches.map(\.verdicts.count) == [alone.tried.count, 2])
  }

  @Test(arguments: [overlay, replacement])
  func `about a service that another layer changes or replaces are not tried`(file: String) throws {
    let alone = try results()
    let (checked, tried, _) = try results(below: ["services/spotify.yaml": file])
    #expect(tried == alone.tried.filter { !isAboutSpotify($0) })
    #expect(checked.diagnostics.filter { $0.file.hasSuffix("searches.yaml") && $0.code != .searchFails } == [])
  }

  @Test func `about a service whose replacement is broken are tried`() throws {
    let (_, tried, _) = try results(below: ["services/spotify.yaml": Self.replacement + "\noops: 1"])
    #expect(try tried == results().tried)
  }
}
