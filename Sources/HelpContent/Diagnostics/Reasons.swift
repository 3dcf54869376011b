/// Why a file was not even opened, or not read to its end.
package enum UnreadableFileReason: Hashable, Sendable {
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
package enum SyntaxErrorReason: Hashable, Sendable {
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
package enum InvalidHoursReason: Hashable, Sendable {
  case notADay(String)
  case notATime(String)
  case noTimes
  case emptySpan
  case notADate(String)
  /// A word such as `off` in a list that says so of all its lines.
  case saidByTheList(String)
  /// What OpenStreetMap's opening hours can say and helpdeck's cannot.
  case unsupported(UnsupportedHoursFeature)
}

/// Parts of OpenStreetMap's opening hours that are left out.
package enum UnsupportedHoursFeature: CaseIterable, Hashable, Sendable {
  case sun, schoolHolidays, weeks, easter, years, dayOffset, openEnd, interval, fallback, comment
}

/// Why what copying takes is not usable as it stands.
package enum InvalidValueReason: Hashable, Sendable {
  case invisibleCharacter(Unicode.Scalar)
  case notAPhoneNumber(Unicode.Scalar?)
  case notAnAddress
  case notE164
}

/// How what a search found differs from what it is to find; ranks count from 1, and nil is not found at all.
package enum FailedSearchReason: Hashable, Sendable {
  case notFirst(Reference, rank: Int?, instead: Reference?)
  case notAmongFirst(Reference, rank: Int, limit: Int)
  case notFound(Reference)
  case found(Reference, rank: Int)
  case notEmpty(first: Reference, total: Int)
}
