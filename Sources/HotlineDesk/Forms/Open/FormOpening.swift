import HotlineCore

/// What a form is opened on: something new, or something that stands in the register.
public enum FormOpening: Equatable, Sendable {
  /// Something new, about what `about` says, with `values` filled in. Of a kind of which there is
  /// one at most, such as the places of an organisation, it is the one there is.
  case new(RecordKind, about: FormSubject = FormSubject(), values: [FieldPath: FieldValue] = [:])
  /// The row of this id. `organisation` is the one from which it was opened.
  case row(RecordKind, Int64, organisation: Int64? = nil)
  /// The row of this id, with the keys in one of its fields.
  case field(RecordKind, Int64, FieldPath)
  /// A partnership of this id with an organisation as one more party.
  case joining(partnership: Int64, organisation: Int64)
  /// Something new that follows the row of this id, such as the next strategy period.
  case next(RecordKind, after: Int64)
}

extension FormOpening {
  var kind: RecordKind {
    switch self {
    case .new(let kind, _, _), .row(let kind, _, _), .next(let kind, _), .field(let kind, _, _):
      kind
    case .joining: .partnership
    }
  }

  /// Something new of an organisation, which is filled in where the form has a field for it.
  static func new(_ kind: RecordKind, of organisation: Int64) -> FormOpening {
    let item = FieldValue.item(LookupItem(key: String(organisation), name: ""))
    let place = kind.declaration.firstOrganisation
    return .new(
      kind, about: FormSubject(organisationID: organisation),
      values: place.map { [$0: item] } ?? [:])
  }

  /// Another of what the form enters, about the same: what was chosen is chosen again, what was typed
  /// is not.
  init(another form: FormState) {
    let about = FormSubject(
      organisationID: form.subject.organisationID, inquiryID: form.subject.inquiryID)
    let chosen = form.shownFields.filter { path in
      guard path.entry == nil, form.declaration.field(path.key)?.isRequired == true else {
        return false
      }
      switch form.value(path) {
      case .codes, .item: return true
      case .empty, .text, .new, .flag: return false
      }
    }
    self = .new(
      form.kind, about: about,
      values: Dictionary(uniqueKeysWithValues: chosen.map { ($0, form.value($0)) }))
  }

  /// With a form to come back to, the field there takes the organisation once it is saved.
  static func newOrganisation(
    name: String?, returnsTo: FormReturn? = nil, values: [FieldPath: FieldValue] = [:]
  ) -> FormOpening {
    .new(
      .organisation, about: FormSubject(returnsTo: returnsTo),
      values: values.merging([FieldPath(.name): FieldValue(name)]) { $1 })
  }

  static func newLine(_ direction: OfferLine.Direction, of organisation: Int64) -> FormOpening {
    .new(
      .line, about: FormSubject(organisationID: organisation),
      values: [FieldPath(.direction): FieldValue(code: direction.rawValue)])
  }

  /// What somebody spoke as a line of theirs, in the parts in which it was understood.
  static func line(
    _ understood: Understood, text: String?, of organisation: Int64
  ) -> FormOpening {
    let said = understood.correction.leftOut
    var values: [FieldPath: FieldValue] = [
      FieldPath(.direction): FieldValue(code: understood.isOffer ? "offers" : "needs"),
      FieldPath(.title): FieldValue(text),
    ]
    if let category = understood.category {
      values[FieldPath(.category)] = .item(LookupItem(key: category.code, name: ""))
      values[FieldPath(.mode)] = FieldValue(code: category.mode.rawValue)
    }
    if !said.contains(.amount), let volume = understood.volume {
      values[FieldPath(.volume)] = FieldValue(DanishNumber.format(volume, most: 3))
      values[FieldPath(.unit)] = FieldValue(understood.unit)
    }
    if !said.contains(.value), let kroner = understood.valueDKK {
      values[FieldPath(.value)] = FieldValue(DanishNumber.format(kroner))
    }
    return .new(
      .line, about: FormSubject(organisationID: organisation),
      values: values.filter { !$0.value.isNothing })
  }

  /// What a department has to buy; `spoken` is the line in which it said so.
  static func newPurchaseNeed(of department: Int64, spoken: String?) -> FormOpening {
    .new(
      .purchaseNeed, about: FormSubject(organisationID: department),
      values: [
        FieldPath("department"): .item(LookupItem(key: String(department), name: "")),
        FieldPath("what"): FieldValue(spoken),
      ])
  }

  /// The parties are filled in, in their order; of a suggestion what is needed and the motives that
  /// both have too.
  static func newPartnership(
    parties: [Int64], after suggestion: Suggestion? = nil
  ) -> FormOpening {
    let filled = parties.enumerated().map { index, id in
      (FieldPath(.organisation, index), FieldValue.item(LookupItem(key: String(id), name: "")))
    }
    var values = Dictionary(filled, uniquingKeysWith: { first, _ in first })
    if let suggestion {
      values[FieldPath(.title)] = FieldValue(suggestion.need)
      values[FieldPath(.motives)] = .codes(suggestion.sharedMotives)
    }
    return .new(
      .partnership, about: FormSubject(organisationID: parties.first),
      values: values.filter { !$0.value.isNothing })
  }

  /// A contact that is logged afterwards; `organisation` is whom it was with.
  static func newConversation(
    _ kind: Interaction.Kind, with organisation: Int64?
  ) -> FormOpening {
    .new(
      .interaction, about: FormSubject(organisationID: organisation),
      values: [
        FieldPath(.conversationKind): FieldValue(code: kind.rawValue),
        FieldPath(.caller): organisation.map { .item(LookupItem(key: String($0), name: "")) }
          ?? .empty,
      ])
  }

  /// An inquiry, through its newest contact.
  static func inquiry(_ id: Int64) -> FormOpening {
    .new(.interaction, about: FormSubject(inquiryID: id))
  }
}
