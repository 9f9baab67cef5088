extension Schema {
  /// On what each rule of retention rests, and whether the archives come first.
  static let retentionAuthority = """
    ALTER TABLE retentionRule ADD COLUMN authority TEXT;
    ALTER TABLE retentionRule ADD COLUMN mustBeArchived INTEGER NOT NULL DEFAULT 0
      CHECK (mustBeArchived IN (0, 1));
    ALTER TABLE retentionRule ADD COLUMN archivedThrough TEXT
      CHECK (archivedThrough IS date(archivedThrough));
    """
}
