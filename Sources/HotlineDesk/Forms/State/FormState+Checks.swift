import HotlineCore

extension FormState {
  /// What is said under the fields at this moment: what was found on leaving them, what a save
  /// found, and anything that reads like a CPR number at once.
  public func problems(_ context: FormContext) -> [FieldPath: FieldProblem] {
    var found: [FieldPath: FieldProblem] = [:]
    for path in shownFields {
      if let problem = cprProblem(at: path, context) ?? moved(at: path, context) {
        found[path] = problem
      } else if judged.contains(path) || hasTriedToSave {
        found[path] = problem(at: path, context)
      }
    }
    for finding in declaration.check(FormValues(self)) where found[finding.field] == nil {
      let isSaid = judged.contains(finding.field) && finding.field != focusedField
      if isSaid || hasTriedToSave { found[finding.field] = finding.problem }
    }
    return found
  }

  /// That a promise is moved to a working day, or comes too late, is said while it is typed.
  private func moved(at path: FieldPath, _ context: FormContext) -> FieldProblem? {
    guard let field = declaration.field(path.key), case .moment(let direction) = field.kind,
      case .line(let input, let typedAt) = content(path),
      let moment = FieldReading(field.kind, input.text, typedAt: typedAt).moment
    else { return nil }
    if direction == .future, moment.isOver(at: context.now) { return .isOver }
    let landing = context.calendar.landing(on: moment.day)
    return landing.isMoved ? .moved(landing) : nil
  }

  /// Ctrl+S, and Enter on *Gem*. Errors keep everything and lead to the first one.
  mutating func save(_ context: FormContext) -> [FormRequest] {
    leave(context)
    evenGroups(context)
    hasTriedToSave = true
    message = nil
    refusals = [:]
    let problems = problems(context)
    let wrong = shownFields.filter { problems[$0]?.severity == .error }
    guard let first = wrong.first else { return [.save] }
    focus = .field(first)
    let (missing, others) = (
      wrong.filter { problems[$0] == .missing }, wrong.filter { problems[$0] != .missing }
    )
    return [
      .bell,
      .refuse(
        missing: missing.map { label(of: $0, context.language) },
        wrong: others.map { label(of: $0, context.language) }),
    ] + arrive(context)
  }

  /// The fields of a day or a telephone in which something stands that is neither.
  func unreadFields(_ context: FormContext) -> [FieldPath] {
    shownFields.filter { path in
      switch declaration.field(path.key)?.kind {
      case .date, .moment, .phone, .phones: problem(at: path, context)?.severity == .error
      default: false
      }
    }
  }

  /// The keys go to a field, and what is wrong with it is said.
  mutating func goToMend(_ path: FieldPath, _ context: FormContext) {
    leave(context)
    judged.insert(path)
    focus = .field(path)
    scrollToFocus(context)
  }

  /// What was saved though it looks wrong, such as a number with a digit too few, by the label of
  /// its field.
  func doubts(_ context: FormContext) -> [(label: String, problem: FieldProblem)] {
    shownFields.compactMap { path in
      switch problem(at: path, context) {
      case .phoneDigits(let count)?: (label(of: path, context.language), .phoneDigits(count: count))
      case .cvrCheckDigit?: (label(of: path, context.language), .cvrCheckDigit)
      case .unknownPostalCode?: (label(of: path, context.language), .unknownPostalCode)
      default: nil
      }
    }
  }

  /// A save was refused: says why, under its field where there is one.
  ///
  /// - Parameter field: nil for a refusal that concerns the whole form.
  public mutating func refuse(_ sentence: String, at field: FieldPath?, context: FormContext) {
    if let field, shownFields.contains(field) {
      refusals[field] = sentence
      focus = .field(field)
    } else {
      message = sentence
    }
    scrollToFocus(context)
  }

  /// What is wrong with one field, whether it is said or not.
  func problem(at path: FieldPath, _ context: FormContext) -> FieldProblem? {
    guard let field = declaration.field(path.key), let content = content(path) else { return nil }
    if let problem = cprProblem(at: path, context) { return problem }
    let value = content.value(field.kind)
    if let problem = unreadProblem(at: path, field, value) { return problem }
    if value == .empty {
      return field.isRequired && hasTriedToSave && isNeeded(path, context) ? .missing : nil
    }
    switch content {
    case .line(let input, let typedAt):
      return FieldReading(field.kind, input.text, typedAt: typedAt).problem(context)
    case .area(let area):
      return FieldReading(field.kind, area.text, typedAt: context.now).problem(context)
    case .picker(let picker):
      return pickerProblem(picker)
    case .choice, .ticks, .flag:
      return nil
    }
  }

  /// What in a field reads like a CPR number. What was chosen stands in the register already.
  func findings(at path: FieldPath, _ context: FormContext) -> [CPRGuard.Finding] {
    guard let field = declaration.field(path.key), let content = content(path),
      let text = content.text, !content.isChosen
    else { return [] }
    let parts = field.kind == .phones ? PhoneNumbers.judged(text) : [(text, 0)]
    return parts.flatMap { part in
      cprGuard(context).findings(in: part.0, field.kind.place).map { $0.moved(by: part.1) }
    }
  }

  /// The guard, with what a person chose to keep.
  func cprGuard(_ context: FormContext) -> CPRGuard {
    context.cprGuard.knowing(kept)
  }

  private func cprProblem(at path: FieldPath, _ context: FormContext) -> FieldProblem? {
    let findings = findings(at: path, context)
    if !findings.isEmpty, declaration.field(path.key)?.kind.place == .number { return .tenDigits }
    if findings.contains(where: { $0.verdict == .block }) { return .looksLikeCPR }
    return findings.isEmpty ? nil : .mightBeCPR
  }

  /// What stands in the register and cannot be read: a text is judged as it is; what is chosen has to
  /// be chosen anew, and a yes or no is one of the two whatever stood there.
  private func unreadProblem(
    at path: FieldPath, _ field: FieldDeclaration, _ value: FieldValue
  ) -> FieldProblem? {
    guard let text = subject.unread?[path], !field.kind.isTyped else { return nil }
    if case .flag = value { return .wasUnreadable(text) }
    return value.isNothing ? .unreadable(text) : nil
  }

  /// While its list is shown, the list says what there is.
  private func pickerProblem(_ picker: PickerContent) -> FieldProblem? {
    let shows = picker.isOpen && !picker.hits.isEmpty
    if picker.chosen != nil || picker.isWaiting || shows { return nil }
    return picker.newName == nil ? .notFound : .willBeNew
  }

  /// An entry beyond the minimum may stay empty as a whole.
  private func isNeeded(_ path: FieldPath, _ context: FormContext) -> Bool {
    guard let entry = path.entry, let group = declaration.group(of: path.key),
      let entries = groups[group.key], entries.indices.contains(entry)
    else { return true }
    return entry < group.minimum || !isEmpty(entries[entry], group, context)
  }
}
