import type { CheerioAPI } from 'cheerio';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { outlineOf } from '../outline.ts';
import { around } from '../page.ts';
import type { SiteRule } from '../rule.ts';

/** What the recommended rules ask that does not hold here, and why. */
const LEFT_OUT = {
  // Tables that a narrow screen lays out as blocks would lose their meaning without these roles.
  'no-redundant-role': 'off',
  // A region that scrolls sideways is a div with a role, so that it can be reached by keyboard.
  'prefer-native-element': 'off',
  // The titles of documents are as long as their publishers made them.
  'long-title': 'off',
  // A table of Markdown has its heads in one row, where the standard itself gives each its column.
  'wcag/h63': 'off',
  // A button outside a form submits nothing, and one within a form is there to submit.
  'no-implicit-button-type': 'off',
  // Two lists of one name hand over two models, as an address may.
  'form-dup-name': 'off',
  // Firefox keeps the ticks of the last visit unless each checkbox asks it not to.
  'valid-autocomplete': 'off',
  // axe says so, which reads the words that name a landmark.
  'unique-landmark': 'off',
  // Rules of their own say so, over all of the page.
  'heading-level': 'off',
  'no-dup-id': 'off',
  'no-missing-references': 'off',
  // What is built alike is judged once, so the button of a form may be left out of the outline.
  'wcag/h32': 'off',
} as const;

/** By the standard, details are no sectioning content, so they may stand in a head of a table. */
const ELEMENTS = { details: { inherit: 'details', sectioning: false } };

const CONFIG = {
  extends: ['html-validate:recommended'],
  elements: ['html5', ELEMENTS],
  rules: { ...LEFT_OUT },
};

/** Works the settings out once; the loader that it stands for does so again for every page. */
class OneConfig extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#config;
  }
}

const validator = new HtmlValidate(new OneConfig(CONFIG));

export const HTML: SiteRule = {
  name: 'The HTML is valid',
  mend: 'Put the element where the HTML standard lets it stand (https://html.spec.whatwg.org). What is built alike is named once.',
  begin: () => {
    const seen = new Set<string>();
    const judged = new Map<string, string[]>();
    return {
      page: ({ $, stumbles }) => {
        const outline = outlineOf($, seen);
        const faults = judged.get(outline) ?? faultsIn(outline);
        judged.set(outline, faults);
        return [...stumbles, ...faults, ...unsent($)];
      },
    };
  },
};

/** Forms that a reader has no button to send. */
function unsent($: CheerioAPI): string[] {
  const sends = 'button:not([type=button]), input[type=submit]';
  const forms = $('form').toArray();
  return forms.flatMap((form) =>
    $(form).find(sends).length > 0 ? [] : ['a form has no button that submits it'],
  );
}

function faultsIn(outline: string): string[] {
  const { results } = validator.validateStringSync(outline);
  return results.flatMap(({ messages }) => messages.map((message) => sayFault(message, outline)));
}

function sayFault({ message, ruleId, offset }: Message, outline: string): string {
  return `${message} (${ruleId}): ${around(outline, offset)}`;
}
