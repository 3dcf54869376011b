import HelpContent

extension Finding {
  var english: (message: String, hint: String) {
    switch self {
    case .notUTF8(let byte): ("byte \(byte) is not UTF-8", "Save the file as UTF-8.")
    case .fileTooLarge(let limit):
      ("the file is larger than \(limit >> 20) MiB", "Split it into several services.")
    case .unreadable(let trouble): (trouble.english, "")
    case .forbiddenCharacter(let scalar):
      ("the character \(scalar.codePoint) is not allowed", "Remove it; it steers terminals or hides what a text says.")
    case .otherExtension: ("the file's name should end in .yaml", "Rename it.")
    case .moreFindings(let count): ("\(count) more findings in this file", "Mend those above first.")
    case .syntax(let trouble): trouble.english
    case .secondDocument: ("a second document starts here", "A file holds one document; remove the line '---'.")
    case .duplicateKey(let key, let line): ("the key \(key.quoted) is already on line \(line)", "Keep one of the two.")
    case .emptyFile: ("the file is empty", "Delete it, or fill it in.")
    case .tag(let tag): ("YAML tags such as \(tag.quoted) are not supported", "Remove the tag.")
    case .anchor:
      ("anchors and aliases are not supported", "Quote text that starts with &, * or a question mark and a space.")
    case .tooDeep(let limit): ("nested more than \(limit) levels deep", "Check the indentation.")
    case .tooLong(let limit): ("the text is longer than \(limit >> 10) KiB", "Split it into several entries.")
    case .tooMany(let limit): ("more than \(limit) items", "Split the list.")
    case .lostText:
      ("the text after ' #' is a comment and will not be shown", "Quote the text, or write '# ' before a comment.")
    case .fullWidthColon: ("a full-width colon '：' does not end a key", "Write ': ', a colon and a space.")
    case .commaInBraces:
      ("a comma inside { } ends the value", "Quote the text, or write one language per line.")
    case .unquotedNumber(let text):
      ("\(text.quoted) is not quoted; other programs will read it as a number", "Write \"\(text.shown)\" in quotes.")
    case .longTextInBraces: ("a sentence inside { }", "Braces are for short labels; write one language per line.")

    case .unknownKey(let key, let entity, let suggestion):
      (
        "unknown key \(key.quoted) in \(entity.english)" + suggestion.englishQuestion,
        "Keys are lower-case English words."
      )
    case .missingKey(let key, let entity): ("\(entity.english) needs '\(key)'", "Add '\(key)'.")
    case .wrongType(let expected): ("expected \(expected.english)", "")
    case .emptyText: ("the text is empty", "Fill it in, or leave the key out.")
    case .newerFormat(let format):
      ("format \(format.quoted) is unknown; it may be for a newer version of helpdeck", "This version reads format 1.")
    case .badIdentifier(let text):
      ("\(text.quoted) is not an id", "Use lower-case letters a-z, digits and single hyphens, at most 64 of them.")
    case .unknownChoice(let text, let choices, let suggestion):
      (
        "\(text.quoted) is not known here" + suggestion.englishQuestion,
        "Choose from: \(choices.joined(separator: ", "))."
      )
    case .unusualPurpose(let text, let suggestion):
      ("\(text.quoted) is an unusual purpose; did you mean '\(suggestion)'?", "Any other word is fine as well.")
    case .language(let text, let suggestion):
      (
        "\(text.quoted) is not a language tag" + (suggestion?.description).englishQuestion,
        "Tags look like ko, en, zh-Hans, zh-Hant, ja or en-GB."
      )
    case .badDate(let text): ("\(text.quoted) is not a date", "Write dates as 2026-12-25.")
    case .badNumber(let text): ("\(text.quoted) is not a clear number", "Write only digits, such as 30000 or 180d.")
    case .badURL(let text, let httpsOnly):
      (
        "\(text.quoted) is not an address that can be opened",
        httpsOnly ? "It starts with https://." : "It starts with https:, http:, mailto: or tel: and has no spaces."
      )
    case .badCountry(let text): ("\(text.quoted) is not a country code", "Use two capitals, such as KR or CN.")
    case .badTimeZone(let text): ("\(text.quoted) is not a time zone", "Use an IANA name, such as Asia/Seoul.")
    case .badHours(let trouble): (trouble.english, "Write hours as Mo-Fr 09:00-18:00.")
    case .badReference(let text):
      ("\(text.quoted) is not a reference", "Write contacts/hotline, or service/contacts/hotline.")
    case .unfitValue(let trouble): trouble.english

    case .notTheFileName(let id, let file):
      ("the id \(id.quoted) differs from the file's name", "Rename the file to \(id).yaml, or the id to \(file.shown).")
    case .duplicateID(let id, let line): ("the id '\(id)' is already on line \(line)", "Give each item its own id.")
    case .overlayOfNothing(let id):
      ("no lower layer has a service '\(id)' that this could be laid over", "Check the id, or leave out 'overlay'.")
    case .duplicateService(let id, let file):
      ("the service '\(id)' is already in \(file.shown)", "Keep one of the two files.")
    case .reservedName(let name): ("a service cannot be called '\(name)'", "That is the name of a section.")
    case .hoursWithoutZone: ("hours need a time zone", "Add time_zone here or to the service.")
    case .noCalendar(let zone):
      (
        "no calendar of the collection has the time zone \(zone.shown)",
        "PH stays unknown until collection.yaml lists the holidays."
      )
    case .holidaysMissing(let year, let calendar):
      (
        "the calendar '\(calendar)' has no holidays for \(year)",
        "PH is unknown in that year; add them to collection.yaml."
      )
    case .verifiedWithoutDate: ("'verified' needs the date of the check", "Add verified: and the date.")
    case .verifiedWithoutSource: ("'verified' needs a source", "Add at least one entry to sources.")
    case .futureDate(let date): ("\(date) is in the future", "Write the day on which it was checked.")
    case .oldTranslations: ("the translations are older than the text", "Bring them up to it and change translated.")
    case .stale(let days): ("last verified \(days) days ago", "Check it again and change the date.")
    case .valueMissing(let status):
      ("'\(status.rawValue)' needs a value or a url", "Add it, or say value_status: not-published.")
    case .valueNotPublished:
      ("there is a value, but value_status says not-published", "Remove the value, or say published or example.")
    case .placeholderNumber(let number):
      ("\(number.quoted) looks like a placeholder", "Write the real number, or value_status: example.")
    case .phoneShape(let number, let type):
      ("\(number.quoted) does not look like the type \(type.rawValue)", "Check the number and phone.type.")
    case .phoneWithoutCountry(let number):
      ("\(number.quoted) works in one country only, and none is named", "Add phone: {country: KR} or the like.")
    case .minimumAboveMaximum: ("min is greater than max", "Exchange the two.")
    case .danglingReference(let reference):
      ("there is no \(reference.quoted) in this file", "Check the section and the id.")
    case .absentReference(let reference):
      ("there is no \(reference.quoted); the link is left out", "Check the reference.")
    case .referenceToSkipped(let reference):
      ("\(reference.quoted) is in a file with errors; the link is left out", "Mend that file.")
    case .unknownCategory(let name, let suggestion):
      (
        "the collection has no category '\(name)'" + suggestion.englishQuestion,
        "Add it to categories in collection.yaml."
      )
    case .unknownOrder(let name): ("the order names '\(name)', which is not there", "Remove it, or add the service.")

    case .searchWithoutExpectation:
      ("the search does not say what it must find", "Add first, top, finds or never and a reference, or nothing: true.")
    case .duplicateSearch(let typed, let line):
      ("\(typed.quoted) is already tried on line \(line)", "Keep one of the two.")
    case .unknownEntry(let reference, let suggestion):
      (
        "there is no \(reference.quoted)" + suggestion.englishQuestion,
        "Write service/section/id of an entry that is there."
      )
    case .searchFails(let typed, let trouble): (trouble.english(typed.quoted), "")

    case .badKeys(_, let trouble): trouble.english
    case .keyConflict(let keys, let other, let line):
      keys == other
        ? ("the keys \(keys.quoted) are already on line \(line)", "Keep one of the two.")
        : (
          "one of \(keys.quoted) and \(other.quoted) on line \(line) is the beginning of the other",
          "The longer one could never be typed; change one of the two."
        )
    case .keysTakenAway(let keys, let other, let command):
      (
        "\(keys.quoted) takes \(other.quoted) away from \(command.quoted)",
        "Give \(command.quoted) other keys, or write \"\(other): null\" if it needs none."
      )
    case .relativePath(let path):
      ("\(path.quoted) depends on where one stands", "Write the whole path, starting with / or ~/.")
    }
  }
}

extension String? {
  fileprivate var englishQuestion: String { map { "; did you mean '\($0)'?" } ?? "" }
}
