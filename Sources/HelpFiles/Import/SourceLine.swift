/// A line that was made of one of a file.
struct SourceLine {
  /// Of the line in the file, from 1.
  let number: Int
  var text: String
}
