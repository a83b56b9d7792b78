import { keepFilters } from './filters.ts';

/** Hides the models that do not keep the limits which a reader sets: in the ranking and in the pictures. */

const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-ranked]')];
const box = document.querySelector('search[data-for=ranked]');
const asked = box?.querySelector('fieldset');
if (box && asked) liven(tables, box, asked);

function liven(tables: HTMLTableElement[], box: Element, asked: HTMLFieldSetElement): void {
  const rows = tables.flatMap(({ tBodies: [body] }) => [...(body?.rows ?? [])]);
  const heads = [...(tables[0]?.tHead?.rows[0]?.cells ?? [])];
  const keys = heads.map(({ dataset: { key } }) => key ?? '');
  const more = document.querySelector<HTMLDetailsElement>('#more-models');
  const status = box.querySelector('[role=status]');
  const clear = asked.querySelector('button');
  const filters = keepFilters(asked, keys, filter);
  clear?.addEventListener('click', () => {
    filters.clear();
    filter();
    asked.querySelector('input')?.focus();
  });
  filter();

  function filter(): void {
    const left = new Set(
      rows.filter((row) => filters.passes(row)).map(({ dataset: { model } }) => model),
    );
    const ids = new Set(rows.map(({ dataset: { model } }) => model));
    for (const part of document.querySelectorAll<HTMLElement>('[data-model]')) {
      const { model } = part.dataset;
      part.toggleAttribute('hidden', ids.has(model) && !left.has(model));
    }
    const isAny = filters.isAnySet();
    if (status) status.textContent = isAny ? `${left.size} of ${rows.length} models` : '';
    if (clear) clear.hidden = !isAny;
    if (more && isAny) more.open = true;
  }
}
