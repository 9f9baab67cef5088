/// What a record shows, in the order in which callers speak: a field, or a group of fields that
/// repeats.
public enum RecordItem<Record>: Sendable {
  case field(Field<Record>)
  case group(FieldGroup<Record>)
}
