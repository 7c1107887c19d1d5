/** An entry of a column: its page, what it is called and what it says. */
export interface ColumnItem {
  /** Whole address. */
  address: string;
  title: string;
  summary: string;
  /** RFC 3339; left out where no time is told. */
  published?: string;
}

/** A column as another site can show it, newest first; those that follow it read the feed. */
export interface ColumnContents {
  title: string;
  /** Whole address of its page. */
  home: string;
  items: readonly ColumnItem[];
  isSample: boolean;
}

/** A column that can be shown elsewhere. */
export interface FragmentColumn {
  /** Part of its address: small letters, digits and hyphens. */
  name: string;
  read: () => ColumnContents | Promise<ColumnContents>;
}
