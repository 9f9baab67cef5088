import HotlineCore
import Resources

/// The form of a position: the job slot, never the person in it.
enum PositionForm: RecordForm {
  typealias Record = Position

  static let declaration = FormDeclaration(title: title, record: items, check: check)

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard let start = values.date(.establishedOn), let filled = values.date(.firstFilledOn),
      filled < start
    else { return [] }
    return [FormFinding(FieldPath(.firstFilledOn), .advice(filledBefore))]
  }

  private static let filledBefore = Phrase(
    da: "Besat før den blev oprettet – kan gemmes alligevel",
    en: "Filled before it was established – can be saved all the same")
}
