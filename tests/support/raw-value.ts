/** What no page and no drawing may ever hold: a value that was not turned into words. */
export const RAW_VALUE = /\b(?:undefined|NaN|null|Infinity)\b|Invalid Date|\[object \w+\]/;
