import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The register; else $HOTLINE_DB, else hotline/register.sqlite in the data folder "
        + "($XDG_DATA_HOME, else ~/.local/share).", valueName: "path"))
  var path: String?

  @Flag(
    name: .customLong("demo"),
    help: "A fresh fictional register, for training and trying; nothing is kept.")
  var isDemo = false

  @Option(
    name: .customLong("today"),
    help: ArgumentHelp("The day to count as today, as YYYY-MM-DD.", valueName: "date"))
  var todayText: String?

  @Flag(name: .customLong("readonly"), help: "Open without writing a byte.")
  var isReadOnly = false

  @Option(
    name: .customLong("wait"),
    help: ArgumentHelp(
      "How long to wait for somebody else who writes, before ending with 3.", valueName: "seconds"))
  var patience = 10

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "da (Danish) or en (English); without it what `hotline settings` says, else da.",
      valueName: "da|en"))
  var languageCode: String?

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    if let languageCode, Language(rawValue: languageCode) == nil {
      throw ValidationError("--language is da or en, not \(languageCode)")
    }
    if let todayText, DanishDate(iso: todayText) == nil {
      throw ValidationError("--today is a day as YYYY-MM-DD, not \(todayText)")
    }
    guard !isDemo || path == nil else {
      throw ValidationError("--demo is a register of its own: leave out --db.")
    }
    guard path != "" else { throw ValidationError("--db is the path of a file, not nothing.") }
    guard (0...86_400).contains(patience) else {
      throw ValidationError("--wait is a number of seconds from 0 to 86400, not \(patience)")
    }
  }

  var language: Language {
    languageCode.flatMap(Language.init(rawValue:)) ?? Self.ownLanguage ?? .danish
  }

  /// What the person set, read once.
  private static let ownLanguage = settingsFile.read().settings.language

  /// Where the person's own settings lie.
  static var settingsFile: SettingsFile { SettingsFile(ProcessInfo.processInfo.environment) }

  /// The day in Denmark, or the one that was asked for.
  func today() throws -> DanishDate {
    if let fixed = todayText.flatMap(DanishDate.init(iso:)) { return fixed }
    return try CopenhagenTime().day(of: Instant(Date()))
  }

  /// The register's file.
  var file: URL {
    givenPath.map { URL(filePath: $0) }
      ?? Self.dataFolder(ProcessInfo.processInfo.environment).appending(path: "register.sqlite")
  }

  /// The path that a person wrote; nil for the default place.
  private var givenPath: String? {
    path ?? ProcessInfo.processInfo.environment["HOTLINE_DB"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What an answer or an error calls the register: its path, or that it is the fictional one.
  var registerName: String { isDemo ? CommandPhrases.demoRegister(language) : file.path }

  /// What stands behind a command that an answer names, so that it is about this register; empty
  /// where it is without.
  var sameRegister: String {
    path.map { " --db " + $0.quotedForShell } ?? ""
  }

  /// Something stands where the register is looked for.
  var isThere: Bool { isDemo || FileManager.default.fileExists(atPath: file.path) }

  /// Opens the register. `creating`: a fresh one where there is none; else that is
  /// ``RegisterError/missing(path:)``, so that a slip in the path makes no empty register. Where one
  /// was named and is made, that is said.
  ///
  /// Says on standard error what the opening noticed.
  func openRegister(creating: Bool = false, readOnly: Bool = false) throws -> Register {
    if isDemo { return try openDemo() }
    let file = file
    var options = try registerOptions()
    options.isReadOnly = isReadOnly || readOnly
    options.makesFile = creating
    let isNew = !isThere
    let register = try explained(at: registerName) { try open(file, options) }
    if isNew, givenPath != nil {
      let notice = OpeningNotice.made(path: file.path, municipality: try register.home().name)
      FileHandle.standardError.write(Data((Displayed.line(notice.sentence(language)) + "\n").utf8))
    }
    for notice in register.notices where !readOnly || notice.isAboutRights {
      FileHandle.standardError.write(Data((Displayed.line(notice.sentence(language)) + "\n").utf8))
    }
    return register
  }

  /// A command that only looks brings a register of an older Hotline up to date first, and takes in
  /// a log that somebody who was killed left behind, unless the person asked that nothing be written.
  private func open(_ file: URL, _ options: RegisterOptions) throws -> Register {
    do {
      return try Register.open(at: file, options)
    } catch let error as RegisterError where !isReadOnly && error.isMendedByWriting {
      var writing = options
      writing.isReadOnly = false
      try Register.open(at: file, writing).close()
      return try Register.open(at: file, options)
    }
  }

  /// Makes the register of a municipality where there is none; nil is Silkeborg Kommune's.
  func makeRegister(of profile: Profile?) throws -> Register {
    let options = try registerOptions()
    return try explained(at: registerName) { try Register.make(at: file, of: profile, options) }
  }

  private func openDemo() throws -> Register {
    let register = try Register.inMemory(registerOptions())
    try register.storeDemo()
    return register
  }

  /// How a register is opened, in a file or in memory.
  func registerOptions() throws -> RegisterOptions {
    var options = RegisterOptions(osUser: NSUserName(), clock: try clock())
    options.makesFolder = givenPath == nil
    options.lockPatience = TimeInterval(patience)
    return options
  }

  /// What a desk says of a register that it made where a person named a path; to be asked before it
  /// is opened.
  var isToBeMade: Bool { givenPath != nil && !isThere }

  /// Opens the register for `use` and closes it whatever comes of it, so that no long log stays
  /// beside the file.
  ///
  /// - Parameter notingExtracts: what is taken out of a register that is read is noted in it, unless the
  ///   person asked that nothing be written.
  func withRegister<Answer>(
    creating: Bool = false, readOnly: Bool = false, notingExtracts: Bool = false,
    _ use: (Register) throws -> Answer
  ) throws -> Answer {
    var register = try openRegister(creating: creating, readOnly: readOnly)
    if notingExtracts, !isReadOnly { register = register.notingExtracts(try registerOptions()) }
    return try explained(at: register.unwritablePath ?? registerName) {
      let answer = Result { try use(register) }
      let closing = Result { try register.close() }
      let used = try answer.get()
      try closing.get()
      return used
    }
  }

  /// Notes in the register, where it may be written, that a copy of it stands at `path` now: an erasure says
  /// so. Whatever keeps it from being noted, the copy stands.
  func note(copyAt path: String) {
    guard !isDemo, !isReadOnly, let options = try? registerOptions(),
      let register = try? Register.open(at: file, options)
    else { return }
    try? register.note(copyAt: path)
    try? register.close()
  }

  /// The same for what asks the file without opening it as a register.
  func withFile<Answer>(_ use: (URL, RegisterOptions) throws -> Answer) throws -> Answer {
    var options = try registerOptions()
    options.isReadOnly = isReadOnly
    options.makesFile = false
    return try explained(at: registerName) { try use(file, options) }
  }

  /// Lets the sentence of an error name the file, and what was asked for where that is what is in the way.
  private func explained<Answer>(at path: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as RegisterError where isReadOnly && error.isMendedByWriting {
      throw CommandProblem.needsWriting(error)
    } catch let error as RegisterError {
      throw CommandProblem.register(error, path: path)
    }
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
      ?? HomeFolder.ofUser.appending(path: ".local/state")
    return base.appending(path: "hotline")
  }

  private static func dataFolder(_ environment: [String: String]) -> URL {
    let base =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? HomeFolder.ofUser.appending(path: ".local/share")
    return base.appending(path: "hotline")
  }
}

extension RegisterError {
  fileprivate var isMendedByWriting: Bool {
    switch self {
    case .olderSchema, .logNotTakenIn: true
    default: false
    }
  }
}

extension OpeningNotice {
  fileprivate var isAboutRights: Bool {
    switch self {
    case .wrongRights: true
    case .readOnly, .nothingKept, .upgraded, .made: false
    }
  }
}
