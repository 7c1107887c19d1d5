import { madeBy, type ServedSite } from './served-site.ts';

/** What is built and deployed every night; run by hand it is the same. */
export const nightlyService = ({ checkout, root, city }: ServedSite): string => `# ${madeBy}
[Unit]
Description=Build the portal and put it online
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=portal
WorkingDirectory=${checkout}
${city === null ? '' : `Environment=SITE_CITY=${city}\n`}ExecStart=/usr/bin/npm run build
# Also after a build that failed: what is online is taken down where it must not be online any more.
ExecStopPost=/usr/bin/npm run deploy -- ${root}
TimeoutStartSec=2h
# The deployment belongs to stopping, for which systemd gives 90 seconds by itself: too few for a first one.
TimeoutStopSec=1h
`;

/** Just after midnight in the city's time zone, when texts end; made up for where the machine was off. */
export const nightlyTimer = ({ timeZone }: ServedSite): string => `# ${madeBy}
[Unit]
Description=Every night: what has ended leaves the portal

[Timer]
OnCalendar=*-*-* 00:01:00 ${timeZone}
Persistent=true

[Install]
WantedBy=timers.target
`;
