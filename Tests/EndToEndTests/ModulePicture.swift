import Foundation

/// Modules and their imports as a Mermaid flowchart.
struct ModulePicture {
  let imports: [String: Set<String>]

  /// A line per module, importing modules before imported ones; arrows implied by others are left out.
  var text: String {
    modules.compactMap { module in
      let direct = imports[module] ?? []
      let implied = direct.reduce(into: Set<String>()) { $0.formUnion(reachable(from: $1)) }
      let shown = direct.subtracting(implied).sorted()
      return shown.isEmpty ? nil : "  \(module) --> \(shown.joined(separator: " & "))\n"
    }.joined()
  }

  /// `page` with its flowchart replaced by this one.
  func placed(in page: String) -> String {
    let head = "```mermaid\n"
    guard let start = page.range(of: head)?.upperBound, let end = page[start...].range(of: "```")?.lowerBound else {
      return page
    }
    return page[..<start] + "flowchart TD\n" + text + page[end...]
  }

  /// Those that reach more modules first, and by name where they reach as many.
  private var modules: [String] {
    imports.keys.sorted { (-reachable(from: $0).count, $0) < (-reachable(from: $1).count, $1) }
  }

  private func reachable(from module: String) -> Set<String> {
    (imports[module] ?? []).reduce(into: []) { $0.formUnion(reachable(from: $1).union([$1])) }
  }
}
