import { Segment } from './Segment.tsx';
import { useLanguage } from './use-language.ts';

export type ViewKind = 'chart' | 'table';

/** The same figures as a picture or as a table. */
export function ViewSwitch({
  value,
  onChange,
}: {
  readonly value: ViewKind;
  readonly onChange: (view: ViewKind) => void;
}) {
  const { words } = useLanguage();
  return (
    <Segment
      label={words.ui.showAs}
      options={[
        { id: 'chart', label: words.ui.chart },
        { id: 'table', label: words.ui.table },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
