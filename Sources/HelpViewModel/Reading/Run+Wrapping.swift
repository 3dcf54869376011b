import TerminalModel

extension [Run] {
  /// Lines of at most `columns`; short runs of the role `whole` are not split.
  package func wrapped(columns: Int, keepingTogether whole: TextRole? = nil) -> [[Run]] {
    var texts: [String] = []
    var areWhole: [Bool] = []
    for run in self {
      texts.append(run.text)
      areWhole.append(run.mark == whole)
    }
    return LineBreaker.wrap(texts, areWhole: areWhole, columns: columns).map { line in
      line.map { Run($0.text, self[$0.run].mark) }
    }
  }
}
