import HelpContent
import HelpFiles
import HelpViewModel
import HelpViews
import TerminalModel
let a = CommandLine.arguments
let read = try ContentReader.read([.starter], today: nil)
let context = BrowserContext(library: read.content, engine: ScanSearchEngine(library: read.content))
let s = a[1].split(separator: "x").map { Int($0)! }
var state = BrowserState(size: Size(columns: s[0], rows: s[1]), interface: InterfaceLanguage(rawValue: a[2])!, languages: LanguagePreference([LanguageTag(a[2])], fallback: .korean), context: context)
_ = state.update(.clock(ClockReading("2026-11-20T14:32+09:00")!), context)
for key in try Key.sequence(a[3]) { _ = state.update(state.action(for: key, context), context) }
let f = BrowserScreen.frame(state, context)
print(a[4] == "svg" ? f.svg(palette: a.count > 5 ? .light : .dark) : f.plainText)
