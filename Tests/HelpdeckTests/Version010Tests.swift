import ArgumentParser
import HelpFiles
import HelpViewModel
import TestSupport
import Testing

@testable import helpdeck

/// The configuration that 0.1.0 read means the same.
@Suite("Configuration of 0.1.0") struct Version010Tests {
  @Test func `has every setting`() throws {
    let file = ConfigurationFile("\(Fixtures010.path)/config.yaml")
    #expect(file.diagnostics == [])
    let configuration = Configuration(try GlobalOptions.parse([]).choices, Environment([:]), files: [file])
    #expect(configuration.diagnostics == [])
    let now = try Self.settings(ConfigurationReport(configuration).json.description)
    let then = try Self.settings(Fixtures010.text(of: "exports/config.json"))
    #expect(then.count == 13)
    for (key, values) in then { #expect(now[key] == values, "\(key)") }
  }

  /// The settings of the file by key; later versions may have other defaults.
  private static func settings(_ json: String) throws -> [String: Set<String>] {
    var settings: [String: Set<String>] = [:]
    for (_, values) in Dictionary(grouping: try Fixtures010.values(in: json), by: { $0.prefix { $0 != "]" } }) {
      guard values.contains(where: { $0.hasSuffix(".origin = file") }),
        let key = values.first(where: { $0.contains("].key = ") })
      else { continue }
      let members = values.map { $0.drop { $0 != "]" }.dropFirst() }.filter { !$0.hasPrefix(".name") }
      settings[String(key.drop { $0 != "=" })] = Set(members.map(String.init))
    }
    return settings
  }
}
