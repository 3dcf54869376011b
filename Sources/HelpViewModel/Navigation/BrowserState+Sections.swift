import HelpContent
import TerminalModel

extension BrowserState {
  /// `}` and `{` in a list: selects the first row of the next section, of this one or of the previous one; nil where the
  /// focused list has none.
  mutating func jump(bySections direction: Int, _ context: BrowserContext) -> [Effect]? {
    guard let list = navigation.list(of: navigation.focus), let page = layout.area(of: navigation.focus)?.content.rows
    else { return nil }
    let rows = rows(of: list, context)
    let selected = selectedIndex(of: list, rows)
    let target: Int?
    switch list {
    case .services where context.collection.categories.isEmpty: return nil
    case .services:
      let categories = context.categoriesOfServices
      target = direction > 0 ? rows.end(after: selected, categories) : rows.start(before: selected, categories)
    case .items:
      guard !rows.sections.isEmpty else { return nil }
      target =
        direction > 0
        ? rows.sections.first { $0.start > selected }?.start : rows.sections.last { $0.start < selected }?.start
    }
    if let target { select(row: target, of: list, rows, visible: page, context) }
    return []
  }
}

extension ListRows {
  /// The first row below the services of one category; nil at the end.
  fileprivate func end(after index: Int, _ categories: ServiceCategories) -> Int? {
    let category = references[safe: index].flatMap(categories.category)
    return references.indices.dropFirst(index + 1).first { categories.category(of: references[$0]) != category }
  }

  /// The first row of the services of one category, or of those above them.
  fileprivate func start(before index: Int, _ categories: ServiceCategories) -> Int? {
    guard index > 0 else { return nil }
    let category = categories.category(of: references[index - 1])
    let above = references.indices.prefix(index).last { categories.category(of: references[$0]) != category }
    return above.map { $0 + 1 } ?? 0
  }
}
