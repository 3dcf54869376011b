package import HelpContent

extension EntityType {
  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .collection: language.text(ko: "모음", en: "the collection", zh: "合集")
    case .category: language.text(ko: "분류", en: "a category", zh: "分类")
    case .calendar: language.text(ko: "달력", en: "a calendar", zh: "日历")
    case .holiday: language.text(ko: "공휴일", en: "a holiday", zh: "节假日")
    case .service: language.text(ko: "서비스", en: "a service", zh: "服务")
    case .contact: language.text(ko: "연락처", en: "a contact", zh: "联系方式")
    case .phone: language.text(ko: "전화 정보", en: "phone details", zh: "电话信息")
    case .hours: language.text(ko: "운영 시간", en: "hours", zh: "服务时间")
    case .guide: language.text(ko: "이용 방법", en: "a guide", zh: "操作指南")
    case .step: language.text(ko: "단계", en: "a step", zh: "步骤")
    case .faq: language.text(ko: "질문", en: "a question", zh: "问题")
    case .fact: language.text(ko: "핵심 정보", en: "a fact", zh: "关键信息")
    case .note: language.text(ko: "유의사항", en: "a note", zh: "注意事项")
    case .review: language.text(ko: "확인 정보", en: "a review", zh: "核实信息")
    case .source: language.text(ko: "출처", en: "a source", zh: "来源")
    case .searches: language.text(ko: "검색 목록", en: "the searches", zh: "搜索列表")
    case .search: language.text(ko: "검색 예", en: "a search", zh: "搜索示例")
    case .contentDocument: language.text(ko: "내보낸 콘텐츠", en: "exported content", zh: "导出的内容")
    case .configuration: language.text(ko: "설정", en: "the configuration", zh: "配置")
    case .dataSettings:
      language.text(ko: "설정의 'data'", en: "'data' of the configuration", zh: "配置的“data”")
    case .interfaceSettings: language.text(ko: "설정의 'ui'", en: "'ui' of the configuration", zh: "配置的“ui”")
    case .clipboardSettings:
      language.text(ko: "설정의 'clipboard'", en: "'clipboard' of the configuration", zh: "配置的“clipboard”")
    case .noteSettings:
      language.text(ko: "설정의 'notes'", en: "'notes' of the configuration", zh: "配置的“notes”")
    case .searchSettings:
      language.text(ko: "설정의 'search'", en: "'search' of the configuration", zh: "配置的“search”")
    }
  }
}

extension SchemaType {
  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .string, .verbatim: language.text(ko: "글 하나", en: "one text", zh: "一段文字")
    case .boolean: language.text(ko: "true 또는 false", en: "true or false", zh: " true 或 false")
    case .path: language.text(ko: "/나 ~/로 시작하는 경로", en: "a path that begins with / or ~/", zh: "以 / 或 ~/ 开头的路径")
    case .text: language.text(ko: "글, 또는 언어별 글", en: "a text, or a map from language to text", zh: "文字，或按语言列出的文字")
    case .slug: language.text(ko: "id", en: "an id", zh: " id")
    case .tag: language.text(ko: "태그", en: "a tag", zh: "标签")
    case .number: language.text(ko: "숫자", en: "a number", zh: "数字")
    case .date: language.text(ko: "날짜", en: "a date", zh: "日期")
    case .days: language.text(ko: "180d 같은 일수", en: "a number of days, such as 180d", zh: "天数，如 180d")
    case .url: language.text(ko: "주소", en: "an address", zh: "地址")
    case .language: language.text(ko: "언어 태그", en: "a language tag", zh: "语言标签")
    case .country: language.text(ko: "KR 같은 국가 코드", en: "a country code, such as KR", zh: "国家代码，如 CN")
    case .timeZone: language.text(ko: "시간대", en: "a time zone", zh: "时区")
    case .reference: language.text(ko: "참조", en: "a reference", zh: "引用")
    case .hours:
      language.text(
        ko: "운영 시간(\"24/7\" 또는 open: [\"Mo-Fr 09:00-18:00\"])",
        en: "opening hours: an expression such as \"Mo-Fr 09:00-18:00; PH off\", "
          + "or a map with open: [\"Mo-Fr 09:00-18:00\"]",
        zh: "服务时间：\"24/7\"，或 open: [\"Mo-Fr 09:00-18:00\"]")
    case .format: language.text(ko: "형식 번호", en: "the number of the format", zh: "格式编号")
    case .choice(let choices):
      language.text(
        ko: "다음 중 하나(\(choices.joined(separator: ", ")))", en: "one of: \(choices.joined(separator: ", "))",
        zh: "以下之一：\(choices.joined(separator: "、"))")
    case .list(let element):
      language.text(
        ko: "[ ]나 '- '로 쓴 목록(각각: \(element.localized(in: language)))",
        en: "a list in [ ] or with '- ' (each: \(element.localized(in: language)))",
        zh: "用 [ ] 或“- ”写的列表（每项：\(element.localized(in: language))）")
    case .map(let element):
      language.text(
        ko: "키와 값의 묶음(각각: \(element.localized(in: language)))", en: "a map (each: \(element.localized(in: language)))",
        zh: "键值对（每项：\(element.localized(in: language))）")
    case .entity(let entity):
      language.text(
        ko: "\(entity.localized(in: language))의 키와 값", en: "\(entity.localized(in: language)) as a map",
        zh: "\(entity.localized(in: language))的键值对")
    }
  }
}
