import ArgumentParser
import HelpContent
import HelpViewModel

/// The options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("d", allowingJoined: true), .long],
    help: ArgumentHelp("Use only the content in this folder (repeatable).", valueName: "dir"),
    completion: .directory)
  var data: [String] = []

  @Option(
    help: ArgumentHelp("Add the content in this folder on top of all other content (repeatable).", valueName: "dir"),
    completion: .directory)
  var addData: [String] = []

  @Option(
    name: [.customShort("L", allowingJoined: true), .customLong("lang")],
    help: ArgumentHelp(
      "Preferred languages, best first, such as 'ko,en'; also sets the interface language.", valueName: "tags"),
    transform: GlobalOptions.languages)
  var languages: [LanguageTag] = []

  @Flag(help: "Hide content that is not written in these languages.")
  var strictLang = false

  @Option(
    help: ArgumentHelp("Read settings only from this file (/dev/null for none).", valueName: "file"),
    completion: .file()
  )
  var config: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print one record per line, with tab-separated fields.")
  var plain = false

  @Option(help: "Use colour: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(help: "Do not use colour.")
  var noColor = false

  @Flag(help: "Use only ASCII for lines and symbols.")
  var ascii = false

  @Flag(help: "Do not use a pager for long output.")
  var noPager = false

  /// Accepted for scripts that pass it everywhere; no command ever prompts.
  @Flag(help: .hidden)
  var noInput = false

  @Flag(name: .shortAndLong, help: "Print only errors and warnings.")
  var quiet = false

  @Flag(name: [.short, .long, .customLong("debug")], help: "Print more details.")
  var verbose = false

  @Flag(name: [.customShort("V"), .long], help: "Print the version.")
  var version = false

  var choices: GlobalChoices {
    GlobalChoices(
      data: data, addedData: addData, languages: languages, isStrictAboutLanguages: strictLang,
      configurationFile: config,
      format: json ? .json : plain ? .plain : .text, color: color, isASCII: ascii, isPaged: !noPager, isQuiet: quiet,
      isVerbose: verbose)
  }

  mutating func validate() throws {
    if version {
      throw CleanExit.message("helpdeck \(helpdeckVersion)\(helpdeckCommit.isEmpty ? "" : " (\(helpdeckCommit))")")
    }
    if json && plain { throw ValidationError("--json and --plain cannot be used together.") }
    if noColor { color = .never }
  }

  private static func languages(_ list: String) throws -> [LanguageTag] {
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return try names.map { name in
      guard let tag = LanguageTag(localeName: name) else {
        throw ValidationError("'\(name)' is not a language tag such as 'ko', 'en' or 'zh-Hans'.")
      }
      return tag
    }
  }
}
