import Resources
import Testing

@Suite("The tables of codes")
struct TableTests {
  @Test("know 98 municipalities in five regions")
  func municipalities() throws {
    let all = try Shipped.municipalities()
    #expect(Set(all.map(\.code)).count == 98)
    #expect(all.count == 98)
    #expect(Set(all.map(\.region)).count == 5)
    #expect(
      all.first { $0.code == "0740" }
        == Municipality(code: "0740", name: "Silkeborg Kommune", region: "Midtjylland"))
  }

  @Test("know the postal codes and whose they are")
  func postalCodes() throws {
    let all = try Shipped.postalCodes()
    #expect(all.count == 1118)
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(all.allSatisfy { $0.code.count == 4 && !$0.town.isEmpty })
    let known = Set(try Shipped.municipalities().map(\.code)).union(["0411"])
    #expect(
      all.allSatisfy { !$0.municipalities.isEmpty && known.isSuperset(of: $0.municipalities) })
    let ours = all.filter { $0.municipalities.contains("0740") }
    #expect(ours.count == 20)
    #expect(ours.filter { $0.municipality == "0740" }.map(\.code) == ["8632", "8653", "8883"])
    #expect(all.first { $0.code == "8600" }?.municipality == nil)
  }

  @Test("know the 88 divisions of the industry classification")
  func divisions() throws {
    let all = try Shipped.industryDivisions()
    #expect(all.count == 88)
    #expect(all.map(\.code) == Set(all.map(\.code)).sorted())
    #expect(all.allSatisfy { $0.code.count == 2 && !$0.title.isEmpty })
  }
}
