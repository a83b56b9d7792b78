import { ARENA } from './names/arena.ts';
import { ARTIFICIAL_ANALYSIS } from './names/artificial-analysis.ts';
import { EPOCH_HUB } from './names/epoch-hub.ts';
import { EPOCH_INDEX } from './names/epoch-index.ts';
import { EQ_BENCH } from './names/eq-bench.ts';
import { EUROEVAL } from './names/euroeval.ts';
import { LECH_MAZUR } from './names/lech-mazur.ts';
import { LIVEBENCH } from './names/livebench.ts';
import { TAU2 } from './names/tau2.ts';
import { VALS } from './names/vals.ts';
import { VECTARA } from './names/vectara.ts';
import * as leftOut from './left-out.ts';
import type { Mapping } from './mapping.ts';

/** How the table of each edition is read, by the id of its board, which is the name of the table. */
export const EDITIONS: Record<string, Mapping> = {
  'arena-text-2026-10-02': {
    names: ARENA,
    leave: leftOut.ARENA,
    metrics: {
      'Arena score, text, overall, style control': 'score',
    },
  },
  'arena-text-categories-2025-12': {
    names: ARENA,
    leave: leftOut.ARENA,
    metrics: {
      'Arena score, text, overall, style control': 'overall',
      'Arena score, text, coding, style control': 'coding',
      'Arena score, text, creative writing, style control': 'creative-writing',
      'Arena score, text, instruction following, style control': 'instruction-following',
      'Arena score, text, longer query, style control': 'longer-query',
      'Arena score, text, hard prompts, style control': 'hard-prompts',
      'Arena score, text, hard prompts, English, style control': 'hard-prompts-english',
      'Arena score, text, expert, style control': 'expert',
      'Arena score, text, math, style control': 'math',
      'Arena score, text, multi-turn, style control': 'multi-turn',
      'Arena score, text, english, style control': 'english',
      'Arena score, text, chinese, style control': 'chinese',
      'Arena score, text, french, style control': 'french',
      'Arena score, text, german, style control': 'german',
      'Arena score, text, japanese, style control': 'japanese',
      'Arena score, text, korean, style control': 'korean',
      'Arena score, text, russian, style control': 'russian',
      'Arena score, text, spanish, style control': 'spanish',
      'Arena score, text, industry business and management and financial operations, style control':
        'trade-business',
      'Arena score, text, industry entertainment and sports and media, style control':
        'trade-entertainment',
      'Arena score, text, industry legal and government, style control': 'trade-law',
      'Arena score, text, industry life and physical and social science, style control':
        'trade-science',
      'Arena score, text, industry mathematical, style control': 'trade-mathematics',
      'Arena score, text, industry medicine and healthcare, style control': 'trade-medicine',
      'Arena score, text, industry software and it services, style control': 'trade-software',
      'Arena score, text, industry writing and literature and language, style control':
        'trade-writing',
    },
  },
  'arena-vision-2026-10-02': {
    names: ARENA,
    leave: leftOut.ARENA,
    metrics: {
      'Arena score, vision, overall, without style control': 'score',
    },
  },
  'arena-webdev-2026-09-30': {
    names: ARENA,
    leave: leftOut.ARENA,
    metrics: {
      'Arena score, web development (Code Arena), overall': 'score',
    },
  },
  'arena-business-2026-09-25': {
    names: ARENA,
    leave: leftOut.ARENA,
    metrics: {
      'Arena score, text, business, management and financial operations': 'business',
    },
  },
  'aa-gdpval-aa': {
    names: ARTIFICIAL_ANALYSIS,
    effortInSettings: true,
    metrics: {
      'GDPval-AA v2': 'elo',
    },
  },
  'aa-gdp-pdf': {
    names: ARTIFICIAL_ANALYSIS,
    effortInSettings: true,
    metrics: {
      'GDP.pdf, tasks fully correct': 'correct',
    },
  },
  'aa-omniscience-hallucination': {
    names: ARTIFICIAL_ANALYSIS,
    effortInSettings: true,
    metrics: {
      'AA-Omniscience hallucination rate': 'hallucination',
    },
  },
  'aa-speed-2026-10-03': {
    names: ARTIFICIAL_ANALYSIS,
    effortInSettings: true,
    metrics: {
      'output speed': 'output-speed',
      'time to first token (field ttft)': 'first-token',
    },
  },
  'aa-snapshot-2026-08-22': {
    names: ARTIFICIAL_ANALYSIS,
    leave: leftOut.ARTIFICIAL_ANALYSIS,
    metrics: {
      'AA-LCR (long context reasoning)': 'long-context',
      'GPQA Diamond': 'gpqa-diamond',
      "Humanity's Last Exam, text": 'hle',
      'AA Agentic Index': 'agentic-index',
      'AA Intelligence Index (version of August 2026, not stated)': 'intelligence-index',
      'cost to run the Intelligence Index': 'cost-to-run',
      'output speed': 'output-speed',
      'time to first token (field ttft)': 'first-token',
    },
  },
  'livebench-2026-06-25': {
    names: LIVEBENCH,
    metrics: {
      'LiveBench overall': 'overall',
      'LiveBench Reasoning': 'reasoning',
      'LiveBench Coding': 'coding',
      'LiveBench Agentic Coding': 'agentic-coding',
      'LiveBench Mathematics': 'mathematics',
      'LiveBench Data Analysis': 'data-analysis',
      'LiveBench Language': 'language',
      'LiveBench IF': 'if',
    },
  },
  'vectara-hhem-2-3': {
    names: VECTARA,
    metrics: {
      'hallucination rate in summaries': 'hallucination',
      'answer rate': 'answer-rate',
    },
  },
  'lechmazur-confabulations': {
    names: LECH_MAZUR,
    leave: leftOut.LECH_MAZUR,
    metrics: {
      'confabulation rate': 'confabulation',
      'non-response rate': 'non-response',
      'weighted confabulations and non-responses (50-50)': 'weighted',
    },
  },
  'vals-index-2026-10-04': {
    names: VALS,
    effortInSettings: true,
    metrics: {
      'Vals Index': 'index',
    },
  },
  'fiction-livebench': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'Fiction.LiveBench at 0': 'at-0',
      'Fiction.LiveBench at 8K': 'at-8k',
      'Fiction.LiveBench at 32K': 'at-32k',
      'Fiction.LiveBench at 60K': 'at-60k',
      'Fiction.LiveBench at 120K': 'at-120k',
      'Fiction.LiveBench at 192K': 'at-192k',
    },
  },
  'lechmazur-writing-v4-rubric': {
    names: LECH_MAZUR,
    leave: leftOut.LECH_MAZUR,
    metrics: {
      'mean story score by rubric': 'rubric',
    },
  },
  'eqbench-creative-writing-v3': {
    names: EQ_BENCH,
    leave: leftOut.EQ_BENCH,
    metrics: {
      'EQ-Bench Creative Writing v3, Elo': 'elo',
      'EQ-Bench Creative Writing v3, rubric': 'rubric',
    },
  },
  'euroeval-accuracy': {
    names: EUROEVAL,
    leave: leftOut.EUROEVAL,
    metrics: {
      'EuroEval mmlu_de (german), accuracy': 'mmlu-de',
      'EuroEval hellaswag_de (german), accuracy': 'hellaswag-de',
      'EuroEval mmlu_fr (french), accuracy': 'mmlu-fr',
      'EuroEval hellaswag_fr (french), accuracy': 'hellaswag-fr',
      'EuroEval mmlu_es (spanish), accuracy': 'mmlu-es',
      'EuroEval hellaswag_es (spanish), accuracy': 'hellaswag-es',
      'EuroEval mmlu_it (italian), accuracy': 'mmlu-it',
      'EuroEval hellaswag_it (italian), accuracy': 'hellaswag-it',
      'EuroEval mmlu_pt (portuguese), accuracy': 'mmlu-pt',
      'EuroEval mmlu_nl (dutch), accuracy': 'mmlu-nl',
      'EuroEval hellaswag_nl (dutch), accuracy': 'hellaswag-nl',
      'EuroEval mmlu_sv (swedish), accuracy': 'mmlu-sv',
      'EuroEval hellaswag_sv (swedish), accuracy': 'hellaswag-sv',
      'EuroEval hellaswag_da (danish), accuracy': 'hellaswag-da',
      'EuroEval hellaswag_fi (finnish), accuracy': 'hellaswag-fi',
      'EuroEval hellaswag_cs (czech), accuracy': 'hellaswag-cs',
      'EuroEval mmlu_hu (hungarian), accuracy': 'mmlu-hu',
      'EuroEval mmlu_lv (latvian), accuracy': 'mmlu-lv',
      'EuroEval hellaswag (english), accuracy': 'hellaswag-en',
    },
    groups: {
      'zero-shot, validation split': 'zero-shot-validation',
      'few-shot, test split': 'few-shot-test',
      'few-shot, validation split': 'few-shot-validation',
    },
  },
  'tau2-sierra': {
    names: TAU2,
    effortInSettings: true,
    metrics: {
      'tau2-bench retail, pass^1': 'retail',
      'tau2-bench airline, pass^1': 'airline',
      'tau2-bench telecom, pass^1': 'telecom',
      'tau2-bench banking_knowledge, pass^1': 'banking',
      'tau2-bench voice banking_knowledge, pass^1': 'voice-banking',
      'tau2-bench voice retail, pass^1': 'voice-retail',
      'tau2-bench voice airline, pass^1': 'voice-airline',
      'tau2-bench voice telecom, pass^1': 'voice-telecom',
    },
    groups: {
      'user simulator gpt-4.1-2025-04-14': 'user-gpt-4-1',
      'user simulator gpt-5.2': 'user-gpt-5-2',
      'voice track': 'voice',
    },
  },
  'swe-bench-bash-only': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'SWE-bench Verified, bash only': 'resolved',
      'average cost per task': 'cost',
    },
    groups: {
      'swe-agent release version: 0.0.0': 'agent-0-0-0',
      'swe-agent release version: 1.0.0': 'agent-1-0-0',
      'swe-agent release version: 1.7.0': 'agent-1-7-0',
      'swe-agent release version: 1.9.1': 'agent-1-9-1',
      'swe-agent release version: 1.13.3': 'agent-1-13-3',
      'swe-agent release version: 1.15.0': 'agent-1-15-0',
      'swe-agent release version: 1.17.2': 'agent-1-17-2',
      'swe-agent release version: 2.0.0': 'agent-2-0-0',
    },
    otherwise: 'agent-not-stated',
  },
  'terminal-bench-2-2026-05': {
    names: EPOCH_HUB,
    leave: leftOut.TERMINAL_BENCH,
    metrics: {
      'Terminal-Bench 2.0': 'resolved',
    },
    groups: {
      'agent: Terminus 2': 'terminus-2',
      'agent: Mini-SWE-Agent': 'mini-swe-agent',
      'agent: OpenHands': 'openhands',
      'agent: Codex CLI': 'codex-cli',
      'agent: Gemini CLI': 'gemini-cli',
    },
  },
  'aider-polyglot-epoch': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'Aider polyglot': 'solved',
    },
  },
  'epoch-gpqa-diamond': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'GPQA Diamond': 'accuracy',
    },
  },
  'epoch-otis-mock-aime': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'OTIS Mock AIME 2024-2025': 'accuracy',
    },
  },
  'epoch-frontiermath': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'FrontierMath tiers 1-3': 'accuracy',
    },
  },
  'epoch-simpleqa-verified': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'SimpleQA Verified': 'accuracy',
    },
  },
  'arc-agi-2': {
    names: EPOCH_HUB,
    leave: leftOut.EPOCH_HUB,
    metrics: {
      'ARC-AGI-2 semi-private': 'solved',
    },
  },
  'hle-2026-05': {
    names: EPOCH_HUB,
    leave: leftOut.HLE,
    metrics: {
      "Humanity's Last Exam": 'accuracy',
    },
  },
  'epoch-eci-2026-10-05': {
    names: EPOCH_INDEX,
    metrics: {
      'Epoch Capabilities Index': 'index',
    },
  },
};
