import ArgumentParser
import HelpContent
import HelpViewModel

struct ShowCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Print an entry.")

  static let jsonTypes = ["show"]

  @Argument(
    help: ArgumentHelp(
      "Entry, such as 'spotify', 'spotify/faq/refund-possible' or 'spotify/refund-possible'.", valueName: "ref"),
    completion: .references)
  var reference: String

  @Option(help: "Print only this section of a service.")
  var section: ServiceSection?

  @Option(help: "Print the guide for this platform.")
  var platform: Platform?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let context = try CommandContext(options.choices)
    var (reference, entry) = try context.entry(self.reference)
    if let platform { (reference, entry) = try counterpart(of: entry, reference, on: platform, in: context.library) }
    if let section, reference.item != nil { throw ExitError(.usage, .cli(.noSection(section))) }
    try context.console.page(
      ShowReport(reference: reference, entry: entry, section: section, formatter: EntryFormatter(context)))
  }

  /// The guide of the same group for another platform.
  private func counterpart(
    of entry: Entry, _ reference: Reference, on platform: Platform, in library: any ContentLibrary
  ) throws -> (Reference, Entry) {
    guard case .guide(let guide) = entry else { throw ExitError(.nothingFound, .cli(.noPlatform(platform))) }
    if guide.platform == platform { return (reference, entry) }
    guard let sibling = library.siblings(of: reference).first(where: { $0.guide.platform == platform }) else {
      throw ExitError(.nothingFound, .cli(.noPlatform(platform)))
    }
    return (sibling.reference, .guide(sibling.guide))
  }
}
