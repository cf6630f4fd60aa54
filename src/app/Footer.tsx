import { memo } from 'react';
import { once } from '../query/once.ts';
import { paths } from '../query/paths.ts';
import type { Reading } from '../records/read.ts';
import { readingState } from '../records/reading-state.ts';
import type { Register } from '../records/register.ts';
import { isPeriod } from '../records/time-columns.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Link } from '../ui/Link.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Footer.module.css';

const countsOf = once(({ columns, time }: Register) => {
  const { dates } = time;
  return {
    period: time.date.reduce((sum, date) => sum + Number(isPeriod(dates, date)), 0),
    partial: columns.partial.reduce((sum, is) => sum + is, 0),
  };
});

/** The foot of every page: how new and how whole the records are. */
export const Footer = memo(function Footer({
  register,
  reading,
  onHelp,
}: {
  readonly register: Register;
  readonly reading: Reading;
  readonly onHelp: () => void;
}) {
  const { words } = useLanguage();
  const { footer } = words.app;
  const { asOf } = register.dashboard;
  const { leftOut } = readingState(reading);
  const { period, partial } = countsOf(register);
  return (
    <footer className={styles['foot']}>
      <span>
        <b>{asOf ? footer.asOf(words.dates.when(asOf)) : footer.noDate}</b>
      </span>
      <span>
        <Sentence parts={footer.visits(register.visits.length)} doors={{ n: paths.visits() }} />
      </span>
      <span>
        <Sentence parts={footer.sources(register.sources.length)} doors={{ n: paths.data() }} />
      </span>
      {period > 0 && (
        <span>
          <Sentence parts={footer.period(period)} doors={{ n: paths.visits({ date: ['period'] }) }} />
        </span>
      )}
      {partial > 0 && (
        <span>
          <Sentence parts={footer.partial(partial)} doors={{ n: paths.data('partly-read') }} />
        </span>
      )}
      {leftOut > 0 && (
        <a className={styles['left-out']} href={paths.data()}>
          {footer.leftOut(leftOut)}
        </a>
      )}
      <span className={styles['end']}>
        <CopyLink as="words" />
        <Link href={paths.decks()}>{words.app.pages.decks}</Link>
        <Link href={paths.data()}>{footer.quality}</Link>
        <button type="button" className={styles['help']} aria-haspopup="dialog" onClick={onHelp}>
          {footer.shortcuts}
        </button>
        <Link href={paths.about()}>{footer.about}</Link>
      </span>
    </footer>
  );
});
