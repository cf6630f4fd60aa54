import { languages, learn } from '../../src/words/index.ts';

// The page brings a language when a reader asks for it; tests may ask for any at once.
await Promise.all(languages.map(({ id }) => learn(id)));
