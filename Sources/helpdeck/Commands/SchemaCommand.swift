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
    commandName: "schema", abstract: "Print a JSON Schema of the files that are read, or of what --json prints.",
    discussion: """
      With 'helpdeck schema service > service.json' and the line '# yaml-language-server: $schema=service.json' at its top,
      an editor completes a service's file and underlines mistakes in it.
      """)

  @Argument(help: "Of a service's file, of collection.yaml, of config.yaml, or of the output.")
  var what = What.service

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    guard StandardStream.output.write(what.schema.indented + "\n") else {
      throw ExitError(.inputOutput, .cannotWrite)
    }
  }
}
