import site from '#settings';
import { intakeTerms, type IntakeTerms } from '../../core/intake/intake-settings.ts';

/** On which terms this city takes reports. */
export const terms = (): IntakeTerms => intakeTerms(site.intake, site.demonstration);

/** True where the city has a server for reports, false where there is the hotline alone. */
export const isTaking = (): boolean => site.intake !== undefined;
