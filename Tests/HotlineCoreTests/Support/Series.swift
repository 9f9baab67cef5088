import Foundation

/// Of a long series of like cases, those that run with all tests: `count` of them, spread over the
/// whole. `HOTLINE_LONG_TESTS=1` runs every one.
func series<Case>(_ all: [Case], short count: Int) -> [Case] {
  let isWhole =
    ProcessInfo.processInfo.environment["HOTLINE_LONG_TESTS"] != nil
  guard !isWhole, count > 0, count < all.count else { return all }
  return (0..<count).map { all[$0 * all.count / count] }
}
