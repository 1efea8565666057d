import type { PolicyId } from '../../src/domain/policies/policy';

/** What a requirement is: a rule, something for people to judge, information. M, S, P, N: how hard its wording is. */
export interface RequirementFact {
  readonly id: string;
  readonly policy: PolicyId;
  readonly article: string;
  readonly kind: 'D' | 'H' | 'I';
  readonly strength: 'M' | 'S' | 'P' | 'N';
}

const facts = (policy: PolicyId, lines: string): RequirementFact[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', kind = '', strength = '', article = ''] = line.trim().split(' ');
      return { id, policy, article, kind, strength } as RequirementFact;
    });

/** All requirements of the five documents, written down here once more: id, kind, strength, article. */
export const REQUIREMENT_FACTS: readonly RequirementFact[] = [
  ...facts(
    'jiaozuo-2015',
    `
    JZ-01 D N 题注/第二十八条
    JZ-02 D P 第三条
    JZ-03 D N 第三条
    JZ-04 D M 第四条1
    JZ-05 D M 第四条2
    JZ-06 D M 第四条3
    JZ-07 D M 第四条4
    JZ-08 D M 第四条5
    JZ-09 D M 第四条6
    JZ-10 I S 第七条
    JZ-11 D N 第七条
    JZ-12 D S 第八条1
    JZ-13 H S 第八条2
    JZ-14 H S 第八条3
    JZ-15 H S 第八条4
    JZ-16 D S 第八条5
    JZ-17 D S 第八条6
    JZ-18 D S 第八条7
    JZ-19 H S 第八条8
    JZ-20 D N 第九条
    JZ-21 D N 第十条
    JZ-22 D S 第十一条
    JZ-23 D N 第十二条
    JZ-24 D P 第十二条
    JZ-25 D S 第十三条1
    JZ-26 D S 第十三条2
    JZ-27 D S 第十三条3
    JZ-28 D S 第十三条4
    JZ-29 D S 第十三条4
    JZ-30 D S 第十四条
    JZ-31 D S 第十五条
    JZ-32 D S 第十六条
    JZ-33 D S 第十六条
    JZ-34 D S 第十六条
    JZ-35 D S 第十七条
    JZ-36 D P 第二十条
    JZ-37 D S 第二十条
    JZ-38 D M 第二十条
    JZ-39 D P 第二十条
    JZ-40 D S 第二十条
    JZ-41 I N 第二十一条
    JZ-42 D N 第二十二条
    JZ-43 D S 第二十三条
    JZ-44 D S 第二十四条
    JZ-45 D M 第二十四条
    JZ-46 D S 第二十七条
  `,
  ),
  ...facts(
    'yangpu-2018',
    `
    YP-01 I N 标题/第二十四条
    YP-02 D N 第二条
    YP-03 D P 第三条1
    YP-04 H S 第三条1
    YP-05 D M 第三条2
    YP-06 H S 第三条2
    YP-07 D M 第三条3
    YP-08 D M 第三条4
    YP-09 D S 第三条5
    YP-10 D N 第四条
    YP-11 D S 第七条
    YP-12 D M 第七条
    YP-13 D S 第七条
    YP-14 D P 第七条
    YP-15 D S 第八条
    YP-16 D S 第八条
    YP-17 D S 第九条
    YP-18 D S 第十条
    YP-19 I S 第十条
    YP-20 D S 第十一条
    YP-21 D S 第十一条
    YP-22 D S 第十二条
    YP-23 D S 第十二条
    YP-24 D P 第十三条
    YP-25 D P 第十三条
    YP-26 D P 第十四条
    YP-27 D M 第十四条
    YP-28 D P 第十五条
    YP-29 D S 第十五条
    YP-30 D M 第十五条
    YP-31 D S 第十六条
    YP-32 D P 第十六条
    YP-33 D M 第十六条
    YP-34 I N 第十七条
    YP-35 I N 第十九条
    YP-36 D N 第二十三条
  `,
  ),
  ...facts(
    'xishuangbanna-2018',
    `
    BN-01 D N 文号/第十九条
    BN-02 D M 第二条
    BN-03 D M 第三条
    BN-04 D M 第三条
    BN-05 D S 第三条
    BN-06 D M 第六条(一)
    BN-07 H S 第六条(二)
    BN-08 D M 第六条(三)
    BN-09 D M 第六条(四)
    BN-10 D M 第六条(五)
    BN-11 D N 第七条
    BN-12 D S 第八条
    BN-13 D S 第九条
    BN-14 D S 第九条
    BN-15 D P 第九条
    BN-16 D S 第十条
    BN-17 D S 第十一条
    BN-18 D S 第十一条
    BN-19 D S 第十七条
    BN-20 D S 第十七条
    BN-21 D S 第十八条
    BN-22 I N 第十二条
  `,
  ),
  ...facts(
    'cccc-2018',
    `
    CC-01 D P 二
    CC-02 D N 二
    CC-03 D M 三一
    CC-04 D P 三一
    CC-05 D M 三二
    CC-06 H S 三二
    CC-07 D P 三三
    CC-08 H S 三三
    CC-09 D S 三四
    CC-10 D S 三五
    CC-11 D S 三六
    CC-12 D M 三七
    CC-13 D M 三七
    CC-14 D S 四一
    CC-15 I P 四一
    CC-16 D S 四二
    CC-17 D S 四三
    CC-18 D P 四四
    CC-19 D M 四四
    CC-20 D M 四四
    CC-21 D M 四末
    CC-22 H S 四末
    CC-23 D S 五（五）
    CC-24 D M 五（五）
    CC-25 D M 五（五）
    CC-26 D M 五（五）
    CC-27 D S 五（五）
    CC-28 D S 五（五）
    CC-29 D M 附件1封面
    CC-30 D S 填表说明1
    CC-31 D S 填表说明2
    CC-32 D M 填表说明3
    CC-33 D M 填表说明4
    CC-34 D M 填表说明5
    CC-35 D M 填表说明6
    CC-36 I P 填表说明7
    CC-37 D M 填表说明8
    CC-38 H M 填表说明9
    CC-39 D M 填表说明10
    CC-40 D M 填表说明11
    CC-41 D M 附件1表内
    CC-42 D P 附件1表内
    CC-43 D S 附件2
  `,
  ),
  ...facts(
    'beijing-2011',
    `
    BJ-01 D S 一
    BJ-02 I M 三
    BJ-03 D M 三1
    BJ-04 D M 三2
    BJ-05 D M 三3
    BJ-06 D M 三4
    BJ-07 D M 三5
    BJ-08 D S 四
    BJ-09 D S 四
    BJ-10 D S 四
    BJ-11 D P 四
    BJ-12 D P 四
    BJ-13 D P 四
    BJ-14 D M 四
    BJ-15 D S 四
    BJ-16 D M 四
    BJ-17 D M 四·材料1
    BJ-18 D M 四·材料2
    BJ-19 D M 四·材料3
    BJ-20 D M 四·材料4
    BJ-21 D M 五1
    BJ-22 D M 五1
    BJ-23 D P 五3
    BJ-24 D S 五4
    BJ-25 I P 四
  `,
  ),
];
