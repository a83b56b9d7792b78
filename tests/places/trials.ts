import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM } from '../../src/output/claim.ts';
import { MARKER, mark } from '../../src/output/marker.ts';
import { processId } from '../../src/output/process-id.ts';
import { freeze, mount } from './mount.ts';
import type { Trial } from './trial.ts';
import { BEFORE, type World, put, remove } from './world.ts';

/** Settings and places, with what a command of the project has to make of each. */

const to = (name: string) => () => ({ OUT_DIR: name });
const within =
  (path: string) =>
  ({ root }: World) => ({ OUT_DIR: join(root, path) });

/** A site that stands there from an earlier build. */
export function siteAt(path: string) {
  return ({ root }: World): void => {
    const site = join(root, path);
    for (let page = 1; page <= 12; page += 1) {
      put(join(site, `${page}`, 'index.html'), `${BEFORE}\n${'-'.repeat(8000)}`);
    }
    put(join(site, '_astro', `${BEFORE}.css`), BEFORE);
    put(join(site, 'index.html'), BEFORE);
    mark(site);
  };
}

function link(path: string, target: string) {
  return ({ root }: World): void => symlinkSync(target, join(root, path));
}

type Step = (world: World) => unknown;

/** One step after another, until one cannot be taken here. */
function all(...steps: Step[]): Step {
  return (world) => {
    for (const step of steps) {
      const reason = step(world);
      if (typeof reason === 'string') return reason;
    }
    return undefined;
  };
}

const file =
  (path: string, text = 'mine') =>
  ({ root }: World) =>
    put(join(root, path), text);
const folder =
  (path: string) =>
  ({ root }: World) => {
    mkdirSync(join(root, path), { recursive: true });
  };

/** A claim that a process holds, with half a site in it. */
function claim(path: string, holder: string): Step {
  return all(
    file(join(path, `held-by-${holder}`), 'since 2026-11-22T10:00:00Z'),
    file(join(path, 'site/1.html'), 'half'),
  );
}

const dist = 'project/dist';
const DIST = { site: dist };

/** Where a build works in the project, and beside the place. */
const [WORK, BESIDE] = [`project/${CLAIM}`, `project/.dist${CLAIM}`];

/** Places and settings with which a whole site is built. */
function taken(): Trial[] {
  const dead = deadProcess();
  return [
    { name: 'no OUT_DIR', wants: DIST, prints: /pages in dist\/, built/ },
    { name: 'OUT_DIR empty', env: to(''), wants: DIST },
    { name: 'dist/ with a slash', env: to('dist/'), wants: DIST },
    { name: './dist//', env: to('./dist//'), wants: DIST },
    { name: 'src/../dist', env: to('src/../dist'), wants: DIST },
    {
      name: 'folders that are not there yet',
      env: to('one/two'),
      wants: { site: 'project/one/two' },
    },
    { name: 'a folder beside the project', env: to('../site'), wants: { site: 'site' } },
    { name: 'a whole path', env: within('site'), wants: { site: 'site' } },
    {
      name: 'blanks and other alphabets',
      env: within('my sité 網站'),
      wants: { site: 'my sité 網站' },
    },
    { name: 'a name that begins with -', env: to('-rf'), wants: { site: 'project/-rf' } },
    { name: 'a name with a line break', env: to('a\nb'), wants: { site: 'project/a\nb' } },
    { name: 'an empty folder', lay: folder('site'), env: within('site'), wants: { site: 'site' } },
    { name: 'a site of ours', lay: siteAt(dist), wants: DIST },
    {
      name: 'a site and what a file manager leaves',
      lay: all(siteAt(dist), file(`${dist}/.DS_Store`)),
      wants: DIST,
    },
    { name: 'among somebody’s files', env: within('beside/site'), wants: { site: 'beside/site' } },
    {
      name: 'a link to an empty folder',
      lay: all(folder('www'), link(dist, '../www')),
      wants: { site: 'www' },
    },
    {
      name: 'a link to a site of ours',
      lay: all(siteAt('www'), link(dist, '../www')),
      wants: { site: 'www' },
    },
    {
      name: 'a link to a link',
      lay: all(siteAt('www'), link('on', 'www'), link(dist, '../on')),
      wants: { site: 'www' },
    },
    {
      name: 'beneath a link',
      lay: all(folder('www'), link('project/web', '../www')),
      env: to('web/site'),
      wants: { site: 'www/site' },
    },
    { name: 'compressed', args: ['build', '--compress'], lay: siteAt(dist), wants: DIST },
    { name: 'npm start', args: ['start'], wants: DIST, prints: /Serves .*project\/dist\./ },
    {
      name: 'npm start with OUT_DIR',
      args: ['start'],
      env: to('x'),
      wants: { site: 'project/x' },
      prints: /Serves .*project\/x\./,
    },
    {
      name: 'SITE and BASE',
      env: () => ({ SITE: 'https://example.org/', BASE: '/repo' }),
      wants: DIST,
    },
    {
      name: 'left by a killed build',
      lay: all(siteAt(dist), claim(WORK, dead), claim(BESIDE, dead)),
      clears: [WORK, BESIDE],
      wants: DIST,
    },
    {
      name: 'left by a build killed between two renames',
      lay: all(siteAt(`${BESIDE}/last`), claim(BESIDE, dead)),
      clears: [BESIDE],
      wants: DIST,
    },
    {
      name: 'left by a build killed at its start',
      lay: claim(`${WORK}-${dead}`, dead),
      clears: [`${WORK}-${dead}`],
      wants: DIST,
    },
    { name: 'a claim given up halfway', lay: folder(WORK), clears: [WORK], wants: DIST },
    {
      name: 'another file system',
      lay: otherDisk,
      env: to('../disk/site'),
      wants: { site: 'disk/site' },
    },
    {
      name: 'another file system, by a link',
      lay: all(otherDisk, link(dist, '../disk/site'), folder('disk/site')),
      wants: { site: 'disk/site' },
    },
  ];
}

/** Places and settings that are refused, with what is said. */
function refused(): Trial[] {
  const [here, dead] = [processId(), deadProcess()];
  return [
    ...[
      'content',
      'src',
      'public',
      'tests',
      'node_modules',
      '.git',
      '.github',
      'content/site',
      'src/new/site',
    ].map((name): Trial => ({
      name: `OUT_DIR=${name}`,
      env: to(name),
      wants: says(/which the project needs for itself/),
    })),
    ...['.', './', '..', '/', 'src/..'].map((name): Trial => ({
      name: `OUT_DIR=${name}`,
      env: to(name),
      wants: says(/the project’s own folder or holds it/),
    })),
    {
      name: 'the project by its whole path',
      env: within('project'),
      wants: says(/own folder or holds it/),
    },
    {
      name: 'the project by a link',
      lay: link('way', 'project'),
      env: within('way'),
      wants: says(/own folder or holds it/),
    },
    {
      name: 'src by a link',
      lay: link('way', 'project/src'),
      env: within('way'),
      wants: says(/lies in src\//),
    },
    {
      name: 'a folder of somebody’s',
      env: within('beside'),
      wants: says(/no build put there \(mine\.txt\)/),
    },
    {
      name: 'a link to a folder of somebody’s',
      lay: link(dist, '../beside'),
      wants: says(/mine\.txt/),
    },
    {
      name: 'npm start there',
      args: ['start'],
      env: within('beside'),
      wants: says(/no build put there/),
    },
    {
      name: 'dist without a mark',
      lay: file(`${dist}/index.html`),
      wants: says(/index\.html.*built before sites were marked/),
    },
    {
      name: 'a site with a file of somebody’s',
      lay: all(siteAt(dist), file(`${dist}/CNAME`)),
      wants: says(/\(CNAME\).*move them out/),
    },
    {
      name: 'a site with a link of somebody’s',
      lay: all(siteAt(dist), link(`${dist}/x`, '../../beside')),
      wants: says(/\(x\)/),
    },
    {
      name: 'a mark of somebody’s',
      lay: file(`${dist}/${MARKER}`, 'mine'),
      wants: says(/\(\.matchup-site\)/),
    },
    {
      name: 'within a site',
      lay: siteAt(dist),
      env: to('dist/new'),
      wants: says(/lies in a site that was built/),
    },
    { name: 'a file', lay: file(dist), wants: says(/is a file, or lies beneath one/) },
    { name: 'beneath a file', env: within('beside/mine.txt/x'), wants: says(/beneath a/) },
    { name: 'a pipe', lay: pipe, wants: says(/is a file/) },
    { name: 'a link to nothing', lay: link(dist, 'nowhere'), wants: says(/is a link to nothing/) },
    { name: 'a link to itself', lay: link(dist, 'dist'), wants: says(/leads to itself/) },
    { name: 'OUT_DIR=~/site', env: to('~/site'), wants: says(/only a shell replaces/) },
    { name: 'a blank at the end', env: to('dist '), wants: says(/begins or ends with a blank/) },
    { name: 'an address', env: to('https://example.org'), wants: says(/is an address/) },
    { name: 'a name too long', env: to('x'.repeat(300)), wants: says(/ENAMETOOLONG/) },
    {
      name: 'where builds work',
      env: to(`${CLAIM}/x`),
      wants: says(/in its name, where builds work/),
    },
    {
      name: 'a build at work here',
      lay: all(siteAt(dist), claim(WORK, here)),
      wants: says(
        new RegExp(`Another build .* process ${process.pid}, since 2026.*kill ${process.pid}`),
      ),
    },
    {
      name: 'a build at work on the place',
      lay: all(siteAt(dist), claim(BESIDE, here)),
      wants: says(/Another build is at work/),
    },
    {
      name: 'a build on another machine',
      lay: claim(WORK, dead.replace(/\w+$/, '00000000')),
      wants: says(/on another machine.*delete that folder/),
    },
    {
      name: 'somebody’s folder where builds work',
      lay: file(`${WORK}/mine.txt`),
      wants: says(/no mark of theirs/),
    },
    {
      name: 'a mount point',
      lay: all(mounted('project/dist', '')),
      wants: says(/file system is mounted/),
    },
    {
      name: 'a folder that can only be read',
      lay: mounted('disk', 'ro'),
      env: to('../disk/site'),
      wants: says(/EROFS|EACCES/),
    },
    {
      name: 'a full disk',
      lay: mounted('disk', 'size=16k'),
      env: to('../disk/site'),
      wants: says(/ENOSPC/),
    },
    {
      name: 'a full disk, and the last site there',
      lay: all(mounted('disk', 'size=200k'), siteAt('disk/site')),
      env: to('../disk/site'),
      wants: says(/ENOSPC/),
    },
    {
      name: 'records with a problem',
      lay: all(siteAt(dist), file('project/content/models/broken.md')),
      wants: says(/broken\.md/),
    },
    {
      name: 'no records',
      lay: all(({ project }) => remove(join(project, 'content')), folder('project/content')),
      wants: says(/npm run new -- model/),
    },
    {
      name: 'a generator that fails',
      lay: siteAt(dist),
      env: () => ({ TRY_FAILS: '1' }),
      wants: says(/no problem found/),
    },
    {
      name: 'BUILD_DATE that is no day',
      env: () => ({ BUILD_DATE: 'today' }),
      wants: says(/BUILD_DATE is "today"/),
    },
    {
      name: 'SITE with a path',
      env: () => ({ SITE: 'https://example.org/repo' }),
      wants: says(/BASE=\/repo\//),
    },
    {
      name: 'SITE without a scheme',
      env: () => ({ SITE: 'example.org' }),
      wants: says(/does not begin with https/),
    },
    {
      name: 'SITE that is no address',
      env: () => ({ SITE: 'https://exa mple.org' }),
      wants: says(/is no address/),
    },
    {
      name: 'SITE with a password',
      env: () => ({ SITE: 'https://me:secret@example.org' }),
      wants: says(/a name or a password/),
    },
    {
      name: 'BASE that climbs',
      env: () => ({ BASE: '/../x/' }),
      wants: says(/BASE is "\/\.\.\/x\/"/),
    },
    {
      name: 'SITE and BASE both wrong',
      env: () => ({ SITE: 'x', BASE: 'a b' }),
      wants: says(/SITE is[^]*BASE is/),
    },
  ];
}

/** All settings and places that are tried. */
export function trials(): Trial[] {
  return [...taken(), ...refused()];
}

function says(text: RegExp): { says: RegExp } {
  return { says: text };
}

/** A process that ran on this machine and does so no more. */
function deadProcess(): string {
  const [, ...others] = processId().split('-');
  const { pid } = spawnSync(process.execPath, ['--version']);
  return [pid, ...others].join('-');
}

function pipe({ project }: World): string | undefined {
  const { status } = spawnSync('mkfifo', [join(project, 'dist')]);
  return status === 0 ? undefined : 'no pipe can be made here';
}

/** Where no file system may be mounted, a trial of one is left out. */
function mounted(path: string, options: string) {
  return (world: World): string | undefined => {
    const isReadOnly = options === 'ro';
    const unmount = mount(join(world.root, path), isReadOnly ? 'size=1m' : options || 'size=1m');
    if (!unmount) return 'no file system can be mounted here';
    if (isReadOnly) freeze(join(world.root, path));
    world.ends.push(unmount);
    return undefined;
  };
}

/** Another file system in the world: mounted, or else a link to one that is there. */
function otherDisk(world: World): string | undefined {
  if (!mounted('disk', 'size=8m')(world)) return undefined;
  const { dev } = statSync(world.root);
  const other = ['/dev/shm', '/var/tmp'].find(
    (path) => (statSync(path, { throwIfNoEntry: false })?.dev ?? dev) !== dev,
  );
  if (!other) return 'there is no other file system here';
  const disk = mkdtempSync(join(other, 'matchup-disk-'));
  remove(join(world.root, 'disk'));
  symlinkSync(disk, join(world.root, 'disk'));
  world.ends.push(() => remove(disk));
  return undefined;
}
