import type { Killer } from './judge-mutant.ts';
import { goals, type Mutant, type Room } from './mutant.ts';

interface Judged {
  mutant: Mutant;
  killer: Killer;
}

/** How many faults were killed in each room against its goal, and the survivors with their reasons. */
export function reportRooms(judged: readonly Judged[]): { lines: string[]; isGood: boolean } {
  const rooms = (Object.keys(goals) as Room[]).flatMap((room) => {
    const those = judged.filter(({ mutant }) => mutant.room === room);
    if (those.length === 0) return [];
    const survivors = those.filter(({ killer }) => killer === null);
    const killed = those.length - survivors.length;
    const percent = (100 * killed) / those.length;
    return [
      {
        room,
        survivors,
        line: `${room}: ${killed} of ${those.length} killed, ${percent.toFixed(0)} % (goal ${goals[room]} %)`,
        isMet: percent >= goals[room],
      },
    ];
  });
  const survivors = rooms.flatMap((room) => room.survivors.map(({ mutant }) => mutant));
  const unexplained = survivors.filter(({ survives }) => survives === undefined);
  return {
    lines: [
      ...rooms.map(({ line }) => line),
      ...survivors.map(
        ({ file, find, harm, survives }) => `survived: ${file}: ${find}: ${harm} (${survives ?? 'NO REASON NAMED'})`,
      ),
    ],
    isGood: rooms.every(({ isMet }) => isMet) && unexplained.length === 0,
  };
}
