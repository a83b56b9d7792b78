import { PAGE_POLICY } from '../../site/build/security.ts';
import type { Page } from '../page.ts';
import type { SiteRule } from '../rule.ts';

export const POLICY: SiteRule = {
  name: 'A page states the content security policy before it loads anything',
  mend: 'Put the meta element of src/layouts/Page.astro right after the charset.',
  begin: () => ({ page: policyFaults, moved: policyFaults }),
};

function policyFaults({ $ }: Page): string[] {
  const stated = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
  if (stated !== PAGE_POLICY) return [`the policy is ${stated ?? 'missing'}`];
  const [first] = $('meta[http-equiv="Content-Security-Policy"], link, script, style').get();
  return first?.name === 'meta' ? [] : [`${first?.name} stands before the policy`];
}
