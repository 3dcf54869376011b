/// The part of BM25 that depends on the lengths of documents: for each field how much a term counts in a text of a
/// length.
///
/// BM25 multiplies the rarity of a term by `tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average))`, where `tf` is
/// the number of its occurrences. Here `tf` is 1, or in bodies `TermKey.repetition` from so many occurrences on.
struct LengthNormalization {
  private static let k1 = 1.2
  /// By field: titles, phrasings and bodies.
  private static let b = [0.75, 0.3, 0.75]
  private static let weights = [1, 0.9, 0.7]

  /// By field and code of the length: the factor for a term that occurs.
  private(set) var occurring: [[Float]]
  /// The same for a term that is repeated.
  private(set) var repeated: [[Float]]

  /// `averages` are the mean lengths of the fields.
  init(averages: [Double]) {
    let codes = 0..<256
    func factor(_ tf: Double, _ field: Int, _ code: Int) -> Double {
      let length = Double(FieldLengths.length(UInt8(code))) / max(1, averages[field])
      let norm = Self.k1 * (1 - Self.b[field] + Self.b[field] * length)
      return Self.weights[field] * tf * (Self.k1 + 1) / (tf + norm)
    }
    func factors(_ tf: Int) -> [[Float]] {
      FieldLengths.fields.indices.map { field in codes.map { Float(factor(Double(tf), field, $0)) } }
    }
    occurring = factors(1)
    repeated = factors(TermKey.repetition)
  }
}
