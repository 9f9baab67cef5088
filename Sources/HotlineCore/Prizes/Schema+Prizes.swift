extension Schema {
  /// The yearly prizes: rounds and nominations. Who nominates is data of the prize; in registers that
  /// were made before, it is the department that the strategy names.
  static let prizes = """
    ALTER TABLE prize ADD COLUMN nominatingDepartmentID INTEGER REFERENCES organisation(id);
    CREATE INDEX prizeByDepartment ON prize(nominatingDepartmentID)
      WHERE nominatingDepartmentID IS NOT NULL;
    UPDATE prize SET nominatingDepartmentID = (
      SELECT min(id) FROM organisation
      WHERE kind = 'department' AND name = 'Beskæftigelsesafdelingen');
    ALTER TABLE prize ADD COLUMN eligible TEXT NOT NULL DEFAULT 'any'
      CHECK (eligible IN ('any', 'sov', 'ordinary'));
    UPDATE prize SET eligible = 'sov' WHERE code = 'SOV';

    CREATE TABLE awardRound (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      year INTEGER NOT NULL CHECK (year > 0),
      prizeCode TEXT NOT NULL REFERENCES prize(code),
      state TEXT NOT NULL
        CHECK (state IN ('open', 'closed', 'notified', 'decided', 'awarded')),
      closesOn TEXT CHECK (closesOn IS date(closesOn)),
      ceremonyID INTEGER REFERENCES event(id),
      winnerID INTEGER REFERENCES organisation(id),
      winnerName TEXT,
      decidedBy TEXT,
      decidedOn TEXT CHECK (decidedOn IS date(decidedOn)),
      caseNo TEXT,
      diplomaGivenOn TEXT CHECK (diplomaGivenOn IS date(diplomaGivenOn)),
      basketGivenOn TEXT CHECK (basketGivenOn IS date(basketGivenOn)),
      note TEXT,
      \(stamps),
      UNIQUE (prizeCode, year)
    ) STRICT;
    CREATE INDEX awardRoundByCeremony ON awardRound(ceremonyID) WHERE ceremonyID IS NOT NULL;
    CREATE INDEX awardRoundByWinner ON awardRound(winnerID) WHERE winnerID IS NOT NULL;

    CREATE TABLE nomination (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      roundID INTEGER NOT NULL REFERENCES awardRound(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      nominatorStaffID INTEGER NOT NULL REFERENCES staff(id),
      day TEXT NOT NULL CHECK (day IS date(day)),
      reason TEXT NOT NULL CHECK (length(reason) > 0),
      prizeThemes TEXT NOT NULL DEFAULT '[]'
        CHECK (prizeThemes GLOB '[[]*]'),
      state TEXT NOT NULL CHECK (state IN ('submitted', 'accepted', 'ineligible', 'withdrawn',
        'notified', 'winner', 'notWinner')),
      notifiedOn TEXT CHECK (notifiedOn IS date(notifiedOn)),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX nominationByRound ON nomination(roundID);
    CREATE INDEX nominationByOrganisation ON nomination(organisationID);
    CREATE INDEX nominationByNominator ON nomination(nominatorStaffID);
    """
}
