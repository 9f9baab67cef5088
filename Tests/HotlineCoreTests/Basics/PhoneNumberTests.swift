import Foundation
import HotlineCore
import Testing

@Suite("A phone number")
struct PhoneNumberTests {
  @Test(
    "Danish, in every spelling",
    arguments: [
      "86123456", "86 12 34 56", "8612 3456", "861 23 456", "86-12-34-56", "86.12.34.56",
      "+45 86123456", "+4586123456", "(+45) 86 12 34 56", "0045 86 12 34 56", "004586123456",
      "4586123456", "Tlf. 86 12 34 56", "tlf: 86123456", " 86 12 34 56 ", "86\u{00A0}12 34 56",
      "86/12 34 56",
    ])
  func danish(text: String) throws {
    let phone = try #require(PhoneNumber(text))
    #expect(phone.digits8 == "86123456")
    #expect(phone.e164 == "+4586123456")
    #expect(phone.display == "86 12 34 56")
  }

  @Test(
    "foreign and short numbers are kept as they were given",
    arguments: [
      ("+46 8 123 456 78", "+46812345678" as String?), ("0046 8 123 456", "+468123456"),
      ("+47 22 33 44 55", "+4722334455"), ("1813", nil), ("112", nil), ("040 123 456 7", nil),
    ])
  func foreign(text: String, e164: String?) throws {
    let phone = try #require(PhoneNumber(text))
    #expect(phone.digits8 == nil)
    #expect(phone.e164 == e164)
    #expect(phone.display == text)
  }

  @Test(
    "is refused when it is something else",
    arguments: [
      "", "12", "86 12 34 56 lok. 3", "post@example.invalid", "1234567890123456", "Vestergade",
    ])
  func refused(text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test("is stored as it was given")
  func storage() throws {
    let phone = try #require(PhoneNumber("(+45) 86 12 34 56"))
    let json = try JSONEncoder().encode([phone])
    #expect(String(decoding: json, as: UTF8.self) == "[\"(+45) 86 12 34 56\"]")
    #expect(try JSONDecoder().decode([PhoneNumber].self, from: json) == [phone])
  }

  @Test(
    "is searched by its digits alone",
    arguments: [
      ("86 12", "8612" as String?), ("+45 86 12 34 56", "86123456"), ("004586", "86"),
      ("45861234", "45861234"), ("4586123456", "86123456"), ("+45", nil), ("", nil),
      ("86 Jensen", nil), ("8-6.1", "861"), ("+46 8", "468"), ("1003456789", "1003456789"),
    ])
  func query(text: String, digits: String?) {
    #expect(PhoneNumber.digits(inQuery: text) == digits)
  }
}
