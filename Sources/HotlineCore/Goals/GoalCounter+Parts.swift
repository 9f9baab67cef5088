/// What a figure consists of, shown below it.
extension GoalCounter {
  /// - Parameters:
  ///   - counted: those of `all` that count in the window.
  ///   - value: the figure itself, with its opening balance.
  func parts(
    of goal: Goal, _ counted: [Candidate], _ all: [Candidate], value: Double
  ) -> [GoalFigure.Part] {
    var parts: [GoalFigure.Part] = []
    func add(_ name: GoalFigure.Part.Name, _ value: some BinaryInteger) {
      parts.append(.init(name, Double(value)))
    }
    func addCounted(_ names: GoalFigure.Part.Name...) {
      for name in names { add(name, counted.count { $0.parts.contains(name) }) }
    }
    switch goal.metric {
    case .relations, .sovSMVPartnerships: break
    case .newSOV: addCounted(.ceased, .noLongerSOV)
    case .newPositions:
      addCounted(.existing, .new, .openToday, .closed)
      add(.ordinaryEmployers, all.count(where: isAtOrdinaryEmployer))
    case .internalPartnerships:
      addCounted(.departmentsOnly, .departmentAndSOV)
      let both = counted.count {
        $0.parts.contains(.departmentsOnly) && $0.parts.contains(.departmentAndSOV)
      }
      if both > 0 { add(.both, both) }
      if window.years > 0 { parts.append(.init(.perYear, value / window.years)) }
      add(.inForceAtStart, inForce(on: window.period.startsOn, all))
      let isRunning = window.asOf < window.period.endsOn
      add(isRunning ? .inForceToday : .inForceAtEnd, inForce(on: window.end, all))
    }
    add(.registeredLate, counted.count { ($0.recordedOn ?? .first) > window.period.endsOn })
    return parts
  }

  /// How many of the agreements among `candidates` are in force on a day.
  func inForce(on day: DanishDate, _ candidates: [Candidate]) -> Int {
    let counting = Set(candidates.filter { $0.obstacle == nil }.map(\.subject))
    return facts.partnerships.count {
      counting.contains(.partnership($0.partnership.id)) && $0.partnership.isInForce(on: day)
    }
  }

  private func isAtOrdinaryEmployer(_ candidate: Candidate) -> Bool {
    candidate.obstacle == .employerNotSOV && candidate.day.map(window.contains) == true
  }
}
