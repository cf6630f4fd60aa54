import { hrefAt, type Matrix, picksOf } from '../matrix/matrix-model.ts';
import { pickedView, visitsHref } from '../query/matrix-door.ts';
import { paths } from '../query/paths.ts';
import { everything } from '../query/view.ts';
import { shortNameOf } from '../records/partner.ts';
import { DatedLinks } from '../ui/DatedLinks.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { MatrixNames } from './MatrixNames.tsx';
import styles from './MatrixPanel.module.css';
import { type CellStory, isFiltered, type Side } from './matrix-cell.ts';
import { cellTitle, lineSentence } from './matrix-title.ts';

/** What a cell of the matrix means: what is on record on either side of it, and who could bring both together. */
export function MatrixPanel({
  matrix,
  story,
  onClose,
}: {
  readonly matrix: Matrix;
  readonly story: CellStory;
  readonly onClose: () => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const { register } = matrix;
  const { row, column, layer, latest, sides, partners, people } = story;
  const phrase = ({ drawn, line }: Side) => lineSentence(drawn, line, lang, words);
  const allOf = ({ drawn, line }: Side) =>
    visitsHref(pickedView(everything, [{ axis: drawn.axis, line: drawn.axis.lines[line], whole: true }]));
  return (
    <section className={styles['panel']} aria-labelledby="matrix-cell">
      <div className={styles['head']}>
        <h2 id="matrix-cell">
          <Sentence
            parts={cellTitle(matrix, story, lang, words)}
            doors={{ n: hrefAt(matrix, row, column, layer) }}
          />
        </h2>
        <IconButton label={own.closeCell} icon="close" onClick={onClose} />
      </div>
      {latest.length > 0 && (
        <div className={styles['latest']}>
          <DatedLinks
            links={latest.map(({ id, when, title }) => ({
              key: id,
              date: words.dates.short(when),
              title,
              href: paths.visit(id),
            }))}
          />
        </div>
      )}
      <Otherwise matrix={matrix} story={story} />
      {sides.map((side) => (
        <p key={side.drawn.axis.id}>
          <Sentence
            parts={own.side(phrase(side), side.visits, side.last ? words.dates.short(side.last.when) : '')}
            doors={{ n: allOf(side), ...(side.last && { last: paths.visit(side.last.id) }) }}
          />
        </p>
      ))}
      {partners && (
        <MatrixNames
          title={partners.of === 'both' ? [own.partnersBoth] : own.partnersWho(phrase(partners.of))}
          names={partners.found.flatMap(({ value, n }) => {
            const partner = register.partnerById.get(value);
            return partner
              ? [{ id: value, name: shortNameOf(partner), href: paths.partner(value), note: String(n) }]
              : [];
          })}
        />
      )}
      <MatrixNames
        title={[own.knowBoth]}
        names={people.flatMap(({ value, one, other }) => {
          const person = register.personById.get(value);
          return person
            ? [{ id: value, name: person.name, href: paths.person(value), note: own.times(one, other) }]
            : [];
        })}
      />
    </section>
  );
}

/** How many visits there are in the cell without the filters, or when not they but something else is counted. */
function Otherwise({ matrix, story }: { readonly matrix: Matrix; readonly story: CellStory }) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { row, column, layer, unfiltered, figure } = story;
  const all = visitsHref(pickedView(everything, picksOf(matrix, row, column, layer)));
  const filtered = isFiltered(matrix);
  if (filtered.time || filtered.else)
    return (
      <p>
        {unfiltered > 0 ? <Sentence parts={own.unfiltered(unfiltered)} doors={{ n: all }} /> : own.neverAtAll}
      </p>
    );
  if (unfiltered === 0 || figure.certain + figure.possible > 0) return null;
  return (
    <p>
      <Sentence parts={own.visitsThen(unfiltered)} doors={{ n: all }} />
    </p>
  );
}
