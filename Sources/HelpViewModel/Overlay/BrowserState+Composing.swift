import HelpContent

extension BrowserState {
  /// `m`: opens a text to prepare a call or mail about the entry.
  mutating func composeCallNote(_ context: BrowserContext) -> [Effect] {
    currentEntry(context).map { open(composed(.callNote($0), context)) } ?? []
  }

  func callNote(_ context: BrowserContext) -> CallNote {
    CallNote(languages: languages, interfaceLanguage: interfaceLanguage, context: context, done: savedState.done)
  }

  mutating func performAtNote(
    _ command: Command, _ textOverlay: TextOverlay, _ reference: Reference, _ context: BrowserContext
  ) -> [Effect]? {
    switch command {
    case .callNote: return closed()
    case .openLink:
      let entry = context.library.entry(reference)
      let recipient = entry.flatMap { mailAddress(for: $0, reference, context) }
      return open(link: mail(textOverlay.text, about: reference, to: recipient, context))
    default: return performAtText(command, textOverlay, context)
    }
  }

  /// Commands common to the note and the reply.
  private mutating func performAtText(_ command: Command, _ textOverlay: TextOverlay, _ context: BrowserContext)
    -> [Effect]?
  {
    switch command {
    case .copy, .copyAll: return [.copyToClipboard(CopyRequest(CopyText(textOverlay.text), .text, of: nil))]
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
    _ text: String, about reference: Reference, to recipient: String?, _ context: BrowserContext
  ) -> String {
    let title = context.library.entry(reference).map { context.title(of: $0, languages, interfaceLanguage) } ?? ""
    return MailLink.link(to: recipient, subject: "\(title) [\(reference)]", body: text)
  }
}

extension BrowserState {
  /// `a`: opens the entry as a reply to another reader.
  mutating func composeReply(_ context: BrowserContext) -> [Effect] {
    currentEntry(context).map { open(composed(.reply($0, Reply(languages: languages)), context)) } ?? []
  }

  mutating func performAtReply(
    _ command: Command, _ textOverlay: TextOverlay, _ reference: Reference, _ reply: Reply, _ context: BrowserContext
  ) -> [Effect]? {
    guard let entry = context.library.entry(reference) else { return closed() }
    var reply = reply
    switch command {
    case .reply: return closed()
    case .openLink: return open(link: mail(textOverlay.text, about: reference, to: nil, context))
    case .nextTab: reply.form = reply.form.turned(by: 1)
    case .previousTab: reply.form = reply.form.turned(by: -1)
    case .markDone:
      guard savedState.done[reference]?.isEmpty == false, entry.kind == .guide else {
        return notify(.message(.composing(.noStepsDone)))
      }
      reply.isOnlyDone.toggle()
    case .language:
      guard let next = nextLanguage(after: reply.languages, context) else {
        return notify(.message(.notice(.onlyLanguage)))
      }
      reply.languages = reply.languages.preferring(next)
    default: return performAtText(command, textOverlay, context)
    }
    return open(composed(.reply(reference, reply), context))
  }
}

extension TextForm {
  func turned(by steps: Int) -> TextForm {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + steps + all.count) % all.count]
  }
}
