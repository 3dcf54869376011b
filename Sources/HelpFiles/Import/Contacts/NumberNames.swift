/// The names of a card's numbers that stand in its note, one a line as in `Returns: 1372`: address books show a number
/// with nothing but its kind, so our own cards say there what each is for.
struct NumberNames {
  /// By the number as the card has it.
  let names: [String: String]
  /// The note without those lines; nil if nothing is left.
  let rest: String?

  init(note: String?, numbers: [String]) {
    var (kept, names): ([Substring], [String: String]) = ([], [:])
    for line in (note ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      if let number = numbers.first(where: { line.hasSuffix(": \($0)") && names[$0] == nil }),
        case let name = String(line.dropLast(number.count + 2)), !name.isEmpty
      {
        names[number] = name
      } else {
        kept.append(line)
      }
    }
    self.names = names
    rest = kept.drop { $0.isEmpty }.joined(separator: "\n").nonEmpty
  }
}
