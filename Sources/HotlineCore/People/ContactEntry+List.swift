import Resources

extension ContactEntry {
  /// Contact persons with where they are and their first number.
  public static let list: RecordList? = RecordList(
    ContactEntry.self, Phrase(da: "Kontaktpersoner", en: "Contact persons"),
    leading: [
      .field(.name),
      .column(
        ListColumn(
          .organisation, ListPhrases.organisation, .text(max: 400),
          sql: roles("organisation.name"))),
      .column(
        ListColumn(
          .title, Phrase(da: "Titel", en: "Title"), .text(max: 200), sql: roles("role.title"))),
      .column(
        ListColumn(
          .phone, Phrase(da: "Telefon", en: "Phone"), .phone,
          sql: """
            (SELECT number FROM contactRole role
              JOIN phone ON phone.organisationID = role.organisationID
                AND phone.contactPersonID = role.contactPersonID AND phone.validTo IS NULL
              WHERE role.contactPersonID = contactPerson.id
              ORDER BY phone.isPrimary DESC, phone.id LIMIT 1)
            """)),
    ])

  /// What stands of the organisations at which the person is today or will be.
  private static func roles(_ what: String) -> String {
    """
    (SELECT group_concat(what, ', ') FROM
      (SELECT \(what) AS what FROM contactRole role
        JOIN organisation ON organisation.id = role.organisationID
        WHERE role.contactPersonID = contactPerson.id ORDER BY role.isPrimary DESC, role.id))
    """
  }
}
