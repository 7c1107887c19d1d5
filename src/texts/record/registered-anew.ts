import type { ArticleHistory } from './article-histories.ts';

/** A text that was registered anew before its day, as its readers are told. */
export interface RegisteredAnew {
  /** The day of the entry, as whoever wrote it says. */
  on: string;
  /** The day from which that version can be read. */
  appears: string;
  /** False where the article was withdrawn before that day. */
  hasAppeared: boolean;
}

/** Every time that a text of an article was registered anew, oldest first. */
export const registeredAnew = ({
  anew,
  texts,
  withdrawal,
}: Pick<ArticleHistory, 'anew' | 'texts' | 'withdrawal'>): RegisteredAnew[] =>
  anew.map(({ date, version }) => {
    const last = texts.find((one) => one.version === version);
    const appears = last?.appears ?? last?.date ?? date;
    return { on: date, appears, hasAppeared: !withdrawal || withdrawal.date >= appears };
  });
