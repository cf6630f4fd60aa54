import { cardSides, type HandoutView, papers, perSheet, readers } from '../../query/handout-view.ts';
import { showPaths } from '../../query/show-paths.ts';
import { ratios, showTongues } from '../../query/show-view.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { ShowData } from '../show-data.ts';
import styles from './HandoutTools.module.css';
import { SaveSlide } from './SaveSlide.tsx';

interface ToolsProps {
  readonly view: HandoutView;
  readonly change: (patch: Partial<HandoutView>) => void;
}

/** What is printed and how; none of it is on paper. */
export function HandoutTools({
  show,
  view,
  change,
  title,
}: ToolsProps & {
  readonly show: ShowData;
  /** What the deck is called. */
  readonly title: string;
}) {
  const { words } = useLanguage();
  const own = words.handout;
  const { deck, in: tongue, ratio, look, names } = view;
  const part = { deck, in: tongue, ratio, look, names };
  return (
    <header className={styles['tools']}>
      <div className={styles['line']}>
        <h1 tabIndex={-1} className={styles['title']}>
          {own.title(title)}
        </h1>
        <div className={styles['actions']}>
          <Button kind="primary" onClick={() => window.print()}>
            {own.print}
          </Button>
          <SaveSlide show={show} title={title} />
          <ButtonLink href={showPaths.show(view.about, part)}>{own.toShow}</ButtonLink>
          <ButtonLink href={showPaths.deck(view.about, part)}>{own.toDeck}</ButtonLink>
        </div>
      </div>
      <Choices view={view} change={change} />
      <p className={styles['hint']}>{own.hints[view.as]}</p>
    </header>
  );
}

const CARDS = ['1', '2'] as const;

function Choices({ view, change }: ToolsProps) {
  const { words } = useLanguage();
  const own = words.handout;
  const people = view.as === 'cards' || view.as === 'places';
  return (
    <div className={styles['choices']}>
      <Choice
        label={own.paper}
        of={papers}
        said={own.papers}
        value={view.as}
        onChange={(as) => change({ as })}
      />
      {view.as === 'handout' && (
        <>
          <Choice
            label={own.per}
            of={perSheet}
            said={own.perSaid}
            value={view.per}
            onChange={(per) => change({ per })}
          />
          <Choice
            label={own.reader}
            of={readers}
            said={own.readers}
            value={view.for}
            onChange={(reader) => change({ for: reader })}
          />
        </>
      )}
      {view.as === 'cards' && (
        <Choice
          label={own.perCards}
          of={CARDS}
          said={own.perSaid}
          value={view.per === '1' ? '1' : '2'}
          onChange={(per) => change({ per })}
        />
      )}
      {people && (
        <Choice
          label={own.side}
          of={cardSides}
          said={own.sides}
          value={view.side}
          onChange={(side) => change({ side })}
        />
      )}
      <Choice
        label={own.tongue}
        of={showTongues}
        said={own.tongues}
        value={view.in}
        onChange={(tongue) => change({ in: tongue })}
      />
      {!people && (
        <Choice
          label={own.ratio}
          of={ratios}
          said={own.ratios}
          value={view.ratio}
          onChange={(ratio) => change({ ratio })}
        />
      )}
      <Choice
        label={own.names}
        of={['on', 'off']}
        said={own.namesSaid}
        value={view.names}
        onChange={(names) => change({ names })}
      />
      {view.names === 'off' && <p className={styles['limit']}>{words.show.namesLimit}</p>}
    </div>
  );
}

function Choice<Id extends string>({
  label,
  of,
  said,
  value,
  onChange,
}: {
  readonly label: string;
  readonly of: readonly Id[];
  readonly said: Readonly<Record<Id, string>>;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <div className={styles['choice']}>
      <span aria-hidden="true">{label}</span>
      <Segment
        label={label}
        options={of.map((id) => ({ id, label: said[id] }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
