package import HelpContent
import HelpSearch

/// A layer over the panes. Layers are stacked in the order in which they were opened, and only the top one gets input.
package enum Overlay: Equatable, Sendable {
  case search(SearchSession)
  /// The QR code of an entry; nil for a link that no program could open.
  case qrCode(QRCode, of: Reference?)
  /// The errors in the content.
  case problems(ProblemList)
  /// The text by which the list of errors below is narrowed.
  case problemFilter(ProblemList)
  case text(TextOverlay)
  case palette(Palette)
  /// The text by which the list in a pane is narrowed.
  case filter(PaneFilter)
  /// The name of an entry is about to be typed.
  case place(PlaceUse)
  /// The numbers of everything in the reader that can be followed, with the digits typed so far.
  case following(digits: String)

  /// True if nothing below the layer can be seen.
  package var isOpaque: Bool {
    switch self {
    case .search, .qrCode, .problems, .problemFilter, .text: true
    case .palette, .following, .filter, .place: false
    }
  }
}

extension Overlay {
  var search: SearchSession? { if case .search(let session) = self { session } else { nil } }
  var palette: Palette? { if case .palette(let palette) = self { palette } else { nil } }
  var textOverlay: TextOverlay? { if case .text(let textOverlay) = self { textOverlay } else { nil } }
}
