import HelpFiles
import HelpViewModel

/// The folders in which content is looked for, from low to high.
struct ContentLocations {
  let layers: [ContentLayer]
  /// Named in the environment or in the configuration, but not there.
  let missing: [String]
  /// All of the folders that are looked at, whether they are there or not.
  let folders: [String]

  /// `data` replaces everything else. Only folders that somebody chose are read, never one that merely lies where one stands.
  init(
    data: [String], adding: [String], configured: [String] = [], environment: Environment, isFolder: (String) -> Bool
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
    layers = [.starter] + found.map { .folder($0) }
    missing = named.filter { !isFolder($0) }
  }

  /// As the XDG base directory specification has it; a relative path does not count.
  private static func standard(_ environment: Environment) -> [String] {
    let shared = list(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").reversed()
    let own = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { "\($0)/.local/share" }
    return (shared + (own.map { [$0] } ?? [])).filter { $0.hasPrefix("/") }.map { "\($0)/helpdeck" }
  }

  private static func list(_ text: String) -> [String] { text.split(separator: ":").map(String.init) }
}
