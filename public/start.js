// Runs before the first paint, and outlives an application that does not start. Plain script: the policy allows no inline one.
{
  const root = document.documentElement;

  /** @param {string} word */
  const note = (word) => {
    root.dataset.start = `${root.dataset.start ?? ''} ${word}`.trim();
  };

  /** @param {string} key */
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off
    }
  };

  const theme = kept('pd.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  // The address's language, else the one chosen before, else the first of the browser's that the application speaks.
  const asked = /[?&]lang=(\w+)/.exec(location.hash)?.[1] ?? '';
  const langs = [asked, kept('pd.lang') ?? '', ...navigator.languages].map((tag) => tag.split('-')[0]);
  root.lang = langs.find((lang) => lang === 'en' || lang === 'zh') === 'zh' ? 'zh-CN' : 'en-GB';

  if (!/^(#\/?)?(\?.*)?$/.test(location.hash)) note('elsewhere');

  // The files of the page asked for, so that they come together with the first and not after it.
  const [, first = '', id] = /^#\/(\w+)(\/.)?/.exec(location.hash) ?? [];
  const named = document.querySelector('meta[name=page-files]')?.getAttribute('content');
  const pages = named ? JSON.parse(named) : {};
  const wanted = [id ? `${first}/` : first, ...(/[?&]q=./.test(location.hash) ? [`${first}?q`] : [])];
  for (const file of new Set(wanted.flatMap((address) => pages[address] ?? []))) {
    const link = document.createElement('link');
    const style = file.endsWith('.css');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    // The first paint waits for other styles, not for these.
    if (style) link.fetchPriority = 'low';
    link.crossOrigin = '';
    link.href = `./${file}`;
    document.head.append(link);
  }

  // Once a new version has been put up, files of the old one may be gone. Then the page is loaded again, with its address
  // and so with all that is shown, but once only for a version, and never in front of guests.
  const renew = async () => {
    const own = [...document.querySelectorAll('script[type=module]')].map(
      (script) => script.getAttribute('src') ?? '',
    );
    const isShown = /^#\/(show|presenter)\b/.test(location.hash);
    if (!navigator.onLine || location.protocol === 'file:' || isShown) return;
    try {
      const answer = await fetch(location.href.replace(/#.*/, ''), { cache: 'no-cache' });
      const page = answer.ok ? await answer.text() : '';
      if (!page.includes('type="module"') || own.every((src) => page.includes(src))) return;
      const key = 'pd.renewed';
      const before = sessionStorage.getItem(key) ?? '';
      if (before.includes(own.join())) return;
      sessionStorage.setItem(key, `${before} ${own.join()}`);
    } catch {
      return; // no network, or a storage that could not keep this from going on for ever
    }
    location.reload();
    // What is missing need not be told any more.
    await new Promise(() => {});
  };
  /** @type {Promise<void> | undefined} */
  let renewing;
  const renewOnce = () => {
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
  addEventListener('vite:preloadError', () => {
    globalThis.renewal = renewOnce();
  });

  if (!('noModule' in HTMLScriptElement.prototype)) note('failed');
  // Capture: a script that cannot be loaded fires at its element only.
  addEventListener(
    'error',
    ({ target }) => (target === window ? note('failed') : renewOnce().then(() => note('failed'))),
    true,
  );
  addEventListener('unhandledrejection', () => note('failed'));
}
