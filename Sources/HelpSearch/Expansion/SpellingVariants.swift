/// Expands English words to their British or American spelling.
enum SpellingVariants {
  /// Beginnings of words, British and American.
  private static let pairs: [(CodeUnits, CodeUnits)] = [
    ("cancell", "cancel"), ("travell", "travel"), ("labell", "label"), ("modell", "model"), ("dialled", "dialed"),
    ("dialling", "dialing"), ("signalling", "signaling"), ("fulfil", "fulfill"), ("enrol", "enroll"),
    ("instalment", "installment"), ("colour", "color"), ("favour", "favor"), ("behaviour", "behavior"),
    ("centre", "center"), ("metre", "meter"), ("cheque", "check"), ("licence", "license"), ("defence", "defense"),
    ("catalogue", "catalog"), ("dialogue", "dialog"), ("programme", "program"), ("enquir", "inquir"), ("grey", "gray"),
    ("organis", "organiz"), ("authoris", "authoriz"), ("recognis", "recogniz"), ("customis", "customiz"),
    ("personalis", "personaliz"), ("finalis", "finaliz"), ("apologis", "apologiz"), ("synchronis", "synchroniz"),
    ("initialis", "initializ"), ("summaris", "summariz"), ("analyse", "analyze"), ("postcode", "zipcode"),
    ("mobile phone", "cellphone"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"),
    ("practise", "practice"), ("learnt", "learned"), ("whilst", "while"), ("storey", "story"), ("tyre", "tire"),
  ].map { (SearchLexicon.withoutSeparators(Array($0.utf16)), Array($1.utf16)) }

  /// The word in the other spelling; empty for most words.
  static func variants(of codeUnits: CodeUnits) -> [CodeUnits] {
    guard codeUnits.count > 3, codeUnits.allSatisfy({ $0.isLatin || $0 == 0x2D }) else { return [] }
    let word = SearchLexicon.withoutSeparators(codeUnits)
    return pairs.flatMap { british, american in
      [(british, american), (american, british)].compactMap { from, to in
        // `fulfill` also begins with `fulfil`.
        guard word.starts(with: from), !(to.count > from.count && word.starts(with: to)) else { return nil }
        return to + word.dropFirst(from.count)
      }
    }
  }
}
