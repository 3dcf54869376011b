package import HelpContent

/// What copying and the command line have to tell, as facts; each language words it in a file of its own.
package enum CLIMessage: Hashable, Sendable {
  // Copying, in the browser and out of it
  case copied(value: String, route: String)
  /// Whether the terminal did as it was asked is not known.
  case sentToTerminal
  case exampleCopied(Contact.Kind)
  case notPublished(Contact.Kind)
  case noClipboard
  case routeFailed(route: String, RouteFailure)

  // Opening links
  /// What the program did with it is not known.
  case handedOver(link: String, program: String)
  case noBrowser
  case hasNoLink(EntryKind)

  // References
  case unknownReference(String)
  case ambiguousReference(String)
  case unknownWord(String)
  case didYouMean([String])
  case hasNoField(CopyField, EntryKind)
  case hasNoSection(Section)
  case hasNoPlatform(Platform)
  case unknownService(String)

  // Searching and listing
  case nothingFound(String)
  case nothingToList
  case nobodyAnswers
  /// A channel with its service, and when it does; `time` is worded already.
  case answersNext(channel: String, time: String)
  case moreResults(shown: Int, total: Int)

  // Content and surroundings
  case reading(done: Int, total: Int)
  case importing(percent: Int)
  case writing(percent: Int)
  case folderMissing(String)
  case cannotWrite
  case cannotReadInput
  case cannotCreate(String)
  case alreadyThere
  /// A service that only the program itself holds.
  case insideTheProgram(String)
  case noEditor
  case editorFailed(String)
  case otherEditor(wanted: String, used: String)
  /// Other programs and files are out of bounds.
  case secured
  /// Numbers and addresses that are no more than examples.
  case leftOutOfCards(Int)
  case imported(questions: Int, guides: Int, todo: Int, lost: Int)
  case leftOut(file: String, line: Int, String)
  /// Several files are to be made, and nobody said where.
  case needsFolder
  case notMarkdown(String)
  case noMarkdown(String)
  case noTableHeader(String)
  case notUTF8(String, byte: Int)
  case wrote(String)
  /// Where a file of another service of this name is.
  case liesOver(service: String, path: String)
  case seeCheck
  case checked(errors: Int, warnings: Int)
  case unknownClipboardMethod(String, known: [String])
  case noClipboardCommand
  case unknownSetting(String)
  case needsTerminal
  case unfitTerminal(type: String)
  case noScreen
  case badClock(String)
  /// A file that was mapped has lost what was in it.
  case lostFile
}

extension CLIMessage {
  package func localized(in language: InterfaceLanguage) -> String {
    switch language {
    case .korean: korean
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }
}

extension CLIMessage {
  /// Twenty columns, and the number.
  static func bar(_ percent: Int) -> String {
    let full = max(0, min(20, percent / 5))
    return "[\(String(repeating: "#", count: full))\(String(repeating: "-", count: 20 - full))] \(percent) %"
  }
}
