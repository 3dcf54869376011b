/// A folder of content that cannot be read.
package enum ContentFolderError: Error, Hashable {
  case missingFolder(String)
  case notAFolder(String)
  case unreadableFolder(String)
}
