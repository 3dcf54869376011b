/// What can be wrong with content, with the facts that a message needs; the words are elsewhere.
package enum Finding: Hashable, Sendable {
  // The file
  case notUTF8(byte: Int)
  case fileTooLarge(limit: Int)
  case unreadable(FileTrouble)
  case forbiddenCharacter(Unicode.Scalar)
  case otherExtension
  case moreFindings(count: Int)

  // YAML
  case syntax(SyntaxTrouble)
  case secondDocument
  case duplicateKey(String, firstLine: Int)
  case emptyFile
  case tag(String)
  case anchor
  case tooDeep(limit: Int)
  case tooLong(limit: Int)
  case tooMany(limit: Int)
  case lostText
  case fullWidthColon
  case commaInBraces
  case unquotedNumber(String)
  case longTextInBraces

  // One value
  case unknownKey(String, in: EntityName, suggestion: String?)
  case missingKey(String, in: EntityName)
  case wrongType(expected: ValueShape)
  case emptyText
  case newerFormat(String)
  case badIdentifier(String)
  case unknownChoice(String, choices: [String], suggestion: String?)
  case unusualPurpose(String, suggestion: String)
  case language(String, suggestion: LanguageTag?)
  case badDate(String)
  case badNumber(String)
  case badURL(String, httpsOnly: Bool)
  case badCountry(String)
  case badTimeZone(String)
  case badHours(HoursTrouble)
  case badReference(String)
  case unfitValue(ValueTrouble)

  // Values together
  case notTheFileName(id: String, file: String)
  case duplicateID(String, firstLine: Int)
  case duplicateService(String, firstFile: String)
  case reservedName(String)
  case hoursWithoutZone
  case noCalendar(timeZone: String)
  case holidaysMissing(year: Int, calendar: String)
  case verifiedWithoutDate
  case verifiedWithoutSource
  case futureDate(CalendarDate)
  case stale(days: Int)
  case valueMissing(Contact.ValueStatus)
  case valueNotPublished
  case phoneWithoutCountry(String)
  case minimumAboveMaximum
  /// Nothing of that name in the same file.
  case danglingReference(String)
  /// Nothing of that name in another file, which may belong to somebody else.
  case absentReference(String)
  case referenceToSkipped(String)
  case unknownCategory(String, suggestion: String?)
  case unknownOrder(String)

  // Configuration
  case badKeys(String, KeysTrouble)
  /// Both sequences are the same, or one is the beginning of the other.
  case keyConflict(String, with: String, firstLine: Int)
  case relativePath(String)
}

/// Why a text names no keys that a command could stand on.
package enum KeysTrouble: Hashable, Sendable {
  case empty
  /// A `<` without its `>`.
  case unclosed
  case unknownKey(String)
  /// What is taken by the browser itself.
  case reserved
}

/// Why a file was not even opened, or not read to its end.
package enum FileTrouble: Hashable, Sendable {
  case notPermitted
  case vanished
  case notARegularFile
  case leavesTheFolder
  case inputOutput(code: Int)
  case tooManyFiles(limit: Int)
  case tooManyBytes(limit: Int)
  case tooDeep(limit: Int)
}

/// What keeps a text from being YAML.
package enum SyntaxTrouble: Hashable, Sendable {
  case tab
  case colonInText
  case missingColon
  case indentation
  case unclosedBracket
  case unclosedQuote
  case badEscape
  case misplacedDash
  case cannotStart(String)
  case nesting
  case other
}

/// Why a text is not a line of opening hours.
package enum HoursTrouble: Hashable, Sendable {
  case notADay(String)
  case notATime(String)
  case noTimes
  case emptySpan
  case holidayOutsideClosed
  case neitherHolidayNorDate(String)
}

/// Why what copying takes is not usable as it stands.
package enum ValueTrouble: Hashable, Sendable {
  case invisibleCharacter(Unicode.Scalar)
  case notAPhoneNumber(Unicode.Scalar?)
  case notAnAddress
  case notE164
}

/// The kinds of map that content files consist of.
package enum EntityName: String, CaseIterable, Hashable, Sendable {
  case collection, category, calendar, holiday, service, contact, phone, hours, guide, step, faq, fact, note, review,
    source
  case configuration, dataSettings, interfaceSettings, clipboardSettings

  package var isConfiguration: Bool {
    switch self {
    case .configuration, .dataSettings, .interfaceSettings, .clipboardSettings: true
    default: false
    }
  }
}

/// What stands after a key.
package indirect enum ValueShape: Hashable, Sendable {
  case boolean, path
  case string, text, slug, verbatim, number, date, days, url, language, country, timeZone, reference, hours, format
  case choice([String])
  case list(ValueShape)
  case map(ValueShape)
  case entity(EntityName)
}
