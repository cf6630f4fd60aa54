import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './AgendaTimes.module.css';
import { nextTime, setTimes, timesOf } from './agenda.ts';
import type { FormPart } from './form-part.ts';

/** The times of an agenda; what happens then is among the words of the slide. */
export function AgendaTimes({ deck, slide, edit, onRest }: FormPart) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const times = timesOf(slide);
  const places = times.map((_, i) => i);
  return (
    <fieldset className={styles['times']} aria-label={own.times}>
      <span className={styles['head']} aria-hidden="true">
        {own.times}
      </span>
      {times.map((time, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time is known by its place alone
        <span key={i} className={styles['time']}>
          <input
            type="time"
            aria-label={own.time(i + 1)}
            value={time}
            onChange={({ target: { value } }) => {
              if (value !== '')
                edit(setTimes(deck, slide.id, times.with(i, value), places), {
                  joins: `${slide.id} time ${i}`,
                });
            }}
            onBlur={onRest}
          />
          <IconButton
            icon="close"
            label={own.removeTime(i + 1)}
            onClick={() => edit(setTimes(deck, slide.id, times.toSpliced(i, 1), places.toSpliced(i, 1)))}
          />
        </span>
      ))}
      <Button
        kind="quiet"
        onClick={() => edit(setTimes(deck, slide.id, [...times, nextTime(times)], [...places, times.length]))}
      >
        {own.addTime}
      </Button>
    </fieldset>
  );
}
