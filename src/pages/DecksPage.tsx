import { useLanguage } from '../ui/use-language.ts';

export function DecksPage() {
  const { words } = useLanguage();
  return <h1>{words.meeting.title}</h1>;
}
