import type { Catalog } from '../catalog/catalog.ts';
import type { Comparison } from './comparison.ts';
import type { Job } from './job.ts';
import type { Prose } from './prose.ts';
import { askAvailability } from './questions/availability.ts';
import { askCapabilities } from './questions/capability.ts';
import { askContext } from './questions/context.ts';
import { askCutoff } from './questions/cutoff.ts';
import { askDisputes } from './questions/dispute.ts';
import { askComparable } from './questions/comparable.ts';
import { askFineTuning } from './questions/fine-tuning.ts';
import { askGpu } from './questions/gpu.ts';
import { askHardware } from './questions/hardware.ts';
import { askJobs } from './questions/job.ts';
import { askMistakes } from './questions/mistake.ts';
import { askMonthlyCost } from './questions/monthly-cost.ts';
import { askReplaced } from './questions/replaced.ts';
import { askReplacement } from './questions/replacement.ts';
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
export function questionsOf(
  catalog: Catalog,
  comparison: Comparison,
  jobs: readonly Job[],
): Question[] {
  const asked = [
    askDifference(comparison, jobs),
    askOpenSource(comparison),
    askPrice(comparison),
    askMonthlyCost(comparison),
    askContext(comparison),
    askCutoff(comparison),
    ...askCapabilities(comparison),
    askHardware(comparison),
    askGpu(comparison),
    askFineTuning(comparison),
    ...askJobs(comparison, jobs),
    askProviders(comparison),
    askAvailability(comparison),
    askReplacement(comparison),
    askReplaced(catalog, comparison),
    askComparable(comparison),
    askDisputes(comparison),
    askMistakes(comparison),
  ];
  return asked.filter((question) => question !== undefined);
}

function askDifference(comparison: Comparison, jobs: readonly Job[]): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-difference',
    question: `What is the difference between ${a.name} and ${b.name}, in a sentence?`,
    answer: [summaryOf(comparison, jobs)],
  };
}
