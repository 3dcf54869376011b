import HelpContent

/// Collects the entries of articles for one file, each with all its languages.
struct ArticleDraft {
  private(set) var parts: [ImportDraft.Part] = []
  /// Parts with the ids of articles that they name.
  private var links: [(part: Int, articles: [String])] = []
  var notices: [ImportNotice] = []
  private var taken: Set<String>
  private var languages: [LanguageTag: Int] = [:]
  private var count = 0
  private(set) var isLanguageStated = true
  private var contacts: Set<String> = []

  /// An entry in one or more languages.
  private typealias Versions = [(language: LanguageTag, entry: WrittenEntry)]

  init(taken: Set<String>) { self.taken = taken }

  /// The language of most entries.
  var usualLanguage: LanguageTag {
    languages.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }?.key ?? .english
  }

  /// Adds a page in its languages. Without a `stem`, entries are numbered. Returns the first entry as references name it
  /// inside of the service; nil if there is none.
  @discardableResult mutating func add(
    _ articles: [DividedArticle], stem: String?, tags: [TagID], details: ArticleDetails = ArticleDetails()
  ) -> String? {
    var joined: [DividedArticle] = []
    var apart: [DividedArticle] = []
    for article in articles {
      if joined.contains(where: { $0.language == article.language }) {
        apart.append(article)
      } else {
        joined.append(article)
      }
      if !article.isLanguageStated { isLanguageStated = false }
      notices += article.notices
    }
    for article in articles { add(contactsOf: article) }
    let first = parts.count
    for group in [joined] + apart.map({ [$0] }) where !group.isEmpty {
      add(translations: group, stem: stem, tags: tags, details: details)
    }
    return parts[first...].lazy.compactMap(\.reference).first
  }

  /// Names the entries that texts name as those to see, by what `reference` says of an article's id.
  mutating func refer(_ reference: (String) -> String?) {
    for (part, articles) in links {
      var references: [String] = []
      for found in articles.compactMap(reference) where !references.contains(found) { references.append(found) }
      if !references.isEmpty { parts[part] = parts[part].seeing(references) }
    }
    links = []
  }

  private mutating func add(
    translations articles: [DividedArticle], stem: String?, tags: [TagID], details: ArticleDetails
  ) {
    for article in articles {
      notices += article.leftOut.map { ImportNotice(problem: .leftOut($0), file: article.source, line: article.line) }
    }
    for article in articles where article.entries.isEmpty {
      notices.append(
        ImportNotice(
          problem: article.line == nil ? .noText : .empty(article.title), file: article.source, line: article.line))
    }
    let (entries, isJoined) = Self.joined(articles.map { ($0.language, $0.entries) })
    if !isJoined {
      let files = articles.map(\.source).joined(separator: ", ")
      parts.append(
        .todo(ImportedLine(1, "\(files): sections differ between the languages; join entries that say the same")))
    }
    let base = stem.flatMap { PagePath.slug(of: $0) } ?? (stem == nil ? nil : "article")
    // The name of a page that is divided.
    let names = entries.count > 1 && stem != nil ? articles.compactMap { TagID(label: $0.title) } : []
    let tags = tags + articles.flatMap(\.tags) + names
    for (number, versions) in entries.enumerated() {
      guard count < ArticleImport.maxEntries else {
        notices.append(
          ImportNotice(problem: .tooManyEntries(limit: ArticleImport.maxEntries), file: articles[0].source, line: nil))
        return
      }
      add(
        versions, named: base.map { entries.count == 1 ? $0 : "\($0)-\(number + 1)" }, tags: stem == nil ? [] : tags,
        details: details)
    }
  }

  /// Entries of several languages side by side: by their anchors, or by their places where all have equally many. The
  /// flag is false if some could not be joined.
  private static func joined(_ lists: [(LanguageTag, [WrittenEntry])]) -> ([Versions], isJoined: Bool) {
    guard let first = lists.first else { return ([], true) }
    var entries: [Versions] = first.1.map { [(first.0, $0)] }
    var isJoined = true
    for (language, list) in lists.dropFirst() where !list.isEmpty {
      if entries.isEmpty || list.count == first.1.count {
        for (place, entry) in list.enumerated() {
          if place < entries.count {
            entries[place].append((language, entry))
          } else {
            entries.append([(language, entry)])
          }
        }
        continue
      }
      for entry in list {
        let place = entry.anchor.flatMap { anchor in entries.firstIndex { $0[0].entry.anchor == anchor } }
        if let place, !entries[place].contains(where: { $0.language == language }) {
          entries[place].append((language, entry))
        } else {
          isJoined = false
          entries.append([(language, entry)])
        }
      }
    }
    return (entries, isJoined)
  }

  private mutating func add(
    _ versions: Versions, named name: String?, tags: [TagID], details: ArticleDetails
  ) {
    count += 1
    for version in versions { languages[version.language, default: 0] += 1 }
    var all: [String] = []
    for tag in tags + versions.flatMap(\.entry.tags) where !all.contains(tag.description) && all.count < 64 {
      all.append(tag.description)
    }
    let steps = Set(versions.map(\.entry.guide?.steps.count))
    let isGuide = steps.count == 1 && steps.first != .some(nil)
    let anchor = versions.lazy.compactMap(\.entry.anchor).first?.description
    let id = unused(anchor ?? name ?? unnamed(isGuide ? "guide" : "faq"))
    let title = Self.json(versions, \.title)
    let linked = (versions.flatMap(\.entry.linked) + details.related).filter { $0 != details.id }
    if !linked.isEmpty { links.append((parts.count, linked)) }
    guard isGuide else {
      parts.append(
        .question(
          .present([
            "id": .string(id), "q": title, "a": Self.json(versions, \.answer), "tags": .strings(all),
            "review": details.review,
          ])))
      return
    }
    parts.append(.guide(Self.guide(id, title, versions, tags: all, details)))
  }

  private static func guide(
    _ id: String, _ title: JSONValue, _ versions: Versions, tags: [String], _ details: ArticleDetails
  ) -> JSONValue {
    let optional = { (text: (WrittenEntry) -> String) -> JSONValue in
      let present = versions.filter { !text($0.entry).isEmpty }
      return present.isEmpty ? .null : json(present, text)
    }
    let count = versions[0].entry.guide?.steps.count ?? 0
    return .present([
      "id": .string(id), "title": title,
      "intro": optional { $0.guide?.intro ?? "" },
      "steps": .array((0..<count).map { step in ["text": json(versions) { $0.guide?.steps[step] ?? "" }] }),
      "result": optional { $0.guide?.result ?? "" },
      "tags": .strings(tags), "review": details.review,
    ])
  }

  private static func json(_ versions: Versions, _ text: (WrittenEntry) -> String) -> JSONValue {
    .object(versions.map { (key: $0.language.description, value: .string(text($0.entry))) })
  }

  private mutating func add(contactsOf article: DividedArticle) {
    for finding in article.contacts {
      guard contacts.insert(finding.value.filter { !" -()".contains($0) }).inserted else { continue }
      parts.append(.contact(finding.json(id: unused(unnamed(finding.kind.rawValue)))))
    }
  }

  private var numbers: [String: Int] = [:]

  private mutating func unnamed(_ word: String) -> String {
    numbers[word, default: 0] += 1
    return "\(word)-\(numbers[word]!)"
  }

  private mutating func unused(_ name: String) -> String {
    var id = name
    var number = 1
    while ItemID(id) == nil || !taken.insert(id).inserted {
      number += 1
      id = "\(PagePath.slug(of: name) ?? "entry")-\(number)"
    }
    return id
  }
}

extension ImportDraft.Part {
  /// Such as `faq/refund`; nil for what nothing refers to.
  fileprivate var reference: String? {
    switch self {
    case .question(let value): value.id.map { "\(ServiceSection.faq.rawValue)/\($0)" }
    case .guide(let value): value.id.map { "\(ServiceSection.guides.rawValue)/\($0)" }
    case .contact, .todo: nil
    }
  }

  fileprivate func seeing(_ references: [String]) -> ImportDraft.Part {
    switch self {
    case .question(let value): .question(value.merging(["see": .strings(references)]))
    case .guide(let value): .guide(value.merging(["see": .strings(references)]))
    case .contact, .todo: self
    }
  }
}
