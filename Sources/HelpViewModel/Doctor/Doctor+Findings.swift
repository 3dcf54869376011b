package import TerminalModel

extension Doctor {
  package enum Severity: String, CaseIterable, Hashable, Sendable { case error, warning, note }

  /// A problem, or a note.
  package enum Finding: Hashable, Sendable {
    case notATerminal
    case noTerminalType
    case unknownTerminalType(String)
    case cannotMoveCursor(String)
    case noScreen
    case tooSmall(Size)
    case localeNotInstalled(String)
    case noUTF8
    case widthsNotAnswered
    case ambiguousWidth(Int, in: TerminalProgram?)
    case otherWidths([String])
    case noClipboard
    /// A trial of a copy did not succeed.
    case copyDidNotArrive(route: String)
    /// The terminal ignores copies unless its user has allowed them.
    case ignoresCopies(TerminalProgram)
    /// This tmux does not pass copies on.
    case tmuxKeepsCopies
    /// The tmux outside of this terminal or session takes copies only with `set-clipboard on`.
    case outerTmux
    case configuration(Severity, String)
    case notWritable(FileLocation.Kind, String)
    case memoryDamaged(NoticeMessage)
    case folderMissing(String)
    /// The command that shows why.
    case noContent(check: String)
    case filesSkipped(Int, check: String)
    /// The first error of a file that is not shown, or not all of it.
    case brokenFile(String)
    case calendarEnds(EndingCalendar)
    /// `HELPDECK_SECURE` is set.
    case secured
    case noZoneData
    case noQRLibrary
    case searchFileUnusable(String)

    /// Stable identifier for JSON.
    package var code: String {
      switch self {
      case .notATerminal: "not-a-terminal"
      case .noTerminalType: "no-terminal-type"
      case .unknownTerminalType: "unknown-terminal-type"
      case .cannotMoveCursor: "cannot-move-cursor"
      case .noScreen: "no-screen"
      case .tooSmall: "too-small"
      case .localeNotInstalled: "locale-not-installed"
      case .noUTF8: "no-utf8"
      case .widthsNotAnswered: "widths-not-answered"
      case .ambiguousWidth: "ambiguous-width"
      case .otherWidths: "other-widths"
      case .noClipboard: "no-clipboard"
      case .copyDidNotArrive: "copy-did-not-arrive"
      case .ignoresCopies: "terminal-ignores-copies"
      case .tmuxKeepsCopies: "tmux-keeps-copies"
      case .outerTmux: "outer-tmux"
      case .configuration: "configuration"
      case .notWritable: "not-writable"
      case .memoryDamaged: "memory-damaged"
      case .folderMissing: "folder-missing"
      case .noContent: "no-content"
      case .filesSkipped: "files-skipped"
      case .brokenFile: "broken-file"
      case .calendarEnds: "calendar-ends"
      case .secured: "secured"
      case .noZoneData: "no-zone-data"
      case .noQRLibrary: "no-qr-library"
      case .searchFileUnusable: "search-file-unusable"
      }
    }

    package var severity: Severity {
      switch self {
      case .notATerminal, .secured, .noQRLibrary: .note
      case .noTerminalType, .unknownTerminalType, .cannotMoveCursor, .noScreen, .noClipboard, .noContent: .error
      case .configuration(let severity, _): severity
      default: .warning
      }
    }
  }

  /// Errors first, then warnings and notes, each in the order of the report.
  package var findings: [Finding] {
    let all =
      terminalFindings + widthFindings + clipboardFindings + configuration + placeFindings + contentFindings
      + programFindings
    return Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
  }

  private var terminalFindings: [Finding] {
    var found: [Finding] = []
    if !terminal.isInteractive {
      found.append(.notATerminal)
    } else if let unusableReason = terminal.unusableReason {
      switch unusableReason {
      case .noType: found.append(.noTerminalType)
      case .unknownType: found.append(.unknownTerminalType(terminal.type))
      case .cannotMoveCursor: found.append(.cannotMoveCursor(terminal.type))
      case .noScreen: found.append(.noScreen)
      }
    }
    if let size = terminal.size, size.columns < Layout.minimum.columns || size.rows < Layout.minimum.rows {
      found.append(.tooSmall(size))
    }
    if !terminal.isLocaleInstalled { found.append(.localeNotInstalled(terminal.locale)) }
    if !terminal.sendsUTF8 { found.append(.noUTF8) }
    return found
  }

  private var widthFindings: [Finding] {
    guard terminal.isInteractive, terminal.unusableReason == nil else { return [] }
    guard let ambiguous = widths.ambiguousWidth else { return [.widthsNotAnswered] }
    let differing = widths.differing.map { "\($0.sample.text) \($0.sample.expected) → \($0.columns)" }
    return (ambiguous == widths.setting ? [] : [.ambiguousWidth(ambiguous, in: terminal.program)])
      + (differing.isEmpty ? [] : [.otherWidths(differing)])
  }

  /// A method of `none` is a choice, not a problem.
  private var clipboardFindings: [Finding] {
    guard let first = clipboard.routes.first else { return clipboard.method == .none ? [] : [.noClipboard] }
    var found: [Finding] = []
    if let trial = clipboard.trial, !trial.hasArrived { found.append(.copyDidNotArrive(route: trial.route.name)) }
    switch first {
    case .tmux:
      if clipboard.tmuxOption == "off" { found.append(.tmuxKeepsCopies) }
      if clipboard.outerProgram == .tmux { found.append(.outerTmux) }
      if let outer = clipboard.outerProgram, outer.refusesCopies { found.append(.ignoresCopies(outer)) }
    case .osc52(let terminal):
      if terminal.program == .tmux, terminal.envelope == .none { found.append(.outerTmux) }
      if let program = terminal.program, terminal.isRefused { found.append(.ignoresCopies(program)) }
    case .program, .withTmuxBuffer: break
    }
    return found
  }

  private var placeFindings: [Finding] {
    places.compactMap { place in
      switch (place.kind, place.status) {
      case (.state, .notWritable), (.cache, .notWritable): .notWritable(place.kind, place.path)
      case (.content, .missing): .folderMissing(place.path)
      default: nil
      }
    } + [savedStateProblem.map { .memoryDamaged($0) }].compactMap(\.self)
  }

  private var contentFindings: [Finding] {
    guard let content, content.services > 0 else { return [.noContent(check: checkCommand)] }
    let skipped: [Finding] =
      content.skippedFiles > 0 ? [.filesSkipped(content.skippedFiles, check: checkCommand)] : []
    return skipped + content.errors.prefix(Self.maxErrors).map { .brokenFile($0) }
      + content.endingCalendars.map { .calendarEnds($0) }
  }

  private static let maxErrors = 5

  private var programFindings: [Finding] {
    (program.isSecured ? [.secured] : []) + (program.hasZoneData ? [] : [.noZoneData])
      + (program.hasQRLibrary ? [] : [.noQRLibrary])
      + (program.unusableSearchFile.map { [.searchFileUnusable($0)] } ?? [])
  }
}
