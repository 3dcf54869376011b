import ArgumentParser
import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

struct SearchCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search entries in all languages.")

  static let jsonTypes = ["search"]

  @Argument(help: "Words to search for, in any order.")
  var text: [String] = []

  @Flag(help: "Read one query per line from standard input, and print one JSON document per line.")
  var batch = false

  @Option(
    name: [.customShort("s", allowingJoined: true), .long],
    help: ArgumentHelp("Search only this service.", valueName: "service"), completion: .services)
  var service: String?

  @Option(name: [.customShort("k", allowingJoined: true), .long], help: "Search only this kind (repeatable).")
  var kind: [EntryKind] = []

  @Option(
    name: [.customShort("t", allowingJoined: true), .long],
    help: ArgumentHelp("Search only entries with this tag (repeatable).", valueName: "tag"))
  var tag: [TagID] = []

  @Option(name: [.customShort("n", allowingJoined: true), .long], help: "Print at most this many results.")
  var limit = 20

  @Option(help: ArgumentHelp("Search only text in this language.", valueName: "tag"))
  var inLang: LanguageTag?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("-n must be at least 1.") }
    if batch != text.isEmpty {
      throw ValidationError(
        """
        Give either text to search for, or --batch with queries on standard input. Put '--' before text that begins with a \
        hyphen.
        """)
    }
  }

  func run() throws {
    let context = try CommandContext(options.choices)
    var query = SearchQuery(
      text.joined(separator: " "), services: try service.map { [try context.service($0, status: .usage)] } ?? [],
      kinds: Set(kind),
      tags: Set(tag), searchedLanguage: inLang, languages: context.languages)
    query.time = context.time
    if batch { return try answerLines(query, context) }
    let report = SearchReport(query, in: context.engine(), limit: limit, formatter: EntryFormatter(context))
    let results = report.results
    for problem in results.invalidFilters {
      context.console.warn(Message.search(.invalidFilter(problem)).localized(in: context.interfaceLanguage))
    }
    if !results.invalidFilters.isEmpty {
      // Programs see the problems only in the document, as with `--batch`.
      if context.console.format == .json { try context.console.present(report) }
      throw ExitStatus.usage.code
    }
    try context.console.page(report)
    if !report.filterValues.isEmpty {
      // Only hits are records.
      if context.console.format == .plain {
        for value in report.filterValues { context.console.notify(value.text) }
      }
      throw ExitStatus.nothingFound.code
    }
    guard !results.hits.isEmpty else {
      MissedSearchFile(context)?.append(query.text, on: context.today)
      throw ExitError(
        .nothingFound, .cli(.noResults(query.text)), suggestions: results.suggestions.words, nearest: report.nearest)
    }
    if results.hits.count < results.total {
      context.console.notify(
        Message.cli(.moreResults(shown: results.hits.count, total: results.total)).localized(
          in: context.interfaceLanguage)
      )
    }
  }

  /// An empty line has an empty answer, so that lines of input and output correspond.
  private func answerLines(_ query: SearchQuery, _ context: CommandContext) throws {
    let engine = context.engine()
    let formatter = EntryFormatter(context)
    let isRead = try StandardInput.visitLines { lines in
      for start in stride(from: 0, to: lines.count, by: Self.answeredTogether) {
        let answers = Array(lines[start..<min(lines.count, start + Self.answeredTogether)]).concurrentMap { line in
          var query = query
          query.text = line
          return SearchReport(query, in: engine, limit: limit, formatter: formatter).json.description + "\n"
        }
        try context.console.write(answers.joined())
      }
    }
    if !isRead { throw ExitError(.inputOutput, .file(.cannotReadInput)) }
  }

  private static let answeredTogether = 256
}
