extension Schema {
  /// What an outreach talk led to.
  static let outreach = """
    ALTER TABLE interaction ADD COLUMN outreachOption TEXT CHECK (outreachOption IN
      ('outsource_new_company', 'partner_existing_sov', 'none'));
    """
}
