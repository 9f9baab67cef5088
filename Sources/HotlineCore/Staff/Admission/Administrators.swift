import Foundation
import GRDB

/// Who decides in a register who gets in, as somebody asks who may not get in themselves.
public struct Administrators: Equatable, Sendable {
  /// How the one who asks stands in the register.
  public enum Standing: Equatable, Sendable {
    /// Nobody has the login.
    case unknown
    /// Theirs are these initials, and they are out of service.
    case left(initials: String)
    case inService(Staff.Role)
  }

  /// The initials of those in service.
  public let initials: [String]
  /// The login of the one who asks.
  public let user: String
  public let standing: Standing
  /// The file belongs to the one who asks, so that they may take over.
  public let isOwner: Bool
  /// The login of whom the file belongs to; their number where the system has no name for it.
  public let owner: String

  init(_ options: RegisterOptions, _ file: RegisterFile, _ db: Database) throws {
    initials = try Self.initials(db)
    user = options.osUser
    let known = try Register.knownUser(options, db)
    standing =
      known.map { $0.active ? .inService($0.role) : .left(initials: $0.initials) } ?? .unknown
    isOwner = options.isOwner(file.url)
    owner = FileRights.ownerName(of: file.url)
  }

  /// What the owner of the file types to become an administrator.
  static func command(for path: String) -> String {
    "hotline administrator --take --db \(path.quotedForShell)"
  }

  static func initials(_ db: Database) throws -> [String] {
    try String.readAll(
      db, sql: "SELECT initials FROM staff WHERE active AND role = ? ORDER BY initials",
      arguments: [Staff.Role.admin.rawValue])
  }
}

extension Register {
  /// Who the administrators of the register at `url` are, and whether the one who asks may take over. Lets
  /// nobody in, and writes nothing. Throws ``RegisterError`` for a file that cannot be read or is no register.
  public static func administrators(
    of url: URL, _ options: RegisterOptions
  ) throws -> Administrators {
    let file = RegisterFile(at: url)
    guard file.kind == .file else { throw RegisterError.missing(path: file.url.path) }
    if let obstacle = FileRights(in: file.folder).obstacle(of: file.url, writing: false) {
      throw obstacle
    }
    do {
      try file.requireRegister(options.migrations, isWriter: false)
      let queue = try file.look(try file.readOnlyAccess(), isWriter: false)
      defer { try? queue.close() }
      return try queue.read { try Administrators(options, file, $0) }
    } catch let error as DatabaseError {
      throw RegisterError(error, path: file.url.path)
    }
  }

  /// Opens the register at `url` for the one whom its file belongs to, who is an administrator in service from
  /// then on; the history says so, and nothing where they were one already. They could do anything with the
  /// file: one that was moved to another machine, where every login is another, would be nobody's without.
  ///
  /// Throws ``RegisterError/notOwner(path:owner:)`` for everybody else, and what ``open(at:_:)`` throws.
  public static func takeOver(_ url: URL, _ options: RegisterOptions) throws -> Register {
    var options = options
    options.takesOver = true
    options.makesFile = false
    return try open(at: url, options)
  }
}
