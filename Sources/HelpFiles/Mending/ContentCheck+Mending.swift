import HelpContent

extension ContentCheck {
  /// The files of folders of content, and single files, in which something can be mended, each with its mended form.
  package func mended(in paths: [String]) throws(ContentFolderError) -> [MendedFile] {
    var files: [LayerFile] = []
    for path in paths {
      do throws(ContentFolderError) {
        files += try FolderWalk.files(of: path) + [FolderWalk.searches(of: path)].compactMap(\.self)
      } catch .notAFolder {
        files.append(try Self.file(path))
      }
    }
    return files.compactMap { MendedFile($0, validation) }
  }

  /// A single file, which is not written if its name is a link out of its folder.
  private static func file(_ path: String) throws(ContentFolderError) -> LayerFile {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let root = RegularFile.realPath(folder) else { throw .missingFolder(path) }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return LayerFile(path: path, relativePath: name, origin: .disk(root: root))
  }
}
