/** Forty themes: group, id, English, Chinese, and words by which reports speak of them. */

/** @typedef {readonly [group: string, id: string, en: string, zh: string, terms: readonly string[]]} ThemeWords */

/** @type {readonly (readonly [id: string, en: string, zh: string])[]} */
export const groups = [
  ['plans', 'National plans and initiatives', '国家规划与倡议'],
  ['environment', 'Environment', '生态环境'],
  ['industry', 'Industry', '产业'],
  ['research', 'Research', '科研'],
  ['people', 'People and culture', '人才与人文'],
];

/** @type {readonly ThemeWords[]} */
export const themeWords = [
  ['people', 'student-exchange', 'Student exchange', '学生交流', ['exchange students', '交换生']],
  ['people', 'staff-exchange', 'Staff exchange', '教师交流', ['visiting scholars', '访问学者']],
  ['people', 'joint-degrees', 'Joint degrees', '联合培养', ['double degree', '双学位']],
  ['environment', 'solid-waste', 'Solid waste', '固体废物', ['solid waste', '固废']],
  ['environment', 'carbon', 'Carbon neutrality', '碳中和', ['dual carbon', '双碳']],
  ['research', 'joint-labs', 'Joint laboratories', '联合实验室', ['joint lab', '共建实验室']],
  ['research', 'metallurgy', 'Metallurgy', '冶金', ['hydrogen steelmaking', '氢冶金']],
  ['research', 'materials', 'Advanced materials', '先进材料', ['rare earths', '稀土']],
  ['plans', 'belt-and-road', 'Belt and Road', '一带一路', ['Silk Road', '丝绸之路']],
  ['plans', '14th-five-year-plan', '14th Five-Year Plan', '十四五规划', ['14th FYP', '十四五']],
  ['plans', '13th-five-year-plan', '13th Five-Year Plan', '十三五规划', ['13th FYP', '十三五']],
  ['plans', '15th-five-year-plan', '15th Five-Year Plan', '十五五规划', ['15th FYP', '十五五']],
  ['plans', 'jing-jin-ji', 'Beijing–Tianjin–Hebei', '京津冀协同发展', ['Jing-Jin-Ji', '京津冀']],
  ['plans', 'rural-revival', 'Rural revitalisation', '乡村振兴', ['villages', '定点帮扶']],
  ['plans', 'double-first-class', 'Double First-Class', '双一流', ['world-class disciplines', '一流学科']],
  ['plans', 'education-opening', 'Opening of education', '教育对外开放', ['opening up', '对外开放']],
  ['environment', 'slag', 'Slag and tailings', '矿渣与尾矿', ['tailings', '钢渣']],
  ['environment', 'water', 'Water treatment', '水处理', ['waste water', '废水']],
  ['environment', 'air', 'Air quality', '大气治理', ['desulphurisation', '脱硫']],
  ['environment', 'recycling', 'Recycling', '循环利用', ['circular economy', '循环经济']],
  ['environment', 'mine-closure', 'Mine restoration', '矿山修复', ['ecological restoration', '生态修复']],
  ['environment', 'energy-saving', 'Energy saving', '节能', ['waste heat', '余热']],
  ['industry', 'steel', 'Steel', '钢铁', ['steelworks', '钢厂']],
  ['industry', 'mining', 'Mining', '矿业', ['ore', '矿石']],
  ['industry', 'automotive', 'Automotive', '汽车', ['lightweight bodies', '轻量化']],
  ['industry', 'aerospace', 'Aerospace', '航空航天', ['superalloys', '高温合金']],
  ['industry', 'smart-works', 'Smart works', '智能制造', ['digital twin', '数字孪生']],
  ['industry', 'new-energy', 'New energy', '新能源', ['batteries', '电池']],
  ['industry', 'technology-transfer', 'Technology transfer', '技术转移', ['patents', '专利转化']],
  ['industry', 'incubation', 'Start-ups', '创新创业', ['incubator', '孵化器']],
  ['research', 'ai', 'Artificial intelligence', '人工智能', ['machine learning', '机器学习']],
  ['research', 'corrosion', 'Corrosion', '腐蚀与防护', ['marine corrosion', '海洋腐蚀']],
  ['research', 'nuclear', 'Nuclear materials', '核材料', ['reactor steels', '反应堆用钢']],
  ['research', 'publishing', 'Journals', '学术期刊', ['journal', '期刊']],
  ['research', 'conferences', 'Conferences', '学术会议', ['symposium', '研讨会']],
  ['people', 'language', 'Language teaching', '语言教学', ['Chinese classes', '汉语教学']],
  ['people', 'culture', 'Culture', '人文交流', ['exhibition', '文化展']],
  ['people', 'alumni', 'Alumni', '校友', ['alumni association', '校友会']],
  ['people', 'scholarships', 'Scholarships', '奖学金', ['grants', '资助']],
  ['people', 'training', 'Training of officials', '干部培训', ['training course', '研修班']],
];
