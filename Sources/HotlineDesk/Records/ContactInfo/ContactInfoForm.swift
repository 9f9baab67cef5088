import HotlineCore

/// The form of one line of the hotline's own contact card.
enum ContactInfoForm: RecordForm {
  typealias Record = ContactInfo

  static let declaration = FormDeclaration(title: title, record: items, check: check)

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard values.choice(.kind, as: ContactInfo.Kind.self) == .phone,
      let value = values.text(.value), PhoneNumber(value) == nil
    else { return [] }
    return [FormFinding(FieldPath(.value), .notAPhone)]
  }
}
