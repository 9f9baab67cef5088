import Foundation
import HotlineCore
import TerminalDriver

/// A register in a folder of its own, and the real desk on it.
///
/// The folder lies in memory where the machine has one: what is proven here is what the program
/// does, and another program's writes to the disk shall not be measured.
final class RealDesk {
  let folder: URL
  private let environment: [String: String]

  /// In memory where the machine has such a folder.
  static let quickFolder: URL = {
    let shared = URL(filePath: "/dev/shm")
    return access(shared.path, W_OK) == 0 ? shared : FileManager.default.temporaryDirectory
  }()

  init() throws {
    folder = Self.quickFolder.appending(
      path: "hotline-test-\(UUID().uuidString.filter(\.isLetter))")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "state"), withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.appending(path: "state").path,
      "TMPDIR": folder.path,
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var register: URL { folder.appending(path: "register.sqlite") }

  /// The desk on the register, which is made where there is none; its first picture is there.
  func start(
    _ options: [String] = [], columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try launch(options, columns: columns, rows: rows, environment: environment)
    try terminal.wait(forText: "HOTLINE")
    return terminal
  }

  func launch(
    _ options: [String] = [], columns: Int = 120, rows: Int = 40,
    environment others: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal.launch(
      Programs.hotline, ["--db", register.path, "--today", "2026-11-23"] + options,
      environment: environment.merging(others) { $1 }, columns: columns, rows: rows)
  }

  /// Fills the register with organisations of these names.
  func add(_ names: [String]) throws {
    let list = folder.appending(path: "liste.csv")
    try Data("navn\n\(names.joined(separator: "\n"))\n".utf8).write(to: list)
    let process = Process()
    process.executableURL = URL(filePath: Programs.hotline)
    process.arguments = ["import", list.path, "--db", register.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try FileManager.default.removeItem(at: list)
  }

  /// The drafts of everybody, as they lie on the disk.
  func drafts() throws -> [Draft] {
    let beside = URL(filePath: register.path + ".drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: beside.path)) ?? []
    return try names.filter { $0.hasSuffix(".sqlite") }.flatMap { name in
      let store = try DraftStore(opening: beside.appending(path: name))
      defer { try? store.close() }
      return try store.all()
    }
  }

  /// Every text that stands in the drafts.
  func draftedTexts() throws -> [String] {
    try drafts().flatMap { draft in
      Self.texts(try JSONSerialization.jsonObject(with: Data(draft.payload.utf8)))
    }
  }

  /// False also while the file is being made.
  func holdsDraft(_ text: String) -> Bool {
    (try? draftedTexts().contains(text)) == true
  }

  func holdsDraft(containing part: String) -> Bool {
    (try? draftedTexts().contains { $0.contains(part) }) == true
  }

  private static func texts(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }
}

/// How long the long tests are: short in every run, long when HOTLINE_LONG_TESTS is set.
enum LongTests {
  static let areWanted = ProcessInfo.processInfo.environment["HOTLINE_LONG_TESTS"] != nil
  static let typedCharacters = areWanted ? 20_000 : 2_000
  /// Between two typed characters; none in the short form.
  static let pause: Duration = areWanted ? .milliseconds(5) : .zero
  static let kills = areWanted ? 50 : 5
  static let moments = areWanted ? 105 : 7
  static let randomBytes = areWanted ? 1_000_000 : 100_000
  /// Each of the 256 comes about forty times in the short form. What bytes can do to the
  /// decoding of keys is tried by ``randomBytes`` on the terminal layer alone, at a tenth of the cost.
  static let randomBytesAtDesk = areWanted ? 1_000_000 : 10_000
}

/// What a terminal sends for keys.
enum Bytes {
  static let f4 = "\u{1B}OS"
  static let f6 = "\u{1B}[17~"
  static let escape = "\u{1B}"
  static let save = "\u{13}"
  static let quit = "\u{11}"
}

extension PseudoTerminal {
  /// Opens the form of a new organisation; the cursor stands in its name.
  func openForm() throws {
    try type(Bytes.f4)
    try wait(forText: "╔ Virksomhed ═")
  }

  /// F2: a call with the cursor in its notes.
  func beginCall() throws {
    try type("\u{1B}OQ")
    try wait(forText: "╔ Opkald ═")
  }

  /// The same with the cursor in the purpose, a text of several lines.
  func openPurpose(name: String = "") throws {
    try openForm()
    try type(name + String(repeating: "\t", count: 10))
  }
}
