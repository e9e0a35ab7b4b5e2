import type { Lexicon } from '../../engine/rule';

/** A senior's outcome, said not to be a sanction. */
const softer: Lexicon = {
  'softer.name':
    '{不是|不算|并不是|并非|不属|不属于|不等于|谈不上|算不上|够不上}{处分|惩处|处罚|问责|追责|惩罚|惩戒|正式处分} 非{惩罚|惩处|处分}性{的|} {属|属于|只是|不过是|只属}{关心|提醒|爱护|善意提醒|工作提醒|内部提醒}',
  'softer.perk':
    '{收回|撤回|退回|缴回|放弃|取消}{了|}{当年|年终|年度|全年|}{奖励|奖金|荣誉|奖章|考绩奖金}',
};

export default softer;
