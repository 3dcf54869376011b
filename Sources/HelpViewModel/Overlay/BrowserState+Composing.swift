import HelpContent

extension BrowserState {
  /// `m`: what to say about the entry when one calls or writes.
  mutating func composeCallNote(_ context: BrowserContext) -> [Effect] {
    subject(context).map { open(composed(.callNote($0), context)) } ?? []
  }

  func callNote(_ context: BrowserContext) -> CallNote {
    CallNote(languages: languages, interfaceLanguage: interfaceLanguage, context: context, done: memory.done)
  }

  mutating func performAtNote(
    _ command: Command, _ sheet: Sheet, _ reference: Reference, _ context: BrowserContext
  ) -> [Effect]? {
    switch command {
    case .callNote: return closed()
    case .openLink:
      let entry = context.library.entry(reference)
      let recipient = entry.flatMap { mailAddress(for: $0, reference, context) }
      return open(link: mail(sheet.text, about: reference, to: recipient, context))
    default: return performAtText(command, sheet, context)
    }
  }

  /// What the note and the reply have in common.
  private mutating func performAtText(_ command: Command, _ sheet: Sheet, _ context: BrowserContext) -> [Effect]? {
    switch command {
    case .copy, .copyAll: return [.copyToClipboard(CopyRequest(CopyText(sheet.text), .text, of: nil))]
    case .editText: return [.editText(sheet.text)]
    default: return nil
    }
  }

  /// The service's own address for mail.
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
  /// `a`: the entry as an answer to somebody else.
  mutating func composeReply(_ context: BrowserContext) -> [Effect] {
    subject(context).map { open(composed(.reply($0, Reply(languages: languages)), context)) } ?? []
  }

  mutating func performAtReply(
    _ command: Command, _ sheet: Sheet, _ reference: Reference, _ reply: Reply, _ context: BrowserContext
  ) -> [Effect]? {
    guard let entry = context.library.entry(reference) else { return closed() }
    var reply = reply
    switch command {
    case .reply: return closed()
    case .openLink: return open(link: mail(sheet.text, about: reference, to: nil, context))
    case .nextTab: reply.form = reply.form.turned(by: 1)
    case .previousTab: reply.form = reply.form.turned(by: -1)
    case .tick:
      guard memory.done[reference]?.isEmpty == false, entry.kind == .guide else {
        return tell(.message(.composing(.noStepsDone)))
      }
      reply.isOnlyTicked.toggle()
    case .language:
      guard let next = nextLanguage(after: reply.languages, context) else {
        return tell(.message(.notice(.onlyLanguage)))
      }
      reply.languages = reply.languages.preferring(next)
    default: return performAtText(command, sheet, context)
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
