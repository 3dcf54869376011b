import HelpContent
import Testing

@Suite("Web address") struct WebAddressTests {
  @Test(arguments: [
    "https://example.org", "HTTPS://example.org/a?b=c#d", "http://한국.kr/", "https://example.org/@name",
    "mailto:help@example.org", "tel:+8221234567", "tel:95016;phone-context=+86", "http://서울kr.한국:8080/a",
    "https://москва.рф/", "https://παράδειγμα.gr", "https://한국은행.kr", "https://かな漢字.jp", "https://[::1]:80/",
    "https://a.kr./",
    "mailto:a@b.kr?subject=a%20b&Body=c", "tel:+82-2-123-4567;ext=12",
  ])
  func `addresses of the allowed schemes are accepted`(text: String) {
    #expect(WebAddress.isAllowed(text))
  }

  @Test(arguments: [
    "", "example.org", "javascript:alert(1)", "file:///etc/passwd", "https:example.org", "https://",
    "https://bank.kr@evil.kr/", "https://a b.kr", "https://a.kr/\u{200B}", "https://a.kr/\u{202E}", "https://a.kr/\"",
    "https://b\u{430}nk.kr/", "https://\u{3BF}rg.kr", "https://bank.kr\u{2215}a.evil.kr/", "https://bank.kr\u{2044}a",
    "https://bank\u{FF0E}kr", "https://ｂank.kr", "https://bank.kr:80@evil.kr", "https://a%2Eb.kr", "https://a..kr",
    "https://a.\u{338}b.kr", "https://a.kr/\u{338}b.kr",
    "https://a.kr:port/", "https://[::1", "mailto:a@b.kr?cc=c@d.kr", "mailto:a@b.kr?subject=x&attach=/etc/hosts",
    "tel:*21*1234%23", "tel:*%2306%23", "tel:#21#", "tel:0212;x=*21#", "mailto:", "mailto:nobody", "tel:", "tel:abc",
    "data:text/html,x", " https://a.kr",
  ])
  func `all other addresses are refused`(text: String) {
    #expect(!WebAddress.isAllowed(text))
  }

  @Test func `a service's own address must be https`() {
    #expect(!WebAddress.isAllowed("http://example.org", schemes: ["https"]))
  }
}
