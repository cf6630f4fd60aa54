/** Words of: meeting. */
export const meeting = {
  title: 'Meetings',
};
