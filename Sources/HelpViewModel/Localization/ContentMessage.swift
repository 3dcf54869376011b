package import HelpContent

/// Names of sections, kinds of entry, channels, platforms and languages.
package enum ContentMessage: Hashable, Sendable {
  case services
  case section(ServiceSection)
  /// For a tab.
  case shortSection(ServiceSection)
  case contactCard
  case contactKind(Contact.Kind)
  /// For a row of a list.
  case shortContactKind(Contact.Kind)
  case entryKind(EntryKind)
  case platform(Platform)
  case language(LanguageTag)
  case empty
  case emptySection(ServiceSection)
  case emptyCollection
  /// The entries of a list that belong to no section.
  case otherEntries

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .services: language.text(ko: "서비스", en: "Services", zh: "服务")
    case .section(let section): section.title(in: language)
    case .shortSection(let section): section.shortTitle(in: language)
    case .contactCard: language.text(ko: "연락처", en: "Contact", zh: "联系信息")
    case .contactKind(let kind): kind.name(in: language)
    case .shortContactKind(let kind): kind.shortName(in: language)
    case .entryKind(let kind): kind.name(in: language)
    case .platform(let platform): platform.name(in: language)
    case .language(let tag): tag.name(in: language)
    case .empty: language.text(ko: "항목이 없습니다", en: "Nothing here", zh: "暂无内容")
    case .emptySection(let section):
      language.text(
        ko: "등록된 \(section.title(in: language)) 항목이 없습니다",
        en: "\(section.title(in: language)): nothing for this service",
        zh: "\(section.title(in: language))：暂无内容")
    case .otherEntries: language.text(ko: "기타", en: "Other", zh: "其他")
    case .emptyCollection:
      language.text(ko: "항목 없음 → helpdeck new", en: "Nothing here → helpdeck new", zh: "暂无内容 → helpdeck new")
    }
  }
}

extension ServiceSection {
  fileprivate func title(in language: InterfaceLanguage) -> String {
    switch self {
    case .contacts: language.text(ko: "연락처", en: "Contact channels", zh: "联系方式")
    case .guides: language.text(ko: "이용 방법", en: "Guides", zh: "操作指南")
    case .faq: language.text(ko: "자주 묻는 질문", en: "FAQ", zh: "常见问题")
    case .facts: language.text(ko: "핵심 정보", en: "Key facts", zh: "关键信息")
    case .notes: language.text(ko: "유의사항", en: "Good to know", zh: "注意事项")
    }
  }

  fileprivate func shortTitle(in language: InterfaceLanguage) -> String {
    switch self {
    case .contacts: language.text(ko: "연락처", en: "Contact", zh: "联系")
    case .guides: language.text(ko: "방법", en: "Guides", zh: "指南")
    case .faq: language.text(ko: "FAQ", en: "FAQ", zh: "常见问题")
    case .facts: language.text(ko: "정보", en: "Facts", zh: "信息")
    case .notes: language.text(ko: "유의사항", en: "Notes", zh: "注意")
    }
  }
}

extension EntryKind {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .service: language.text(ko: "서비스", en: "Service", zh: "服务")
    case .contact: language.text(ko: "연락처", en: "Contact", zh: "联系")
    case .guide: language.text(ko: "방법", en: "Guide", zh: "指南")
    case .faq: language.text(ko: "FAQ", en: "FAQ", zh: "常见问题")
    case .fact: language.text(ko: "정보", en: "Fact", zh: "信息")
    case .note: language.text(ko: "유의사항", en: "Note", zh: "注意")
    }
  }
}

extension Contact.Kind {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .phone: language.text(ko: "전화", en: "Phone", zh: "电话")
    case .email: language.text(ko: "이메일", en: "Email", zh: "邮件")
    case .chat: language.text(ko: "채팅 상담", en: "Live chat", zh: "在线客服")
    case .messenger: language.text(ko: "메신저", en: "Messenger", zh: "即时通讯")
    case .form: language.text(ko: "홈페이지 문의", en: "Web form", zh: "网页留言")
    case .app: language.text(ko: "앱 내 문의", en: "In-app inquiry", zh: "App 内咨询")
    case .social: language.text(ko: "SNS", en: "Social media", zh: "社交媒体")
    case .sms: language.text(ko: "문자", en: "Text", zh: "短信")
    case .fax: language.text(ko: "팩스", en: "Fax", zh: "传真")
    case .post: language.text(ko: "우편", en: "Post", zh: "信函")
    case .visit: language.text(ko: "방문", en: "Visit", zh: "线下办理")
    }
  }

  fileprivate func shortName(in language: InterfaceLanguage) -> String {
    switch self {
    case .chat: language.text(ko: "채팅", en: "Chat", zh: "在线客服")
    case .form: language.text(ko: "홈페이지", en: "Form", zh: "网页留言")
    case .app: language.text(ko: "앱", en: "App", zh: "App")
    case .social: language.text(ko: "SNS", en: "Social", zh: "社交媒体")
    default: name(in: language)
    }
  }
}

extension Platform {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .app: language.text(ko: "앱", en: "App", zh: "App")
    case .ios: language.text(ko: "아이폰", en: "iPhone", zh: "iPhone")
    case .android: language.text(ko: "안드로이드", en: "Android", zh: "安卓")
    case .web: language.text(ko: "웹", en: "Web", zh: "网页")
    }
  }
}

extension LanguageTag {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .korean: language.text(ko: "한국어", en: "Korean", zh: "韩语")
    case .english: language.text(ko: "영어", en: "English", zh: "英语")
    case .simplifiedChinese: language.text(ko: "중국어", en: "Chinese", zh: "中文")
    default: description
    }
  }
}
