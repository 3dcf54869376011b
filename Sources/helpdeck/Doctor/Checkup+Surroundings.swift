import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import NcursesTerminal
import TerminalModel

extension Checkup {
  /// As it is here and now; a terminal is asked how wide it draws.
  init(_ surroundings: Surroundings) {
    let environment = surroundings.console.environment
    let configuration = surroundings.configuration
    let terminal = Terminal(environment)
    let opened = try? ContentOpening(today: surroundings.clock()?.date, cache: surroundings.contentCache).open(
      surroundings.locations().layers)
    let (clipboard, refused) = Clipboard.found(configuration, environment, surroundings.console.interface)
    self.init(
      terminal: terminal,
      widths: WidthCheck(
        setting: configuration.ambiguousWidth.value, measured: terminal.canBeMeasured ? WidthCheck.measure() : nil),
      clipboard: clipboard,
      places: Place.all(surroundings),
      content: opened.map { Content(services: $0.library.services.count, skippedFiles: $0.skipped.count) },
      isMemoryWhole: environment.stateFolder.map { MemoryFile(in: $0).read().isWhole } ?? true,
      configuration: configuration.diagnostics.map { diagnostic in
        .configuration(
          diagnostic.severity == .error ? .error : .warning, diagnostic.inShort(in: surroundings.console.interface))
      } + (refused.map { [.configuration(.error, $0)] } ?? []))
  }
}

extension Checkup.Terminal {
  fileprivate init(_ environment: Environment) {
    let described = TerminalDescription.ofThisProcess()
    let isInteractive = described.trouble != .notATerminal
    self.init(
      isInteractive: isInteractive, type: environment["TERM"] ?? "",
      trouble: described.trouble.flatMap { Trouble($0) }, colors: described.colors,
      size: isInteractive ? StandardStream.output.terminalSize.map { Size(columns: $0.columns, rows: $0.rows) } : nil,
      locale: ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first ?? "",
      isLocaleInstalled: described.isLocaleInstalled, charset: described.charset, sendsUTF8: described.sendsUTF8)
  }

  fileprivate var canBeMeasured: Bool { isInteractive && trouble == nil }
}

extension Checkup.Terminal.Trouble {
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
  /// Nil where the terminal does not answer.
  fileprivate static func measure() -> [Measured]? {
    let samples = WidthSample.all
    return WidthMeasurement.columns(of: samples.map(\.text)).map { columns in
      zip(samples, columns).map { Measured($0, columns: $1) }
    }
  }
}

extension Checkup.Clipboard {
  /// With a word about settings that name no way.
  fileprivate static func found(
    _ configuration: Configuration, _ environment: Environment, _ interface: InterfaceLanguage
  ) -> (Checkup.Clipboard, refused: String?) {
    let method = configuration.clipboardMethod.value
    do throws(CommandFailure) {
      let routes = try ClipboardAccess(configuration, environment).routes
      return (Checkup.Clipboard(method: method, routes: routes), nil)
    } catch {
      let words = error.messages.map { $0.words(in: interface) }.joined(separator: " · ")
      return (Checkup.Clipboard(method: .none, routes: []), words)
    }
  }
}

extension Checkup.Place {
  fileprivate static func all(_ surroundings: Surroundings) -> [Checkup.Place] {
    let environment = surroundings.console.environment
    let settings = surroundings.configurationLocations.all.map {
      Checkup.Place(.config, $0, File.exists($0) ? .present : .missing)
    }
    let kept = [(Kind.state, environment.stateFolder), (.cache, environment.cacheFolder)].compactMap { kind, path in
      path.map {
        Checkup.Place(kind, $0, !Folder.isWritable($0) ? .notWritable : Folder.exists($0) ? .present : .missing)
      }
    }
    let content = surroundings.locations().layers.map { layer in
      switch layer {
      case .starter: Checkup.Place(.content, "", .present)
      case .folder(let path): Checkup.Place(.content, path, Folder.exists(path) ? .present : .missing)
      }
    }
    return settings + kept + content + surroundings.locations().missing.map { Checkup.Place(.content, $0, .missing) }
  }
}

extension Checkup.Finding {
  /// How the command ends; nil for what is only worth knowing.
  var status: ExitStatus? {
    switch self {
    case .configuration(.error, _): .badConfiguration
    case .noContent: .missingInput
    case .noTerminalType, .unknownTerminalType, .cannotMoveCursor, .noScreen, .noClipboard: .unavailable
    default: nil
    }
  }
}
