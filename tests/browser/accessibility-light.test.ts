import { describeAccessibility, describeNarrowPhone } from '../support/accessibility.ts';

describeAccessibility('light');
describeNarrowPhone();
