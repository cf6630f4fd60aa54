/** Words of: the timeline that is only looked at. */
export const still = {
  /** Beside the marks of a side, which are ours and theirs. */
  sides: { inbound: 'came to us', outbound: 'we went' },
};
