import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Boundary } from '../../src/ui/Boundary.tsx';
import { lazyPart, PartMissing } from '../../src/ui/LazyPart.tsx';
import { Soon } from '../../src/ui/Soon.tsx';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;
const Waiting = () => <p>waiting</p>;

describe('a part in a file of its own', () => {
  test('has something in its place until it comes', async () => {
    let come = (_: typeof Greeting) => {};
    const Part = lazyPart(
      () =>
        new Promise<typeof Greeting>((resolve) => {
          come = resolve;
        }),
    );
    render(
      <Soon fallback={<Waiting />}>
        <Part name="Ada" />
      </Soon>,
    );
    expect(screen.getByText('waiting')).toBeInTheDocument();
    come(Greeting);
    expect(await screen.findByText('Hello Ada')).toBeInTheDocument();
    expect(screen.queryByText('waiting')).toBeNull();
  });

  test('that has come ahead is drawn at once, and its file is asked for once', async () => {
    const load = vi.fn(async () => Greeting);
    const Part = lazyPart(load);
    Part.fetch();
    Part.fetch();
    await vi.waitFor(() => expect(load).toHaveResolved());
    render(<Part name="Bo" />);
    expect(screen.getByText('Hello Bo')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('keeps its state when it comes after all and is drawn again', async () => {
    const Counter = ({ step }: { readonly step: number }) => {
      const [first] = useState(step);
      return <p>{`began with ${first}, now ${step}`}</p>;
    };
    const Part = lazyPart(async () => Counter);
    const drawn = (step: number) => (
      <Soon>
        <Part step={step} />
      </Soon>
    );
    const { rerender } = render(drawn(1));
    await screen.findByText('began with 1, now 1');
    rerender(drawn(2));
    expect(screen.getByText('began with 1, now 2')).toBeInTheDocument();
  });

  test('that did not come is not told while a newer version is looked for', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let look = () => {};
    globalThis.renewal = new Promise((done) => {
      look = done;
    });
    const Part = lazyPart<object>(() => Promise.reject(new Error('404')));
    render(
      <Boundary instead={() => <p>missing</p>}>
        <Soon fallback={<Waiting />}>
          <Part />
        </Soon>
      </Boundary>,
    );
    const told = screen.findByText('missing', {}, { timeout: 100 });
    await expect(told).rejects.toThrow();
    expect(screen.getByText('waiting')).toBeInTheDocument();
    look();
    expect(await screen.findByText('missing')).toBeInTheDocument();
    globalThis.renewal = undefined;
  });

  test('that did not come is asked for again when it is drawn anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi
      .fn<() => Promise<typeof Greeting>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(Greeting);
    const Part = lazyPart(load);
    Part.fetch();
    render(
      <Boundary
        instead={(error, retry) => (
          <button
            type="button"
            onClick={() => {
              if (error instanceof PartMissing) error.forget();
              retry();
            }}
          >
            again
          </button>
        )}
      >
        <Soon>
          <Part name="Cy" />
        </Soon>
      </Boundary>,
    );
    const again = await screen.findByRole('button', { name: 'again' });
    act(() => again.click());
    expect(await screen.findByText('Hello Cy')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
