import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Opening a register beside what a killed process left of its log")
struct LogRemnantTests {
  /// What stands in the place of the log.
  enum Log: CaseIterable {
    case missing, empty, cutInHeader, headerAlone, tornFrame, noHeader

    var content: Data? {
      switch self {
      case .missing: nil
      case .empty: Data()
      case .cutInHeader: Self.header.prefix(16)
      case .headerAlone: Self.header
      case .tornFrame: Self.header + Data(repeating: 1, count: 1_000)
      case .noHeader: Data(repeating: 7, count: 32)
      }
    }

    /// What SQLite writes first: mark, format, size of a page, number, two salts, their sum.
    private static let header: Data = {
      let words: [UInt32] = [0x377F_0682, 3_007_000, 4_096, 0, 17, 42]
      var bytes = words.flatMap { word in [24, 16, 8, 0].map { UInt8(word >> $0 & 0xFF) } }
      var sum: (UInt32, UInt32) = (0, 0)
      for index in stride(from: 0, to: 6, by: 2) {
        sum.0 &+= words[index].byteSwapped &+ sum.1
        sum.1 &+= words[index + 1].byteSwapped &+ sum.0
      }
      bytes += [sum.0, sum.1].flatMap { word in [24, 16, 8, 0].map { UInt8(word >> $0 & 0xFF) } }
      return Data(bytes)
    }()
  }

  /// What stands in the place of the log's index.
  enum Index: CaseIterable {
    case missing, empty, zeroes, garbage, short

    var content: Data? {
      switch self {
      case .missing: nil
      case .empty: Data()
      case .zeroes: Data(count: 32_768)
      case .garbage: Data(repeating: 0xA5, count: 32_768)
      case .short: Data(repeating: 0xA5, count: 100)
      }
    }
  }

  let folder: TestFolder
  let file: URL

  init() throws {
    folder = try TestFolder()
    file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try register.change(.entered(.organisation), subject: "Prøvebageriet") { change in
      try change.insert(Organisation(name: "Prøvebageriet", kind: .enterprise))
    }
    try register.close()
  }

  private func leave(_ log: Log, _ index: Index) throws {
    for (part, content) in [("-wal", log.content), ("-shm", index.content)] {
      let url = URL(filePath: file.path + part)
      try? FileManager.default.removeItem(at: url)
      try content?.write(to: url)
    }
  }

  private func names(in register: Register) throws -> [String] {
    try register.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM organisation WHERE source <> 'profile'")
    }
  }

  @Test("it opens for writing, and afterwards for reading alone", arguments: Log.allCases)
  func mended(_ log: Log) throws {
    for index in Index.allCases {
      try leave(log, index)
      let register = try Register.open(at: file, .test())
      #expect(try names(in: register) == ["Prøvebageriet"])
      // Beside the open desk already.
      let beside = try Register.open(at: file, .test("bo", readOnly: true))
      #expect(try names(in: beside) == ["Prøvebageriet"], "\(log) \(index)")
      try beside.close()
      try register.close()
      let reader = try Register.open(at: file, .test("bo", readOnly: true))
      #expect(try names(in: reader) == ["Prøvebageriet"])
      try reader.close()
    }
  }

  @Test(
    "who may not write reads it, or is told who takes the log in, and changes nothing",
    arguments: Log.allCases)
  func readOnly(_ log: Log) throws {
    for index in Index.allCases {
      try leave(log, index)
      let before = try contents()
      do {
        let reader = try Register.open(at: file, .test(readOnly: true))
        #expect(try names(in: reader) == ["Prøvebageriet"], "\(log) \(index)")
        try reader.close()
      } catch {
        #expect(error as? RegisterError == .logNotTakenIn(path: file.path), "\(log) \(index)")
        #expect(![.missing, .empty].contains(log))
      }
      #expect(try contents() == before, "\(log) \(index)")
    }
  }

  private func contents() throws -> [String: Data] {
    try folder.names.reduce(into: [:]) { contents, name in
      contents[name] = try Data(contentsOf: folder.file(name))
    }
  }
}
