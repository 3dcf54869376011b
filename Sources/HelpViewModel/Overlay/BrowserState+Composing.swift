package import HelpContent

extension BrowserState {
  /// `m`: opens a text to prepare a call or mail about the entry.
  mutating func composeCallNote(_ context: BrowserContext) -> [Effect] {
    currentEntry(context).map { opened(composed(.callNote($0, .plain), context), context) } ?? []
  }

  func callNote(_ context: BrowserContext) -> CallNote {
    CallNote(
      languages: languages, interfaceLanguage: interfaceLanguage, context: context, done: savedState.done,
      opened: customerCase.opened, time: clock)
  }

  mutating func performAtNote(
    _ command: Command, _ textOverlay: TextOverlay, _ reference: Reference, _ form: TextForm, _ context: BrowserContext
  ) -> [Effect]? {
    switch command {
    case .callNote: return closed()
    case .nextTab, .previousTab:
      return open(composed(.callNote(reference, form == .plain ? .markdown : .plain), context))
    case .openLink:
      let entry = context.library.entry(reference)
      let recipient = entry.flatMap { mailAddress(for: $0, reference, context) }
      return open(link: mail(textOverlay.text, about: [reference], to: recipient, context))
    default: return performAtText(command, textOverlay, context)
    }
  }

  /// Commands common to the note and the reply.
  private mutating func performAtText(_ command: Command, _ textOverlay: TextOverlay, _ context: BrowserContext)
    -> [Effect]?
  {
    switch command {
    case .copy, .copyAll:
      return [.copyToClipboard(CopyRequest(CopyText(textOverlay.text), .text, of: nil))]
        + (textOverlay.edited == nil ? save(textOverlay.text, of: textOverlay.kind) : [])
    case .editText: return [.editText(textOverlay.text)]
    default: return nil
    }
  }

  /// A published mail address: the entry's contact's own, or else the service's first; nil if there is none.
  private func mailAddress(for entry: Entry, _ reference: Reference, _ context: BrowserContext) -> String? {
    let own = callNote(context).channel(for: entry, reference).map { [$0.contact] } ?? []
    return (own + context.contacts(of: reference.service).map(\.1)).lazy
      .filter { $0.valueStatus == .published }.compactMap(\.mailAddress).first
  }

  private func mail(
    _ text: String, about references: [Reference], to recipient: String?, _ context: BrowserContext
  ) -> String {
    let titles = references.compactMap { context.library.entry($0) }.map {
      context.title(of: $0, languages, interfaceLanguage)
    }
    return MailLink.link(to: recipient, subject: titles.first ?? "", body: text)
  }

  /// Says which key lists what was edited in this case, since it is not shown in place of a fresh text.
  private mutating func opened(_ textOverlay: TextOverlay, _ context: BrowserContext) -> [Effect] {
    let effects = open(textOverlay)
    guard editedTexts.contains(where: { $0.caseNumber == customerCase.number }) else { return effects }
    return effects
      + notify(
        .message(.composing(.earlierTexts(key: context.keymap.keyName(of: .editedTexts)))))
  }
}

extension BrowserState {
  /// `a`: opens the picked entries, or the current one, as a reply to another reader.
  mutating func composeReply(_ context: BrowserContext) -> [Effect] {
    let references = entriesToShare(context)
    guard !references.isEmpty else { return [] }
    return opened(composed(.reply(references, Reply(languages: languages)), context), context)
  }

  func replyText(_ references: [Reference], _ reply: Reply, _ context: BrowserContext) -> ReplyText {
    let entries = references.compactMap { reference in context.library.entry(reference).map { (reference, $0) } }
    return ReplyText(entries, reply: reply, letter: context.letter, done: savedState.done)
  }

  /// The languages in which the entries of the open reply are shown, as none of the reply's is there; empty if all are in
  /// it.
  package func otherLanguagesOfReply(_ context: BrowserContext) -> [LanguageTag] {
    guard case .reply(let references, let reply)? = textOverlay?.kind else { return [] }
    return replyText(references, reply, context).otherLanguages
  }

  /// The next language that all entries of a reply are in; nil if there is no other.
  func nextLanguage(of references: [Reference], _ reply: Reply, _ context: BrowserContext) -> LanguageTag? {
    var languages = reply.languages
    for _ in context.library.collection.languages {
      guard let next = context.nextLanguage(ofReplyIn: languages), next != reply.languages.first else { return nil }
      languages = languages.preferring(next)
      let turned = Reply(form: reply.form, languages: languages, isOnlyDone: reply.isOnlyDone)
      if replyText(references, turned, context).otherLanguages.isEmpty { return next }
    }
    return nil
  }

  mutating func performAtReply(
    _ command: Command, _ textOverlay: TextOverlay, _ references: [Reference], _ reply: Reply,
    _ context: BrowserContext
  ) -> [Effect]? {
    guard references.contains(where: { context.library.entry($0) != nil }) else { return closed() }
    var reply = reply
    switch command {
    case .reply: return closed()
    case .openLink: return open(link: mail(textOverlay.text, about: references, to: nil, context))
    case .nextTab: reply.form = reply.form.turned(by: 1)
    case .previousTab: reply.form = reply.form.turned(by: -1)
    case .markDone:
      guard references.contains(where: { $0.kind == .guide && savedState.done[$0]?.isEmpty == false }) else {
        return notify(.message(.composing(.noStepsDone)))
      }
      reply.isOnlyDone.toggle()
    case .language:
      guard let next = nextLanguage(of: references, reply, context) else {
        return notify(.message(.composing(.noOtherTranslation)))
      }
      reply.languages = reply.languages.preferring(next)
    default: return performAtText(command, textOverlay, context)
    }
    return open(composed(.reply(references, reply), context))
  }
}

extension TextForm {
  func turned(by steps: Int) -> TextForm {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + steps + all.count) % all.count]
  }
}
