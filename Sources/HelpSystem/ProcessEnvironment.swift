package import HelpViewModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Environment {
  /// The variables of this process, read without Foundation; what is not UTF-8 is repaired.
  package static func ofThisProcess() -> Environment {
    var variables: [String: String] = [:]
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      unsafe entry += 1
    }
    return Environment(variables)
  }
}
