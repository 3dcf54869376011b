/// Why a whole folder could not be read.
package enum ContentFolderError: Error, Hashable {
  case missingFolder(String)
  case notAFolder(String)
  case unreadableFolder(String)
}
