import FileStore
import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

/// The surroundings of a command before any content is read: console, settings, clock and the source of content.
struct Invocation {
  let console: Console
  let configuration: Configuration
  let configurationLocations: ConfigurationLocations
  let clock: CommandClock
  let contentSource: ContentSource
  let engines: SearchEngineFactory
  /// The command that finds what is wrong with the content.
  let checkCommand: String

  /// `isPrivate` says that no file may be made of what was read.
  init(_ choices: GlobalChoices, isPrivate: Bool = false) {
    let environment = Environment.ofCurrentProcess
    checkCommand = choices.checkCommand
    configuration = Configuration(choices, environment)
    configurationLocations = ConfigurationLocations(named: choices.configurationFile, environment: environment)
    console = Console(choices, environment, configuration)
    clock = CommandClock(environment)
    let (data, adding, configured) = (choices.data, choices.addedData, configuration.dataPaths.value)
    // Of what a colleague has no copy is made that nobody has asked for, as naming the folder in the settings does.
    let isForeign = (data + adding).contains { !configured.contains($0) && Folder.isOfAnotherUser($0) }
    let sharedCacheFolder = environment.cacheFolder.map { SharedCacheFolder($0, mayWrite: !isPrivate && !isForeign) }
    let cacheFolder: @Sendable () -> CacheFolder? = { sharedCacheFolder?.folder() }
    let hasStarter = configuration.hasStarter.value
    contentSource = ContentSource(
      locations: {
        ContentLocations(
          data: data, adding: adding, configured: configured, hasStarter: hasStarter, environment: environment,
          isFolder: Folder.exists)
      },
      clock: clock, cache: { cacheFolder().map { CompiledCache($0, version: Self.cacheVersion) } },
      onlyLanguages: choices.isStrictAboutLanguages ? console.languageChoice.content : nil)
    engines = SearchEngineFactory(
      folder: cacheFolder, version: Self.cacheVersion, zones: .ofSystem(fixing: clock.fixed))
  }

  /// Cache files of another build of the program are ignored.
  private static var cacheVersion: String { "\(helpdeckVersion) \(FileStamp.ofThisProgram()?.modified ?? 0)" }

  /// Reports problems of the configuration and of the environment variables. Throws if the configuration has an error.
  func validateConfiguration() throws {
    validateClock()
    console.report(configuration.diagnostics)
    if !configuration.errors.isEmpty { throw ExitStatus.badConfiguration.code }
  }

  /// Warns if `HELPDECK_NOW` is not a time.
  func validateClock() {
    if let text = clock.invalidValue { console.warn(.cli(.invalidClock(text))) }
  }

  /// From low to high. Warns of folders that the environment or the configuration names and that do not exist.
  func layers() -> [ContentLayer] {
    let locations = contentSource.locations()
    for folder in locations.missing { console.warn(.file(.cannotRead(folder))) }
    return locations.layers
  }
}
