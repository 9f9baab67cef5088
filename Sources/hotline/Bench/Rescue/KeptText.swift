import Foundation
import HotlineCore

/// What a session left behind: every text in the drafts and, where it was saved, in the register.
struct KeptText {
  let drafted: [String]
  private let saved: [String]

  init(in place: RescuePlace, includingRegister: Bool = true) throws {
    drafted = try Self.drafts(beside: place.register)
    saved = includingRegister ? try Self.rows(of: place) : []
  }

  /// The longest beginning of a text that is kept; empty when none is.
  func beginning(of text: String) -> String {
    (drafted + saved).filter { text.hasPrefix($0) }.max { $0.count < $1.count } ?? ""
  }

  /// In all drafts of all persons.
  private static func drafts(beside register: URL) throws -> [String] {
    let folder = URL(filePath: register.path + ".drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.filter { $0.hasSuffix(".sqlite") }.flatMap { name in
      let store = try DraftStore(opening: folder.appending(path: name))
      let drafts = Result { try store.all() }
      try store.close()
      return try drafts.get().flatMap { try texts(Data($0.payload.utf8)) }
    }
  }

  private static func rows(of place: RescuePlace) throws -> [String] {
    let register = try Register.open(
      at: place.register, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    let export = place.folder.appending(path: "export.json")
    let outcome = Result { try register.exportAll(to: export.path, replacing: true) }
    try register.close()
    _ = try outcome.get()
    defer { try? FileManager.default.removeItem(at: export) }
    return try texts(Data(contentsOf: export))
  }

  private static func texts(_ json: Data) throws -> [String] {
    texts(try JSONSerialization.jsonObject(with: json))
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
