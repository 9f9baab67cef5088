extension Schema {
  static let staff = """
    CREATE TABLE staff (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      initials TEXT NOT NULL UNIQUE,
      osUser TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('reader', 'staff', 'leader', 'admin')),
      departmentID INTEGER REFERENCES organisation(id),
      active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX staffByDepartment ON staff(departmentID) WHERE departmentID IS NOT NULL;
    """
}
