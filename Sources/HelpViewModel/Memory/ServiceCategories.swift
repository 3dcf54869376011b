import HelpContent

/// The categories of all services.
struct ServiceCategories: Sendable {
  private let services: [Reference]
  private let categories: [Reference: CategoryID]

  init(_ services: [Reference], of library: any ContentLibrary) {
    self.services = services
    var categories: [Reference: CategoryID] = [:]
    for reference in services { categories[reference] = library.service(reference.service)?.category }
    self.categories = categories
  }

  /// Each category once, in the order of their first services.
  var all: [CategoryID] {
    var known: Set<CategoryID> = []
    return services.compactMap { categories[$0] }.filter { known.insert($0).inserted }
  }

  func category(of service: Reference) -> CategoryID? { categories[service] }

  func count(of category: CategoryID) -> Int { categories.count { $0.value == category } }

  /// The services, where the first one of each of the `folded` categories stands for all of them.
  func rows(folding folded: Set<CategoryID>) -> ListRows {
    var first: [CategoryID: Reference] = [:]
    var counts: [CategoryID: Int] = [:]
    var standIns: [Reference: Reference] = [:]
    let rows = services.filter { service in
      guard let category = categories[service], folded.contains(category) else { return true }
      counts[category, default: 0] += 1
      if let standIn = first[category] {
        standIns[service] = standIn
        return false
      }
      first[category] = service
      return true
    }
    let folds = first.map { ($0.value, CategoryFold(category: $0.key, count: counts[$0.key] ?? 0)) }
    return ListRows(rows, folds: Dictionary(uniqueKeysWithValues: folds), standIns: standIns)
  }
}

extension BrowserContext {
  /// The services in their list, with some categories as one row each.
  func services(folding folded: Set<CategoryID>) -> ListRows {
    folded.isEmpty
      ? memory.services : memory.services(folding: folded) { categoriesOfServices.rows(folding: folded) }
  }

  /// Found once, since it takes all services.
  var categoriesOfServices: ServiceCategories {
    memory.categories { ServiceCategories(memory.services.references, of: library) }
  }
}
