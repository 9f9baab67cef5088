import Testing

@testable import HotlineCore

@Suite("Records that others name")
struct CalledRecordsTests {
  @Test("a field names no kind that does not say how it is called")
  func everyNamedKindHasAName() throws {
    for kind in RecordKind.allCases {
      guard let record = kind.declared as? any HotlineCore.Record.Type else { continue }
      for case .lookup(let lookup) in kinds(record) {
        guard case .record(let named) = lookup.kind else { continue }
        #expect(named.declared.naming != nil, "\(kind) names \(named)")
      }
    }
  }

  private func kinds<Kind: HotlineCore.Record>(_ record: Kind.Type) -> [FieldKind] {
    Kind.items.flatMap { item in
      switch item {
      case .field(let field): [field.kind]
      case .group(let group): group.declaration.fields.map(\.kind)
      }
    }
  }

  @Test("every typed word begins a word of the name, and the newest stands first")
  func words() throws {
    let register = try demoRegister()
    let all = try register.called(.partnership, "", limit: 1_000)
    #expect(all.count > 3)
    #expect(all.map { Int64($0.key) ?? 0 } == all.compactMap { Int64($0.key) }.sorted(by: >))
    let last = try #require(all.last)
    #expect(try register.called(.partnership, last.name.lowercased(), limit: 8).contains(last))
    #expect(try register.called(.partnership, "findes-slet-ikke", limit: 8) == [])
    #expect(try register.called(.partnership, Int64(last.key) ?? 0) == last)
    #expect(try register.called(.partnership, "", limit: 2).count == 2)
  }
}
