import {
  bag,
  bin,
  both,
  box,
  colours,
  flies,
  gleam,
  ground,
  hatch,
  house,
  line,
  litter,
  puddle,
  ripples,
  surface,
  tree,
} from './ink.ts';
import type { Scene } from './scenes.ts';

const shelter = both(
  ground(236),
  house(300, 236, 170, 150),
  surface('M60 110L250 96V112L60 126Z', colours.stone),
  line('M76 124V250M236 112V250', 4),
);
const wall = both(
  ground(230),
  tree(420, 230, 84),
  box(-5, 120, 330, 110, colours.stone),
  line(
    'M-5 148H325M-5 176H325M-5 204H325M40 120v28M130 120v28M220 120v28M85 148v28M175 148v28M265 148v28M40 176v28M130 176v28M220 176v28',
    1,
  ),
);

export const garbageScenes: readonly [Scene, Scene] = [
  {
    before: both(
      shelter,
      bin(90, 266, true),
      bin(164, 266, true),
      bag(56, 284, 42),
      bag(132, 290, 36),
      bag(222, 286, 46),
      bag(262, 292, 34),
      litter(40, 296, 300, 11),
      flies(110, 120, 10),
    ),
    after: both(shelter, bin(86, 266, false), bin(156, 266, false), line('M60 286H270', 2), gleam(270, 200)),
  },
  {
    before: both(
      wall,
      bag(60, 262, 56),
      bag(104, 270, 44),
      bag(150, 258, 60),
      bag(206, 268, 48),
      bag(130, 290, 50),
      litter(20, 288, 380, 14),
      puddle(250, 302, 170),
      flies(100, 150, 9),
    ),
    after: both(
      wall,
      bin(60, 262, false),
      bin(130, 262, false),
      bin(200, 262, false),
      surface('M300 230q6 -34 20 -34t20 34z', colours.green),
      gleam(290, 160),
    ),
  },
];

const bank = both(
  tree(60, 130, 70),
  tree(410, 126, 80),
  house(190, 128, 120, 70),
  surface('M-5 128H485V176L-5 186Z', colours.stone),
  line('M0 140H480', 1),
  line('M0 108H480M30 108v34M110 108v34M190 108v34M270 108v34M350 108v34M430 108v34', 2),
);
const channel = both(
  house(20, 120, 130, 90),
  house(330, 120, 130, 100),
  surface('M-5 118H485L400 172H80Z', colours.stone),
  surface('M80 172H400L485 330H-5Z', colours.stone),
  line('M80 172L20 300M400 172L460 300', 2),
);

export const waterwayScenes: readonly [Scene, Scene] = [
  {
    before: both(
      bank,
      surface('M-5 186L485 176V330H-5Z', colours.mud),
      hatch(0, 226, 480, 40, 14),
      puddle(60, 226, 190, colours.grey),
      puddle(250, 282, 180, colours.grey),
      litter(80, 218, 150, 6),
      litter(270, 272, 140, 7),
      bag(330, 190, 32),
      bag(110, 196, 26),
    ),
    after: both(
      bank,
      surface('M-5 186L485 176V330H-5Z', colours.water),
      ripples(30, 216, 420, 6),
      line('M70 186q-8 -26 4 -40m8 40q2 -24 14 -34M400 180q-4 -22 6 -34m8 34q6 -20 14 -26', 2),
    ),
  },
  {
    before: both(
      channel,
      surface('M130 200H350L400 330H80Z', colours.mud),
      line('M330 132v18q-4 34 -14 60', 8),
      puddle(190, 226, 110, colours.grey),
      puddle(150, 284, 170, colours.grey),
      litter(170, 246, 150, 8),
      flies(220, 130, 9),
      hatch(120, 300, 240, 26, 12),
    ),
    after: both(
      channel,
      surface('M130 200H350L400 330H80Z', colours.water),
      ripples(150, 226, 190, 6),
      line('M96 206l-18 40m320 -40l18 40', 2),
      tree(240, 118, 60),
    ),
  },
];

const block = both(
  ground(240),
  house(20, 240, 206, 190),
  house(300, 240, 160, 160),
  box(96, 176, 54, 64, colours.stone),
  line('M123 176v64', 2),
  line('M86 176h74l-8 -14h-58z', 2),
);
const stair = both(
  box(-5, -5, 490, 340, colours.stone),
  surface('M120 330V210h70v-44h70v-44h70v-44h160V330z', colours.white),
  line('M190 210V330M260 166V330M330 122V330', 1),
  line('M100 200L380 20M140 200v-26M210 156v-26M280 112v-26', 3),
);

export const residentialScenes: readonly [Scene, Scene] = [
  {
    before: both(
      block,
      line('M60 72q90 60 130 150M360 96q-70 80 -130 160', 2),
      box(222, 210, 64, 40, colours.grey),
      line('M222 210l12 -22h64l-12 22M298 188v40l-12 22', 2),
      box(172, 226, 40, 34, colours.gold),
      bag(288, 270, 44),
      bag(330, 276, 38),
      puddle(60, 290, 200),
      litter(150, 276, 260, 9),
    ),
    after: both(
      block,
      tree(262, 240, 60),
      line('M236 262h110m-98 0v-14m84 14v-14M236 250h110', 3),
      surface('M40 268h130q6 12 -4 20H36q-6 -12 4 -20z', colours.green),
      gleam(124, 150),
    ),
  },
  {
    before: both(
      stair,
      box(140, 152, 54, 58, colours.grey),
      line('M140 170h54m-54 18h54', 1.5),
      box(204, 122, 48, 44, colours.gold),
      line('M204 122l48 44m0 -44l-48 44', 1),
      bag(330, 78, 40),
      bag(380, 78, 46),
      box(20, 250, 84, 80, colours.white),
      line('M20 270h84m-84 20h84m-84 20h84', 1.5),
      litter(190, 300, 200, 8),
      hatch(340, 130, 110, 90, 10),
    ),
    after: both(
      stair,
      surface('M396 78v-26h34v26z', colours.gold),
      surface('M398 52q-10 -26 14 -34q26 8 16 34z', colours.green),
      line('M380 120h70v60h-70zM390 136h50m-50 14h50m-50 14h34', 1.5),
      gleam(240, 120),
    ),
  },
];
