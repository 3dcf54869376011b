/// Chooses the ways to the clipboard to try.
package enum ClipboardRoutes {
  package enum OperatingSystem: Hashable, Sendable { case linux, macOS }

  /// Best first. `command` is the program of `ClipboardMethod.command` with its arguments; `available` returns whether
  /// a program can be run.
  package static func choose(
    environment: Environment, platform: OperatingSystem, method: ClipboardMethod = .auto, command: [String] = [],
    available: (String) -> Bool
  ) -> [ClipboardRoute] {
    let terminal = ClipboardRoute.osc52(insideTmux: environment["TMUX"] != nil)
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

    var candidates: [(ClipboardRoute, Bool)] = [
      (.pbcopy, platform == .macOS),
      (.wlCopy, environment["WAYLAND_DISPLAY"] != nil),
      (.xclip, environment["DISPLAY"] != nil),
      (.xsel, environment["DISPLAY"] != nil),
      (.clipExe, environment["WSL_DISTRO_NAME"] != nil || environment["WSL_INTEROP"] != nil),
      (.termux, true),
    ]
    // Over SSH, a program would fill the clipboard of the remote machine; tmux may be attached from another machine.
    let terminalFirst =
      environment["TMUX"] != nil || environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
    candidates.insert((terminal, speaksOSC52), at: terminalFirst ? 0 : candidates.endIndex)
    candidates.insert((.tmux, environment["TMUX"] != nil), at: 0)
    return candidates.compactMap { route, applies in
      guard applies else { return nil }
      guard case .program(_, let argv, _) = route else { return route }
      return available(argv[0]) ? route : nil
    }
  }
}
