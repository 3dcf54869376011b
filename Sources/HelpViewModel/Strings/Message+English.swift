import HelpContent

extension Message {
  var english: String {
    switch self {
    case .services: "Services"
    case .contactChannels: "Contact channels"
    case .section(let section):
      switch section {
      case .contacts: "Contact channels"
      case .guides: "Guides"
      case .faq: "FAQ"
      case .facts: "Key facts"
      case .notes: "Good to know"
      }
    case .sectionShort(let section):
      switch section {
      case .contacts: "Contact"
      case .guides: "Guides"
      case .faq: "FAQ"
      case .facts: "Facts"
      case .notes: "Notes"
      }
    case .contactCard: "Contact"
    case .contactKind(let kind):
      switch kind {
      case .phone: "Phone"
      case .email: "Email"
      case .chat: "Live chat"
      case .messenger: "Messenger"
      case .form: "Web form"
      case .app: "In-app inquiry"
      case .social: "Social media"
      case .sms: "Text"
      case .fax: "Fax"
      case .post: "Post"
      case .visit: "Visit"
      }
    case .contactKindShort(let kind):
      switch kind {
      case .chat: "Chat"
      case .form: "Form"
      case .app: "App"
      case .social: "Social"
      default: Message.contactKind(kind).english
      }
    case .entryKind(let kind):
      switch kind {
      case .service: "Service"
      case .contact: "Contact"
      case .guide: "Guide"
      case .faq: "FAQ"
      case .fact: "Fact"
      case .note: "Note"
      }
    case .platform(let platform):
      switch platform {
      case .app: "App"
      case .ios: "iPhone"
      case .android: "Android"
      case .web: "Web"
      }
    case .nothingHere: "Nothing here"
    case .noEntriesHere(let section): "\(Message.section(section).english): nothing for this service"

    case .status(let status): status.rawValue
    case .stale(let days): "stale \(days) d"
    case .exampleNumber: "example"
    case .notPublished: "not published"
    case .checkOfficialSite: "check the official site"
    case .source: "Source"
    case .undatedThirdParty: "Third-party article, undated"
    case .sourceKind(let kind):
      switch kind {
      case .official: "Official"
      case .internal: "Internal"
      case .thirdParty: "Third party"
      }
    case .verifiedOn(let date): "Verified \(date)"
    case .neverReviewed: "Never reviewed"
    case .oldTranslation: "The translation is older than the text it translates"
    case .notTranslated(let language): "[\(language)] not translated"
    case .filesSkipped(let count): count == 1 ? "1 file could not be read" : "\(count) files could not be read"

    case .language(let tag):
      switch tag {
      case .korean: "Korean"
      case .english: "English"
      case .simplifiedChinese: "Chinese"
      default: tag.description
      }

    case .whichChannel: "Which channel?"
    case .oftenAsked: "Common questions"
    case .goodToKnow: "Good to know"
    case .related: "Related"
    case .whereToAsk: "Where to ask"
    case .prepare: "Have ready"
    case .beforeYouCall: "Before you call"
    case .whereToFind: "Where to look"
    case .bestFor: "Choose this"
    case .strengths: "Strengths"
    case .limits: "Limits"
    case .response: "Response"
    case .charges: "Cost"
    case .menu: "Menu"
    case .hours: "Hours"
    case .hoursUnknown: "Hours unknown"
    case .typicalHours: "Typical (varies)"
    case .dayOff: "Closed"
    case .publicHoliday: "Public holiday"
    case .allDay: "24 hours"
    case .today: "today"
    case .ifHoliday: "differs on a public holiday"
    case .stateOpen: "Open"
    case .stateClosed: "Closed"
    case .openUntil(let time): "until \(time)"
    case .opensAt(let time): "opens \(time)"
    case .unknownFrom(let time): "unknown from \(time)"
    case .opensIn(let minutes): "opens in \(Message.duration(minutes: minutes).english)"
    case .closesIn(let minutes): "closes in \(Message.duration(minutes: minutes).english)"
    case .unknownIn(let minutes): "unknown in \(Message.duration(minutes: minutes).english)"
    case .duration(let minutes): Self.duration(minutes, (" d", " h", " min"))
    case .hereTime(let time): "\(time) here"
    case .hoursDisputed: "sources disagree"
    case .holidaysUnknown(let year): "no public holidays known for \(year)"
    case .openFirst: "Open channels come first"
    case .inFileOrder: "Channels are in their usual order"
    case .nothingForQRCode: "There is no number or address to show as a QR code"
    case .qrCodeTooLong: "Too long for a QR code"
    case .noQRCodes: "No QR codes here: they need libqrencode4 and UTF-8"
    case .tooSmallForQRCode(let columns, let rows): "Window too small for the QR code (\(columns)×\(rows) or more)"
    case .ticked(let done, let count): "\(done) of \(count) done"
    case .nothingTicked: "No step of a guide is marked done here"
    case .textForm(let form):
      switch form {
      case .plain: "Plain text"
      case .markdown: "Markdown"
      case .html: "HTML"
      }
    case .onlyTicked: "Done only"
    case .wholeGuide: "All steps"
    case .mail: "Mail"
    case .entryReference: "Reference"
    case .tried: "What I tried"
    case .myQuestion: "My question"
    case .nothingToEdit: "There is no note or reply to edit"
    case .noEditor: "No editor could be run; VISUAL or EDITOR names one"
    case .accessedOn(let date): "Accessed \(date)"
    case .sourceHasNoLink: "This source has no link"
    case .nextSource: "Next source"
    case .anyKeyReturns: "Any key returns"
    case .nothingToTick: "There are no steps and nothing to prepare here"
    case .aside(let text): " (\(text))"
    case .unknownSpan(let span): "\(span) unknown"
    case .timeZone(let zone): "Time zone \(zone)"
    case .weekday(let day): ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.rawValue]
    case .languagesSpoken: "Languages"
    case .networks: "Networks"
    case .dialableFrom(let countries): "Can be dialled from: \(countries.joined(separator: ", "))"
    case .alias: "Also known as"
    case .provider: "Provider"
    case .website: "Website"
    case .whenDone: "When done"
    case .otherPlatforms: "Same procedure"

    case .search: "Search"
    case .hitsAtLeast(let count): "\(count)+ hits"
    case .interpretation(let interpretation): interpretation.english
    case .filterUnknown(let problem):
      "no \(problem.filter):\(problem.value)" + (problem.suggestion.map { " → \($0)" } ?? "")
    case .indexing(let share): "indexing \(share)%"
    case .nearestWords(let words): "Similar words: " + words.joined(separator: ", ")
    case .hits(let count): count == 1 ? "1 hit" : "\(count) hits"
    case .noResults(let query): "No results: \(query)"
    case .scope(.everything): "Everything"
    case .scope(.service): "This service"
    case .scope(.page): "This page"
    case .nextScope: "Scope"
    case .complete: "Complete"
    case .typeToSearchService: "Type what you look for in this service."
    case .noPlaces: "Nothing on this page to jump to."
    case .tryOtherScope(let key): "Not within this scope; \(key) turns to another one."
    case .typeToSearch: "Type what you look for; all services and languages are searched."
    case .tryFewerWords: "Try fewer words, or another word for it."
    case .pasteCut(let limit): "The pasted text was long; only \(limit) characters were taken"

    case .onlyASCII: "This system has no UTF-8 locale: lines and signs are ASCII"
    case .noMatchFurther: "No more matches"
    case .noSearchYet: "Nothing searched yet; press / to search"
    case .nothingToFollow: "Nothing to follow here"
    case .followWhich: "Press the number to follow (Esc cancels)"
    case .languageChanged(let language): "Content language: \(Message.language(language).english)"
    case .onlyLanguage: "There is no other language"
    case .mouseOn: "Mouse on: hold Shift and drag to select text"
    case .mouseOff: "Mouse off: drag to select text"
    case .favouriteAdded: "Added to favourites; / shows them"
    case .favouriteRemoved: "Removed from favourites"
    case .favouritesAndRecent: "Favourites · Recent"
    case .noOlderSearch: "No earlier search"
    case .nothingBefore: "Nothing was read before this"
    case .nothingAfter: "Nothing was read after this"
    case .memoryDamaged: "What was remembered could be read only in part"
    case .memoryNotKept: "Cannot remember: the state folder cannot be written"
    case .linearHelp:
      "Type a number to open, words to search. c copies, c 2 copies step or entry 2, b goes back, * is for favourites, r lists what was read, ? helps, q quits."
    case .linearFavouriteAdded: "Added to favourites; r lists them"
    case .linearNothingToCopy: "Open an entry first; c copies it"
    case .linearNoNumber(let number): "There is no number \(number) here"
    case .tooSmall(let columns, let rows): "Window too small (\(columns)×\(rows) or more)"
    case .contentRead: "Content read again"
    case .contentNotRead: "A folder of content is gone; what was read before is shown"
    case .badContent(let diagnostic, let more):
      diagnostic.inShort(in: .english) + (more == 0 ? "" : " · \(more) more") + " · ! shows all"
    case .problems: "What is wrong with the content"
    case .noProblems: "Nothing is wrong with the content"
    case .badConfiguration(let diagnostic, let more):
      diagnostic.inShort(in: .english) + (more == 0 ? "" : " · \(more) more: ‘helpdeck config show’")
    case .warning: "Warning: "
    case .moreSources(let count): "and \(count) more"
    case .noServices: "No service could be read; helpdeck check tells why"

    case .command(let command):
      switch command {
      case .up: "Up"
      case .down: "Down"
      case .pageUp: "One screen up"
      case .pageDown: "One screen down"
      case .halfPageUp: "Half a screen up"
      case .halfPageDown: "Half a screen down"
      case .top: "To the beginning"
      case .bottom: "To the end"
      case .nextPane: "Next pane; in a search, next scope"
      case .previousPane: "Previous pane; in a search, previous scope"
      case .paneRight: "Pane to the right"
      case .paneLeft: "Pane to the left"
      case .services: "Services"
      case .contacts: "Contact channels"
      case .entries: "FAQ"
      case .reader: "Reader"
      case .previousTab: "Previous tab"
      case .nextTab: "Next tab"
      case .open: "Open"
      case .back: "Back, close"
      case .search: "Search all services"
      case .nextMatch: "Next match"
      case .previousMatch: "Previous match"
      case .copy: "Copy (again: another form)"
      case .copyAll: "Copy title and whole text"
      case .follow: "Follow related entries and links"
      case .sortByOpen: "Open channels first, or as usual"
      case .tick: "Mark the next step or thing to prepare done"
      case .openLink: "Open the link in a browser"
      case .source: "Where it comes from"
      case .bareText: "The text alone, to select"
      case .callNote: "Note for a call or message"
      case .reply: "Reply for a customer"
      case .editText: "Edit the note or reply"
      case .qrCode: "Show as a QR code"
      case .problems: "Show what is wrong with the content"
      case .language: "Change the content language"
      case .help: "Help"
      case .commands: "All commands"
      case .mouse: "Mouse on or off"
      case .recall: "Earlier searches"
      case .walkBack: "Back to what was read before"
      case .walkForward: "Forward again"
      case .nextHeading: "Next heading"
      case .previousHeading: "Previous heading"
      case .outline: "Outline: headings and steps to jump to"
      case .favourite: "Favourite or not"
      case .redraw: "Redraw the screen"
      case .suspend: "Suspend (fg comes back)"
      case .quit: "Quit"
      }
    case .hint(let command):
      switch command {
      case .nextPane: "Next pane"
      case .outline: "Outline"
      case .back: "Back"
      case .search: "Search"
      case .copy: "Copy"
      case .copyAll: "Copy all"
      case .follow: "Related"
      case .sortByOpen: "Open first"
      case .tick: "Mark done"
      case .openLink: "Open link"
      case .source: "Source"
      case .bareText: "Text alone"
      case .callNote: "Call note"
      case .reply: "Reply"
      case .editText: "Edit"
      case .qrCode: "QR code"
      case .problems: "Problems"
      case .language: "Language"
      case .nextTab: "Tab"
      case .recall: "Search history"
      default: Message.command(command).english
      }
    case .help: "Help"
    case .commands: "Commands"
    case .run: "Run"
    case .close: "Close"
    case .keyMove: "Move"
    case .keyChoose: "Choose"
    }
  }
}
