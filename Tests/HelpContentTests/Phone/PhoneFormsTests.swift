import HelpContent
import TestSupport
import Testing

@Suite("Phone number forms") struct PhoneFormsTests {
  private func forms(_ value: String, _ country: String? = nil, e164: String? = nil, ext: String? = nil) -> PhoneForms {
    PhoneForms(value: value, details: PhoneDetails(country: country, e164: e164, extension: ext))
  }

  @Test(arguments: [
    ("1588-1234", "KR", "15881234", "tel:15881234;phone-context=+82"),
    ("1588 1234", "KR", "15881234", "tel:15881234;phone-context=+82"),
    ("1372", "KR", "1372", "tel:1372;phone-context=+82"),
    ("114", "KR", "114", "tel:114;phone-context=+82"),
    ("02-704-7983", "KR", "027047983", "tel:027047983;phone-context=+82"),
    ("02)704-7983", "KR", "027047983", "tel:027047983;phone-context=+82"),
    ("(02) 704-7983", "KR", "027047983", "tel:027047983;phone-context=+82"),
    ("02.704.7983", "KR", "027047983", "tel:027047983;phone-context=+82"),
    ("02 - 704 - 7983", "KR", "027047983", "tel:027047983;phone-context=+82"),
    ("010 1234-5678", "KR", "01012345678", "tel:01012345678;phone-context=+82"),
    ("080-123-4567", "KR", "0801234567", "tel:0801234567;phone-context=+82"),
    ("060-700-1234", "KR", "0607001234", "tel:0607001234;phone-context=+82"),
    ("070-1234-5678", "KR", "07012345678", "tel:07012345678;phone-context=+82"),
    ("95016", "CN", "95016", "tel:95016;phone-context=+86"),
    ("10086", "CN", "10086", "tel:10086;phone-context=+86"),
    ("12315", "CN", "12315", "tel:12315;phone-context=+86"),
    ("400-123-4567", "CN", "4001234567", "tel:4001234567;phone-context=+86"),
    ("800 810 1234", "CN", "8008101234", "tel:8008101234;phone-context=+86"),
    ("010-12345678", "CN", "01012345678", "tel:01012345678;phone-context=+86"),
    ("(0755) 1234 5678", "CN", "075512345678", "tel:075512345678;phone-context=+86"),
    ("138 1234 5678", "CN", "13812345678", "tel:13812345678;phone-context=+86"),
    ("0120-123-456", "JP", "0120123456", "tel:0120123456;phone-context=+81"),
    ("1-800-555-0199", "US", "18005550199", "tel:18005550199;phone-context=+1"),
    ("(212) 555-0100", "US", "2125550100", "tel:2125550100;phone-context=+1"),
    ("01 23 45 67 89", "FR", "0123456789", "tel:0123456789;phone-context=+33"),
    ("020 7946 0000", "GB", "02079460000", "tel:02079460000;phone-context=+44"),
    ("112", "DE", "112", "tel:112;phone-context=+49"),
  ])
  func `a number with its country has digits and a local tel address`(
    value: String, country: String, digits: String, uri: String
  ) {
    let forms = forms(value, country)
    #expect([forms.shown, forms.digits, forms.e164, forms.telURI] == [value, digits, nil, uri])
  }

  @Test(arguments: [
    ("+82-2-123-4567", "8221234567"), ("+82 2 123 4567", "8221234567"), ("+82 2-123-4567", "8221234567"),
    ("+82-10-1234-5678", "821012345678"), ("+86 10 1234 5678", "861012345678"), ("+86-755-1234-5678", "8675512345678"),
    ("+1 (212) 555-0100", "12125550100"), ("+1.212.555.0100", "12125550100"), ("+44 20 7946 0000", "442079460000"),
    ("+39 06 1234 5678", "390612345678"), ("+8221234567", "8221234567"), (" +8221234567 ", "8221234567"),
  ])
  func `an international number needs no country`(value: String, digits: String) {
    let forms = forms(value)
    #expect([forms.shown, forms.digits, forms.e164, forms.telURI] == [value, digits, "+\(digits)", "tel:+\(digits)"])
  }

  @Test(arguments: [
    "02-704-7983~5", "02-704-7983-5", "02-704-7983/5", "02-704-7983, 7985", "02-704-7983–5", "02-704-7983 (내선 2)",
    "02-704-7983 내선 2", "02-704-7983 (2)", "02-704-7983 ext. 2", "02-704-7983 x2", "010-12345678转8001",
    "010-12345678转 8001",
    "010-12345678-2", "02-704-7983#2", "02-704-7983,2", "1588-1234 → 1 → 3", "1588-1234 1", "1588-1234 1577-1234",
    "1588-1234 1397", "112/119", "+82 (0)2 704 7983", "+82-02-704-7983", "+86 010 1234 5678", "+0 123 456 789", "+82",
    "+",
    "1-800-FLOWERS", "02-XXX-XXXX", "010-****-1234", "010--1234", "1588-", "-1588", "(02 704-7983", "(02", "(02)",
    "()1588",
    "02(704)", "전화",
    "", " ", "１３７２", "12345678901234567890", "1588-1234.", "02))704-7983", "((02))704-7983",
  ])
  func `an ambiguous number has no other form than its own`(value: String) {
    let forms = forms(value, "KR")
    #expect([forms.shown, forms.digits, forms.e164, forms.telURI] == [value, nil, nil, nil])
  }

  @Test func `no country calling code is invented`() {
    #expect(forms("95016").telURI == nil)
    #expect(forms("02-704-7983").e164 == nil)
    #expect(forms("02-704-7983", "ZZ").telURI == nil)
    #expect(forms("95016").digits == "95016")
    #expect(PhoneForms(value: "95016", details: nil).telURI == nil)
  }

  @Test func `a stated E.164 number is used even for a range`() {
    let forms = forms("02-704-7983~5", "KR", e164: "+8227047983")
    #expect([forms.digits, forms.e164, forms.telURI] == [nil, "+8227047983", "tel:+8227047983"])
  }

  @Test(arguments: ["8227047983", "+82-2-704-7983", "+82027047983", "+", "+82", "+8227047984"])
  func `a stated E.164 number that is malformed or differs from the shown number is ignored`(stated: String) {
    let forms = forms("+82-2-704-7983", "KR", e164: stated)
    #expect([forms.e164, forms.telURI] == [nil, nil])
  }

  @Test(arguments: [
    ("1577-1000", "KR", "+8215771000"), ("02-704-7983", "KR", "+8227047983"), ("010-1234-5678", "KR", "+821012345678"),
    ("020 7946 0000", "GB", "+442079460000"), ("(212) 555-0100", "US", "+12125550100"),
    ("1-800-555-0100", "US", "+18005550100"), ("06 1234 5678", "IT", "+390612345678"),
    ("8 495 123-45-67", "RU", "+74951234567"), ("06 1 234 5678", "HU", "+3612345678"),
    ("011 15-2345-6789", "AR", "+5491123456789"), ("400-810-0000", "CN", "+864008100000"),
  ]) func `a stated E.164 number that is the shown one is dialled`(value: String, country: String, e164: String) {
    #expect(forms(value, country, e164: e164).e164 == e164)
    #expect(forms(value, e164: e164).e164 == e164, "without a country")
    #expect(forms(value, country, e164: e164).telURI == "tel:\(e164)")
  }

  @Test(arguments: [
    ("1577-1000", "KR", "+8215881000"), ("1577-1000", "KR", "+15771000"), ("1577-1000", "CN", "+8215771000"),
    ("02-704-7983", "KR", "+82270479831"), ("02-704-7983", "KR", "+8270479832"), ("02-704-7983~5", "KR", "+8227047984"),
    ("112", "KR", "+82119"), ("+82-2-704-7983", "KR", "+8627047983"), ("020 7946 0000", "GB", "+442079460001"),
  ]) func `no other number than the shown one is ever dialled`(value: String, country: String, e164: String) {
    let forms = forms(value, country, e164: e164)
    #expect([forms.e164, forms.telURI] == [nil, nil])
  }

  @Test func `an extension appears in the tel address only`() {
    let local = forms("02-704-7983", "KR", ext: "8001")
    #expect(local.digits == "027047983")
    #expect(local.telURI == "tel:027047983;ext=8001;phone-context=+82")
    #expect(forms("+82-2-704-7983", ext: "8001").telURI == "tel:+8227047983;ext=8001")
    #expect(forms("+82-2-704-7983", ext: "상담원").telURI == "tel:+8227047983")
  }

  @Test func `a service code keeps its star and number sign`() {
    let code = forms("*123#", "KR")
    #expect([code.digits, code.e164, code.telURI] == [nil, nil, "tel:*123%23;phone-context=+82"])
    #expect(forms("*#", "KR").telURI == nil)
  }

  @Test(arguments: ["02)704-7\u{200D}", "+1 212 555 0\u{E0041}100", "1588-123\u{301}4"])
  func `a digit with a combining character is not a digit`(value: String) {
    let forms = forms(value, "KR")
    #expect([forms.digits, forms.e164, forms.telURI] == [nil, nil, nil])
  }

  @Test func `forms of any text contain only dialable characters`() {
    var random = SeededGenerator(seed: 6)
    let alphabet = Array("0123456789012345678901234567890123456789+-() .*#~,/x내선转\u{0301}")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...16, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
      let forms = forms(text, "KR")
      #expect(forms.digits?.allSatisfy { $0.isASCII && $0.isNumber } != false)
      if let digits = forms.digits { #expect(digits == text.filter { $0.isASCII && $0.isNumber }) }
    }
  }
}
