import { type Palette, type PaletteName, palettes } from './palette.ts';

/*
 * The faces of the design are on no other PC, and PowerPoint embeds none. In their place stand faces that come with Windows or
 * Office, so that nothing is exchanged behind anybody's back:
 * Cambria for the serif, since Georgia has no lining figures; Calibri for the sans; Microsoft YaHei, which every Windows has;
 * and for Chinese titles STZhongsong, the face of official headings, which comes with Office and is fetched by Microsoft 365.
 * It is strong by itself, so that Chinese titles are not set bold. SimSun is nowhere.
 */
const faces = {
  major: {
    latin: '<a:latin typeface="Cambria" panose="02040503050406030204"/>',
    chinese: '<a:ea typeface="STZhongsong" panose="02010600040101010101" pitchFamily="2" charset="-122"/>',
    script: 'STZhongsong',
  },
  minor: {
    latin: '<a:latin typeface="Calibri" panose="020F0502020204030204"/>',
    chinese:
      '<a:ea typeface="Microsoft YaHei" panose="020B0503020204020204" pitchFamily="34" charset="-122"/>',
    script: 'Microsoft YaHei',
  },
};

const fontXml = (tag: 'major' | 'minor'): string => {
  const { latin, chinese, script } = faces[tag];
  return `<a:${tag}Font>${latin}${chinese}<a:cs typeface=""/><a:font script="Hans" typeface="${script}"/></a:${tag}Font>`;
};

/** Which colours are dark and which light in the theme: what the ground is made of is settled by the map of the master. */
function coloursXml(palette: Palette, isDark: boolean): string {
  const [ground, text] = [
    ['paper', 'band'],
    ['ink', 'ink-2'],
  ] as const;
  const [dark, light] = isDark ? [ground, text] : [text, ground];
  const slots = {
    dk1: dark[0],
    lt1: light[0],
    dk2: dark[1],
    lt2: light[1],
    accent1: 'in',
    accent2: 'out',
    accent3: 'cinnabar',
    accent4: 't-malachite',
    accent5: 't-indigo',
    accent6: 't-hematite',
    hlink: 'in',
    folHlink: 'ink-3',
  } as const;
  return Object.entries(slots)
    .map(([slot, ink]) => `<a:${slot}><a:srgbClr val="${palette[ink].toUpperCase()}"/></a:${slot}>`)
    .join('');
}

/** A theme with the colours and faces of the design in place of those it has. */
export const themed = (theme: string, look: PaletteName): string =>
  theme
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Register">${coloursXml(palettes[look], look === 'dark')}</a:clrScheme>`,
    )
    .replace(
      /<a:fontScheme .*?<\/a:fontScheme>/s,
      `<a:fontScheme name="Register">${fontXml('major')}${fontXml('minor')}</a:fontScheme>`,
    );

/** What ground and text are made of. */
export const colourMap = (look: PaletteName): string => {
  const [ground, text] = look === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
  const accents = [1, 2, 3, 4, 5, 6].map((n) => `accent${n}="accent${n}"`).join(' ');
  return `<p:clrMap bg1="${ground}1" tx1="${text}1" bg2="${ground}2" tx2="${text}2" ${accents} hlink="hlink" folHlink="folHlink"/>`;
};
