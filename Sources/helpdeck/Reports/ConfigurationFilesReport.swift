import HelpFiles

/// The configuration files, from highest to lowest priority.
struct ConfigurationFilesReport: Report {
  let locations: ConfigurationLocations
  let isThere: (String) -> Bool

  var json: JSONValue {
    [
      "type": "config", "version": 1, "what": "files",
      "files": .array(locations.all.map { ["path": .string($0), "exists": .bool(isThere($0))] }),
    ]
  }

  var records: [[String]] { locations.all.map { [$0, isThere($0) ? "exists" : "missing"] } }

  /// Only the file to write settings to, so that `$EDITOR $(helpdeck config path)` works.
  var lines: [TextLine] { (locations.named ?? locations.user).map { [TextLine($0)] } ?? [] }
}
