import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct NewCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin the file of a service, with comments that say what goes where.")

  @Argument(help: ArgumentHelp("Its id, such as 'corner-library'.", valueName: "service"), transform: NewCommand.id)
  var service: ServiceID

  @Option(help: ArgumentHelp("Begin with a copy of this service.", valueName: "service"), completion: .services)
  var from: String?

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Make this file, which may not be there yet.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if Section(rawValue: service.description) != nil {
      throw ValidationError("'\(service)' is the name of a section, so no service can have it.")
    }
  }

  private static func id(_ text: String) throws -> ServiceID {
    guard let id = ServiceID(text) else {
      throw ValidationError("an id is made of small letters a to z, digits and single hyphens; its name can say more.")
    }
    return id
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    let text =
      try from.map { try copy(of: $0) }
      ?? ServiceTemplate(id: service, words: ServiceTemplateText(console.interface)).text
    // Before it is made, since it may become part of the content at once.
    let below = try? invocation.contentSource.read(invocation.locations().layers).origin[service]
    try write(text, console)
    if let below { console.warn(.liesOver(service: service.description, path: below)) }
  }

  private func write(_ text: String, _ console: Console) throws {
    guard let output, output != "-" else { return try console.write(text) }
    try console.requireUnsecured(orExitWith: .cannotCreate)
    if File.exists(output) { throw ExitError(.cannotCreate, .alreadyThere, details: [output]) }
    guard Folder.make(for: output), let file = OutputFile(new: output), file.write(text), file.finish() else {
      throw ExitError(.cannotCreate, .cannotCreate(output))
    }
    console.notify(CommandMessage.wrote(output).words(in: console.interface))
  }

  /// The other file as it stands, comments and all, under the new id.
  private func copy(of name: String) throws -> String {
    let context = try CommandContext(options.choices)
    let id = try context.service(name)
    guard let path = context.origin[id], let bytes = InputFile.content(path) else {
      throw ExitError(.missingInput, .folderMissing(context.origin[id] ?? name))
    }
    var isRenamed = false
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard !isRenamed, line.hasPrefix("id:") else { return String(line) }
      isRenamed = true
      return "id: \(service)"
    }.joined(separator: "\n").replacing(" \(id)/", with: " \(service)/").replacing("[\(id)/", with: "[\(service)/")
  }
}
