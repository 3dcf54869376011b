/// What a list shows of a hit.
struct HitLines: Hashable, Sendable {
  let title: HighlightedText?
  let snippet: HighlightedText?
}
