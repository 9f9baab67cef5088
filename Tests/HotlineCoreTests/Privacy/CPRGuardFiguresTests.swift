import HotlineCore
import Testing

@Suite("The CPR guard on what offices write")
struct CPRGuardFiguresTests {
  @Test(
    "misses none of 2,000 written numbers and blocks next to nothing else",
    arguments: series([1, 2, 3] as [UInt64], short: 1))
  func figures(seed: UInt64) {
    let figures = CPRGuardFigures(notes: 10_000, numbers: 2_000, seed: seed)
    #expect(figures.notes == 10_000 && figures.numbers == 2_000)
    #expect(figures.missed == 0, "\(figures.examples["missed"] ?? [])")
    #expect(figures.numbersBlocked + figures.numbersAsked == 2_000)
    #expect(figures.blockedPerThousand <= 10, "\(figures.examples["blocked"] ?? [])")
    #expect(figures.askedPerThousand <= 120, "\(figures.examples["asked"] ?? [])")
  }

  @Test("the notes are the same on every run, and of many kinds")
  func notes() {
    var one = InventedNotes(seed: 7)
    var other = InventedNotes(seed: 7)
    let notes = (0..<1_000).map { _ in one.note() }
    #expect(notes == (0..<1_000).map { _ in other.note() })
    #expect(Set(notes).count > 900)
  }
}
