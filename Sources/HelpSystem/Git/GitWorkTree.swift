package import HelpViewModel
import POSIX

/// A folder in a work tree of git.
///
/// Settings, attributes, hooks and filters of a repository can name programs, and whoever can write into it can write
/// them. So git never sees the repository's own settings: it is given a private folder with settings that helpdeck
/// writes, and in it only links to the repository's objects and references.
package final class GitWorkTree {
  /// The folder that git looks after, links followed.
  package let top: String
  /// The folder of the content below it, with a slash at its end; empty for all of it.
  let prefix: String
  let git: GitProgram
  let own: TemporaryTree
  /// The repository's own folder.
  let repository: String
  private var trees = 0

  private static let longestLine = 4_096

  /// `folder` is a folder of content.
  package init(holding folder: String, _ environment: Environment) throws(GitProblem) {
    guard let git = GitProgram(environment) else { throw .noGit }
    guard let (top, prefix) = Self.top(above: folder) else { throw .notAWorkTree }
    let repository = "\(top)/.git"
    try Self.requireOwn(top, repository)
    let temporary = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    guard let own = TemporaryTree(in: temporary) else { throw .failed }
    (self.git, self.top, self.prefix, self.repository, self.own) = (git, top, prefix, repository, own)
    let format = setting("extensions.objectformat") ?? "sha1"
    guard ["sha1", "sha256"].contains(format), setting("extensions.refstorage") ?? "files" == "files",
      let head = Descriptor.contents(of: "\(repository)/HEAD", upTo: Self.longestLine)
    else { throw .unsupported }
    guard own.write(Self.settings(format), to: "config"), own.write(String(decoding: head, as: UTF8.self), to: "HEAD"),
      own.link("refs", to: "\(repository)/refs"), own.link("packed-refs", to: "\(repository)/packed-refs"),
      own.link("logs", to: "\(repository)/logs")
    else { throw .failed }
    if File.exists("\(repository)/shallow"), !own.link("shallow", to: "\(repository)/shallow") { throw .failed }
  }

  private static func settings(_ format: String) -> String {
    let version = format == "sha1" ? "\trepositoryformatversion = 0\n" : "\trepositoryformatversion = 1\n"
    return "[core]\n\(version)\tbare = false\n\tlogAllRefUpdates = true\n"
      + (format == "sha1" ? "" : "[extensions]\n\tobjectFormat = \(format)\n")
  }

  /// The nearest folder above, or the folder itself, in which git keeps something.
  private static func top(above folder: String) -> (String, prefix: String)? {
    guard let path = Folder.realPath(of: folder), Folder.exists(path) else { return nil }
    var top = path
    while true {
      var status = stat()
      if unsafe lstat("\(top)/.git", &status) == 0 {
        let rest = path.dropFirst(top.count).drop { $0 == "/" }
        return (top, rest.isEmpty ? "" : "\(rest)/")
      }
      guard let slash = top.lastIndex(of: "/"), slash > top.startIndex else { return nil }
      top = String(top[..<slash])
    }
  }

  private static func requireOwn(_ top: String, _ repository: String) throws(GitProblem) {
    var status = stat()
    for path in [top, repository, "\(repository)/objects", "\(repository)/refs", "\(repository)/HEAD"] {
      guard unsafe lstat(path, &status) == 0 else { throw .unsupported }
      guard status.st_uid == geteuid() else { throw .ofOtherOwner }
      let isFolder = !path.hasSuffix("/HEAD")
      guard status.st_mode & S_IFMT == (isFolder ? S_IFDIR : S_IFREG) else { throw .unsupported }
    }
  }

  /// False if one of these paths of the repository, or a folder on the way, is a link: git would write where it leads.
  func hasNoLinks(at paths: [String]) -> Bool {
    paths.allSatisfy { path in
      let parts = path.split(separator: "/")
      return parts.indices.allSatisfy { end in
        var status = stat()
        let place = "\(repository)/\(parts[...end].joined(separator: "/"))"
        return unsafe lstat(place, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK
      }
    }
  }

  /// The variables that lead git to the private folder.
  var variables: [String: String] {
    ["GIT_DIR": own.path, "GIT_OBJECT_DIRECTORY": "\(repository)/objects", "GIT_WORK_TREE": top]
  }

  /// A setting that only says what there is, such as the address of a remote. Files that the settings include are not
  /// read.
  func setting(_ name: String) -> String? {
    git.text(["config", "--file", "\(repository)/config", "--no-includes", "--get", name], [:])
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  func text(_ arguments: [String], _ more: [String: String] = [:], reach: GitProgram.Reach = .local) -> String? {
    git.text(["-C", top] + arguments, variables.merging(more) { $1 }, reach: reach)
  }

  /// The commit that a name stands for.
  package func commit(_ name: String) throws(GitProblem) -> String {
    guard !name.isEmpty, !name.hasPrefix("-"),
      let commit = text(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"]), commit.isObjectName
    else { throw .noSuchRevision(name) }
    return commit
  }

  /// The newest commit before the first minute of a day, in the reader's zone; nil if there was none.
  package func commit(beforeDay day: String) throws(GitProblem) -> String? {
    let head = try commit("HEAD")
    guard let commit = text(["rev-list", "--max-count=1", "--before=\(day)T00:00:00", head]) else { throw .failed }
    return commit.isObjectName ? commit : nil
  }

  /// The content files of a commit, in a folder that lasts as long as this value; nil for no commit gives an empty one.
  package func folder(at commit: String?) throws(GitProblem) -> String {
    trees += 1
    guard let folder = own.makeFolder("tree-\(trees)") else { throw .failed }
    guard let commit else { return folder }
    let tree = prefix.isEmpty ? "\(commit)^{tree}" : "\(commit):\(prefix.dropLast())"
    // Without the folder in that commit there was no content.
    guard let name = text(["rev-parse", "--verify", "--quiet", tree]), name.isObjectName else { return folder }
    guard
      let listing = git.output(["-C", top, "ls-tree", "-r", "-l", "-z", "--full-tree", name], variables)
    else { throw .failed }
    let files = GitTreeEntry.content(of: listing)
    let index = ["GIT_INDEX_FILE": "\(own.path)/index-\(trees)"]
    guard text(["read-tree", name], index) != nil else { throw .failed }
    for start in stride(from: 0, to: files.count, by: Self.filesTogether) {
      let some = files[start..<min(files.count, start + Self.filesTogether)]
      let arguments = ["-c", "core.symlinks=false", "checkout-index", "-q", "-f", "--prefix=\(folder)/", "--"] + some
      guard text(arguments, index.merging(["GIT_WORK_TREE": folder]) { $1 }) != nil else { throw .failed }
    }
    return folder
  }

  private static let filesTogether = 500
}

extension String {
  /// True for the hash of an object.
  fileprivate var isObjectName: Bool {
    [40, 64].contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
