import HelpFiles

/// Where settings are looked for, from high to low.
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

  /// The one file to write to, so that `$EDITOR $(helpdeck config path)` works.
  var lines: [TextLine] { (locations.named ?? locations.user).map { [TextLine($0)] } ?? [] }
}
