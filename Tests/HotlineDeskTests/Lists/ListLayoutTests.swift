import HotlineCore
import Resources
import Testing

@testable import HotlineDesk

@Suite("The columns of a list by the width there is")
struct ListLayoutTests {
  @Test("the most important ones have room first, and none leaves the screen", arguments: 20...200)
  func widths(width: Int) throws {
    for list in RecordList.all {
      let places = ListLayout(list.columns, width: width, sort: nil, .danish).places
      #expect(places.map(\.column) == Array(0..<places.count))
      #expect(!places.isEmpty)
      for (one, next) in zip(places, places.dropFirst()) {
        #expect(one.x + one.width + 2 == next.x)
      }
      #expect(try #require(places.last).x + (places.last?.width ?? 0) <= width)
    }
  }

  @Test("a wider screen has no fewer columns")
  func wider() {
    for list in RecordList.all {
      let counts = (20...240).map {
        ListLayout(list.columns, width: $0, sort: nil, .danish).places.count
      }
      #expect(counts == counts.sorted())
      #expect(counts.first != counts.last)
    }
  }

  @Test("the column that sorts is always there")
  func sorted() {
    for list in RecordList.all {
      for (index, column) in list.columns.enumerated() {
        let places = ListLayout(list.columns, width: 76, sort: column.key, .danish).places
        #expect(places.contains { $0.column == index && $0.width > 0 }, "\(column.key)")
      }
    }
  }

  @Test("a column is no wider than what stands in it, and a blank one gives way to one with a text")
  func byContent() throws {
    let list = try #require(RecordList.all.first { $0.columns.count > 4 })
    let widest = list.columns.indices.map { $0 == 1 ? 0 : 12 }
    let places = ListLayout(list.columns, width: 76, sort: nil, widest: widest, .danish).places
    #expect(!places.contains { $0.column == 1 })
    #expect(places.map(\.column) == places.map(\.column).sorted())
    for place in places {
      let heading = list.columns[place.column].label(.danish).count
      #expect(place.width <= max(12, heading + 2), "\(list.columns[place.column].key)")
    }
    let all = ListLayout(list.columns, width: 400, sort: nil, widest: widest, .danish).places
    #expect(all.count == list.columns.count)
  }
}
