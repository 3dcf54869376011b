import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// Prints data to standard output and messages to standard error.
struct Console: Sendable {
  let format: OutputFormat
  let languageChoice: LanguageChoice
  let style: TextStyle
  let isQuiet: Bool
  let isVerbose: Bool
  private let isPaged: Bool
  let environment: Environment
  private let errorStyle: TextStyle

  var interfaceLanguage: InterfaceLanguage { languageChoice.interfaceLanguage }

  init(_ choices: GlobalChoices, _ environment: Environment, _ configuration: Configuration) {
    self.environment = environment
    format = choices.format
    languageChoice = configuration.language
    isQuiet = choices.isQuiet
    isVerbose = choices.isVerbose
    isPaged = choices.isPaged
    let style = { (stream: StandardStream) in
      let columns = stream.terminalColumns.map { environment["COLUMNS"].flatMap { Int($0) } ?? $0 }
      return TextStyle(
        columns: columns,
        isColoured: choices.color.isColoured(isTerminal: stream.isTerminal, environment: environment),
        isASCII: configuration.isASCII.value,
        hasLinks: stream.isTerminal && !["dumb", "linux"].contains(environment["TERM"]))
    }
    self.style = style(.output)
    errorStyle = style(.error)
  }

  /// Wraps lines to the width of a terminal unless `wrapsLines` is false.
  func present(_ report: some Report, wrapsLines: Bool = true) throws {
    var style = style
    if !wrapsLines { style.columns = nil }
    try write(text(of: report, style))
  }

  /// Like `present`, but with a pager if the text is longer than the screen.
  func page(_ report: some Report) throws {
    let text = text(of: report, style)
    if isPaged, format == .text, !isOnDumbTerminal, let size = StandardStream.output.terminalSize,
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= size.rows,
      PagedText(text).show(in: Pager.choices(environment), environment)
    {
      return
    }
    try write(text)
  }

  private func text(of report: some Report, _ style: TextStyle) -> String {
    switch format {
    case .json: report.json.description + "\n"
    case .plain: report.records.map { Self.record($0) + "\n" }.joined()
    case .text: style.render(report.lines)
    }
  }

  /// Nil unless the terminal has colours and enough columns.
  func qrCode(of text: String) -> QRCode? {
    guard format == .text, style.isColoured, !style.isASCII, let columns = style.columns,
      case .success(let code) = QRCode.encoding(text), code.size + 2 * QRCode.quietZone <= columns
    else { return nil }
    return code
  }

  /// True on a terminal that cannot move its cursor.
  var isOnDumbTerminal: Bool { StandardStream.output.isTerminal && environment["TERM"] == "dumb" }

  /// Throws in secure mode. Called before running another program or writing a file.
  func requireUnsecured(orExitWith status: ExitStatus) throws(ExitError) {
    if environment.isSecured { throw ExitError(status, .cli(.secured)) }
  }

  /// Writes data to standard output unchanged.
  func write(_ text: String) throws {
    guard StandardStream.output.write(text) else { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
  }

  /// Prints a message about success, unless quiet.
  func notify(_ sentence: String) {
    if !isQuiet { writeMessage(sentence, .plain) }
  }

  /// Counts what a check has found, and names the command that explains it.
  func conclude(_ report: CheckReport, explains: Bool = true) {
    if explains, format == .text, let command = report.explainingCommand {
      notify(Message.check(.seeExplanation(command)).localized(in: interfaceLanguage))
    }
    notify(
      Message.cli(.checked(errors: report.errors, warnings: report.warnings)).localized(in: interfaceLanguage))
  }

  func warn(_ message: Message) { warn(message.localized(in: interfaceLanguage)) }

  func warn(_ text: String) { writeMessage(text, .caution) }

  /// Prints diagnostics in the format of `check`.
  func report(_ diagnostics: [Diagnostic]) {
    var style = errorStyle
    // A wrapped location could not be clicked.
    style.columns = nil
    let lines = diagnostics.flatMap { TextLine.paragraphs($0.formatted(in: interfaceLanguage)) }
    if !lines.isEmpty { _ = StandardStream.error.write(style.render(lines)) }
  }

  func report(_ error: ExitError) {
    for message in error.messages { warn(message) }
    for detail in error.details { writeMessage(detail, .plain) }
  }

  private func writeMessage(_ text: String, _ tone: Tone) {
    _ = StandardStream.error.write(errorStyle.render(TextLine.paragraphs(text, tone)))
  }

  /// A tab-separated record. Tabs and line ends inside a field become spaces.
  private static func record(_ fields: [String]) -> String {
    fields.map { String($0.sanitized.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
  }
}
