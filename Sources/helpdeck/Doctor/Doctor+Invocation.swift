import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import HolidayRules
import NcursesTerminal
import TerminalModel

extension Doctor {
  /// Checks the invocation's surroundings. Prints to the terminal to measure widths.
  init(_ invocation: Invocation) {
    let environment = invocation.console.environment
    let configuration = invocation.configuration
    var terminal = Terminal(environment)
    if terminal.canBeMeasured { terminal.program = TerminalQuestions.program() }
    let locations = invocation.contentSource.locations()
    let opened = try? invocation.contentSource.read(locations.layers)
    let (clipboard, refused) = Clipboard.found(
      configuration, environment, terminal.program, invocation.console.interfaceLanguage)
    let language = invocation.console.interfaceLanguage
    self.init(
      program: Program(invocation), terminal: terminal,
      widths: WidthCheck(
        setting: configuration.ambiguousWidth.value, measured: terminal.canBeMeasured ? WidthCheck.measure() : nil),
      clipboard: clipboard,
      places: FileLocation.all(invocation, locations),
      content: opened.map { opened in
        Content(
          services: opened.library.services.count, skippedFiles: opened.skipped.count,
          errors: opened.skipped.compactMap(\.errors.first).map { error in
            "\(error.file):\(error.line):\(error.column): \(error.kind.localized(in: language).message)"
          }, endingCalendars: EndingCalendar.all(in: opened.library.collection, on: invocation.clock.now()?.date))
      },
      savedStateProblem: environment.stateFolder.flatMap { StateFile(in: $0).read().problem?.message },
      configuration: configuration.diagnostics.map { diagnostic in
        .configuration(
          diagnostic.severity == .error ? .error : .warning,
          diagnostic.inShort(in: invocation.console.interfaceLanguage))
      } + (refused.map { [.configuration(.error, $0)] } ?? []),
      checkCommand: invocation.checkCommand)
  }
}

extension Doctor.Program {
  fileprivate init(_ invocation: Invocation) {
    let environment = invocation.console.environment
    let hasQRLibrary = if case .failure(.unavailable) = QRCode.encoding("helpdeck") { false } else { true }
    let searches = invocation.configuration.missedSearchFile.value.flatMap { path in
      MissedSearchLog(path).canBeWritten || environment.isSecured ? nil : path
    }
    self.init(
      version: helpdeckVersion, isSecured: environment.isSecured, hasQRLibrary: hasQRLibrary,
      hasZoneData: Folder.exists("/usr/share/zoneinfo"), unusableSearchFile: searches)
  }
}

extension Doctor.EndingCalendar {
  /// Days before the end of a calendar from which on it is told, as `check` does.
  private static let warningTime = 60

  fileprivate static func all(in collection: HelpCollection, on day: CalendarDate?) -> [Doctor.EndingCalendar] {
    guard let day else { return [] }
    return collection.calendars.compactMap { calendar in
      guard let end = calendar.end, end.dayNumber - day.dayNumber < warningTime else { return nil }
      let year = max(end.year + 1, day.year)
      return Doctor.EndingCalendar(
        name: calendar.id.description, end: end, command: KnownCalendar.command(timeZone: calendar.timeZone, year: year)
      )
    }
  }
}

extension Doctor.Terminal {
  fileprivate init(_ environment: Environment) {
    let described = TerminalDescription.ofCurrentProcess()
    let isInteractive = described.error != .notATerminal
    self.init(
      isInteractive: isInteractive, type: environment["TERM"] ?? "",
      unusableReason: described.error.flatMap { UnusableReason($0) }, colors: described.colors,
      size: isInteractive ? StandardStream.output.terminalSize.map { Size(columns: $0.columns, rows: $0.rows) } : nil,
      locale: ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first ?? "",
      isLocaleInstalled: described.isLocaleInstalled, charset: described.charset, sendsUTF8: described.sendsUTF8)
  }

  fileprivate var canBeMeasured: Bool { isInteractive && unusableReason == nil }
}

extension Doctor.Terminal.UnusableReason {
  fileprivate init?(_ error: TerminalError) {
    switch error {
    case .notATerminal: return nil
    case .noTerminalType: self = .noType
    case .unknownTerminalType: self = .unknownType
    case .cannotMoveCursor: self = .cannotMoveCursor
    case .unavailable: self = .noScreen
    }
  }
}

extension WidthCheck {
  /// Nil if the terminal does not answer.
  fileprivate static func measure() -> [Measured]? {
    let samples = WidthSample.all
    return WidthMeasurement.columns(of: samples.map(\.text)).map { columns in
      zip(samples, columns).map { Measured($0, columns: $1) }
    }
  }
}

extension Doctor.Clipboard {
  /// Routes to the clipboard, or the reason why the settings allow none.
  fileprivate static func found(
    _ configuration: Configuration, _ environment: Environment, _ program: TerminalProgram?,
    _ interfaceLanguage: InterfaceLanguage
  ) -> (Doctor.Clipboard, refused: String?) {
    let method = configuration.clipboardMethod.value
    do throws(ExitError) {
      let access = try ClipboardAccess(configuration, environment)
      let routes = access.routes(program)
      let tmux = access.tmux
      return (
        Doctor.Clipboard(
          method: method, routes: routes,
          outerProgram: tmux?.terminalName.flatMap { TerminalProgram(answeredName: $0) },
          tmuxOption: tmux?.clipboardOption, trial: routes.first.flatMap { access.trial(of: $0) }), nil
      )
    } catch {
      let words = error.messages.map { $0.localized(in: interfaceLanguage) }.joined(separator: " · ")
      return (Doctor.Clipboard(method: .none, routes: []), words)
    }
  }
}

extension Doctor.FileLocation {
  fileprivate static func all(_ invocation: Invocation, _ locations: ContentLocations) -> [Doctor.FileLocation] {
    let environment = invocation.console.environment
    let settings = invocation.configurationLocations.all.map {
      Doctor.FileLocation(.config, $0, File.exists($0) ? .present : .missing)
    }
    let kept = [(Kind.state, environment.stateFolder), (.cache, environment.cacheFolder)].compactMap { kind, path in
      path.map {
        Doctor.FileLocation(kind, $0, !Folder.isWritable($0) ? .notWritable : Folder.exists($0) ? .present : .missing)
      }
    }
    let content = locations.layers.map { layer in
      switch layer {
      case .starter: Doctor.FileLocation(.content, "", .present)
      case .folder(let path): Doctor.FileLocation(.content, path, Folder.exists(path) ? .present : .missing)
      }
    }
    return settings + kept + content + locations.missing.map { Doctor.FileLocation(.content, $0, .missing) }
  }
}

extension Doctor.Finding {
  /// The exit status of the command; nil if the finding is not an error.
  var status: ExitStatus? {
    switch self {
    case .configuration(.error, _): .badConfiguration
    case .noContent: .missingInput
    case .noTerminalType, .unknownTerminalType, .cannotMoveCursor, .noScreen, .noClipboard: .unavailable
    default: nil
    }
  }
}
