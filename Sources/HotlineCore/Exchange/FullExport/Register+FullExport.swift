import Foundation
import GRDB

extension Register {
  /// Writes the whole register to a file, as of one moment, and says whether it replaced another,
  /// which only `replacing` lets it do. Throws ``OutputError``; what stood at the path before stays
  /// until the new file is whole.
  @discardableResult
  public func exportAll(to path: String, replacing: Bool = false) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    try read { db in
      try FullExport.write(db, version: FullExport.version(of: migrations)) { try output.write($0) }
    }
    return try takeOut(.register, output)
  }
}
