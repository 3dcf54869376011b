import ArgumentParser
import HelpSystem
import HelpViewModel
import NcursesTerminal

/// Shows the browser until it is left, or the picture that is asked for.
func runBrowser(_ launch: BrowserLaunch) throws {
  if let snapshot = launch.snapshot {
    return try launch.context.console.write(
      snapshot.picture(of: launch.session(sendsUTF8: true, waits: true, memory: nil)))
  }

  switch try browse(launch) {
  case .quit, .hungUp: return
  case .interrupted: throw ExitStatus.interrupted.code
  case .killed(let signal): NcursesTerminal.die(bySignal: signal)
  }
}

private func browse(_ launch: BrowserLaunch) throws -> BrowserLoop.End {
  let context = launch.context
  let clipboard = try ClipboardAccess(context.configuration, context.console.environment)
  var terminal = try openTerminal(
    TerminalOptions(
      usesColor: context.console.style.isColoured, usesMouse: context.configuration.usesMouse.value,
      lostFileMessage: CommandMessage.lostFile.words(in: context.interface)))
  let session = launch.session(
    sendsUTF8: terminal.sendsUTF8, waits: false, usesColor: context.console.style.isColoured,
    memory: context.console.environment.stateFolder.map { MemoryFile(in: $0) }
  )
  let content = { ContentWatcher(context.source, showing: context.served, mailbox: $0) }
  var loop = BrowserLoop(
    session, size: terminal.size, environment: context.console.environment, content: content
  ) { text, send in
    clipboard.copy(text, writingToTerminal: send)
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

extension BrowserLaunch {
  /// Where the system knows no UTF-8, or signs would take two columns, lines and signs are drawn in ASCII.
  fileprivate func session(sendsUTF8: Bool, waits: Bool, usesColor: Bool = true, memory file: MemoryFile?)
    -> BrowserSession
  {
    let (memory, isWhole) = file?.read() ?? (Memory(), true)
    let isASCII = context.configuration.isASCII.value || context.configuration.ambiguousWidth.value == 2 || !sendsUTF8
    return BrowserSession(
      context: context.browserContext(waits: waits, drawsBlocks: !isASCII), interface: context.interface,
      languages: context.languages,
      isASCII: isASCII,
      usesMouse: context.configuration.usesMouse.value, themeChoice: theme ?? context.configuration.theme.value,
      brightness: Brightness(variableOf: context.console.environment) ?? .dark, usesColor: usesColor, memory: memory,
      keep: { [isPrivate] change in isPrivate || file?.add(change) ?? true }, clock: context.clock,
      opening: opening(memory) + (sendsUTF8 ? [] : [.tell(.onlyASCII)]) + (isWhole ? [] : [.tell(.memoryDamaged)])
        + trouble)
  }
}

extension ExitError {
  fileprivate init(_ error: TerminalError) {
    switch error {
    case .notATerminal: self.init(.usage, .needsTerminal, details: [Helpdeck.helpMessage(columns: 80)])
    case .noTerminalType: self.init(.unavailable, .unfitTerminal(type: ""))
    case .unknownTerminalType(let type), .cannotMoveCursor(let type):
      self.init(.unavailable, .unfitTerminal(type: type))
    case .unavailable: self.init(.unavailable, .noScreen)
    }
  }
}
