import ArgumentParser
import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

struct SearchCommand: ParsableCommand, DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries by what they say, in all languages.")

  @Argument(help: "What to look for, in any order.")
  var text: [String] = []

  @Flag(help: "Read a query a line from standard input, and print a JSON document a line.")
  var batch = false

  @Option(
    name: [.customShort("s", allowingJoined: true), .long],
    help: ArgumentHelp("Look in this service only.", valueName: "service"), completion: .services)
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

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("-n must be at least 1.") }
    if batch != text.isEmpty {
      throw ValidationError("Either words to look for, or --batch and queries on standard input.")
    }
  }

  func run() throws {
    let desk = try Desk(options.choices)
    let query = SearchQuery(
      text.joined(separator: " "), services: try service.map { [try desk.service($0, status: .usage)] } ?? [],
      kinds: Set(kind),
      tags: Set(tag), searchedLanguage: inLang, languages: desk.languages)
    if batch { return try answerLines(query, desk) }
    let results = desk.engine().results(for: query, limit: limit)
    for problem in results.problems {
      desk.console.warn(Message.filterUnknown(problem).words(in: desk.interface))
    }
    let report = SearchReport(query: query.text, results: results, words: EntryWords(desk))
    if !results.problems.isEmpty {
      // As `--batch` does, whose readers have nothing else.
      if desk.console.format == .json { try desk.console.present(report) }
      throw ExitStatus.usage.code
    }
    try desk.console.page(report)
    guard !results.hits.isEmpty else {
      throw CommandFailure(.nothingFound, .nothingFound(query.text), suggestions: results.ideas.words)
    }
    if results.hits.count < results.total {
      desk.console.tell(
        CommandMessage.moreResults(shown: results.hits.count, total: results.total).words(in: desk.interface))
    }
  }

  /// An empty line has an empty answer, so that lines of both stay side by side.
  private func answerLines(_ query: SearchQuery, _ desk: Desk) throws {
    let engine = desk.engine()
    let words = EntryWords(desk)
    let isRead = try StandardInput.visitLines { lines in
      for start in stride(from: 0, to: lines.count, by: Self.answeredTogether) {
        let answers = Array(lines[start..<min(lines.count, start + Self.answeredTogether)]).mapTogether { line in
          var query = query
          query.text = line
          let results = engine.results(for: query, limit: limit)
          return SearchReport(query: line, results: results, words: words).json.description + "\n"
        }
        try desk.console.write(answers.joined())
      }
    }
    if !isRead { throw CommandFailure(.inputOutput, .cannotReadInput) }
  }

  private static let answeredTogether = 256
}
