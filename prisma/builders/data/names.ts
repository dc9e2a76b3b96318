/** Surnames as often as they are met in the Pearl River Delta; the names put together from these lists are invented. */
export const SURNAMES = [
  ...'陈陈陈陈李李李黄黄黄梁梁梁林林张张吴吴何何谭谭谭刘刘区区冯冯邓邓叶叶周周曾曾罗罗赵赵余余伍伍',
  ...'杨郑谢苏许蔡彭蒋徐胡朱高郭马孙汤温莫卢钟吕关甄容潘麦简钱董袁韦江廖邱邹熊丁',
  '司徒',
  '欧阳',
]

/** First and second characters of given names. */
export const GIVEN_FIRST = [
  ...'子嘉俊梓浩宇思雨晓文志家雅静明建伟佳欣诗怡泽锦铭洁慧颖倩韵芷乐彦启承景睿立柏卓远若书可以清映沛楚',
]
export const GIVEN_SECOND = [
  ...'轩豪杰涵琪彤瑶婷敏华辉强斌鹏凯峰霖昊然博妍莹玲雯萱桐琳瑜宁航阳森权荣锋健雪晴岚琦帆悦源渊川尧朗',
]
/** Given names of one character. */
export const GIVEN_SINGLE = [...'伟敏静磊洋勇艳杰娟涛超霞平刚桂颖璐蕾琛昕煜翔婧雯']
