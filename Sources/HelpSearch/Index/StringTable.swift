/// Distinct strings, numbered in the order in which they are added.
struct StringTable {
  private(set) var all: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of string: String) -> Int {
    if let number = numbers[string] { return number }
    numbers[string] = all.count
    all.append(string)
    return all.count - 1
  }
}
