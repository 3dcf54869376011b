import HelpContent

/// Collects the terms of documents and sorts them into posting lists.
struct InvertedIndexBuilder {
  private var terms = TermTable()
  /// Numbers of the distinct terms of each document, one document after the other.
  private var stream: [UInt32] = []
  /// Start of each document's terms in the stream.
  private var starts: [Int] = []
  /// Nil until the first service is added.
  private var documentCount: Int?

  /// Adds the document with the next number.
  mutating func add(_ document: SearchDocument, service: Int, labels: [Int]) {
    starts.append(stream.count)
    addTerm(TermKey(.service, number: service))
    for label in labels { addTerm(TermKey(.label, number: label)) }
    for text in document.texts {
      for folded in text.folded { add(folded, text.role) }
    }
  }

  /// Adds the service with the next number; services follow all documents.
  mutating func add(_ service: SearchService) {
    if documentCount == nil { documentCount = starts.count }
    starts.append(stream.count)
    for text in service.names + service.category {
      for folded in text.folded {
        addGrams(folded, .serviceName)
        WordInitials.forEachBeginning(in: folded) { addTerm(TermKey(.serviceInitials, $0, $1)) }
      }
    }
  }

  private mutating func add(_ codeUnits: CodeUnits, _ role: SearchText.Role) {
    // Names and keywords of a contact say the same in several languages.
    let repeats = role == .body || role == .phrasing
    addGrams(codeUnits, role.field, repeats)
    addWords(codeUnits, role.field, repeats)
    if role == .title || role == .name || role == .value { addTerm(TermKey(whole: codeUnits)) }
    if role == .title || role == .name {
      WordInitials.forEachBeginning(in: codeUnits) { addTerm(TermKey(.initials, $0, $1)) }
    }
    let beginning = codeUnits.lazy.filter { !IgnoredPunctuation.isIgnored($0) }.prefix(2)
    guard role == .title, let first = beginning.first else { return }
    addTerm(TermKey(.titleStart, first, beginning.dropFirst().first ?? 0))
    addWordStarts(codeUnits)
  }

  private mutating func addGrams(_ codeUnits: CodeUnits, _ field: TermKey.Field, _ repeats: Bool = false) {
    var before: UInt16 = 0
    var last: UInt16 = 0
    // 0 stands for none: folding turns control characters into spaces.
    for codeUnit in codeUnits where !IgnoredPunctuation.isIgnored(codeUnit) {
      addText(TermKey(field, codeUnit), repeats)
      if last != 0 { addText(TermKey(field, last, codeUnit), repeats) }
      if before != 0, Gram.isTrigram(before, last, codeUnit) {
        addText(TermKey(field, before, last, codeUnit), repeats)
      }
      before = last
      last = codeUnit
    }
  }

  private mutating func addWords(_ codeUnits: CodeUnits, _ field: TermKey.Field, _ repeats: Bool) {
    let field = field.words
    WordTerms.forEach(in: codeUnits) { addText(TermKey(field, hash: $0), repeats) }
  }

  /// Adds a term of a text, and once more when it `repeats` often enough.
  @inline(__always)
  private mutating func addText(_ key: TermKey, _ repeats: Bool) {
    let (number, occurrences) = terms.count(key, in: UInt32(truncatingIfNeeded: starts.count))
    if occurrences == 1 { stream.append(number) }
    if repeats, occurrences == TermKey.repetition, let repeated = key.field?.repeated { addTerm(key.inField(repeated)) }
  }

  private mutating func addWordStarts(_ codeUnits: CodeUnits) {
    for index in codeUnits.indices
    where WordBoundary.isStart(index, in: codeUnits.span) && !IgnoredPunctuation.isIgnored(codeUnits[index]) {
      addTerm(TermKey(.wordStart, codeUnits[index]))
      if let next = codeUnits[(index + 1)...].first(where: { !IgnoredPunctuation.isIgnored($0) }) {
        addTerm(TermKey(.wordStart, codeUnits[index], next))
      }
    }
  }

  @inline(__always)
  private mutating func addTerm(_ key: TermKey) {
    let (number, occurrences) = terms.count(key, in: UInt32(truncatingIfNeeded: starts.count))
    if occurrences == 1 { stream.append(number) }
  }

  /// Keys in order; for each the start of its posting list, in words of 16 bits, and its number of documents; the
  /// lists; the directory of grams, and for each of their fields the code units that begin one.
  consuming func finish() -> (
    keys: [UInt64], postings: [UInt64], lists: [UInt16], directory: [UInt32], firsts: [CodeUnits]
  ) {
    let unordered = terms.keys
    var counts = [UInt32](repeating: 0, count: unordered.count)
    for number in stream { counts[Int(number)] += 1 }
    let order = unordered.indices.sorted { unordered[$0] < unordered[$1] }
    var cursors = [Int](repeating: 0, count: counts.count)
    var postings: [UInt64] = []
    postings.reserveCapacity(order.count)
    var length = 0
    for number in order {
      let isList = counts[number] <= SegmentFormat.maxListLength
      // A bitmap is read in words.
      if !isList { length = (length + 3) & ~3 }
      cursors[number] = isList ? length : ~length
      postings.append(UInt64(length) | UInt64(counts[number]) << 40)
      length += isList ? Int(counts[number]) : SegmentFormat.maxDocuments / 16
    }
    var lists = [UInt16](repeating: 0, count: length)
    let documentCount = documentCount ?? starts.count
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : stream.count
      let document = index < documentCount ? index : index - documentCount
      for number in stream[starts[index]..<end] {
        let cursor = cursors[Int(number)]
        if cursor >= 0 {
          lists[cursor] = UInt16(document)
          cursors[Int(number)] = cursor + 1
        } else {
          lists[~cursor + document >> 4] |= 1 << UInt16(document & 15)
        }
      }
    }
    let keys = order.map { unordered[$0] }
    let (directory, firsts) = Self.directory(keys)
    return (keys, postings, lists, directory, firsts)
  }

  /// The keys of grams come first.
  private static func directory(_ keys: [UInt64]) -> (starts: [UInt32], firsts: [CodeUnits]) {
    var starts: [UInt32] = []
    var firsts = [CodeUnits](repeating: [], count: TermKey.Field.gramFieldCount)
    var position = 0
    while position < keys.count {
      let key = TermKey(bits: keys[position])
      guard let field = key.field?.ordinal, field < firsts.count else { break }
      if firsts[field].last != key.first {
        firsts[field].append(key.first)
        starts.append(UInt32(position))
      }
      position += 1
    }
    return (starts + [UInt32(position)], firsts)
  }
}

extension TermKey.Field {
  /// The field of the words of a text whose grams are in this one.
  var words: TermKey.Field {
    switch self {
    case .title: .titleWord
    case .phrasing: .phrasingWord
    default: .bodyWord
    }
  }
}

extension SearchText.Role {
  /// The field of the grams of such a text.
  var field: TermKey.Field {
    switch self {
    case .title: .title
    case .name, .value, .phrasing, .keyword: .phrasing
    case .body: .body
    }
  }
}

enum Gram {
  /// True for ASCII: of so few characters pairs are not selective enough.
  @inline(__always)
  static func isTrigram(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> Bool {
    first < 0x80 && second < 0x80 && third < 0x80
  }
}

/// Distinct keys, numbered in the order in which they are added, each with the last document that had it: a hash table
/// with linear probing.
private struct TermTable {
  /// Key and values lie together, because most accesses miss the processor's caches.
  private struct Slot {
    /// 0 in an empty slot; no key is 0.
    var key: UInt64 = 0
    var number: UInt32 = 0
    /// The last document that had the key, and in the lowest two bits how often.
    var use: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var count = 0

  /// In the order of their numbers.
  var keys: [UInt64] {
    var keys = [UInt64](repeating: 0, count: count)
    for slot in slots where slot.key != 0 { keys[Int(slot.number)] = slot.key }
    return keys
  }

  /// Number of the key, and how often `document`, which is not 0, has had it by now: from 1 to `TermKey.repetition`, and
  /// 0 beyond.
  @inline(__always)
  mutating func count(_ key: TermKey, in document: UInt32) -> (number: UInt32, occurrences: Int) {
    let slot = Self.slot(of: key.bits, in: slots)
    if slots[slot].use >> 2 == document {
      guard slots[slot].use & 3 < UInt32(TermKey.repetition) else { return (slots[slot].number, 0) }
      slots[slot].use += 1
      return (slots[slot].number, Int(slots[slot].use & 3))
    }
    slots[slot].use = document << 2 | 1
    if slots[slot].key == key.bits { return (slots[slot].number, 1) }
    let number = UInt32(count)
    slots[slot].key = key.bits
    slots[slot].number = number
    count += 1
    if count * 2 > slots.count { grow() }
    return (number, 1)
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.key != 0 { larger[Self.slot(of: slot.key, in: larger)] = slot }
    slots = larger
  }

  /// Index of the key's slot, or of the empty one for it.
  @inline(__always)
  private static func slot(of key: UInt64, in slots: [Slot]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
