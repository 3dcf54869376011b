import HelpFiles
import HelpViewModel

/// The paths of configuration files.
struct ConfigurationLocations: Equatable {
  /// From the command line or the environment; replaces all others.
  let named: String?
  /// The user's file; nil without a home folder.
  let user: String?
  /// From high to low.
  let system: [String]

  /// By the XDG base directory specification: relative paths are ignored.
  init(named: String?, environment: Environment) {
    self.named = named ?? environment["HELPDECK_CONFIG"]
    let home = environment["XDG_CONFIG_HOME"].flatMap(Self.whole) ?? environment["HOME"].map { "\($0)/.config" }
    user = home.flatMap(Self.whole).map(Self.file)
    system = (environment["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(separator: ":").map(String.init)
      .compactMap(Self.whole).map(Self.file)
  }

  /// From high to low, existing or not.
  var all: [String] { named.map { [$0] } ?? [user].compactMap(\.self) + system }

  /// The existing files, from high to low; none for `/dev/null`.
  func files() -> [ConfigurationFile] {
    guard let named else { return all.compactMap { ConfigurationFile(ifThere: $0) } }
    return named == "/dev/null" ? [] : [ConfigurationFile(named)]
  }

  private static func whole(_ path: String) -> String? { path.hasPrefix("/") ? path : nil }

  private static func file(in folder: String) -> String { "\(folder)/helpdeck/config.yaml" }
}
