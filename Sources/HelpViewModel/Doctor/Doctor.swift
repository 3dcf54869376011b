package import TerminalModel

/// What the browser finds around it: what it needs, and what it will make do without.
package struct Doctor: Equatable, Sendable {
  package struct Terminal: Equatable, Sendable {
    package enum Trouble: Hashable, Sendable { case noType, unknownType, cannotMoveCursor, noScreen }

    /// Whether standard input and output are a terminal.
    package var isInteractive: Bool
    /// What TERM says; empty where it says nothing.
    package var type: String
    /// Why there can be no screen, where there is a terminal at all.
    package var trouble: Trouble?
    package var colors: Int
    package var size: Size?
    /// As the environment names it; empty where it names none.
    package var locale: String
    package var isLocaleInstalled: Bool
    package var charset: String
    package var sendsUTF8: Bool

    package init(
      isInteractive: Bool, type: String, trouble: Trouble?, colors: Int, size: Size?, locale: String,
      isLocaleInstalled: Bool, charset: String, sendsUTF8: Bool
    ) {
      self.isInteractive = isInteractive
      self.type = type
      self.trouble = trouble
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

    package init(method: ClipboardMethod, routes: [ClipboardRoute]) {
      self.method = method
      self.routes = routes
    }
  }

  /// A file or folder that is used, whether it is there or not.
  package struct Place: Equatable, Sendable {
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

    package init(services: Int, skippedFiles: Int) {
      self.services = services
      self.skippedFiles = skippedFiles
    }
  }

  package var terminal: Terminal
  package var widths: WidthCheck
  package var clipboard: Clipboard
  package var places: [Place]
  /// Nil where none could be read.
  package var content: Content?
  package var isMemoryWhole: Bool
  /// What is wrong with the configuration, worded.
  package var configuration: [Finding]

  package init(
    terminal: Terminal, widths: WidthCheck, clipboard: Clipboard, places: [Place], content: Content?,
    isMemoryWhole: Bool, configuration: [Finding]
  ) {
    self.terminal = terminal
    self.widths = widths
    self.clipboard = clipboard
    self.places = places
    self.content = content
    self.isMemoryWhole = isMemoryWhole
    self.configuration = configuration
  }
}
