import Foundation
import TerminalDriver
import Testing

/// A disk that is full, for which the test needs the right to mount a small one.
@Suite("A full disk", .serialized)
struct FullDiskTests {
  @Test(
    "the desk says so, keeps the text, and writes it when there is room again",
    .enabled(if: SmallDisk.isPossible, "needs the right to mount"))
  func full() throws {
    let desk = try RealDesk()
    let disk = try SmallDisk(at: desk.folder)
    let terminal = try desk.start()
    try terminal.openForm()
    try terminal.type("Gården")
    try terminal.wait(for: "the draft") { _ in desk.holdsDraft("Gården") }

    disk.fill()
    try terminal.type(" ved åen")
    try terminal.wait(forText: "DISKEN ER FULD · kladden på reserveplads")
    try terminal.wait(for: "the draft on the reserve") { _ in
      desk.holdsDraft("Gården ved åen")
    }

    disk.fill()
    let long = String(repeating: " og skoven", count: 5_000)
    try terminal.type("\u{1B}[200~\(long)\u{1B}[201~")
    try terminal.wait(forText: "KLADDEN ER IKKE PÅ DISKEN · prøver igen")
    try terminal.type("!")

    try disk.makeRoom()
    try terminal.wait(for: "the whole draft") { _ in
      desk.holdsDraft("Gården ved åen\(long)!")
    }
    try terminal.wait(for: "the header") { $0.lines[0].hasSuffix(" 1 kladde") }

    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(desk.holdsDraft("Gården ved åen\(long)!"))
  }
}

/// A small disk in memory in the place of a folder.
final class SmallDisk {
  static let isPossible: Bool = {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return (try? SmallDisk(at: folder)) != nil
  }()

  private let folder: URL

  init(at folder: URL) throws {
    self.folder = folder
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=24m") == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
    }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  /// Takes what room there is, to the last block.
  func fill() {
    let descriptor = open(filler.path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4_096)
    while write(descriptor, block, block.count) == block.count {}
  }

  func makeRoom() throws { try FileManager.default.removeItem(at: filler) }

  private var filler: URL { folder.appending(path: "filler") }
}
