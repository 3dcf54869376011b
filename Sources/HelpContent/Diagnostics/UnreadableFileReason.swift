/// The reason why a file could not be read.
package enum UnreadableFileReason: Hashable, Sendable {
  case notPermitted
  case vanished
  case notARegularFile
  case leavesTheFolder
  case inputOutput(code: Int)
  case tooManyFiles(limit: Int)
  case tooManyBytes(limit: Int)
  case tooDeep(limit: Int)
}
