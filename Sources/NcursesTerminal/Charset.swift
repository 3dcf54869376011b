import POSIX

/// The character encoding of the locale, which ncurses uses for output.
enum Charset {
  /// Switches to a UTF-8 locale if the environment's is not, because ncurses would silently draw blanks. Returns false
  /// if there is no UTF-8 locale.
  static func selectUTF8() -> Bool {
    if unsafe setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    return ["C.UTF-8", "C.utf8", "en_US.UTF-8"].contains { (name: String) in
      unsafe setlocale(LC_CTYPE, name) != nil && isUTF8
    }
  }

  /// The encoding of the current locale.
  static var name: String { unsafe String(cString: nl_langinfo(Int32(CODESET))) }

  private static var isUTF8: Bool { name == "UTF-8" }
}
