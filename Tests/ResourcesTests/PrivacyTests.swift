import Foundation
import Resources
import Testing

@Suite("Shipped data")
struct PrivacyTests {
  @Test("holds nothing that reads like a CPR number")
  func noCPR() throws {
    let everything = [
      String(describing: try Shipped.demoRegister()), String(describing: try Shipped.profile()),
      String(describing: try Shipped.lookups()), String(describing: try Shipped.guidanceCards()),
      String(describing: try Shipped.categories()),
    ].joined(separator: "\n")
    let tenDigits = try Regex("(?:^|[^0-9])[0-9](?:[ .–-]*[0-9]){9}(?![0-9])")
    for match in everything.matches(of: tenDigits) {
      let digits = everything[match.range].filter(\.isNumber)
      let day = Int(digits.prefix(2)) ?? 0
      let month = Int(digits.dropFirst(2).prefix(2)) ?? 0
      let isDate = ((1...31).contains(day) || (61...91).contains(day)) && (1...12).contains(month)
      #expect(!isDate, "\(everything[match.range])")
    }
  }

  @Test("calls and mails nobody: invented numbers, addresses that lead nowhere")
  func nobodyIsReached() throws {
    let demo = try Shipped.demoRegister()
    let fromTheSketch = [
      "+4586123456", "+4520112233", "+4586801122", "+4586880010", "+4586841020",
    ]
    let others = demo.phones.map(\.number).filter { !fromTheSketch.contains($0) }
    #expect(others.allSatisfy { $0.hasPrefix("+4510") && $0.count == 11 })
    #expect(demo.organisations.compactMap(\.email).allSatisfy { $0.hasSuffix(".example") })
    #expect(demo.organisations.compactMap(\.website).allSatisfy { $0.hasSuffix(".example") })
    for contact in demo.contacts {
      let isRole = contact.name.lowercased() == contact.title.lowercased()
      #expect(isRole || contact.name.hasPrefix("Testperson "), "\(contact.name)")
    }
  }

  @Test("holds no CVR number that was issued: they begin with 99 or fail modulus 11")
  func noIssuedCVR() throws {
    for number in try Shipped.demoRegister().organisations.compactMap(\.cvr) {
      let sum = zip(number, [2, 7, 6, 5, 4, 3, 2, 1])
        .map { ($0.wholeNumberValue ?? 0) * $1 }.reduce(0, +)
      #expect(number.hasPrefix("99") || sum % 11 != 0, "\(number)")
    }
  }
}
