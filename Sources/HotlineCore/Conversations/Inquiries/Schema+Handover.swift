extension Schema {
  /// What the receiver of a handover answers. `handoverConfirmedAt` and `handoverConfirmedBy` hold
  /// its yes; a no stands here, since the inquiry may then be handed to another.
  static let handovers = """
    ALTER TABLE inquiry ADD COLUMN handoverState TEXT CHECK (handoverState IN
      ('asked', 'accepted', 'refused', 'under_way', 'done'));
    ALTER TABLE inquiry ADD COLUMN handoverAskedAt TEXT;
    ALTER TABLE inquiry ADD COLUMN handoverStateAt TEXT;
    ALTER TABLE inquiry ADD COLUMN handoverRefusal TEXT;
    ALTER TABLE inquiry ADD COLUMN handoverRefusedBy TEXT;
    """
}
