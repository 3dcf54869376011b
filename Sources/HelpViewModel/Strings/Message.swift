package import HelpContent
package import HelpSearch

/// Everything that the browser says by itself, as facts; each language words it in a file of its own.
package enum Message: Hashable, Sendable {
  // Panes and what stands in them
  case services, contactChannels
  case section(Section)
  case sectionShort(Section)
  case contactCard
  case contactKind(Contact.Kind)
  case contactKindShort(Contact.Kind)
  case entryKind(EntryKind)
  case platform(Platform)
  case nothingHere, nothingYet
  case noEntriesHere(Section)

  // Trust
  case status(Review.Status)
  case stale(days: Int)
  case exampleNumber
  case notPublished, checkOfficialSite
  case source, undatedThirdParty
  case sourceKind(Review.Source.Kind)
  case verifiedOn(String)
  case neverReviewed
  case notTranslated(LanguageTag)
  case oldTranslation
  case language(LanguageTag)
  case moreSources(Int)
  case filesSkipped(Int)

  // Headings and labels of the reader
  case whichChannel, oftenAsked, goodToKnow, related, whereToAsk, prepare, beforeYouCall
  case whereToFind, bestFor, strengths, limits, response, charges, menu, hours, hoursUnknown, typicalHours
  case dayOff, publicHoliday, allDay, today, ifHoliday
  /// Whether a channel is attended; times are written out already.
  case stateOpen, stateClosed
  case openUntil(String)
  case opensAt(String)
  case unknownFrom(String)
  case opensIn(minutes: Int)
  case closesIn(minutes: Int)
  case unknownIn(minutes: Int)
  case duration(minutes: Int)
  case hereTime(String)
  case hoursDisputed
  case holidaysUnknown(year: Int)
  case openFirst, inFileOrder
  /// Behind other words, the blank between them included.
  case aside(String)
  case ticked(Int, of: Int)
  case nothingToTick, nothingTicked
  /// The key that then starts over.
  case allTicked(key: String)
  /// Texts that leave the program.
  case textForm(TextForm)
  case onlyTicked, wholeGuide, mail
  case entryReference, tried, myQuestion
  case nothingToEdit, noEditor
  case editorFailed(String)
  case accessedOn(String)
  case sourceHasNoLink, nextSource, anyKeyReturns
  case isEdited
  case scanWithPhone, nothingOpensLinks
  case nothingForQRCode, qrCodeTooLong, noQRCodes
  case tooSmallForQRCode(columns: Int, rows: Int)
  case unknownSpan(String)
  case timeZone(String)
  case weekday(Weekday)
  case languagesSpoken, networks
  case dialableFrom([String])
  case alias, provider, website
  case whenDone, otherPlatforms

  // Search
  case search
  case hits(Int)
  /// So many, and perhaps more.
  case hitsAtLeast(Int)
  /// How what was typed was read; empty for what it says literally.
  case interpretation(Interpretation)
  case invalidFilter(InvalidFilter)
  /// In per cent of the content.
  case indexing(Int)
  /// Words of the content that are close to what was typed.
  case nearestWords([String])
  case noResults(String)
  case scope(SearchSession.Scope)
  case nextScope, complete
  case typeToSearch, typeToSearchService, noPlaces, tryFewerWords
  case tryOtherScope(key: String)
  case pasteCut(limit: Int)

  // Notices
  case onlyASCII
  case noMatchFurther, noSearchYet, nothingToFollow, followWhich
  case noNumberToFollow(Int, most: Int)
  case typeToNarrow
  case languageChanged(LanguageTag)
  case onlyLanguage
  case mouseOn, mouseOff
  case favouriteAdded, favouriteRemoved, favouritesAndRecent
  case noOlderSearch, nothingBefore, nothingAfter
  case memoryDamaged, memoryNotKept
  case contentRead, contentNotRead
  /// The first of what is wrong with a file that was saved, and how much more there is.
  case badContent(Diagnostic, more: Int)
  case problems, noProblems

  // The browser without a screen
  case linearHelp, linearNothingToCopy, linearFavouriteAdded
  case linearNoNumber(Int)

  case tooSmall(columns: Int, rows: Int)
  /// The first of what is wrong with the configuration, and how much more there is.
  case badConfiguration(Diagnostic, more: Int)
  case warning, noServices, noServicesYet

  // Commands, in the help and in the bottom line
  case command(Command)
  case hint(Command)
  case help, commands, run, close
  case keyMove, keyChoose
}
