import HelpFiles

/// What a command found out, in the three forms in which it can be had.
protocol Report {
  /// For programs.
  var json: JSONValue { get }
  /// For shells: the first field is a reference.
  var records: [[String]] { get }
  /// For people.
  var lines: [TextLine] { get }
}
