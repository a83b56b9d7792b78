import type { Entries } from '../file/read.ts';
import { KIND_NAMES } from '../kind.ts';
import { type Finding, type Problem, ofKind } from '../problems/problem.ts';
import { ADDRESSES_DIFFER } from './addresses-differ.ts';
import { ANSWER_WITHIN_CONTEXT } from './answer-within-context.ts';
import { BOARD_NAMES_ONCE } from './board-names-once.ts';
import { BOARD_RANGE_IN_ORDER } from './board-range-in-order.ts';
import { BOARD_NAMES_KNOWN } from './board-names-known.ts';
import { BOARD_FIGURE_IN_RANGE } from './board-figure-in-range.ts';
import { BOARD_FIGURE_WITH_MARGIN } from './board-figure-with-margin.ts';
import { BOARD_RUN_ONCE } from './board-run-once.ts';
import { CITED_AFTER_PUBLISHED } from './cited-after-published.ts';
import { DEVELOPER_ALIKE } from './developer-alike.ts';
import { DISCOUNT_BELOW_PRICE } from './discount-below-price.ts';
import { END_AFTER_RELEASE } from './end-after-release.ts';
import { END_HAS_SOURCE } from './end-has-source.ts';
import { EVENT_DATED } from './event-dated.ts';
import { BOUND_AS_NOT_BEFORE } from './bound-as-not-before.ts';
import { END_KNOWN_BEFORE_CALLED_OFF } from './end-known-before-called-off.ts';
import { ENDS_IN_ORDER } from './ends-in-order.ts';
import { FAMILY_OF_SNAPSHOT } from './family-of-snapshot.ts';
import { FREE_IS_ZERO } from './free-is-zero.ts';
import { LEADER_OF_PAIR } from './leader-of-pair.ts';
import { MEASURE_ON_BOARD } from './measure-on-board.ts';
import { NEEDS_FIT_FIELDS } from './needs-fit-fields.ts';
import { OFFER_BEGINS_FIRST } from './offer-begins-first.ts';
import { OFFER_PERIODS_APART } from './offer-periods-apart.ts';
import { ONCE_IN_LIST } from './once-in-list.ts';
import { PART_WITHIN_WHOLE } from './part-within-whole.ts';
import { PAST_BEFORE_TODAY } from './past-before-today.ts';
import { POINTS_TO_OWN_SNAPSHOT } from './points-to-own-snapshot.ts';
import { POINTED_IN_ORDER } from './pointed-in-order.ts';
import { SCORE_OF_ONE_SNAPSHOT } from './score-of-one-snapshot.ts';
import { PRICES_IN_PAIRS } from './prices-in-pairs.ts';
import { RANGE_IN_ORDER } from './range-in-order.ts';
import { NAME_READS_AS_NAME } from './name-reads-as-name.ts';
import { SOURCE_ONCE } from './source-once.ts';
import { NOTHING_TWICE } from './nothing-twice.ts';
import { MARGIN_AS_KEY } from './margin-as-key.ts';
import { MARGIN_BELOW_FIGURE } from './margin-below-figure.ts';
import { DIFFERENCE_WITHIN_RANGE } from './difference-within-range.ts';
import { RUN_OF_RESULTS } from './run-of-results.ts';
import { TESTED_AFTER_RELEASE } from './tested-after-release.ts';
import { ANNOUNCED_FIRST } from './announced-first.ts';
import { OUTPUT_ABOVE_INPUT } from './output-above-input.ts';
import { JOB_CAN_BE_KEPT } from './job-can-be-kept.ts';
import { LAYOUT_ADDS_UP } from './layout-adds-up.ts';
import { CARD_OF_SCALE } from './card-of-scale.ts';
import { answerQuestions } from './sure.ts';
import type { Rule } from './rule.ts';
import { SCORE_IN_RANGE } from './score-in-range.ts';
import { SNAPSHOT_OF_MODEL } from './snapshot-of-model.ts';
import { SUCCESSOR_FORWARD } from './successor-forward.ts';
import { WRITTEN_BEFORE_READ } from './written-before-read.ts';
import { CONDITION_AS_TERMS } from './condition-as-terms.ts';
import { CUTOFF_BEFORE_RELEASE } from './cutoff-before-release.ts';
import { FAMILY_OF_MAKER } from './family-of-maker.ts';
import { FIELDS_AGREE } from './fields-agree.ts';
import { FIGURE_IN_RANGE } from './figure-in-range.ts';
import { LANGUAGES_NAMED } from './languages-named.ts';
import { LICENCE_NAMED } from './licence-named.ts';
import { NAMES_DIFFER, NAMES_OF_MAKERS_DIFFER } from './names-differ.ts';
import { ONE_VALUE_A_SOURCE } from './one-value-a-source.ts';
import { PRICE_DATED } from './price-dated.ts';
import { PRICE_OF_SCALE } from './price-of-scale.ts';
import { SCORE_OF_SCALE } from './score-of-scale.ts';
import { SCORE_ONCE } from './score-once.ts';
import { SOURCE_AGREES_WITH_ITSELF } from './source-agrees-with-itself.ts';
import { SPELT_ALIKE } from './spelt-alike.ts';
import { TEXT_WRITTEN } from './text-written.ts';

/** What has to hold between the parts of a record and between records, in the order of the README. */
export const RULES: readonly Rule[] = [
  ADDRESSES_DIFFER,
  SNAPSHOT_OF_MODEL,
  POINTS_TO_OWN_SNAPSHOT,
  POINTED_IN_ORDER,
  FAMILY_OF_SNAPSHOT,
  SUCCESSOR_FORWARD,
  DEVELOPER_ALIKE,
  FAMILY_OF_MAKER,
  NAMES_DIFFER,
  NAMES_OF_MAKERS_DIFFER,
  SPELT_ALIKE,
  NAME_READS_AS_NAME,
  SOURCE_ONCE,
  NOTHING_TWICE,
  SOURCE_AGREES_WITH_ITSELF,
  FIELDS_AGREE,
  ONE_VALUE_A_SOURCE,
  LICENCE_NAMED,
  LANGUAGES_NAMED,
  FIGURE_IN_RANGE,
  PART_WITHIN_WHOLE,
  LAYOUT_ADDS_UP,
  CARD_OF_SCALE,
  SCORE_IN_RANGE,
  SCORE_OF_SCALE,
  SCORE_ONCE,
  MARGIN_BELOW_FIGURE,
  MARGIN_AS_KEY,
  DIFFERENCE_WITHIN_RANGE,
  RUN_OF_RESULTS,
  SCORE_OF_ONE_SNAPSHOT,
  RANGE_IN_ORDER,
  PAST_BEFORE_TODAY,
  WRITTEN_BEFORE_READ,
  CITED_AFTER_PUBLISHED,
  CUTOFF_BEFORE_RELEASE,
  TESTED_AFTER_RELEASE,
  EVENT_DATED,
  BOUND_AS_NOT_BEFORE,
  END_AFTER_RELEASE,
  END_KNOWN_BEFORE_CALLED_OFF,
  ENDS_IN_ORDER,
  ANNOUNCED_FIRST,
  OFFER_BEGINS_FIRST,
  OFFER_PERIODS_APART,
  END_HAS_SOURCE,
  PRICES_IN_PAIRS,
  FREE_IS_ZERO,
  DISCOUNT_BELOW_PRICE,
  OUTPUT_ABOVE_INPUT,
  PRICE_OF_SCALE,
  PRICE_DATED,
  CONDITION_AS_TERMS,
  ANSWER_WITHIN_CONTEXT,
  TEXT_WRITTEN,
  NEEDS_FIT_FIELDS,
  MEASURE_ON_BOARD,
  JOB_CAN_BE_KEPT,
  ONCE_IN_LIST,
  LEADER_OF_PAIR,
  BOARD_NAMES_ONCE,
  BOARD_RANGE_IN_ORDER,
  BOARD_NAMES_KNOWN,
  BOARD_FIGURE_IN_RANGE,
  BOARD_FIGURE_WITH_MARGIN,
  BOARD_RUN_ONCE,
];

/** The breaches of boards by themselves. */
export function breachesOfBoards(boards: Entries['boards'], today: string): Problem[] {
  const none = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])) as unknown as Entries;
  return breaches({ ...none, boards }, today);
}

/** All breaches of all rules, without the questions that records answer. */
export function breaches(entries: Entries, today: string): Problem[] {
  const found = RULES.flatMap((rule) =>
    ofKind(rule, rule.asks ? asQuestions(rule.find(entries, today)) : rule.find(entries, today)),
  );
  return answerQuestions(entries, found);
}

/** Says with each question how to answer it. */
function asQuestions(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const message = `${finding.message}; or, if it is right, add sure: beside it with the reason`;
    return { ...finding, message };
  });
}
