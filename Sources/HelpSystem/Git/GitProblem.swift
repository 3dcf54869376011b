/// Why a folder's history cannot be used.
package enum GitProblem: Error, Equatable, Sendable {
  case noGit
  case notAWorkTree
  /// The folder or what git keeps in it belongs to another user.
  case ofOtherOwner
  /// Git's own folder is elsewhere, or of a format that is not read.
  case unsupported
  case noSuchRevision(String)
  case failed
}
