import ArgumentParser
import HelpSystem
import HelpViewModel
import NcursesTerminal

/// Shows the browser until it is left, or the picture that is asked for.
func runBrowser(_ invocation: BrowserInvocation) throws {
  if let snapshot = invocation.snapshot {
    return try invocation.desk.console.write(
      snapshot.picture(of: invocation.session(sendsUTF8: true, waits: true, memory: nil)))
  }

  switch try browse(invocation) {
  case .quit, .hungUp: return
  case .interrupted: throw ExitStatus.interrupted.code
  case .killed(let signal): NcursesTerminal.die(bySignal: signal)
  }
}

private func browse(_ invocation: BrowserInvocation) throws -> BrowserLoop.End {
  let desk = invocation.desk
  let clipboard = try ClipboardAccess(desk.configuration, desk.console.environment)
  var terminal = try openTerminal(
    TerminalOptions(
      usesColor: desk.console.style.isColoured, usesMouse: desk.configuration.usesMouse.value,
      lostFileWords: CommandMessage.lostFile.words(in: desk.interface)))
  let session = invocation.session(
    sendsUTF8: terminal.sendsUTF8, waits: false, usesColor: desk.console.style.isColoured,
    memory: desk.console.environment.stateFolder.map { MemoryFile(in: $0) }
  )
  let content = { LiveContent(desk.source, showing: desk.served, mailbox: $0) }
  var loop = BrowserLoop(
    session, size: terminal.size, environment: desk.console.environment, content: content
  ) { text, send in
    clipboard.copy(text, writingToTerminal: send)
  }
  let end = loop.run(on: &terminal)
  terminal.restore()
  loop.keepPlace()
  return end
}

private func openTerminal(_ options: TerminalOptions) throws(CommandFailure) -> NcursesTerminal {
  do {
    return try NcursesTerminal(options)
  } catch {
    throw CommandFailure(error)
  }
}

extension BrowserInvocation {
  /// Where the system knows no UTF-8, or signs would take two columns, lines and signs are drawn in ASCII.
  fileprivate func session(sendsUTF8: Bool, waits: Bool, usesColor: Bool = true, memory file: MemoryFile?)
    -> BrowserSession
  {
    let (memory, isWhole) = file?.read() ?? (Memory(), true)
    let isASCII = desk.configuration.isASCII.value || desk.configuration.ambiguousWidth.value == 2 || !sendsUTF8
    return BrowserSession(
      context: desk.context(waits: waits, drawsBlocks: !isASCII), interface: desk.interface, languages: desk.languages,
      isASCII: isASCII,
      usesMouse: desk.configuration.usesMouse.value, themeChoice: theme ?? desk.configuration.theme.value,
      brightness: Brightness(variableOf: desk.console.environment) ?? .dark, usesColor: usesColor, memory: memory,
      keep: { [isPrivate] change in isPrivate || file?.add(change) ?? true }, clock: desk.clock,
      opening: opening(memory) + (sendsUTF8 ? [] : [.tell(.onlyASCII)]) + (isWhole ? [] : [.tell(.memoryDamaged)])
        + trouble)
  }
}

extension CommandFailure {
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
