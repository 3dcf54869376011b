import HelpContent
import POSIX

/// Lists the content files of a folder: `collection.yaml`, and the YAML files in `services` down to `maxDepth`. Hidden
/// names are skipped.
struct FolderWalk {
  static let maxFileCount = 20_000
  static let maxByteCount = 1 << 30
  static let maxDepth = 16
  /// Names of any kind, so that a folder full of other files cannot keep the walk busy.
  private static let maxNameCount = 200_000

  private let folder: String
  private let root: String
  private var files: [LayerFile] = []
  private var names = 0
  private var visited: Set<Inode> = []

  private struct Inode: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// Sorted by path, the collection first.
  static func files(of folder: String) throws(ContentFolderError) -> [LayerFile] {
    var status = stat()
    guard unsafe stat(folder, &status) == 0 else {
      throw errno == EACCES ? ContentFolderError.unreadableFolder(folder) : ContentFolderError.missingFolder(folder)
    }
    guard RegularFile.isFolder(status) else { throw ContentFolderError.notAFolder(folder) }
    guard unsafe access(folder, R_OK | X_OK) == 0, let root = RegularFile.realPath(folder) else {
      throw ContentFolderError.unreadableFolder(folder)
    }
    var walk = FolderWalk(folder: folder, root: root)
    let collection = "collection.yaml"
    if unsafe lstat(walk.path(of: collection), &status) == 0 { walk.add(collection) }
    if unsafe lstat(walk.path(of: "services"), &status) == 0 { walk.enter("services", depth: 1) }
    return walk.files
  }

  static let searches = "searches.yaml"

  /// `searches.yaml` beside the collection; nil if there is none.
  static func searches(of folder: String) -> LayerFile? {
    guard let root = RegularFile.realPath(folder) else { return nil }
    var walk = FolderWalk(folder: folder, root: root)
    var status = stat()
    if unsafe lstat(walk.path(of: searches), &status) == 0 { walk.add(searches) }
    return walk.files.first
  }

  private init(folder: String, root: String) {
    var trimmed = folder[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.folder = String(trimmed)
    self.root = root
  }

  private func path(of relative: String) -> String { folder == "/" ? "/" + relative : "\(folder)/\(relative)" }

  private mutating func add(_ relative: String, _ reason: UnreadableFileReason? = nil) {
    let origin = reason.map(LayerFile.Origin.unreadable) ?? .disk(root: root)
    files.append(LayerFile(path: path(of: relative), relativePath: relative, origin: origin))
  }

  private mutating func enter(_ relative: String, depth: Int) {
    guard depth <= Self.maxDepth else { return add(relative, .tooDeep(limit: Self.maxDepth)) }
    let path = path(of: relative)
    var status = stat()
    guard unsafe stat(path, &status) == 0, let whole = RegularFile.realPath(path) else {
      return add(relative, UnreadableFileReason(errno))
    }
    guard whole == root || RegularFile.isInside(whole, root) else {
      return add(relative, .leavesTheFolder)
    }
    // Two links to the same folder, or a link to one further up, would read the same files again.
    let inode = Inode(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    guard visited.insert(inode).inserted else { return }
    guard let names = names(in: path) else { return add(relative, UnreadableFileReason(errno)) }
    for name in names.sorted() where !name.hasPrefix(".") {
      guard files.count < Self.maxFileCount, self.names < Self.maxNameCount else {
        if case .unreadable(.tooManyFiles)? = files.last?.origin { return }
        return add(relative, .tooManyFiles(limit: Self.maxFileCount))
      }
      visit("\(relative)/\(name)", depth: depth)
    }
  }

  private mutating func visit(_ relative: String, depth: Int) {
    var status = stat()
    let isThere = unsafe stat(path(of: relative), &status) == 0
    if isThere, RegularFile.isFolder(status) {
      enter(relative, depth: depth + 1)
    } else if relative.hasSuffix(".yaml") || relative.hasSuffix(".yml") {
      add(relative)
    }
  }

  private mutating func names(in path: String) -> [String]? {
    guard var stream = DirectoryStream(path) else { return nil }
    var found: [String] = []
    while names < Self.maxNameCount, let name = stream.next() {
      names += 1
      found.append(name)
    }
    return found
  }
}
