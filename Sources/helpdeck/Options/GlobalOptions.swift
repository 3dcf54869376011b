import ArgumentParser
import HelpContent
import HelpViewModel

/// What every command takes; `choices` is what came of it.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("d", allowingJoined: true), .long],
    help: ArgumentHelp("Read content from this folder only (may be repeated).", valueName: "dir"),
    completion: .directory)
  var data: [String] = []

  @Option(
    help: ArgumentHelp("Lay this folder over all other content (may be repeated).", valueName: "dir"),
    completion: .directory)
  var addData: [String] = []

  @Option(
    name: [.customShort("L", allowingJoined: true), .customLong("lang")],
    help: ArgumentHelp("Languages, best first, such as 'ko,en'; the interface follows.", valueName: "tags"),
    transform: GlobalOptions.languages)
  var languages: [LanguageTag] = []

  @Flag(help: "Leave out what is not written in these languages.")
  var strictLang = false

  @Option(
    help: ArgumentHelp("Read settings from this file only; /dev/null for none.", valueName: "file"), completion: .file()
  )
  var config: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print one record per line, fields separated by tabs.")
  var plain = false

  @Option(help: "Use colour: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(help: "Use no colour.")
  var noColor = false

  @Flag(help: "Use ASCII for lines and signs.")
  var ascii = false

  @Flag(help: "Print long text at once, without a pager.")
  var noPager = false

  /// Nothing ever asks; scripts may say so to be safe.
  @Flag(help: .hidden)
  var noInput = false

  @Flag(name: .shortAndLong, help: "Say only what went wrong.")
  var quiet = false

  @Flag(name: [.short, .long, .customLong("debug")], help: "Say more about what is done.")
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
