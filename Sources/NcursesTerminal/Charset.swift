import Glibc

/// How ncurses turns characters into bytes, which the locale decides.
enum Charset {
  /// Takes the locale's, and UTF-8 where the locale has another: ncurses would paint blanks without an error. Whether it is UTF-8 now.
  static func adoptUTF8() -> Bool {
    if unsafe setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    return ["C.UTF-8", "C.utf8", "en_US.UTF-8"].contains { (name: String) in
      unsafe setlocale(LC_CTYPE, name) != nil && isUTF8
    }
  }

  /// Of the locale that holds.
  static var name: String { unsafe String(cString: nl_langinfo(Int32(CODESET))) }

  private static var isUTF8: Bool { name == "UTF-8" }
}
