import {
  bag,
  both,
  box,
  colours,
  disc,
  flies,
  gleam,
  ground,
  hatch,
  house,
  line,
  litter,
  puddle,
  surface,
  tree,
} from './ink.ts';
import type { Scene } from './scenes.ts';

const stall = (x: number, base: number): string =>
  both(
    box(x, base - 40, 84, 34, colours.gold),
    line(
      `M${x + 6} ${base - 6}v10m72 -10v10M${x + 4} ${base - 40}V${base - 96}M${x + 80} ${base - 40}V${base - 96}`,
      3,
    ),
    surface(`M${x - 8} ${base - 92}l14 -24h72l14 24z`, colours.white),
    line(`M${x + 12} ${base - 92}l6 -24m18 24v-24m18 24l-2 -24`, 1),
    disc(x + 20, base - 47, 7),
    disc(x + 38, base - 47, 7),
    disc(x + 56, base - 47, 7),
  );

const scooter = (x: number, base: number): string =>
  both(
    disc(x, base, 12),
    disc(x + 46, base, 12),
    line(`M${x} ${base}l12 -22h24l10 22M${x + 36} ${base - 22}l6 -20h-10M${x + 6} ${base - 28}h18`, 3),
  );

const street = both(
  box(-5, 40, 490, 150, colours.white),
  line(
    'M-5 84H485M60 84v106M170 84v106M280 84v106M390 84v106M76 104h76v58h-76zM186 104h76v58h-76zM296 104h76v58h-76z',
    1.5,
  ),
  line('M76 58h66m34 0h60m40 0h66', 3),
  ground(190),
  surface('M-5 286H485V330H-5Z', colours.grey),
  line('M30 308h60m60 0h60m60 0h60m60 0h60', 3),
);
const tactile = line(
  'M0 252H480M0 264H480M20 252v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12m40 -12v12',
  1.5,
);
const crossing = both(house(20, 200, 150, 170), house(330, 200, 150, 150), tree(250, 200, 90), ground(200), tactile);

export const streetScenes: readonly [Scene, Scene] = [
  {
    before: both(
      street,
      stall(30, 268),
      stall(150, 274),
      stall(270, 266),
      stall(378, 276),
      litter(20, 274, 440, 13),
      line('M180 150q-10 -16 0 -30t0 -28m18 56q-10 -16 0 -30', 1.5),
    ),
    after: both(street, tactile, tree(110, 240, 66), tree(370, 240, 66), gleam(240, 220)),
  },
  {
    before: both(
      crossing,
      scooter(40, 262),
      scooter(92, 254),
      scooter(150, 268),
      scooter(206, 256),
      scooter(262, 270),
      scooter(320, 254),
      scooter(380, 264),
      line('M384 228v-80h70v50h-70M398 164h42m-42 14h30', 2.5),
    ),
    after: both(
      crossing,
      line('M320 222H460M320 244H460M340 222v22m30 -22v22m30 -22v22m30 -22v22', 2),
      scooter(348, 218),
      scooter(414, 218),
      gleam(180, 236),
    ),
  },
];

const crane = line(
  'M380 228V30M380 40H250M380 40h60M264 40v40M380 60l-60 -20m60 20l40 -20M370 200l20 -24l-20 -24l20 -24l-20 -24l20 -24',
  2,
);
const hoarding = both(
  box(-5, 150, 300, 78, colours.white),
  line('M40 150v78M90 150v78M140 150v78M190 150v78M240 150v78', 1.5),
);
const lot = both(house(330, 190, 140, 110), ground(190, colours.paper));
const mound = (x: number, base: number, width: number, fill: string): string =>
  surface(
    `M${x} ${base}q${width * 0.25} ${-width * 0.42} ${width * 0.5} ${-width * 0.36}q${width * 0.3} 0 ${width * 0.5} ${width * 0.36}z`,
    fill,
  );
const cloud = (x: number, y: number): string =>
  surface(`M${x} ${y}q-16 -26 14 -28q10 -26 40 -12q30 -14 40 14q26 6 10 26z`, colours.stone);

export const dustScenes: readonly [Scene, Scene] = [
  {
    before: both(
      crane,
      ground(228),
      box(-5, 150, 120, 78),
      box(196, 150, 100, 78),
      line('M40 150v78M90 150v78M240 150v78', 1.5),
      mound(110, 236, 150, colours.mud),
      hatch(150, 190, 70, 44, 7),
      line('M120 250C220 262 330 286 470 300M110 262C210 276 320 298 430 316', 6),
      cloud(150, 150),
      cloud(240, 120),
      puddle(300, 270, 120),
    ),
    after: both(
      crane,
      ground(228),
      hoarding,
      line('M-5 146q20 -22 40 0t40 0t40 0t40 0t40 0t40 0t40 0', 1.5),
      box(300, 212, 110, 14, colours.water),
      line('M306 212q4 -30 18 -34m16 34q2 -26 14 -34m14 34q2 -24 12 -30', 1.5),
      line('M300 252H470', 2),
      gleam(210, 276),
    ),
  },
  {
    before: both(
      lot,
      mound(20, 240, 190, colours.mud),
      mound(170, 262, 220, colours.mud),
      hatch(70, 196, 90, 40, 8),
      hatch(230, 210, 90, 46, 8),
      line('M190 300l60 -14l40 22l90 -18', 2),
      cloud(70, 140),
      cloud(300, 150),
      litter(40, 280, 200, 6),
    ),
    after: both(
      lot,
      surface('M-5 230q120 -30 240 -6t250 -4V330H-5z', colours.green),
      line(
        'M40 262v-16m6 16l6 -12m-18 12l-6 -12M180 282v-16m6 16l6 -12m-18 12l-6 -12M330 262v-16m6 16l6 -12m-18 12l-6 -12M260 302v-16m6 16l6 -12m-18 12l-6 -12',
        2,
      ),
      tree(110, 226, 60),
      tree(420, 224, 70),
    ),
  },
];

const lane = both(
  surface('M-5 40L150 96V236L-5 320Z', colours.white),
  surface('M485 30L320 96V236L485 320Z', colours.white),
  surface('M150 236H320L485 330H-5Z', colours.stone),
  line(
    'M30 130l44 12v96l-44 20zM96 150l30 6v72l-30 12zM450 120l-46 16v100l46 22zM380 150l-26 6v72l26 12zM-5 36L156 92M485 26L314 92',
    2,
  ),
  house(176, 236, 120, 110),
);
const pond = both(
  house(30, 150, 110, 80),
  house(170, 150, 90, 70),
  tree(330, 150, 80),
  tree(430, 150, 60),
  ground(150),
);

export const villageScenes: readonly [Scene, Scene] = [
  {
    before: both(
      lane,
      bag(150, 262, 36),
      bag(120, 286, 46),
      bag(336, 276, 44),
      bag(376, 296, 40),
      litter(160, 276, 170, 9),
      puddle(190, 304, 130),
      line('M30 200q60 40 140 74', 4),
      flies(140, 200, 8),
    ),
    after: both(
      lane,
      line('M236 240V326M180 246L90 322M292 246L380 322', 1.5),
      surface('M126 256h26l-4 22h-18z', colours.gold),
      surface('M128 256q-6 -24 12 -28q18 4 10 28z', colours.green),
      surface('M340 266h26l-4 22h-18z', colours.gold),
      surface('M342 266q-6 -24 12 -28q18 4 10 28z', colours.green),
      gleam(236, 220),
    ),
  },
  {
    before: both(
      pond,
      surface('M60 220Q240 176 420 220Q450 270 380 306H100Q30 270 60 220Z', colours.mud),
      hatch(120, 250, 240, 40, 12),
      bag(70, 232, 40),
      bag(104, 226, 34),
      bag(370, 232, 44),
      litter(120, 222, 220, 9),
      flies(220, 170, 8),
    ),
    after: both(
      pond,
      surface('M60 220Q240 176 420 220Q450 270 380 306H100Q30 270 60 220Z', colours.water),
      line('M110 236q20 -8 40 0t40 0t40 0m60 0q20 -8 40 0m-180 30q20 -8 40 0t40 0m60 8q20 -8 40 0', 1.5),
      line(
        'M48 214V190M100 198V174M160 188V164M220 184V160M280 184V160M340 190V166M400 202V178M48 196Q220 140 400 184',
        2,
      ),
    ),
  },
];
