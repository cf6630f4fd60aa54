import type { KnownIds } from './known-ids.ts';

interface RawEvidence {
  readonly source: string;
}

interface RawSeat {
  readonly person: string;
  readonly partner?: string;
}

interface RawTheme {
  readonly theme: string;
  readonly evidence?: readonly RawEvidence[];
}

interface RawReport {
  readonly source?: string;
}

interface RawOutcome {
  readonly evidence?: readonly RawEvidence[];
  readonly followUps?: readonly RawReport[];
}

/** Every place of a visit that names another record, as the file writes it; see `visitReferences`. */
interface RawVisit {
  readonly partners: readonly string[];
  readonly participants?: readonly RawSeat[];
  readonly themes?: readonly RawTheme[];
  readonly outcomes?: readonly RawOutcome[];
  readonly sources?: readonly string[];
}

/** Whether a visit that fits the shape names only records that are there. Builds nothing; `visitReferences` says what is wrong. */
export function namesOnlyKnown(ids: KnownIds): (raw: unknown) => boolean {
  const partners = ids.known('partners');
  const people = ids.known('people');
  const themes = ids.known('themes');
  const sources = ids.known('sources');
  const sourced = (evidence: readonly RawEvidence[] = []): boolean =>
    evidence.every(({ source }) => sources.has(source));
  const seated = ({ person, partner }: RawSeat): boolean =>
    people.has(person) && (partner === undefined || partners.has(partner));
  const themed = ({ theme, evidence }: RawTheme): boolean => themes.has(theme) && sourced(evidence);
  const reported = ({ source }: RawReport): boolean => source === undefined || sources.has(source);
  const agreed = ({ evidence, followUps = [] }: RawOutcome): boolean =>
    sourced(evidence) && followUps.every(reported);
  return (raw) => {
    const visit = raw as RawVisit;
    return (
      visit.partners.every((id) => partners.has(id)) &&
      (visit.participants ?? []).every(seated) &&
      (visit.themes ?? []).every(themed) &&
      (visit.outcomes ?? []).every(agreed) &&
      (visit.sources ?? []).every((id) => sources.has(id))
    );
  };
}
