import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { lackCodes } from '../insight/completeness.ts';
import { dataCodec } from '../query/data-view.ts';
import { useAddress } from '../query/use-address.ts';
import { useReading, useRegister } from '../source/use-register.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { DataFaults } from './DataFaults.tsx';
import { DataFiles } from './DataFiles.tsx';
import { DataLacks } from './DataLacks.tsx';
import { DataOffline } from './DataOffline.tsx';
import styles from './DataPage.module.css';
import { Panel } from './Panel.tsx';
import { useLacks } from './use-lacks.ts';

const codec = dataCodec(lackCodes);

/** How whole the records are: what could not be read, what is missing, how many there are, and how new. */
export function DataPage() {
  const { words } = useLanguage();
  const { data } = words;
  const register = useRegister();
  const reading = useReading();
  const { view, ignored, change } = useAddress(codec);
  const { asOf } = register.dashboard;
  const lacks = useLacks(register);
  return (
    <>
      <PageHead title={data.title} sub={asOf ? data.asOf(words.dates.when(asOf)) : data.noDate} />
      <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <DataFaults reading={reading} />
      <Panel title={data.lacks.title(register.visits.length)}>
        {lacks ? (
          <DataLacks
            register={register}
            lacks={lacks}
            open={view.missing}
            onOpen={(missing) => change({ missing }, { replace: true })}
          />
        ) : (
          <p aria-busy="true">{data.lacks.looking}</p>
        )}
      </Panel>
      <div className={styles['halves']}>
        <div>
          <Panel title={data.files.title}>
            <DataFiles counts={reading.counts} />
          </Panel>
        </div>
        <div>
          {/* In one file there are no others to mend. */}
          {import.meta.env.MODE !== 'portable' && (
            <Panel title={data.mend.title}>
              <ol className={styles['steps']}>
                {data.mend.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Panel>
          )}
          <Panel title={words.offline.title}>
            <DataOffline register={register} />
          </Panel>
        </div>
      </div>
    </>
  );
}
