import { ThemeOverTime } from '../charts/ThemeOverTime.tsx';
import { useThemeView } from '../query/use-theme-view.ts';
import { visitsOf } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import { useRegister } from '../source/use-register.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';

/** A theme over time, by what the address asks for. */
export function ThemeTime({ theme }: { readonly theme: Theme }) {
  const register = useRegister();
  const { view, change } = useThemeView();
  return (
    <ThemeOverTime
      register={register}
      theme={theme}
      visits={visitsOf(register.visitsByTheme, theme.id)}
      by={view.by}
      onBy={(by) => change({ by })}
      tools={<AddToMeeting figure="theme-over-time" quiet />}
    />
  );
}

/** What the address asked for in vain. */
export function ThemeNotice() {
  const { ignored, change } = useThemeView();
  return <AddressNotice ignored={ignored} onClose={() => change({}, { replace: true })} />;
}
