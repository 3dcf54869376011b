import FileStore
import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

/// What a command finds around it before any content is read.
struct Invocation {
  let console: Console
  let configuration: Configuration
  private let isStrictAboutLanguages: Bool
  let configurationLocations: ConfigurationLocations
  let locations: @Sendable () -> ContentLocations
  /// Nil where nothing is to be kept.
  private let sharedCacheFolder: SharedCacheFolder?

  init(_ choices: GlobalChoices) {
    let environment = Environment.ofThisProcess
    configuration = Configuration(choices, environment)
    isStrictAboutLanguages = choices.isStrictAboutLanguages
    console = Console(choices, environment, configuration)
    sharedCacheFolder = environment.cacheFolder.map { SharedCacheFolder($0) }
    configurationLocations = ConfigurationLocations(named: choices.configurationFile, environment: environment)
    let (data, adding, configured) = (choices.data, choices.addedData, configuration.dataPaths.value)
    locations = {
      ContentLocations(
        data: data, adding: adding, configured: configured, environment: environment, isFolder: Folder.exists)
    }
  }

  /// Tells what is wrong with the configuration and the variables; an error ends the command.
  func validateConfiguration() throws {
    validateClock()
    console.report(configuration.diagnostics)
    if !configuration.errors.isEmpty { throw ExitStatus.badConfiguration.code }
  }

  /// Tells when `HELPDECK_NOW` is no time.
  func validateClock() {
    if let text = console.environment["HELPDECK_NOW"], LocalTime(text) == nil { console.warn(.badClock(text)) }
  }

  /// From low to high; a folder that the environment or the configuration names in vain is told of.
  func layers() -> [ContentLayer] {
    let locations = locations()
    for folder in locations.missing { console.warn(.folderMissing(folder)) }
    return locations.layers
  }

  /// What was read before, where there is a place to keep it.
  var contentCache: @Sendable () -> CompiledCache? {
    let folder = cacheFolder
    return { folder().map { CompiledCache($0, version: Self.cacheVersion) } }
  }

  var cacheFolder: @Sendable () -> CacheFolder? {
    let shared = sharedCacheFolder
    return { shared?.folder() }
  }

  /// What another build of the program made is not looked at.
  static var cacheVersion: String { "\(helpdeckVersion) \(FileStamp.ofThisProgram()?.modified ?? 0)" }

  /// How the content is read, as often as it changes.
  var contentSource: ContentSource {
    ContentSource(
      locations: locations, clock: clock, cache: contentCache, indexFolder: cacheFolder, version: Self.cacheVersion,
      onlyLanguages: isStrictAboutLanguages ? console.choice.content : nil)
  }

  /// The content, without a word to anybody; nil where it cannot be read.
  func quietLibrary() -> (any ContentLibrary)? {
    try? ContentOpening(today: clock()?.date, cache: contentCache).open(locations().layers).library
  }

  /// Searches what is indexed so far.
  func engine(for library: any ContentLibrary) -> any SearchEngine {
    SearchIndexCache(library, folder: cacheFolder(), version: Self.cacheVersion).engine(waits: false)
  }

  /// `HELPDECK_NOW` stands in for the clock, so that tests have a day that stays.
  var clock: @Sendable () -> LocalTime? {
    let fixed = console.environment["HELPDECK_NOW"].flatMap { LocalTime($0) }
    return { fixed ?? WallClock.now() }
  }
}
