import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import NcursesTerminal
import TerminalModel

extension Doctor {
  /// As it is here and now; a terminal is asked how wide it draws.
  init(_ invocation: Invocation) {
    let environment = invocation.console.environment
    let configuration = invocation.configuration
    let terminal = Terminal(environment)
    let opened = try? ContentOpening(today: invocation.clock()?.date, cache: invocation.contentCache).open(
      invocation.locations().layers)
    let (clipboard, refused) = Clipboard.found(configuration, environment, invocation.console.interface)
    self.init(
      terminal: terminal,
      widths: WidthCheck(
        setting: configuration.ambiguousWidth.value, measured: terminal.canBeMeasured ? WidthCheck.measure() : nil),
      clipboard: clipboard,
      places: Place.all(invocation),
      content: opened.map { Content(services: $0.library.services.count, skippedFiles: $0.skipped.count) },
      isMemoryWhole: environment.stateFolder.map { MemoryFile(in: $0).read().isWhole } ?? true,
      configuration: configuration.diagnostics.map { diagnostic in
        .configuration(
          diagnostic.severity == .error ? .error : .warning, diagnostic.inShort(in: invocation.console.interface))
      } + (refused.map { [.configuration(.error, $0)] } ?? []))
  }
}

extension Doctor.Terminal {
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

extension Doctor.Terminal.Trouble {
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

extension Doctor.Clipboard {
  /// With a word about settings that name no way.
  fileprivate static func found(
    _ configuration: Configuration, _ environment: Environment, _ interface: InterfaceLanguage
  ) -> (Doctor.Clipboard, refused: String?) {
    let method = configuration.clipboardMethod.value
    do throws(ExitError) {
      let routes = try ClipboardAccess(configuration, environment).routes
      return (Doctor.Clipboard(method: method, routes: routes), nil)
    } catch {
      let words = error.messages.map { $0.words(in: interface) }.joined(separator: " · ")
      return (Doctor.Clipboard(method: .none, routes: []), words)
    }
  }
}

extension Doctor.Place {
  fileprivate static func all(_ invocation: Invocation) -> [Doctor.Place] {
    let environment = invocation.console.environment
    let settings = invocation.configurationLocations.all.map {
      Doctor.Place(.config, $0, File.exists($0) ? .present : .missing)
    }
    let kept = [(Kind.state, environment.stateFolder), (.cache, environment.cacheFolder)].compactMap { kind, path in
      path.map {
        Doctor.Place(kind, $0, !Folder.isWritable($0) ? .notWritable : Folder.exists($0) ? .present : .missing)
      }
    }
    let content = invocation.locations().layers.map { layer in
      switch layer {
      case .starter: Doctor.Place(.content, "", .present)
      case .folder(let path): Doctor.Place(.content, path, Folder.exists(path) ? .present : .missing)
      }
    }
    return settings + kept + content + invocation.locations().missing.map { Doctor.Place(.content, $0, .missing) }
  }
}

extension Doctor.Finding {
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
