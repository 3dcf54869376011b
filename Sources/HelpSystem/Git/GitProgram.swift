import HelpViewModel

/// `git`, run by its arguments, with no more of the environment than it needs.
struct GitProgram: Sendable {
  /// What a call may use beside the repository.
  enum Reach {
    /// No network, and no settings but those that helpdeck gives.
    case local
    /// The network, and the settings of the user and the system, for names and passwords of servers.
    case remote
  }

  private let git: String
  private let programs: ProgramSearch
  private let environment: Environment

  private static let longestLocal: Duration = .seconds(120)
  private static let longestRemote: Duration = .seconds(600)
  private static let mostOutput = 64 << 20

  /// Nil without git, and in secure mode.
  init?(_ environment: Environment) {
    programs = ProgramSearch(environment: environment)
    guard let git = programs.path(of: "git"), programs.path(of: "env") != nil else { return nil }
    self.git = git
    self.environment = environment
  }

  /// What git prints; nil if it fails. `variables` are those of the repository.
  func output(_ arguments: [String], _ variables: [String: String], reach: Reach = .local) -> [UInt8]? {
    let all = passed(reach).merging(Self.settings(reach)) { $1 }.merging(variables) { $1 }
    let assignments = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let argv = ["env", "-i"] + assignments + [git, "--no-pager"] + Self.options + arguments
    return ChildProgram(argv, programs)?.output(
      upTo: Self.mostOutput, limit: reach == .local ? Self.longestLocal : Self.longestRemote)
  }

  /// What git prints, as text without the last line end; nil if it fails.
  func text(_ arguments: [String], _ variables: [String: String], reach: Reach = .local) -> String? {
    output(arguments, variables, reach: reach).map { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
  }

  /// For the settings of the user, which name programs for every repository.
  private static let options = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.untrackedCache=false", "gc.auto=0",
    "maintenance.auto=false",
    "fetch.recurseSubmodules=false", "fetch.writeCommitGraph=false", "submodule.recurse=false", "core.pager=cat",
  ].flatMap { ["-c", $0] }

  private static func settings(_ reach: Reach) -> [String: String] {
    let always = [
      "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
      "GIT_NO_REPLACE_OBJECTS": "1", "GIT_ATTR_NOSYSTEM": "1",
    ]
    switch reach {
    case .local:
      let own = ["GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ALLOW_PROTOCOL": ""]
      return always.merging(own) { $1 }
    // Others would run a program that the address names.
    case .remote: return always.merging(["GIT_ALLOW_PROTOCOL": "https:ssh:git:file"]) { $1 }
    }
  }

  private func passed(_ reach: Reach) -> [String: String] {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    var variables = ["PATH": folders.joined(separator: ":")]
    let names = ["HOME", "XDG_CONFIG_HOME", "USER", "LOGNAME", "TMPDIR", "TZ"]
    let remote = [
      "SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR", "http_proxy",
      "https_proxy",
      "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
    ]
    for name in names + (reach == .remote ? remote : []) {
      if let value = environment[name] { variables[name] = value }
    }
    return variables
  }
}
