import type { ComponentProps } from 'react';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { learnRest } from '../words/index.ts';
import type { AddToMeetingButton } from './AddToMeetingButton.tsx';

const Lazy = lazyPart(async () => {
  const [part] = await Promise.all([import('./AddToMeetingButton.tsx'), learnRest()]);
  return part.AddToMeetingButton;
});

/** "Add to meeting": puts a view or a visit into a deck. It and its words come after what is drawn first. */
export function AddToMeeting(props: ComponentProps<typeof AddToMeetingButton>) {
  return (
    <Soon>
      <Lazy {...props} />
    </Soon>
  );
}
