import Foundation

/// Durations of keystrokes.
struct KeystrokeTimes {
  private(set) var milliseconds: [Double] = []
  private(set) var found = 0
  /// The slowest one, as typed.
  private(set) var slowest = ""

  mutating func add(_ time: Duration, found isFound: Bool, typed: String) {
    let value = time.milliseconds
    if value > slowestTime { (slowest, slowestTime) = (typed, value) }
    milliseconds.append(value)
    if isFound { found += 1 }
  }

  private var slowestTime = 0.0

  var json: String {
    let sorted = milliseconds.sorted()
    func quantile(_ share: Double) -> String {
      sorted.isEmpty ? "0" : String(format: "%.4f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    return """
      {"count": \(sorted.count), "found": \(found), "unanswered": 0, "p50": \(quantile(0.5)), "p99": \(quantile(0.99)), \
      "p999": \(quantile(0.999)), "max": \(quantile(1)), "slowest": "\(slowest.filter { $0 != "\"" && $0 != "\\" })"}
      """
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1_000_000_000_000_000
  }
}

/// Bytes of this process that no file backs, and all that are resident.
func processMemory() -> (anonymous: Int, resident: Int) {
  let lines = (try? String(contentsOfFile: "/proc/self/smaps_rollup", encoding: .utf8)) ?? ""
  func kibibytes(_ name: String) -> Int {
    let line = lines.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
  return (kibibytes("Anonymous:") * 1024, kibibytes("Rss:") * 1024)
}
