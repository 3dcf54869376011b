import ArgumentParser
import HelpContent
import HelpViewModel

struct CopyCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy a number, an answer or a whole entry to the clipboard.")

  static let jsonTypes = ["copy"]

  @Argument(help: ArgumentHelp("Entry to copy from.", valueName: "ref"), completion: .references)
  var reference: String

  @Option(help: "Field to copy: value (default), text, code, question, url, tel, digits or e164.")
  var field: CopyField?

  @Option(
    name: .customLong("as"),
    help: "Copy the whole entry as a reply, in the language of -L: plain, markdown or html.")
  var form: TextForm?

  @Flag(help: "Print instead of copying.")
  var print = false

  @Flag(help: "Fail if the value is only an example.")
  var strict = false

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if form != nil, let field, field != .text {
      throw ValidationError("--as copies the text and cannot be combined with '--field \(field.rawValue)'.")
    }
  }

  func run() throws {
    let context = try CommandContext(options.choices)
    let console = context.console
    let (reference, entry) = try context.entry(self.reference)
    let field = form == nil ? field ?? .value : .text
    let copy: CopyText
    do {
      copy =
        if let form {
          reply(entry, reference, as: form, context)
        } else {
          try CopyText(field, of: entry, languages: context.languages, interfaceLanguage: context.interfaceLanguage)
        }
    } catch {
      for sentence in CopyNotice.refused(error).sentences(in: context.interfaceLanguage) { console.warn(sentence) }
      throw ExitStatus.nothingFound.code
    }
    if print {
      try console.present(
        CopyReport(reference: reference, field: field, copy: copy, route: "stdout", isConfirmed: true))
      if let kind = copy.example { console.warn(.sharing(.unconfirmedCopied(kind))) }
    } else {
      try hand(
        copy, of: reference, as: field, to: ClipboardAccess(context.configuration, console.environment), console)
    }
    if strict, copy.example != nil { throw ExitStatus.nothingFound.code }
  }

  private func reply(_ entry: Entry, _ reference: Reference, as form: TextForm, _ context: CommandContext) -> CopyText {
    let reply = Reply(form: form, languages: context.languages)
    var example: Contact.Kind?
    if case .contact(let contact) = entry, contact.valueStatus == .example { example = contact.kind }
    return CopyText(ReplyText([(reference, entry)], reply: reply).written(as: form), example: example)
  }

  private func hand(
    _ copy: CopyText, of reference: Reference, as field: CopyField, to clipboard: ClipboardAccess, _ console: Console
  ) throws {
    let outcome = clipboard.copy(copy.text)
    let report = CopyReport(
      reference: reference, field: field, copy: copy, route: outcome.route?.name, isConfirmed: outcome.isConfirmed)
    let sentences = CopyNotice.done(copy, outcome).sentences(in: console.interfaceLanguage)
    guard outcome.route != nil else {
      // The value is printed by itself, to be selected by hand.
      try console.present(report)
      for sentence in sentences { console.warn(sentence) }
      throw ExitStatus.unavailable.code
    }
    if console.format != .text { try console.present(report) }
    if console.isVerbose {
      for failure in outcome.failures {
        console.warn(.sharing(.routeFailed(route: failure.route.name, failure.reason)))
      }
    }
    for (number, sentence) in sentences.enumerated() {
      if number == 0 { console.notify(sentence) } else { console.warn(sentence) }
    }
  }
}
