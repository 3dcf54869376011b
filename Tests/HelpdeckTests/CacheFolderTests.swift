import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Cache folder") struct CacheFolderTests {
  @Test func `the cache folder follows the XDG base directory specification`() {
    #expect(Environment(["XDG_CACHE_HOME": "/c", "HOME": "/home/kim"]).cacheFolder == "/c/helpdeck")
    #expect(Environment(["HOME": "/home/kim"]).cacheFolder == "/home/kim/.cache/helpdeck")
  }

  @Test func `a relative path is ignored`() {
    #expect(Environment(["XDG_CACHE_HOME": "c", "HOME": "/home/kim"]).cacheFolder == "/home/kim/.cache/helpdeck")
    #expect(Environment(["XDG_CACHE_HOME": "c", "HOME": "."]).cacheFolder == nil)
    #expect(Environment([:]).cacheFolder == nil)
  }
}
