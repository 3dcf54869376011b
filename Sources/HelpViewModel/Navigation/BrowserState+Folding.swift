import HelpContent

extension BrowserState {
  /// `z`: shows the category of the selected service as one row, or its services again; repeated while the notice is
  /// shown, all categories.
  mutating func fold(_ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let service = navigation.service, let category = context.library.service(service)?.category else {
      return notify(.message(.notice(.noCategory)))
    }
    filters[.services] = nil
    let isFolded = savedState.folded(in: context.collection).contains(category)
    if previousNotice?.content == .message(foldingMessage(category, isFolded: isFolded, context)) {
      let categories = context.categoriesOfServices.all
      return categories.flatMap { setFolded($0, isFolded, context) }
        + notify(.message(.notice(isFolded ? .allFolded : .allUnfolded)))
    }
    return setFolded(category, !isFolded, context)
      + notify(.message(foldingMessage(category, isFolded: !isFolded, context)))
  }

  /// Shows the services of the selected row if it stands for a category; nil if it does not.
  mutating func unfoldSelected(_ context: BrowserContext) -> [Effect]? {
    guard navigation.focus == .services, let fold = selectedFold(context) else { return nil }
    return setFolded(fold.category, false, context)
  }

  private func selectedFold(_ context: BrowserContext) -> CategoryFold? {
    let rows = rows(of: .services, context)
    return rows[safe: selectedIndex(of: .services, rows)].flatMap { rows.folds[$0] }
  }

  private mutating func setFolded(_ category: CategoryID, _ isFolded: Bool, _ context: BrowserContext) -> [Effect] {
    guard savedState.folded(in: context.collection).contains(category) != isFolded else { return [] }
    return remember(.folded(category, in: context.collection.id, isFolded))
  }

  private func foldingMessage(_ category: CategoryID, isFolded: Bool, _ context: BrowserContext) -> Message {
    let name = context.collection.category(category).map { languages.choose($0.name).text } ?? category.description
    let key = context.keymap.keyName(of: .fold)
    guard isFolded else { return .notice(.unfolded(category: name, key: key)) }
    return .notice(.folded(category: name, context.categoriesOfServices.count(of: category), key: key))
  }
}
