import Foundation
import Testing

@testable import HotlineCore

@Suite("Rights of the register's files")
struct FileRightsTests {
  private let parts = ["", "-wal", "-shm", ".lock"]

  private func setMode(_ mode: Int, _ url: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }

  @Test(
    "are the owner's alone, or the group's in a folder of a group, whatever the umask",
    arguments: [(0o700, 0o600), (0o2770, 0o660), (0o2755, 0o600), (0o770, 0o600)])
  func created(folderMode: Int, fileMode: Int) throws {
    let folder = try TestFolder()
    #expect(chmod(folder.url.path, mode_t(folderMode)) == 0)
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    #expect(
      try parts.map { try folder.mode("register.sqlite\($0)") }
        == Array(repeating: fileMode, count: 4))
    #expect(register.notices == [])
    try register.close()
  }

  @Test("that lock colleagues out are named with the command that mends them")
  func named() throws {
    let folder = try TestFolder()
    #expect(chmod(folder.url.path, 0o2770) == 0)
    let file = folder.file("Bo's register.sqlite")
    try Register.open(at: file, .test()).close()
    try setMode(0o600, URL(filePath: file.path + "-shm"))
    try setMode(0o600, URL(filePath: file.path + ".lock"))
    let register = try Register.open(at: file, .test())
    let quoted = file.path.replacingOccurrences(of: "'", with: "'\\''")
    #expect(
      register.notices == [
        .wrongRights(path: file.path + "-shm", command: "chmod 660 '\(quoted)-shm'"),
        .wrongRights(path: file.path + ".lock", command: "chmod 660 '\(quoted).lock'"),
      ])
    try register.close()
  }

  @Test(
    "network file systems are told from local ones by their magic number",
    arguments: [
      (0x6969, NetworkFileSystem.nfs), (0x517B, .smb), (0xFE53_4D42, .smb2),
      (0xFF53_4D42, .cifs), (0x6573_5546, .fuse), (0xEF53, nil), (0x9123_683E, nil),
      (0x0102_1994, nil), (0x5846_5342, nil),
    ] as [(UInt, NetworkFileSystem?)])
  func network(magic: UInt, expected: NetworkFileSystem?) {
    #expect(NetworkFileSystem(magic: magic) == expected)
  }
}
