import HelpContent
import TerminalModel

/// Builds the page of an entry in the reader's languages.
struct PageBuilder {
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  let context: BrowserContext
  /// True if targets and links have numbers to follow.
  let isFollowing: Bool
  let clock: LocalTime?
  /// The steps, or things to prepare, that are marked done; from 0.
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

  func version(_ text: LocalizedText) -> LocalizedText.Version { languages.choose(text) }

  /// The text without markup.
  func text(_ text: LocalizedText) -> String { version(text).plainText }

  mutating func blank() { page.blocks.append(.blank) }

  mutating func paragraph(_ text: [Run], marker: [Run] = [], indent: Int = 0, step: Int? = nil) {
    let isHeading = text.first.map { [.heading, .title].contains($0.mark) } ?? false
    page.blocks.append(
      .text(Page.Paragraph(marker: marker, text: text, indent: indent, isHeading: isHeading, step: step)))
  }

  /// The title, with a remark if it is not in a requested language or its translation is outdated.
  mutating func title(_ title: LocalizedText?, or substitute: String, _ review: Review, of service: ServiceID) {
    guard let title else {
      paragraph([Run(substitute, .title)])
      blank()
      return
    }
    let version = languages.choose(title)
    paragraph(inline(version.markup, as: .title))
    if !languages.includes(version.language) {
      paragraph([Run(localized(.review(.notTranslated(shownIn: version.language))), .dim)])
    }
    if review.hasOldTranslations, version.language != context.library.service(service)?.language {
      paragraph([Run("! " + localized(.review(.outdatedTranslation)), .caution)])
    }
    blank()
  }

  /// Before all else, so that nobody reads past it.
  mutating func retired() {
    paragraph([Run("! " + localized(.review(.retiredEntry)), .caution)])
    blank()
  }

  mutating func heading(_ message: Message) {
    blank()
    paragraph([Run(localized(message), .heading)])
  }

  /// A label with text in a column of its own.
  mutating func labelled(_ label: String, _ runs: [Run], width: Int) {
    paragraph(runs, marker: [Run(label.padded(toWidth: width) + "  ", .dim)])
  }

  /// Rows with aligned labels.
  mutating func labelled(_ rows: [(Message, [Run])]) {
    let width = rows.map { DisplayWidth.of(localized($0.0)) }.max() ?? 0
    for (label, runs) in rows { labelled(localized(label), runs, width: width) }
  }

  /// A text after a symbol for its role.
  mutating func symbol(_ symbol: String, _ text: LocalizedText, as role: TextRole, step: Int? = nil, indent: Int = 0) {
    markup(text, as: role, step: step, marker: [Run(symbol + " ", role)], indent: indent)
  }

  /// A warning begins with that word in addition to its colour.
  mutating func warning(_ text: LocalizedText, step: Int? = nil, indent: Int = 0) {
    var blocks = version(text).markup.blocks
    var lead = [Markup.Inline.strong([.text(localized(.reader(.warning)))])]
    if case .paragraph(let inlines)? = blocks.first {
      blocks.removeFirst()
      lead += inlines
    }
    markup(
      Markup(blocks: [.paragraph(lead)] + blocks), as: .warning, step: step, marker: [Run("! ", .warning)],
      indent: indent)
  }

  /// A line to follow; its number replaces `symbol` while following.
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
      var runs = [Run(title, .body)]
      if case .contact(let contact) = entry { runs += [Run("  ", .body), reach(contact)] + state(of: contact) }
      target(.entry(reference), symbol: "›", runs, marker: [Run(kind, .dim)])
    }
  }

  mutating func note(_ note: Note) {
    switch note.level {
    case .info: symbol("•", note.text, as: .body)
    case .caution: symbol("!", note.text, as: .caution)
    case .warning: warning(note.text)
    }
  }

  /// The source and the date of the review, in the footer.
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

  /// Adds a link to the targets; returns its number to show while following.
  mutating func number(ofLink url: String) -> [Run] {
    page.targets.append(.link(url))
    return isFollowing ? [Run("[\(page.targets.count)]", .followNumber)] : []
  }

  mutating func append(_ block: Page.Block) { page.blocks.append(block) }
}
