/** What partners are called: kind of partner, English with `*` for the place, Chinese with `*` for the place, share. */

/** @typedef {readonly [kind: string, en: string, zh: string, share: number]} Pattern */

/** @type {readonly Pattern[]} */
export const patterns = [
  ['university', 'University of *', '*大学', 14],
  ['university', '* University of Technology', '*工业大学', 12],
  ['university', '* Institute of Technology', '*理工学院', 8],
  ['university', '* Normal University', '*师范大学', 4],
  ['company', '* Steel', '*钢铁公司', 9],
  ['company', '* Mining Group', '*矿业集团', 6],
  ['company', '* Environmental Engineering', '*环境工程公司', 6],
  ['company', '* New Materials', '*新材料公司', 5],
  ['company', '* Motor', '*汽车公司', 3],
  ['municipality', 'City of *', '*市政府', 5],
  ['government', '* Department of Education', '*教育厅', 4],
  ['government', '* Bureau of Ecology and Environment', '*生态环境局', 4],
  ['association', '* Association for Science and Technology', '*科学技术协会', 5],
  ['association', '* Iron and Steel Association', '*钢铁协会', 3],
  ['research-institute', '* Research Institute of Metallurgy', '*冶金研究院', 5],
  ['research-institute', '* Academy of Sciences', '*科学院', 3],
  ['school', '* International School', '*国际学校', 2],
  ['international-organisation', '* Centre for Sustainable Development', '*可持续发展中心', 1],
  ['embassy', 'Consulate in *', '驻*领事馆', 1],
];

/** Before the name, so that a city can have several of a pattern. */
export const marks = [
  ['', ''],
  ['New ', '新'],
  ['East ', '东'],
  ['West ', '西'],
  ['South ', '南'],
  ['North ', '北'],
  ['Central ', '中'],
  ['Greater ', '大'],
];
