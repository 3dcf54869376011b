/// Compiled bytes differ from those that were written.
struct CorruptDataError: Error {}
