import HelpContent

extension CLIMessage {
  var english: String {
    switch self {
    case .copied(let value, let route): "Copied \(value) (\(route))"
    case .sentToTerminal: "Sent to the terminal"
    case .exampleCopied(let kind):
      kind.hasNumber ? "Example only; confirm before calling" : "Example only; confirm before using it"
    case .notPublished(let kind): kind.hasNumber ? "No number is published" : "No address is published"
    case .noClipboard: "No clipboard could be reached"
    case .routeFailed(let route, let reason):
      switch reason {
      case .notFound: "\(route): cannot be run"
      case .exited(let code): "\(route): failed with \(code)"
      case .killedBySignal(let signal): "\(route): ended by signal \(signal)"
      case .timedOut: "\(route): did not answer and was ended"
      case .noTerminal: "\(route): there is no terminal"
      case .tooLong(let limit): "\(route): longer than the \(limit) bytes a terminal takes"
      }

    case .handedOver(let link, let program): "Handed to \(program): \(link)"
    case .noBrowser: "Nothing here could open it"
    case .hasNoLink(let kind): "This \(name(of: kind)) has no link to open"

    case .unknownReference(let text): "There is no entry ‘\(text)’"
    case .ambiguousReference(let text): "‘\(text)’ can be any of these:"
    case .unknownWord(let word): "‘\(word)’ is neither a command nor an entry"
    case .didYouMean(let words): "Did you mean \(words.map { "‘\($0)’" }.joined(separator: " or "))?"
    case .hasNoField(let field, let kind):
      "This \(name(of: kind)) has no ‘\(field.rawValue)’ to copy"
    case .hasNoSection(let section): "The entry has no section ‘\(section.rawValue)’; only a service has"
    case .hasNoPlatform(let platform): "Nothing is written for ‘\(platform.rawValue)’"
    case .unknownService(let text): "There is no service ‘\(text)’"

    case .nothingFound(let query): "No results: \(query)"
    case .nothingToList: "There is nothing to list"
    case .nobodyAnswers: "Nobody is known to answer at that time"
    case .answersNext(let channel, let time): "Next: \(channel), \(time)"
    case .moreResults(let shown, let total): "\(shown) of \(total) shown; -n shows more"

    case .importing(let percent): "Reading \(Self.bar(percent))"
    case .writing(let percent): "Writing \(Self.bar(percent))"
    case .reading(let done, let total): "Reading content (\(done) of \(total) files)"
    case .folderMissing(let path): "\(path): cannot be read"
    case .cannotWrite: "The output could not be written"
    case .cannotReadInput: "Standard input could not be read"
    case .cannotCreate(let path): "\(path): cannot be created"
    case .leftOutOfCards(let count): "Left out, because only an example: \(count)"
    case .imported(let questions, let guides, let todo, let lost):
      "Questions \(questions), guides \(guides), lines to decide \(todo), lines left out \(lost)"
    case .leftOut(let file, let line, let text): "\(file):\(line): left out: \(text)"
    case .notMarkdown(let file): "Not read, because it is no Markdown: \(file)"
    case .noMarkdown(let folder): "\(folder): no Markdown file in this folder"
    case .needsFolder: "This makes several files; -o names the folder for them"
    case .noTableHeader(let file): "\(file): the first line names no column ‘question’ and ‘answer’"
    case .notUTF8(let file, let byte):
      "\(file): byte \(byte) is not UTF-8; ‘iconv -f ENCODING -t UTF-8’ converts it, with ENCODING such as CP949 or GB18030"
    case .wrote(let path): "Wrote \(path)"
    case .liesOver(let service, let path):
      "‘\(service)’ is there already (\(path)): in a folder above, this file takes its place; with ‘overlay: true’ it says only what is different"
    case .alreadyThere: "Nothing was written, because this would take the place of:"
    case .insideTheProgram(let service):
      "‘\(service)’ is inside the program; ‘helpdeck new \(service) --from \(service) -o FILE’ makes a copy of your own"
    case .editorFailed(let editor): "The editor ‘\(editor)’ failed"
    case .noEditor: "No editor could be run; VISUAL or EDITOR names one"
    case .otherEditor(let wanted, let used): "‘\(wanted)’ is not there; ‘\(used)’ was used instead"
    case .secured: "HELPDECK_SECURE is set here: no other program is run and no file is written"
    case .lostFile:
      "helpdeck has ended: a file that it was reading was cut short or could not be read any more. Start it again"
    case .seeCheck: "‘helpdeck check’ tells what is wrong"
    case .checked(let errors, let warnings):
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
    case .unknownClipboardMethod(let method, let known):
      "HELPDECK_CLIPBOARD: there is no way ‘\(method)’; there are \(known.joined(separator: ", "))"
    case .noClipboardCommand: "HELPDECK_CLIPBOARD: the configuration has no clipboard.command"
    case .unknownSetting(let key): "There is no setting ‘\(key)’"
    case .unfitTerminal(let type): "The browser cannot use a terminal of the type TERM=‘\(type)’"
    case .noScreen: "The terminal gives no screen"
    case .badClock(let text): "HELPDECK_NOW: ‘\(text)’ is no time such as 2026-11-20T14:32, so the clock is used"
    case .needsTerminal: "The browser needs a terminal; ‘helpdeck --help’ lists the commands"
    }
  }

  /// In the middle of a sentence.
  private func name(of kind: EntryKind) -> String {
    kind == .faq ? "FAQ" : Message.entryKind(kind).english.lowercased()
  }
}
