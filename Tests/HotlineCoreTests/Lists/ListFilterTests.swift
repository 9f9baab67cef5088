import Testing

@testable import HotlineCore

@Suite("Rows of a list that pass a filter, and their order")
struct ListFilterTests {
  private func rows(_ texts: String...) -> FoldedRows {
    var rows = FoldedRows()
    for text in texts { rows.append(text) }
    return rows
  }

  @Test(
    "every word begins a word or, from three letters on, stands inside one",
    arguments: [
      ("", [0, 1, 2, 3]), ("hø", [0]), ("gå", [0]), ("gaard", [0, 2]), ("dækning", [1]),
      ("ækn", [1]), ("øj", []), ("og dialog", [1]), ("dialog dialogdækning", [1]), ("xyz", []),
      ("03-09-2026", [3]), ("2026 09", [3]), ("202", [3]), ("d o", [1]), ("d x", []),
    ] as [(String, [Int32])])
  func words(filter: String, expected: [Int32]) {
    let rows = rows(
      "Højgård gård", "Dialogdækning og mere", "Skovgaarden", "aftalt 03-09-2026")
    #expect(rows.rows(passing: filter) == expected)
  }

  @Test("no word reaches from one row into the next, and a nought ends nothing")
  func apart() {
    let rows = rows("ende", "", "nyt\u{0}ord", "sidste")
    #expect(rows.rows(passing: "nyt") == [2])
    #expect(rows.rows(passing: "sidste") == [3])
    #expect(rows.rows(passing: "ende nyt") == [])
    #expect(FoldedRows().rows(passing: "ende") == [])
  }

  @Test("over many blocks of rows it finds what reading each of them finds")
  func many() {
    var random = BenchRandom(seed: 4_711)
    let signs = Array("abeø19 -æ&")
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in signs[random.below(signs.count)] })
    }
    let texts = (0..<300).map { _ in text(random.below(40)) }
    var rows = FoldedRows()
    for text in texts { rows.append(text) }
    let folded = texts.map { " " + Fold.text($0) }
    for _ in 0..<500 {
      let filter = text(1 + random.below(6))
      let words = Fold.words(filter).map { $0.utf8.count < 3 ? " " + $0 : $0 }
      let expected = folded.indices.filter { row in
        words.allSatisfy { folded[row].contains($0) }
      }
      #expect(rows.rows(passing: filter) == expected.map(Int32.init), "\(filter)")
    }
  }

  @Test("rows are ordered either way, what is empty last, the same in the order of the list")
  func order() {
    let keys: [ListSortKey?] = [.number(2), nil, .number(1), .number(2), nil]
    let order = ListOrder(keys)
    #expect(order.sorted([0, 1, 2, 3, 4], isDescending: false) == [2, 0, 3, 1, 4])
    #expect(order.sorted([0, 1, 2, 3, 4], isDescending: true) == [3, 0, 2, 1, 4])
    #expect(order.sorted([4, 3], isDescending: false) == [3, 4])
    let names: [ListSortKey?] = ["Ørsted", "Aalborg", "Zebra", "Ærø"].map {
      .text(DanishOrder.sortKey($0))
    }
    #expect(ListOrder(names).sorted([0, 1, 2, 3], isDescending: false) == [2, 3, 0, 1])
  }
}
