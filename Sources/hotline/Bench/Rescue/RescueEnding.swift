import Foundation
import TerminalDriver

/// How a session ends too early.
enum RescueEnding: String, CaseIterable, Encodable {
  case kill, hangup, terminate, closedWindow, illegalInstruction, segmentationFault, diskFull

  /// Brings the end about, and says how the program must then have ended.
  ///
  /// A full disk ends nothing: the text must be kept and written once there is room, after which
  /// the program is killed.
  func strike(_ program: DrivenProgram) -> ProgramEnd {
    switch self {
    case .kill, .diskFull: return signal(SIGKILL, program, .killed(signal: SIGKILL))
    case .hangup: return signal(SIGHUP, program, .exited(128 + SIGHUP))
    case .terminate: return signal(SIGTERM, program, .exited(128 + SIGTERM))
    case .illegalInstruction: return signal(SIGILL, program, .killed(signal: SIGILL))
    case .segmentationFault: return signal(SIGSEGV, program, .killed(signal: SIGSEGV))
    case .closedWindow:
      program.closeWindow()
      return .exited(128 + SIGHUP)
    }
  }

  private func signal(_ number: Int32, _ program: DrivenProgram, _ end: ProgramEnd) -> ProgramEnd {
    program.signal(number)
    return end
  }
}
