import type { Claim, Testimony } from '../../catalog/catalog.ts';
import { datesAgree, firstDay } from '../../catalog/values/date.ts';
import { fieldOf } from '../../catalog/fields.ts';
import { TIERS } from '../../catalog/vocabulary.ts';
import { valuesAgree } from '../../catalog/values/value.ts';

/** Which testimony is shown first, and which rule put it there. */

/** What puts one claim before another; each name is a rule of `CLAIM_RULES`. */
export type RankRule =
  'guess' | 'release' | 'tier' | 'statement' | 'fault' | 'date' | 'surface' | 'support';

/** The claims about one field of a model, in order. */
export interface RankedClaims {
  top: Claim;
  others: Claim[];
  /**
   * Why the top claim stands before the best one that says otherwise: the rule that parts the two,
   * `tie` where no rule does, undefined where nobody says otherwise.
   */
  by?: RankRule | 'tie' | undefined;
}

type Order<T> = (one: T, other: T) => number;

/** What is known of all claims on a field, for rules that look at more than two of them. */
interface Company {
  /** Somebody says that the maker does not disclose it: a guess never stands in for that. */
  isUndisclosed: boolean;
  /** How many of the claims say what this one says, itself among them. */
  support: Map<Claim, number>;
}

/** The rules of rank, the weightiest first. A negative number puts the first claim first. */
const CLAIM_RULES: Record<RankRule, (company: Company) => Order<Claim>> = {
  guess: ({ isUndisclosed }) => byNumber(({ estimate }) => Number(isUndisclosed && estimate)),
  release: () => byNumber((claim) => Number(isLaterRelease(claim))),
  tier: () => byNumber(tierOf),
  statement: () => byNumber(({ estimate }) => Number(estimate)),
  fault: () => byNumber(faultOf),
  date: () => byLaterDate,
  surface: () => byNumber(({ surface }) => Number(surface !== undefined)),
  support: ({ support }) => byNumber((claim) => -(support.get(claim) ?? 0)),
};
const RULE_NAMES = Object.keys(CLAIM_RULES) as RankRule[];

/**
 * Ranks the claims on one field: the first release before one elsewhere, the nearer tier, a statement before an estimate, one that a
 * maintainer has not found wrong, the later date, one that holds everywhere, what more of the claims
 * say. What no rule parts is ordered by its text, so that the order within a file never matters, and
 * is called a tie.
 * @returns undefined where there is no claim
 */
export function rankClaims(claims: readonly Claim[]): RankedClaims | undefined {
  const company = companyOf(claims);
  const orders = RULE_NAMES.map((rule) => CLAIM_RULES[rule](company));
  const [top, ...others] = sortBy(claims, [...orders, byFingerprint]);
  if (!top) return undefined;
  const rival = others.find((other) => contradicts(other, top));
  return { top, others, by: rival && partedBy(top, rival, company) };
}

/** The rule that puts one testimony of any kind before another that says otherwise. */
export function ruleBetween(top: Testimony, rival: Testimony): 'tier' | 'fault' | 'date' | 'tie' {
  if (tierOf(top) !== tierOf(rival)) return 'tier';
  if (isFoundWrong(top) !== isFoundWrong(rival)) return 'fault';
  return byLaterDate(top, rival) === 0 || mayBeOneDay(top, rival) ? 'tie' : 'date';
}

/** The first rule that puts one claim before the other. Dates that may be one day part nothing. */
function partedBy(top: Claim, rival: Claim, company: Company): RankRule | 'tie' {
  const parts = (rule: RankRule) =>
    CLAIM_RULES[rule](company)(top, rival) < 0 && !(rule === 'date' && mayBeOneDay(top, rival));
  return RULE_NAMES.find(parts) ?? 'tie';
}

/** Whether a claim says something else of the same thing, as far as a rule can tell. */
function contradicts(claim: Claim, top: Claim): boolean {
  if (claim.surface !== undefined && claim.surface !== top.surface) return false;
  if (claim.estimate && !top.estimate) return false;
  if (claim.state !== 'known' || !claim.value) return false;
  if (!top.value) return true;
  const agrees = valuesAgree(claim.value, top.value, fieldOf(top.field));
  return agrees === false || (agrees === undefined && isFoundWrong(claim));
}

function companyOf(claims: readonly Claim[]): Company {
  const supporters = (claim: Claim) => claims.filter((other) => saysTheSame(claim, other)).length;
  return {
    isUndisclosed: claims.some(({ state }) => state === 'undisclosed'),
    support: new Map(claims.map((claim) => [claim, supporters(claim)])),
  };
}

function saysTheSame(one: Claim, other: Claim): boolean {
  if (one.state !== other.state) return false;
  if (!one.value || !other.value) return one.state !== 'known';
  return valuesAgree(one.value, other.value, fieldOf(one.field)) === true;
}

/** Ranks testimony of any kind: tier, not found wrong, later date, then the source's id. */
export function rankTestimony<T extends Testimony>(list: readonly T[]): T[] {
  const bySource: Order<T> = (one, other) => byText(one.source.id, other.source.id);
  return sortBy(list, [byNumber(tierOf), byNumber(faultOf), byLaterDate, bySource, byFingerprint]);
}

function sortBy<T>(list: readonly T[], orders: readonly Order<T>[]): T[] {
  return list.toSorted((one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function byNumber<T>(numberOf: (item: T) => number): Order<T> {
  return (one, other) => numberOf(one) - numberOf(other);
}

/** Of a surface that opened after the first: however near the source, it does not tell the first day. */
function isLaterRelease({ field, surface }: Claim): boolean {
  return field === 'released' && surface !== undefined;
}

/** 0 for a primary source, and so on through the tiers. */
export function tierOf({ source }: Testimony): number {
  return TIERS.indexOf(source.tier);
}

/** The later date first; testimony without a date last. */
export function byLaterDate(one: Testimony, other: Testimony): number {
  const [a, b] = [one.said, other.said].map((date) => (date ? firstDay(date) : ''));
  return byText(b ?? '', a ?? '');
}

/** Whether two testimonies may be of one day, as far as their dates tell: `2025-03`, `2025-03-10`. */
function mayBeOneDay(one: Testimony, other: Testimony): boolean {
  return one.said !== undefined && other.said !== undefined && datesAgree(one.said, other.said);
}

/** Compares texts by their characters, the same on every machine. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether a maintainer found something wrong with what is said. */
export function isFoundWrong({ check }: Testimony): boolean {
  return check !== undefined && check !== 'agrees';
}

function faultOf(testimony: Testimony): number {
  return Number(isFoundWrong(testimony));
}

function byFingerprint(one: object, other: object): number {
  return byText(fingerprint(one), fingerprint(other));
}

/** Fingerprints that were taken: each testimony is sorted again for each pair. */
const taken = new WeakMap<object, string>();

/** All that a piece of testimony says, as text: the last word in an order that is always the same. */
export function fingerprint(testimony: object): string {
  const print =
    taken.get(testimony) ??
    JSON.stringify(testimony, (_key, value: unknown) => (isRecord(value) ? value.id : value));
  taken.set(testimony, print);
  return print;
}

/** Whether a value is a record that others refer to, rather than testimony itself. */
function isRecord(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'body' in value;
}
