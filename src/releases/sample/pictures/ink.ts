export const colours = {
  paper: '#FBFAF6',
  white: '#FFFFFF',
  ink: '#1C1F23',
  grey: '#C9C6BC',
  stone: '#E7E3D8',
  green: '#BFD8CE',
  water: '#DFECE7',
  mud: '#B8AC8C',
  gold: '#F5E9C8',
};

/** A part of a drawing: SVG elements inside a group of ink lines. */
export type Ink = string;

const roundNumbers = (path: string): string =>
  path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** A line along path data; thinner lines are for what is far or fine. */
export const line = (path: string, width?: number): Ink =>
  `<path${width ? ` stroke-width="${width}"` : ''} d="${roundNumbers(path)}"/>`;

/** An outlined surface. */
export const surface = (path: string, fill: string): Ink => `<path fill="${fill}" d="${roundNumbers(path)}"/>`;

export const box = (x: number, y: number, width: number, height: number, fill = colours.white): Ink =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

export const disc = (x: number, y: number, radius: number, fill = colours.white): Ink =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

/** Slanted strokes across a rectangle, the engraver's shade. */
export function hatch(x: number, y: number, width: number, height: number, gap = 8): Ink {
  const strokes = Array.from({ length: Math.floor(width / gap) }, (_, index) => {
    const reach = Math.min(height, width - index * gap);
    return `M${x + index * gap} ${y + height}l${reach} ${-reach}`;
  });
  return line(strokes.join(''), 1);
}

/** Ground from `y` down, with the edge of a pavement. */
export const ground = (y: number, fill = colours.stone): Ink =>
  surface(`M-5 ${y}H485V330H-5Z`, fill) + line(`M0 ${y + 14}H480`, 1);

export const bag = (x: number, y: number, size: number): Ink =>
  surface(
    `M${x} ${y}q${-size * 0.2} ${-size} ${size * 0.5} ${-size}q${size * 0.75} 0 ${size * 0.55} ${size}z`,
    colours.grey,
  ) +
  line(
    `M${x + size * 0.4} ${y - size}l${-size * 0.12} ${-size * 0.22}m${size * 0.24} ${size * 0.22}l${size * 0.14} ${-size * 0.2}`,
    2,
  );

/** Scraps of paper and boxes strewn from `x` over a width. */
export function litter(x: number, y: number, width: number, count: number): Ink {
  const scraps = Array.from({ length: count }, (_, index) => {
    const [left, drop] = [x + Math.round((width * index) / count), (index * 7) % 17];
    return index % 3 === 0 ? `M${left} ${y + drop}h12v8h-12z` : `M${left} ${y + drop}l9 -6l6 8z`;
  });
  return `<path stroke-width="1.5" fill="${colours.white}" d="${scraps.join('')}"/>`;
}

/** A wheeled bin; an open one has its lid thrown back and waste above the rim. */
export function bin(x: number, y: number, isOpen: boolean): Ink {
  const body =
    surface(`M${x} ${y - 78}h54l-6 72h-42z`, isOpen ? colours.grey : colours.green) +
    disc(x + 12, y - 3, 6) +
    disc(x + 42, y - 3, 6);
  const ribs = line(`M${x + 18} ${y - 66}l2 50m16 -50l-2 50`, 1.5);
  if (!isOpen) return body + ribs + surface(`M${x - 4} ${y - 86}q31 -12 62 0v9h-62z`, colours.white);
  const waste = surface(`M${x + 2} ${y - 78}q6 -22 18 -14q10 -20 22 -4q12 -2 10 18z`, colours.stone);
  return (
    body +
    ribs +
    waste +
    line(`M${x - 2} ${y - 80}l-14 -34l-8 4`, 3) +
    (x % 2 === 0 ? hatch(x + 6, y - 60, 36, 40, 7) : '')
  );
}

export function house(x: number, base: number, width: number, height: number, fill = colours.white): Ink {
  const panes = Array.from({ length: Math.floor((width - 12) / 34) }, (_, column) =>
    Array.from(
      { length: Math.max(1, Math.floor((height - 30) / 44)) },
      (_, row) => `M${x + 16 + column * 34} ${base - height + 18 + row * 44}h18v24h-18z`,
    ).join(''),
  );
  return box(x, base - height, width, height, fill) + line(panes.join(''), 1.5);
}

export const tree = (x: number, base: number, size: number): Ink =>
  line(`M${x} ${base}v${-size}`, 4) +
  surface(
    `M${x - size * 0.5} ${base - size * 0.8}q${-size * 0.3} ${-size * 0.5} ${size * 0.2} ${-size * 0.6}q${size * 0.3} ${-size * 0.5} ${size * 0.6} 0q${size * 0.5} ${size * 0.1} ${size * 0.2} ${size * 0.6}q${-size * 0.5} ${size * 0.25} ${-size} 0z`,
    colours.green,
  );

export function flies(x: number, y: number, count: number): Ink {
  const marks = Array.from(
    { length: count },
    (_, index) => `M${x + ((index * 53) % 97)} ${y + ((index * 37) % 47)}q3 -6 6 0q3 -6 6 0`,
  );
  return line(marks.join(''), 1.5);
}

/** Rows of ripples. */
export function ripples(x: number, y: number, width: number, rows: number): Ink {
  const row = (index: number): string =>
    `M${x + (index % 2) * 18} ${y + index * 16}` +
    'q7 -6 14 0t14 0m16 0'.repeat(Math.max(1, Math.floor((width - (index % 2) * 18) / 44)));
  return line(Array.from({ length: rows }, (_, index) => row(index)).join(''), 1.5);
}

/** A pool on the ground. */
export const puddle = (x: number, y: number, width: number, fill = colours.mud): Ink =>
  surface(
    `M${x} ${y}q${width * 0.1} -14 ${width * 0.4} -9q${width * 0.3} -10 ${width * 0.6} 6q${-width * 0.1} 16 ${-width * 0.45} 12q${-width * 0.45} 6 ${-width * 0.55} -9z`,
    fill,
  ) + line(`M${x + width * 0.25} ${y}h${width * 0.2}m${width * 0.1} 5h${width * 0.15}`, 1);

/** Short signs of what shines or smells good: rays. */
export const gleam = (x: number, y: number): Ink =>
  line(`M${x} ${y - 14}v-10M${x + 12} ${y - 8}l8 -7M${x - 12} ${y - 8}l-8 -7`, 2);

export const both = (...parts: Ink[]): Ink => parts.join('');
