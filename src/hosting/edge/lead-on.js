/**
 * Leads from another spelling of a pair to where the two are compared, at the edge of a host. It is
 * asked only where the site has no page, and runs as it stands on Cloudflare Pages and Netlify.
 * @param {Response} answer what the site answers
 * @param {string} url the address that was asked for
 * @param {(url: URL) => Promise<Response>} get asks the site
 * @returns {Promise<Response>} the same answer, or one that leads on
 */
export async function leadOn(answer, url, get) {
  const asked = /^(.*\/)compare\/([^/]+?)-vs-([^/]+?)\/?$/.exec(new URL(url).pathname);
  if (answer.status !== 404 || !asked) return answer;
  const [, root, one, other] = asked;
  const models = await get(new URL(`${root}_hosting/models.json`, url));
  const ids = models.ok ? await models.json() : {};
  const [a, b] = [ids[one], ids[other]].sort((first, second) =>
    `${first}`.localeCompare(second, 'en'),
  );
  if (!a || !b || a === b) return answer;
  const page = new URL(`${root}compare/${a}-vs-${b}/`, url);
  const isPage = page.href !== url && (await get(page)).ok;
  const to = isPage ? page : new URL(`${root}compare/?models=${a},${b}`, url);
  return new Response(null, { status: isPage ? 301 : 302, headers: { location: to.href } });
}
