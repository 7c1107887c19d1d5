import type { GetStaticPaths } from 'astro';
import { laterReleases } from '../../core/change-files.ts';
import { locales } from '../../core/locale.ts';
import { publishedDatasets } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';

/** Every dataset of the city. */
export const datasetPaths = (() =>
  locales.flatMap((locale) =>
    publishedDatasets().map((published) => ({
      params: { locale, dataset: published.dataset.name },
      props: { locale, published },
    })),
  )) satisfies GetStaticPaths;

/** Every dataset that has two releases to compare. */
export const comparePaths = (() =>
  datasetPaths().filter(({ props }) => laterReleases(props.published.releases).length > 0)) satisfies GetStaticPaths;

/** Every release of every dataset, with the name of the newest. */
export const releasePaths = (() =>
  publishedDatasets().flatMap((published) => {
    const releases = releasesOf(published);
    const newest = releases[0]?.entry.release ?? '';
    // Both languages of a release follow each other: what it changed is worked out for one page and at hand for the other.
    return releases.flatMap((release) =>
      locales.map((locale) => ({
        params: { locale, dataset: published.dataset.name, release: release.entry.release },
        props: { locale, published, release, newest },
      })),
    );
  })) satisfies GetStaticPaths;
