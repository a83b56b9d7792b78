/** Names that look like ours and are not, or whose rows are not to be used, with the reason. */

type Reasons = Record<string, string>;

const CHATGPT = 'a ChatGPT build, no snapshot of GPT-4o in the API';
const PREVIEW = 'a preview; the record is of the release';
const TWICE = 'the same run as the row with an effort';
const GUESSED = 'the same run as the row without an effort, which Epoch AI has filled in';

export const ARENA: Reasons = {
  'chatgpt-4o-latest-20250326': CHATGPT,
  'llama-3.1-405b-instruct-fp8': 'the same model with 8 bits; the row with BF16 weights stands',
};

const MIXED = 'its runs with and without reasoning stand under one name';

export const ARTIFICIAL_ANALYSIS: Reasons = {
  'Claude 4.5 Haiku': MIXED,
  'Claude 4.5 Sonnet': MIXED,
};

export const EPOCH_HUB: Reasons = {
  'chatgpt-4o-01-29-2025': CHATGPT,
  'chatgpt-4o-03-27-2025': CHATGPT,
  'gemini-2.5-pro-exp-03-25': PREVIEW,
  'gemini-2.5-pro-preview-03-25': PREVIEW,
  'gemini-2.5-pro-preview-05-06': PREVIEW,
  'gemini-2.5-pro-preview-06-05': PREVIEW,
};

/** Scale AI's board, where one run stands under two names. */
export const HLE: Reasons = { ...EPOCH_HUB, 'gpt-5-2025-08-07_unknown': TWICE };

/** Terminal-Bench, where each run stands under two names. */
export const TERMINAL_BENCH: Reasons = {
  ...EPOCH_HUB,
  'gpt-5-2025-08-07_medium': GUESSED,
  'gpt-5.1-2025-11-13_medium': GUESSED,
};

export const LECH_MAZUR: Reasons = {
  'GPT-4o Feb 2025': CHATGPT,
  'GPT-4o Mar 2025': CHATGPT,
  'Gemini 2.5 Pro Exp 03-25': PREVIEW,
  'Gemini 2.5 Pro Preview 05-06': PREVIEW,
};

export const EQ_BENCH: Reasons = {
  'chatgpt-4o-latest-2025-01-29': CHATGPT,
  'chatgpt-4o-latest-2025-03-27': CHATGPT,
  'gemini-2.5-pro-exp-03-25': PREVIEW,
  'gemini-2.5-pro-preview-06-05': PREVIEW,
};

export const EUROEVAL: Reasons = {
  'gemini/gemini-2.5-pro-preview-03-25 (zero-shot, val)': PREVIEW,
};
