package import HelpContent
import HelpSearch
import TerminalModel

/// The browser without a screen, for screen readers and dumb terminals: numbered lines, one answer at a time.
package struct LinearDialogue: Sendable {
  /// The reply to an answer: lines to print and actions to take.
  package struct Turn: Equatable, Sendable {
    package var lines: [String]
    package var copying: CopyRequest?
    package var remembering: [SavedState.Change] = []
    /// Entries that the reader has looked at as they are now.
    package var seen: [Reference] = []
    /// A search that found nothing.
    package var missed: String?
    package var isOver = false
  }

  enum Location: Equatable, Sendable {
    case services
    case service(ServiceID)
    case results(String, [Reference])
    case entry(Reference)
    /// Favourites and recent entries.
    case remembered
  }

  let context: BrowserContext
  /// The time by which channels are open or closed.
  package var clock: LocalTime?
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  private(set) var savedState: SavedState
  private(set) var news: ContentNews
  private var backStack: [Location] = [.services]

  package init(
    context: BrowserContext, interfaceLanguage: InterfaceLanguage, languages: LanguagePreference,
    savedState: SavedState = SavedState(), news: ContentNews = .none,
    clock: LocalTime?
  ) {
    self.context = context
    self.interfaceLanguage = interfaceLanguage
    self.languages = languages
    self.savedState = savedState
    self.news = news
    self.clock = clock
  }

  var location: Location { backStack.last ?? .services }

  /// The first lines, with a summary of the commands, which `?` repeats.
  package mutating func begin(at start: Reference? = nil) -> Turn {
    var turn = start.map { go(to: .entry($0)) } ?? Turn(lines: lines(of: location))
    turn.lines += ["", localized(.linear(.help))]
    return turn
  }

  /// An empty answer repeats the page. Letters may be typed in any keyboard layout.
  package mutating func answer(_ line: String) -> Turn {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let answer = words.joined(separator: " ")
    guard let first = words.first else { return Turn(lines: lines(of: location)) }
    let number = words.last.flatMap(Self.number)
    switch (command(first), words.count) {
    case ("q", 1): return Turn(lines: [], remembering: leaving, isOver: true)
    case ("?", 1): return Turn(lines: [localized(.linear(.help))])
    case ("b", 1):
      if backStack.count > 1 { backStack.removeLast() }
      return Turn(lines: lines(of: location))
    case ("c", 1): return copy()
    case ("c", 2): if let number { return copy(number) }
    case ("r", 1):
      backStack.append(.remembered)
      return Turn(lines: lines(of: location))
    case ("*", 1): return toggleFavourite()
    default: break
    }
    guard let number, words.count == 1 else {
      return search(for: answer.hasPrefix("/") ? String(answer.dropFirst()) : answer)
    }
    guard let target = targets(of: location)[safe: number - 1] else {
      return Turn(lines: [localized(.linear(.noNumber(number)))])
    }
    return go(to: target)
  }

  /// The changes to save when the dialogue ends here.
  package var leaving: [SavedState.Change] {
    switch location {
    case .entry(let reference): [.left(reference)]
    case .service(let service): [.left(Reference(service))]
    case .services, .results, .remembered: []
    }
  }

  /// Maps a single character of another keyboard layout to the intended key.
  private func command(_ word: String) -> String {
    guard let character = word.first, word.count == 1 else { return word }
    let meant = context.keymap.meant(by: .character(character)).compactMap { key -> Character? in
      guard case .character(let character) = key.code else { return nil }
      return character
    }
    return String(meant).lowercased()
  }

  /// Accepts full-width digits.
  private static func number(_ word: String) -> Int? {
    let digits = word.compactMap(\.wholeNumberValue).filter { $0 < 10 }
    return digits.count == word.count ? Int(digits.map(String.init).joined()) : nil
  }

  private mutating func go(to target: FollowTarget) -> Turn {
    switch target {
    case .link(let url): return Turn(lines: [], copying: CopyRequest(CopyText(url), .url, of: nil))
    case .entry(let reference):
      var changes: [SavedState.Change] = [.opened(reference)]
      if case .results(let text, _) = location { changes.append(.searched(text, in: context.collection.id)) }
      for change in changes { savedState.apply(change) }
      backStack.append(reference.item == nil ? .service(reference.service) : .entry(reference))
      let seen = news.markRead(reference)
      return Turn(lines: lines(of: location), remembering: changes, seen: seen)
    }
  }

  private mutating func search(for text: String) -> Turn {
    var query = SearchQuery(text, languages: languages)
    query.time = context.time(of: clock)
    let results = context.engine.results(for: query, limit: 20)
    guard !results.hits.isEmpty else {
      if let filter = query.filterWithoutValue {
        let values = context.engine.values(of: filter, beginningWith: "", at: query.time)
        return Turn(
          lines: [localized(.search(.filterValues)) + ":"]
            + values.map { "  " + $0.text + ($0.count.map { "  \($0)" } ?? "") })
      }
      let nearest = results.nearest.compactMap { hit in
        context.library.entry(hit.reference).map { "  " + context.title(of: $0, languages, interfaceLanguage) }
      }
      return Turn(
        lines: [localized(.search(.noResults(text))), localized(.search(.tryFewerWords))]
          + (nearest.isEmpty ? [] : [localized(.search(.nearest))] + nearest), missed: text)
    }
    backStack.append(.results(text, results.hits.map(\.reference)))
    return Turn(lines: lines(of: location))
  }

  private mutating func toggleFavourite() -> Turn {
    guard let reference = currentEntry else { return Turn(lines: [localized(.linear(.nothingToCopy))]) }
    let isFavourite = !savedState.favourites.contains(reference)
    let change = SavedState.Change.favourite(reference, isFavourite)
    savedState.apply(change)
    return Turn(
      lines: [localized(isFavourite ? .linear(.favouriteAdded) : .notice(.favouriteRemoved))], remembering: [change])
  }

  /// The entry or service that is open.
  private var currentEntry: Reference? {
    switch location {
    case .entry(let reference): reference
    case .service(let service): Reference(service)
    case .services, .results, .remembered: nil
    }
  }

  private func copy() -> Turn {
    guard case .entry(let reference) = location else { return Turn(lines: [localized(.linear(.nothingToCopy))]) }
    return copy(reference)
  }

  /// Copies a step of the open guide, or else the target with that number.
  private func copy(_ number: Int) -> Turn {
    if case .entry(let reference) = location, case .guide(let guide)? = context.library.entry(reference) {
      guard let step = guide.steps[safe: number - 1] else {
        return Turn(lines: [localized(.linear(.noNumber(number)))])
      }
      return Turn(lines: [], copying: CopyRequest(step.copied(in: languages), .value, of: reference))
    }
    switch targets(of: location)[safe: number - 1] {
    case .entry(let reference): return copy(reference)
    case .link(let url): return Turn(lines: [], copying: CopyRequest(CopyText(url), .url, of: nil))
    case nil: return Turn(lines: [localized(.linear(.noNumber(number)))])
    }
  }

  private func copy(_ reference: Reference) -> Turn {
    guard let entry = context.library.entry(reference) else { return Turn(lines: [localized(.linear(.nothingToCopy))]) }
    do {
      let copy = try CopyText(.value, of: entry, languages: languages, interfaceLanguage: interfaceLanguage)
      return Turn(lines: [], copying: CopyRequest(copy, .value, of: reference))
    } catch {
      return Turn(lines: CopyNotice.refused(error).sentences(in: interfaceLanguage))
    }
  }

  /// The outcome of copying in words.
  package func outcomeText(_ request: CopyRequest, _ outcome: CopyOutcome) -> String {
    let notice = CopyNotice.done(request.copy, outcome)
    let text = notice.sentences(in: interfaceLanguage, columns: 24).joined(separator: " · ")
    if outcome.route != nil { return text }
    // A value that could not be copied is printed, to be selected by hand.
    return "\(request.copy.text.split(whereSeparator: \.isNewline).joined(separator: " ")) · \(text)"
  }

  func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }
}
