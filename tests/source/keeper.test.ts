import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, build, HOME, PAGE, type Server, startKeeper, whole } from '../support/keeper.ts';

type Keeper = Awaited<ReturnType<typeof startKeeper>>;

let keeper: Keeper;
beforeEach(async () => {
  keeper = await startKeeper();
});
afterEach(() => {
  vi.useRealTimers();
});

const none: Server = () => undefined;
const except =
  (path: string, instead: Server): Server =>
  (asked) =>
    asked === path ? instead(asked) : whole(asked);
const textOf = async (given: Promise<Response> | undefined) => await (await given)?.text();

describe('a build is kept', () => {
  it('whole: the page, all it needs, and what it can do without', async () => {
    await keeper.install();
    expect(keeper.kept()).toEqual({ 'build b2': ['./', ...build.files, ...build.spare].sort() });
  });

  it.each<[string, Server]>([
    ['a script is missing', except('./assets/page-b2.js', (path) => answer(path, 'Not found', 404))],
    ['a page came for a script', except('./start.js', (path) => answer(path, PAGE, 200, 'text/html'))],
    ['the page is of another build', except('./', (path) => answer(path, PAGE.replaceAll('b2', 'b1')))],
    [
      'the page names a file of another build too',
      except('./', (path) => answer(path, `${PAGE}<link href="./assets/page-b1.css">`)),
    ],
    ['the page is somebody else’s', except('./', (path) => answer(path, '<h1>Log in</h1>'))],
    ['the network goes away', except('./assets/start-b2.js', none)],
  ])('or not at all: %s', async (_, server) => {
    keeper.serve(server);
    await expect(keeper.install()).rejects.toThrow();
    expect(keeper.kept()).toEqual({});
  });

  it('also where the server does not hand out what it can do without', async () => {
    keeper.serve(except('./licences.md', (path) => answer(path, 'Not found', 404)));
    await keeper.install();
    expect(keeper.kept()).toEqual({ 'build b2': ['./', ...build.files].sort() });
  });

  it('beside the one before, and without any older one; others are left alone', async () => {
    const others = ['another site', `dashboard ${HOME}sub/ build b0`];
    for (const name of [...others, `dashboard ${HOME} build b0`, `dashboard ${HOME} build b1`])
      await keeper.caches.open(name);
    await keeper.install();
    await keeper.activate();
    expect([...keeper.caches.all.keys()]).toEqual([
      ...others,
      `dashboard ${HOME} build b1`,
      `dashboard ${HOME} build b2`,
    ]);
  });
});

describe('the program', () => {
  beforeEach(async () => {
    await keeper.install();
    keeper.serve(none);
    keeper.fetched.length = 0;
  });

  it.each(['./', './?x=1', './index.html'])('comes from what is kept: %s', async (path) => {
    expect(await textOf(keeper.get(path, { mode: 'navigate' }))).toBe(PAGE);
    expect(keeper.fetched).toEqual([]);
  });

  it('is one whole: files of this build, and for pages of the one before those of that', async () => {
    const before = await keeper.caches.open(`dashboard ${HOME} build b1`);
    await before.put(`${HOME}assets/page-b1.js`, answer('./assets/page-b1.js', 'of b1'));
    await before.put(`${HOME}start.js`, answer('./start.js', 'of b1'));
    expect(await textOf(keeper.get('./assets/page-b2.js'))).toContain('of the server');
    expect(await textOf(keeper.get('./assets/page-b1.js'))).toBe('of b1');
    expect(await textOf(keeper.get('./start.js'))).toContain('of the server');
    expect(keeper.fetched).toEqual([]);
  });

  it('is asked of the server where it is not kept', async () => {
    keeper.serve(whole);
    expect(await textOf(keeper.get('./assets/page-b0.js'))).toContain('of the server');
  });

  it.each([
    ['whoever looks for a newer page', './', {}],
    ['what is sent', './', { method: 'POST' }],
    ['what is not ours', './take-along.txt', {}],
    ['another folder', 'https://office.example/other/', { mode: 'navigate' }],
    ['another site', 'https://else.example/dashboard/', {}],
  ])('leaves to the browser %s', (_, path, how) => {
    expect(keeper.get(path, how)).toBeUndefined();
  });
});

describe('the records', () => {
  const visits = './data/visits.json';
  const people = './data/people.json';
  const old: Server = (path) => answer(path, 'kept before');

  beforeEach(async () => {
    keeper.serve(old);
    await keeper.report();
  });

  it('are kept, and those besides', () => {
    expect(keeper.kept()).toEqual({ records: [...build.records, ...build.besides].sort() });
  });

  it('come from the server as long as it answers', async () => {
    keeper.serve(whole);
    expect(await textOf(keeper.get(visits))).toContain('of the server');
  });

  it.each<[string, Server]>([
    ['there is no network', none],
    ['the server has broken down', (path) => answer(path, '', 502)],
    ['a guest network answers', (path) => answer(path, '<h1>Log in</h1>', 200, 'text/html')],
  ])('come from what is kept when %s, and that is said', async (_, server) => {
    keeper.serve(server);
    expect(await textOf(keeper.get(visits))).toBe('kept before');
    expect(await keeper.report()).toEqual({ ready: true, behind: true });
    expect(await keeper.report('another page')).toEqual({ ready: true, behind: false });
  });

  it('are not waited for much longer than a reader would', async () => {
    vi.useFakeTimers();
    keeper.serve(() => new Promise(() => {}));
    const given = textOf(keeper.get(visits));
    await vi.advanceTimersByTimeAsync(4100);
    expect(await given).toBe('kept before');
  });

  it.each([403, 404])('are refused where the server refuses them: %d', async (status) => {
    keeper.serve((path) => answer(path, 'no', status));
    expect((await keeper.get(visits))?.status).toBe(status);
  });

  it('of one loading are all from one place, and the next loading may be from another', async () => {
    keeper.serve(except(people, none));
    expect(await textOf(keeper.get(visits))).toContain('of the server');
    await expect(keeper.get(people)).rejects.toThrow('Failed to fetch');
    expect(await textOf(keeper.get(people))).toBe('kept before');
    keeper.serve(whole);
    expect(await textOf(keeper.get(visits))).toBe('kept before');
    expect(await textOf(keeper.get(visits, { client: 'another page' }))).toContain('of the server');
  });

  it('are kept all together, or as they were', async () => {
    keeper.serve(except(people, none));
    expect(await keeper.report()).toMatchObject({ ready: true });
    keeper.serve(none);
    expect(await textOf(keeper.get(visits))).toBe('kept before');
  });

  it('that are not all there make nothing ready', async () => {
    const empty = await startKeeper();
    empty.serve(except(people, (path) => answer(path, 'Not found', 404)));
    expect(await empty.report()).toEqual({ ready: false, behind: false });
    expect(empty.kept()['records'] ?? []).toEqual([]);
  });
});
