import type { WebAddress } from './links.ts';
import { byLanguage, type Text } from './text.ts';
import type { When } from './when.ts';

/** In display order. */
export const partnerKinds = [
  'university',
  'research-institute',
  'company',
  'municipality',
  'government',
  'association',
  'embassy',
  'school',
  'international-organisation',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** In display order. */
export const scopes = ['domestic', 'international', 'hk-macao-taiwan'] as const;
export type Scope = (typeof scopes)[number];

export interface Milestone {
  readonly when: When;
  readonly summary: Text;
  /** Source id. */
  readonly source: string;
}

export interface Partner {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly aliases: readonly string[];
  readonly kind: PartnerKind;
  readonly scope: Scope;
  /** ISO 3166-1 alpha-2; a "country or region" wherever a person reads it. */
  readonly country?: string;
  readonly region?: Text;
  readonly city?: Text;
  /** The country an embassy or consulate speaks for, ISO 3166-1 alpha-2. */
  readonly represents?: string;
  /** Partner id of the body it belongs to. */
  readonly parent?: string;
  readonly description?: Text;
  readonly website?: WebAddress;
  /** 1 to 4 characters. */
  readonly seal?: string;
  readonly featured: boolean;
  readonly milestones: readonly Milestone[];
}

/**
 * The country or region of a partner wherever partners are counted or sorted by it: where it is, but for an embassy or
 * consulate the country it speaks for. Each partner has one at most, so that the parts make up the whole.
 */
export const countryOf = ({ represents, country }: Partner): string | undefined => represents ?? country;

/**
 * The name for lists and marks: the short one in each language that has it, else the full one, so that a partner with a
 * short Chinese name only is not called by it in English.
 */
export function shortNameOf({ name, short }: Pick<Partner, 'name' | 'short'>): Text {
  if (short === undefined || (typeof name === 'string' && typeof short === 'string')) return short ?? name;
  const said = Object.entries(byLanguage(short)).filter(([, text]) => text);
  return { ...byLanguage(name), ...Object.fromEntries(said) };
}
