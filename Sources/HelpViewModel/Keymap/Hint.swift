import HelpContent
import TerminalModel

/// A key and its effect in the current state, for the bottom line.
package struct Hint: Equatable, Sendable {
  package let keys: String
  package let words: String
  /// The command that a click runs; nil for keys of movement.
  package let command: Command?
  /// Hints with a lower rank are kept longer if the line is short.
  package let rank: Int
}

/// A hint before its key is looked up and its words are localized.
package struct HintRequest: Equatable, Sendable {
  /// Nil for the keys of movement.
  let command: Command?
  /// Nil for the usual words of the command.
  let message: Message?
  /// True if the key has to work while characters are typed.
  let isInField: Bool

  init(_ command: Command, _ message: Message? = nil, isInField: Bool = false) {
    self.command = command
    self.message = message
    self.isInField = isInField
  }

  private init(moving message: Message) {
    command = nil
    self.message = message
    isInField = false
  }

  static func moving(_ message: Message) -> HintRequest { HintRequest(moving: message) }
}

extension BrowserState {
  /// Hints for the current state in display order.
  package func hints(_ context: BrowserContext) -> [Hint] {
    hintRequests(context).compactMap { context.hint($0, in: interfaceLanguage) }
  }

  package func hintRequests(_ context: BrowserContext) -> [HintRequest] {
    let close = HintRequest(.back, .key(.close))
    return switch overlays.last {
    case .palette(let palette):
      [HintRequest(.open, palette.isOfCommands ? .key(.run) : nil), .moving(.key(.select))]
        + (palette.scope == .channels || palette.scope == .everything ? [HintRequest(.copy, isInField: true)] : [])
        + [close]
    case .text(let textOverlay): hints(of: textOverlay, context) + [close]
    case .qrCode(_, let reference):
      (place(ofCodeFor: reference, context) == nil ? [] : [HintRequest(.nextTab, .sharing(.nextCode))])
        + [HintRequest(.copy), HintRequest(.openLink), HintRequest(.plainText), close]
    case .problems: [.moving(.key(.move)), HintRequest(.filter), close]
    case .search(let session): hints(of: session, context) + [close]
    case .filter: hintsOfFilter(.select)
    case .problemFilter: hintsOfFilter(.move)
    case .following, .place, nil: hintsOfPanes(context)
    }
  }

  private func hintsOfFilter(_ moving: KeyMessage) -> [HintRequest] {
    [HintRequest(.open, .key(.keepFilter)), .moving(.key(moving)), HintRequest(.back, .key(.clearFilter))]
  }

  private func hints(of search: SearchSession, _ context: BrowserContext) -> [HintRequest] {
    if search.isListFocused {
      return [.open, .search, .copy, .reply, .favourite, .openLink].map { HintRequest($0) }
    }
    let choosing: [HintRequest] =
      searchRows(context).count == 0
      ? [] : [HintRequest(.open), .moving(.key(.select)), HintRequest(.copy, isInField: true)]
    let isCompleting = search.completing != nil || completion(context) != nil
    let turning =
      isCompleting || search.scopes.count > 1
      ? [HintRequest(.nextPane, isCompleting ? .search(.complete) : .search(.nextScope))] : []
    let recalling = savedState.hasSearches(in: context.collection) ? [HintRequest(.recall)] : []
    return choosing + turning + recalling
  }

  private func hintsOfPanes(_ context: BrowserContext) -> [HintRequest] {
    let commands: [Command]
    switch navigation.focus {
    case .services: commands = [.open, .search, .nextPane, .copy, .language, .help, .quit]
    case .contacts:
      commands = [
        .copy, .open, .search, .nextPane, .copyAll, .qrCode, .openLink, .callNote, .sortByOpen, .language, .help, .quit,
      ]
    case .entries:
      commands = [.open, .search, .nextPane, .copy, .copyAll, .reply, .callNote, .language, .help, .quit]
    case .pinned: commands = [.back, .nextPane, .pin, .copy, .copyAll, .follow, .reply, .search, .help, .quit]
    case .reader:
      commands =
        [.back] + (canMarkDone(context) ? [.markDone] : [])
        + (customerCase.pinned == nil ? [] : [.nextPane])
        + [.copy, .copyAll, .follow, .outline, .reply, .callNote, .search]
        + (matchWalk == nil ? [] : [.nextMatch]) + [.language, .help, .quit]
    }
    let isPinned = navigation.focus == .pinned
    let hints = commands.filter { context.hasHint($0) }.map { command in
      HintRequest(command, isPinned && command == .pin ? .reader(.unpin) : nil)
    }
    return [.moving(.key(.move))] + hints.prefix(1) + hintOfNextTab(context) + hints.dropFirst()
  }

  /// Names what the next tab or variant has.
  private func hintOfNextTab(_ context: BrowserContext) -> [HintRequest] {
    if let variant = variant(after: 1, context) {
      return [HintRequest(.nextTab, .content(.platform(variant.platform)))]
    }
    let next = tab(after: 1, context)
    guard navigation.focus == .entries, next != navigation.tab else { return [] }
    return [HintRequest(.nextTab, .content(.shortSection(next)))]
  }

  private func hints(of textOverlay: TextOverlay, _ context: BrowserContext) -> [HintRequest] {
    switch textOverlay.kind {
    case .plainText: []
    case .source(let reference, let index):
      hints(of: context.library.entry(reference)?.review.sources ?? [], at: index)
    case .callNote(_, let form):
      [HintRequest(.copy), HintRequest(.nextTab, .composing(.textForm(form == .plain ? .markdown : .plain)))]
        + hintsOfWriting
    case .reply(let references, let reply):
      [
        HintRequest(.copy), HintRequest(.nextTab, .composing(.textForm(reply.form.turned(by: 1)))),
        nextLanguage(of: references, reply, context).map { HintRequest(.language, .content(.language($0))) },
        references.contains { $0.kind == .guide && savedState.done[$0] != nil }
          ? HintRequest(.markDone, reply.isOnlyDone ? .composing(.allSteps) : .composing(.doneSteps)) : nil,
      ].compactMap(\.self) + hintsOfWriting
    }
  }

  private var hintsOfWriting: [HintRequest] {
    [HintRequest(.editText)] + (editedTexts.isEmpty ? [] : [HintRequest(.editedTexts)])
      + [HintRequest(.openLink, .composing(.email))]
  }

  private func hints(of sources: [Review.Source], at index: Int) -> [HintRequest] {
    [
      HintRequest(.copy), sources[safe: index]?.url == nil ? nil : HintRequest(.openLink),
      sources.count > 1 ? HintRequest(.source, .review(.nextSource)) : nil,
    ].compactMap(\.self)
  }
}

extension BrowserContext {
  /// Nil for a command that is not permitted or has no key.
  func hint(_ request: HintRequest, in language: InterfaceLanguage) -> Hint? {
    guard let command = request.command else {
      return request.message.map { Hint(keys: "↑↓", words: $0.localized(in: language), command: nil, rank: 5) }
    }
    let keys = request.isInField ? keymap.keysInTextField(for: command) : keymap.keys(for: command)
    guard isPermitted(command), let keys = keys.first else { return nil }
    return Hint(
      keys: keys.name, words: (request.message ?? .key(.hint(command))).localized(in: language), command: command,
      rank: command.definition.hintRank)
  }

  fileprivate func hasHint(_ command: Command) -> Bool { isPermitted(command) && keymap.hasKeys(for: command) }
}
