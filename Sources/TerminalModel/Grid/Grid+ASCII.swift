extension Grid {
  /// The grid with symbols and lines in ASCII; letters of all scripts stay.
  package func ascii() -> Grid {
    var grid = self
    grid.mapCells { cell in
      guard cell.width == 1, let standIn = cell.base.asciiFallback else { return cell }
      return Cell(base: standIn, width: 1, style: cell.style)
    }
    return grid
  }
}
