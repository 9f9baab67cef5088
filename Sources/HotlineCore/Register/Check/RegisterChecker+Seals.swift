// The seals of the history, and who is known to have entered the staff.
extension RegisterChecker {
  func lookAtSeals() throws {
    try SealChecker(db).each { faults.add($0.checkFault) }
  }
}
