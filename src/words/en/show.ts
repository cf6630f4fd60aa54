/** Words of: show. */
export const show = {
  title: 'Show',
};
