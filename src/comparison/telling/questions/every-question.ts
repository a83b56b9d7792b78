import type { Comparison } from '../../rows/compare.ts';
import type { Job } from '../../jobs/job.ts';
import { askAvailability } from './availability.ts';
import { askCapabilities } from './capability.ts';
import { askContext } from './context.ts';
import { askCutoff } from './cutoff.ts';
import { askDisputes } from './dispute.ts';
import { askComparable } from './comparable.ts';
import { askFineTuning } from './fine-tuning.ts';
import { askGpu } from './gpu.ts';
import { askHardware } from './hardware.ts';
import { askJobs } from './job.ts';
import { askMistakes } from './mistake.ts';
import { askMonthlyCost } from './monthly-cost.ts';
import type { Question } from './question.ts';
import { askReplaced } from './replaced.ts';
import { askReplacement } from './replacement.ts';
import { askOpenSource } from './open-source.ts';
import { askPrice } from './price.ts';
import { askProviders } from './provider.ts';
import { summaryOf } from '../summary.ts';
import type { Studies } from '../../study/studies.ts';

/** The questions of a pair. One about which nothing is known is left out. */
export function questionsOf(
  studies: Studies,
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
    askReplacement(studies, comparison),
    askReplaced(studies, comparison),
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
