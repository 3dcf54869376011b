import HelpSystem
import HelpViewModel

extension GitProblem {
  var message: HistoryMessage {
    switch self {
    case .noGit: .noGit
    case .notAWorkTree: .notAWorkTree
    case .ofOtherOwner: .ofOtherOwner
    case .unsupported: .unsupported
    case .noSuchRevision(let name): .noSuchRevision(name)
    case .failed: .gitFailed
    }
  }

  var status: ExitStatus {
    switch self {
    case .noGit, .failed: .unavailable
    case .noSuchRevision: .usage
    case .notAWorkTree, .ofOtherOwner, .unsupported: .missingInput
    }
  }

  /// In JSON.
  var name: String {
    switch self {
    case .noGit: "no-git"
    case .notAWorkTree: "not-a-work-tree"
    case .ofOtherOwner: "other-owner"
    case .unsupported: "unsupported"
    case .noSuchRevision: "no-such-revision"
    case .failed: "failed"
    }
  }
}

extension GitWorkTree.Reason {
  var message: HistoryMessage.Reason {
    switch self {
    case .localChanges: .localChanges
    case .ownCommits: .ownCommits
    case .unfinished: .unfinished
    case .noBranch: .noBranch
    case .noRemote: .noRemote
    case .unreachable: .unreachable
    case .failed: .failed
    }
  }
}

extension ExitError {
  init(_ problem: GitProblem, at path: String) {
    self.init(problem.status, .history(problem.message), details: [path])
  }
}
