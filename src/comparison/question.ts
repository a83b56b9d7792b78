import type { Comparison } from './comparison.ts';
import type { Prose } from './prose.ts';
import { askAvailability } from './questions/availability.ts';
import { askCapabilities } from './questions/capability.ts';
import { askContext } from './questions/context.ts';
import { askCutoff } from './questions/cutoff.ts';
import { askDisputes } from './questions/dispute.ts';
import { askHardware } from './questions/hardware.ts';
import { askOpenSource } from './questions/open-source.ts';
import { askPrice } from './questions/price.ts';
import { askProviders } from './questions/provider.ts';
import { summaryOf } from './summary.ts';

/** A question that readers ask of a pair, answered from its rows. Its id is its address. */
export interface Question {
  /** `faq-open-source`. */
  id: string;
  question: string;
  /** Paragraphs; the first sentence answers. */
  answer: Prose[];
}

/** The questions of a pair. One about which nothing is known is left out. */
export function questionsOf(comparison: Comparison): Question[] {
  const asked = [
    askDifference(comparison),
    askOpenSource(comparison),
    askPrice(comparison),
    askContext(comparison),
    askCutoff(comparison),
    ...askCapabilities(comparison),
    askHardware(comparison),
    askProviders(comparison),
    askAvailability(comparison),
    askDisputes(comparison),
  ];
  return asked.filter((question) => question !== undefined);
}

function askDifference(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-difference',
    question: `What is the difference between ${a.name} and ${b.name}, in a sentence?`,
    answer: [summaryOf(comparison)],
  };
}
