import { defineWords } from '../../../i18n/dictionary.ts';

export const ledgerFeedWords = defineWords({
  'ledger.feed.title': { zh: '{site} · 问题台账', en: '{site} · Problem ledger' },
  'ledger.feed.valueTitle': { zh: '{site} · 问题台账：{value}', en: '{site} · Problem ledger: {value}' },
  'ledger.feed.links': { zh: '订阅', en: 'Subscribe' },
  'ledger.feed.event': { zh: '{kinds}：{name}', en: '{name}: {kinds}' },
  'ledger.feed.summary': {
    zh: '{id}，{area}，{class}。{kinds}。',
    en: '{id}, {area}, {class}: {kinds}.',
  },
});
