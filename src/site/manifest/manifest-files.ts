import type { APIRoute, GetStaticPaths } from 'astro';
import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { iconPng, iconSvg, type IconSize } from '../../share/site-icon.ts';
import { icons, webManifest } from './web-manifest.ts';

/** What a phone is told of the portal in one language. */
export const manifestFile: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(webManifest(locale, site), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });

/** The mark beside the name of a tab. */
export const iconFile: APIRoute = () => new Response(iconSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });

/** Every icon that the manifest names. */
export const iconPaths = (() =>
  Object.entries(icons).map(([icon, { side, unit }]) => ({
    params: { icon },
    props: { side, unit },
  }))) satisfies GetStaticPaths;

export const pngFile: APIRoute<IconSize> = async ({ props: { side, unit } }) =>
  new Response(await iconPng({ side, unit }), { headers: { 'Content-Type': 'image/png' } });
