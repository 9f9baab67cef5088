/// How well the CPR guard tells CPR numbers from the rest of what offices write, on invented notes.
public struct CPRGuardFigures: Sendable {
  /// Notes without a CPR number.
  public private(set) var notes = 0
  /// Of these, the notes that hold something that is blocked, or asked about and nothing blocked.
  public private(set) var notesBlocked = 0
  public private(set) var notesAsked = 0
  /// Notes with one CPR number, and what the guard made of it.
  public private(set) var numbers = 0
  public private(set) var numbersBlocked = 0
  public private(set) var numbersAsked = 0
  /// Of these, the ones that were allowed.
  public private(set) var missed = 0
  /// The first few notes of each failure, for whoever wants to know why.
  public private(set) var examples: [String: [String]] = [:]

  /// Asks the guard about so many notes of each sort.
  public init(notes count: Int, numbers: Int, seed: UInt64 = 1) {
    var invented = InventedNotes(seed: seed)
    for _ in 0..<count { judge(note: invented.note()) }
    var written = InventedCPRNumbers(seed: seed)
    for _ in 0..<numbers { judge(written.next()) }
  }

  public var blockedPerThousand: Double { share(notesBlocked) }
  public var askedPerThousand: Double { share(notesAsked) }

  private func share(_ count: Int) -> Double {
    notes == 0 ? 0 : Double(count) * 1_000 / Double(notes)
  }

  private mutating func judge(note: String) {
    notes += 1
    let cprGuard = CPRGuard()
    if cprGuard.finds(.block, in: note) {
      notesBlocked += 1
      remember(note, as: "blocked")
    } else if cprGuard.finds(.ask, in: note) {
      notesAsked += 1
      remember(note, as: "asked")
    }
  }

  private mutating func judge(_ written: InventedCPRNumbers.Written) {
    numbers += 1
    let cprGuard = CPRGuard()
    let left = cprGuard.blackedOut(written.note).compactMap(DigitRun.digit)
    if String(decoding: left, as: UTF8.self).contains(written.digits) {
      missed += 1
      remember(written.note, as: "missed")
    } else if cprGuard.finds(.block, in: written.note) {
      numbersBlocked += 1
    } else {
      numbersAsked += 1
    }
  }

  private mutating func remember(_ note: String, as kind: String) {
    if examples[kind, default: []].count < 20 { examples[kind, default: []].append(note) }
  }
}
