/** Surnames that are acronyms or titles elsewhere. */
export const acronyms: ReadonlySet<string> = new Set([
  'an',
  'du',
  'he',
  'ma',
  'ni',
  'pan',
  'tu',
  'yu',
  'bai',
  'she',
  'can',
  'shi',
  'sha',
]);

/** Surnames that begin sentences. */
export const sentenceWords: ReadonlySet<string> = new Set([
  'an',
  'he',
  'she',
  'you',
  'long',
  'sun',
  'song',
  'pan',
  'ban',
  'fan',
  'sang',
  'dang',
]);

/** Places of two syllables that follow a surname now and then, as in "Long Beijing" or "Ma Anhui". */
export const places: ReadonlySet<string> = new Set(
  (
    'beijing shanghai tianjin chongqing hebei shanxi liaoning jilin jiangsu zhejiang anhui fujian jiangxi shandong henan hubei ' +
    'hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan taipei xizang guangxi ningxia xinjiang hefei ' +
    'nanjing wuhan xi’an dalian shenzhen guangzhou hangzhou suzhou wuxi qingdao jinan zhuhai macau china'
  ).split(' '),
);

/** Words that begin the rest of a sentence, a post, or the name of an institution: a name ends before them. */
export const endsOfNames: ReadonlySet<string> = new Set(
  (
    'academician academy and appointed appointment assistant association at attends award awarded becomes board bureau campus ' +
    'center centre chair chairman chairwoman chancellor city club co college comes committee company conference consul ' +
    'cooperation corporation council counsellor county dean delegation delivers department deputy director district elect ' +
    'elected emeritus exchange executive expert experts faculty for forum foundation from general gives group hall hotel in ' +
    'industry institute invited joins lab laboratory lake leads lecture lectures led leaves library meets met mine minister ' +
    'mountain museum of office on opens park party position president prize professor professors program programme project ' +
    'province public receives railway rector research returns river road school secretary seminar senior series signs signed ' +
    'speaks station steel street summit symposium talks team title to tours training union university vice visit visited ' +
    'visits with workshop workstation'
  ).split(' '),
);

/** What institutions and places are called by, and never what somebody does. */
export const organs: ReadonlySet<string> = new Set(
  (
    'academy association bridge campus center centre city college company corporation county district group hall hospital hotel ' +
    'industry institute island laboratory lake library mine mountain museum office park port programme project province railway ' +
    'river road school station steel street temple university valley works workshop'
  ).split(' '),
);
