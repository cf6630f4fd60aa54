import { useTimeView } from '../query/use-time-view.ts';
import { useRegister } from '../source/use-register.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { learnRest } from '../words/index.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { OverviewOpening } from './OverviewOpening.tsx';
import styles from './OverviewPage.module.css';
import { useTimeSpan } from './use-time-span.ts';
import { useWanted } from './use-wanted.ts';
import { wholeSpan } from './whole-span.ts';

/** What stands below the timeline comes in a file of its own, so that the timeline need not wait for it. */
const OverviewRest = lazyPart(async () => {
  const [{ OverviewRest }] = await Promise.all([import('./OverviewRest.tsx'), learnRest()]);
  return OverviewRest;
});

const OverviewTools = lazyPart(async () => {
  const [{ OverviewTools }] = await Promise.all([import('./OverviewTools.tsx'), learnRest()]);
  return OverviewTools;
});

/** What this is and how much of it there is: the figures, the timeline, and the rest below. */
export function OverviewPage() {
  const { words } = useLanguage();
  const register = useRegister();
  const address = useTimeView();
  const [span, setSpan] = useTimeSpan(address, wholeSpan(register));
  const [place, wanted] = useWanted<HTMLDivElement>();
  return (
    <>
      <PageHead title={words.overview.title} />
      <AddressNotice ignored={address.ignored} onClose={() => address.change({}, { replace: true })} />
      <OverviewOpening register={register} />
      <PanelBoundary name={words.overview.timeline}>
        <Timeline
          register={register}
          span={span}
          onSpan={setSpan}
          tools={{
            exporter: (rows) => (
              <Soon>
                <OverviewTools chosen={rows} register={register} />
              </Soon>
            ),
            more: (
              <Soon>
                <OverviewTools register={register} />
              </Soon>
            ),
          }}
        />
      </PanelBoundary>
      <div ref={place} className={styles['rest']}>
        {wanted && (
          <PanelBoundary name={words.overview.rest}>
            <Soon>
              <OverviewRest register={register} />
            </Soon>
          </PanelBoundary>
        )}
      </div>
    </>
  );
}
