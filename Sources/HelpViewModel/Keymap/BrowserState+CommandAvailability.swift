import HelpContent

extension BrowserState {
  /// Commands that a text field leaves their keys, unless those are characters.
  static let fieldCommands: Set<Command> = [
    .up, .down, .pageUp, .pageDown, .open, .back, .redraw, .suspend, .help, .recall, .nextPane, .previousPane,
  ]

  /// Whether a command would do anything where one is.
  func canPerform(_ command: Command, _ context: BrowserContext) -> Bool {
    guard isPermitted(command, context) else { return false }
    if command == .recall { return !memory.searches.isEmpty }
    switch overlays.last(where: { $0.palette == nil }) {
    case .search(let session):
      if [.nextPane, .previousPane].contains(command) { return session.scopes.count > 1 }
      return Self.fieldCommands.contains(command)
    case .sheet(let sheet): return sheet.commands.contains(command)
    case .qrCode, .problems, .following, .palette, nil: return canPerformInPanes(command, context)
    }
  }

  private func canPerformInPanes(_ command: Command, _ context: BrowserContext) -> Bool {
    switch command {
    case .open: return navigation.focus != .reader
    case .back: return !trail.isEmpty
    case .copy, .copyAll, .outline: return subject(context) != nil
    case .favourite: return subject(context) != nil
    case .walkBack: return walk.hasStep(by: navigation.focus == .reader ? -1 : 0)
    case .walkForward: return walk.hasStep(by: 1)
    case .tick: return canTick(context)
    case .qrCode: return subject(context).flatMap { context.library.entry($0) }?.textForPhone != nil
    case .openLink:
      return subject(context).flatMap { context.library.entry($0) }?.addresses(in: languages).isEmpty == false
    case .source, .bareText, .callNote, .reply: return subject(context) != nil
    case .editText: return false
    case .sortByOpen: return navigation.service.map { !context.contacts(of: $0).isEmpty } ?? false
    case .follow: return page(context)?.targets.isEmpty == false
    case .nextMatch, .previousMatch: return found != nil
    case .previousTab, .nextTab: return navigation.service != nil
    case .problems: return !context.diagnostics.isEmpty
    case .language: return context.library.collection.languages.count > 1
    default: return true
    }
  }
}
