import HelpContent
import HelpFiles
import HelpViewModel

/// An entry with all of its details.
struct ShowReport: Report {
  let reference: Reference
  let entry: Entry
  /// The section of a service to show in full; nil gives an overview of all.
  let section: ServiceSection?
  let formatter: EntryFormatter

  var json: JSONValue {
    let sections = section.map { [$0] } ?? Set(ServiceSection.allCases)
    return ["type": "show", "version": 1, "entry": formatter.whole(reference, entry, keeping: sections)]
  }

  var records: [[String]] {
    let own = [reference.description, reference.kind.rawValue, formatter.title(of: entry)]
    guard case .service(let service) = entry else { return [own] }
    let items = (section.map { [$0] } ?? ServiceSection.allCases).flatMap {
      formatter.library.entries(in: $0, of: service.id)
    }
    return (section == nil ? [own] : [])
      + items.map { [$0.reference.description, $0.reference.kind.rawValue, formatter.title(of: $0.entry)] }
  }

  var lines: [TextLine] {
    guard case .service(let service) = entry else { return whole(reference, entry) }
    guard let section else { return overview(of: service) }
    return Array(
      formatter.library.entries(in: section, of: service.id).map { whole($0.reference, $0.entry) }.joined(separator: [
        .blank
      ]))
  }

  private func whole(_ reference: Reference, _ entry: Entry) -> [TextLine] {
    context(of: reference, entry) + Self.lines(of: text(entry)) + see(of: entry) + footer(reference, entry.review)
  }

  private func overview(of service: Service) -> [TextLine] {
    var lines = context(of: reference, entry) + Self.lines(of: text(entry))
    for section in ServiceSection.allCases {
      let items = formatter.library.entries(in: section, of: service.id)
      guard !items.isEmpty else { continue }
      lines += [.blank, TextLine(formatter.localized(.content(.section(section))), .strong)]
      lines += items.flatMap { inShort($0.reference, $0.entry) }
    }
    return lines + see(of: entry) + footer(reference, service.review)
  }

  /// A line of the overview: title and reference.
  private func inShort(_ reference: Reference, _ entry: Entry) -> [TextLine] {
    let title = formatter.title(of: entry)
    let text =
      switch entry {
      case .contact(let contact): title + formatter.interfaceLanguage.colon + formatter.reach(of: contact)
      case .fact(let fact): title + formatter.interfaceLanguage.colon + formatter.plain(fact.value)
      case .note(let note) where note.level != .info: "! \(title)"
      case .guide(let guide):
        title
          + (guide.platform.map { formatter.localized(.reader(.aside(formatter.localized(.content(.platform($0)))))) }
            ?? "")
      default: title
      }
    return [TextLine(indent: 2, [.init(text), .init("  \(reference)", .dim)])]
  }

  private func context(of reference: Reference, _ entry: Entry) -> [TextLine] {
    let service = reference.item == nil ? "" : formatter.serviceName(reference.service) + " · "
    var lines = [
      TextLine([
        .init(
          "\(service)\(formatter.localized(.content(.entryKind(reference.kind))))  \(formatter.badge(of: entry))",
          .dim)
      ])
    ]
    if let language = entry.title.map({ formatter.languages.choose($0).language }),
      !formatter.languages.includes(language)
    {
      lines.append(TextLine(formatter.localized(.review(.notTranslated(shownIn: language))), .dim))
    }
    if entry.review.hasOldTranslations, let shown = entry.title.map({ formatter.languages.choose($0).language }),
      shown != formatter.library.service(reference.service)?.language
    {
      lines.append(TextLine("! " + formatter.localized(.review(.outdatedTranslation)), .caution))
    }
    return lines + [.blank]
  }

  private func text(_ entry: Entry) -> EntryText {
    EntryText(entry, languages: formatter.languages, interfaceLanguage: formatter.interfaceLanguage)
  }

  private static func lines(of text: EntryText) -> [TextLine] {
    var lines: [TextLine] = []
    var last: EntryText.Part?
    for part in text.parts {
      if let last, !EntryText.belongTogether(last, part) { lines.append(.blank) }
      lines += self.lines(of: part, text.language.colon)
      last = part
    }
    return lines
  }

  private static func lines(of part: EntryText.Part, _ colon: String) -> [TextLine] {
    switch part {
    case .title(let text): TextLine.lines(of: text.blocks, .strong)
    case .text(let text): TextLine.lines(of: text.blocks)
    case .value(let text): TextLine.paragraphs(text, .value)
    case .labelled(let label, let text): TextLine.lines(of: text.blocks, marker: label + colon)
    case .list(let heading, let items):
      [TextLine(heading, .strong)]
        + items.flatMap { TextLine.lines(of: $0.text.blocks, indent: 2, marker: "- " + $0.mark) }
    case .step(let number, let item, let remarks):
      TextLine.lines(of: item.text.blocks, marker: "\(number). " + item.mark)
        + remarks.flatMap { lines(of: $0, indent: 3) }
    case .remark(let remark): lines(of: remark, indent: 0)
    }
  }

  private static func lines(of remark: EntryText.Remark, indent: Int) -> [TextLine] {
    switch remark {
    case .note(let text): TextLine.lines(of: text.blocks, indent: indent)
    case .caution(let text): TextLine.lines(of: text.blocks, indent: indent, marker: "! ", .caution)
    }
  }

  private func see(of entry: Entry) -> [TextLine] {
    let known = entry.links.compactMap { reference in formatter.library.entry(reference).map { (reference, $0) } }
    guard !known.isEmpty else { return [] }
    return [.blank, TextLine(formatter.localized(.reader(.related)), .strong)]
      + known.map { TextLine(indent: 2, [.init(formatter.title(of: $0.1)), .init("  \($0.0)", .dim)]) }
  }

  private func footer(_ reference: Reference, _ review: Review) -> [TextLine] {
    let sources = review.sources.map { source in
      let title = source.title.map(formatter.plain)
      return [title ?? formatter.localized(.review(.sourceKind(source.kind))), source.url].compactMap(\.self).joined(
        separator: " ")
    }
    let reviewed =
      review.verified.map { formatter.localized(.review(.verifiedOn($0.description))) }
      ?? formatter.localized(.review(.neverVerified))
    let parts =
      (sources.isEmpty
        ? []
        : [formatter.localized(.review(.source)) + formatter.interfaceLanguage.colon + sources.joined(separator: " · ")])
      + [
        reviewed
      ]
    return [.blank, TextLine(parts.joined(separator: " · "), .dim), TextLine(reference.description, .dim)]
  }
}
