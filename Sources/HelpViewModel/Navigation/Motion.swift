/// A distance to move in a list or a text.
enum Motion: Equatable {
  case rows(Int)
  case pages(Int)
  case halfPages(Int)
  case start, end

  func target(from position: Int, page: Int, count: Int) -> Int {
    let distance =
      switch self {
      case .rows(let rows): rows
      case .pages(let pages): pages * max(1, page - 1)
      case .halfPages(let halves): halves * max(1, page / 2)
      case .start: -position
      case .end: count - 1 - position
      }
    return max(0, min(count - 1, position + distance))
  }
}

extension Command {
  /// Nil for a command that does not move.
  var motion: Motion? {
    switch self {
    case .up: .rows(-1)
    case .down: .rows(1)
    case .pageUp: .pages(-1)
    case .pageDown: .pages(1)
    case .halfPageUp: .halfPages(-1)
    case .halfPageDown: .halfPages(1)
    case .top: .start
    case .bottom: .end
    default: nil
    }
  }
}
