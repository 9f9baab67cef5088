import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Registers in which anything may be written over or missing: each is refused or read, never with a
/// crash, never without a sentence, and what is refused is not touched.
@Suite("A register that is damaged at random")
struct DamagedAtRandomTests {
  @Test(
    "is refused or read, and whatever fails has a sentence",
    arguments: series(Array(1...10_000) as [UInt64], short: 8))
  func damaged(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let bytes = Damage.allCases[Int(seed) % Damage.allCases.count]
      .done(to: try Self.sound.get(), &random)
    try bytes.write(to: file)
    let isReadOnly = Bool.random(using: &random)
    try expectSentence(seed) {
      let register = try Register.open(at: file, .test(readOnly: isReadOnly))
      defer { try? register.close() }
      for question in Self.questions.shuffled(using: &random).prefix(3) {
        try expectSentence(seed) { try question(register, folder) }
      }
    }
  }

  private func expectSentence(_ seed: UInt64, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RegisterError {
      for language in Language.allCases {
        #expect(!error.sentence(language).isEmpty, "seed \(seed)")
      }
    } catch let error as OutputError {
      #expect(!error.sentence(.danish).isEmpty, "seed \(seed)")
    } catch let error as BackupError {
      #expect(!error.sentence(.danish).isEmpty, "seed \(seed)")
    }
  }

  /// What a desk and the commands ask, and what they write.
  private static let questions: [@Sendable (Register, TestFolder) throws -> Void] = [
    { register, _ in _ = try register.search(SearchQuery(text: "kantine"), today: testToday) },
    { register, _ in _ = try register.search(SearchQuery(text: "86"), today: testToday) },
    { register, _ in
      for id in 1...40 { _ = try register.detail(of: Int64(id), today: testToday) }
    },
    { register, _ in _ = try register.check(today: testToday) },
    { register, _ in _ = try register.history(since: .first, most: 1_000, .danish) },
    { register, folder in
      _ = try register.exportAll(to: folder.file("export.json").path, replacing: true)
    },
    { register, _ in
      let lists = RecordLists(register, .danish, try CopenhagenTime())
      for kind in RecordKind.allCases where kind.list != nil {
        _ = try lists.page(ListQuestion(.kind(kind)))
      }
    },
    { register, _ in
      guard !register.isReadOnly else { return }
      try register.save(
        OrganisationEntry(Organisation(name: "Prøveskaden", kind: .enterprise)), from: nil)
      _ = try register.undo()
    },
    { register, folder in
      _ = try register.backUp(to: folder.file("kopi.sqlite").path, replacing: true)
    },
  ]

  /// The fictional register as a file.
  private static let sound = Result {
    let folder = try TestFolder()
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    try register.storeDemo()
    try register.close()
    return try Data(contentsOf: folder.file("register.sqlite"))
  }
}

/// What can befall a file.
private enum Damage: CaseIterable {
  case bytes, zeroedPage, foreignPage, swappedPages, header, cut, hole

  private static let page = 4_096

  func done(to sound: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = [UInt8](sound)
    let pages = bytes.count / Self.page
    func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }
    func page(_ number: Int) -> Range<Int> { (number * Self.page)..<((number + 1) * Self.page) }
    switch self {
    case .bytes:
      for _ in 0...below(20) { bytes[below(bytes.count)] ^= UInt8(1 << below(8)) }
    case .zeroedPage:
      for _ in 0...below(4) {
        bytes.replaceSubrange(page(below(pages)), with: repeatElement(0, count: Self.page))
      }
    case .foreignPage:
      let noise = (0..<Self.page).map { _ in UInt8(below(256)) }
      bytes.replaceSubrange(page(below(pages)), with: noise)
    case .swappedPages:
      let (one, other) = (page(below(pages)), page(below(pages)))
      let kept = Array(bytes[one])
      bytes.replaceSubrange(one, with: Array(bytes[other]))
      bytes.replaceSubrange(other, with: kept)
    case .header:
      for _ in 0...below(6) { bytes[below(100)] = UInt8(below(256)) }
    case .cut:
      bytes.removeLast(below(bytes.count))
    case .hole:
      let start = below(bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + 1 + below(9_000)))
    }
    return Data(bytes)
  }
}
