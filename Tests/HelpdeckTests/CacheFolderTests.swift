import HelpViewModel
import Testing

@testable import helpdeck

struct CacheFolderTests {
  @Test func `the folder is where the XDG base directory specification has it`() {
    #expect(Environment(["XDG_CACHE_HOME": "/c", "HOME": "/home/kim"]).cacheFolder == "/c/helpdeck")
    #expect(Environment(["HOME": "/home/kim"]).cacheFolder == "/home/kim/.cache/helpdeck")
  }

  @Test func `a relative path is as good as none`() {
    #expect(Environment(["XDG_CACHE_HOME": "c", "HOME": "/home/kim"]).cacheFolder == "/home/kim/.cache/helpdeck")
    #expect(Environment(["XDG_CACHE_HOME": "c", "HOME": "."]).cacheFolder == nil)
    #expect(Environment([:]).cacheFolder == nil)
  }
}
