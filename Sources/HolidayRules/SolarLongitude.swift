import POSIX

/// The apparent longitude of the sun, from the largest terms of VSOP87: right to two seconds of arc, which the sun passes in less
/// than a minute.
enum SolarLongitude {
  /// In degrees from 0 up to 360. `days` are those of Terrestrial Time since noon on 2000-01-01.
  static func degrees(at days: Double) -> Double {
    let millennia = days / 365_250
    let longitude =
      (sum(constant, at: millennia) + millennia * sum(linear, at: millennia)
        + millennia * millennia * sum(quadratic, at: millennia)) / 1e8
    let node = (125.04 - 19_341.36 * millennia) * Double.pi / 180
    let mean = (280.4665 + 360_007.698 * millennia) * Double.pi / 180
    let nutation = -17.20 * sin(node) - 1.32 * sin(2 * mean)
    let aberration = -20.4898
    let degrees = longitude * 180 / Double.pi + 180 + (nutation + aberration) / 3_600
    return degrees - 360 * (degrees / 360).rounded(.down)
  }

  private typealias Terms = [(amplitude: Double, phase: Double, rate: Double)]

  private static func sum(_ terms: Terms, at millennia: Double) -> Double {
    terms.reduce(0) { $0 + $1.amplitude * cos($1.phase + $1.rate * millennia) }
  }

  private static let constant: Terms = [
    (175_347_046, 0, 0), (3_341_656, 4.6692568, 6_283.07585), (34_894, 4.6261, 12_566.1517),
    (3_497, 2.7441, 5_753.3849),
    (3_418, 2.8289, 3.5231), (3_136, 3.6277, 77_713.7715), (2_676, 4.4181, 7_860.4194), (2_343, 6.1352, 3_930.2097),
    (1_324, 0.7425, 11_506.7698), (1_273, 2.0371, 529.691), (1_199, 1.1096, 1_577.3435), (990, 5.233, 5_884.927),
    (902, 2.045, 26.298), (857, 3.508, 398.149), (780, 1.179, 5_223.694), (753, 2.533, 5_507.553),
    (505, 4.583, 18_849.228),
    (492, 4.205, 775.523), (357, 2.92, 0.067), (317, 5.849, 11_790.629), (284, 1.899, 796.298),
    (271, 0.315, 10_977.079),
    (243, 0.345, 5_486.778), (206, 4.806, 2_544.314), (205, 1.869, 5_573.143), (202, 2.458, 6_069.777),
    (156, 0.833, 213.299), (132, 3.411, 2_942.463), (126, 1.083, 20.775), (115, 0.645, 0.98), (103, 0.636, 4_694.003),
    (102, 0.976, 15_720.839), (102, 4.267, 7.114),
  ]

  private static let linear: Terms = [
    (628_331_966_747, 0, 0), (206_059, 2.678235, 6_283.07585), (4_303, 2.6351, 12_566.1517), (425, 1.59, 3.523),
    (119, 5.796, 26.298), (109, 2.966, 1_577.344),
  ]

  private static let quadratic: Terms = [(52_919, 0, 0), (8_720, 1.0721, 6_283.0758), (309, 0.867, 12_566.152)]
}
