import { useMemo, useState } from 'react';
import { Balance } from '../charts/Balance.tsx';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { SearchBox } from '../filters/SearchBox.tsx';
import { DirectoryChoices } from '../partners/DirectoryChoices.tsx';
import { type PartnersView, partnerShapes, partnerSorts } from '../query/partners-view.ts';
import { paths } from '../query/paths.ts';
import { partnerTexts } from '../query/search/match.ts';
import { termsOf } from '../query/search/terms.ts';
import { selectPartners } from '../query/select-partners.ts';
import { usePartnersView } from '../query/use-partners-view.ts';
import { countryOf } from '../records/partner.ts';
import { useRegister } from '../source/use-register.ts';
import { Button } from '../ui/Button.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';
import styles from './PartnersPage.module.css';
import { PartnersPageList } from './PartnersPageList.tsx';

const nothingAsked: Partial<PartnersView> = { kind: [], scope: [], country: [], q: '' };

/** The directory of partners: narrowed by kind, scope, country or region and by name; as cards or as a table. */
export function PartnersPage() {
  const register = useRegister();
  const { lang, words } = useLanguage();
  const { view, ignored, change, href } = usePartnersView(register);
  const [sheet, setSheet] = useState(false);
  const { partners, counts } = useMemo(() => selectPartners(register, view, lexicon), [register, view]);
  const say = words.partners;
  const all = register.partners.length;
  const asked = view.kind.length + view.scope.length + view.country.length + (view.q ? 1 : 0);
  const countries = new Set(partners.flatMap((p) => countryOf(p) ?? [])).size;
  const finding = useMemo(
    () => findingOf(termsOf(view.q), () => partnerTexts(register, lexicon), lang, words),
    [view.q, register, lang, words],
  );
  const choices = <DirectoryChoices view={view} counts={counts} onChange={change} />;
  return (
    <>
      <PageHead
        title={say.title}
        sub={
          <p role="status">
            {partners.length === all ? (
              <Sentence
                parts={say.shownAll(all, countries)}
                doors={{ countries: paths.partners({ sort: 'country' }) }}
              />
            ) : (
              <Sentence parts={say.shownSome(partners.length, all)} doors={{ all: paths.partners() }} />
            )}
          </p>
        }
        actions={<CopyLink />}
      />
      <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <div className={styles['choices']}>{choices}</div>
      <div className={styles['bar']}>
        <div className={styles['find']}>
          <SearchBox
            q={view.q}
            onSearch={(q, options) => change({ q }, options)}
            label={say.find}
            placeholder={say.findHint}
            clearLabel={words.filters.clearSearch}
          />
        </div>
        <Button className={styles['opener']} aria-haspopup="dialog" onClick={() => setSheet(true)}>
          {words.filters.title}
          {asked > 0 && ` (${words.filters.set(asked)})`}
        </Button>
        {asked > 0 && (
          <Button kind="quiet" onClick={() => change(nothingAsked)}>
            {say.clear}
          </Button>
        )}
        <div className={styles['switches']}>
          <Segment
            label={say.sort}
            options={partnerSorts.map((id) => ({ id, label: say.sortBy[id] }))}
            value={view.sort}
            onChange={(sort) => change({ sort })}
          />
          <Segment
            label={say.as}
            options={partnerShapes.map((id) => ({ id, label: say.asOf[id] }))}
            value={view.as}
            onChange={(as) => change({ as })}
          />
        </div>
      </div>
      <Sheet
        open={sheet}
        onClose={() => setSheet(false)}
        title={words.filters.title}
        footer={
          <Button kind="primary" onClick={() => setSheet(false)}>
            {say.show(partners.length)}
          </Button>
        }
      >
        {choices}
      </Sheet>
      <PanelBoundary name={say.title}>
        {partners.length === 0 && (
          <EmptyState title={say.nothing}>
            <p>{say.nothingHelp}</p>
            <Button onClick={() => change(nothingAsked)}>{say.clear}</Button>
          </EmptyState>
        )}
        {partners.length > 0 && (
          <PartnersPageList
            partners={partners}
            register={register}
            view={view}
            href={href}
            finding={finding}
          />
        )}
      </PanelBoundary>
      <div className={styles['balance']}>
        <Balance register={register} />
      </div>
    </>
  );
}
