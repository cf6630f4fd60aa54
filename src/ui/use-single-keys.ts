import { createContext, useContext } from 'react';

/** Whether shortcuts of a single key are on. The application provides what the reader has set; alone a part has them on. */
export const SingleKeysContext = createContext(true);

export const useSingleKeys = (): boolean => useContext(SingleKeysContext);
