extension Diagnostic {
  /// The kinds of problems in content, with the values that messages need. The text of the messages is in the view
  /// model.
  package enum Kind: Hashable, Sendable {
    // The file
    case notUTF8(byte: Int)
    case fileTooLarge(limit: Int)
    case unreadable(UnreadableFileReason)
    case forbiddenCharacter(Unicode.Scalar)
    /// A text for people has a character that nobody sees.
    case invisibleInText(Unicode.Scalar)
    case otherExtension
    case moreDiagnostics(count: Int)

    // YAML
    case syntax(SyntaxErrorReason)
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
    /// Without a suggestion, `known` are the keys that may stand there.
    case unknownKey(String, in: EntityType, suggestion: String?, known: [String] = [])
    case missingKey(String, in: EntityType)
    /// A key that is needed is there, and nothing behind it.
    case keyWithoutValue(String, in: EntityType)
    case wrongType(expected: SchemaType)
    case emptyText
    case markup(MarkupProblem)
    case newerFormat(String)
    case badIdentifier(String)
    case badTag(String, suggestion: String?)
    case unknownChoice(String, choices: [String], suggestion: String?)
    case unusualPurpose(String, suggestion: String)
    case language(String, suggestion: LanguageTag?)
    case badDate(String)
    case badNumber(String)
    case badURL(String, httpsOnly: Bool)
    case badCountry(String)
    case badTimeZone(String)
    case badHours(InvalidHoursReason)
    /// Hours in words, with the line that says them.
    case spokenHours(String, meant: String)
    case badReference(String)
    case invalidValue(InvalidValueReason)

    // Values together
    case notTheFileName(id: String, file: String)
    case duplicateID(String, firstLine: Int)
    case overlayOfNothing(String)
    case duplicateService(String, firstFile: String)
    case reservedName(String)
    case hoursWithoutZone
    case hoursWithoutEffect(IdleHoursRule)
    case noCalendar(timeZone: String)
    /// `command` writes the calendar of the year, if helpdeck knows it.
    case holidaysMissing(year: Int, calendar: String, command: String? = nil)
    case calendarEnds(CalendarDate, calendar: String, command: String?)
    /// A working day that is neither Saturday nor Sunday.
    case needlessWorkingDay(CalendarDate)
    case verifiedWithoutDate
    case verifiedWithoutSource
    case futureDate(CalendarDate)
    case stale(days: Int)
    case revisedSinceVerification(CalendarDate)
    case oldTranslations
    case valueMissing(Contact.ValueStatus)
    case valueNotPublished
    case phoneWithoutCountry(String)
    case placeholderNumber(String)
    case phoneShape(String, PhoneDetails.Kind)
    /// Not dialled like this in the country, or with `+` in any.
    case impossibleNumber(String, country: String?)
    case minimumAboveMaximum
    /// No such item in the same file.
    case danglingReference(String, suggestion: String? = nil)
    /// No such entry in another file, which may have another author.
    case absentReference(String, suggestion: String? = nil)
    case referenceToSkipped(String)
    case unknownCategory(String, suggestion: String?)
    case unknownOrder(String)

    // Searches
    case searchWithoutExpectation
    case duplicateSearch(String, firstLine: Int)
    /// A search expects an entry that does not exist.
    case unknownEntry(String, suggestion: String?)
    case searchFails(String, FailedSearchReason)

    // Configuration
    case badKeys(String, InvalidKeysReason)
    /// The sequences are equal, or one is a prefix of the other.
    case keyConflict(String, with: String, firstLine: Int)
    /// The configuration takes a command's default keys away.
    case keysTakenAway(String, from: String, command: String)
    case relativePath(String)
  }
}
