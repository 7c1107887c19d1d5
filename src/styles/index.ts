// The sheets of no component, in the order of their layers: reset, tokens, base, prose, components, utilities.
import './reset.css';
import './tokens.css';
import './base.css';
import './prose.css';
import './page.css';
import './controls.css';
import './facts.css';
import './marks.css';
import './notice.css';
import './table.css';
import './table-close.css';
import './utilities.css';
import './cursor.css';
import './print.css';
