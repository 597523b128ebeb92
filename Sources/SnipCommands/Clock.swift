// This file asks the system for the time, which every host and every record of progress needs.

import Glibc

enum Clock {
  /// Seconds since 1970.
  static var now: Double { seconds(CLOCK_REALTIME) }

  /// Seconds since some moment, never backwards.
  static var monotonic: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
