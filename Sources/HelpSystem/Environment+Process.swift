package import HelpViewModel
import POSIX

extension Environment {
  /// The environment of this process, read without Foundation. Invalid UTF-8 is repaired.
  package static let ofCurrentProcess: Environment = {
    var count = 0
    while unsafe environ[count] != nil { count += 1 }
    // To grow, the dictionary would look up its type by name in all conformances of the program.
    var variables: [String: String] = Dictionary(minimumCapacity: count)
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let variable = unsafe String(cString: text)
      if let sign = variable.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(variable[..<sign])] = String(variable[variable.utf8.index(after: sign)...])
      }
      unsafe entry += 1
    }
    return Environment(variables)
  }()

  /// `isSecured` of this process, without reading the other variables.
  package static var isProcessSecured: Bool {
    secures(unsafe getenv(securityVariable).map { unsafe String(cString: $0) })
  }
}
