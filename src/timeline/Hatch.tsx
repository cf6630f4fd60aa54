/**
 * Stripes that leave of a mark what is hatched, as everywhere where something is only possible. They belong to the drawing,
 * so that a picture of it has them. Their id is `id-hatch`; there are enough for a mark of 60 × 20 px.
 */
export const Hatch = ({ id }: { readonly id: string }) => (
  <clipPath id={`${id}-hatch`}>
    <path d={`M-20 20${'l20-20h2.1l-20 20zm4.2 0'.repeat(20)}`} />
  </clipPath>
);
