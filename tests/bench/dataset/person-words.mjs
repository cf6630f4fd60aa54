/** What people are called. */

/** Family names of Chinese people: as in a passport, and written. */
export const families =
  'Li李 Wang王 Zhang张 Liu刘 Chen陈 Yang杨 Zhao赵 Huang黄 Zhou周 Wu吴 Xu徐 Sun孙 Hu胡 Zhu朱 Gao高 Lin林 He何 Guo郭 Ma马 Luo罗 Liang梁 Song宋 Zheng郑 Xie谢 Han韩 Tang唐 Feng冯 Yu于 Dong董 Xiao萧 Cheng程 Cao曹 Yuan袁 Deng邓 Fu傅 Shen沈 Zeng曾 Peng彭 Lü吕 Su苏'
    .split(' ')
    .map((name) => /** @type {const} */ ([name.slice(0, -1), name.slice(-1)]));

/** Syllables of given names. */
export const givens =
  'wei伟 fang芳 na娜 min敏 jing静 li丽 qiang强 lei磊 jun军 yang洋 yong勇 yan艳 jie杰 juan娟 tao涛 ming明 chao超 xiu秀 xia霞 ping平 gang刚 gui桂 ying英 hua华 yu玉 ping萍 hong红 xin欣 bo波 hui辉 kai凯 jian建 guo国 zhi志 wen文 qing清 dong东 lin林 hai海 shan山 chun春 rui瑞 ze泽 yi怡 han涵 xuan轩 chen晨 si思 yuan远 ke可'
    .split(' ')
    .map((name) => /** @type {const} */ ([name.slice(0, -1), name.slice(-1)]));

export const foreignGivens =
  'Anna James Maria Peter Hans Yuki Kenji Olga Ivan Sofia Lucas Emma David Julia Martin Elena Paul Nina Thomas Laura Andreas Akiko Min-jun Seo-yeon Somchai Dewi Carlos Ana Pierre Claire Marco Giulia Jan Katarzyna Erik Ingrid Mikko Kadri Ahmed Fatima John Grace Robert Susan Daniel Alice'.split(
    ' ',
  );

export const foreignFamilies =
  'Smith Müller Tanaka Kim Petrov Rossi Novák Kowalski García Silva Dubois Jansen Svensson Virtanen Tamm Suzuki Park Lee Ivanova Schmidt Weber Fischer Bauer Huber Gruber Brown Taylor Wilson Walker Clarke Hughes Murphy Kelly Santos Costa Souza López Martín Moreau Laurent Bianchi Ferrari Horák Nowak Lewandowski Berg Lindholm Korhonen Sepp Hassan Mensah Otieno Dlamini Nguyen Tran Wibowo Suwan Batbayar Nazarbayev Sato Yamamoto Nakamura Choi Jung'.split(
    ' ',
  );
