import { useLanguage } from '../ui/use-language.ts';
import { FormGlyph } from './FormGlyph.tsx';
import type { Key } from './legend.ts';

/** What the forms of dates mean, as items of a list. */
export function FormKeys({ keys, fade }: { readonly keys: readonly Key[]; readonly fade: string }) {
  const say = useLanguage().words.timeline.legend;
  return keys.map(({ form, doubt, direction }) => (
    <li key={`${form} ${doubt}`}>
      <FormGlyph form={form} doubt={doubt} direction={direction} fade={fade} room={30} />{' '}
      {doubt !== 'none' ? say[doubt] : form !== 'day' && say[form]}
    </li>
  ));
}
