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

  if (!('noModule' in HTMLScriptElement.prototype)) note('failed');
  // Capture: a script that cannot be loaded fires at its element only.
  addEventListener('error', () => note('failed'), true);
  addEventListener('unhandledrejection', () => note('failed'));
}
