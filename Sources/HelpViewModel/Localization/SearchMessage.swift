package import HelpSearch

/// The search and its results.
package enum SearchMessage: Hashable, Sendable {
  case title
  case results(Int)
  case resultsAtLeast(Int)
  /// Text for the interpretation that found a result; empty for a literal match.
  case interpretation(Interpretation)
  case invalidFilter(InvalidFilter)
  case indexing(percent: Int)
  case similarWords([String])
  case noResults(String)
  /// Above the entries that come nearest to a search without results.
  case nearest
  case scope(SearchSession.Scope)
  case nextScope, complete
  case typeToSearch, typeToSearchService
  case nothingToJumpTo
  case tryFewerWords
  case tryOtherScope(key: String)
  case pasteTruncated(limit: Int)
  case noMoreMatches, noSearchYet, noEarlierSearch
  /// Above what there is to choose from before anything is typed.
  case remembered(withChanges: Bool)
  /// The value of the filter `open`.
  case now
  /// Above the values of a filter.
  case filterValues

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .title: language.text(ko: "검색", en: "Search", zh: "搜索")
    case .results(let count):
      language.text(ko: "\(count)건", en: count == 1 ? "1 hit" : "\(count) hits", zh: "\(count) 条")
    case .resultsAtLeast(let count): language.text(ko: "\(count)건 이상", en: "\(count)+ hits", zh: "\(count) 条以上")
    case .interpretation(let interpretation): interpretation.name(in: language)
    case .invalidFilter(let problem):
      language.text(
        ko: "\(problem.filter):\(problem.value) 없음", en: "no \(problem.filter):\(problem.value)",
        zh: "没有 \(problem.filter):\(problem.value)") + (problem.suggestion.map { " → \($0)" } ?? "")
    case .indexing(let percent):
      language.text(ko: "색인 \(percent)%", en: "indexing \(percent)%", zh: "索引 \(percent)%")
    case .similarWords(let words):
      language.text(
        ko: "비슷한 검색어: \(words.joined(separator: ", "))", en: "Similar words: \(words.joined(separator: ", "))",
        zh: "相近的词：\(words.joined(separator: "、"))")
    case .noResults(let query):
      language.text(ko: "검색 결과가 없습니다: \(query)", en: "No results: \(query)", zh: "没有找到相关内容：\(query)")
    case .now: language.text(ko: "지금", en: "now", zh: "现在")
    case .filterValues: language.text(ko: "필터 값", en: "Values of the filter", zh: "筛选值")
    case .nearest: language.text(ko: "가장 비슷한 항목:", en: "Nearest:", zh: "最接近的内容：")
    case .scope(.everything): language.text(ko: "전체", en: "Everything", zh: "全部")
    case .scope(.service): language.text(ko: "이 서비스", en: "This service", zh: "当前服务")
    case .scope(.page): language.text(ko: "이 페이지", en: "This page", zh: "当前页面")
    case .nextScope: language.text(ko: "범위", en: "Scope", zh: "范围")
    case .complete: language.text(ko: "자동 완성", en: "Complete", zh: "补全")
    case .typeToSearch:
      language.text(
        ko: "검색어를 입력하세요. 모든 서비스와 언어에서 찾습니다.", en: "Type to search all services in every language.",
        zh: "输入关键词，在所有服务和语言中搜索。")
    case .typeToSearchService:
      language.text(
        ko: "이 서비스에서 찾을 검색어를 입력하세요.", en: "Type to search this service.", zh: "输入关键词，在当前服务中搜索。")
    case .nothingToJumpTo:
      language.text(
        ko: "이 페이지에는 이동할 소제목이나 단계가 없습니다.", en: "This page has no headings or steps to jump to.",
        zh: "当前页面没有可跳转的小标题或步骤。")
    case .tryFewerWords:
      language.text(
        ko: "단어를 줄이거나 다른 검색어로 찾아보세요.", en: "Try fewer or different words.", zh: "减少关键词，或换个说法再试。")
    case .tryOtherScope(let key):
      language.text(
        ko: "이 범위에는 없습니다. \(key) 키로 범위를 바꿔 보세요.",
        en: "Nothing in this scope; \(key) switches to another one.", zh: "当前范围内没有，按 \(key) 切换范围。")
    case .pasteTruncated(let limit):
      language.text(
        ko: "붙여넣은 글이 길어 앞의 \(limit)자만 넣었습니다",
        en: "The pasted text was too long; only the first \(limit) characters were kept",
        zh: "粘贴内容过长，只取前 \(limit) 个字符")
    case .noMoreMatches: language.text(ko: "더 이상 검색 결과가 없습니다", en: "No more matches", zh: "没有更多结果")
    case .noSearchYet:
      language.text(
        ko: "아직 검색하지 않았습니다. / 를 눌러 검색하세요", en: "No search yet; press / to search",
        zh: "尚未搜索，按 / 搜索")
    case .noEarlierSearch: language.text(ko: "이전 검색 기록이 없습니다", en: "No earlier searches", zh: "没有更早的搜索记录")
    case .remembered(withChanges: false):
      language.text(ko: "즐겨찾기 · 최근 본 항목", en: "Favourites · Recent", zh: "收藏 · 最近查看")
    case .remembered(withChanges: true):
      language.text(ko: "즐겨찾기 · 바뀐 항목 · 최근 본 항목", en: "Favourites · Changed · Recent", zh: "收藏 · 有改动 · 最近查看")
    }
  }
}

extension Interpretation {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .literal: ""
    case .composing: language.text(ko: "조합 중", en: "composing", zh: "输入中")
    case .initials: language.text(ko: "초성·머리글자", en: "initials", zh: "首字母")
    case .layout: language.text(ko: "한영 자판", en: "keyboard layout", zh: "输入法未切换")
    case .pinyin: language.text(ko: "병음", en: "pinyin", zh: "拼音")
    case .spelling: language.text(ko: "다른 표기", en: "spelling", zh: "其他拼写")
    case .synonym: language.text(ko: "비슷한 말", en: "synonym", zh: "同义词")
    case .homophone: language.text(ko: "발음이 같은 말", en: "sounds alike", zh: "同音")
    case .typo: language.text(ko: "오타 보정", en: "typo", zh: "纠错")
    case .relaxed: language.text(ko: "일부 일치", en: "partial match", zh: "部分匹配")
    }
  }
}
