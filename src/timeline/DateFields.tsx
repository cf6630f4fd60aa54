import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { yearOf } from '../records/day.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { Words } from '../words/index.ts';
import styles from './DateFields.module.css';
import { type Fault, spanOfTexts, textsOf } from './date-text.ts';
import type { Span } from './scale.ts';
import type { SpanView } from './use-span.ts';

const ends = ['from', 'to'] as const;
type Texts = ReturnType<typeof textsOf>;

function faultText(fault: Fault, texts: Texts, extent: Span, say: Words['travel']): string {
  switch (fault.why) {
    case 'no-date':
      return say.noDate(fault.text);
    case 'no-such-day':
      return say.noSuchDay(fault.text);
    case 'backwards':
      return say.backwards(texts.from.trim(), texts.to.trim());
    case 'outside':
      return say.outside(yearOf(extent.from), yearOf(extent.to));
  }
}

/** The time shown as two dates to be written. Enter, or leaving the field, goes there; Escape takes back what was written. */
export function DateFields({ span }: { readonly span: SpanView }) {
  const { words } = useLanguage();
  const say = words.travel;
  const id = useId();
  const texts = textsOf(span.shown);
  // What is being written, over what stood there: once the time is another, it is over.
  const [draft, setDraft] = useState<{
    readonly over: Texts;
    readonly texts: Texts;
    readonly fault?: Fault;
  }>();
  const current = draft?.over.from === texts.from && draft.over.to === texts.to ? draft : undefined;
  const written = current?.texts ?? texts;
  const fault = current?.fault;

  const commit = (end: 'from' | 'to') => {
    if (!current || (written.from === texts.from && written.to === texts.to)) return;
    const found = spanOfTexts(written, end, span.extent);
    if ('why' in found) setDraft({ ...current, fault: found });
    else {
      setDraft(undefined);
      span.commit(found);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && current) {
      event.preventDefault();
      setDraft(undefined);
    }
  };
  return (
    <form
      className={styles['fields']}
      aria-label={say.tool}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        commit(document.activeElement?.id === `${id}-from` ? 'from' : 'to');
      }}
    >
      {ends.map((end) => (
        <label key={end} className={styles['field']}>
          <span>{say[end]}</span>
          <input
            id={`${id}-${end}`}
            className={cx(fault?.end === end && styles['wrong'])}
            type="text"
            autoComplete="off"
            spellCheck={false}
            size={10}
            title={say.hint}
            value={written[end]}
            aria-invalid={fault?.end === end || undefined}
            aria-describedby={`${id}-fault`}
            onChange={(event) => setDraft({ over: texts, texts: { ...written, [end]: event.target.value } })}
            onKeyDown={onKeyDown}
            onBlur={() => commit(end)}
          />
        </label>
      ))}
      {/* A form of two fields is sent by Enter only if it has a button. */}
      <button type="submit" hidden tabIndex={-1} />
      <p id={`${id}-fault`} className={styles['fault']} role="status">
        {fault && faultText(fault, written, span.extent, say)}
      </p>
    </form>
  );
}
