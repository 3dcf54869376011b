extension Folding {
  /// What a small letter with accents is without them, from the canonical decompositions of UnicodeData.txt (Unicode License);
  /// a test holds it to them.
  static let withoutAccents: [UInt32: UInt32] = {
    var bases: [UInt32: UInt32] = [:]
    for family in families.unicodeScalars.split(separator: " ") {
      for letter in family.dropFirst() { bases[letter.value] = family.first?.value }
    }
    return bases
  }()

  /// A letter, and behind it those that carry accents: Latin, Greek and Cyrillic.
  private static let families = """
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ cçćĉċčḉ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ iìíîïĩīĭįǐȉȋḭḯỉị nñńņňǹṅṇṉṋ \
    oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự yýÿŷȳẏẙỳỵỷỹ dďḋḍḏḑḓ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ jĵǰ \
    kķǩḱḳḵ lĺļľḷḹḻḽ rŕŗřȑȓṙṛṝṟ sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ wŵẁẃẅẇẉẘ zźżžẑẓẕ æǣǽ ʒǯ øǿ ¨΅ ιΐίϊ αά εέ ηή υΰϋύ οό ωώ ϒϓϔ \
    ийѝӣӥ еѐёӗ гѓ ії кќ уўӯӱӳ ѵѷ жӂӝ аӑӓ әӛ зӟ оӧ өӫ эӭ чӵ ыӹ bḃḅḇ fḟ mḿṁṃ pṕṗ vṽṿ xẋẍ ſẛ
    """
}
