import HelpContent

extension GuideDraft: FieldDecodable {
  static let entity = EntityType.guide
  static let maxStepCount = 100
  static let fields: [Field<GuideDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("status", .choice(), \.status),
    .one("title", .text, \.title, .required, aliases: ["name", "label"]),
    .one("group", .string, \.group),
    .one("platform", .choice(), \.platform, aliases: ["platforms"]),
    .one("intro", .text, \.intro, aliases: ["introduction", "summary", "description"]),
    .many("prepare", .text, \.prepare, aliases: ["preparation"]),
    Field("steps", .list(.entity(.step)), .required, aliases: ["step"]) { node, draft, decoder in
      draft.steps = decoder.list(node, of: .entity(.step), limit: maxStepCount) { node, decoder in decoder.step(node) }
      if case .list(let nodes, let location) = node, nodes.isEmpty {
        decoder.report(.missingKey("steps", in: .guide), at: location)
      }
    },
    .one("result", .text, \.result, aliases: ["outcome"]),
    .many("see", .link, \.see, aliases: ["see_also", "related"]),
    .many("tags", .tag, \.tags, limit: 64, aliases: ["tag", "keywords", "labels"]),
    .entity("review", \.review),
  ]
}

extension GuideDraft.StepDraft: FieldDecodable {
  static let entity = EntityType.step
  static let fields: [Field<Self>] = [
    .one("text", .text, \.text, .required),
    .many("ui", .string, \.labels, aliases: ["labels", "buttons"]),
    .one("note", .text, \.note, aliases: ["notes"]),
    .one("warn", .text, \.warning, aliases: ["warning", "caution"]),
    .one("url", .url(), \.url, aliases: ["link", "href"]),
  ]
}

extension DraftDecoder {
  /// Decodes a text, or a map with a key of a step in it.
  fileprivate mutating func step(_ node: SourceNode) -> GuideDraft.StepDraft? {
    let keys = GuideDraft.StepDraft.fields.map(\.key)
    if case .map(let entries, _, _) = node, entries.contains(where: { keys.contains($0.key.text) }) {
      return entity(GuideDraft.StepDraft.self, from: node)
    }
    return FieldType.text.read(node, &self).map { text in
      var step = GuideDraft.StepDraft(at: node.location)
      step.text = Located(text, at: node.location)
      return step
    }
  }
}
