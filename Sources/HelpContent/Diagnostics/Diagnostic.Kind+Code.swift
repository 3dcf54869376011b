extension Diagnostic.Kind {
  package var code: DiagnosticCode {
    switch self {
    case .notUTF8: .notUTF8
    case .fileTooLarge: .fileTooLarge
    case .unreadable: .unreadable
    case .forbiddenCharacter: .forbiddenCharacter
    case .invisibleInText: .invisibleCharacter
    case .otherExtension: .fileExtension
    case .moreDiagnostics: .moreDiagnostics
    case .syntax: .syntax
    case .secondDocument: .secondDocument
    case .duplicateKey: .duplicateKey
    case .emptyFile: .emptyFile
    case .tag: .tag
    case .anchor: .anchor
    case .tooDeep, .tooLong, .tooMany: .limit
    case .lostText: .lostText
    case .fullWidthColon: .fullWidthColon
    case .commaInBraces: .commaInBraces
    case .unquotedNumber: .unquotedNumber
    case .longTextInBraces: .longTextInBraces
    case .unknownKey: .unknownKey
    case .missingKey, .keyWithoutValue: .missingKey
    case .wrongType: .wrongType
    case .emptyText: .emptyText
    case .markup: .markup
    case .newerFormat: .newerFormat
    case .badIdentifier, .badTag: .badIdentifier
    case .unknownChoice, .unusualPurpose: .unknownChoice
    case .language: .language
    case .badDate: .badDate
    case .badNumber, .minimumAboveMaximum: .badNumber
    case .badURL: .badURL
    case .badCountry: .badCountry
    case .badTimeZone: .badTimeZone
    case .badHours, .spokenHours: .badHours
    case .badReference: .badReference
    case .invalidValue: .invalidValue
    case .notTheFileName: .notTheFileName
    case .duplicateID, .duplicateService: .duplicateID
    case .reservedName: .reservedName
    case .overlayOfNothing: .overlayOfNothing
    case .hoursWithoutZone: .hoursWithoutZone
    case .hoursWithoutEffect: .hoursWithoutEffect
    case .noCalendar, .holidaysMissing, .calendarEnds, .needlessWorkingDay: .holidays
    case .verifiedWithoutDate, .verifiedWithoutSource: .incompleteReview
    case .futureDate: .futureDate
    case .stale, .revisedSinceVerification: .stale
    case .oldTranslations: .oldTranslations
    case .valueMissing, .valueNotPublished: .valueStatus
    case .phoneWithoutCountry: .phoneCountry
    case .placeholderNumber: .placeholderNumber
    case .phoneShape, .impossibleNumber: .phoneShape
    case .danglingReference, .absentReference, .referenceToSkipped, .unknownEntry: .danglingReference
    case .unknownCategory: .unknownCategory
    case .unknownOrder: .unknownOrder
    case .searchFails: .searchFails
    case .searchWithoutExpectation: .emptySearch
    case .duplicateSearch: .duplicateSearch
    case .badKeys: .badKeys
    case .keyConflict: .keyConflict
    case .keysTakenAway: .keysTakenAway
    case .relativePath: .relativePath
    }
  }

  /// A file with an error is not used. Unknown keys of a configuration are only warnings: it may be for a newer
  /// version.
  package var severity: Diagnostic.Severity {
    switch self {
    case .unknownKey(_, let entity, _, _) where entity.isConfiguration: .warning
    case .otherExtension, .lostText, .unquotedNumber, .longTextInBraces, .unusualPurpose, .invisibleInText, .noCalendar,
      .hoursWithoutEffect,
      .holidaysMissing, .calendarEnds, .needlessWorkingDay, .stale, .revisedSinceVerification, .oldTranslations,
      .phoneWithoutCountry, .placeholderNumber, .phoneShape, .impossibleNumber,
      .referenceToSkipped,
      .absentReference, .unknownCategory,
      .unknownOrder, .moreDiagnostics, .duplicateSearch, .searchFails, .keysTakenAway,
      .markup:
      .warning
    default: .error
    }
  }
}
