/// Why a whole folder could not be read.
package enum ContentFailure: Error, Hashable {
  case missingFolder(String)
  case notAFolder(String)
  case unreadableFolder(String)
}
