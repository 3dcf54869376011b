import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import HelpViews
import NcursesTerminal
import TerminalModel
enum SnapshotFormat { case text, ansi, svg }
let a = CommandLine.arguments
let read = try ContentReader.read([.starter], today: nil)
let context = BrowserContext(library: read.content, engine: ScanSearchEngine(read.content))
let session = BrowserSession(context: context, interface: InterfaceLanguage(rawValue: a[2])!, languages: LanguagePreference([LanguageTag(a[2])], fallback: .korean), isASCII: false, clock: { WallClock.now() }, opening: [])
if a.count < 4 {
  var terminal = try NcursesTerminal()
  var loop = BrowserLoop(session, size: terminal.size) { text, send in CopyOutcome(.failed) }
  let end = loop.run(on: &terminal)
  terminal.restore()
  print(end)
} else {
  let s = a[1].split(separator: "x").map { Int($0)! }
  var state = session.state(size: Size(columns: s[0], rows: s[1]))
  for key in try Key.sequence(a[3]) { _ = state.update(state.action(for: key, context), context) }
  let f = session.frame(state)
  print(a[4] == "svg" ? f.svg(palette: a.count > 5 ? .light : .dark) : f.plainText)
}
