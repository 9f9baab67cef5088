import ArgumentParser
import DiskRecord
import Foundation
import HotlineCore

/// A day of work, as it was watched: what happened to the files, and what was said when.
struct RecordedDay {
  let record: DiskRecord
  let judge: PowerCutJudge
  /// What was acknowledged, by its place among the events.
  let acknowledged: [Int]
  let saidCount: Int

  /// Lets a process work in `folder`, which is made and taken away again.
  ///
  /// Throws `ExitCode` where the process failed, and ``DiskRecorder/Problem``.
  init(in folder: URL, list: URL, saves: Int, seed: UInt64, isNormal: Bool) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try DiskRecorder.run(
      [
        BenchRegister.program.path, "bench", "powercut", "--script", folder.path, "--list",
        list.path,
        "--saves", "\(saves)", "--seed", "\(seed)",
      ] + (isNormal ? ["--normal"] : []), in: folder, isMapped: { $0.hasSuffix("-shm") })
    guard record.exitStatus == 0 else { throw ExitCode(ExitStatus.wrongUse.rawValue) }
    self.record = record
    let said = record.events.enumerated().compactMap { position, event in
      if case .said(let text) = event { (position, text) } else { nil }
    }
    let notes = said.flatMap { position, text in
      text.split(separator: "\n").compactMap { line in
        (try? JSONDecoder().decode(PowerCutNote.self, from: Data(line.utf8)))
          .map { (position: position, note: $0) }
      }
    }
    judge = PowerCutJudge(notes)
    acknowledged = notes.filter(\.note.isAcknowledged).map(\.position)
    saidCount = notes.count
  }

  /// What the watched process does.
  static func work(in folder: String, list: String, saves: Int, seed: UInt64, isNormal: Bool) throws
  {
    var script = PowerCutScript(
      folder: URL(filePath: folder), list: URL(filePath: list), saves: saves, seed: seed,
      isNormal: isNormal
    ) { note in
      guard let text = try? JSONEncoder().encode(note) else { return }
      try? FileHandle.standardOutput.write(contentsOf: text + Data("\n".utf8))
    }
    try script.run()
  }
}
