import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel
import NcursesTerminal

extension BrowserLaunch {
  /// Runs the browser until the user quits, or prints the snapshot.
  func run() throws {
    if let snapshot {
      return try context.console.write(snapshot.picture(of: session(sendsUTF8: true, waits: true, savedState: nil)))
    }
    switch try browse() {
    case .quit, .hungUp: return
    case .interrupted: throw ExitStatus.interrupted.code
    case .killed(let signal): NcursesTerminal.die(bySignal: signal)
    }
  }

  private func browse() throws -> BrowserLoop.End {
    let clipboard = try ClipboardAccess(context.configuration, context.console.environment)
    var terminal = try openTerminal(
      TerminalOptions(
        usesColor: context.console.style.isColoured, usesMouse: context.configuration.usesMouse.value,
        lostFileMessage: Message.cli(.lostFile).localized(in: context.interfaceLanguage)))
    let stateFolder = context.console.environment.stateFolder
    let presence = isPrivate ? nil : stateFolder.flatMap { BrowserPresence(in: $0) }
    defer { withExtendedLifetime(presence) {} }
    let session = session(
      sendsUTF8: terminal.sendsUTF8, waits: false, colors: terminal.colorCount,
      savedState: stateFolder.map { StateFile(in: $0) }, isAlone: presence?.isAlone ?? true,
      unknownType: terminal.unknownType
    )
    let content = { ContentWatcher(context, session.seen, mailbox: $0) }
    var loop = BrowserLoop(
      session, size: terminal.size, environment: context.console.environment, content: content
    ) { text, program, send in
      clipboard.copy(text, in: program, writingToTerminal: send)
    }
    let end = loop.run(on: &terminal)
    terminal.restore()
    loop.saveLastPosition()
    return end
  }

  private func openTerminal(_ options: TerminalOptions) throws(ExitError) -> NcursesTerminal {
    do {
      return try NcursesTerminal(options)
    } catch {
      throw ExitError(error)
    }
  }

  /// Lines and symbols are drawn in ASCII if the system has no UTF-8 locale or symbols would take two columns.
  private func session(
    sendsUTF8: Bool, waits: Bool, colors: Int = 256, savedState file: StateFile?, isAlone: Bool = true,
    unknownType: String? = nil
  ) -> BrowserSession {
    let (read, problem) = file?.read() ?? (SavedState(), nil)
    let savedState = isAlone ? read : read.withoutMarks
    let chosen = context.console.languageChoice.isExplicit ? nil : savedState.language
    let isASCII = context.configuration.isASCII.value || context.configuration.ambiguousWidth.value == 2 || !sendsUTF8
    return BrowserSession(
      context: context.browserContext(waits: waits, drawsBlocks: !isASCII),
      interfaceLanguage: chosen.flatMap { InterfaceLanguage(bestOf: [$0]) } ?? context.interfaceLanguage,
      languages: chosen.map { context.languages.preferring($0) } ?? context.languages,
      isASCII: isASCII,
      asksForAmbiguousWidth: !isASCII && context.configuration.ambiguousWidth.source == .standard,
      usesMouse: context.configuration.usesMouse.value, isCalm: isCalm,
      themeChoice: theme ?? context.configuration.theme.value,
      brightness: Brightness(variableOf: context.console.environment) ?? .dark, colors: colors,
      savedState: savedState,
      keep: { [isPrivate] change in isPrivate || file?.add(change) ?? true },
      seen: snapshot == nil ? SeenFile(in: context.console.environment.stateFolder, isWritten: !isPrivate) : nil,
      noteFolder: isPrivate ? nil : context.configuration.noteFolder.value,
      missedSearches: isPrivate ? nil : MissedSearchFile(context), clock: context.invocation.clock,
      opening: opening(savedState) + (file != nil && savedState.isFirst ? firstNotice : [])
        + (sendsUTF8 ? [] : [.notify(.notice(.onlyASCII))])
        + (problem.map { [.notify(.notice($0.message))] } ?? [])
        + (unknownType.map {
          [.notify(.notice(.otherTerminalType($0, used: NcursesTerminal.xtermType)))]
        } ?? [])
        + configurationNotice)
  }
}

extension ExitError {
  fileprivate init(_ error: TerminalError) {
    switch error {
    case .notATerminal: self.init(.usage, .cli(.needsTerminal), details: [Helpdeck.helpMessage(columns: 80)])
    case .noTerminalType: self.init(.unavailable, .cli(.unsupportedTerminal(type: "")))
    case .unknownTerminalType(let type), .cannotMoveCursor(let type):
      self.init(.unavailable, .cli(.unsupportedTerminal(type: type)))
    case .unavailable: self.init(.unavailable, .cli(.noScreen))
    }
  }
}
