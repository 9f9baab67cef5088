/// What the loop does itself, on the thread that owns the terminal. It is done when it is ordered:
/// whoever presses Ctrl+Q must not wait for the next key or second.
enum LoopTask: Equatable {
  case copy(String)
  case redrawEverything
  case bell
  case quit
}

/// Who carries out an effect.
enum Doer: Equatable {
  case loop(LoopTask)
  /// Another thread, in this lane, while the picture is drawn.
  case lane(Lane)
}
