import HelpContent

/// A way to reach a service, as a page or an address book tells of it.
struct ContactFinding {
  var kind: Contact.Kind
  /// Empty if only an address or a place is known.
  var value: String
  var label: String?
  var note: String?
  /// As of OpenStreetMap, such as `Mo-Fr 09:00-18:00`.
  var hours: String?
  var language: LanguageTag
  /// A name that it has where it is from.
  var id: String?
  var status: Contact.ValueStatus?
  var url: String?
  var place: String?
  var phoneExtension: String?
  /// Stated, rather than told from the language.
  var statedCountry: String?
  var timeZone: String?
  /// Only one that is weaker than `verified`: no import verifies.
  var review: Review.Status?

  /// The country that numbers without a calling code belong to, as far as the language tells.
  private var country: (code: String, timeZone: String)? {
    switch language.description {
    case "ko": ("KR", "Asia/Seoul")
    case "zh-Hans": ("CN", "Asia/Shanghai")
    case "zh-Hant": ("TW", "Asia/Taipei")
    case "ja": ("JP", "Asia/Tokyo")
    default: nil
    }
  }

  func json(id: String) -> JSONValue {
    let local = kind.hasNumber && !value.hasPrefix("+") ? statedCountry ?? country?.code : nil
    let text = { (text: String?) -> JSONValue in
      text.map { .object([(key: language.description, value: .string(ImportedText.harmless($0)))]) } ?? .null
    }
    var note = note
    var hoursJSON = JSONValue.null
    if let hours, let zone = timeZone ?? country?.timeZone, let rules = try? OpeningHours.rules(hours),
      rules.canBeListed
    {
      hoursJSON = OpeningHours(rules: rules, timeZone: zone).json(zone: nil)
    } else if let hours {
      note = [note, hours].compactMap(\.self).joined(separator: "\n\n")
    }
    return .present([
      "id": .string(id), "kind": .string(kind.rawValue), "label": text(label),
      "value": .optional(shownValue.nonEmpty),
      "value_status": .string(shownStatus.rawValue), "url": .optional(url),
      "phone": details(country: local), "hours": hoursJSON, "where": text(place), "note": text(note),
      "review": review.map { ["status": .string($0.rawValue), "verified": nil] } ?? .null,
    ])
  }

  /// Without what nobody sees, such as the joiners of emoji.
  private var shownValue: String {
    String(String.UnicodeScalarView(ImportedText.harmless(value).unicodeScalars.filter { !$0.isInvisibleInValue }))
  }

  private func details(country: String?) -> JSONValue {
    let details = JSONValue.present(["country": .optional(country), "extension": .optional(phoneExtension)])
    if case .object(let members) = details, members.isEmpty { return .null }
    return details
  }

  /// A stated one counts only where it fits what there is.
  private var shownStatus: Contact.ValueStatus {
    if shownValue.isEmpty, url == nil { return .notPublished }
    if let status, status != .notPublished { return status }
    return PhoneShape(value)?.isPlaceholder == true ? .example : .published
  }

  /// False for a short number of an unknown country, which could be anyone's.
  var isCallable: Bool {
    guard kind.hasNumber else { return true }
    let digits = value.utf8.filter(\.isASCIIDigit).count
    return PhoneShape(value) != nil && (value.hasPrefix("+") || country != nil || digits > 6)
  }
}

extension ContactFinding {
  /// The numbers and addresses in a page that says how to reach somebody; none in other pages.
  static func all(in article: Article) -> [ContactFinding] {
    var found: [ContactFinding] = []
    var heading = article.title
    let isPageOfContacts = isOfContacts(article.title)
    var isWanted = isPageOfContacts
    for block in article.blocks {
      if let (_, inlines) = block.asHeading {
        heading = ArticleSections.title(of: inlines)
        isWanted = isPageOfContacts || isOfContacts(heading)
        continue
      }
      guard isWanted else { continue }
      let text = Markup(blocks: [block]).plainText
      guard mayHoldContact(text) else { continue }
      for line in text.split(whereSeparator: \.isNewline) where mayHoldContact(line) {
        found += contacts(in: line, heading: heading, language: article.language)
      }
    }
    return found
  }

  private static func isOfContacts(_ title: String) -> Bool {
    contactNames.isIn(title.lowercased()) && !ArticleSections.isAsked(title)
  }

  private static let contactNames: WordList = [
    "contact", "연락", "문의", "고객센터", "고객 센터", "상담", "客服", "联系", "聯絡", "热线", "熱線", "اتصل", "support line",
  ]

  private static func contacts(
    in line: Substring, heading: String, language: LanguageTag
  ) -> [ContactFinding] {
    let words = line.drop { "-*•· |".contains($0) }
    if let place = address(in: words) {
      return [ContactFinding(kind: .post, value: place, label: heading, language: language)]
    }
    return words.split(whereSeparator: { " \t|,;()（），、:：/".contains($0) }).reduce(into: []) { found, word in
      let word = word.trimming { ".。\"'<>".contains($0) }
      if isMail(word) {
        found.append(
          ContactFinding(kind: .email, value: String(word), label: label(words, heading), language: language))
      }
    }
      + numbers(in: words).map { number in
        let isFax = ["fax", "팩스", "传真", "傳真"].contains { words.lowercased().contains($0) }
        return ContactFinding(
          kind: isFax ? .fax : .phone, value: number, label: label(words, heading), note: String(words),
          language: language
        )
      }.filter(\.isCallable)
  }

  static func isMail(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts.contains("") && word.contains(".")
      && word.allSatisfy { $0.isASCII && !$0.isWhitespace }
  }

  /// False for a text without the sign of a mail address, with fewer digits than a telephone number has, and without the
  /// name of a postal address.
  private static func mayHoldContact(_ text: some StringProtocol) -> Bool {
    text.hasByte(UInt8(ascii: "@")) || text.utf8.count(where: \.isASCIIDigit) >= minDigits
      || placeNames.isIn(String(text))
  }

  private static let placeNames: WordList = ["주소", "地址", "Address", "Postal address", "العنوان"]

  private static let minDigits = 8

  /// The words before the first sign, if they can name the contact.
  private static func label(_ line: Substring, _ heading: String) -> String {
    let name = line.prefix { !":：|".contains($0) && !$0.isNumber && $0 != "+" && $0 != "(" && $0 != "@" }.trimmed
    return name.isEmpty || name.count > 40 || !line.contains(where: { ":：|".contains($0) }) ? heading : name
  }

  private static func address(in line: Substring) -> String? {
    for word in ["주소", "地址", "Address", "Postal address", "العنوان"] where line.hasPrefix(word) {
      let rest = line.dropFirst(word.count).drop { " :：|".contains($0) }
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }

  /// Telephone numbers: digits in groups, with at least eight of them or a calling code, not times, dates or amounts.
  private static func numbers(in line: Substring) -> [String] {
    var numbers: [String] = []
    var rest = line
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber || $0 == "+" || $0 == "(" }) {
      let run = rest[start...].prefix { $0.isASCII && ($0.isNumber || "+-() .".contains($0)) }
      let before = start > rest.startIndex ? rest[rest.index(before: start)] : " "
      let text = run.trimming { "-( .".contains($0) }
      let digits = text.filter(\.isNumber).count
      let groups = text.split { !$0.isNumber }
      let isDate = groups.count == 3 && groups[0].count == 4 && groups[1].count <= 2
      let isWhole = !before.isLetter || !before.isASCII
      let after = rest[run.endIndex...].first ?? " "
      if isWhole, !isDate, (minDigits...15).contains(digits), groups.count > 1 || text.hasPrefix("+"),
        !":시时時年원元".contains(after),
        !text.contains(". "), !groups.contains(where: { $0.count > 8 && groups.count > 1 }), before != "/",
        before != "="
      {
        numbers.append(text)
      }
      rest = rest[run.endIndex...]
    }
    return numbers
  }
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    var rest = self
    while let sign = rest.first, isLeftOut(sign) { rest.removeFirst() }
    while let sign = rest.last, isLeftOut(sign) { rest.removeLast() }
    return String(rest)
  }
}

extension [OpeningHours.Rule] {
  /// True if no rule takes back what one before it says, so that lists of them mean the same as the expression.
  fileprivate var canBeListed: Bool {
    indices.allSatisfy { place in
      let rule = self[place]
      let earlier = self[..<place]
      guard rule.kind == .open else { return true }
      if earlier.contains(where: { $0.kind == .closed }) { return false }
      return rule.isAddition
        || earlier.allSatisfy { $0.days.dates.isEmpty && $0.days.weekdays.isDisjoint(with: rule.days.weekdays) }
    }
  }
}
