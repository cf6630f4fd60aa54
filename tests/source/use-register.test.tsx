import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { type FileKey, fileKeys } from '../../src/records/files.ts';
import { useDatasetQuery, useReading, useRegister } from '../../src/source/use-register.ts';
import { clientWith } from '../support/client.ts';
import { type Answer, inPieces, serveData } from '../support/data-server.ts';
import { rawDataset, rawVisit } from '../support/raw.ts';

const answers = (visits: unknown = rawDataset().visits): Record<FileKey, Answer> =>
  Object.fromEntries(
    fileKeys.map((key) => [key, JSON.stringify(key === 'visits' ? visits : rawDataset()[key])]),
  ) as Record<FileKey, Answer>;

const inside =
  (client: QueryClient) =>
  ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>{children}</Suspense>
    </QueryClientProvider>
  );

const gate = (client = new QueryClient()) => renderHook(() => useDatasetQuery(), { wrapper: inside(client) });

describe('useDatasetQuery', () => {
  it('loads and reads the records once', async () => {
    const fetched = serveData(answers([rawVisit(), rawVisit({ id: 'v2', date: 'soon' })]));
    const { result } = gate();
    expect(result.current).toMatchObject({ loaded: undefined, error: null, loading: true });
    await waitFor(() => expect(result.current.loaded).toBeDefined());
    expect(result.current.loaded?.register.visitById.get('v1')?.id).toBe('v1');
    expect(result.current.loaded?.reading.faults).toHaveLength(1);
    expect(result.current.progress.map((p) => p.file).toSorted()).toEqual([...fileKeys].toSorted());
    act(() => {
      window.dispatchEvent(new Event('focus'));
      window.dispatchEvent(new Event('online'));
    });
    expect(fetched).toHaveBeenCalledTimes(6);
  });

  it('says why it could not, and loads again when asked', async () => {
    serveData({ ...answers(), visits: '' });
    const { result } = gate();
    await waitFor(() => expect(result.current.error).toMatchObject({ file: 'visits', reason: 'empty' }));
    expect(result.current.loading).toBe(false);
    serveData(answers());
    act(() => result.current.reload());
    await waitFor(() => expect(result.current.loaded).toBeDefined());
    expect(result.current.error).toBeNull();
  });

  it('keeps what was loaded when loading again fails', async () => {
    serveData(answers());
    const { result } = gate();
    await waitFor(() => expect(result.current.loaded).toBeDefined());
    const before = result.current.loaded;
    serveData({});
    act(() => result.current.reload());
    await waitFor(() => expect(result.current.error).toMatchObject({ reason: 'not-found' }));
    expect(result.current.loaded).toBe(before);
  });

  it('can be given up', async () => {
    serveData({ ...answers(), visits: inPieces([new TextEncoder().encode('[')], { open: true }) });
    const { result } = gate();
    await waitFor(() => expect(result.current.progress.length).toBeGreaterThan(0));
    act(() => result.current.cancel());
    await waitFor(() => expect(result.current.loading).toBe(false));
    expect(result.current).toMatchObject({ loaded: undefined, error: null });
  });
});

describe('inside the gate', () => {
  it('the records and their reading are there', () => {
    const { result } = renderHook(() => ({ register: useRegister(), reading: useReading() }), {
      wrapper: inside(clientWith()),
    });
    expect(result.current.register.visits).toHaveLength(85);
    expect(result.current.reading.faults).toEqual([]);
  });
});
