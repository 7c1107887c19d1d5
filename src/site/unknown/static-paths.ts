import { gapKinds } from '../../core/gap-kinds.ts';
import { locales } from '../../core/locale.ts';

/** A page a kind, whether anything of it is missing or not: an address once published never dies. */
export const kindPaths = () =>
  locales.flatMap((locale) => gapKinds.map((kind) => ({ params: { locale, kind }, props: { locale, kind } })));
