import CNcurses
import Glibc

/// What is known of the terminal and the locale before anything is written to the terminal.
package struct TerminalDescription: Sendable {
  /// Why there can be no screen; nil when there can.
  package let trouble: TerminalError?
  /// 0 where there are none.
  package let colors: Int
  /// Whether the system has the locale that the environment names.
  package let isLocaleInstalled: Bool
  package let charset: String
  /// Whether characters can be sent as UTF-8, if need be in another locale.
  package let sendsUTF8: Bool

  package static func ofThisProcess() -> TerminalDescription {
    let isInstalled = unsafe setlocale(LC_CTYPE, "") != nil
    let charset = Charset.name
    return TerminalDescription(
      trouble: NcursesTerminal.trouble, colors: max(0, Int(cn_terminal_colors())), isLocaleInstalled: isInstalled,
      charset: charset, sendsUTF8: Charset.adoptUTF8())
  }
}
