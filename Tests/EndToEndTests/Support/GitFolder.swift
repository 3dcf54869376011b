import Foundation

/// A folder of content that git looks after, with a bare repository as its remote and another clone for whoever adds to
/// it. They go away with the value.
final class GitFolder: Sendable {
  let home: Home
  var path: String { "\(home.path)/desk" }
  private var remote: String { "\(home.path)/remote.git" }
  private var others: String { "\(home.path)/others" }

  init(_ files: [String: String]) async throws {
    home = try Home("")
    try await git("init", "--quiet", "--bare", "--initial-branch=main", remote, in: home.path)
    try await git("clone", "--quiet", remote, others, in: home.path)
    try await push(files)
    try await git("clone", "--quiet", remote, path, in: home.path)
  }

  /// What somebody else sends to the remote; nil removes a file.
  func push(_ files: [String: String?], at date: String = "2026-11-01T12:00:00") async throws {
    for (name, text) in files {
      if let text {
        try home.write("others/\(name)", text)
      } else {
        try FileManager.default.removeItem(atPath: "\(others)/\(name)")
      }
    }
    try await commit(in: others, at: date)
    try await git("push", "--quiet", "origin", "HEAD:main", in: others)
  }

  func commit(in folder: String? = nil, at date: String) async throws {
    try await git("add", "--all", in: folder ?? path)
    try await git("commit", "--quiet", "--message", "x", in: folder ?? path, date: date)
  }

  @discardableResult
  func git(_ arguments: String..., in folder: String? = nil, date: String = "2026-11-01T12:00:00") async throws
    -> String
  {
    let variables = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "a",
      "GIT_COMMITTER_EMAIL": "a@b.c", "TZ": "UTC",
    ]
    return try await Program.run("/usr/bin/git", arguments, environment: variables, folder: folder ?? path).output
  }

  /// helpdeck with git within reach.
  func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program {
    let variables = ["PATH": "/usr/bin:/bin", "TZ": "UTC", "TMPDIR": home.path].merging(environment) { $1 }
    return try await home.run(arguments, environment: variables)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }
}
