/// A document of one of several segments.
struct DocumentID: Hashable {
  /// Index of the segment in the list of segments.
  let segment: Int
  let document: Int
}
