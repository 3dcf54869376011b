package import TerminalModel

/// Chooses the ways to the clipboard to try.
package enum ClipboardRoutes {
  package enum OperatingSystem: Hashable, Sendable { case linux, macOS }

  /// Best first. `command` is the program of `ClipboardMethod.command` with its arguments, `program` the terminal as it
  /// has named itself; `available` returns whether a program can be run.
  package static func choose(
    environment: Environment, platform: OperatingSystem, method: ClipboardMethod = .auto, command: [String] = [],
    program: TerminalProgram? = nil, available: (String) -> Bool
  ) -> [ClipboardRoute] {
    let clipboard = TerminalClipboard(environment, program, isTrusted: method == .osc52)
    let terminal = ClipboardRoute.osc52(clipboard)
    let speaksOSC52 = environment["TERM"].map { !["dumb", "linux"].contains($0) } ?? false
    if environment.isSecured { return method == .osc52 || method != .none && speaksOSC52 ? [terminal] : [] }
    switch method {
    case .none: return []
    case .osc52: return [terminal]
    case .tmux: return [.tmux]
    case .wlCopy: return [.wlCopy]
    case .xclip: return [.xclip]
    case .xsel: return [.xsel]
    case .pbcopy: return [.pbcopy]
    case .clipExe: return [.clipExe]
    case .command: return command.isEmpty ? [] : [.program(name: method.rawValue, argv: command)]
    case .auto: break
    }

    let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
    let isInTmux = environment["TMUX"] != nil
    // Over SSH, a program would fill the clipboard of the remote machine, unless it forwards the display.
    let reachesDisplay = environment["DISPLAY"].map { !isRemote || !$0.hasPrefix(":") } ?? false
    var candidates: [(ClipboardRoute, Bool)] = [
      (.pbcopy, platform == .macOS),
      (.wlCopy, environment["WAYLAND_DISPLAY"] != nil && !isRemote),
      (.xclip, reachesDisplay),
      (.xsel, reachesDisplay),
      (.clipExe, environment["WSL_DISTRO_NAME"] != nil || environment["WSL_INTEROP"] != nil),
      (.termux, true),
    ]
    let terminalFirst = isRemote && !clipboard.isRefused
    candidates.insert((terminal, speaksOSC52), at: terminalFirst ? 0 : candidates.endIndex)
    let known = candidates.compactMap { route, applies in applies && isAvailable(route, available) ? route : nil }
    guard isInTmux, available("tmux") else { return known }
    // On a desktop tmux's buffer is not the clipboard; over SSH tmux reaches farther than programs here.
    let programs = known.filter { $0 != terminal }
    return isRemote ? [.tmux] + known : programs.map { .withTmuxBuffer($0) } + [.tmux] + known.filter { $0 == terminal }
  }

  private static func isAvailable(_ route: ClipboardRoute, _ available: (String) -> Bool) -> Bool {
    guard case .program(_, let argv, _) = route else { return true }
    return available(argv[0])
  }
}

extension TerminalClipboard {
  /// `program` is the terminal as it has named itself, which goes before what its variables say.
  fileprivate init(_ environment: Environment, _ program: TerminalProgram?, isTrusted: Bool) {
    let program = program ?? TerminalProgram(settingVariablesOf: environment)
    let isInScreen = environment["STY"] != nil || program == .screen
    self.init(
      envelope: environment["TMUX"] != nil ? .tmux : isInScreen ? .screen : .none, program: program,
      isTrusted: isTrusted)
  }
}
