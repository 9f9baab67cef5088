import Resources

extension ContactEntry {
  /// Every number and role, also those of other organisations and of days that are over.
  public static let fileColumns = [
    ListColumn(
      "numbers", Phrase(da: "Alle numre", en: "All numbers"), .text(max: 400),
      sql: """
        (SELECT group_concat(what, ' | ') FROM
          (SELECT phone.number || coalesce(' (' || phone.kind || ')', '')
              || coalesce(' til ' || strftime('%d-%m-%Y', phone.validTo), '') AS what
            FROM phone WHERE phone.contactPersonID = contactPerson.id ORDER BY phone.id))
        """),
    ListColumn(
      "roles", Phrase(da: "Roller", en: "Roles"), .text(max: 400),
      sql: """
        (SELECT group_concat(what, ' | ') FROM
          (SELECT organisation.name || coalesce(', ' || role.title, '')
              || coalesce(' fra ' || strftime('%d-%m-%Y', role.validFrom), '')
              || coalesce(' til ' || strftime('%d-%m-%Y', role.validTo), '') AS what
            FROM contactRole role JOIN organisation ON organisation.id = role.organisationID
            WHERE role.contactPersonID = contactPerson.id ORDER BY role.id))
        """),
  ]
}
