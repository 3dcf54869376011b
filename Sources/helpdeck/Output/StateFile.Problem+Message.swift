import HelpSystem
import HelpViewModel

extension StateFile.Problem {
  var message: NoticeMessage {
    switch self {
    case .damaged: .historyDamaged
    case .unreadable: .historyUnreadable
    }
  }
}
