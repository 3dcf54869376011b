import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// Where a command speaks: data on standard output, talk on standard error.
struct Console: Sendable {
  let format: OutputFormat
  let choice: LanguageChoice
  let style: TextStyle
  let isQuiet: Bool
  let isVerbose: Bool
  private let isPaged: Bool
  let environment: Environment
  private let errorStyle: TextStyle

  var interface: InterfaceLanguage { choice.interface }

  init(_ choices: GlobalChoices, _ environment: Environment, _ configuration: Configuration) {
    self.environment = environment
    format = choices.format
    choice = configuration.language
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

  /// Lines are broken to the width of a terminal unless `wrapsLines` says otherwise.
  func present(_ report: some Report, wrapsLines: Bool = true) throws {
    var style = style
    if !wrapsLines { style.columns = nil }
    try write(text(of: report, style))
  }

  /// As `present`; what a terminal has no room for is leafed through.
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

  /// For a terminal that can show it dark on light, and has room for it.
  func qrCode(of text: String) -> QRCode? {
    guard format == .text, style.isColoured, !style.isASCII, let columns = style.columns,
      case .success(let code) = QRCode.encoding(text), code.size + 2 * QRCode.quietZone <= columns
    else { return nil }
    return code
  }

  /// A terminal on which no cursor can be moved.
  var isOnDumbTerminal: Bool { StandardStream.output.isTerminal && environment["TERM"] == "dumb" }

  /// For what runs another program or writes a file.
  func requireUnsecured(orExitWith status: ExitStatus) throws(ExitError) {
    if environment.isSecured { throw ExitError(status, .secured) }
  }

  /// Data, as it is.
  func write(_ text: String) throws {
    guard StandardStream.output.write(text) else { throw ExitError(.inputOutput, .cannotWrite) }
  }

  /// What went as it should; left out when quiet.
  func notify(_ sentence: String) {
    if !isQuiet { writeMessage(sentence, .plain) }
  }

  func warn(_ message: CommandMessage) { warn(message.words(in: interface)) }

  func warn(_ text: String) { writeMessage(text, .caution) }

  /// As `check` prints them.
  func report(_ diagnostics: [Diagnostic]) {
    var style = errorStyle
    // A place is clickable only in one piece.
    style.columns = nil
    let lines = diagnostics.flatMap { TextLine.paragraphs($0.formatted(in: interface)) }
    if !lines.isEmpty { _ = StandardStream.error.write(style.render(lines)) }
  }

  func report(_ failure: ExitError) {
    for message in failure.messages { warn(message) }
    for detail in failure.details { writeMessage(detail, .plain) }
  }

  private func writeMessage(_ text: String, _ tone: Tone) {
    _ = StandardStream.error.write(errorStyle.render(TextLine.paragraphs(text, tone)))
  }

  /// Tabs and line ends inside a field become spaces.
  private static func record(_ fields: [String]) -> String {
    fields.map { String($0.sanitized.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
  }
}
