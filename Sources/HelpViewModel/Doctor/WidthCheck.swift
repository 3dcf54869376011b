package import TerminalModel

/// Compares the measured widths of samples with the expected ones.
package struct WidthCheck: Equatable, Sendable {
  package struct Measured: Equatable, Sendable {
    package let sample: WidthSample
    package let columns: Int

    package init(_ sample: WidthSample, columns: Int) {
      self.sample = sample
      self.columns = columns
    }
  }

  /// The setting `ui.ambiguous_width`.
  package let setting: Int
  /// Nil if the terminal was not asked or did not answer.
  package let measured: [Measured]?

  package init(setting: Int, measured: [Measured]?) {
    self.setting = setting
    self.measured = measured
  }

  /// The right value for `ui.ambiguous_width`: 2 if any ambiguous sample takes two columns, because one is enough to
  /// misalign a line.
  package var ambiguousWidth: Int? {
    measured.map { measured in measured.contains { $0.sample.isAmbiguous && $0.columns == 2 } ? 2 : 1 }
  }

  /// Samples with an unexpected width that the setting does not correct.
  package var differing: [Measured] {
    (measured ?? []).filter { $0.columns != $0.sample.expected && !($0.sample.isAmbiguous && $0.columns == 2) }
  }
}
