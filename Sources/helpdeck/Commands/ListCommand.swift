import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct ListCommand: HelpdeckCommand {
  enum What: String, CaseIterable, ExpressibleByArgument {
    case services, contacts, guides, faq, facts, tags, categories, languages, sources
    case missedSearches = "missed-searches"
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List services, entries, tags and more.",
    discussion: """
      missed-searches lists what people looked for in vain, most often first, with the entries that come nearest: from the \
      file that 'search.missed' of the configuration names. With --plain its fields are the words, 'search', how often, the \
      day of the latest, and references.
      """)

  static let jsonTypes = ["list"]

  @Argument(help: "What to list.")
  var what = What.services

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let context = try CommandContext(options.choices)
    if what == .missedSearches { return try listMissedSearches(context) }
    let items = items(context)
    try context.console.page(ListReport(what: what.rawValue, items: items, language: context.interfaceLanguage))
    if items.isEmpty { throw context.nothingToList }
  }

  private func listMissedSearches(_ context: CommandContext) throws {
    guard let path = context.configuration.missedSearchFile.value else {
      throw ExitError(.nothingFound, .check(.missedSearchesNotKept))
    }
    let log = MissedSearchLog(path)
    guard let lines = log.lines() else { throw ExitError(.missingInput, .file(.cannotRead(path))) }
    if log.isFull { context.console.warn(.check(.missedSearchesFull(path))) }
    let report = MissedSearchReport(lines.map { ($0.day, $0.text) }, context)
    try context.console.page(report)
    if report.items.isEmpty { throw ExitError(.nothingFound, .cli(.nothingToList)) }
  }

  private func items(_ context: CommandContext) -> [ListReport.Item] {
    let formatter = EntryFormatter(context)
    let library = context.library
    switch what {
    case .services: return library.services.map { entry(Reference($0), formatter) }
    case .contacts, .guides, .faq, .facts:
      guard let section = ServiceSection(rawValue: what.rawValue) else { return [] }
      return library.services.flatMap { library.references(in: section, of: $0) }.map { entry($0, formatter) }
    case .tags: return Self.tags(of: library).map { .init(reference: nil, kind: "tag", id: $0, name: $0) }
    case .categories:
      return library.collection.categories.map {
        .init(reference: nil, kind: "category", id: $0.id.description, name: formatter.plain($0.name))
      }
    case .languages:
      return library.collection.languages.map {
        .init(reference: nil, kind: "language", id: $0.description, name: $0.description)
      }
    case .missedSearches: return []
    case .sources:
      return library.services.flatMap { id in
        let item = { (kind: String, path: String) in
          ListReport.Item(reference: Reference(id), kind: kind, id: id.description, name: path)
        }
        let above = (context.served.overlays[id] ?? []).reversed().map { item("overlay", $0) }
        let below = (context.served.hidden[id] ?? []).reversed().map { item("hidden", $0) }
        return above + [item("source", context.served.sourceFiles[id] ?? id.description)] + below
      }
    }
  }

  private func entry(_ reference: Reference, _ formatter: EntryFormatter) -> ListReport.Item {
    let entry = formatter.library.entry(reference)
    return .init(
      reference: reference, kind: reference.kind.rawValue,
      id: reference.item?.id.description ?? reference.service.description,
      name: entry.map { formatter.title(of: $0) } ?? "", isRetired: entry?.status == .retired)
  }

  private static func tags(of library: any ContentLibrary) -> [String] {
    let tags = library.allReferences.compactMap { library.entry($0) }.flatMap(\.tags)
    return Set(tags.map(\.description)).sorted()
  }
}
