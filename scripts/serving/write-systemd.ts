import { madeBy, type ServedSite } from './served-site.ts';

/** What is built and deployed every night; run by hand it is the same. */
export const nightlyService = ({ checkout, root, environment }: ServedSite): string => `# ${madeBy}
[Unit]
Description=Build the portal and put it online

[Service]
Type=oneshot
User=portal
WorkingDirectory=${checkout}
${Object.entries(environment)
  .map(([name, value]) => `Environment="${name}=${value.replaceAll('%', '%%')}"\n`)
  .join('')}ExecStart=/usr/bin/npm run build
# Also after a build that failed: what is online is taken down where it must not be online any more.
ExecStopPost=/usr/bin/npm run deploy -- ${root}
TimeoutStartSec=2h
# The deployment belongs to stopping, for which systemd gives 90 seconds by itself: too few for a first one.
TimeoutStopSec=1h

# It reads and writes its two folders, and asks nobody: a library that went wrong could do no more.
ProtectSystem=strict
ReadWritePaths=${[checkout, root, ...(environment['SITE_CITY'] ? [environment['SITE_CITY']] : [])].join(' ')}
IPAddressDeny=any
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
NoNewPrivileges=yes
CapabilityBoundingSet=
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
RemoveIPC=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
# What npm notes of a run; the home folder of the user is not written to.
Environment=npm_config_cache=/tmp/npm
# MemoryDenyWriteExecute is left out: V8 compiles as it runs.
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
