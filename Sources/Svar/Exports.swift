// What an embedding program sees beside the door's own types: `import Svar` is enough.

/// Values, events, the handoff package, moments, the bot's definition.
@_exported public import SvarModel

/// The conversation as a value that hosts save and restore.
@_exported public import struct SvarDialogue.ConversationState
