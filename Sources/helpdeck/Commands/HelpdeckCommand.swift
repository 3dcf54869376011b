import ArgumentParser

/// A subcommand of helpdeck.
protocol HelpdeckCommand: ParsableCommand {
  var options: GlobalOptions { get }

  /// The `type` of the document that `--json` prints, one of `OutputSchema.types`; nil without such a document.
  static var jsonType: String? { get }
}
