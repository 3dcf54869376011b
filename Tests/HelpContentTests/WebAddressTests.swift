import HelpContent
import Testing

@Suite("Web address") struct WebAddressTests {
  @Test(arguments: [
    "https://example.org", "HTTPS://example.org/a?b=c#d", "http://한국.kr/", "https://example.org/@name",
    "mailto:help@example.org", "tel:+8221234567", "tel:95016;phone-context=+86",
  ])
  func `addresses of the allowed schemes are accepted`(text: String) {
    #expect(WebAddress.isAllowed(text))
  }

  @Test(arguments: [
    "", "example.org", "javascript:alert(1)", "file:///etc/passwd", "https:example.org", "https://",
    "https://bank.kr@evil.kr/", "https://a b.kr", "https://a.kr/\u{200B}", "https://a.kr/\u{202E}", "https://a.kr/\"",
    "mailto:", "mailto:nobody", "tel:", "tel:abc", "data:text/html,x", " https://a.kr",
  ])
  func `all other addresses are refused`(text: String) {
    #expect(!WebAddress.isAllowed(text))
  }

  @Test func `a service's own address must be https`() {
    #expect(!WebAddress.isAllowed("http://example.org", schemes: ["https"]))
  }
}
