/// The history of content folders that git looks after.
package enum HistoryMessage: Hashable, Sendable {
  /// Why a folder was not touched.
  package enum Reason: Hashable, Sendable {
    case localChanges, ownCommits, unfinished, noBranch, noRemote, unreachable, failed
  }

  case noGit, notAWorkTree, ofOtherOwner, unsupported, gitFailed
  case noSuchRevision(String)
  case noFolders
  case upToDate, updated
  case leftAlone(Reason)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .noGit: language.text(ko: "git이 설치되어 있지 않습니다", en: "git is not installed", zh: "没有安装 git")
    case .notAWorkTree:
      language.text(
        ko: "git으로 관리하는 폴더가 아닙니다. 두 폴더를 주면 서로 비교합니다",
        en: "Not a folder that git looks after; two folders can be compared with each other",
        zh: "不是由 git 管理的文件夹；给出两个文件夹可以互相比较")
    case .ofOtherOwner:
      language.text(
        ko: "다른 사용자의 폴더라서 git을 쓰지 않았습니다", en: "The folder belongs to another user, so git was not used",
        zh: "文件夹属于其他用户，因此没有使用 git")
    case .unsupported:
      language.text(
        ko: "이 git 저장소의 형식은 지원하지 않습니다 (.git이 폴더가 아니거나 새 형식)",
        en: "The form of this git repository is not supported (.git is no folder, or a new format)",
        zh: "不支持此 git 仓库的形式（.git 不是文件夹，或为新格式）")
    case .gitFailed: language.text(ko: "git이 실패했습니다", en: "git failed", zh: "git 执行失败")
    case .noSuchRevision(let name):
      language.text(
        ko: "‘\(name)’ 날짜나 판이 없습니다. 예: 2026-11-01, HEAD~3",
        en: "There is no date or revision ‘\(name)’; try 2026-11-01 or HEAD~3",
        zh: "没有日期或版本“\(name)”；例如 2026-11-01、HEAD~3")
    case .noFolders:
      language.text(
        ko: "git으로 관리하는 콘텐츠 폴더가 없습니다", en: "No content folder is looked after by git", zh: "没有由 git 管理的内容文件夹")
    case .upToDate: language.text(ko: "최신 상태입니다", en: "up to date", zh: "已是最新")
    case .updated: language.text(ko: "새로 받았습니다", en: "updated", zh: "已更新")
    case .leftAlone(let reason):
      language.text(ko: "그대로 두었습니다", en: "left as it is", zh: "保持原样") + language.colon
        + reason.localized(in: language)
    }
  }
}

extension HistoryMessage.Reason {
  fileprivate func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .localChanges:
      language.text(ko: "커밋하지 않은 변경이 있습니다", en: "it has changes that are not committed", zh: "有未提交的改动")
    case .ownCommits:
      language.text(
        ko: "원격에 없는 커밋이 있습니다", en: "it has commits that the remote does not have", zh: "有远程仓库没有的提交")
    case .unfinished:
      language.text(ko: "병합 같은 작업이 진행 중입니다", en: "a merge or the like is unfinished", zh: "合并等操作尚未完成")
    case .noBranch: language.text(ko: "브랜치가 선택되어 있지 않습니다", en: "no branch is checked out", zh: "没有检出分支")
    case .noRemote:
      language.text(ko: "브랜치에 원격이 없습니다", en: "the branch follows no remote", zh: "分支没有对应的远程分支")
    case .unreachable:
      language.text(ko: "원격 저장소에 연결하지 못했습니다", en: "the remote cannot be reached", zh: "无法连接远程仓库")
    case .failed: language.text(ko: "git이 실패했습니다", en: "git failed", zh: "git 执行失败")
    }
  }
}
