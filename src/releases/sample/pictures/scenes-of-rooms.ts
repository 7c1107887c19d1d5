import { bag, both, box, colours, disc, flies, gleam, hatch, line, litter, puddle, surface } from './ink.ts';
import type { Scene } from './scenes.ts';

const floor = (y: number): string =>
  both(
    box(-5, -5, 490, y + 5, colours.paper),
    surface(`M-5 ${y}H485V330H-5Z`, colours.stone),
    line(`M80 ${y}L0 330M170 ${y}L130 330M260 ${y}V330M350 ${y}L390 330M430 ${y}L500 330M0 ${y + 34}H480`, 1),
  );
const tiles = line(
  'M0 40H480M0 80H480M0 120H480M60 0V160M120 0V160M180 0V160M240 0V160M300 0V160M360 0V160M420 0V160',
  1,
);

const stallDoor = (x: number, isOpen: boolean): string =>
  both(
    box(x, 60, 86, 160),
    isOpen
      ? surface(`M${x} 60l-34 14V246l34 -26z`, colours.stone)
      : both(box(x + 8, 72, 70, 140, colours.stone), disc(x + 66, 146, 4)),
  );
const pan = (x: number, isDirty: boolean): string =>
  both(
    surface(`M${x} 204q-4 -34 28 -34t28 34l-8 16h-40z`, isDirty ? colours.mud : colours.white),
    line(`M${x + 10} 190q18 10 36 0`, 2),
  );
const basin = (x: number): string =>
  both(
    surface(`M${x} 170h76q-2 34 -38 34t-38 -34z`, colours.white),
    line(`M${x + 38} 170v-24q0 -12 16 -10M${x + 38} 204v40`, 3),
  );
const mirror = (x: number): string => both(box(x, 60, 76, 70), line(`M${x + 12} 112l34 -40m-14 46l30 -36`, 1));

export const toiletScenes: readonly [Scene, Scene] = [
  {
    before: both(
      floor(220),
      tiles,
      stallDoor(60, true),
      stallDoor(196, true),
      stallDoor(332, false),
      pan(74, true),
      pan(210, true),
      puddle(90, 262, 170),
      puddle(280, 290, 130),
      litter(150, 276, 220, 8),
      flies(90, 120, 8),
      hatch(340, 80, 60, 60, 9),
    ),
    after: both(
      floor(220),
      tiles,
      stallDoor(60, false),
      stallDoor(196, true),
      stallDoor(332, false),
      pan(210, false),
      gleam(240, 250),
      line('M396 240h54l-6 40h-42z', 2),
    ),
  },
  {
    before: both(
      floor(230),
      tiles,
      mirror(60),
      mirror(190),
      basin(60),
      basin(190),
      line('M70 70l50 44m14 -40l-30 50', 1.5),
      box(330, 90, 90, 140, colours.grey),
      line('M346 230V110m18 120l-8 -130m30 130l14 -110M330 150h90', 3),
      bag(340, 268, 40),
      puddle(60, 268, 190),
      line('M92 92v24h-18m150 -26l20 30', 1),
      litter(250, 280, 150, 6),
      hatch(200, 66, 56, 56, 10),
    ),
    after: both(
      floor(230),
      tiles,
      mirror(60),
      mirror(190),
      basin(60),
      basin(190),
      box(320, 70, 110, 160, colours.white),
      line('M338 170h70M338 170v30M340 120v30q30 30 60 0M396 100v70', 4),
      box(286, 150, 22, 34, colours.gold),
      gleam(98, 250),
      gleam(228, 250),
    ),
  },
];

const counter = (x: number, width: number, fill: string): string =>
  both(
    box(x, 176, width, 60, fill),
    line(`M${x} 190h${width}`, 2),
    surface(`M${x - 6} 84l16 -34h${width - 20}l16 34z`, colours.white),
    line(`M${x + 4} 84V176M${x + width - 4} 84V176`, 2),
  );
const fruit = (x: number): string =>
  both(
    disc(x, 168, 9, colours.gold),
    disc(x + 20, 168, 9, colours.gold),
    disc(x + 40, 168, 9, colours.gold),
    disc(x + 10, 153, 9, colours.gold),
    disc(x + 30, 153, 9, colours.gold),
  );
const fish = (x: number, y: number): string =>
  line(`M${x} ${y}q20 -16 40 0q-20 16 -40 0m40 0l12 -8v16zM${x + 10} ${y - 2}h1`, 2);
const hall = floor(230);

export const marketScenes: readonly [Scene, Scene] = [
  {
    before: both(
      hall,
      counter(24, 180, colours.stone),
      counter(280, 180, colours.stone),
      fish(50, 164),
      fish(120, 160),
      fish(300, 164),
      box(196, 232, 60, 40, colours.gold),
      line('M196 246h60m-60 12h60', 1),
      box(240, 262, 60, 36, colours.gold),
      puddle(40, 276, 170),
      puddle(310, 282, 140),
      litter(60, 290, 360, 12),
      fish(140, 300),
      flies(60, 96, 10),
    ),
    after: both(
      hall,
      counter(24, 180, colours.white),
      counter(280, 180, colours.white),
      fruit(50),
      fruit(120),
      fruit(306),
      fruit(380),
      box(20, 250, 440, 8, colours.water),
      line('M40 250v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8m40 -8v8', 1),
      gleam(240, 226),
    ),
  },
  {
    before: both(
      hall,
      line('M40 60H440', 4),
      line(
        'M80 60v30q-10 40 0 60q16 -10 10 -60M160 60v30q-14 50 0 70q20 -20 10 -70M240 60v30q-10 40 0 60q16 -10 10 -60',
        2,
      ),
      box(40, 190, 260, 50, colours.grey),
      hatch(50, 196, 230, 40, 8),
      box(330, 120, 120, 110, colours.white),
      line(
        'M330 140h120M350 120v110m20 -110v110m20 -110v110m20 -110v110m20 -110v110M360 180q14 -16 26 0q-4 14 -20 12zM404 200q14 -16 26 0q-4 14 -20 12z',
        1.5,
      ),
      flies(100, 120, 10),
      puddle(60, 280, 150),
      bag(240, 290, 46),
      bag(286, 298, 40),
    ),
    after: both(
      hall,
      line('M40 50H300', 4),
      surface('M40 96H300V176H40Z', colours.water),
      line('M40 96H300V176H40ZM126 96v80m86 -80v80M60 120l24 -16m70 40l30 -26', 1.5),
      box(40, 190, 260, 50, colours.white),
      surface('M70 190q16 -30 40 0zM140 190q16 -30 40 0zM210 190q16 -30 40 0z', colours.gold),
      box(330, 60, 120, 180, colours.white),
      line('M346 84h88m-88 24h88m-88 24h60m-60 24h88m-88 24h40', 2),
      gleam(170, 282),
    ),
  },
];

const kitchen = both(
  floor(236),
  box(30, 150, 240, 86, colours.white),
  line('M30 166H270M110 166v70M190 166v70', 2),
  surface('M60 40H220L246 92H34Z', colours.stone),
);
const salon = both(
  floor(236),
  box(50, 40, 110, 130),
  box(220, 40, 110, 130),
  line('M66 150l60 -90m-30 96l50 -76M236 150l60 -90', 1),
  line('M40 182H340', 4),
);

export const storeScenes: readonly [Scene, Scene] = [
  {
    before: both(
      kitchen,
      line('M70 92v26q0 10 6 12m40 -38v40m60 -40v22q0 12 -6 14', 3),
      hatch(44, 100, 190, 40, 9),
      surface('M60 150q4 -26 36 -26t34 26z', colours.grey),
      line('M150 150l-8 -14h44l-8 14M60 132l-14 -10', 2),
      box(310, 180, 66, 56, colours.gold),
      line('M310 196h66', 1),
      bag(390, 236, 48),
      bag(300, 280, 50),
      puddle(90, 276, 180),
      litter(210, 290, 200, 7),
      flies(300, 110, 9),
    ),
    after: both(
      kitchen,
      surface('M60 150q4 -26 36 -26t34 26z', colours.white),
      line('M150 150l-8 -14h44l-8 14', 2),
      line('M310 70H450M310 120H450', 3),
      box(322, 84, 30, 36, colours.water),
      box(362, 84, 30, 36, colours.water),
      box(402, 84, 30, 36, colours.water),
      surface('M330 176h60l-6 60h-48z', colours.green),
      surface('M326 168q34 -10 68 0v8h-68z', colours.white),
      gleam(150, 280),
    ),
  },
  {
    before: both(
      salon,
      line('M60 182q10 -26 30 0m20 0q10 -20 30 0m60 0q20 -30 44 0', 2),
      surface('M80 236q10 -34 50 -28q50 -10 60 28z', colours.grey),
      surface('M200 240q20 -30 60 -20q40 0 50 20z', colours.grey),
      box(376, 90, 80, 146, colours.grey),
      line('M376 140h80m-80 46h80M390 140v-30h30v30m-24 46v-26h44v26', 2),
      hatch(380, 190, 70, 40, 8),
      litter(120, 270, 260, 10),
      line('M70 60l60 90m20 -100l-40 40', 1),
      hatch(230, 50, 90, 90, 12),
    ),
    after: both(
      salon,
      surface('M70 182v-22h18v22zM104 182v-30h14v30zM240 182v-24h18v24z', colours.green),
      box(376, 60, 80, 176, colours.white),
      line('M376 110h80m-80 42h80m-80 42h80', 2),
      surface('M386 110v-14h60v14zM386 152v-14h60v14zM386 194v-14h60v14z', colours.water),
      surface('M130 250q0 -40 30 -40h40q30 0 30 40z', colours.gold),
      line('M180 250v40m-30 0h60', 4),
      gleam(280, 276),
    ),
  },
];

const rat = (x: number, y: number): string =>
  both(
    surface(`M${x} ${y}q6 -24 34 -22q20 0 26 16l8 6z`, colours.grey),
    line(`M${x} ${y}q-22 4 -30 -8M${x + 54} ${y - 12}h1M${x + 14} ${y}v5m30 -5v5`, 2),
    disc(x + 44, y - 20, 5, colours.grey),
  );
const store = both(floor(226), line('M0 226H480', 4));
const garden = both(
  box(-5, -5, 490, 340, colours.paper),
  surface('M-5 200q120 -20 240 0t250 -6V330H-5z', colours.green),
  line('M330 196V70m0 60l-40 -40m40 10l44 -40', 8),
  surface('M270 90q-20 -60 50 -60q70 -20 80 40q10 40 -40 40q-50 20 -90 -20z', colours.green),
);

export const pestScenes: readonly [Scene, Scene] = [
  {
    before: both(
      store,
      surface('M60 226q0 -36 26 -36t26 36z', colours.ink),
      surface('M380 226q0 -26 20 -26t20 26z', colours.ink),
      box(150, 130, 90, 96, colours.gold),
      line('M150 160h90m-90 30h90M240 150l-14 10l14 8l-10 12l10 8', 1.5),
      box(244, 160, 80, 66, colours.gold),
      rat(130, 262),
      rat(280, 286),
      line('M200 282l3 -3m14 6l3 -3m16 8l3 -3m14 4l3 -3', 3),
      hatch(10, 150, 40, 70, 8),
    ),
    after: both(
      store,
      box(60, 184, 52, 42, colours.grey),
      line('M60 198h52m-52 14h52M76 184v14m20 -14v14m-8 0v14m-14 0v14m26 -14v14', 1.5),
      line('M150 186H330M160 186v40m160 -40v40', 3),
      box(166, 100, 70, 86, colours.gold),
      box(246, 116, 70, 70, colours.gold),
      box(370, 196, 76, 30, colours.white),
      line('M384 226v-12h12v12m24 0v-12h12v12M380 186h56', 2),
      gleam(240, 276),
    ),
  },
  {
    before: both(
      garden,
      surface('M60 250q0 -44 44 -44t44 44q0 30 -44 30t-44 -30z', colours.ink),
      surface('M82 248q0 -20 22 -20t22 20q0 14 -22 14t-22 -14z', colours.water),
      surface('M200 240h70l-8 56h-54z', colours.stone),
      line('M200 240q35 14 70 0q-35 -12 -70 0', 2),
      line('M218 250q4 6 8 0m10 4q4 6 8 0', 1.5),
      surface('M390 240h44v50h-44z', colours.grey),
      line('M390 240q22 10 44 0', 2),
      flies(60, 120, 14),
      flies(200, 150, 12),
      litter(120, 296, 220, 6),
    ),
    after: both(
      garden,
      surface('M200 296h70l-8 -56h-54z', colours.stone),
      line('M208 240h54', 3),
      line('M60 296v-44m0 0q-16 -14 0 -26q16 12 0 26M110 302v-30m0 0q-12 -12 0 -22q12 10 0 22', 2),
      surface('M400 290v-60h44v60z', colours.white),
      line('M408 244h28m-28 12h28m-28 12h18M422 290v24', 1.5),
      gleam(235, 226),
    ),
  },
];
