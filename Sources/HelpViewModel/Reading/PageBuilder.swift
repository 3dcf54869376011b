import HelpContent
import TerminalModel

/// Puts a page together, in the reader's languages.
struct PageBuilder {
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  let context: BrowserContext
  /// Whether numbers stand at links too, so that they can be followed.
  let isFollowing: Bool
  let clock: LocalTime?
  /// What of the entry is done.
  let done: Set<Int>
  var page = Page()

  init(
    interfaceLanguage: InterfaceLanguage, languages: LanguagePreference, context: BrowserContext, isFollowing: Bool,
    clock: LocalTime?, done: Set<Int>
  ) {
    self.interfaceLanguage = interfaceLanguage
    self.languages = languages
    self.context = context
    self.isFollowing = isFollowing
    self.clock = clock
    self.done = done
  }

  func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }

  func text(_ text: LocalizedText) -> String { languages.choose(text).text }

  mutating func blank() { page.blocks.append(.blank) }

  mutating func paragraph(_ text: [Run], marker: [Run] = [], indent: Int = 0, step: Int? = nil) {
    let isHeading = text.first.map { [.heading, .title].contains($0.mark) } ?? false
    page.blocks.append(
      .text(Page.Paragraph(marker: marker, text: text, indent: indent, isHeading: isHeading, step: step)))
  }

  /// The title, and a word about it when it is not in a language that was asked for.
  /// A translation that is older than what it translates is told of as well.
  mutating func title(_ title: LocalizedText?, or substitute: String, _ review: Review, of service: ServiceID) {
    guard let title else {
      paragraph([Run(substitute, .title)])
      blank()
      return
    }
    let version = languages.choose(title)
    paragraph(inline(version.text, as: .title))
    if !languages.includes(version.language) {
      paragraph([Run(localized(.review(.notTranslated(shownIn: version.language))), .dim)])
    }
    if review.hasOldTranslations, version.language != context.library.service(service)?.language {
      paragraph([Run("! " + localized(.review(.outdatedTranslation)), .caution)])
    }
    blank()
  }

  mutating func heading(_ message: Message) {
    blank()
    paragraph([Run(localized(message), .heading)])
  }

  /// A label, and what belongs to it in a column of its own.
  mutating func labelled(_ label: String, _ runs: [Run], width: Int) {
    paragraph(runs, marker: [Run(label.padded(toWidth: width) + "  ", .dim)])
  }

  /// Lines with their labels in one column.
  mutating func labelled(_ rows: [(Message, [Run])]) {
    let width = rows.map { DisplayWidth.of(localized($0.0)) }.max() ?? 0
    for (label, runs) in rows { labelled(localized(label), runs, width: width) }
  }

  /// A text behind a sign that says what kind of text it is.
  mutating func symbol(_ symbol: String, _ text: LocalizedText, as role: TextRole, step: Int? = nil, indent: Int = 0) {
    markup(self.text(text), as: role, step: step, marker: [Run(symbol + " ", role)], indent: indent)
  }

  /// What may do harm says so in a word, too; Chinese has no blank behind the colon.
  mutating func warning(_ text: LocalizedText, step: Int? = nil, indent: Int = 0) {
    var blocks = Markup(parsing: self.text(text)).blocks
    var lead = [Markup.Span.strong(localized(.reader(.warning)))]
    if case .paragraph(let spans)? = blocks.first {
      blocks.removeFirst()
      lead += spans
    }
    markup(
      Markup(blocks: [.paragraph(lead)] + blocks), as: .warning, step: step, marker: [Run("! ", .warning)],
      indent: indent)
  }

  /// A line that can be followed: behind a sign, in whose place `f` puts its number.
  mutating func target(_ target: FollowTarget, symbol: String, _ runs: [Run], marker: [Run] = []) {
    page.targets.append(target)
    let shown = isFollowing ? String(page.targets.count) : symbol
    let place = String(repeating: " ", count: max(0, 3 - DisplayWidth.of(shown))) + shown + " "
    page.blocks.append(
      .text(
        Page.Paragraph(marker: [Run(place, isFollowing ? .followNumber : .dim)] + marker, text: runs, target: target)))
  }

  mutating func related(_ references: [Reference]) {
    let entries = references.compactMap { reference in
      context.library.entry(reference).map { (reference, $0) }
    }
    guard !entries.isEmpty else { return }
    heading(.reader(.related))
    let width = entries.map { DisplayWidth.of(localized(.content(.entryKind($0.1.kind)))) }.max() ?? 0
    for (reference, entry) in entries {
      let kind = localized(.content(.entryKind(entry.kind))).padded(toWidth: width) + "  "
      let title = context.title(of: entry, languages, interfaceLanguage)
      target(.entry(reference), symbol: "›", [Run(title, .body)], marker: [Run(kind, .dim)])
    }
  }

  mutating func note(_ note: Note) {
    switch note.level {
    case .info: symbol("•", note.text, as: .body)
    case .caution: symbol("!", note.text, as: .caution)
    case .warning: warning(note.text)
    }
  }

  /// Where it comes from, and when it was looked at.
  mutating func sources(of review: Review) {
    var source = localized(.review(.source)) + " "
    if let first = review.sources.first {
      source +=
        first.title.map(text)
        ?? localized(first.accessed == nil ? .review(.undatedThirdParty) : .review(.sourceKind(first.kind)))
      if review.sources.count > 1 { source += " " + localized(.review(.moreSources(review.sources.count - 1))) }
    } else {
      source += "–"
    }
    let reviewed =
      review.verified.map { localized(.review(.verifiedOn($0.description))) } ?? localized(.review(.neverVerified))
    let line = "\(source) · \(reviewed)"
    page.footer.append(.text(Page.Paragraph(text: [Run(line, .dim)])))
  }

  /// Takes a link into the targets; the number to show behind it while following.
  mutating func number(ofLink url: String) -> [Run] {
    page.targets.append(.link(url))
    return isFollowing ? [Run("[\(page.targets.count)]", .followNumber)] : []
  }

  mutating func append(_ block: Page.Block) { page.blocks.append(block) }
}
