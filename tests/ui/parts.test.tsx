import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Chip } from '../../src/ui/Chip.tsx';
import { CopyLink } from '../../src/ui/CopyLink.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Direction } from '../../src/ui/Direction.tsx';
import { ExternalLink } from '../../src/ui/ExternalLink.tsx';
import { Figures } from '../../src/ui/Figures.tsx';
import { IconButton } from '../../src/ui/IconButton.tsx';
import { Num } from '../../src/ui/Num.tsx';
import { PageHead } from '../../src/ui/PageHead.tsx';
import { Seal } from '../../src/ui/Seal.tsx';
import { Segment } from '../../src/ui/Segment.tsx';
import { Status } from '../../src/ui/Status.tsx';
import { LanguageContext } from '../../src/ui/use-language.ts';
import { Who } from '../../src/ui/Who.tsx';

describe('doors', () => {
  test('a figure is a link that says what it counts', () => {
    render(
      <Num href="#/visits?direction=inbound" label="8 inbound visits">
        8
      </Num>,
    );
    expect(screen.getByRole('link', { name: '8 inbound visits' })).toHaveAttribute(
      'href',
      '#/visits?direction=inbound',
    );
  });

  test('figures are a list', () => {
    render(
      <Figures
        items={[
          { n: 85, href: '#/visits', label: '85 visits', text: 'visits' },
          { n: 3, text: 'people' },
        ]}
      />,
    );
    const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(within(first ?? document.body).getByRole('link', { name: '85 visits' })).toBeInTheDocument();
    expect(within(second ?? document.body).queryByRole('link')).toBeNull();
  });

  test('a partner is named in the reader’s language, its seal says nothing beside the name', () => {
    render(
      <LanguageContext value="zh">
        <Who id="a" name={{ en: 'Anshan', zh: '鞍钢' }} seal="鞍" href="#/partners/a" />
        <Who id="b" name={{ en: 'RWTH Aachen' }} seal="RW" href="#/partners/b" />
      </LanguageContext>,
    );
    expect(screen.getByRole('link', { name: '鞍钢' })).toBeInTheDocument();
    expect(screen.getByText('RWTH Aachen')).toHaveAttribute('lang', 'en');
  });

  test('a link out shows its host, as its own text or beside it', () => {
    render(
      <>
        <ExternalLink to={{ href: 'https://evil.example/x', host: 'evil.example' }}>Bank</ExternalLink>
        <ExternalLink to={{ href: 'https://example.org/', host: 'example.org' }} />
      </>,
    );
    const link = screen.getByRole('link', { name: 'Bank' });
    expect(link).toHaveAttribute('href', 'https://evil.example/x');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByText('evil.example')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'example.org' })).toHaveAttribute('href', 'https://example.org/');
  });
});

describe('controls', () => {
  test('a button presses, an icon has a name', async () => {
    const press = vi.fn();
    render(
      <>
        <Button kbd="c" onClick={press}>
          Copy
        </Button>
        <IconButton icon="close" label="Close" onClick={press} />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Copy/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(press).toHaveBeenCalledTimes(2);
  });

  test('of a segment one is chosen, and arrows choose', async () => {
    const options = [
      { id: 'a', label: 'Chart' },
      { id: 'b', label: 'Table' },
    ] as const;
    function Pair() {
      const [value, setValue] = useState<'a' | 'b'>('a');
      return <Segment label="Show as" options={options} value={value} onChange={setValue} />;
    }
    render(<Pair />);
    expect(screen.getByRole('group', { name: 'Show as' })).toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Chart' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Table' })).toBeChecked();
  });

  test.each(['{Enter}', '{Backspace}', '{Delete}'])('a chip goes with %s on its button', async (key) => {
    const remove = vi.fn();
    render(<Chip name="Period" value="十四五" onRemove={remove} removeLabel="Remove period" />);
    screen.getByRole('button', { name: 'Remove period' }).focus();
    await userEvent.keyboard(key);
    expect(remove).toHaveBeenCalledOnce();
  });

  test('a dialog is named by its title, closes by its cross and a click beside it', async () => {
    const close = vi.fn();
    const { rerender } = render(
      <Dialog open title="Help" onClose={close}>
        Keys
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Help' });
    await userEvent.click(screen.getByText('Keys'));
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.click(dialog);
    expect(close).toHaveBeenCalledTimes(2);
    rerender(
      <Dialog open={false} title="Help" onClose={close}>
        Keys
      </Dialog>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a link that cannot be copied is shown for copying by hand', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<CopyLink />);
    await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
    expect(await screen.findByDisplayValue(/lang=en$/)).toHaveAttribute('readonly');
  });
});

describe('signs stand with their words', () => {
  test.each([
    ['intended', false, 'Open, no report'],
    ['intended', true, 'Intended'],
    ['agreed', false, 'Agreed'],
    ['done', true, 'Done'],
    ['dropped', true, 'Dropped'],
  ] as const)('%s, reported: %s', (status, reported, word) => {
    const { container } = render(<Status status={status} reported={reported} />);
    expect(container).toHaveTextContent(word);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('a direction', () => {
    render(<Direction direction="joint" />);
    expect(screen.getByText('Elsewhere or online')).toBeInTheDocument();
  });

  test('a seal alone has a name', () => {
    render(<Seal id="cast" text="科协" size={72} full label="CAST" />);
    expect(screen.getByRole('img', { name: 'CAST' })).toHaveTextContent('科协');
  });

  test('a page’s heading can take the focus', () => {
    render(<PageHead title="Visits" actions={<button type="button">List</button>} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Visits' });
    heading.focus();
    expect(heading).toHaveFocus();
  });
});
