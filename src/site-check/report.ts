import type { SiteFinding, SiteRule } from './rule.ts';

/** A rule with what it found. */
export interface CheckedRule extends Pick<SiteRule, 'name' | 'mend'> {
  findings: readonly SiteFinding[];
}

/** Every finding, grouped by rule, with how to mend it; nothing where all rules hold. */
export function sayFindings(outcomes: readonly CheckedRule[]): string {
  return outcomes
    .filter(({ findings }) => findings.length > 0)
    .map(({ name, mend, findings }) => {
      const lines = findings.map(({ page, found }) => `  ${page}  ${found}`);
      return `Broken: ${name} (${findings.length})\n  ${mend}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
