import POSIX

extension GitWorkTree {
  /// How a work tree stands after `pull`.
  package enum Pulled: Equatable, Sendable {
    case upToDate
    case updated(from: String, to: String)
    case leftAlone(Reason)
  }

  /// Why nothing was touched.
  package enum Reason: String, Equatable, Sendable {
    case localChanges = "local-changes"
    case ownCommits = "own-commits"
    case unfinished
    case noBranch = "no-branch"
    case noRemote = "no-remote"
    case unreachable
    case failed
  }

  /// Goes forward to what the branch's remote has, if nothing here differs from the last commit and the remote only adds
  /// to it. The one place where helpdeck may use the network.
  package func pull() -> Pulled {
    guard let branch, let old = try? commit("HEAD") else { return .leftAlone(.noBranch) }
    guard let remote, let address = setting("remote.\(remote).url"), !address.hasPrefix("-"),
      let theirs = setting("branch.\(branch).merge"), theirs.hasPrefix("refs/heads/")
    else { return .leftAlone(.noRemote) }
    if Self.unfinishedWork.contains(where: { File.exists("\(repository)/\($0)") }) { return .leftAlone(.unfinished) }
    let written =
      ["index", "packed-refs", "shallow"] + ["logs/HEAD", "logs/refs/remotes/\(remote)", "refs/remotes/\(remote)"]
      + ["refs/heads/\(branch)", "logs/refs/heads/\(branch)"]
    guard hasNoLinks(at: written), let changes = localChanges else { return .leftAlone(.failed) }
    guard changes.isEmpty else { return .leftAlone(.localChanges) }
    let fetch = [
      "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--upload-pack=git-upload-pack", "--", address,
      theirs,
    ]
    guard text(fetch, reach: .remote) != nil, let new = try? commit("FETCH_HEAD") else {
      return .leftAlone(.unreachable)
    }
    _ = text(["update-ref", "refs/remotes/\(remote)/\(theirs.dropFirst("refs/heads/".count))", new])
    if new == old { return .upToDate }
    guard text(["merge-base", "--is-ancestor", old, new]) != nil else {
      return text(["merge-base", "--is-ancestor", new, old]) == nil ? .leftAlone(.ownCommits) : .upToDate
    }
    guard text(["read-tree", "-m", "-u", old, new], index) != nil else { return .leftAlone(.failed) }
    guard text(["update-ref", "-m", "helpdeck pull: Fast-forward", "refs/heads/\(branch)", new, old]) != nil else {
      // Somebody else has moved the branch meanwhile.
      _ = text(["read-tree", "-m", "-u", new, old], index)
      return .leftAlone(.failed)
    }
    return .updated(from: old, to: new)
  }

  /// Nil if no branch is checked out.
  private var branch: String? {
    let name = text(["symbolic-ref", "--quiet", "HEAD"])
    return name.flatMap { $0.hasPrefix("refs/heads/") ? String($0.dropFirst("refs/heads/".count)) : nil }
  }

  /// The remote of the branch.
  private var remote: String? {
    branch.flatMap { setting("branch.\($0).remote") }.flatMap { $0 == "." || $0.hasPrefix("-") ? nil : $0 }
  }

  /// Of a merge and the like that somebody is in the middle of.
  private static let unfinishedWork = [
    "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "BISECT_LOG", "index.lock",
  ]

  private var index: [String: String] { ["GIT_INDEX_FILE": "\(repository)/index"] }

  /// Whatever differs from the last commit, files that git does not know among them; nil if that is unknown. With settings
  /// of which there are none here, such as those for a part of the files, everything differs.
  private var localChanges: String? {
    if setting("core.sparsecheckout") == "true" { return "sparse" }
    let ignored = own.makeFolder("info").map { folder in
      File.exists("\(repository)/info/exclude")
        ? own.link("info/exclude", to: "\(repository)/info/exclude") : !folder.isEmpty
    }
    guard ignored == true else { return nil }
    return text(
      ["status", "--porcelain", "-z", "--untracked-files=all", "--ignore-submodules=all", "--no-renames"], index)
  }
}
