import { type AnyNode, hasChildren, isTag, isText } from 'domhandler';
import { type SiteRule, onEachPage } from '../rule.ts';

const WORDED = 'td, th, li, dd, dt, summary, caption, a, button, h1, h2, h3, h4, p, option';

export const EMPTINESS: SiteRule = {
  name: 'Nothing that should say something is empty',
  mend: 'Say in words what is not known, or leave the element out.',
  begin: onEachPage(({ $ }) =>
    $(WORDED)
      .not('[role="status"]')
      .toArray()
      .filter((element) => !saysSomething(element))
      .map((element) => `empty ${$.html(element).slice(0, 80)}`),
  ),
};

/** Whether a part has a word or a drawing in it. */
function saysSomething(node: AnyNode): boolean {
  if (isText(node)) return /\S/.test(node.data);
  if (isTag(node) && (node.name === 'img' || node.name === 'svg')) return true;
  return hasChildren(node) && node.children.some(saysSomething);
}
