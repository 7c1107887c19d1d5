import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../core/locale.ts';
import { fileUrl } from '../../../i18n/urls.ts';
import { answerChoice } from '../explorer/answer-choice.ts';
import type { Answer, OpenLedger } from '../explorer/answer.ts';
import { wholeLedger } from '../explorer/choice.ts';
import type { ExplorerFiles } from '../explorer/explorer.ts';
import { builtExplorer, explorerTable } from '../query/explorer-files.ts';
import { hasLedger } from '../query/problems.ts';
import { explorerNames } from './explorer-names.ts';

/** The ledger as the explorer opens it, and its answer while nothing is chosen: what the page holds before any script. */
export const explorerAtRest = (locale: Locale): { ledger: OpenLedger; answer: Answer } => {
  const table = explorerTable(explorerNames);
  return { ledger: table.ledger, answer: answerChoice(table, wholeLedger, locale) };
};

/** The addresses of the explorer's files. */
export function explorerUrls(): ExplorerFiles {
  const { rows, descriptions, history } = builtExplorer(explorerNames).files;
  const urlOf = (file: string): string => fileUrl(`ledger/explore/${file}`);
  return { rows: urlOf(rows), descriptions: descriptions.map(urlOf), history: urlOf(history) };
}

export const explorerFilePaths = (() =>
  hasLedger()
    ? [...builtExplorer(explorerNames).texts.keys()].map((file) => ({ params: { file } }))
    : []) satisfies GetStaticPaths;

export const explorerFile: APIRoute = ({ params: { file = '' } }) =>
  new Response(builtExplorer(explorerNames).texts.get(file) ?? null, {
    headers: { 'Content-Type': 'application/json' },
  });
