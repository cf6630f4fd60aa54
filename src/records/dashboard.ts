import type { Day } from './day.ts';
import type { Text } from './text.ts';
import type { When } from './when.ts';

/** The institution whose dashboard it is. */
export interface Home {
  readonly id: string;
  readonly name: Text;
  readonly short: Text;
  /** 1 to 4 characters. */
  readonly seal: string;
  /** The office that keeps the records. */
  readonly office?: Text;
}

/** A planning period, such as the 14th Five-Year Plan; whole years, both inclusive. */
export interface Period {
  readonly id: string;
  readonly name: Text;
  readonly fromYear: number;
  readonly toYear: number;
  /** 1 January of the first year, 31 December of the last. */
  readonly from: Day;
  readonly to: Day;
}

export interface ThemeGroup {
  readonly id: string;
  readonly name: Text;
}

export interface Dashboard {
  readonly title: Text;
  readonly home: Home;
  /** Partner ids, in display order. */
  readonly featuredPartners: readonly string[];
  /** In order of time. */
  readonly periods: readonly Period[];
  readonly themeGroups: readonly ThemeGroup[];
  /** Theme ids shown first and by themselves, in display order. */
  readonly watchedThemes: readonly string[];
  /** The day up to which the records are kept; absent when the file does not say. */
  readonly asOf?: When;
}
