extension Schema {
  /// What the hotline invites to, who invites, who is invited and came, and what began there.
  static let events = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      kind TEXT NOT NULL CHECK (kind IN ('networkMeeting', 'ceremony', 'other')),
      day TEXT NOT NULL CHECK (day IS date(day)),
      fromMinute INTEGER CHECK (fromMinute BETWEEN 0 AND 1439),
      toMinute INTEGER CHECK (toMinute BETWEEN 0 AND 1440),
      place TEXT,
      capacity INTEGER CHECK (capacity > 0),
      talkedAbout TEXT,
      note TEXT,
      \(stamps),
      CHECK (fromMinute IS NULL OR toMinute IS NULL OR toMinute > fromMinute)
    ) STRICT;

    CREATE TABLE eventHost (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      eventID INTEGER NOT NULL REFERENCES event(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      role TEXT NOT NULL CHECK (role IN ('host', 'coHost')),
      \(stamps),
      UNIQUE (eventID, organisationID)
    ) STRICT;
    CREATE INDEX eventHostByOrganisation ON eventHost(organisationID);

    CREATE TABLE eventAttendance (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      eventID INTEGER NOT NULL REFERENCES event(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      contactPersonID INTEGER REFERENCES contactPerson(id),
      status TEXT NOT NULL CHECK (status IN ('invited', 'signedUp', 'attended', 'noShow')),
      note TEXT,
      \(stamps),
      UNIQUE (eventID, organisationID)
    ) STRICT;
    CREATE INDEX eventAttendanceByOrganisation ON eventAttendance(organisationID);
    CREATE INDEX eventAttendanceByContact ON eventAttendance(contactPersonID)
      WHERE contactPersonID IS NOT NULL;

    ALTER TABLE partnership ADD COLUMN originEventID INTEGER REFERENCES event(id);
    ALTER TABLE partnership ADD COLUMN areas TEXT NOT NULL DEFAULT '[]'
      CHECK (areas GLOB '[[]*]');
    ALTER TABLE partnership ADD COLUMN reservedContract INTEGER NOT NULL DEFAULT 0
      CHECK (reservedContract IN (0, 1));
    CREATE INDEX partnershipByEvent ON partnership(originEventID)
      WHERE originEventID IS NOT NULL;
    """
}
