import HelpFiles
import HelpSystem
import HelpViewModel

/// What a command finds around it before any content is read.
struct Surroundings {
  let console: Console
  private let locations: ContentLocations

  init(_ options: GlobalOptions) {
    let environment = Environment.ofThisProcess()
    console = Console(options, environment)
    locations = ContentLocations(
      data: options.data, adding: options.addData, environment: environment, isFolder: Folder.exists)
  }

  /// From low to high; a folder that the environment names in vain is told of.
  func layers() -> [ContentLayer] {
    for folder in locations.missing { console.warn(.folderMissing(folder)) }
    return locations.layers
  }

  /// `HELPDECK_NOW` stands in for the clock, so that tests have a day that stays.
  var clock: () -> ClockReading? {
    let fixed = console.environment["HELPDECK_NOW"].flatMap { ClockReading($0) }
    return { fixed ?? WallClock.now() }
  }
}
