/** The form of a tool: its fields stand in the address, and come back from it. */

type Control = HTMLInputElement | HTMLSelectElement;

export interface ToolForm {
  /** What stands in the fields, by name; those as they stood at first among them. */
  values: () => Record<string, string>;
  /** Says what was read of a field, or what is wrong with it. */
  say: (name: string, says: string | undefined, isFault: boolean) => void;
  /** Puts values into fields and reckons anew. */
  fill: (values: Record<string, string>) => void;
  /** Keeps the fields in the address, so that the way back leads to what was there before. */
  keep: () => void;
}

/**
 * Fills a form from the address, keeps in the address what differs from what stood there at first, and
 * calls at each change. What is typed is reckoned at once and kept when the field is left.
 */
export function bindForm(form: HTMLFormElement, onChange: () => void): ToolForm {
  const tool: ToolForm = { values, say, fill, keep };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    onChange();
  });
  form.addEventListener('input', onChange);
  form.addEventListener('change', () => {
    keep();
    onChange();
  });
  addEventListener('popstate', () => {
    read();
    onChange();
  });
  livenCopy(form);
  read();
  return tool;

  /** Fields come and go with the models that are chosen, so they are looked up each time. */
  function controls(): Control[] {
    return [...form.querySelectorAll<Control>('[name]')];
  }

  function values(): Record<string, string> {
    return Object.fromEntries(controls().map((control) => [control.name, valueOf(control)]));
  }

  function read(): void {
    const given = new URLSearchParams(location.search);
    for (const control of controls())
      setValue(control, given.get(control.name) ?? usualOf(control));
    const isOpen = (box: HTMLDetailsElement) =>
      [...box.querySelectorAll<Control>('[name]')].some((one) => valueOf(one) !== usualOf(one));
    for (const box of form.querySelectorAll('details')) box.open ||= isOpen(box);
  }

  function fill(given: Record<string, string>): void {
    for (const control of controls()) {
      const value = given[control.name];
      if (value !== undefined) setValue(control, value);
    }
    keep();
    onChange();
  }

  function keep(): void {
    const url = new URL(location.href);
    for (const control of controls()) {
      const value = valueOf(control).trim();
      if (value === usualOf(control)) url.searchParams.delete(control.name);
      else url.searchParams.set(control.name, value);
    }
    url.search = url.search.replaceAll('%2C', ',');
    if (url.href !== location.href) history.pushState(history.state, '', url);
  }

  function say(name: string, says: string | undefined, isFault: boolean): void {
    const control = controls().find((one) => one.name === name);
    const place = document.getElementById(`f-${name}-said`);
    if (!control || !place) return;
    control.ariaInvalid = isFault ? 'true' : null;
    place.classList.toggle('fault', isFault);
    const text = says ?? place.dataset['hint'] ?? '';
    if (place.textContent !== text) place.textContent = text;
  }
}

function valueOf(control: Control): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return control.checked ? control.value : '';
  }
  return control.value;
}

function setValue(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = value === control.value;
  } else if (control instanceof HTMLSelectElement) {
    const isThere = [...control.options].some((option) => option.value === value);
    control.value = isThere ? value : usualOf(control);
  } else control.value = value;
}

/** What stood in a field when the page came. */
function usualOf(control: Control): string {
  if (control instanceof HTMLSelectElement) {
    return (
      [...control.options].find((one) => one.defaultSelected)?.value ??
      control.options[0]?.value ??
      ''
    );
  }
  if (control.type === 'checkbox') return control.defaultChecked ? control.value : '';
  return control.defaultValue;
}

function livenCopy(form: HTMLFormElement): void {
  const said = form.querySelector('.copy-said');
  form.querySelector('[data-copy]')?.addEventListener('click', () => {
    const tell = (text: string) => said?.replaceChildren(text);
    navigator.clipboard.writeText(location.href).then(
      () => tell('Link copied'),
      () => tell(`Copy it by hand: ${location.href}`),
    );
  });
}
