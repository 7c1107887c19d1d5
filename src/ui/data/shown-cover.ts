import type { ImageMetadata } from 'astro';
import type { DrawnCover } from '../../charts/cover-model.ts';

/** The cover of a text: a picture of its own, or one drawn for it. */
export type ShownCover = { kind: 'file'; picture: ImageMetadata; alt: string } | DrawnCover;
