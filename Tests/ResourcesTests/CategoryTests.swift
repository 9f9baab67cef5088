import Resources
import Testing

@Suite("The categories")
struct CategoryTests {
  @Test("are at least 20 groups and 110 leaves, each code once and in ASCII")
  func codes() throws {
    let all = try Shipped.categories()
    #expect(all.filter { $0.parentCode == nil }.count >= 20)
    #expect(all.filter { $0.parentCode != nil }.count >= 110)
    #expect(Set(all.map(\.code)).count == all.count)
    let letters = Set("abcdefghijklmnopqrstuvwxyz.")
    #expect(all.allSatisfy { letters.isSuperset(of: $0.code) })
    let groups = Set(all.filter { $0.parentCode == nil }.map(\.code))
    #expect(all.compactMap(\.parentCode).allSatisfy(groups.contains))
  }

  @Test("have labels in both languages, leaves have words that callers use")
  func labels() throws {
    for category in try Shipped.categories() {
      #expect(!category.label.da.isEmpty && !category.label.en.isEmpty, "\(category.code)")
      #expect(category.parentCode == nil || category.synonyms.count >= 3, "\(category.code)")
      #expect(category.synonyms.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(" ") })
    }
  }

  @Test("point to divisions that exist; only resource streams carry waste codes")
  func industryAndWaste() throws {
    let divisions = Set(try Shipped.industryDivisions().map(\.code))
    for category in try Shipped.categories() {
      #expect(!category.nacePrefixes.isEmpty, "\(category.code)")
      #expect(
        category.nacePrefixes.allSatisfy {
          (2...3).contains($0.count) && divisions.contains(String($0.prefix(2)))
        }, "\(category.code)")
      let isStreamLeaf = category.mode == .resourceStream && category.parentCode != nil
      #expect(category.ewcCodes.isEmpty != isStreamLeaf, "\(category.code)")
      #expect(category.ewcCodes.allSatisfy { $0.count == 6 && Int($0) != nil })
    }
  }

  @Test("say of every resource stream, and of nothing else, which industries can use it")
  func users() throws {
    let divisions = Set(try Shipped.industryDivisions().map(\.code))
    for category in try Shipped.categories() {
      let isStreamLeaf = category.mode == .resourceStream && category.parentCode != nil
      #expect(category.userPrefixes.isEmpty != isStreamLeaf, "\(category.code)")
      #expect(Set(category.userPrefixes).count == category.userPrefixes.count, "\(category.code)")
      #expect(
        category.userPrefixes.allSatisfy {
          (2...4).contains($0.count) && Int($0) != nil && divisions.contains(String($0.prefix(2)))
        }, "\(category.code)")
    }
  }

  @Test(
    "serve what the hotline is asked for",
    arguments: [
      ("kantine", "koekken.kantine"), ("montage/pak", "montage.pak"),
      ("haveservice", "groent.have"), ("palletræ", "stroemme.palletrae"),
      ("vaskeri", "vaskeri.erhverv"), ("transport", "transport.koersel"),
      ("overskudsmad", "stroemme.mad"), ("reparere computere", "it.reparation"),
    ])
  func spokenWords(word: String, code: String) throws {
    let hits = try Shipped.categories().filter { $0.synonyms.contains(word) }
    #expect(hits.map(\.code) == [code])
  }

  @Test("know pallet wood by its waste code")
  func palletWood() throws {
    let wood = try Shipped.categories().first { $0.code == "stroemme.palletrae" }
    #expect(
      wood
        == CategoryEntry(
          code: "stroemme.palletrae", label: Phrase(da: "Palletræ", en: "Pallet wood"),
          mode: .resourceStream,
          synonyms: ["palletræ", "paller", "engangspaller", "trækasser", "træemballage"],
          spokenWords: wood?.spokenWords ?? [],
          nacePrefixes: ["162", "38"], ewcCodes: ["150103"],
          userPrefixes: [
            "1624", "162", "3101", "3109", "310", "4673", "5210", "52", "4941", "1610", "1623",
            "1629", "813", "0161", "2511", "1721", "4312", "016", "3530", "3821", "3811", "8810",
            "4779", "900",
          ]))
  }
}
