/**
 * Family names that stand first in Chinese, Korean, Vietnamese and Hungarian order: for "Xi Jinping" the short form is "Xi".
 * The commonest of each, from the countries' published name statistics.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Xi ' +
    'Lei Tsai Lai Chang Hsiao Ho Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Moon Nguyen Tran Pham To Vo Orban Orbán Magyar Hun Leung Carrie'
  ).split(' '),
);

/** Leave one off the end when names are compared: "Robert Kennedy Jr". */
export const generationMarks: ReadonlySet<string> = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
