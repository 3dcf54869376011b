import HelpContent
import TerminalModel

extension LinearDialogue {
  /// Wide enough to leave wrapping to the terminal or the screen reader.
  private static let columns = 1_000

  func lines(of location: Location) -> [String] {
    switch location {
    case .services:
      [localized(.content(.services))]
        + (context.whyNoServices.map { [localized($0)] } ?? numbered(targets(of: location)))
    case .service(let id): service(id)
    case .results(let text, let hits):
      ["\(localized(.search(.title)))\(interfaceLanguage.colon)\(text). \(localized(.search(.results(hits.count))))"]
        + numbered(targets(of: location), withService: true)
    case .entry(let reference): page(of: reference)
    case .remembered:
      [localized(.search(.remembered(withChanges: context.hasChanges(news, on: clock?.date))))]
        + numbered(targets(of: location), withService: true)
    }
  }

  /// The targets of the numbers.
  func targets(of location: Location) -> [FollowTarget] {
    switch location {
    case .services: context.library.services.map { .entry(Reference($0)) }
    case .service(let id): sections(of: id).flatMap(\.entries).map { .entry($0) }
    case .results(_, let hits): hits.map { .entry($0) }
    case .entry(let reference): page(reference)?.targets ?? []
    case .remembered:
      context.remembered(savedState, news, on: clock?.date).map { .entry($0) }
    }
  }

  private func sections(of service: ServiceID) -> [(section: ServiceSection, entries: [Reference])] {
    ([.contacts] + ServiceSection.tabs).map { section in
      (section, context.items(in: section, of: service).map { Reference(service, section, $0) })
    }
  }

  private func service(_ id: ServiceID) -> [String] {
    guard let service = context.library.service(id) else { return [] }
    var lines = [languages.choose(service.name).text]
    lines += service.summary.map { [languages.choose($0).oneLine] } ?? []
    var number = 0
    for (section, entries) in sections(of: id) where !entries.isEmpty {
      lines += ["", localized(.content(.section(section)))]
      for entry in entries {
        number += 1
        lines.append("\(number). \(title(of: entry))\(mark(of: entry))")
      }
    }
    return lines
  }

  private func numbered(_ targets: [FollowTarget], withService: Bool = false) -> [String] {
    targets.enumerated().map { index, target in
      guard case .entry(let reference) = target else { return "" }
      let service = context.library.service(reference.service).map { languages.choose($0.name).text } ?? ""
      let from = withService && reference.item != nil ? ", \(service)" : ""
      return "\(index + 1). \(title(of: reference))\(from)\(mark(of: reference))"
    }
  }

  /// The word for news, behind everything else.
  private func mark(of reference: Reference) -> String {
    news.mark(of: reference).map { " (\($0.localized(in: interfaceLanguage)))" } ?? ""
  }

  /// The title, with the number or address of a contact.
  private func title(of reference: Reference) -> String {
    guard let entry = context.library.entry(reference) else { return "" }
    let title = context.title(of: entry, languages, interfaceLanguage)
    guard case .contact(let contact) = entry else { return title }
    return title + interfaceLanguage.colon + contact.reach(in: languages, interfaceLanguage)
  }

  private func page(_ reference: Reference) -> Page? {
    context.page(
      of: reference, interfaceLanguage: interfaceLanguage, languages: languages, isFollowing: true, clock: clock)
  }

  private func page(of reference: Reference) -> [String] {
    guard let page = page(reference) else { return [] }
    return page.lines(columns: Self.columns, rows: 0).map { line in
      String(repeating: " ", count: line.indent) + line.runs.map(\.text).joined()
    }
  }
}
