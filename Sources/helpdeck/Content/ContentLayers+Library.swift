import HelpContent
import HelpFiles

extension [ContentLayer] {
  /// The content of these layers as it is now, without a cache.
  func library() throws(ExitError) -> any ContentLibrary {
    try ExitError.wrapping { () throws(ContentFolderError) in
      try ContentLoader(today: nil).load(self).library
    }
  }
}
