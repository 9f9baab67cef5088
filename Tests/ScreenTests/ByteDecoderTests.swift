import Screen
import Testing

@Suite("Bytes to characters")
struct ByteDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    ByteDecoder.text(bytes)
  }

  @Test("UTF-8 is read whatever the lengths")
  func utf8() {
    for text in [
      "rød grød med fløde", "€ 中 한 👩‍💻", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10FFFF}",
    ] {
      #expect(decoded(Array(text.utf8)) == text)
    }
  }

  @Test("bytes that are no UTF-8 are Windows-1252")
  func rescue() {
    #expect(decoded([0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5]) == "æøåÆØÅ")
    #expect(decoded([0x80, 0x85, 0x93, 0x94]) == "€…“”")
    #expect(decoded(Array("bl".utf8) + [0xE5] + Array("bær".utf8)) == "blåbær")
    #expect(decoded([0xE6, 0x62, 0x63]) == "æbc")
    #expect(decoded([0xC3]) == "Ã")
    #expect(decoded([0xC0, 0xAF]) == "À¯")
    #expect(decoded([0xED, 0xA0, 0x80]) == "í\u{A0}€")
    #expect(decoded([0xF4, 0x90, 0x80, 0x80]) == "ô\u{FFFD}€€")
  }

  @Test("an unfinished character waits, and is rescued when asked")
  func waiting() {
    var decoder = ByteDecoder()
    #expect(decoder.decode(0xE6) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == ["æ"])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
  }

  @Test("any bytes at all give at least a character for every three, and none is swallowed")
  func anything() {
    var random = SeededRandom(seed: 1252)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var decoder = ByteDecoder()
      var taken = 0
      var scalars: [Unicode.Scalar] = []
      for byte in bytes { scalars += decoder.decode(byte) }
      scalars += decoder.flush()
      let text = String(String.UnicodeScalarView(scalars))
      #expect(text == decoded(bytes))
      for scalar in scalars {
        let length = UTF8.width(scalar)
        // A rescued byte stands for itself; everything else is as long as its UTF-8.
        taken += Array(bytes[taken...].prefix(length)) == Array(String(scalar).utf8) ? length : 1
      }
      #expect(taken == bytes.count)
    }
  }
}
