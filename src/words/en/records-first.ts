/** Of the words of records, those that the first page needs. */
export const recordsFirst = {
  direction: { inbound: 'Inbound', outbound: 'Outbound', joint: 'Elsewhere or online' },
};
