import type { ComponentProps } from 'react';
import { learnRest } from '../words/index.ts';
import { lazyPart } from './LazyPart.tsx';
import styles from './SavePicture.module.css';
import type { SavePictureMenu } from './SavePictureMenu.tsx';
import { Soon } from './Soon.tsx';

const Lazy = lazyPart(async () => {
  const [part] = await Promise.all([import('./SavePictureMenu.tsx'), learnRest()]);
  return part.SavePictureMenu;
});

/** "Save picture", beside the switch of a figure; it and its words come after what is drawn first. */
export function SavePicture(props: ComponentProps<typeof SavePictureMenu>) {
  return (
    <span className={styles['save']}>
      <Soon>
        <Lazy {...props} />
      </Soon>
    </span>
  );
}
