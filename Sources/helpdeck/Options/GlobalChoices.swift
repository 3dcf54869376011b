import HelpContent

/// What was chosen for every command; as it stands, nothing was.
struct GlobalChoices {
  var data: [String] = []
  var addedData: [String] = []
  var languages: [LanguageTag] = []
  /// Whether what is in none of them is left out.
  var isStrictAboutLanguages = false
  var configurationFile: String?
  var format = OutputFormat.text
  var color = ColorChoice.auto
  var isASCII = false
  /// Whether a terminal that has no room for all of it is leafed through.
  var isPaged = true
  var isQuiet = false
  var isVerbose = false
}
