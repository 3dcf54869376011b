package import HelpContent
package import TerminalModel

/// The result of examining the terminal, clipboard, files and content.
package struct Doctor: Equatable, Sendable {
  package struct Terminal: Equatable, Sendable {
    package enum UnusableReason: Hashable, Sendable { case noType, unknownType, cannotMoveCursor, noScreen }

    /// True if standard input and output are a terminal.
    package var isInteractive: Bool
    /// The value of TERM; empty if unset.
    package var type: String
    /// Nil if the terminal can be used, or if there is no terminal.
    package var unusableReason: UnusableReason?
    /// As it has named itself; nil if it is not known.
    package var program: TerminalProgram?
    package var colors: Int
    package var size: Size?
    /// The name in the environment; empty if unset.
    package var locale: String
    package var isLocaleInstalled: Bool
    package var charset: String
    package var sendsUTF8: Bool

    package init(
      isInteractive: Bool, type: String, unusableReason: UnusableReason?, program: TerminalProgram? = nil, colors: Int,
      size: Size?, locale: String, isLocaleInstalled: Bool, charset: String, sendsUTF8: Bool
    ) {
      self.isInteractive = isInteractive
      self.type = type
      self.unusableReason = unusableReason
      self.program = program
      self.colors = colors
      self.size = size
      self.locale = locale
      self.isLocaleInstalled = isLocaleInstalled
      self.charset = charset
      self.sendsUTF8 = sendsUTF8
    }
  }

  package struct Clipboard: Equatable, Sendable {
    package var method: ClipboardMethod
    /// In the order in which they are tried.
    package var routes: [ClipboardRoute]
    /// The terminal outside of tmux; nil outside of tmux, or if it has not named itself.
    package var outerProgram: TerminalProgram?
    /// The option `set-clipboard`; nil outside of tmux.
    package var tmuxOption: String?
    /// Nil if the first way cannot be tried.
    package var trial: CopyTrial.Result?

    package init(
      method: ClipboardMethod, routes: [ClipboardRoute], outerProgram: TerminalProgram? = nil,
      tmuxOption: String? = nil, trial: CopyTrial.Result? = nil
    ) {
      self.method = method
      self.routes = routes
      self.outerProgram = outerProgram
      self.tmuxOption = tmuxOption
      self.trial = trial
    }
  }

  /// A file or folder that is used, existing or not.
  package struct FileLocation: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable { case config, state, cache, content }
    package enum Status: String, Hashable, Sendable {
      case present, missing
      case notWritable = "not-writable"
    }

    package let kind: Kind
    package let path: String
    package let status: Status

    package init(_ kind: Kind, _ path: String, _ status: Status) {
      self.kind = kind
      self.path = path
      self.status = status
    }
  }

  package struct Content: Equatable, Sendable {
    package var services: Int
    package var skippedFiles: Int
    /// The place and words of the first error in each of them.
    package var errors: [String]
    package var endingCalendars: [EndingCalendar]

    package init(
      services: Int, skippedFiles: Int, errors: [String] = [], endingCalendars: [EndingCalendar] = []
    ) {
      self.services = services
      self.skippedFiles = skippedFiles
      self.errors = errors
      self.endingCalendars = endingCalendars
    }
  }

  /// A calendar whose public holidays are known for a short while only, or no more.
  package struct EndingCalendar: Hashable, Sendable {
    package let name: String
    package let end: CalendarDate
    /// Writes the days of the next year; nil if no command does.
    package let command: String?

    package init(name: String, end: CalendarDate, command: String?) {
      self.name = name
      self.end = end
      self.command = command
    }
  }

  /// The program itself, and what it finds on the system.
  package struct Program: Equatable, Sendable {
    package var version: String
    package var isSecured: Bool
    package var hasQRLibrary: Bool
    package var hasZoneData: Bool
    /// The file of searches that found nothing, if one is set that cannot be written or is full.
    package var unusableSearchFile: String?

    package init(
      version: String = "", isSecured: Bool = false, hasQRLibrary: Bool = true, hasZoneData: Bool = true,
      unusableSearchFile: String? = nil
    ) {
      self.version = version
      self.isSecured = isSecured
      self.hasQRLibrary = hasQRLibrary
      self.hasZoneData = hasZoneData
      self.unusableSearchFile = unusableSearchFile
    }
  }

  package var program: Program
  package var terminal: Terminal
  package var widths: WidthCheck
  package var clipboard: Clipboard
  package var places: [FileLocation]
  /// Nil if no content could be read.
  package var content: Content?
  /// Nil if saved state could be read.
  package var savedStateProblem: NoticeMessage?
  /// Problems of the configuration, with localized messages.
  package var configuration: [Finding]
  /// The command that finds what is wrong with the content.
  package let checkCommand: String

  package init(
    program: Program = Program(), terminal: Terminal, widths: WidthCheck, clipboard: Clipboard, places: [FileLocation],
    content: Content?,
    savedStateProblem: NoticeMessage?, configuration: [Finding], checkCommand: String
  ) {
    self.program = program
    self.terminal = terminal
    self.widths = widths
    self.clipboard = clipboard
    self.places = places
    self.content = content
    self.savedStateProblem = savedStateProblem
    self.configuration = configuration
    self.checkCommand = checkCommand
  }
}
