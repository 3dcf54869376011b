import TerminalModel

extension DoctorMessage {
  var english: String {
    switch self {
    case .terminal: "Terminal"
    case .widths: "Width of characters"
    case .clipboard: "Clipboard"
    case .places: "Files and folders"
    case .type: "TERM"
    case .size: "Size"
    case .colors: "Colours"
    case .locale: "Locale"
    case .measured: "Measured"
    case .ambiguous: "Ambiguous"
    case .way: "Way"
    case .place(.config): "Settings"
    case .place(.state): "State"
    case .place(.cache): "Cache"
    case .place(.content): "Content"

    case .notNamed: "not set"
    case .colorCount(let count): count == 0 ? "none" : "\(count)"
    case .asExpected(let count, let all): "\(count) of \(all) texts are as wide as expected"
    case .notMeasured: "not measured"
    case .columns(let count): count == 1 ? "1 column" : "\(count) columns"
    case .ambiguousColumns(let measured, let setting):
      (measured.map { DoctorMessage.columns($0).english + " here, " } ?? "") + "ui.ambiguous_width is \(setting)"
    case .noWay: "none"
    case .status(.present): "there"
    case .status(.missing): "not there"
    case .status(.notWritable): "cannot be written"
    case .services(let count): count == 1 ? "1 service" : "\(count) services"
    case .builtIn: "inside the program"
    case .allWell: "Nothing is wrong"

    case .finding(let finding): finding.english
    case .hint(let finding): finding.hintInEnglish
    }
  }
}

extension Doctor.Finding {
  fileprivate var english: String {
    switch self {
    case .notATerminal: "Standard input or output is not a terminal; nothing was measured"
    case .noTerminalType: "TERM is not set"
    case .unknownTerminalType(let type): "This system does not know a terminal TERM=‘\(type)’"
    case .cannotMoveCursor(let type): "TERM=‘\(type)’ cannot move its cursor"
    case .noScreen: "The terminal cannot be used"
    case .tooSmall(let size): "The window is too small: \(size.columns)×\(size.rows)"
    case .localeNotInstalled(let name): "The locale ‘\(name)’ is not installed"
    case .noUTF8: "This system has no UTF-8 locale: lines and signs are ASCII"
    case .widthsNotAnswered: "The terminal did not answer where its cursor is"
    case .ambiguousWidth(let width): "The terminal draws some signs in \(DoctorMessage.columns(width).english)"
    case .otherWidths(let texts): "The terminal draws in other widths: \(texts.joined(separator: ", "))"
    case .noClipboard: "There is no way to the clipboard"
    case .configuration(_, let text): text
    case .notWritable(_, let path): "\(path) cannot be written"
    case .memoryDamaged: "What was remembered can be read only in part"
    case .folderMissing(let path): "\(path) is not there"
    case .noContent: "No content can be read"
    case .filesSkipped(let count): count == 1 ? "1 file could not be read" : "\(count) files could not be read"
    }
  }

  fileprivate var hintInEnglish: String {
    switch self {
    case .notATerminal: "run ‘helpdeck doctor’ in the terminal itself to have it measured"
    case .noTerminalType, .unknownTerminalType: "‘export TERM=xterm-256color’, or what your terminal is called"
    case .cannotMoveCursor: "‘helpdeck browse --linear’ needs no cursor"
    case .noScreen, .memoryDamaged: ""
    case .tooSmall: "make it \(Layout.minimum.columns)×\(Layout.minimum.rows) or larger"
    case .localeNotInstalled: "‘export LANG=C.UTF-8’, or install it"
    case .noUTF8: "install a UTF-8 locale, such as C.UTF-8"
    case .widthsNotAnswered: "nothing to do where lines end straight; otherwise set ‘ui.ambiguous_width: 2’"
    case .ambiguousWidth(let width): "set ‘ui.ambiguous_width: \(width)’ in the settings"
    case .otherWidths: "where lines do not end straight, ‘--ascii’ helps; a newer terminal may know these characters"
    case .noClipboard: "install wl-copy, xclip or xsel, or set ‘clipboard.method’"
    case .configuration: "‘helpdeck config show’ tells what holds"
    case .notWritable(.cache, _): "large content is read anew each time"
    case .notWritable: "nothing is remembered; change its owner, or set XDG_STATE_HOME"
    case .folderMissing: "see HELPDECK_DATA, ‘--data’ and ‘data.paths’ in the settings"
    case .noContent, .filesSkipped: "‘helpdeck check’ tells why"
    }
  }
}
