import ArgumentParser
import CursesScreen
import Foundation
import HotlineCore
import HotlineDesk
import Resources
import Screen

/// `hotline`: the desk on the whole screen.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "The desk on the whole screen (the default).")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try FilesNeeded.desk.require()
    let clock = try shared.clock()
    let isMade = shared.isToBeMade
    let register = try shared.openRegister(creating: true)
    let made =
      try isMade
      ? [OpeningNotice.made(path: shared.file.path, municipality: register.home().name)] : []
    let copenhagen = try CopenhagenTime()
    let drafts = try DraftStore(
      register: shared.isReadOnly ? nil : register.file, user: NSUserName(),
      stateFolder: SharedOptions.stateFolder)
    let performer = Performer(
      register: register, drafts: drafts,
      watcher: try RegisterWatcher(register), copenhagen: copenhagen, language: shared.language,
      clock: clock, ranksDaily: shared.todayText == nil && !register.isReadOnly,
      settings: SharedOptions.settingsFile,
      backUp: shared.isDemo || register.isReadOnly ? nil : ScheduledBackupProcess(shared).run)
    let own = SharedOptions.settingsFile.read()
    let session = try TerminalSession.open(takingMouse: own.settings.mouse != .terminal)
    let telephone = DeskSocket(beside: drafts)
    let runtime = Runtime(
      terminal: session.terminal,
      state: DeskState(
        size: session.terminal.size, language: shared.language,
        moment: copenhagen.moment(clock()),
        identifiers: Identifiers(seed: .random(in: 0 ... .max)),
        isReadOnly: register.isReadOnly,
        noticed: (shared.isReadOnly && !shared.isDemo ? [.nothingKept] : []) + made
          + register.notices,
        ownProblems: own.problems, appearance: own.settings.appearance ?? .dark),
      performer: performer, telephone: telephone, clock: { copenhagen.moment(clock()) })
    let code = runtime.run()
    session.close()
    telephone?.close()
    if runtime.settle() { try? register.close() }
    // Ends at once: leaving through the libraries' own clean-up would pull the ground from them.
    _exit(code)
  }
}

extension CopenhagenTime {
  /// What the desk knows of an instant.
  fileprivate func moment(_ instant: Date) -> Moment {
    let local = local(Instant(instant))
    return Moment(today: local.day, minute: local.minute, instant: Instant(instant))
  }
}
