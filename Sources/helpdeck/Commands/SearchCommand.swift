import ArgumentParser
import HelpContent
import HelpViewModel

struct SearchCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries by what they say, in all languages.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "What to look for, in any order.")
  var text: [String]

  @Option(
    name: [.customShort("s", allowingJoined: true), .long],
    help: ArgumentHelp("Look in this service only.", valueName: "service"))
  var service: String?

  @Option(name: [.customShort("k", allowingJoined: true), .long], help: "Look for this kind only (may be repeated).")
  var kind: [EntryKind] = []

  @Option(
    name: [.customShort("t", allowingJoined: true), .long],
    help: ArgumentHelp("Take only what has this tag (may be repeated).", valueName: "tag"))
  var tag: [TagID] = []

  @Option(name: [.customShort("n", allowingJoined: true), .long], help: "Print at most this many.")
  var limit = 20

  @Option(help: ArgumentHelp("Search texts in this language only.", valueName: "tag"))
  var inLang: LanguageTag?

  func validate() throws {
    if limit < 1 { throw ValidationError("-n must be at least 1.") }
  }

  func run() throws {
    let desk = try Desk(options)
    let query = SearchQuery(
      text.joined(separator: " "), services: try service.map { [try desk.service($0)] } ?? [], kinds: Set(kind),
      tags: Set(tag), searchedLanguage: inLang, languages: desk.languages)
    let results = desk.engine().results(for: query, limit: limit)
    try desk.console.present(SearchReport(query: query.text, results: results, words: EntryWords(desk)))
    guard !results.hits.isEmpty else { throw CommandFailure(.nothingFound, .nothingFound(query.text)) }
    if results.hits.count < results.total {
      desk.console.tell(
        CommandMessage.moreResults(shown: results.hits.count, total: results.total).words(in: desk.interface))
    }
  }
}
