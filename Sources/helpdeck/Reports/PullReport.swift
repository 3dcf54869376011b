import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// How the folders stand after `pull`, and what has changed in the content.
struct PullReport: Report {
  struct Folder {
    let path: String
    let result: Result<GitWorkTree.Pulled, GitProblem>
  }

  let folders: [Folder]
  let changes: ChangesReport

  var json: JSONValue {
    let head: JSONValue = [
      "type": "pull", "version": 1,
      "folders": .array(
        folders.map { folder in
          [
            "path": .string(folder.path), "state": .string(folder.state), "from": .optional(folder.commits?.from),
            "to": .optional(folder.commits?.to), "reason": .optional(folder.reason),
          ]
        }),
    ]
    return head.merging(changes.members)
  }

  var records: [[String]] { folders.map { [$0.path, $0.state, $0.reason ?? ""] } }

  var lines: [TextLine] {
    let language = changes.formatter.interfaceLanguage
    return folders.flatMap { folder in
      TextLine.paragraphs(folder.path + language.colon + folder.message.localized(in: language))
    } + (changes.isEmpty ? [] : [.blank] + changes.lines)
  }
}

extension PullReport.Folder {
  var message: Message {
    switch result {
    case .success(.upToDate): .history(.upToDate)
    case .success(.updated): .history(.updated)
    case .success(.leftAlone(let reason)): .history(.leftAlone(reason.message))
    case .failure(let problem): .history(problem.message)
    }
  }

  fileprivate var state: String {
    switch result {
    case .success(.upToDate): "up-to-date"
    case .success(.updated): "updated"
    case .success(.leftAlone), .failure: "left"
    }
  }

  fileprivate var commits: (from: String, to: String)? {
    guard case .success(.updated(let from, let to)) = result else { return nil }
    return (from, to)
  }

  fileprivate var reason: String? {
    switch result {
    case .success(.leftAlone(let reason)): reason.rawValue
    case .success: nil
    case .failure(let problem): problem.name
    }
  }

  /// Nil if all is well.
  var status: ExitStatus? {
    switch result {
    case .success(.upToDate), .success(.updated): nil
    case .success(.leftAlone(.unreachable)): .unavailable
    case .success(.leftAlone): .cannotCreate
    case .failure(let problem): problem.status
    }
  }
}
