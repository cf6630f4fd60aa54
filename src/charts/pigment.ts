/** The pigments a theme group can take, in display order of the groups; all further groups share hatched ash. */
const pigments = ['azurite', 'malachite', 'hematite', 'indigo', 'gamboge', 'ink'] as const;

export type Pigment = (typeof pigments)[number] | 'ash';

/** The pigment of the group at a place in the display order, counted from 0. It depends on nothing else, so a group keeps it. */
export const pigmentAt = (place: number): Pigment => pigments[place] ?? 'ash';
