import ArgumentParser
import HelpContent
import HelpViewModel

struct CopyCommand: AsyncParsableCommand, DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Put a number, an answer or a whole entry on the clipboard.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The entry to copy from.", valueName: "ref"), completion: .references)
  var reference: String

  @Option(help: "What of it to copy.")
  var field = CopyField.value

  @Flag(help: "Print it instead.")
  var print = false

  @Flag(help: "Fail when the value is only an example.")
  var strict = false

  func run() async throws {
    let desk = try Desk(options.choices)
    let console = desk.console
    let (reference, entry) = try desk.entry(self.reference)
    let copy: CopyText
    do {
      copy = try CopyText(field, of: entry, languages: desk.languages, interface: desk.interface)
    } catch {
      for sentence in CopyNotice.refused(error).sentences(in: desk.interface) { console.warn(sentence) }
      throw ExitStatus.nothingFound.code
    }
    if print {
      try console.present(
        CopyReport(reference: reference, field: field, copy: copy, route: "stdout", isConfirmed: true))
      if let kind = copy.example { console.warn(.exampleCopied(kind)) }
    } else {
      try await hand(copy, of: reference, to: ClipboardAccess(desk.configuration, console.environment), console)
    }
    if strict, copy.example != nil { throw ExitStatus.nothingFound.code }
  }

  private func hand(
    _ copy: CopyText, of reference: Reference, to clipboard: ClipboardAccess, _ console: Console
  ) async throws {
    let outcome = await clipboard.copy(copy.text)
    let report = CopyReport(
      reference: reference, field: field, copy: copy, route: outcome.route?.name, isConfirmed: outcome.isConfirmed)
    let sentences = CopyNotice.done(copy, outcome).sentences(in: console.interface)
    guard outcome.route != nil else {
      // The value itself, on lines of their own, is what a person can still select by hand.
      try console.present(report)
      for sentence in sentences { console.warn(sentence) }
      throw ExitStatus.unavailable.code
    }
    if console.format != .text { try console.present(report) }
    if console.isVerbose {
      for failure in outcome.failures { console.warn(.routeFailed(route: failure.route.name, failure.reason)) }
    }
    for (number, sentence) in sentences.enumerated() {
      if number == 0 { console.tell(sentence) } else { console.warn(sentence) }
    }
  }
}
