import { agenda } from './agenda.ts';
import { agreed } from './agreed.ts';
import { figure } from './figure.ts';
import { glance } from './glance.ts';
import type { Kind } from './kind.ts';
import { next } from './next.ts';
import { opening } from './opening.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { proposals } from './proposals.ts';
import { results } from './results.ts';
import { text } from './text.ts';
import { thanks } from './thanks.ts';
import { themes } from './themes.ts';
import { timeline } from './timeline.ts';
import { visit } from './visit.ts';
import { welcome } from './welcome.ts';
import { years } from './years.ts';

/** Every kind of slide, in the order in which they are offered. A new one is a file here and a line. */
export const kinds: readonly Kind[] = [
  welcome,
  opening,
  people,
  agenda,
  glance,
  visit,
  timeline,
  years,
  plans,
  themes,
  partners,
  agreed,
  results,
  proposals,
  next,
  text,
  figure,
  thanks,
];

export const kindById: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));
