package import HelpContent

/// The content of all layers as it is displayed, with the files that it comes from.
package struct LayeredContent: Sendable {
  package let library: CompiledLibrary
  package let skipped: [SkippedFile]
  /// The file of each service that its overlays, if it has any, are laid over.
  package let sourceFiles: [ServiceID: String]
  /// Files of lower layers that a service's own file replaces, lowest first; only services that have such files.
  package let hidden: [ServiceID: [String]]
  /// Files laid over each service, lowest first.
  package let overlays: [ServiceID: [String]]
  /// The last good version of each file, by path.
  let files: [String: OpenedFile]
}
