import HelpFiles
import HelpViewModel

extension ExitError {
  init(_ failure: ContentFolderError) {
    switch failure {
    case .missingFolder(let path), .notAFolder(let path), .unreadableFolder(let path):
      self.init(.missingInput, .file(.cannotRead(path)))
    }
  }

  /// Runs `read`, and throws its error as an `ExitError`.
  static func wrapping<Value>(_ read: () throws(ContentFolderError) -> Value) throws(ExitError) -> Value {
    do {
      return try read()
    } catch {
      throw ExitError(error)
    }
  }
}
