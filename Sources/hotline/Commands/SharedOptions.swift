import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: "The register; else $HOTLINE_DB, else hotline/register.sqlite in the data folder.")
  var path: String?

  @Option(name: .customLong("today"), help: "The day to count as today, as YYYY-MM-DD.")
  var todayText: String?

  @Flag(name: .customLong("readonly"), help: "Open without writing.")
  var isReadOnly = false

  @Option(name: .customLong("language"), help: "da or en.")
  var languageCode: String = "da"

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard Language(rawValue: languageCode) != nil else {
      throw ValidationError("--language is da or en, not \(languageCode)")
    }
    if let todayText, DanishDate(iso: todayText) == nil {
      throw ValidationError("--today is a day as YYYY-MM-DD, not \(todayText)")
    }
  }

  var language: Language { Language(rawValue: languageCode) ?? .danish }

  /// The day in Denmark, or the one that was asked for.
  func today() throws -> DanishDate {
    if let fixed = todayText.flatMap(DanishDate.init(iso:)) { return fixed }
    return try CopenhagenTime().day(of: Instant(Date()))
  }

  /// The register's file.
  var file: URL {
    let environment = ProcessInfo.processInfo.environment
    if let path = path ?? environment["HOTLINE_DB"], !path.isEmpty { return URL(filePath: path) }
    return Self.dataFolder(environment).appending(path: "register.sqlite")
  }

  /// Opens the register. `creating`: a fresh one where there is none; else that is
  /// ``RegisterError/missing(path:)``, so that a slip in the path makes no empty register.
  func openRegister(creating: Bool = false, readOnly: Bool = false) throws -> Register {
    let file = file
    let isMissing = !FileManager.default.fileExists(atPath: file.path)
    if isMissing, !creating || isReadOnly { throw RegisterError.missing(path: file.path) }
    var options = RegisterOptions(osUser: NSUserName(), clock: try clock())
    options.isReadOnly = isReadOnly || readOnly
    options.makesFolder = path == nil
    return try Register.open(at: file, options)
  }

  /// Opens the register for `use` and closes it whatever comes of it, so that no long log stays
  /// beside the file.
  func withRegister<Answer>(
    creating: Bool = false, readOnly: Bool = false, _ use: (Register) throws -> Answer
  ) throws -> Answer {
    let register = try openRegister(creating: creating, readOnly: readOnly)
    let answer = Result { try use(register) }
    let closing = Result { try register.close() }
    let used = try answer.get()
    try closing.get()
    return used
  }

  /// The running time of day, on the day that was asked for.
  func clock() throws -> @Sendable () -> Date {
    guard let fixed = todayText.flatMap(DanishDate.init(iso:)) else { return { Date() } }
    let days = try CopenhagenTime().day(of: Instant(Date())).days(until: fixed)
    return { Date().addingTimeInterval(Double(days) * 86_400) }
  }

  /// Where drafts lie when the register's own folder cannot be written.
  static var stateFolder: URL {
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/state")
    return base.appending(path: "hotline")
  }

  private static func dataFolder(_ environment: [String: String]) -> URL {
    let base =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    return base.appending(path: "hotline")
  }
}
