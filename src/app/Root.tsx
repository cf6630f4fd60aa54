import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { paths } from '../query/paths.ts';
import { useDatasetQuery } from '../source/use-register.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { shareLink } from '../ui/share-link.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { SingleKeysContext } from '../ui/use-single-keys.ts';
import { languages, learn, learnRest, type Words, wordsIn } from '../words/index.ts';
import { Arrival } from './Arrival.tsx';
import { FaultNotice } from './FaultNotice.tsx';
import { Gate } from './Gate.tsx';
import type { Command } from './keys.ts';
import { Loading } from './Loading.tsx';
import { MessageLine } from './MessageLine.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { fetchPage, PageAt } from './PageAt.tsx';
import { documentTitle, pageTitle } from './page-title.ts';
import { placeOf } from './pages.ts';
import type { Choice } from './palette-entries.ts';
import { Shell } from './Shell.tsx';
import { readStored, store } from './stored.ts';
import { useAppLanguage } from './use-app-language.ts';
import { useKeys } from './use-keys.ts';
import { useLinkClicks } from './use-link-clicks.ts';
import { SettingsContext, useSteadySettings } from './use-settings.ts';
import { useTheme } from './use-theme.ts';
import { useTypedAhead } from './use-typed-ahead.ts';

const Palette = lazyPart(async () => {
  // It finds pages by their name in any language. Without those words it still finds them in the reader's own.
  const [{ Palette }] = await Promise.all([
    import('./Palette.tsx'),
    learnRest(),
    ...languages.map(({ id }) => learn(id).catch(() => {})),
  ]);
  return Palette;
});
const Menu = lazyPart(async () => (await import('./MenuSheet.tsx')).MenuSheet);
const Help = lazyPart(async () => {
  const [{ Help }] = await Promise.all([import('./Help.tsx'), learnRest()]);
  return Help;
});

/** A line to the reader, in whatever language the page is by then. */
type Message = (words: Words) => string;

/** The whole window: language, colours, keys, what floats over the page, and the page in its shell. */
export function Root() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const register = useDatasetQuery().loaded?.register;
  const { lang, choose: chooseLang } = useAppLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  const [singleKeys, setSingleKeys] = useState(() => readStored('pd.keys') !== 'off');
  const [open, setOpen] = useState<'palette' | 'help' | 'menu' | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const words = wordsIn(lang);
  const shown = useRef(pathname);
  // Kept while the page is the same: what stands round it is then not drawn again.
  const place = useMemo(() => placeOf(pathname), [pathname]);
  const doors = useMemo(
    () => ({
      onSearch: () => setOpen('palette'),
      onMenu: () => setOpen('menu'),
      onHelp: () => setOpen('help'),
      onPresent: () =>
        void import('./present.ts').then(({ showOf }) => navigate(showOf(place, location.hash))),
    }),
    [place, navigate],
  );
  const title = documentTitle(pageTitle(place, register, lang, words), register, lang, words);
  const close = () => setOpen(null);
  const floating = { palette: words.app.palette, menu: words.app.menu, help: words.app.help };

  // Talks to the window, before a show gives it the title of its slide.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);

  const tell = (next: Message | null) => setMessage(() => next);
  const kept = (saved: boolean, otherwise: Message | null = null) =>
    tell(saved ? otherwise : (w) => w.app.notSaved);
  const settings = useSteadySettings({
    chooseLang: (next) => kept(chooseLang(next)),
    theme,
    chooseTheme: (next) => kept(chooseTheme(next), (w) => w.app.themeIs(w.app.themeName[next])),
    singleKeys,
    chooseSingleKeys: (on) => {
      setSingleKeys(on);
      kept(store('pd.keys', on ? null : 'off'));
    },
  });

  const copy = () =>
    navigator.clipboard.writeText(shareLink(location.href, lang)).then(
      () => tell((w) => w.ui.copied),
      () => tell((w) => w.app.copyFailed),
    );
  const run = (command: Command) => {
    if (command.do === 'go') void navigate(paths[command.to]().slice(1));
    else if (command.do === 'copy') void copy();
    else if (command.do === 'present') doors.onPresent();
    else if (command.do === 'beside')
      document.querySelector<HTMLElement>(`main a[rel=${command.which}]`)?.click();
    else setOpen(command.do);
  };
  const take = (choice: Choice) => {
    setOpen(choice.do === 'help' ? 'help' : null);
    if (choice.do === 'open') void navigate(choice.href.slice(1));
    else if (choice.do === 'copy') void copy();
    else if (choice.do === 'lang') settings.chooseLang(choice.lang);
    else if (choice.do === 'theme') settings.chooseTheme(choice.theme);
  };
  // Talks to the network.
  useEffect(() => fetchPage(place.page), [place.page]);
  useKeys(singleKeys, place.alone, run);
  const typedAhead = useTypedAhead(open === 'palette');
  useLinkClicks();

  // The same while only the query changes: what reads it is drawn again by itself.
  const page = useMemo(() => {
    const gate = (
      <Gate place={place}>
        <Soon fallback={place.bare ? null : <Loading place={place} />}>
          <PageAt key={pathname} place={place} />
          <Arrival title={title} shown={shown} />
        </Soon>
      </Gate>
    );
    if (place.alone) return <main id="main">{gate}</main>;
    return (
      <Shell place={place} {...doors}>
        <FaultNotice place={place} />
        <NothingAsked place={place} />
        {gate}
      </Shell>
    );
  }, [place, doors, pathname, title]);

  return (
    <LanguageContext value={lang}>
      <SettingsContext value={settings}>
        <SingleKeysContext value={singleKeys}>
          {page}
          {open && (
            <Boundary
              key={open}
              instead={() => <MessageLine message={words.ui.panelFailed(floating[open])} onDone={close} />}
            >
              <Soon>
                {open === 'palette' && (
                  <Palette register={register} typed={typedAhead} onChoose={take} onClose={close} />
                )}
                {open === 'menu' && <Menu onClose={close} {...doors} />}
                {open === 'help' && <Help onClose={close} />}
              </Soon>
            </Boundary>
          )}
          <MessageLine message={message?.(words) ?? ''} onDone={() => setMessage(null)} />
        </SingleKeysContext>
      </SettingsContext>
    </LanguageContext>
  );
}
