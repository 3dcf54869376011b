import HelpFiles
import HelpViewModel

/// The files in which settings are looked for.
struct ConfigurationLocations: Equatable {
  /// Named on the command line or in the environment; read instead of all others.
  let named: String?
  /// The reader's own; nil where nobody is at home.
  let user: String?
  /// From high to low.
  let system: [String]

  /// As the XDG base directory specification has it: a relative path is as good as none.
  init(named: String?, environment: Environment) {
    self.named = named ?? environment["HELPDECK_CONFIG"]
    let home = environment["XDG_CONFIG_HOME"].flatMap(Self.whole) ?? environment["HOME"].map { "\($0)/.config" }
    user = home.flatMap(Self.whole).map(Self.file)
    system = (environment["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(separator: ":").map(String.init)
      .compactMap(Self.whole).map(Self.file)
  }

  /// Whether there is a file or not, from high to low.
  var all: [String] { named.map { [$0] } ?? [user].compactMap(\.self) + system }

  /// Those that are there, from high to low; `/dev/null` says that there are to be none.
  func files() -> [ConfigurationFile] {
    guard let named else { return all.compactMap { ConfigurationFile(ifThere: $0) } }
    return named == "/dev/null" ? [] : [ConfigurationFile(named)]
  }

  private static func whole(_ path: String) -> String? { path.hasPrefix("/") ? path : nil }

  private static func file(in folder: String) -> String { "\(folder)/helpdeck/config.yaml" }
}
