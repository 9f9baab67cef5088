import CNcursesw
import Testing

@testable import Screen

@Suite("Width")
struct WidthTests {
  @Test("every character that is drawn has the width that the C library gives it")
  func agreesWithTheCLibrary() {
    hotline_use_utf8()
    var differing: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let drawing = Unicode.Scalar(value)?.drawing else { continue }
      let width = Int(wcwidth(wchar_t(bitPattern: value)))
      switch drawing {
      case .cells(width), .blank, .control, .nothing, .undrawable: continue
      case .mark where width == 0: continue
      case .cells, .mark: differing.append("\(String(value, radix: 16)): \(drawing), C: \(width)")
      }
    }
    #expect(differing == [])
  }
}
