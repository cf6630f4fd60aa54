import { useLanguage } from '../ui/use-language.ts';

export function PresenterPage() {
  const { words } = useLanguage();
  return <h1>{words.meeting.title}</h1>;
}
