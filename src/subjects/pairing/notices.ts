import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';

/** What is odd in paired help: promises due after their pair ends, pairs of ended communities, communities of ended areas. */
export function pairingNotices(datasets: readonly LoadedDataset[], asOf: string): Notice[] {
  return [...findLateDue(datasets), ...findEndedCommunities(datasets, asOf), ...findEndedAreas(datasets, asOf)];
}

function findLateDue(datasets: readonly LoadedDataset[]): Notice[] {
  const pairs = newestState(datasets, 'pairings');
  return [...newestState(datasets, 'pairing-records').values()].flatMap(({ key, printed }) => {
    const { due_on: due, state, pairing, change } = printed;
    const until = pairs.get(pairing ?? '')?.printed['until'];
    if (change === 'withdrawn' || state !== 'promised' || !due || !until || due <= until) return [];
    return [
      {
        entry: key,
        zh: `${key} 承诺在 ${due} 前完成，结对 ${pairing} 到 ${until} 为止：到期以前谁来完成？`,
        en: `${key} is due on ${due}, but the pair ${pairing} ends on ${until}: who is to finish it?`,
      },
    ];
  });
}

function findEndedCommunities(datasets: readonly LoadedDataset[], asOf: string): Notice[] {
  const communities = newestState(datasets, 'communities');
  return [...newestState(datasets, 'pairings').values()].flatMap(({ key, printed }) => {
    const { community, until, change } = printed;
    const ended = communities.get(community ?? '')?.printed['valid_to'];
    if (change === 'withdrawn' || !ended || ended >= asOf || (until && until <= ended)) return [];
    return [
      {
        entry: key,
        zh: `社区 ${community} 在 ${ended} 已经停用，结对 ${key} 还没有截止：请填截止日期，或与接续的社区另结一对。`,
        en: `The community ${community} ended on ${ended}, but the pair ${key} goes on: give it its last day, or pair the unit with the community that replaced it.`,
      },
    ];
  });
}

function findEndedAreas(datasets: readonly LoadedDataset[], asOf: string): Notice[] {
  const areas = newestState(datasets, 'areas');
  return [...newestState(datasets, 'communities').values()].flatMap(({ key, printed }) => {
    const { area, valid_to: until } = printed;
    const ended = areas.get(area ?? '')?.printed['valid_to'];
    if (until || !ended || ended >= asOf) return [];
    return [
      {
        entry: key,
        zh: `地区 ${area} 在 ${ended} 已经停用，社区 ${key} 还列在它下面：请发布新一版社区。`,
        en: `The area ${area} ended on ${ended}, but the community ${key} is still listed in it: publish a new release of the communities.`,
      },
    ];
  });
}
