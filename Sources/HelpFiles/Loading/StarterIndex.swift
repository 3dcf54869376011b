import CStarterContent
package import FileStore

/// The search index of the starter content, made when the program was built and read in place.
package enum StarterIndex {
  package static var bytes: MappedBytes {
    unsafe MappedBytes(immortal: starter_index(), count: starter_index_count())
  }
}
