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

extension BrowserState {
  /// Hints for the current state in display order.
  package func hints(_ context: BrowserContext) -> [Hint] {
    let close = hint(.back, context, .key(.close))
    let hints: [Hint?] =
      switch overlays.last {
      case .palette(let palette):
        [hint(.open, context, palette.isOfCommands ? .key(.run) : nil), moving(.key(.select))]
          + (palette.scope == .channels ? [hintInField(.copy, context)] : []) + [close]
      case .text(let textOverlay): hints(of: textOverlay, context) + [close]
      case .qrCode: [hint(.copy, context), hint(.openLink, context), hint(.plainText, context), close]
      case .problems: [moving(.key(.move)), close]
      case .search(let session): hints(of: session, context) + [close]
      case .filter:
        [hint(.open, context, .key(.keepFilter)), moving(.key(.select)), hint(.back, context, .key(.clearFilter))]
      case .following, nil: hintsOfPanes(context)
      }
    return hints.compactMap(\.self)
  }

  private func hints(of search: SearchSession, _ context: BrowserContext) -> [Hint?] {
    if search.isListFocused {
      return [.open, .search, .copy, .reply, .favourite, .openLink].map { hint($0, context) }
    }
    let choosing =
      searchRows(context).count == 0
      ? [] : [hint(.open, context), moving(.key(.select)), hintInField(.copy, context)]
    let isCompleting = search.completing != nil || completion(context) != nil
    let turning =
      isCompleting || search.scopes.count > 1
      ? [hint(.nextPane, context, isCompleting ? .search(.complete) : .search(.nextScope))] : []
    let recalling = savedState.searches.isEmpty ? [] : [hint(.recall, context)]
    return choosing + turning + recalling
  }

  private func hintsOfPanes(_ context: BrowserContext) -> [Hint] {
    let commands: [Command]
    switch navigation.focus {
    case .services: commands = [.open, .search, .nextPane, .copy, .language, .help, .quit]
    case .contacts:
      commands = [
        .copy, .open, .search, .nextPane, .copyAll, .qrCode, .openLink, .callNote, .sortByOpen, .language, .help, .quit,
      ]
    case .entries:
      commands = [.open, .search, .nextTab, .nextPane, .copy, .copyAll, .reply, .callNote, .language, .help, .quit]
    case .reader:
      commands =
        [.back] + (canMarkDone(context) ? [.markDone] : [])
        + [.copy, .copyAll, .follow, .outline, .reply, .callNote, .search]
        + (matchWalk == nil ? [] : [.nextMatch]) + [.language, .help, .quit]
    }
    let variant = variant(after: 1, context).flatMap { hint(.nextTab, context, .content(.platform($0.platform))) }
    let hints = commands.compactMap { hint($0, context) }
    return [moving(.key(.move))] + hints.prefix(1) + [variant].compactMap(\.self) + hints.dropFirst()
  }

  private func hints(of textOverlay: TextOverlay, _ context: BrowserContext) -> [Hint] {
    switch textOverlay.kind {
    case .plainText: []
    case .source(let reference, let index):
      hints(of: context.library.entry(reference)?.review.sources ?? [], at: index, context)
    case .callNote(_, let form):
      [
        hint(.copy, context), hint(.nextTab, context, .composing(.textForm(form == .plain ? .markdown : .plain))),
        hint(.editText, context), hint(.editedTexts, context), hint(.openLink, context, .composing(.email)),
      ].compactMap(\.self)
    case .reply(let references, let reply):
      [
        hint(.copy, context), hint(.nextTab, context, .composing(.textForm(reply.form.turned(by: 1)))),
        nextLanguage(of: references, reply, context).flatMap {
          hint(.language, context, .content(.language($0)))
        },
        references.contains { $0.kind == .guide && savedState.done[$0] != nil }
          ? hint(.markDone, context, reply.isOnlyDone ? .composing(.allSteps) : .composing(.doneSteps)) : nil,
        hint(.editText, context), hint(.editedTexts, context), hint(.openLink, context, .composing(.email)),
      ].compactMap(\.self)
    }
  }

  private func hints(of sources: [Review.Source], at index: Int, _ context: BrowserContext) -> [Hint] {
    [
      hint(.copy, context), sources[safe: index]?.url == nil ? nil : hint(.openLink, context),
      sources.count > 1 ? hint(.source, context, .review(.nextSource)) : nil,
    ].compactMap(\.self)
  }

  private func hint(_ command: Command, _ context: BrowserContext, _ message: Message? = nil) -> Hint? {
    guard isPermitted(command, context), command != .editedTexts || !editedTexts.isEmpty,
      let keys = context.keymap.keys(for: command).first
    else { return nil }
    return Hint(
      keys: keys.name, words: (message ?? .key(.hint(command))).localized(in: interfaceLanguage), command: command,
      rank: command.definition.hintRank)
  }

  /// By the first key that works while characters are typed.
  private func hintInField(_ command: Command, _ context: BrowserContext) -> Hint? {
    guard isPermitted(command, context), let keys = context.keymap.keysInTextField(for: command).first else {
      return nil
    }
    return Hint(
      keys: keys.name, words: Message.key(.hint(command)).localized(in: interfaceLanguage), command: command,
      rank: command.definition.hintRank)
  }

  private func moving(_ message: Message) -> Hint {
    Hint(keys: "↑↓", words: message.localized(in: interfaceLanguage), command: nil, rank: 5)
  }
}
