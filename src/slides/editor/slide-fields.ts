import type { Block, Content, Line } from '../content.ts';
import type { SlideLang, Typed } from '../deck.ts';

/** What a line is on its slide: a name in `words.meeting.lines`, and its numbers from 1. */
export interface FieldName {
  readonly part:
    | 'title'
    | 'word'
    | 'to'
    | 'upright'
    | 'uprightTo'
    | 'by'
    | 'guest'
    | 'guestPost'
    | 'value'
    | 'label'
    | 'text'
    | 'head'
    | 'cell'
    | 'row'
    | 'note'
    | 'blank'
    | 'side'
    | 'person'
    | 'post'
    | 'gap'
    | 'caption'
    | 'category'
    | 'series'
    | 'unit'
    | 'more'
    | 'source';
  readonly at: readonly number[];
}

/** A line of a slide that can be typed over. */
export interface Field {
  /** Id of the line. */
  readonly id: string;
  readonly name: FieldName;
  /** What the records give, by language. */
  readonly given: Typed;
}

type Named = readonly [line: Line | undefined, part: FieldName['part'], ...at: readonly number[]];

/** Numbers the same parts of several blocks one after another. */
type Count = (part: FieldName['part']) => number;

function linesOfBlock(block: Block, count: Count): readonly Named[] {
  switch (block.form) {
    case 'greeting':
      return [
        [block.word, 'word'],
        [block.to, 'to'],
        ...block.guests.flatMap(({ name, post }, i): readonly Named[] => [
          [name, 'guest', i + 1],
          [post, 'guestPost', i + 1],
        ]),
        [block.more, 'more'],
        ...block.by.map((line, i): Named => [line, 'by', i + 1]),
        [block.upright.word, 'upright'],
        [block.upright.to, 'uprightTo'],
      ];
    case 'figures':
      return block.items.flatMap(({ value, label }): readonly Named[] => {
        const n = count('label');
        return [
          [value, 'value', n],
          [label, 'label', n],
        ];
      });
    case 'text':
      return block.lines.map((line): Named => [line, 'text', count('text')]);
    case 'table':
      return [
        ...block.columns.map(({ head }): Named => [head, 'head', count('head')]),
        ...block.rows.flatMap(({ cells }) => {
          const row = count('row');
          return cells.map((cell, i): Named => [cell, 'cell', row, i + 1]);
        }),
        [block.more, 'more'],
      ];
    case 'list':
      return [
        ...block.rows.flatMap(({ text, note, blanks = [] }): readonly Named[] => {
          const n = count('row');
          return [
            [text, 'row', n],
            [note, 'note', n],
            ...blanks.map((blank, i): Named => [blank, 'blank', n, i + 1]),
          ];
        }),
        [block.more, 'more'],
      ];
    case 'sides':
      return block.sides.flatMap(({ head, people, more }, i): readonly Named[] => [
        [head, 'side', i + 1],
        ...people.flatMap(({ name, post }, k): readonly Named[] => [
          [name, 'person', i + 1, k + 1],
          [post, 'post', i + 1, k + 1],
        ]),
        [more, 'more'],
      ]);
    case 'timeline':
      return [
        [block.gap?.text, 'gap'],
        [block.caption, 'caption'],
      ];
    case 'chart':
      return [
        [block.unit, 'unit'],
        ...block.categories.map((line, i): Named => [line, 'category', i + 1]),
        ...block.series.map(({ name }, i): Named => [name, 'series', i + 1]),
        [block.more, 'more'],
      ];
    case 'figure':
      return [];
  }
}

function namedLines({ title, blocks, source }: Content): readonly Named[] {
  const counts = new Map<string, number>();
  const count: Count = (part) => {
    const n = (counts.get(part) ?? 0) + 1;
    counts.set(part, n);
    return n;
  };
  return [[title, 'title'], ...blocks.flatMap((block) => linesOfBlock(block, count)), [source, 'source']];
}

/** Every line of a slide that can be typed over, from the top down, each once. What one language lacks the other may have. */
export function fieldsOf(faces: Readonly<Record<SlideLang, Content>>): readonly Field[] {
  const fields = new Map<string, Field>();
  const fixed = new Set<string>();
  for (const lang of ['en', 'zh'] as const)
    for (const [line, part, ...at] of namedLines(faces[lang])) {
      if (!line) continue;
      if (line.fixed) fixed.add(line.id);
      const before = fields.get(line.id);
      if (before?.given[lang] !== undefined) continue;
      const { name = { part, at } } = before ?? {};
      fields.set(line.id, { id: line.id, name, given: { ...before?.given, [lang]: line.text } });
    }
  return [...fields.values()].filter(({ id }) => !fixed.has(id));
}
