import ArgumentParser

/// The exit statuses, after sysexits.h and grep.
enum ExitStatus: Int32, CaseIterable {
  case nothingFound = 1
  case usage = 64
  case contentErrors = 65
  case missingInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case badConfiguration = 78
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }
}
