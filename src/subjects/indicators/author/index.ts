import Chart from './Chart.astro';
import Threshold from './Threshold.astro';

/** What authors may use of indicators. */
export const authorComponents = { Chart, Threshold };
