/** Words of the matrix about the order of its rows and columns. */
export const order = {
  orderRows: 'Order',
  orderUsual: 'As usual',
  orderMost: 'Most first',
  orderFewest: 'Fewest first',
  orderName: 'By name',
  /** By one column: "Most: Solid waste". */
  orderIn: (name: string, fewest: boolean) => `${fewest ? 'Fewest' : 'Most'}: ${name}`,
  orderedRows: (order: string) => `Rows: ${order}.`,
  orderedColumns: (order: string) => `Columns: ${order}.`,
  /** How lines are ordered, after "Rows:" or "Columns:". */
  ordered: {
    total: (fewest: boolean) => `${fewest ? 'fewest' : 'most'} first`,
    name: (back: boolean): string => (back ? 'by name, from the end' : 'by name'),
    line: (name: string, fewest: boolean) => `${fewest ? 'fewest' : 'most'} first in ${name}`,
  },
  orderBack: 'Usual order',
};
