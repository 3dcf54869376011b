import ArgumentParser

/// A subcommand of helpdeck.
protocol HelpdeckCommand: ParsableCommand {
  var options: GlobalOptions { get }

  /// The `type` of each document that `--json` prints, one of `OutputSchema.types`.
  static var jsonTypes: [String] { get }
}
