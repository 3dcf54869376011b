import HelpContent

/// The values of the global options; the defaults if none is given.
struct GlobalChoices {
  var data: [String] = []
  var addedData: [String] = []
  var languages: [LanguageTag] = []
  /// If true, text in other languages is hidden.
  var isStrictAboutLanguages = false
  var configurationFile: String?
  var format = OutputFormat.text
  var color = ColorChoice.auto
  var isASCII = false
  /// If true, output longer than the screen goes through a pager.
  var isPaged = true
  var isQuiet = false
  var isVerbose = false
}
