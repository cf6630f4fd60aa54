import type { About } from '../../src/query/show-view.ts';
import type { Register } from '../../src/records/register.ts';
import type { Block, Content, Line } from '../../src/slides/content.ts';
import type { Deck, Slide, SlideLang } from '../../src/slides/deck.ts';
import { kindById } from '../../src/slides/kinds/index.ts';
import type { Here } from '../../src/slides/kinds/kind.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { wordsIn } from '../../src/words/index.ts';

/** The place in which slides of a deck are made. */
export const hereOf = (about: About, lang: SlideLang, register: Register, deck?: Deck): Here => ({
  register,
  subject: subjectOf(about, register),
  deck: deck ?? { about, slides: [] },
  lang,
  words: wordsIn(lang),
});

/** The slides that are made of something, in one language. */
export function contentsOf(
  about: About,
  lang: SlideLang,
  register: Register,
  given?: Omit<Deck, 'slides' | 'about'>,
): readonly { readonly slide: Slide; readonly content: Content }[] {
  const made = makeDeck(about, hereOf(about, lang, register));
  const here = hereOf(about, lang, register, { ...made, ...given });
  return made.slides.flatMap((slide) => {
    const content = kindById.get(slide.kind)?.content(here, slide);
    return content ? [{ slide, content }] : [];
  });
}

const text = (line: Line | undefined): string =>
  line ? `${line.text}${line.lang ? ` [${line.lang}]` : ''}${line.href ? ` <${line.href}>` : ''}` : '–';

function linesOfBlock(block: Block): readonly string[] {
  switch (block.form) {
    case 'greeting':
      return [
        text(block.word),
        ...(block.to ? [text(block.to)] : []),
        ...block.guests.map(({ name, post }) => `  ${text(name)}${post ? `, ${text(post)}` : ''}`),
        ...(block.more ? [`  ${text(block.more)}`] : []),
        ...block.by.map((line) => `  ${text(line)}`),
        `upright: ${[block.upright.word, block.upright.to].flatMap((l) => l?.text ?? []).join(' ')} (${block.seal?.seal ?? '–'})`,
      ];
    case 'figures':
      return block.items.map(({ value, label, open }) => `${text(value)}  ${text(label)}${open ? ' !' : ''}`);
    case 'text':
      return block.lines.map(text);
    case 'table':
      return [
        block.columns.map(({ head }) => head.text).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(text).join(' | ')),
        ...(block.more ? [text(block.more)] : []),
      ];
    case 'list':
      return [
        ...block.rows.flatMap(({ mark, text: said, note, blanks }) => [
          `(${mark}) ${text(said)}`,
          ...(note ? [`    ${text(note)}`] : []),
          ...(blanks ? [`    ${blanks.map((b) => `${b.text} ____`).join('  ')}`] : []),
        ]),
        ...(block.more ? [text(block.more)] : []),
      ];
    case 'sides':
      return block.sides.flatMap(({ head, people, more, seal }) => [
        `[${seal?.seal ?? '–'}] ${text(head)}`,
        ...people.map(({ name, post }) => `  ${text(name)}${post ? `, ${text(post)}` : ''}`),
        ...(more ? [`  ${text(more)}`] : []),
      ]);
    case 'timeline':
      return [
        `${block.size} timeline of ${block.rows.length}`,
        ...(block.gap ? [`gap: ${text(block.gap.text)}`] : []),
        ...(block.caption ? [text(block.caption)] : []),
      ];
    case 'chart':
      return [
        `${block.as}: ${text(block.unit)}; ${block.series.map(({ name }) => name.text).join(' + ')}`,
        ...block.categories.map(
          (category, i) => `${text(category)}: ${block.series.map(({ values }) => values[i]).join(' + ')}`,
        ),
        ...(block.more ? [text(block.more)] : []),
      ];
    case 'figure':
      return [`figure ${block.figure} <${block.href}>`];
  }
}

/** A slide as text, to be read aloud. */
export const contentText = ({ title, blocks, notes, source }: Content): string =>
  [
    text(title),
    ...blocks.flatMap((block) => ['', ...linesOfBlock(block)]),
    '',
    `— ${text(source)}`,
    ...notes.map((note) => `* ${note}`),
  ].join('\n');

/** A whole deck as text. */
export const deckText = (slides: readonly { readonly slide: Slide; readonly content: Content }[]): string =>
  `${slides
    .map(({ slide, content }, i) => `===== ${i + 1} ${slide.kind} =====\n${contentText(content)}`)
    .join('\n\n')}\n`;
