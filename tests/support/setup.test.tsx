import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';

/** Changes its state outside act(), about which React warns. */
function Restless() {
  const [n, setN] = useState(0);
  return (
    <button type="button" onClick={() => queueMicrotask(() => setN(n + 1))}>
      {n}
    </button>
  );
}

describe('the test setup', () => {
  it.fails('fails a test that says something on the console', () => {
    console.error('an error');
  });

  it.fails('fails a test whose component changes outside act()', async () => {
    render(<Restless />);
    screen.getByRole('button').click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('takes away what the test before has drawn', () => {
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lends a dialog that opens and closes', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    let closed = 0;
    dialog.addEventListener('close', () => closed++);
    dialog.showModal();
    expect(dialog.open).toBe(true);
    dialog.close();
    dialog.close();
    expect([dialog.open, closed]).toEqual([false, 1]);
    dialog.remove();
  });

  it('lends media queries and observers', () => {
    expect(matchMedia('(max-width: 1px)').matches).toBe(false);
    expect(() => new ResizeObserver(() => {}).observe(document.body)).not.toThrow();
  });
});
