import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';

/** Where figures are from, in a line: the dashboard and who keeps it. */
export function sourceLine({ dashboard }: Register, lang: string): string {
  const { title, home } = dashboard;
  const name = say(title, lang).text;
  const house = say(home.office ? home.short : home.name, lang).text;
  const office = home.office ? say(home.office, lang).text : '';
  // Chinese puts no space between them.
  return `${name} · ${[house, office].filter(Boolean).join(lang === 'zh' ? '' : ' ')}`;
}
