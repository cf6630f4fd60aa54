import { createContext } from 'react';

/** What of the records a page shows, in words, for the pictures that are saved from it; empty when it shows all. */
export const ShownContext = createContext('');
