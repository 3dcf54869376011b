package import TerminalModel

/// How wide the terminal draws the samples, beside how wide they are taken to be.
package struct WidthCheck: Equatable, Sendable {
  package struct Measured: Equatable, Sendable {
    package let sample: WidthSample
    package let columns: Int

    package init(_ sample: WidthSample, columns: Int) {
      self.sample = sample
      self.columns = columns
    }
  }

  /// `ui.ambiguous_width`.
  package let setting: Int
  /// Nil where nobody answered, or nobody was asked.
  package let measured: [Measured]?

  package init(setting: Int, measured: [Measured]?) {
    self.setting = setting
    self.measured = measured
  }

  /// What `ui.ambiguous_width` should be: 2 as soon as one of those signs takes two columns, because one is enough to shift a line.
  package var ambiguousWidth: Int? {
    measured.map { measured in measured.contains { $0.sample.isAmbiguous && $0.columns == 2 } ? 2 : 1 }
  }

  /// What is drawn wider or narrower than it is taken to be, and is not put right by the setting.
  package var differing: [Measured] {
    (measured ?? []).filter { $0.columns != $0.sample.expected && !($0.sample.isAmbiguous && $0.columns == 2) }
  }
}
