import HelpFiles

/// The result of a command, in three forms.
protocol Report {
  /// The form of `--json`.
  var json: JSONValue { get }
  /// The form of `--plain`. The first field is a reference where there is one.
  var records: [[String]] { get }
  /// The form for people.
  var lines: [TextLine] { get }
}
