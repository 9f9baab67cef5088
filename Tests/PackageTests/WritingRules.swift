import Foundation
import Testing

/// What may write a file or to standard output. A command writes through `OutputFile` and `Answer`,
/// which look before they write; another way is a decision about the program: it is added here
/// first.
private let allowed: [String: Set<String>] = [
  "OutputFile.swift": ["O_CREAT", "O_RDWR", "rename(", "link(", "truncate(", "write("],
  "OutputFolder.swift": ["mkdir("],
  // Gives its place to a folder that `OutputFolder` wrote, and takes the earlier one away.
  "PublishedFolder.swift": ["rename("],
  "Register+Backup.swift": ["VACUUM INTO"],
  // The copy before a step: an `OutputFile`, which then gets the rights of its register.
  "SafetyCopy.swift": ["VACUUM INTO", "O_RDWR"],
  // Reads the log, and writes nothing.
  "LogRemnant.swift": ["FileHandle"],
  "Answer.swift": ["write("],
  // Errors and notices, on standard error.
  "Failure.swift": ["FileHandle"], "SharedOptions.swift": ["FileHandle"],
  "ProfileCommand.swift": ["FileHandle"],
  // How far a long import is, on the terminal's standard error.
  "ImportProgress.swift": ["FileHandle"],
  // How far the search for duplicates is, in the same way.
  "ScanProgress.swift": ["FileHandle"],
  // What Hotline keeps for itself, under names that no command takes.
  "WriterLock.swift": ["O_CREAT", "O_RDWR", "truncate(", "write("],
  "RegisterFile.swift": ["O_CREAT", "O_RDWR", "link(", "rename("],
  "DurableFolder.swift": ["createDirectory("],
  "Ballast.swift": ["O_CREAT", "O_WRONLY"],
  // The folder of backups beside the register; what comes into it goes through OutputFile.
  "BackupSchedule.swift": ["mkdir("],
  "ScheduledBackupProcess.swift": ["FileHandle"],
  "DeskBoard.swift": ["O_CREAT", "O_RDWR", "rename(", "write("],
  "DraftFile.swift": ["O_CREAT", "O_RDWR"], "DamagedDrafts.swift": ["rename("],
  // Benches, in folders of their own.
  "RescuePlace.swift": ["O_CREAT", "O_WRONLY", "createDirectory(", "write("],
  "ProcessMemory.swift": [".write(to"], "MatchBench.swift": ["createDirectory("],
  "InventedList.swift": ["FileHandle", "createFile(", "write("],
  "MeasuredImport.swift": ["FileHandle", "write("], "ImportBench.swift": ["createDirectory("],
  "SaveBench.swift": ["createDirectory("], "SaveTrial.swift": ["createFile("],
  "SavingProcess.swift": ["FileHandle", "createFile(", "write("],
  "PageCache.swift": ["O_WRONLY", "write("], "DeskBench.swift": ["copyItem("],
  "PowerCutBench.swift": ["createDirectory("], "PowerCutTrial.swift": ["createDirectory("],
  "RecordedDay.swift": ["FileHandle", "createDirectory("],
  "BenchRegister.swift": ["createDirectory("], "ListBench.swift": ["createDirectory("],
]

/// Whatever Swift writes a file or to a stream by has one of these in it.
private let calls = [
  "O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC", "fopen(", "creat(", "mkstemp(", "mkdir(", "rename(",
  "link(", "truncate(", "VACUUM INTO", "FileHandle", "OutputStream", ".write(to", "createFile(",
  "createDirectory(", "copyItem(", "moveItem(", "linkItem(", "replaceItem",
  "createSymbolicLink(", "fputs(", "fwrite(", "putchar(", "print(", "write(",
]

/// What gives a file its place without a note in the read log, and why it may.
private let unnoted: [String: String] = [
  "OutputFile.swift": "the way itself", "OutputFolder.swift": "the way itself",
  "Register+ReadLog.swift": "notes it", "Salvage.swift": "notes it, in a register that is whole",
  "PublishedFolder.swift": "noted by who publishes",
  "Register+Backup.swift": "the backups of the schedule",
  "SafetyCopy.swift": "the program's own, beside the register",
  "SettingsFile.swift": "one's own settings",
  "Register+Profile.swift": "names no person", "ImportLedger.swift": "what came in",
  "Register+ExportSchema.swift": "says what an export is like, without a row of it",
  "Register+CardsAndCalendar.swift": "the schema of an export, without a row",
]

@Suite("Writing rules")
struct WritingRules {
  @Test(
    "no file is written in a way that nobody knows",
    arguments: ["HotlineCore", "HotlineDesk", "hotline"])
  func known(module: String) throws {
    for file in try Package.sources("Sources/\(module)") {
      let name = file.lastPathComponent
      let text = try String(contentsOf: file, encoding: .utf8)
      // Functions of the program's own are called by these names too.
      let own = calls.filter { text.contains("func \($0)") }
      for line in text.split(separator: "\n") where !line.contains("//") {
        for call in calls where !own.contains(call) && has(call, line) {
          #expect(allowed[name]?.contains(call) == true, "\(name) writes by itself: \(line)")
        }
      }
    }
  }

  @Test("what hands out data as a file is noted in the read log")
  func noted() throws {
    let takers = try Package.sources("Sources/HotlineCore").filter { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.contains("OutputFile.take(") || text.contains("output.take()")
    }
    let names = Set(takers.map(\.lastPathComponent)).union(["OutputFile.swift"])
    #expect(names == Set(unnoted.keys))
  }

  @Test("what is allowed is what is used")
  func used() throws {
    let files = try ["HotlineCore", "HotlineDesk", "hotline"].flatMap {
      try Package.sources("Sources/\($0)")
    }
    for (name, calls) in allowed {
      let file = try #require(files.first { $0.lastPathComponent == name }, "\(name) is gone")
      let text = try String(contentsOf: file, encoding: .utf8)
      for call in calls { #expect(text.contains(call), "\(name) no longer has \(call)") }
    }
  }

  /// A function of a value is another one, apart from those that `calls` names with their dot.
  private func has(_ call: String, _ line: Substring) -> Bool {
    line.ranges(of: call).contains { range in
      guard range.lowerBound > line.startIndex, call.hasSuffix("("), !call.hasPrefix(".") else {
        return true
      }
      let before = line[line.index(before: range.lowerBound)]
      let isOfFileManager = call.hasSuffix("Item(") || call.hasPrefix("create")
      return before == "." ? isOfFileManager || line.contains("Foundation.") : !before.isLetter
    }
  }
}
