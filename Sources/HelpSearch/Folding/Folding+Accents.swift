extension Folding {
  /// Base letters of lower-case letters with accents.
  static let withoutAccents: [UInt16: UInt16] = {
    var bases: [UInt16: UInt16] = [:]
    bases.reserveCapacity(600)
    for family in families.utf16.split(separator: space) {
      for letter in family.dropFirst() { bases[letter] = family.first }
    }
    return bases
  }()

  /// Each base letter, followed by its accented forms: Latin, Greek and Cyrillic. Made by `.scripts/make-accent-table`
  /// from the canonical decompositions of the Unicode Character Database (Unicode License v3); a test holds it to them.
  private static let families = """
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ \
    iìíîïĩīĭįǐȉȋḭḯỉị jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽ mḿṁṃ nñńņňǹṅṇṉṋ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ pṕṗ rŕŗřȑȓṙṛṝṟ \
    sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ ¨΅ æǣǽ øǿ ſẛ ʒǯ αά εέ \
    ηή ιΐίϊ οό υΰϋύ ωώ ϒϓϔ аӑӓ гѓ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ
    """
}
