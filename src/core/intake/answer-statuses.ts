import type { Words } from '../words.ts';

/** Every status with which the intake server says that something is not done; a test has it answer with each. */
export const answerStatuses = {
  400: { zh: '内容不对，或请求读不懂', en: 'wrong content, or a request that cannot be read' },
  403: { zh: '编号或查询码不对', en: 'wrong number or code' },
  404: { zh: '没有', en: 'not there' },
  405: { zh: '这个地址不接受这种请求（见 Allow）', en: 'the address does not take such a request (see Allow)' },
  408: { zh: '传得太慢，或停住了', en: 'it came too slowly, or stopped on its way' },
  409: { zh: '与现状冲突', en: 'in conflict with what is there' },
  413: { zh: '太大', en: 'too large' },
  415: { zh: '格式不收', en: 'format not taken' },
  417: { zh: '请求头 Expect 不支持', en: 'the header Expect asks for what is not done' },
  429: { zh: '太频繁（见 Retry-After）', en: 'too often (see Retry-After)' },
  431: { zh: '请求头太长', en: 'headers too long' },
  500: { zh: '服务出错，没有收下', en: 'the service failed; nothing was taken' },
  503: { zh: '稍后再试（见 Retry-After）', en: 'try later (see Retry-After)' },
  507: { zh: '存储已满', en: 'storage full' },
} as const satisfies Record<number, Words>;

export type AnswerStatus = keyof typeof answerStatuses;
