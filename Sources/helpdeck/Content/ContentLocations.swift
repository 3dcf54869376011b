import HelpFiles
import HelpViewModel

/// The layers of content, from low to high.
struct ContentLocations {
  let layers: [ContentLayer]
  /// Folders that the environment or the configuration names and that do not exist.
  let missing: [String]
  /// All folders that are looked for, existing or not.
  let folders: [String]

  /// `data` replaces everything else but `adding`. The current folder is never read unless named.
  init(
    data: [String], adding: [String], configured: [String] = [], hasStarter: Bool = true, environment: Environment,
    isFolder: (String) -> Bool
  ) {
    guard data.isEmpty else {
      layers = (data + adding).map { .folder($0) }
      missing = []
      folders = data + adding
      return
    }
    let named = configured + Self.list(environment["HELPDECK_DATA"] ?? "")
    let standard = Self.standard(environment)
    let found = (standard + named).filter(isFolder) + adding
    folders = standard + named + adding
    layers = (hasStarter ? [.starter] : []) + found.map { .folder($0) }
    missing = named.filter { !isFolder($0) }
  }

  /// By the XDG base directory specification: relative paths are ignored.
  private static func standard(_ environment: Environment) -> [String] {
    let shared = list(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").reversed()
    let own = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { "\($0)/.local/share" }
    return (shared + (own.map { [$0] } ?? [])).filter { $0.hasPrefix("/") }.map { "\($0)/helpdeck" }
  }

  private static func list(_ text: String) -> [String] { text.split(separator: ":").map(String.init) }
}
