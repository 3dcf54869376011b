import HelpContent
import TerminalModel

/// A key and what it does here, for the bottom line.
package struct Hint: Equatable, Sendable {
  package let keys: String
  package let words: String
  /// What a click on it does.
  package let command: Command?
  /// The lower, the longer it stays where the line is short.
  package let rank: Int
}

extension BrowserState {
  /// What can be done here, in the order in which it is shown.
  package func hints(_ context: BrowserContext) -> [Hint] {
    let close = hint(.back, context, .close)
    if palette != nil { return [hint(.open, context, .run), moving(.keyChoose), close].compactMap(\.self) }
    if let sheet { return hints(of: sheet, context) + [close].compactMap(\.self) }
    if qrCode != nil {
      return [hint(.copy, context), hint(.openLink, context), hint(.bareText, context), close].compactMap(\.self)
    }
    if problemsTop != nil { return [moving(.keyMove), close].compactMap(\.self) }
    if let search {
      let choosing = searchRows(context).count == 0 ? [] : [hint(.open, context), moving(.keyChoose)]
      let isCompleting = search.completing != nil || completion(context) != nil
      let turning =
        isCompleting || search.scopes.count > 1
        ? [hint(.nextPane, context, isCompleting ? .complete : .nextScope)] : []
      let recalling = memory.searches.isEmpty ? [] : [hint(.recall, context)]
      return (choosing + turning + recalling + [close]).compactMap(\.self)
    }
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
        [.back] + (canTick(context) ? [.tick] : [])
        + [.copy, .copyAll, .follow, .outline, .reply, .callNote, .search]
        + (found == nil ? [] : [.nextMatch]) + [.language, .help, .quit]
    }
    let variant = variant(after: 1, context).flatMap { hint(.nextTab, context, .platform($0.platform)) }
    let hints = commands.compactMap { hint($0, context) }
    return [moving(.keyMove)] + hints.prefix(1) + [variant].compactMap(\.self) + hints.dropFirst()
  }

  private func hints(of sheet: Sheet, _ context: BrowserContext) -> [Hint] {
    switch sheet.kind {
    case .bare: []
    case .source(let reference, let index):
      hints(of: context.library.entry(reference)?.review.sources ?? [], at: index, context)
    case .callNote:
      [hint(.copy, context), hint(.editText, context), hint(.openLink, context, .mail)].compactMap(\.self)
    case .reply(let reference, let reply):
      [
        hint(.copy, context), hint(.nextTab, context, .textForm(reply.form.turned(by: 1))),
        nextLanguage(after: reply.languages, context).flatMap { hint(.language, context, .language($0)) },
        reference.kind == .guide && memory.done[reference] != nil
          ? hint(.tick, context, reply.isOnlyTicked ? .wholeGuide : .onlyTicked) : nil,
        hint(.editText, context), hint(.openLink, context, .mail),
      ].compactMap(\.self)
    }
  }

  private func hints(of sources: [Review.Source], at index: Int, _ context: BrowserContext) -> [Hint] {
    [
      hint(.copy, context), sources[safe: index]?.url == nil ? nil : hint(.openLink, context),
      sources.count > 1 ? hint(.source, context, .nextSource) : nil,
    ].compactMap(\.self)
  }

  private func hint(_ command: Command, _ context: BrowserContext, _ message: Message? = nil) -> Hint? {
    guard isPermitted(command, context), let keys = context.keymap.keys(for: command).first else { return nil }
    return Hint(
      keys: keys.name, words: (message ?? .hint(command)).localized(in: interfaceLanguage), command: command,
      rank: Self.rank(of: command))
  }

  private func moving(_ message: Message) -> Hint {
    Hint(keys: "↑↓", words: message.localized(in: interfaceLanguage), command: nil, rank: 5)
  }

  private static func rank(of command: Command) -> Int {
    switch command {
    case .open, .back: 0
    case .search: 1
    case .copy: 2
    case .help: 3
    case .quit: 4
    case .tick: 6
    case .nextPane: 6
    case .qrCode, .openLink, .sortByOpen, .reply, .callNote: 8
    default: 7
    }
  }
}
