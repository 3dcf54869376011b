/// Compiled bytes are not what was written; nothing more is known.
struct CorruptDataError: Error {}
