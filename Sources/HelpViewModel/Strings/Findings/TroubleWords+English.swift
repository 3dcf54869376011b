import HelpContent

extension FileTrouble {
  var english: String {
    switch self {
    case .notPermitted: "the file may not be read: permission denied"
    case .vanished: "there is no such file, or a link leads nowhere"
    case .notARegularFile: "not a regular file"
    case .leavesTheFolder: "the link leads out of the content folder"
    case .inputOutput(let code): "the file could not be read (system error \(code))"
    case .tooManyFiles(let limit): "more than \(limit) files; the rest is not read"
    case .tooManyBytes(let limit): "more than \(limit >> 20) MiB in all; the rest is not read"
    case .tooDeep(let limit): "folders more than \(limit) levels deep; what is below is not read"
    }
  }
}

extension SyntaxTrouble {
  var english: (message: String, hint: String) {
    switch self {
    case .tab: ("a tab in the indentation", "Indent with spaces.")
    case .colonInText: ("a second ': ' on the line", "Quote text that holds a colon and a space.")
    case .missingColon: ("a key without ':'", "Write key: value, or quote the text.")
    case .indentation: ("the indentation does not fit", "Keys of one map start in the same column.")
    case .unclosedBracket:
      ("a comma or a closing bracket is missing", "Close every [ and {, and quote text with commas.")
    case .unclosedQuote: ("a quote is not closed", "Close it with the same quotation mark.")
    case .badEscape: ("an unknown escape after \\", "Write \\\\ for a backslash, or use single quotes.")
    case .misplacedDash: ("a list cannot start here", "Put '- ' on a line of its own below the key.")
    case .cannotStart(let character):
      character.isEmpty
        ? ("the text cannot start like this", "Quote it.")
        : ("text cannot start with \(character.quoted)", "Quote it.")
    case .nesting: ("nested too deep", "Check the brackets.")
    case .other: ("this is not YAML", "Check the quotes, brackets and indentation around it.")
    }
  }
}

extension HoursTrouble {
  var english: String {
    switch self {
    case .notADay(let word): "\(word.quoted) is not a day; they are Mo Tu We Th Fr Sa Su"
    case .notATime(let word): "\(word.quoted) is not a range of times"
    case .noTimes: "the times are missing"
    case .emptySpan: "the range starts and ends at the same time"
    case .notADate(let text): "\(text.quoted) is not a date; write 2026 Dec 25, Dec 24-26 or Jan-Mar"
    case .saidByTheList(let word): "\(word.quoted) is said by the name of the list already"
    case .unsupported(let feature): "\(feature.english) is not among the opening hours that helpdeck reads"
    }
  }
}

extension HoursFeature {
  var english: String {
    switch self {
    case .sun: "a time by the sun"
    case .schoolHolidays: "SH, school holidays,"
    case .weeks: "a number of weeks"
    case .easter: "a day counted from Easter"
    case .years: "a year without a month"
    case .dayOffset: "a number of days after a day"
    case .openEnd: "an open end (+)"
    case .interval: "an interval (/)"
    case .fallback: "a fallback rule (||)"
    case .comment: "a comment in quotes, which note: is for,"
    }
  }
}

extension ValueTrouble {
  var english: (message: String, hint: String) {
    switch self {
    case .invisibleCharacter(let scalar):
      ("the value holds the invisible character \(scalar.codePoint)", "Type the value anew instead of pasting it.")
    case .notAPhoneNumber(let scalar?):
      ("\(String(scalar).quoted) does not belong in a phone number", "Allowed are digits, + - ( ) . * # and spaces.")
    case .notAPhoneNumber(nil): ("a phone number without a digit", "Write the number as it is dialled.")
    case .notAnAddress: ("not an e-mail address", "Write it as name@example.org.")
    case .notE164: ("not an E.164 number", "Write + and up to 15 digits, such as \"+8221234567\".")
    }
  }
}

extension KeysTrouble {
  var english: (message: String, hint: String) {
    switch self {
    case .empty: ("a key is missing", "Write the keys to press, such as gg or <C-d>.")
    case .unclosed: ("a '<' without '>'", "The key < itself is written <lt>.")
    case .unknownKey(let name):
      ("\(name.quoted) is not a key", "Names look like <Enter>, <Esc>, <C-d>, <A-x>, <F1>, <PageDown>.")
    case .reserved: ("Ctrl-C cannot be bound", "It always closes a field or ends the browser.")
    }
  }
}

extension EntityType {
  var english: String {
    switch self {
    case .collection: "the collection"
    case .category: "a category"
    case .calendar: "a calendar"
    case .holiday: "a holiday"
    case .service: "a service"
    case .contact: "a contact"
    case .phone: "phone details"
    case .hours: "hours"
    case .guide: "a guide"
    case .step: "a step"
    case .faq: "a question"
    case .fact: "a fact"
    case .note: "a note"
    case .review: "a review"
    case .source: "a source"
    case .searches: "the searches"
    case .search: "a search"
    case .contentDocument: "an exported content"
    case .configuration: "the configuration"
    case .dataSettings: "'data' of the configuration"
    case .interfaceSettings: "'ui' of the configuration"
    case .clipboardSettings: "'clipboard' of the configuration"
    }
  }
}

extension SchemaType {
  var english: String {
    switch self {
    case .string, .verbatim: "one text"
    case .boolean: "true or false"
    case .path: "a folder"
    case .text: "a text, or a map from language to text"
    case .slug: "an id"
    case .number: "a number"
    case .date: "a date"
    case .days: "a number of days, such as 180d"
    case .url: "an address"
    case .language: "a language tag"
    case .country: "a country code"
    case .timeZone: "a time zone"
    case .reference: "a reference"
    case .hours:
      "opening hours: an expression such as \"Mo-Fr 09:00-18:00; PH off\", or a map with open: [\"Mo-Fr 09:00-18:00\"]"
    case .format: "the number of the format"
    case .choice(let choices): "one of: \(choices.joined(separator: ", "))"
    case .list(let element): "a list in [ ] or with '- ' (each: \(element.english))"
    case .map(let element): "a map (each: \(element.english))"
    case .entity(let entity): "\(entity.english) as a map"
    }
  }
}
