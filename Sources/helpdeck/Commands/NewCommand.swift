import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import HolidayRules

struct NewCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Create a commented template for a service, a folder to begin with, or a calendar of holidays.",
    discussion: """
      --calendar kr writes the public holidays of Korea by law, with lunar and substitute ones, for 1990 to 2050; --calendar cn \
      those of China with its working weekends, for the years of which helpdeck knows the notice. Both go into \
      collection.yaml.
      """)

  static let jsonTypes: [String] = []

  @Argument(
    help: ArgumentHelp("Id of the new service, such as 'corner-library'.", valueName: "service"),
    transform: NewCommand.id)
  var service: ServiceID?

  @Option(
    help: ArgumentHelp("Create a folder with a collection, a service and a search instead.", valueName: "name"),
    transform: NewCommand.id)
  var collection: ServiceID?

  @Option(help: ArgumentHelp("Write public holidays instead: kr or cn.", valueName: "country"))
  var calendar: KnownCalendar?

  @Option(help: ArgumentHelp("Year of the calendar (repeatable); this year by default.", valueName: "year"))
  var year: [Int] = []

  @Option(help: ArgumentHelp("Copy this service instead of the template.", valueName: "service"), completion: .services)
  var from: String?

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Write to this file, or folder of a collection (must not exist).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if [service != nil, collection != nil, calendar != nil].count(where: \.self) != 1 {
      throw ValidationError("Give the id of a service, --collection NAME or --calendar COUNTRY.")
    }
    if calendar == nil, !year.isEmpty { throw ValidationError("--year needs --calendar.") }
    if calendar != nil, from != nil { throw ValidationError("--from and --calendar cannot be used together.") }
    try calendar.map { try Self.require(year, of: $0) }
    if collection != nil, from != nil { throw ValidationError("--from and --collection cannot be used together.") }
    if let service, ServiceSection(rawValue: service.description) != nil {
      throw ValidationError("'\(service)' is the name of a section and cannot be the id of a service.")
    }
  }

  private static func id(_ text: String) throws -> ServiceID {
    guard let id = ServiceID(text) else {
      throw ValidationError(
        "an id consists of lowercase letters a to z, digits and single hyphens; use the name for anything else.")
    }
    return id
  }

  private static func require(_ years: [Int], of calendar: KnownCalendar) throws {
    guard let unknown = years.first(where: { !calendar.years.contains($0) }) else { return }
    let known = "\(calendar.years.lowerBound) to \(calendar.years.upperBound)"
    throw ValidationError("the calendar \(calendar.rawValue) is known for \(known), not for \(unknown).")
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    if let collection {
      return try write(CollectionTemplate(id: collection, interfaceLanguage: console.interfaceLanguage), console)
    }
    if let calendar { return try write(try holidays(of: calendar, invocation), console) }
    guard let service else { return }
    let text =
      try from.map { try copy(of: $0, as: service) }
      ?? ServiceTemplate(id: service, words: ServiceTemplateText(console.interfaceLanguage)).text
    // Read first, because the new file may become part of the content.
    let source = invocation.contentSource
    let below = try? source.read(source.locations().layers).sourceFiles[service]
    try write(text, console)
    if let below { console.warn(.file(.overlays(service: service.description, path: below))) }
  }

  private func holidays(of calendar: KnownCalendar, _ invocation: Invocation) throws -> String {
    let years = year.isEmpty ? [invocation.clock.now()?.date.year ?? calendar.years.upperBound] : year
    try Self.require(years, of: calendar)
    return CalendarTemplate(
      calendar: calendar, years: Set(years).sorted(), interfaceLanguage: invocation.console.interfaceLanguage
    ).text
  }

  private func write(_ text: String, _ console: Console) throws {
    guard let output, output != "-" else { return try console.write(text) }
    try create([(output, text)], console)
    console.notify(Message.file(.wrote(output)).localized(in: console.interfaceLanguage))
  }

  private func write(_ template: CollectionTemplate, _ console: Console) throws {
    let folder = output ?? template.id.description
    try create(template.files.map { ("\(folder)/\($0.name)", $0.content) }, console)
    console.notify(Message.file(.wrote("\(folder)/")).localized(in: console.interfaceLanguage))
  }

  /// Writes files of which none may exist.
  private func create(_ files: [(path: String, content: String)], _ console: Console) throws {
    try console.requireUnsecured(orExitWith: .cannotCreate)
    let existing = files.map(\.path).filter(File.exists)
    if !existing.isEmpty { throw ExitError(.cannotCreate, .file(.alreadyExists), details: existing) }
    for (path, content) in files {
      guard Folder.make(for: path), let file = OutputFile(new: path), file.write(content), file.finish() else {
        throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
      }
    }
  }

  /// The other service's file with its comments, under the new id.
  private func copy(of name: String, as service: ServiceID) throws -> String {
    let context = try CommandContext(options.choices)
    let id = try context.service(name)
    guard let path = context.served.sourceFiles[id], let bytes = InputFile.content(path) else {
      throw ExitError(.missingInput, .file(.cannotRead(context.served.sourceFiles[id] ?? name)))
    }
    var isRenamed = false
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard !isRenamed, line.hasPrefix("id:") else { return String(line) }
      isRenamed = true
      return "id: \(service)"
    }.joined(separator: "\n").replacing(" \(id)/", with: " \(service)/").replacing("[\(id)/", with: "[\(service)/")
  }
}
