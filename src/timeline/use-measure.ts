import { useSyncExternalStore } from 'react';
import { estimate, type Face, type Measure } from './text-width.ts';

let ready = false;
const waiting = new Set<() => void>();

/** Tells when the page's own fonts can be measured. A browser without them never says so. */
function subscribe(tell: () => void): () => void {
  if (waiting.size === 0 && !ready && 'fonts' in document)
    void Promise.allSettled(faces.map((face) => document.fonts.load(fontOf(face, 15)))).then(() => {
      ready = true;
      for (const each of waiting) each();
    });
  waiting.add(tell);
  return () => waiting.delete(tell);
}

const faces: readonly Face[] = ['sans', 'sans-bold', 'serif', 'serif-bold'];
const weights: Record<Face, string> = { sans: '400', 'sans-bold': '600', serif: '400', 'serif-bold': '600' };

/** A face at a size in px, as the root sets it in the present language. */
function fontOf(face: Face, size: number): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue(
    face.startsWith('serif') ? '--serif' : '--sans',
  );
  return `${weights[face]} ${size}px ${family}`;
}

/** Measures in the fonts that the root is set in, each text once. */
function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimate;
  const fonts = new Map<string, string>();
  const known = new Map<string, number>();
  return (text, size, face) => {
    const kind = `${face} ${size}`;
    const font = fonts.get(kind) ?? fontOf(face, size);
    fonts.set(kind, font);
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}

const measures = new Map<string, Measure>();

/** Measures text as the page will draw it; until the fonts are there, by a table. A language has its own fonts. */
export function useMeasure(lang: string): Measure {
  const isReady = useSyncExternalStore(
    subscribe,
    () => ready,
    () => false,
  );
  if (!isReady) return estimate;
  let measure = measures.get(lang);
  if (!measure) {
    measure = canvasMeasure();
    measures.set(lang, measure);
  }
  return measure;
}
