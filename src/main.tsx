import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ready } from './app/ready.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

// Not awaited: the files of the words import this one's, and would wait for it to end.
void ready().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App client={new QueryClient()} />
    </StrictMode>,
  ),
);

// Last of all, and not in one file, which needs no network; what does not come is not missed.
if (import.meta.env.MODE === 'production')
  addEventListener('load', () => import('./app/late.ts').catch(() => {}));
