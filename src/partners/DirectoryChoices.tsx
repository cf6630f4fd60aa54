import { type PartnerKind, partnerKinds, type Scope, scopes } from '../records/partner.ts';
import { useLanguage } from '../ui/use-language.ts';
import { type Choice, ChoiceRow } from './ChoiceRow.tsx';

interface Chosen {
  readonly kind: readonly string[];
  readonly scope: readonly string[];
  readonly country: readonly string[];
}

/** What the directory can be narrowed by, with how many partners each value would give. */
export function DirectoryChoices({
  view,
  counts,
  onChange,
}: {
  readonly view: Chosen;
  readonly counts: Readonly<Record<keyof Chosen, ReadonlyMap<string, number>>>;
  readonly onChange: (patch: Partial<Chosen>) => void;
}) {
  const { words } = useLanguage();
  const say = words.partners;
  const listed = <V extends string>(
    values: readonly V[],
    facet: keyof Chosen,
    label: (value: V) => string,
  ): readonly Choice[] =>
    values.map((value) => ({ value, label: label(value), count: counts[facet].get(value) ?? 0 }));
  const countries = [...counts.country.keys()].sort(
    (a, b) => (counts.country.get(b) ?? 0) - (counts.country.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return (
    <>
      <ChoiceRow
        title={say.kind}
        choices={listed<PartnerKind>(partnerKinds, 'kind', (kind) => words.records.kindPlural[kind])}
        chosen={view.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceRow
        title={say.scope}
        choices={listed<Scope>(scopes, 'scope', (scope) => words.records.scope[scope])}
        chosen={view.scope}
        onChange={(scope) => onChange({ scope })}
      />
      <ChoiceRow
        title={say.country}
        choices={listed(countries, 'country', words.records.country)}
        chosen={view.country}
        onChange={(country) => onChange({ country })}
      />
    </>
  );
}
