/**
 * The two events that frame the story, by their ids in the record: the bid for OpenAI, and the verdict on the suit
 * that went on after it. A record without them has no key events.
 */
export const keyEventIds: readonly string[] = ['openai-2025-02-musk-bid', 'openai-2026-05-verdict'];
