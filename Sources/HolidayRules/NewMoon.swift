import POSIX

/// The times of new moons by chapter 49 of Meeus, Astronomical Algorithms: right to 17 seconds.
enum NewMoon {
  /// Days of Terrestrial Time since noon on 2000-01-01 to a new moon; number 0 is that of 2000-01-06.
  static func time(_ number: Int) -> Double {
    let k = Double(number)
    let t = k / 1_236.85
    let eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
    let sun = radians(2.5534 + 29.1053567 * k - 0.0000014 * t * t - 0.00000011 * t * t * t)
    let moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t)
    let latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t)
    let node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t * t)
    var time = 5.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t * t * t
    for term in terms {
      let factor = term.sun == 0 ? 1 : abs(term.sun) == 2 ? eccentricity * eccentricity : eccentricity
      let argument = Double(term.sun) * sun + Double(term.moon) * moon + Double(term.latitude) * latitude
      time += term.days * factor * sin(argument)
    }
    time -= 0.00017 * sin(node)
    for term in planets {
      time += term.days * sin(radians(term.phase + term.rate * k + term.acceleration * t * t))
    }
    return time
  }

  /// The number of the last new moon before a time, or of the one after that.
  static func number(near days: Double) -> Int { Int(((days - 5.09766) / 29.530588861).rounded(.down)) }

  private static func radians(_ degrees: Double) -> Double { degrees * Double.pi / 180 }

  /// Multiples of the mean anomalies of sun and moon and of the moon's argument of latitude.
  private static let terms: [(days: Double, sun: Int, moon: Int, latitude: Int)] = [
    (-0.4072, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
    (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
    (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0),
    (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2), (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2),
    (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
  ]

  private static let planets: [(days: Double, phase: Double, rate: Double, acceleration: Double)] = [
    (0.000325, 299.77, 0.107408, -0.009173), (0.000165, 251.88, 0.016321, 0), (0.000164, 251.83, 26.651886, 0),
    (0.000126, 349.42, 36.412478, 0), (0.00011, 84.66, 18.206239, 0), (0.000062, 141.74, 53.303771, 0),
    (0.00006, 207.14, 2.453732, 0), (0.000056, 154.84, 7.30686, 0), (0.000047, 34.52, 27.261239, 0),
    (0.000042, 207.19, 0.121824, 0), (0.00004, 291.34, 1.844379, 0), (0.000037, 161.72, 24.198154, 0),
    (0.000035, 239.56, 25.513099, 0), (0.000023, 331.55, 3.592518, 0),
  ]
}
