import HelpContent

/// Merges an overlay into the file of the same service in a lower layer.
///
/// A key in the overlay wins, and `null` removes the lower value. Texts merge language by language, lists of items by
/// id, and lists of steps by position if they have the same length; new items come last. Everything else is replaced
/// whole. Values from below get the location of the overlay's value that they are part of, so that diagnostics about
/// them have a line in the overlay.
struct OverlayMerge {
  private let lowerLanguage: LanguageTag
  private let upperLanguage: LanguageTag
  private static let tables = Dictionary(uniqueKeysWithValues: FileSchema.service.tables.1.map { ($0.entity, $0) })

  static func merged(_ lower: SourceNode, _ upper: SourceNode) -> SourceNode {
    let lowerLanguage = lower.language ?? .english
    let merge = OverlayMerge(lowerLanguage: lowerLanguage, upperLanguage: upper.language ?? lowerLanguage)
    let whole = merge.merged(lower.moved(to: upper.location), upper, .entity(.service))
    // Texts below without a language stay in the language of their own file.
    guard let language = lower["lang"], case .map(let entries, let location, let isFlow) = whole else { return whole }
    return .map(
      entries.map {
        $0.key.text == "lang" ? SourceEntry(key: $0.key, value: language.moved(to: $0.value.location)) : $0
      },
      at: location, isFlow: isFlow)
  }

  private func merged(_ lower: SourceNode?, _ upper: SourceNode, _ schemaType: SchemaType) -> SourceNode {
    if upper.isAbsent { return upper }
    switch schemaType {
    case .text: return text(lower, upper)
    case .entity(let entity): return map(lower, upper, entity)
    case .list(.entity(.step)): return list(lower, upper) { step($0, $1) }
    case .list(.text): return list(lower, upper) { text($0, $1) }
    case .list(.entity(let entity)) where Self.hasID(entity): return items(lower, upper, entity)
    case .list(.entity(let entity)): return list(nil, upper) { merged($0, $1, .entity(entity)) }
    default: return upper
    }
  }

  private static func hasID(_ entity: EntityType) -> Bool {
    tables[entity]?.rows.contains { $0.key == "id" } ?? false
  }

  private func map(_ lower: SourceNode?, _ upper: SourceNode, _ entity: EntityType) -> SourceNode {
    guard case .map(let own, let location, let isFlow) = upper, let table = Self.tables[entity] else { return upper }
    let schemaTypes = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.key, $0.schemaType) })
    var below: [SourceEntry] = []
    if case .map(let entries, _, _)? = lower { below = entries }
    let kept = below.filter { entry in !own.contains { $0.key.text == entry.key.text } }
    let laid = own.map { entry in
      let under = below.first { $0.key.text == entry.key.text }?.value.moved(to: entry.value.location)
      return SourceEntry(
        key: entry.key, value: schemaTypes[entry.key.text].map { merged(under, entry.value, $0) } ?? entry.value)
    }
    return .map(laid + kept, at: location, isFlow: isFlow)
  }

  private func items(_ lower: SourceNode?, _ upper: SourceNode, _ entity: EntityType) -> SourceNode {
    guard case .list(let own, let location) = upper else { return upper }
    var nodes: [SourceNode] = []
    if case .list(let below, _)? = lower { nodes = below }
    var positions: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { if let id = node.id { positions[id] = positions[id] ?? index } }
    for node in own {
      // A repeated id in the overlay stays, so that it is reported.
      if let id = node.id, let index = positions.removeValue(forKey: id) {
        nodes[index] = merged(nodes[index].moved(to: node.location), node, .entity(entity))
      } else {
        nodes.append(merged(nil, node, .entity(entity)))
      }
    }
    return .list(nodes, at: location)
  }

  /// Merges by position if both lists have the same length; otherwise the overlay's list replaces the lower one.
  private func list(_ lower: SourceNode?, _ upper: SourceNode, _ merge: (SourceNode?, SourceNode) -> SourceNode)
    -> SourceNode
  {
    guard case .list(let own, let location) = upper else { return upper }
    guard case .list(let below, _)? = lower, below.count == own.count else {
      return .list(own.map { merge(nil, $0) }, at: location)
    }
    return .list(zip(below, own).map { merge($0.moved(to: $1.location), $1) }, at: location)
  }

  private func step(_ lower: SourceNode?, _ upper: SourceNode) -> SourceNode {
    merged(lower.map(asMap), asMap(upper), .entity(.step))
  }

  /// A step written as text alone becomes a map with `text`.
  private func asMap(_ step: SourceNode) -> SourceNode {
    let keys = Self.tables[.step]?.rows.map(\.key) ?? []
    if case .map(let entries, _, _) = step, entries.contains(where: { keys.contains($0.key.text) }) { return step }
    let key = SourceScalar(text: "text", style: .plain, location: step.location)
    return .map([SourceEntry(key: key, value: step)], at: step.location, isFlow: false)
  }

  private func text(_ lower: SourceNode?, _ upper: SourceNode) -> SourceNode {
    guard case .map(let own, let location, let isFlow) = versions(upper, upperLanguage) else { return upper }
    guard let lower, case .map(let below, _, _) = versions(lower, lowerLanguage) else {
      return .map(own, at: location, isFlow: isFlow)
    }
    let kept = below.filter { entry in !own.contains { $0.key.text == entry.key.text } }
    return .map(own + kept, at: location, isFlow: isFlow)
  }

  private func versions(_ node: SourceNode, _ language: LanguageTag) -> SourceNode {
    guard case .scalar(let scalar) = node else { return node }
    let key = SourceScalar(text: language.description, style: .plain, location: scalar.location)
    return .map([SourceEntry(key: key, value: node)], at: scalar.location, isFlow: false)
  }
}

extension SourceNode {
  fileprivate var id: String? {
    guard case .scalar(let scalar)? = self["id"] else { return nil }
    return scalar.text
  }
}
