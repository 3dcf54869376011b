import HelpContent

/// What was chosen for every command; as it stands, nothing was.
struct GlobalChoices {
  var data: [String] = []
  var addedData: [String] = []
  var languages: [LanguageTag] = []
  var configurationFile: String?
  var format = OutputFormat.text
  var color = ColorChoice.auto
  var isASCII = false
  var isQuiet = false
  var isVerbose = false
}
