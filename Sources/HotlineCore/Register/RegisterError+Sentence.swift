import Resources

extension RegisterError {
  /// What happened and what to do about it, for a person.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .alreadyThere(let path): ProfilePhrases.registerThere(language, ["path": path])
    case .missing(let path): RegisterPhrases.missing(language, ["path": path])
    case .isDirectory(let path): RegisterPhrases.isDirectory(language, ["path": path])
    case .notARegister(let path): RegisterPhrases.notARegister(language, ["path": path])
    case .foreignSchema(let path): RegisterPhrases.foreignSchema(language, ["path": path])
    case .folderNotWritable(let path): RegisterPhrases.folderNotWritable(language, ["path": path])
    case .isNoFile(let path): RegisterPhrases.isNoFile(language, ["path": path])
    case .folderMissing(let path): RegisterPhrases.folderMissing(language, ["path": path])
    case .fileNotReadable(let path): RegisterPhrases.fileNotReadable(language, ["path": path])
    case .newerSchema(let path): RegisterPhrases.newerSchema(language, ["path": path])
    case .olderSchema(let path): RegisterPhrases.olderSchema(language, ["path": path])
    case .unshippedSchema(let path): RegisterPhrases.unshippedSchema(language, ["path": path])
    case .notCopied(_, let reason):
      RegisterPhrases.notCopied(language, ["reason": reason.sentence(language)])
    case .upgradedMeanwhile(let path):
      RegisterPhrases.upgradedMeanwhile(language, ["path": path])
    case .logNotTakenIn(let path): RegisterPhrases.logNotTakenIn(language, ["path": path])
    case .writtenMeanwhile(let path): RegisterPhrases.writtenMeanwhile(language, ["path": path])
    case .notAdmitted(let refused): refused.sentence(language)
    case .notOwner(let path, let owner):
      AdmissionPhrases.notOwner(language, ["path": path, "owner": owner])
    case .notOwnerOfDamaged(let path, let owner):
      AdmissionPhrases.notOwnerOfDamaged(language, ["path": path, "owner": owner])
    case .wrongRights(let path, let command):
      RegisterPhrases.wrongRights(language, ["path": path, "command": command])
    case .cannotLock(let path, let detail):
      RegisterPhrases.cannotLock(language, ["path": path, "detail": detail])
    case .inTheWay(let path): RegisterPhrases.inTheWay(language, ["path": path])
    case .networkFileSystem(let path): RegisterPhrases.networkFileSystem(language, ["path": path])
    case .replaced(let path): RegisterPhrases.replaced(language, ["path": path])
    case .busy(let holder, let seconds): busy(language, holder, seconds)
    case .diskFull: RegisterPhrases.diskFull(language)
    case .numbersUsedUp(let table): RegisterPhrases.numbersUsedUp(language, ["table": table])
    case .diskFailed(let path, let detail):
      RegisterPhrases.diskFailed(language, ["path": path, "detail": detail])
    case .readOnly: RegisterPhrases.readOnly(language)
    case .extractNeedsLog(nil): RegisterPhrases.extractNeedsLog(language)
    case .extractNeedsLog(let path?):
      RegisterPhrases.extractNotNoted(language, ["path": path])
    case .damaged(let detail): RegisterPhrases.damaged(language, ["detail": detail])
    case .nothingReadable(let path): RegisterPhrases.nothingReadable(language, ["path": path])
    case .emptyFile(let path): RegisterPhrases.emptyFile(language, ["path": path])
    case .draftsDamaged(let file): RegisterPhrases.draftsDamaged(language, ["file": file])
    case .noFilesLeft(let limit): RegisterPhrases.noFilesLeft(language, ["limit": "\(limit)"])
    case .damagedHistory(let table): RegisterPhrases.damagedHistory(language, ["table": table])
    case .rowIsGone: RegisterPhrases.rowIsGone(language)
    case .conflict(let conflict):
      RegisterPhrases.conflict(language, ["staff": conflict.theirStaff])
    case .refused(let refusal): refusal.sentence(language)
    case .refusedAll(let refusals):
      refusals.map { $0.sentence(language) }.joined(separator: " ")
    case .constraint(let detail): RegisterPhrases.constraint(language, ["detail": detail])
    case .shippedData(let detail): RegisterPhrases.shippedData(language, ["detail": detail])
    case .database(let detail): RegisterPhrases.database(language, ["detail": detail])
    }
  }

  private func busy(_ language: Language, _ holder: LockHolder?, _ seconds: Int) -> String {
    guard let holder else {
      return seconds > 0
        ? RegisterPhrases.busy(language, ["seconds": String(seconds)])
        : RegisterPhrases.busyNow(language)
    }
    return RegisterPhrases.busyWith(
      language, ["holder": holder.sentence(language), "seconds": String(seconds)])
  }
}

extension OpeningNotice {
  /// What was noticed and the command that mends it, for a person.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .readOnly(let path): RegisterPhrases.openedReadOnly(language, ["path": path])
    case .nothingKept: RegisterPhrases.nothingKept(language)
    case .wrongRights(let path, let command):
      RegisterPhrases.wrongRights(language, ["path": path, "command": command])
    case .upgraded(let copy): RegisterPhrases.upgraded(language, ["path": copy])
    case .made(let path, let municipality):
      RegisterPhrases.made(language, ["path": path, "municipality": municipality])
    }
  }
}

extension LockHolder {
  /// Who does what, such as `anna importerer`.
  public func sentence(_ language: Language) -> String {
    phrase(language, ["user": user])
  }

  private var phrase: Phrase {
    switch LockPurpose(rawValue: purpose) {
    case .opening: RegisterPhrases.holderOpens
    case .closing: RegisterPhrases.holderCloses
    case .checkpoint: RegisterPhrases.holderTidies
    case .erasure: RegisterPhrases.holderErases
    case .backup: RegisterPhrases.holderBacksUp
    case .restoring: RegisterPhrases.holderRestores
    case .readLog: RegisterPhrases.holderNotes
    case .repairing: RegisterPhrases.holderRepairs
    case nil:
      purpose == ActionKind.imported.rawValue
        ? RegisterPhrases.holderImports : RegisterPhrases.holderSaves
    }
  }
}
