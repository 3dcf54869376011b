/// The content files of a folder.
package enum ContentFolder {
  /// Paths by those that an import gives the files: a person may have moved them to a folder below `services`.
  package static func paths(in folder: String) -> [String: String] {
    let files = (try? FolderWalk.files(of: folder)) ?? []
    return Dictionary(
      files.map { ($0.isCollection ? $0.relativePath : "services/\($0.stem).yaml", $0.path) }
    ) { first, _ in first }
  }
}
