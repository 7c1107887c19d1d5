import { currentRecords, currentRows, newestRelease, publishedDataset, publishes } from '../../../store/city.ts';
import { releasesOf } from '../../../store/releases.ts';
import { indicators } from '../../indicators/datasets/indicators.ts';
import { observations } from '../../indicators/datasets/observations.ts';
import { indicatorViews } from '../../indicators/query/indicators.ts';
import { projectFigures } from '../datasets/project-figures.ts';
import { waterwayIndicators } from '../datasets/waterway-indicators.ts';
import { waterwayLinks } from '../datasets/waterway-links.ts';
import { waterwayProjects } from '../datasets/waterway-projects.ts';
import { waterways } from '../datasets/waterways.ts';
import { compareProject, type ComparedProject } from '../model/comparison.ts';
import { quotedFigures, type Quoted } from '../model/quoted-figures.ts';
import { layOutSchematic, type Frame } from '../model/schematic.ts';
import { waterwayEntries, type WaterwayEntry } from '../model/waterway-entries.ts';

/** All that the page about the waterways shows. */
export interface Rivers {
  projects: ComparedProject[];
  quoted: Quoted[];
  frames: Frame[];
  entries: WaterwayEntry[];
}

const datasets = [projectFigures, waterways, waterwayLinks, waterwayProjects, waterwayIndicators];

/** True where the city has waterways to show. */
export const hasRivers = (): boolean => publishes(waterways) && currentRows(waterways).length > 0;

let read: Rivers | undefined;

/** Read once a build. */
export function riversOfCity(): Rivers {
  if (read) return read;
  const [listed, links, projects] = [currentRows(waterways), currentRows(waterwayLinks), currentRows(waterwayProjects)];
  const figures = currentRecords(projectFigures);
  read = {
    projects: projects.map((project) => compareProject(project, figures)),
    quoted: quotedFigures(currentRows(waterwayIndicators), indicatorViews()),
    frames: layOutSchematic({ waterways: listed, links, projects }),
    entries: waterwayEntries(listed, links, projects),
  };
  return read;
}

/** The releases that the page rests on: those of the indicators too, where it quotes any. */
export const riverReleases = () =>
  [...datasets, ...(riversOfCity().quoted.length > 0 ? [observations, indicators] : [])]
    .map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }))
    .filter(({ release }) => release !== '');

/** The release that the page is cited with: of what each source says, else of the waterways. */
export function citedRiverRelease() {
  const main = newestRelease(projectFigures) === '' ? waterways : projectFigures;
  const published = publishedDataset(main);
  const release = releasesOf(published)[0];
  return release && { dataset: published.dataset, release };
}

/** True where the waterways are sample data. */
export const riversAreSample = (): boolean => publishedDataset(waterways).dataset.provenance === 'sample';
