/// An event with who invites and who is invited, as the form edits it.
public struct EventEntry: Equatable, Sendable {
  public var event: Event
  public var hosts: [EventHost]
  public var guests: [Attendance]

  public init(_ event: Event, hosts: [EventHost] = [], guests: [Attendance] = []) {
    (self.event, self.hosts, self.guests) = (event, hosts, guests)
  }
}
