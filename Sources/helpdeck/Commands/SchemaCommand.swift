import ArgumentParser
import HelpFiles
import HelpSystem
import HelpViewModel

struct SchemaCommand: HelpdeckCommand {
  enum What: String, CaseIterable, ExpressibleByArgument {
    case service, collection, config
    case jsonOutput = "json-output"

    var schema: JSONValue { FileSchema(rawValue: rawValue)?.json ?? OutputSchema.json }
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema for content files, settings or the output of --json.",
    discussion: """
      Run 'helpdeck schema service > service.json' and put the line '# yaml-language-server: $schema=service.json' at the \
      top of a service's file: editors then complete its keys and underline errors.
      """)

  static let jsonTypes: [String] = []

  @Argument(help: "Schema for a service's file, collection.yaml, config.yaml, or the output.")
  var what = What.service

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    guard StandardStream.output.write(what.schema.indented + "\n") else {
      throw ExitError(.inputOutput, .file(.cannotWriteOutput))
    }
  }
}
