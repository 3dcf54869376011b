import FileStore
import Foundation
import HelpContent
import HelpSearch
import Synchronization

/// Builds the search index of a table and measures every keystroke of a trace: `search-benchmark TEXT.tsv TRACE.tsv`.
/// Prints a JSON document, which `.scripts/benchmark-search` describes and compares with other programs.
@main struct SearchBenchmark {
  static let limit = 50

  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.count {
    case 3: try build(text: arguments[1], trace: arguments[2])
    case 5 where arguments[1] == "--search": try search(text: arguments[2], trace: arguments[3], folder: arguments[4])
    default:
      FileHandle.standardError.write(Data("usage: search-benchmark TEXT.tsv TRACE.tsv\n".utf8))
      exit(64)
    }
  }

  /// Builds and stores the segments, and searches them in another process, to measure the memory of searching alone.
  private static func build(text: String, trace: String) throws {
    let library = try TableLibrary(path: text)
    let folder = FileManager.default.temporaryDirectory.appending(path: "search-benchmark-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let cache = CacheFolder(folder) else { throw CocoaError(.fileWriteUnknown) }
    let start = ContinuousClock.now
    let partitions = SearchIndexing.partitions(of: library)
    let next = Atomic(0)
    let sizes = Mutex([Int]())
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < partitions.count else { return }
        guard let bytes = SearchIndexing.bytes(of: partitions[number], in: library, kindNames: [:]) else { return }
        cache.store(bytes, as: "segment-\(1000 + number)")
        sizes.withLock { $0.append(bytes.count) }
      }
    }
    let seconds = start.duration(to: .now).milliseconds / 1_000
    let child = Process()
    child.executableURL = URL(filePath: "/proc/self/exe")
    child.arguments = ["--search", text, trace, folder]
    let pipe = Pipe()
    child.standardOutput = pipe
    try child.run()
    let searched = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    child.waitUntilExit()
    print(
      """
      {"name": "helpdeck", "version": "\(partitions.count) segments", \
      "configuration": "all interpretations, ranked top \(limit), exact count up to 200", "entries": \(library.count), \
      "build": {"seconds": \(String(format: "%.3f", seconds)), "threads": 2}, \
      "index_bytes": \(sizes.withLock { $0.reduce(0, +) }), "text_bytes": \(library.byteCount), \(searched)}
      """)
  }

  private static func search(text: String, trace: String, folder: String) throws {
    guard let cache = CacheFolder(folder) else { throw CocoaError(.fileReadUnknown) }
    let collection = HelpCollection(
      id: Identifier("table")!, title: LocalizedText(.korean, "table"), language: .korean,
      synonyms: TableLibrary.synonyms)
    let before = processMemory()
    func open() -> IndexedSearchEngine {
      let segments = cache.names().sorted().compactMap { cache.bytes(of: $0) }.compactMap { SearchSegment($0) }
      return IndexedSearchEngine(EmptyLibrary(collection: collection), segments: segments, kindNames: [:])
    }
    func first() -> Double {
      let start = ContinuousClock.now
      _ = open().ranked(query("환불"), limit: limit, depth: .quick)
      return start.duration(to: .now).milliseconds
    }
    _ = first()
    let cached = (0..<5).map { _ in first() }.sorted()[2]
    for name in cache.names() {
      let file = Glibc.open(folder + "/" + name, O_RDONLY)
      fsync(file)
      posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
      close(file)
    }
    let evicted = first()
    let engine = open()
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let keys = lines.compactMap { line -> (String, String)? in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    for (_, typed) in keys { _ = engine.ranked(query(typed), limit: limit, depth: .quick) }
    let memory = processMemory()
    var classes: [String: KeystrokeTimes] = [:]
    func measure(_ typed: String, as names: [String], depth: SearchDepth) {
      let query = query(typed)
      let start = clock()
      let found = engine.ranked(query, limit: limit, depth: depth)
      let time = Duration.nanoseconds(clock() - start)
      for name in names { classes[name, default: KeystrokeTimes()].add(time, found: !found.isEmpty, typed: typed) }
    }
    for (name, typed) in keys { measure(typed, as: [name, "all"], depth: .quick) }
    // Work after the key: the exact total, and suggestions if nothing is found.
    for index in stride(from: 0, to: keys.count, by: 25) { measure(keys[index].1, as: ["everything"], depth: .full) }
    let times = classes.sorted { $0.key < $1.key }.map { "\"\($0)\": \($1.json)" }.joined(separator: ", ")
    print(
      """
      "open_ms": {"cached": \(String(format: "%.3f", cached)), "evicted": \(String(format: "%.3f", evicted))}, \
      "memory": {"anonymous_bytes": \(memory.anonymous - before.anonymous), \
      "resident_bytes": \(memory.resident - before.resident)}, "keystrokes": {\(times)}
      """, terminator: "")
  }

  /// Nanoseconds of wall time, or with SEARCH_BENCHMARK_CPU=1 of this thread's CPU time, for a busy machine.
  private static func clock() -> Int64 {
    var time = timespec()
    clock_gettime(usesThreadTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static let usesThreadTime = ProcessInfo.processInfo.environment["SEARCH_BENCHMARK_CPU"] == "1"

  private static func query(_ text: String) -> SearchQuery {
    SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean))
  }
}
