import { SOME_SITE } from '../output/some-site.ts';

/** A comparison in a frame: it tells its page how high it is, and takes the colours that the page asks for. */

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const code = document.querySelector('textarea');
// A site that was built for no host gives the address where it stands.
if (code) code.value = code.value.replaceAll(SOME_SITE, location.origin);
code?.addEventListener('focus', () => code.select());

if (window.parent !== window) new ResizeObserver(tellHeight).observe(document.body);

/** In the form that Embedly made common. Whoever frames the page may know how high it is. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message = { src: location.href, context: 'iframe.resize', height };
  window.parent.postMessage(JSON.stringify(message), '*');
}
