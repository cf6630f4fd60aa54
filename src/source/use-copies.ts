import { useSyncExternalStore } from 'react';
import { type Copies, copiesNow, onCopies } from './copies.ts';

/** What is kept on this device for when there is no network. */
export const useCopies = (): Copies => useSyncExternalStore(onCopies, copiesNow);
