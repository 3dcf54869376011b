import CNcurses
import POSIX

/// Properties of the terminal and the locale, found without writing to the terminal.
package struct TerminalDescription: Sendable {
  /// Nil if the terminal can be used.
  package let error: TerminalError?
  /// 0 without colours.
  package let colors: Int
  /// True if the locale named by the environment is installed.
  package let isLocaleInstalled: Bool
  package let charset: String
  /// True if the locale or another one on the system uses UTF-8.
  package let sendsUTF8: Bool

  package static func ofCurrentProcess() -> TerminalDescription {
    let isInstalled = unsafe setlocale(LC_CTYPE, "") != nil
    let charset = Charset.name
    return TerminalDescription(
      error: NcursesTerminal.startError, colors: max(0, Int(cn_terminal_colors())), isLocaleInstalled: isInstalled,
      charset: charset, sendsUTF8: Charset.selectUTF8())
  }
}
