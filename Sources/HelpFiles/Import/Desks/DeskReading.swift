import HelpContent

/// Reads the files of a desk, and chooses what of it everyone may read.
struct DeskReading {
  private(set) var desk = Desk()
  private(set) var notices: [ImportNotice] = []

  init(
    _ product: any DeskProduct.Type, _ files: [ImportPage], bytes: (ImportPage) -> [UInt8]?
  ) throws(ContentImport.ImportError) {
    var records = DeskRecords(kinds: product.kinds)
    for file in files {
      guard let bytes = bytes(file) else {
        notices.append(ImportNotice(problem: .cannotRead, file: file.path, line: nil))
        continue
      }
      let known = records.all.count
      switch JSONDocument.all(in: bytes) {
      case .success(let roots): for root in roots { records.add(root, of: file) }
      case .failure(let error):
        throw .badContent([Diagnostic(file: file.path, at: error.problem.location, error.problem.value)])
      }
      if records.all.count == known { notices.append(ImportNotice(problem: .noRecords, file: file.path, line: nil)) }
    }
    if let (found, total) = records.shortfall(of: product.articles), let file = files.first {
      notices.append(ImportNotice(problem: .morePages(found: found, total: total), file: file.path, line: nil))
    }
    desk = product.desk(of: records.all)
  }

  /// The articles that `options` takes, with the versions that it takes; the others are told.
  mutating func chosen(_ options: DeskOptions) -> [Desk.Article] {
    var chosen: [Desk.Article] = []
    for var article in desk.takeArticles() {
      let isHidden = article.isRestricted || isRestricted(article.sections)
      article.isRestricted = isHidden
      article.versions.removeAll { version in
        let problem: ImportProblem?
        if (isHidden || version.isRestricted) && !options.takesRestricted {
          problem = .restricted(version.title)
        } else if version.state != .published && !options.takesDrafts {
          problem = version.state == .archived ? .archived(version.title) : .unpublished(version.title)
        } else {
          problem = nil
        }
        if let problem { tell(problem, version) }
        return problem != nil
      }
      if !article.versions.isEmpty { chosen.append(article) }
    }
    return chosen
  }

  private func isRestricted(_ sections: [String]) -> Bool {
    sections.contains { section in
      if desk.hasVisibilityInSections, desk.sections[section] == nil { return true }
      return desk.path(of: section).contains(where: \.isRestricted)
    }
  }

  mutating func tell(_ problem: ImportProblem, _ version: Desk.Version) {
    notices.append(ImportNotice(problem: problem, file: version.file, line: version.line))
  }
}
