import Foundation
import HotlineCore
import TerminalDriver

/// One session of the real desk that ends too early, and what is left of it.
struct RescueMoment {
  /// What must be on the disk: all that the desk had answered so long before the end. A desk that is
  /// not given the processor has not taken what was typed, and shows nothing of it.
  static let grace = Duration.milliseconds(300)

  struct Outcome {
    /// How many had to be on the disk.
    var charactersDue = 0
    var charactersLost = 0
    var draftsLost = 0
    /// What else was not as it must be.
    var faults: [String] = []

    var isGood: Bool { charactersLost == 0 && draftsLost == 0 && faults.isEmpty }
  }

  let place: RescuePlace
  let ending: RescueEnding
  let script: RescueScript
  /// How many strokes are made before the end, and the milliseconds between the last and it.
  let strokes: Int
  let patience: Int
  let binary: String

  private struct Typed {
    let text: Int
    let letters: String
    /// How much the desk had written by then.
    let written: Int
    /// When it had written more.
    var answered: ContinuousClock.Instant?
  }

  /// What stood in its place already is not written again, so that the words may come in pieces: then
  /// the whole screen is asked for.
  private func wait(for words: String, since written: Int, _ program: DrivenProgram) throws {
    for _ in 0..<59 {
      if (try? program.wait(for: words, seconds: 1) { program.wrote(words, since: written) }) != nil
      {
        return
      }
      try program.type(Press.redraw)
    }
    try program.wait(for: words, seconds: 1) { program.wrote(words, since: written) }
  }

  func run() throws -> Outcome {
    let program = try start()
    var typed: [Typed] = []
    for (index, stroke) in script.strokes.prefix(strokes).enumerated() {
      if ending == .diskFull, index == strokes / 2 { try place.fill(against: program) }
      let written = program.output.count
      try program.type(stroke.bytes)
      if let awaited = stroke.awaited {
        try wait(for: awaited, since: written, program)
      }
      if let text = stroke.text {
        typed.append(Typed(text: text, letters: stroke.bytes, written: written))
      }
      rest(stroke.pause, program, &typed)
    }
    var outcome = Outcome()
    if ending == .diskFull {
      outcome.faults += try waitForRoom(program, typed)
    } else {
      rest(patience, program, &typed)
    }
    let deadline = ContinuousClock.now - Self.grace
    let wanted = ending.strike(program)
    let end = try program.end(withinSeconds: 10, reading: ending != .closedWindow)
    if end != wanted { outcome.faults.append("ended with \(end), not with \(wanted)") }
    let due = texts(
      typed.filter { ending == .diskFull || $0.answered.map { $0 <= deadline } == true })
    let all = texts(typed)
    outcome.charactersDue = due.values.reduce(0) { $0 + $1.count }
    judge(try KeptText(in: place), due, all, &outcome)
    outcome.faults += try restart()
    judge(try KeptText(in: place), due, all, &outcome)
    return outcome
  }

  // MARK: The session

  private func start() throws -> DrivenProgram {
    let program = try DrivenProgram.launch(
      binary, ["--db", place.register.path], environment: place.environment, columns: 120, rows: 40)
    try program.wait(for: "the desk") { program.wrote("HOTLINE") }
    return program
  }

  private func rest(_ milliseconds: Int, _ program: DrivenProgram, _ typed: inout [Typed]) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    repeat {
      program.takeOutput(waitMilliseconds: 1)
      for index in typed.indices.reversed() {
        guard typed[index].answered == nil else { break }
        if program.output.count > typed[index].written { typed[index].answered = .now }
      }
    } while .now < end
  }

  private func rest(_ milliseconds: Int, _ program: DrivenProgram) {
    var nothing: [Typed] = []
    rest(milliseconds, program, &nothing)
  }

  /// With the disk full the desk says so; with room again everything comes to lie on it.
  private func waitForRoom(_ program: DrivenProgram, _ typed: [Typed]) throws -> [String] {
    var faults: [String] = []
    if !typed.isEmpty {
      do {
        try program.wait(for: "the desk to say it") { program.wrote("DISKEN") }
      } catch .timeout(_) {
        faults.append("the desk does not say that the disk is full")
      }
    }
    try place.makeRoom(for: program)
    let all = texts(typed)
    let isKept = {
      guard let kept = try? KeptText(in: place, includingRegister: false) else { return false }
      return all.values.allSatisfy { kept.drafted.contains($0) }
    }
    do {
      try program.wait(for: "the text to be kept", seconds: 10, until: isKept)
    } catch .timeout(_) {
      // What was saved meanwhile is in no draft; it is looked for with the rest.
    }
    return faults
  }

  /// The desk starts, lists the drafts, brings the newest back, and quits.
  private func restart() throws -> [String] {
    let program = try start()
    rest(50, program)
    try program.type(Press.drafts + Press.enter)
    rest(50, program)
    try program.type(Press.quit)
    let end = try program.end(withinSeconds: 10, reading: true)
    return end == .exited(0) ? [] : ["started again, it ended with \(end)"]
  }

  // MARK: What is left

  private func texts(_ typed: [Typed]) -> [Int: String] {
    typed.reduce(into: [:]) { $0[$1.text, default: ""] += $1.letters }
  }

  private func judge(
    _ kept: KeptText, _ due: [Int: String], _ all: [Int: String], _ outcome: inout Outcome
  ) {
    var (characters, drafts) = (0, 0)
    for (text, due) in due {
      let found = kept.beginning(of: all[text] ?? due)
      if found.isEmpty {
        drafts += 1
      }
      characters += max(0, due.count - found.count)
    }
    outcome.charactersLost = max(outcome.charactersLost, characters)
    outcome.draftsLost = max(outcome.draftsLost, drafts)
  }
}
