import Foundation
import Resources

/// How a register is opened.
public struct RegisterOptions: Sendable {
  /// The operating system's user; becomes the actor of every write.
  public var osUser: String
  /// Writes nothing at all, not even beside the file; needs no right to write.
  public var isReadOnly = false
  /// Makes a register where there is none.
  public var makesFile = true
  /// Whose register a fresh one is; nil is Silkeborg Kommune's.
  public var profile: Profile?
  /// Makes the folder of the register when it is missing: for the default place, never for a path
  /// that a person typed.
  public var makesFolder = false
  /// Seconds that a write waits for other writers before it gives up.
  public var lockPatience: TimeInterval = 10
  /// The only clock that writes read.
  public var clock: @Sendable () -> Date
  /// The steps that bring a register to the schema of today.
  var migrations = Migrations.shipped
  /// What somebody may do whom the register does not know; nil lets them not in.
  var roleOfUnknown: @Sendable (URL) -> Staff.Role? = { _ in nil }
  /// Whether the file belongs to whoever opens it.
  var isOwner: @Sendable (URL) -> Bool = { FileRights.isOwn($0) }
  /// Whoever the file belongs to becomes an administrator by this opening.
  var takesOver = false
  /// The network file system that a folder lies on; nil for a local one.
  var fileSystem: @Sendable (URL) -> NetworkFileSystem? = { NetworkFileSystem(of: $0) }

  public init(osUser: String, clock: @escaping @Sendable () -> Date) {
    self.osUser = osUser
    self.clock = clock
  }
}
