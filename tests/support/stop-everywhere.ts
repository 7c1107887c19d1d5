import { changeFiles, WriteFailure, type Changes } from '../../src/releases/files/change-files.ts';
import { recoverFiles } from '../../src/releases/files/recover-files.ts';
import { MemoryDisk, type Stop } from './memory-disk.ts';

type Tree = Readonly<Record<string, string>>;

const kills: Stop[] = ['killed before', 'killed in the middle of', 'killed after'];
const losses: Record<string, (folder: string) => boolean> = {
  nothing: () => false,
  everything: () => true,
  'the names of the city’s own folder': (folder) => folder === '/',
  'the names of the other folders': (folder) => folder !== '/',
};

/** The change that leads from one tree of files to another, in the folder `/`. */
export function changesBetween(before: Tree, after: Tree): Changes {
  const gone = Object.keys(before).filter((path) => after[path] === undefined);
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  return new Map([
    ...changed.map(([path, text]): [string, string | null] => [`/${path}`, text]),
    ...gone.map((path): [string, null] => [`/${path}`, null]),
  ]);
}

/** The folder of a path, `''` for the city's own. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * A tree without most of what lies where nothing changes: one file of each such folder stands for the others, as thousands of
 * disks hold it.
 */
function thinned(tree: Tree, changes: Changes): Tree {
  const busy = new Set([...changes.keys()].map((path) => folderOf(path.slice(1))));
  const seen = new Set<string>();
  const isKept = (folder: string): boolean => busy.has(folder) || (!seen.has(folder) && Boolean(seen.add(folder)));
  return Object.fromEntries(Object.entries(tree).filter(([path]) => isKept(folderOf(path))));
}

const isSame = (one: Tree, other: Tree): boolean => {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
};

/**
 * Stops a change at each of its steps in every way and says where, after the next start, there is neither the old nor the
 * new state whole, or where doing it again does not end in the new one.
 */
export function stopEverywhere(
  wholeBefore: Tree,
  wholeAfter: Tree,
): { steps: number; faults: string[]; kinds: string[] } {
  const changes = changesBetween(wholeBefore, wholeAfter);
  const [before, after] = [thinned(wholeBefore, changes), thinned(wholeAfter, changes)];
  const change = (disk: MemoryDisk) => changeFiles(disk, '/', 'release visits', changes);
  const [oldTree, newTree] = [new MemoryDisk(before).tree(), new MemoryDisk(after).tree()];
  const whole = new MemoryDisk(before);
  whole.stopAt(0, 'refused at');
  change(whole);
  const { steps } = whole;
  const faults: string[] = [];
  /** The paths that are not as after. */
  const oddPaths = (tree: Tree): string =>
    Object.keys({ ...tree, ...before, ...after })
      .filter((path) => tree[path] !== after[path])
      .join(', ');
  const kinds = new Set<string>();

  const judge = (disk: MemoryDisk, how: string): void => {
    const { kind } = recoverFiles(disk, '/');
    kinds.add(kind);
    // What a recovery has done is on the disk when it says so.
    if (kind !== 'nothing') disk.losePower(() => true);
    const tree = disk.tree();
    const isNew = isSame(tree, newTree);
    if (!isNew && !isSame(tree, oldTree)) faults.push(`${how}: ${kind}, not new: ${oddPaths(tree)}`);
    if (kind === 'finished' && !isNew) faults.push(`${how}: said to be finished`);
    change(disk);
    if (!isSame(disk.tree(), newTree)) faults.push(`${how}: not new after the rerun: ${oddPaths(disk.tree())}`);
  };
  const attempt = (work: () => void): unknown => {
    try {
      work();
      return null;
    } catch (error) {
      return error;
    }
  };

  for (let step = 1; step <= steps; step += 1) {
    for (const stop of kills) {
      for (const [loss, isLost] of Object.entries(losses)) {
        const disk = new MemoryDisk(before);
        disk.stopAt(step, stop);
        if (attempt(() => change(disk)) === null) faults.push(`${stop} step ${step}: not stopped`);
        disk.restart();
        disk.losePower(isLost);
        judge(disk, `${stop} step ${step}, losing ${loss}`);
      }
      for (let again = 1; again < 100; again += 1) {
        const disk = new MemoryDisk(before);
        disk.stopAt(step, stop);
        attempt(() => change(disk));
        disk.restart();
        disk.stopAt(again, stop);
        const isOver = attempt(() => recoverFiles(disk, '/')) === null;
        disk.restart();
        disk.losePower(losses['everything'] ?? (() => true));
        judge(disk, `${stop} step ${step}, and step ${again} of the recovery`);
        if (isOver) break;
      }
    }
    const disk = new MemoryDisk(before);
    disk.stopAt(step, 'refused at');
    const failure = attempt(() => change(disk));
    disk.restart();
    if (!(failure instanceof WriteFailure)) faults.push(`refused at step ${step}: ${String(failure)}`);
    else if (!failure.isDecided && !isSame(disk.tree(), oldTree))
      faults.push(`refused at step ${step}: said to be old`);
    else if (failure.isDecided && recoverFiles(disk, '/').kind === 'undone')
      faults.push(`refused at step ${step}: said to be decided`);
    judge(disk, `refused at step ${step}`);
  }
  return { steps, faults, kinds: [...kinds].sort() };
}
