package import HelpContent

/// What is shown of a set of layers: only what the browser and the commands need, found without reading YAML where that was done before.
package struct LayeredContent: Sendable {
  package let library: CompiledLibrary
  package let skipped: [SkippedFile]
  /// The file that each service comes from.
  package let origin: [ServiceID: String]
  /// The files of lower layers that say something of the same service, from low to high.
  package let hidden: [ServiceID: [String]]
  /// The files that are laid over it, from low to high.
  package let overlays: [ServiceID: [String]]
  /// By the names of their files; of a file with errors, what it was before.
  let files: [String: OpenedFile]
}
