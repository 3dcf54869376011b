import HelpSearch

extension Interpretation {
  /// Empty for what it says literally.
  var korean: String {
    switch self {
    case .literal: ""
    case .composing: "조합 중"
    case .initials: "초성"
    case .layout: "한영 자판"
    case .pinyin: "병음"
    case .spelling: "다른 표기"
    case .synonym: "비슷한 말"
    case .homophone: "소리가 같은 말"
    case .typo: "오타 보정"
    case .relaxed: "일부 일치"
    }
  }

  /// Empty for what it says literally.
  var english: String {
    switch self {
    case .literal: ""
    case .composing: "composing"
    case .initials: "initials"
    case .layout: "keyboard layout"
    case .pinyin: "pinyin"
    case .spelling: "spelling"
    case .synonym: "synonym"
    case .homophone: "sounds alike"
    case .typo: "typo"
    case .relaxed: "in part"
    }
  }

  /// Empty for what it says literally.
  var simplifiedChinese: String {
    switch self {
    case .literal: ""
    case .composing: "输入中"
    case .initials: "韩文初声"
    case .layout: "键盘切换"
    case .pinyin: "拼音"
    case .spelling: "其他拼写"
    case .synonym: "同义词"
    case .homophone: "同音"
    case .typo: "纠错"
    case .relaxed: "部分匹配"
    }
  }
}
