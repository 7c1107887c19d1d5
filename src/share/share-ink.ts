/** The light colours of `styles/tokens.css`; a test holds the two together. */
export const ink = {
  paper: '#fbfaf6',
  ink: '#1c1f23',
  muted: '#565d63',
  hairline: '#dad6cb',
  celadon: '#1f6b5e',
  'celadon-tint': '#dfece7',
  cinnabar: '#a3261b',
  'cinnabar-tint': '#f7e5e1',
  gold: '#7a5600',
  'gold-tint': '#f5e9c8',
  board: '#23262b',
  'wall-on-time': '#5a9889',
  'wall-late': '#a3c8be',
  'wall-back': '#8a4b14',
  'wall-open': '#b3851a',
} as const;

export type Ink = keyof typeof ink;
